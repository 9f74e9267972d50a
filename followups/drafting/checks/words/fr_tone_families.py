"""French word families of tone: arguing (L3), blame (L7), strong emotion (L9), entitlement (L10), hurry (L12).

Each is a frame of verbs or nouns with all their forms; the single phrases stand in the other ``fr_tone`` modules."""

_MY_CASE = r"(?:jugement|appréciation|évaluation|analyse|décision|choix|refus|argument\w*|raisonnement|conclusion|réponse|verdict|avis|lecture|motif|explication)"
ARGUE = (
    r"(?:convaincue?|persuadée?|certaine?|sûre?)\s+(?:\w+\s+)?(?:d'être|d'avoir(?!\s+(?:[\w']+\s+)?(?:appris|passé|rencontré|vu|bien\s+fait))|de\s+(?:pouvoir|correspondre|convenir|remplir|posséder|maîtriser|savoir\s+\w+|mes|ma|mon))",
    r"j'aurais\s+(?:\w+\s+)?(?:fait\s+l'affaire|su\s+\w+|pu\s+(?:\w+\s+)?(?:apporter|rendre|contribuer|faire\s+mes|convaincre)|tenu\s+(?:ce|le)\s+poste|donné\s+satisfaction|convenu|réussi|apporté|excellé)",
    r"(?:j'|je\s+)(?:ai|avais|aurais|possède|possédais|détiens|détenais|justifie|dispose|disposais|réunis\w*)\s+(?:d'|de\s+)?(?:\w+\s+){0,2}?(?:toutes?\s+les\s+|tous\s+les\s+|les?\s+|la\s+|l'|du\s+)?(?:\w+\s+)?(?:profil|compétences?|expérience|diplômes?|ancienneté|qualités|qualifications?|certifi\w+|formation|niveau|permis|atouts?|titres?|prérequis|bagage|cv)\b[^.?!\n]{0,25}?(?:requise?s?|demandée?s?|nécessaires?|idéale?|exigée?s?|voulue?s?|recherchée?s?|attendue?s?|souhaitée?s?|fallait|idoine|adéquate?|pour\s+(?:ce\s|le\s+poste|cette|un\s+tel|votre))",
    r"(?:bon|bonne|meilleur|meilleure)\s+(?:profil|candidate?|personne|choix|pioche|recrue)\s+pour\s+(?:ce|cette|le|la|vous)",
    r"(?:vous|tu|on|ils|il|elle|l'équipe|le\s+jury)\s+n'(?:avez|as|a|ont)\s+(?:[\w']+\s+){0,2}?(?:pas|guère|jamais|rien|point|peu)\s+(?:\w+\s+)?(?:vu|pris\s+(?:la\s+mesure|en\s+compte|en\s+considération)|mesuré|lu|saisi|perçu|réalisé|compris|su\s+\w+|cerné|apprécié|regardé|vérifié|testé|tenu\s+compte|cherché|retenu\s+(?:mes|mon|ma|l')|entendu|posé|exploré|remarqué)",
    r"sauf\s+erreur|si\s+je\s+ne\s+(?:me\s+trompe|m'abuse)|si\s+ma\s+mémoire\s+est|à\s+moins\s+que\s+je\s+ne|n'en\s+déplaise|sans\s+vouloir\s+(?:[\w']+\s+){0,2}?(?:contredire|polémiquer|discuter|insister|critiquer|contester|remettre|juger|être|faire|vexer|offenser)|loin\s+de\s+moi\s+l'idée|quoi\s+(?:que\s+vous\s+en|qu'on\s+en|qu'il\s+en)",
    r"inscri\w+\s+en\s+faux|m'étonne(?:r|rait)?|bel\s+et\s+bien|quoi\s+qu'en\s+dise",
    r"(?:faire|fais|ferai|ferais|faisais)\s+(?:[\w']+\s+)?(?:remarquer|observer|valoir|noter|part\s+de\s+(?:mon|ma)\s+(?:étonnement|surprise|désaccord|incompréhension))",
    rf"(?:votre|cette|ce|ton|vos|le|la|leur)\s+(?:\w+\s+)?{_MY_CASE}s?\s+(?:[\w']+\s+)?(?:me\s+|m'|nous\s+)?(?:paraît|paraissent|semble|semblent|est|était|sont|repose|tient|tiennent|manque|contredit)\s+(?:[\w']+\s+){{0,2}}?(?:hâti(?:f|ve)s?|rapides?|sévères?|injustifiée?s?|infondée?s?|erronée?s?|contestables?|discutables?|incompréhensibles?|curieu(?:x|se)s?|étranges?|bizarres?|étonnante?s?|surprenante?s?|incohérente?s?|illogiques?|debout|sur\s+(?:un|une|des)|pas\s+la\s+route|courte?s?|précipitée?s?|maladroite?s?|de\s+(?:logique|fondement))",
    r"(?:suis|étais|serais)\s+(?:[\w']+\s+){0,4}?(?:qualifiée?|compétente?|capable\s+de|apte|à\s+la\s+hauteur|surqualifiée?|légitime|employable)",
    r"(?:je\s+sais|je\s+connais)\s+(?:\w+\s+)?(?:ce\s+que\s+je\s+(?:vaux|sais|peux)|ma\s+valeur|mon\s+métier|de\s+quoi\s+je)",
    r"(?:dix|quinze|vingt|huit|douze|cinq|\d+)\s+(?:ans|années)\s+(?:[\w']+\s+){0,3}?(?:auraient|devraient|parlent|suffisent|ne\s+suffis\w+|ne\s+comptent|prouvent|plaid\w+)",
    r"(?:vous|tu)\s+(?:\w+\s+)?(?:faites\s+(?:erreur|fausse)|fais\s+erreur|avez\s+tort|as\s+tort|commettez|commets|passez\s+à\s+côté|passes\s+à\s+côté|confondez|exagérez|oubliez\s+(?:que|mon|ma|mes)|ignorez\s+(?:que|mon|ma|mes)|sous-estim\w+)",
    r"à\s+tort|selon\s+(?:mon\s+avis|moi)|quant\s+à\s+moi,\s+je\s+(?:pense|crois|estime)|de\s+mon\s+point\s+de\s+vue",
    r"(?:me|m')\s*(?:dépasse|échappe|laisse\s+(?:\w+\s+)?(?:perplexe|dubitati\w+|pantoise?|songeu\w+|sceptique|sans\s+voix))|incompréhension|incompréhensible",
    r"me\s+(?:considère|sens|vois|juge|sais|savais|sentais|crois)\s+(?:[\w']+\s+){0,3}?(?:apte|capable|compétente?|qualifiée?|prête?|à\s+la\s+hauteur|à\s+ma\s+place|légitime|taillée?|faite?\s+pour)",
    r"(?:l'|j')avais\s+(?:\w+\s+)?(?:réussi|répondu|obtenu|validé|prouvé|démontré)|j'ai\s+(?:\w+\s+)?(?:répondu\s+(?:juste|correctement|à\s+tou\w+)|fait\s+mes\s+preuves|prouvé|réussi\s+(?:votre|tous\s+vos))",
    r"m'attendais\s+(?:\w+\s+)?à\s+(?:autre\s+chose|une?\s+(?:autre|meilleur\w*|suite|issue|réponse\s+(?:\w+\s+)?(?:positive|favorable))|mieux|être\s+(?:prise?|retenue?))",
    rf"{_MY_CASE}s?\s+ne\s+(?:me\s+|se\s+)?(?:tient|tiennent|convainc\w*|repose|résiste|justifie|correspond|reflète|vaut)",
    r"(?:on|vous|nul|personne)\s+ne\s+(?:peut|pouvez|saurait)\s+(?:\w+\s+)?(?:pas\s+)?(?:juger|évaluer|jauger|mesurer|apprécier|résumer)",
    r"ne\s+(?:crois|pense|estime|trouve|vois|considère)\s+pas\s+(?:avoir|être|en\s+quoi|mériter|que\s+(?:mon|ma|mes|je|j'|votre|cette))(?:\s+\w+)?",
    r"(?:suis|étais)\s+(?:[\w']+\s+)?faite?\s+pour\s+(?:ça|cela|ce|cette|le\s+poste|vous)|rougir\s+de\s+(?:mon|ma|mes)|rien\s+à\s+(?:prouver|envier)",
    r"(?:eu|être|avoir|soit)\s+(?:\w+\s+){0,2}?(?:méprise|malentendu|quiproquo)",
    r"(?:curieu(?:x|se)|étrange|bizarre|drôle\s+de|singuli(?:er|ère))\s+(?:choix|décision|raison|argument|motif|conclusion)",
    rf"(?:trouve|juge|estime)\s+(?:votre|cette|ce|vos|la|le)\s+(?:\w+\s+)?{_MY_CASE}\s+(?:[\w']+\s+){{0,2}}?(?:courte?|hâti(?:f|ve)|rapide|sévère|dure?|injust\w+|curieu(?:x|se)|étrange|bizarre|étonnante?|léger|légère|précipitée?|discutable|contestable|maladroite?)",
    r"(?:profil|compétences?|expérience|diplômes?|permis|brevet|qualités|formation|niveau)\s+que\s+(?:vous|tu|l'annonce)\s+(?:demand|cherch|exig|voul|attend|réclam|souhait|mentionn)\w+",
    r"(?:test|exercice|entretien|épreuve|questionnaire|cv)\s+ne\s+(?:mesur|reflèt|montr|dis|dit|permet|rend|prouv|correspond|révèl)\w+",
    r"(?:remarque|critique|reproche|constat|affirmation|motif|raison|argument|impression)s?\s+(?:[\w']+\s+){0,4}?(?:est|sont|était)\s+(?:\w+\s+)?(?:faux|fausses?|inexacte?s?|infondée?s?|erronée?s?|sans\s+fondement|tirée?)",
    r"me\s+permets\s+(?:[\w']+\s+){0,3}?(?:signaler|rappeler|préciser|contredire|rectifier|souligner|nuancer|corriger|contester)",
)
ARGUE_BUT = (
    r"(?:je\s+)?maintiens\s+(?:mon\s+intérêt|le\s+contact|le\s+lien)",
    r"(?:vous|tu)\s+n'(?:avez|as)\s+rien\s+(?:\w+\s+)?(?:oublié|négligé)",
    r"à\s+tort\s+ou\s+à\s+raison",
    r"(?:sûre?|certaine?)\s+d'avoir\s+(?:\w+\s+)?(?:trouvé|reçu|choisi|compris|aimé|là)",
    r"(?:avez|as)\s+(?:très\s+)?(?:bien|justement|clairement|parfaitement)\s+(?:vu|compris|lu)\s+\w+",
)

_PROCESS = r"(?:processus|procédures?|procédés?|recrutement|méthodes?|manières?|façons?|communication|suivi|réponse|message|mail|courriel|courrier|refus|organisation|sélection|attitude|comportement|ton|pratiques?|traitement|délais?|silence|retour)"
_BAD = (
    r"(?:opaques?|floue?s?|discutables?|contestables?|douteu(?:x|se|ses)|expéditi(?:f|ve|fs|ves)|lapidaires?|impersonnel(?:le)?s?|froide?s?|s(?:ec|èche)s?|robotisée?s?|automatisée?s?|interminables?|chaotiques?|confuse?s?|désirer|surprenante?s?|étranges?|bizarres?|brutale?s?|brutaux|glaciale?s?|abrupte?s?|tardi(?:f|ve)s?"
    r"|(?:bien|trop|si|fort)\s+tard|(?:trop|si|anormalement|excessivement|un\s+peu)\s+(?:longs?|longues?|lente?s?|courte?s?|brève?s?)|cruel(?:le)?s?|humiliante?s?|maladroite?s?|baclée?s?|légère?s?|peu\s+\w+|révélat\w+|en\s+dit\s+long)"
)
_SLIGHT = r"(?:daign|rappel|répond|prévenu|prévenir|pris|jugé|inform|averti|écout|contact|lu|song|pens|eu\s|cru\s|recu|reçu|expliqu|téléphon|laiss|donn|accord|respect|consid|regard|tenu)"
BLAME = (
    r"(?:n'aurait|aurait|n'eût|eût|auraient)\s+(?:\w+\s+){0,2}?été\s+(?:\w+\s+){0,2}?(?:de\s+trop|bienvenue?s?|appréciée?s?|appréciables?|de\s+mise|correcte?s?|élégante?|préférable|gentil|sympa|courtois\w*|du\s+luxe|humaine?|(?:plus|aussi)\s+(?:correct|élégant|humain|courtois|respectueu|agréable|simple|honnête|poli|classe|franc)\w*)",
    r"(?:dommage|regrettable|triste|navrant|désolant|curieux|étrange|fâcheux|étonnant|révélateur|significatif)\s+(?:que\s+|qu')(?:personne|vous|tu|l'on|on|rien|aucune?|votre|il\s+ait\s+fallu|cela|(?:la|le|les|un|une|l')\s*(?:\w+\s+)?(?:procédure|processus|réponse|délai|suivi|recrutement|entreprise|maison|société|mail|rh))",
    r"dommage\s+de\s+(?:\w+\s+)?(?:traiter|laisser|faire|ignorer|répondre|recruter|recevoir)",
    r"(?:regrette|déplore|regrettons|déplorons|regrettable|regretter|déplorer)\s+(?:\w+\s+)?(?:que\s+(?:personne|vous|l'on|on|votre|rien|aucun\w*)|qu'(?:on|aucun\w*|il\s+ait)|l'absence|le\s+(?:manque|délai|silence|ton|peu|flou)|la\s+(?:façon|manière|lenteur|forme|légèreté|tournure|brièveté)|votre\s+(?:silence|ton|manque|manière|façon|attitude)|vos\s+\w+|les\s+conditions|cette\s+(?:façon|manière))",
    rf"(?:{_PROCESS}|façon\s+de\s+(?:faire|procéder)|manière\s+de\s+(?:faire|procéder))\s+(?:[\w']+\s+){{0,4}}?{_BAD}",
    r"(?:réponse|mail|message|courriel|refus|lettre|courrier|mél)s?\s+(?:\w+\s+)?(?:automatiques?|types?|standards?|préformatée?s?|génériques?|copiée?s?-collée?s?|de\s+robot)(?!\s+de\s+(?:votre\s+logiciel|la\s+machine))",
    r"(?:m'avez|m'aviez|m'as|m'avait|m'avais|m'a|nous\s+avait|m'avaient)\s+(?:\w+\s+){0,2}?(?:assuré|certifié|garanti|laissé\s+(?:entendre|espérer|croire)|fait\s+(?:croire|miroiter|espérer|venir|revenir|attendre|patienter|déplacer|courir|travailler))\s+(?:[\w']+\s+){0,3}?(?:que|qu'|pour\s+rien|des\s+(?:heures|semaines|mois)|\w+\s+(?:fois|semaines|mois|heures)|le\s+poste|la\s+place|inutilement)",
    r"(?:aviez|avait|avais|avez)\s+(?:\w+\s+){0,2}?déjà\s+(?:\w+\s+)?(?:choisi|décidé|tranché|pourvu|fait\s+votre\s+choix|quelqu'un|votre\s+(?:candidat\w*|favori\w*)|attribué|pris\s+votre)(?!\s+(?:le|la|les|un|une)\s+(?:menu|date|thème))",
    rf"n(?:e\s+m'|')(?:avez|as|a|aviez)\s+(?:même\s+)?(?:pas|jamais|guère|point)\s+(?:\w+\s+){{0,2}}?{_SLIGHT}\w*(?!\s+(?:sans|tomber))",
    rf"(?:personne|nul|aucun\w*\s+\w+)\s+(?:ne\s+m'|n'|ne\s+)\s*(?:a|ait|avait|aura)\s+(?:\w+\s+){{0,2}}?{_SLIGHT}\w*",
    r"(?:vous|tu|on|quelqu'un|l'on|ils)\s+(?:\w+\s+)?(?:auriez|aurais|aurait|auraient)\s+(?:\w+\s+){0,2}?(?:pu|dû|du)\s+(?:[\w']+\s+)?\w+(?:er|ir|re|oir)(?:\s+\w+)?",
    r"(?:pour|venant\s+d')\s*une?\s+(?:\w+\s+)?(?:maison|entreprise|société|école|équipe|service|institution|hôpital|établissement|cabinet|groupe|association|administration)\s+(?:\w+\s+)?(?:qui\s+(?:se\s+|s'|parle|prône|vante|dit|affiche|prétend|met|revendique)|comme\s+la\s+vôtre,|censée?)",
    r"quel(?:le)?\s+(?:belle\s+|grande\s+)?(?:élégance|classe|délicatesse|courtoisie|considération|sérieux|respect|tact|organisation|humanité|manque)(?=\s*[.,!]|$|\s+de\s)",
    r"(?:je\s+n'ai\s+pas|n'ai\s+(?:\w+\s+)?pas|je\s+ne\s+me\s+suis\s+pas\s+senti\w*)\s+(?:\w+\s+){0,2}?(?:apprécié|aimé|goûté|respectée?|écoutée?|considérée?|prise?\s+au\s+sérieux|accueillie?|senti\w*\s+(?:respect|écout|consid|accueil|prise?)\w*)",
    r"(?:j'espère|j'ose\s+espérer|souhaite|puissiez|espérons|espère)\s+(?:\w+\s+){0,2}?(?:que\s+)?(?:vous|que\s+vos|les\s+prochain\w*|d'autres)\s+(?:[\w']+\s+){0,2}?(?:traiter|prévien|mieux\s+\w+|plus\s+(?:respect|d'égards|de)|davantage\s+de|respect)\w*",
    r"(?:votre|telle|tant\s+de|cette|quelle|la|une)\s+(?:\w+\s+)?(?:lenteur|opacité|froideur|sécheresse|brutalité|désorganisation|suffisance|indifférence)(?=\s*[.,!]|$|\s+(?:de\s+(?:votre|vos|cette|la\s+(?:procédure|réponse|démarche))|du\s+(?:processus|recrutement|service|message)))|cafouillage|manque\s+d'(?:égards?|humanité|écoute|élégance|information|organisation|honnêteté)",
    r"(?:sentie?|sens|ressors|repars)\s+(?:[\w']+\s+){0,2}?(?:jugée?|utilisée?|baladée?|méprisée?|ignorée?|trahie?|flouée?|lésée?|manipulée?|instrumentalisée?|jetée?|transparente?|invisible|déconsidérée?|négligée?|prise?\s+pour|comme\s+(?:un|une))",
    r"(?:pensais|croyais|imaginais|espérais|attendais)\s+(?:votre\s+\w+\s+|vous\s+)?(?:\w+\s+)?(?:plus\s+(?:humaine?s?|sérieu\w+|correcte?s?|respectueu\w+|professionnel\w*|honnêtes?)|mieux\s+(?:de|d'|que)|davantage\s+(?:de|d')|autre\s+chose\s+(?:de|d')|capables?\s+de)",
    r"\w+\s+(?:mois|semaines|entretiens|heures|tours|kilomètres|jours)\s+(?:[\w']+\s+){0,2}?pour\s+(?:[\w']+\s+){0,2}?(?:refus|non|mail|message|courriel|réponse|lignes?|ça|cela|rien|en\s+arriver|apprendre)",
    r"(?:servi|sert|rimait)\s+à\s+rien|en\s+pure\s+perte|pour\s+(?:du\s+beurre|des\s+prunes)|(?:ressembl|tourn|vir|tenai)\w*\s+(?:\w+\s+){0,2}?(?:interrogatoire|procès|tribunal|cirque|foire|loterie)",
    r"n'(?:avait|avaient|aviez|a|ont|avez)\s+(?:même|visiblement|manifestement|clairement|sans\s+doute)\s+(?:même\s+)?pas\s+\w+",
    r"(?:regardait|consultait|fixait|pianotait|jouait|tapotait)\s+(?:sur\s+)?(?:son|sa|leur|votre)\s+(?:téléphone|montre|portable|gsm|natel|cellulaire|écran)|bâill\w+|coupé\s+la\s+parole",
    r"(?<=, )(?:bravo|chapeau|félicitations|joli)(?=\s*[.!]|$)|ne\s+(?:vous\s+|te\s+)(?:félicite|salue|recommanderai|recommande)\s+pas",
    r"jou(?:ez|er|é|ent)\s+avec\s+(?:les\s+(?:gens|candidat\w*|nerfs|espoirs|sentiments)|moi|mes|la\s+vie)|soi-disant|prétendu(?:e|ment|s|es)?",
    r"(?:façon|manière|ton|mots?|réponse|refus|remarques?|propos|termes?|c'est|c'était|procédé)\s+(?:[\w']+\s+){0,6}?(?:blessante?s?|vexante?s?|humiliante?s?|dégradante?s?|offensante?s?|insultante?s?|cassante?s?)",
    r"chang(?:é|er|ez|eant)\s+(?:\w+\s+)?(?:les\s+règles|de\s+(?:discours|version|critères)|le\s+profil|les\s+(?:conditions|critères))",
    r"(?:poste|annonce|offre|recrutement|concours|entretien|sélection)\s+(?:\w+\s+){0,3}?(?:bidon|fictive?|fictif|fantôme|de\s+façade|pour\s+la\s+forme|alibi|truqué\w*)",
    r"traîner\s+(?:\w+\s+){0,2}?(?:choses|longueur|procédure|dossier)|lantern(?:er|ée?)|poireaut\w+",
    r"quel(?:le)?s?\s+(?:gâchis|cirque|cinéma|pagaille|bazar|mépris|manières)(?=\s*[.,!]|$|\s+de\s)",
)
BLAME_BUT = (
    r"(?:pas|jamais|rien|point)\s+(?:\w+\s+)?perdu\s+(?:\w+\s+)?(?:mon\s+|du\s+|de\s+)?temps",
    r"(?:votre|le|ce)\s+silence\s+(?:en|sur|dans|à)\s",
    r"(?:avez|as|a|aviez)\s+(?:\w+\s+)?tenu\s+(?:votre|ta|vos|sa)\s+(?:promesses?|parole|engagement)",
    r"(?:les|vos|des|jeunes|aux)\s+(?:\w+\s+)?cavali(?:ers?|ères?)",
    r"auri(?:ez|ons)\s+pu\s+(?:ne\s+(?:pas|rien)|vous\s+contenter|en\s+rester)(?:\s+\w+)?|auriez\s+difficilement\s+pu\s+\w+(?:\s+\w+)?",
    r"(?:sans|aucune|ni|jamais\s+de)\s+(?:\w+\s+)?(?:lenteur|froideur|sécheresse|brutalité|indifférence)",
)

EMOTION = (
    r"(?:laiss\w+|reste|garde)\s+(?:[\w']+\s+){0,4}?(?:goût\s+amer|arrière-goût|mauvais\s+goût|goût\s+de\s+cendres)",
    r"coup\s+(?:(?:\w+\s+)?(?:durs?|rude|terrible|sévère)|au\s+moral|de\s+bambou|de\s+massue)|(?:mis|porté|foutu|fichu|prends|pris|donné|encaissé)\s+un\s+(?:\w+\s+)?coup(?!\s+de\s+(?:main|fil|pouce|œil|jeune|chapeau|pinceau|torchon))",
    r"(?:fait|faisait|fera|fais|cause|causé|éprouve|ressens|avec|beaucoup\s+de|grande|immense|vraie|réelle)\s+(?:[\w']+\s+){0,3}?peine(?=\s*[.,!;]|$|\s+(?:de\s+(?:ne|lire|l'apprendre)|en\s))",
    r"(?:mal|peine)\s+à\s+(?:m'en\s+(?:remettre|relever|consoler)|m'y\s+faire|encaisser|accepter|digérer|avaler|tourner\s+la\s+page|me\s+(?:relever|lever|concentrer|consoler|remettre)|en\s+(?:parler|dormir|rire)|garder\s+le\s+moral|cacher\s+\w+)",
    r"(?:ne\s+m'en|ne\s+me)\s+(?:remets|relève|console|remettrai|relèverai)\s+pas",
    r"(?:suis|étais|reste|sens|sentie?|laisse|laissée?|rend|rendue?|voilà|demeure|ressors|repars)\s+(?:[\w']+\s+){0,2}?(?:écœurée?|consternée?|affligée?|dégoûtée?|ébranlée?|broyée?|choquée?|outrée?|indignée?|meurtrie?|humiliée?|amère?|inconsolable|remontée?|malheureu(?:x|se)|mal(?=\s*[.,!]|$)|à\s+(?:terre|plat|vif|ramasser)|en\s+(?:miettes|morceaux|larmes|colère|état\s+de\s+choc|mille\s+morceaux|rogne|pétard|furie|rage|deuil)|au\s+plus\s+mal|dans\s+le\s+trou|K\.?-?O)",
    r"m'(?:a|ont|avez|as)\s+(?:\w+\s+){0,2}?(?:écœurée?|consternée?|affligée?|ébranlée?|abattue?|affectée?|sciée?|coupé\s+(?:les\s+jambes|l'herbe|le\s+souffle)|plombée?|minée?|achevée?|ruiné|gâché|sapé|enlevé\s+tou\w+|ôté\s+tou\w+|fait\s+(?:mal|pleurer)|fichu|foutu|retournée?|meurtrie?|atteinte?|mise?\s+(?:à\s+terre|par\s+terre|KO|en\s+(?:colère|rage|rogne)))",
    r"(?:vis|vécu|prends|pris|encaisse|digère|supporte|accepte)\s+(?:\w+\s+)?mal(?=\s+(?:ce|cette|votre|la|le)|\s*[.,!]|$)",
    r"espoirs?\s+(?:\w+\s+){0,2}?(?:envolée?s?|brisée?s?|déçus?|ruinée?s?|partis?\s+en\s+fumée)|(?:monde|tout)\s+s'(?:écroule|effondre|est\s+(?:écroulé|effondré))",
    r"(?:j'ai|ai|avec)\s+(?:\w+\s+){0,2}?(?:la\s+(?:boule|gorge\s+(?:serrée|nouée)|rage|haine|mort\s+dans)|le\s+(?:seum|cafard|blues|moral\s+(?:à|dans|en))|les\s+boules|envie\s+de\s+(?:pleurer|hurler|tout\s+(?:casser|laisser)))|gorge\s+(?:serrée|nouée)",
    r"(?:d'une|grande|profonde|cruelle|immense|vive|toute\s+ma|ma)\s+(?:\w+\s+)?(?:tristesse|déception|désillusion|colère|détresse|frustration|désarroi|rancœur|lassitude)|désarroi|désenchant\w+|abattement|accablement",
    r"(?:énorme|terrible|rude|cruelle|grosse|douloureuse)\s+(?:déception|épreuve|nouvelle|défaite|perte)|(?:rude|dure?|difficile|cruelle?|violente?)\s+(?:à\s+(?:lire|entendre|vivre|accepter|avaler|recevoir|encaisser)|pour\s+moi)",
    r"(?:cach|dissimul|tai|exprim|avou|dir|confi|part)\w*\s+(?:de\s+)?(?:\w+\s+)?(?:ma|mon|toute\s+ma)\s+(?:\w+\s+)?(?:tristesse|peine|colère|déception|chagrin|désarroi|douleur|frustration|dépit)",
    r"(?:j'en\s+suis|en\s+suis|me\s+rend|m'a\s+rendue?)\s+(?:\w+\s+)?(?:malade|dingue|folle|fou|triste)",
    r"(?:c'est|c'était|fut|été|reçu|vrai|gros|grand)\s+(?:[\w']+\s+)?(?:un\s+)?choc(?!\s+(?:thermique|des|culturel|de\s+(?:simpl|culture|saveur)))",
    r"j'ai\s+(?:\w+\s+)?mal(?=\s*[.,!]|$|\s+(?:au\s+cœur|de\s+lire))|larmes\s+(?:aux|plein|me|coul\w+|mont\w+)",
    r"(?:suis|étais|reste|sens|sentie?|laisse|laissée?)\s+(?:[\w']+\s+){0,2}?(?:ulcérée?|dépitée?|excédée?|exaspérée?|désemparée?|désespérée?|effarée?|cassée?|vidée?|navrée?\s+de\s+(?:ce|cette|votre))",
    r"(?:me|m')\s*(?:navre|afflige|attriste|peine|chagrine|blesse|exaspère|indigne|brise|désespère|accable|ronge|pèse|mine|ulcère|déprime|consterne|anéantit|abat|démolit|atterre)(?:nt|ra|rait)?",
    r"plus\s+(?:\w+\s+)?(?:goût\s+à|envie\s+de\s+rien|la\s+force|le\s+courage|le\s+moral|foi\s+en|confiance\s+en)",
    r"(?:déception|tristesse|peine|colère|désillusion|chagrin|douleur)\s+(?:est|était|fut|reste|a\s+été)\s+(?:\w+\s+)?(?:immense|énorme|grande|profonde|vive|cruelle|terrible|forte|rude|totale)",
    r"(?:rêves?|monde|avenir|vie)\s+(?:\w+\s+)?(?:s'(?:écroule|effondre|envole)|part\w*\s+en\s+fumée|vole\w*\s+en\s+éclats)",
    r"(?:nuit|soirée|semaine|journée|moment)s?\s+(?:\w+\s+)?(?:affreu(?:x|se)s?|horribles?|terribles?|épouvantables?|atroces?|sans\s+sommeil)",
)
EMOTION_BUT = (
    r"(?:bâtiments?|vases?|verres?|murs?|toits?|lignes?|pots?|carreaux|maisons?|objets?|os|jouets?|coques?|statues?)\s+(?:\w+\s+)?(?:bris|cass|effondr|détrui|démoli)\w*",
    r"ne\s+(?:vous\s+|t'|lui\s+|leur\s+)?en\s+veux\s+(?:pas|nullement|aucunement|point)",
    r"(?:goût|notes?|pointe)\s+amère?\s+(?:d'|de\s+|du\s+)\w*",
    r"(?:rude|dure?|difficile)\s+à\s+(?:lire|entendre)\s+(?:dans|sous|sur)\s",
    r"pleur\w+\s+de\s+(?:rire|joie)|rage\s+de\s+(?:vaincre|dents?|vivre)|(?:fils?|pièces?|moteurs?|branches?)\s+(?:\w+\s+)?(?:bris|cass)\w+",
    r"ne\s+(?:me|m')\s*(?:pèse|attriste|peine|blesse)\w*\s+(?:pas|plus|nullement)",
)

_POLITENESS = r"(?:correction|courtoisie|décence|politesse|élégance|honnêteté|délicatesse|bienséance)"
ENTITLE = (
    r"(?:paraît|semble|semblerait|paraîtrait|serait|aurait\s+été|eût\s+été|trouverais|trouve|est|était|jugerais)\s+(?:\w+\s+){0,3}?(?:normal|juste|légitime|logique|correct|décent|équitable|convenable|courtois|élégant|souhaitable)\s+(?:[\w']+\s+){0,2}?(?:que\s|qu'|de\s|d')",
    r"(?:vous|tu|on|il)\s+(?:\w+\s+)?(?:pourriez|pourrais|pourrait|auriez\s+pu|aurais\s+pu|aurait\s+pu|devriez|devrais)\s+(?:\w+\s+){0,2}?(?:au\s+(?:moins|minimum)|tout\s+de\s+même|quand\s+même|me\s+donner|me\s+répondre)",
    r"j'escompt\w+|je\s+table\s+sur|j'entends\s+(?:\w+\s+)?(?:obtenir|recevoir|être|avoir|connaître|savoir|que)|j'espérais\s+(?:\w+\s+)?mieux|je\s+n'en\s+attend\w+\s+pas\s+moins",
    r"(?:compte|comptons|comptais)\s+(?:\w+\s+)?(?:sur\s+(?:un|une|votre|votre)\s+(?:\w+\s+)?(?:retour|réponse|explications?|geste|appel|courtoisie|transparence|honnêteté|sens)|bien\s+(?:recevoir|obtenir|avoir))",
    r"(?:il|qu'il)\s+vous\s+(?:appartient|appartenait|incombe|incombait|revient|revenait|faut|faudra|faudrait)\s+(?:\w+\s+)?(?:de|d'|me|m'|maintenant)",
    r"moindre\s+des\s+(?:choses|politesses|corrections|courtoisies|égards|respects|attentions)|(?:moindre|minimum)\s+(?:\w+\s+)?(?:syndical|attendu)",
    r"il\s+(?:\w+\s+)?(?:faut|faudra|faudrait|convient|conviendrait|importe)\s+(?:\w+\s+)?(?:que\s+(?:vous|tu)|me\s+\w+|m'\w+)",
    rf"(?:aurez|ayez|auriez|aies|auras|avoir)\s+(?:\w+\s+)?(?:la|l'|au\s+moins\s+la)\s*{_POLITENESS}|(?:simple|élémentaire|question\s+de|par)\s+(?:{_POLITENESS}|respect\s+pour\s+moi)|{_POLITENESS}\s+(?:\w+\s+)?(?:voudrait|veut|exige|commande|aurait\s+voulu|impose|minimale|élémentaire)",
    r"(?:motifs?|raisons?|réponse|explications?|confirmation|justification|retour|avis|trace|motivation)\s+(?:\w+\s+)?(?:écrite?s?|par\s+écrit|noir\s+sur\s+blanc)|par\s+écrit\s+(?:les|vos|la|votre|pourquoi)",
    r"(?:ce|le|cette|la)\s+(?:poste|place)\s+me\s+rev(?:ient|enait|iendrait|iendra)|(?:revient|revenait|appartient)\s+de\s+droit|(?:ce|le|cette|la)\s+(?:poste|place)\s+(?:\w+\s+)?(?:était|aurait\s+dû\s+être|devait\s+être)\s+(?:pour\s+moi|à\s+moi|mienne?|la\s+mienne|le\s+mien)",
    r"(?:est-ce|serait-ce|c'est|n'est|pas|est-il)\s+(?:\w+\s+){0,2}?trop\s+(?:vous\s+)?demand(?:er|é)|pas\s+la\s+lune",
    r"(?:vu|compte\s+tenu\s+de|eu\s+égard\s+à|au\s+regard\s+de|après|au\s+vu\s+de)\s+(?:mon\s+investissement|(?:le|tout\s+le)\s+(?:temps|mal|travail|chemin)\s+que\s+j\w*|mes\s+(?:efforts|heures|déplacements)|tout\s+ce\s+que\s+j'ai\s+(?:fait|donné|investi|préparé)|tant\s+d'(?:efforts|entretiens|attente))",
    r"(?:en\s+|mon\s+|le\s+|plein\s+|mes\s+)droits?\s+(?:de|d'|à|le\s+plus)\s*(?:\w+\s+)?(?:savoir|connaître|obtenir|attendre|recevoir|réponse|exiger|être|un|une|demander)",
    r"(?:veux|exige|réclame|requiers|revendique|prétends\s+à)\s+(?:\w+\s+)?(?:(?:une?|des|la|les|vos|votre)\s+(?:\w+\s+)?(?:réponses?|explications?|vérité|raisons?|motifs?|excuses?|rendez-vous|entretien|justification|retour|preuves?|appel|communication)|que\s|qu'|savoir|comprendre|connaître|obtenir|être\s+(?:reçue?|entendue?|informée?|rappelée?|traitée?))",
    r"trop\s+(?:vous\s+|te\s+)?demandé?e?r?(?=\s*[?.,!]|$|\s+(?:que|de))",
    r"m'attends\s+(?:\w+\s+)?à\s+(?:une?|ce\s+que|recevoir|obtenir|être|des|votre)|m'attendais\s+à\s+(?:\w+\s+)?(?:mieux|plus\s+de|davantage|un\s+minimum|recevoir|être)",
    r"(?:est|serait|était|aurait\s+été)\s+(?:\w+\s+)?(?:d'usage|de\s+bon\s+ton|de\s+rigueur|de\s+coutume|bon\s+que|opportun|indiqué|impératif)(?:\s+(?:de|que))?",
    r"(?:votre|ton|leur)\s+(?:\w+\s+)?(?:devoir|obligation)\s+(?:est|était|serait|de|d'|envers)",
    r"(?:tiens|tiendrais)\s+(?:\w+\s+)?à\s+(?:obtenir|recevoir|être\s+(?:reçue?|informée?|rappelée?|entendue?)|connaître|avoir|ce\s+que)",
    r"(?:réponse|explications?|retour|appel|excuses?|entretien|geste)\s+(?:[\w']+\s+)?(?:s'impos\w+|m'est\s+due?s?|est\s+(?:\w+\s+)?due?|serait\s+(?:\w+\s+)?(?:due?|minimum))",
    r"veuillez\s+(?:\w+\s+)?(?:me\s+|m'|nous\s+)(?!excuser|pardonner)\w+",
    r"(?:demande|réitère|requiers|sollicite)\s+(?:\w+\s+)?(?:à\s+(?:être|voir|connaître|recevoir|savoir|obtenir)|instamment|formellement|expressément|officiellement|que\s+(?:vous|l'on|ma|mon)|des\s+(?:comptes|explications|excuses))",
    r"(?:avez|as|aurez)\s+(?:\w+\s+)?à\s+(?:répondre|rendre|vous\s+justifier|me)|rendre\s+(?:des\s+)?comptes",
    r"(?:gagné|mérité|décroché|volé)\s+(?:cette|ce|ma|la|le)\s+(?:place|poste)|c'(?:est|était)\s+(?:\w+\s+)?(?:à\s+moi(?!\s+de\s+(?:vous|te))|mon\s+tour)",
    r"(?:dans|de|c'est|est|valoir|réclame)\s+mon\s+(?:bon\s+)?(?:droit|dû)",
    r"(?:vous|tu|on)\s+ne\s+(?:pouvez|peux|peut|sauriez|devez)\s+(?:\w+\s+)?(?:pas\s+)?(?:\w+\s+)?(?:me\s+(?:laisser|refuser|répondre|traiter|dire)|m'ignorer|vous\s+contenter|rester\s+muet\w*)",
    r"n'accept(?:e|erai)\s+pas|ne\s+me\s+(?:contenterai|satisfais|satisferai)\s+(?:pas|de)?|n'admets\s+pas|je\s+refuse\s+(?:que|cette|votre)",
    r"(?:confirm|répond|transmet|envoy|adress|communiqu|donn|mett|indiqu|précis|motiv|notifi|recevoir|justifi)\w*\s+(?:[\w']+\s+){0,4}?(?:par\s+écrit|noir\s+sur\s+blanc)",
    r"(?:loi|code\s+du\s+travail|règlement|charte|convention|déontologie)\s+(?:\w+\s+){0,2}?(?:oblige|impose|prévoit|exige|garantit|stipule)\w*|(?:il|cela|ça)\s+va\s+(?:de\s+soi|sans\s+dire)",
)
ENTITLE_BUT = (
    r"(?:normal|juste|légitime|logique|naturel)\s+que\s+(?:vous|tu)\s+(?:\w+\s+)?(?:ayez|choisissiez|preniez|gardiez|cherchiez|suiviez|fassiez|choisisses|aies|préfériez|décidiez|puissiez)",
    r"moindre\s+des\s+choses\s+(?:était\s+|est\s+|que\s+|pour\s+moi\s+)?(?:de\s+|que\s+)?(?:vous|te|je|t')\s*\w+",
    r"merci\s+(?:pour|d'avoir|de\s+m'avoir|de\s+votre)\b[^.?!\n]{0,50}?(?:écrite?s?|par\s+écrit)",
    r"(?:je\s+veux|je\s+voulais)\s+(?:\w+\s+)?(?:vous\s+|te\s+)?(?:remercier|dire\s+merci|saluer)",
    r"(?:était|est|serait|semble|trouve)\s+(?:\w+\s+){0,3}?(?:juste|logique|normal)\s+(?:de\s+|d')\s*(?:vous\s+|te\s+)(?:remercier|dire|saluer|écrire|répondre)",
    r"minimum\s+vital",
)

HURRY = (
    r"faire\s+(?:\w+\s+)?vite|(?:plus|au\s+plus)\s+(?:tôt|vite)\s+(?:sera|serait|possible|le\s+mieux|\w+\s+répon\w+)|je\s+me\s+permets\s+(?:\w+\s+)?d'insister|j'insiste|sans\s+plus\s+(?:tarder|attendre)|ne\s+tardez\s+pas|ne\s+(?:me\s+)?faites\s+pas\s+(?:trop\s+)?(?:attendre|languir|patienter)",
    r"(?:patiente|attends|guette|suspens|languis|espère)\s+(?:\w+\s+){0,2}?depuis",
    r"(?:si\s+possible|idéalement|de\s+préférence|le\s+cas\s+échéant)\s+(?:\w+\s+)?(?:avant|d'ici|pour\s+(?:le|lundi|mardi|mercredi|jeudi|vendredi|demain)|sous|cette\s+semaine|aujourd'hui|demain|dès|rapidement|dans\s+(?:la|les))",
    r"(?:le\s+temps|les\s+jours|l'heure|je\s+suis)\s+(?:me\s+)?(?:presse|compté\w*|pressée?|tourne|filent|manque)|compte\s+à\s+rebours|pressée?\s+par\s+le\s+temps",
    r"(?:retour|réponse|nouvelles|signe|mot)\s+(?:\w+\s+)?(?:rapide\w*|célère|immédiate?|sans\s+délai|dès\s+(?:que|demain|lundi)|dans\s+(?:la|les)\s+(?:journée|semaine|jours|heures|prochain\w*|\d+\s+heures))",
    r"(?:répond\w+|revenir|retour|réponse|rappeler|écrire)\s+(?:[\w']+\s+){0,3}?(?:cette\s+semaine|dans\s+(?:la\s+(?:journée|semaine|foulée)|l'heure|les\s+\w+\s+(?:heures|jours))|aujourd'hui|ce\s+soir|demain)",
    r"(?<=[.!?\n] )vite(?=\s*[,.!])|^vite(?=\s*[,.!])|dès\s+(?:que\s+(?:vous|tu)\s+(?:lirez|liras|recevrez|aurez|verrez)|réception|lecture)",
    r"(?:recontact|relanc|rappell|réécri)\w*ai\s+(?:\w+\s+){0,2}?(?:lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|si|faute)|(?:c'est|suis)\s+(?:\w+\s+)?pressée?",
)
DEADLINE = (
    r"(?:vous|te)\s+(?:laisse|donne|accorde|fixe|impartis|laisserai)\s+(?:\w+\s+){0,2}?(?:délai|ultimatum|jusqu'|jours|semaine|huitaine|quinzaine|heures)(?:\w*)",
    r"sous\s+(?:huitaine|quinzaine|\w+\s+(?:jours|heures|semaines?)|peu\s+de\s+jours)|passée?\s+(?:ce|cette|le)\s+(?:délai|date|\d+)|dans\s+un\s+délai|délai\s+(?:de|d')\s*(?:\w+\s+)?(?:jours|semaine|heures|réponse)|dernier\s+délai|date\s+butoir",
    r"(?:dois|devrai|devrais)\s+(?:\w+\s+)?(?:donner\s+(?:ma\s+)?réponse|me\s+(?:décider|prononcer|positionner)|trancher|décider|confirmer|signer)\s+(?:[\w']+\s+){0,3}?(?:avant|d'ici|pour|lundi|mardi|mercredi|jeudi|vendredi|demain|ce\s+soir|cette\s+semaine)",
    r"(?:attendue?|espérée?|souhaitée?|nécessaire|voulue?|utile)\s+(?:\w+\s+)?(?:pour\s+(?:le\s+)?(?:\d+|lundi|mardi|mercredi|jeudi|vendredi|demain)|avant\s+(?:le|la|lundi|mardi|mercredi|jeudi|vendredi|ce)|d'ici\s+\w+)",
    r"(?:avez|as|aurez|auras)\s+jusqu'(?:à|au|en)?\s*\w+",
)
HURRY_BUT = (
    r"(?:votre|ta)\s+(?:réponse|retour)\s+(?:si\s+|très\s+|aussi\s+)?(?:rapide|prompte?)\s+(?:m'|me\s|et\s|a\s|était|fut)\w*",
    r"(?:m'avoir|m'avez|m'as|avoir|avez)\s+(?:\w+\s+)?(?:répondu|écrit|prévenue?|informée?|rappelée?|reçue?)\b[^.?!\n]{0,50}",
    r"(?:merci|remercie\w*)\s+(?:\w+\s+)?(?:de|pour)\s+(?:votre|ta|cette)\s+(?:prompte\s+réponse|réponse\s+(?:\w+\s+)?(?:rapide|prompte)|rapidité)",
    r"(?:pas|sans|aucune?)\s+(?:d'|de\s+)?(?:échéance|délai|date\s+limite)|pas\s+pressée?",
)
