"""French word families: asking why (L2), asking again (L4), contrast (L1), a thanks that is none (S1), a second
request (S7). Each is a frame of verbs or nouns with all their forms; the single phrases stand in ``fr`` and ``fr_shape``."""

_OUTCOME = r"(?:décision|choix|refus|verdict|issue|résultat|rejet|revirement|éviction|échec|non|mise\s+à\s+l'écart|réponse\s+négative|non-sélection)"
_WHAT = r"(?:qu'est[- ]ce\s+qui|c'est\s+quoi\s+qui|quoi\s+qui|(?<!, )ce\s+qui)"
_HELD_BACK = (
    r"(?:pesé|joué|bloqué|disqualifié|éliminé|pénalisé|desservi|hésiter|obstacle|posé\s+(?:problème|souci|question)|motivé|conduit|guidé\s+(?:votre|ce|le)\s+choix|manqué"
    r"|dérangé|déplu|gêné|refroidi|freiné|rebuté|tiquer|cloché|coincé|achoppé|péché|décidé|amené|poussé|empêché|écarté|valu\s+(?:ce|cette|un|votre)|reculer|tranché|retenu\s+de|défaut)"
)
WHY = (
    rf"{_WHAT}\s+(?:ne\s+|n')(?!\w*\s*(?:\w+\s+)?pas\s+empêch)(?:[\w']+\s+){{0,3}}?pas",
    r"(?:qu'est[- ]ce\s+qui|c'est\s+quoi\s+qui)\s+(?:vous\s+|t'|m'|me\s+)?(?:a|ont|aurait|avait|cloch\w+|coinc\w+|bloqu\w+|pos\w+|pêch\w+|dérang\w+)",
    rf"{_WHAT}\s+(?:vous\s+|t'|m'|me\s+|l'|les\s+)?(?:a|ont|aurait|avait)\s+(?:[\w']+\s+){{0,3}}?{_HELD_BACK}",
    rf"{_WHAT}\s+(?:\w+\s+)?(?:cloch|coinc|bloqu|dérang|pos)(?:e|ait)",
    r"ce\s+qui\s+s'est\s+(?:\w+\s+)?(?:passé|joué)|que\s+s'est-il\s+passé",
    rf"(?:m'|nous\s+|t')\s*éclair(?:er|ez|iez|e|eriez|erais|erait)(?=\s*[?.,]|\s+(?:[\w']+\s+){{0,3}}?(?:{_OUTCOME}|ce\s+qui|critères?|motifs?|raisons?|causes?|points?\s+(?:faibles?|bloquants?)))",
    r"éclair(?:ez|e)-(?:moi|nous)",
    rf"(?:détails?|précisions?|informations?|lumières?|éclairages?|renseignements?|éléments?)\s+(?:\w+\s+)?(?:sur|quant\s+(?:à|aux?)|concernant|au\s+sujet\s+d\w+|relati\w+\s+(?:à|aux?))\s+(?:\w+\s+){{0,2}}?(?:{_OUTCOME}|motifs?|raisons?|critères?)",
    rf"(?:motifs?|causes?|fondements?|origine|ressorts?|teneur)\s+(?:\w+\s+)?(?:du|de|d')\s*(?:\w+\s+){{0,2}}?{_OUTCOME}",
    rf"motiv(?:er|ez|iez|e|eriez)\s+(?:\w+\s+)?(?:votre|ce|cette|le|la|ton|un\s+tel|une\s+telle)\s+(?:\w+\s+)?{_OUTCOME}",
    r"(?:refus|décision|réponse|choix|avis)\s+(?:\w+\s+)?(?:motivée?s?|argumentée?s?|étayée?s?)",
    r"(?:sur|par|à|de)\s+quoi\s+(?:s'est|se\s+\w+|est|était|tient|tenait|repose|reposait|reposent|avez-vous|vous\s+êtes|êtes-vous|dois-je|attribuer|serait|cela|ça)",
    r"d'où\s+(?:vient|venait|vienne|viennent)\s+(?:\w+\s+){0,2}?\w+|au\s+nom\s+de\s+quoi",
    r"(?:vous|tu|on|à|ils)\s+(?:me\s+|m')\s*(?:avez\s+|as\s+|a\s+|ont\s+)?reproch\w+",
    r"(?:quel|quelle|quels|quelles)\s+(?:était|étaient|a\s+été|ont\s+été|fut|est|sont|aurait\s+été)\s+(?:\w+\s+){0,3}?(?:problèmes?|soucis?|obstacles?|freins?|erreurs?|failles?|critères?|motifs?|raisons?|causes?|défauts?|torts?|logique|reproches?|facteurs?|lacunes?)",
    r"quels?\s+(?:\w+\s+)?(?:critères?|problèmes?|soucis?|reproches?|obstacles?|défauts?|freins?|facteurs?)",
    r"(?:critères?|éléments?|facteurs?|arguments?|points?|aspects?|détails?)\s+(?:\w+\s+)?(?:décisifs?|déterminants?|d'élimination|rédhibitoires?|bloquants?|éliminatoires?|qui\s+(?:\w+\s+)?(?:a|ont|avai\w+)\s+(?:\w+\s+){0,2}?(?:pesé|joué|manqué|fait|tranché|déplu|motivé|coincé|bloqué))",
    r"(?:quel|sur\s+quel|selon\s+quels?)\s+critères?",
    r"qu'(?:aurait-il|aurais-je|ai-je|avais-je|avez-vous|as-tu|a-t-on|a-t-il)\s+(?:\w+\s+){0,3}?(?:fallu|dû|fait|raté|manqué|dit|reproché|pensé|omis|oublié|mal|trouvé|reprocher)",
    r"(?:que|qu')\s*(?:m'a-t-il|me\s+manquait-il|vous\s+a-t-il|m'aurait-il|me\s+reproch\w+(?:-vous|-tu|-t-on)?|me\s+manque-t-il)\s*(?:\w+\s+)?(?:manqué|fallu)?",
    r"où\s+(?:est-ce\s+qu(?:e|'))?\s*(?:ça|cela|le\s+bât|j'ai|mon\s+\w+)\s+(?:\w+\s+)?(?:bless\w+|bloqu\w+|coinc\w+|cloch\w+|pêch\w+|péch\w+|achopp\w+|échou\w+|faut\w+|perdu)",
    r"en\s+quoi\s+(?:n'ai-je|ne\s+\w+|n'\w+|mon\s+\w+|ma\s+\w+|mes\s+\w+|j'ai|j'aurais|je\s+ne|ai-je|était)",
    rf"(?:peine|cherche|essaie|essaye|aimerais|aimerait|voudrais|souhaite|souhaiterais|tente|aide\w*|besoin|curieu(?:x|se)|désire|arrive|parviens)\s+(?:[\w']+\s+){{0,3}}?(?:comprendre|saisir|décrypter|connaître|cerner)\s+(?:\w+\s+)?(?:votre|cette|ce|le|la|ton|un\s+tel)\s+(?:\w+\s+)?{_OUTCOME}",
    r"(?:justifi|expliqu|motiv)(?:ez|es|iez|eriez|erez)-(?:vous|tu|moi|nous)",
    r"comment\s+(?:avez-vous|as-tu|a-t-on|ont-ils)\s+(?:\w+\s+)?(?:pu|jugé|évalué|tranché|décidé|noté)",
    r"(?:vos|aux|ces|les|de\s+vos)\s+(?:\w+\s+)?motifs?\s+(?:\w+\s+)?(?:écrits?|exacts?|réels?|précis|de\s+refus)",
)
NO_WHY = (
    r"(?:j'ai|ai|m'a\s+fait|m'avez\s+fait)\s+(?:\w+\s+)?(?:compris|comprendre|vu|appris)\s+pourquoi\s+(?!je\b|j'|mon|ma\b|vous\s+(?:m'|ne))",
    r"(?:respect\w+|compren\w+|accept\w+)\s+[^.?!,\n]{0,30}?(?:vos|tes|ses|leurs)\s+(?:raisons|motifs|critères)",
    r"demand\w+\s+pourquoi\s+(?:le\s+ciel|la\s+lune|les\s+\w+|on\s)",
    r"motifs?\s+(?:du|de\s+la|des|d'un|d'une)\s+(?:tissus?|tapis|papier|vitrail|carrelage|rideaux?|broderies?|fresque|façade|nappe)",
)

_CASE = r"(?:candidature|dossier|décision|choix|refus|verdict|cas|sélection|demande|conclusion|avis|jugement|position|profil|cv)"
RECONSIDER = (
    rf"(?:réexamen|révision|réouverture|réévaluation|reconsidération|annulation|réétude|relecture)\s+(?:\w+\s+)?(?:du|de|d')\s*(?:\w+\s+)?{_CASE}|réexamen",
    rf"(?:un|une)\s+(?:nouvel|nouveau|nouvelle|second|seconde|deuxième|dernier|dernière|ultime|autre)\s+(?:\w+\s+)?(?:examen|regard|coup\s+d'œil|lecture|entretien|essai|test|passage|délibération|étude|rencontre)\s+(?:\w+\s+)?(?:de|du|sur|à|pour|vous|me|m'|serait|est|avec|avant|\?)",
    r"repens(?:ez|iez)(?:-y)?|repense(?:s)?-y|réfléchi(?:ssez|s)-y|songez-y|pensez-y(?:\s+encore)?(?!\s+en)",
    rf"(?:repenser|rediscuter|renégocier|réviser|infléchir|assouplir|renverser|casser|reprendre|suspendre|différer|reporter|rapporter)\s+(?:\w+\s+)?(?:à\s+|de\s+)?(?:votre|cette|ce|la|le|ton|ma|mon)\s+(?:\w+\s+)?{_CASE}",
    r"(?:me|m')\s*(?:revoir|recevoir|rencontrer|réinviter|reconvoquer|réentendre|reprendre|écouter|tester|réinterroger|reposer)\s+(?:[\w']+\s+){0,3}?(?:pour\s+(?:ce|le)\s+(?:même\s+)?(?:poste|rôle)|une\s+(?:nouvelle|seconde|deuxième|dernière|autre)\s+fois|encore(?:\s+une\s+fois)?|à\s+nouveau|de\s+nouveau)",
    r"(?:rien|quelque\s+chose|moyen|possibilité|espoir)\s+(?:[\w']+\s+){0,4}?(?:faire|tenter|changer|rattraper|revenir|plaider|sauver)(?=[^.!\n]{0,30}\?)",
    r"ne\s+(?:me\s+)?(?:fermez|refermez|fermes?|claquez)\s+pas|ne\s+(?:m'|me\s+)(?:écartez|rejetez|éliminez|écarte|rejette)\s+pas",
    r"(?:demande|veux|voudrais|réclame|faut|mérite|besoin|sollicite|souhaite|espère|implore|saisir|saisirai|suffirait)\s+(?:[\w']+\s+){0,2}?(?:qu'une|d'une|une|ma|cette|juste\s+une)\s+(?:\w+\s+)?(?:chance|occasion\s+(?:de|d')\s*(?:vous\s+|me\s+)?(?:prouver|montrer|convaincre|rattraper))",
    r"(?:chance|occasion|opportunité|possibilité|temps)\s+(?:de|d')\s*(?:\w+\s+)?(?:prouver|faire\s+mes\s+preuves|convaincre|(?:me\s+)?rattraper|défendre|(?:vous\s+|te\s+)montrer\s+(?:ce\s+que|de\s+quoi|ma|mon))",
    r"(?:un|une|en|d'un|d'une)\s+(?:\w+\s+)?(?:stage|immersion|remplacement|test|essai|journée|contrat|mois|semaine|service)\s+(?:\w+\s+)?(?:non\s+(?:rémunérée?|payée?)|bénévole|gratuite?|à\s+l'essai|sans\s+(?:salaire|paie|solde|contrepartie)|à\s+mes\s+frais|pour\s+(?:vous\s+)?(?:prouver|montrer|convaincre))",
    r"(?:prenez|prends|testez|teste|essayez|essaye|embauchez|engagez|mettez|mets|gardez|jugez)-moi(?=\s+(?:[\w']+\s+){0,2}?(?:essai|semaine|jours?|mois|épreuve|preuve|quand|d'abord|sur\s+(?:pièces?|le\s+terrain))|\s*[,.!?])",
    r"(?:m'|me\s+)\s*(?:intégrer|inclure|remettre|réintégrer|ajouter|glisser|reprendre|prendre|retenir|choisir|garder|repasser)\s+(?:[\w']+\s+){0,3}?(?:sélection|liste|course|quand\s+même|malgré|finalement|processus|lice|à\s+l'essai|oral|test)",
    r"(?:peut-on|pouvons-nous|pourrait-on|pourrions-nous|possible\s+d')\s*(?:\w+\s+)?en\s+(?:re)?(?:discuter|parler|débattre)",
    r"(?:décision|refus|choix|verdict|non)\s+(?:[\w']+\s+){0,2}?(?:négociable|réversible|modifiable|provisoire|révisable|rattrapable)",
    r"(?:demeure|reste|maintiens)\s+(?:\w+\s+)?(?:candidate?\s+(?:à|pour)\s+(?:ce|le|cette)|ma\s+candidature(?!\s+pour))",
    r"(?:baisser|diminuer|réduire|rabattre|ajuster|revoir|renoncer\s+à)\s+(?:[\w']+\s+){0,2}?(?:prétentions|salaire|exigences)|(?:prête?|disposée?)\s+à\s+(?:\w+\s+)?(?:accepter|travailler|gagner|être\s+payée?)\s+(?:[\w']+\s+){0,3}?(?:moins|moindre|inférieur|gratuit\w*)",
    r"chang(?:er|iez|ez|eriez|erez|era|erait|e)\s+(?:\w+\s+)?(?:d'avis|d'opinion|d'idée|votre\s+décision|la\s+donne)",
    r"(?:il\s+est|est-il|serait-il)\s+(?:\w+\s+){0,2}?(?:encore\s+temps|trop\s+tard)",
    r"(?:faire\s+)?march(?:e|er)\s+arrière|faire\s+machine\s+arrière|réviser\s+(?:votre|ce)\s+\w+|donner\s+suite\s+(?:quand|tout\s+de|malgré|finalement)",
)
NO_RECONSIDER = (
    r"(?:ne|n')\s*(?:\w+\s+){0,2}?(?:conteste|remets|demande|cherche|attends|espère)\s+(?:pas|nullement|point|en\s+rien|aucunement)(?:\s+(?:[\w']+\s*){1,8})?",
    r"(?:donné|offert|laissé|accordé|donner|eu)\s+(?:\w+\s+)?(?:la|une|cette|l'|le)\s*(?:chance|occasion|opportunité|possibilité)\s+(?:de|d')\s*(?:\w+\s+)?(?:vous\s+(?!prouver|montrer)|te\s+(?!prouver)|découvr\w+|rencontr\w+|visit\w+|voir|parler|échanger|passer|me\s+présenter)\w*",
    r"je\s+réfléchis\s+encore|je\s+repense",
    r"(?:j'ai|m'a|m'ont|m'avez)\s+(?:\w+\s+)?(?:fait\s+)?changer?é?\s+d'(?:avis|idée)",
    r"(?:m'|me|nous)\s*(?:a|avez|ont|aurez)\s+(?:\w+\s+)?fait\s+changer\s+d'(?:avis|idée)",
)

CONTRAST = (
    r"tout\s+en\s+(?:\w+\s+)?(?:regrett|déplor|espér|trouv|souhait|rest|gard|pens|avou|admett|continu|m'|n')\w*(?:\s+\w+)?",
    r"non\s+sans",
    r"quand\s+bien\s+même",
    r"(?<=[,;] )(?:seulement|sauf|hormis|excepté|dommage|simplement)(?:\s+(?:que|qu')|(?=\s+(?:j'|je|il|vous|mon|pour)))",
    r"à\s+(?:ceci|cela)\s+près|si\s+ce\s+n'est\s+que|excepté\s+que|hormis\s+que",
    r"à\s+contre-?cœur|à\s+(?:grand\s+)?regret|(?:la\s+)?mort\s+dans\s+l'âme|bon\s+gré\s+mal\s+gré|du\s+bout\s+des\s+lèvres|faute\s+de\s+mieux|avec\s+(?:beaucoup\s+de\s+|un\s+peu\s+d')?(?:regrets?|amertume|réticence|difficulté|peine)",
    r"quoi\s+qu'il\s+(?:m')?en|ceci\s+étant|cela\s+étant",
    r"j'ai\s+beau|(?:vous|on)\s+(?:avez|a)\s+beau",
    r"autant\s+(?:je|j'|votre|il)\b[^.?!\n]{0,60}?,\s*autant",
    r"nonobstant|malgré\s+tout|toutefois|cependant",
    r"(?:n'en|ne\s+m'en)\s+(?:reste|demeure|laisse|suis|est)\s+(?:\w+\s+)?(?:pas\s+)?moins",
    r"(?:à|avec)\s+(?:une|cette|quelques?)\s+(?:\w+\s+)?(?:réserves?|nuances?)(?=\s*[,.:]|\s+près)",
    r"sans\s+(?:pour\s+autant|vraiment|forcément|toutefois|bien|le\s+|la\s+|les\s+)?\s?(?:compren\w+|approuv\w+|partag\w+|adhér\w+)",
)

_MODAL_THANKS = r"(?:merci|remerci(?:e|ons|ant|er))\s+(?:[\w']+\s+){0,3}?(?:de\s+|d')(?:ne\s+(?:pas|plus|jamais)\s+)?(?:bien\s+)?"
NO_GRATITUDE = (
    rf"{_MODAL_THANKS}(?:vous\s+|me\s+|m'|le\s+|la\s+|les\s+|l'|nous\s+|y\s+|en\s+)*(?!avoir|être|votre|notre|prendre\s+le\s+temps|plaisir|souvenir|dîner|déjeuner|hier|mardi|lire\s+ces)\w+(?:er|ir|dre|tre|ire|oir|ure)(?=\s|[,.!?]|$)",
    r"(?:merci|remerci\w+)\s+(?:de|pour)\s+(?:votre|ta)\s+compréhension",
    r"(?:merci|remerci\w+)\s+(?:\w+\s+)?(?:de|pour)\s+(?:\w+\s+)?(?:prochaine?|future?|éventuelle?)\s+\w+",
    r"d'avance,?\s+(?:je\s+vous\s+)?(?:merci|remercie)|(?:merci|remerci\w+)\s+(?:\w+\s+){0,2}?(?:d'avance|par\s+avance|à\s+l'avance)",
    r"(?:serai|serais|serons|serions|saurai|saurais)\s+(?:\w+\s+){0,2}?(?:gré|reconnaissante?s?)",
    r"(?:merci|remercie),?\s+(?:bien\s+)?mais",
    r"(?:merci|remercie)\s+à\s+l'avenir",
    r"(?:aucune?|vos|tes|pas\s+de)\s+(?:remerciements?|gratitude|reconnaissance)",
    r"(?:pas\s+à|sans|difficile\s+de|inutile\s+de|ne\s+peux\s+(?:pas\s+)?|ne\s+vais\s+pas|voudrais\s+pouvoir|aurais\s+(?:aimé|voulu))\s+(?:vous\s+|te\s+)?remerci\w+",
    r"(?:aurais|aurait)\s+(?:\w+\s+)?appréci\w+|n'ai\s+(?:\w+\s+){0,2}?appréci\w+",
    r"(?:manque|aucune|sans|peu\s+de)\s+(?:de\s+)?(?:reconnaissance|gratitude)|reconnaissance\s+(?:de|des|du|vocale|d')\s*(?:acquis|diplôme\w*|mes|mon|la|l')\w*",
)

_MEET = r"(?:appel|coup\s+de\s+(?:fil|téléphone)|visio\w*|call|zoom|rendez-vous|rdv|échange\s+(?:téléphonique|oral|de\s+vive\s+voix)|entretien\s+téléphonique|entrevue|point\s+téléphonique|café|tête-à-tête|lunch|debrief\w*|débrief\w*)"
_SHORT_WORK = r"(?:stages?|remplacements?|cdd|intérim|vacations?|alternance|apprentissage|missions?|extras?|temps\s+partiel|freelance|bénévolat|job\s+d'été|saison)"
SECOND_ASK = (
    rf"(?:un|d'un|une|d'une|l'|votre)\s*(?:[\w']+\s+){{0,2}}?{_MEET}\s+(?:[\w']+\s+){{0,5}}?(?:m'aider\w+|me\s+\w+ai[ts]|serait|suffirait|permettrait|vous\s+convien\w+|vous\s+(?:irait|dirait|tente\w*)|est-il|possible|ferait|un\s+de\s+ces\s+jours|la\s+semaine|cette\s+semaine)",
    rf"(?:propose|proposer|suggère|souhaite|souhaiterais|aimerais|voudrais|sollicite|partante?\s+pour|apprécierais|préférerais|dispo\w*\s+pour|demande)\s+(?:[\w']+\s+){{0,3}}?(?:un|d'un|une|d'une)\s+(?:\w+\s+)?{_MEET}",
    rf"{_MEET}\s*\?",
    r"(?:connaissez|connaîtriez|connais|connaîtrais|sauriez|savez|sais)(?:-vous|-tu)?\s+(?:[\w']+\s+){0,4}?(?:qui|où)\s+(?:[\w']+\s+){0,2}?(?:recrut\w+|embauch\w+|engag\w+|cherch\w+|aurai\w+|prend\w+|besoin)",
    rf"(?:preneu(?:r|se)|intéressée?|disponible|partante?|ouverte?|candidate?|prête?|libre|dispo)\s+(?:\w+\s+)?(?:d'|par|pour|à)\s*(?:un|une|des|tout|toute|d'autres|faire\s+une?|la|du)?\s*(?:\w+\s+)?{_SHORT_WORK}",
    rf"(?:proposer|proposez|auriez|avez|prenez|prendriez|offrir|offrez|cherchez)(?:-vous|-moi)?\s+(?:[\w']+\s+){{0,2}}?(?:un|une|des|en)\s+(?:\w+\s+)?{_SHORT_WORK}(?=[^.!\n]{{0,40}}\?)",
    r"(?:si\s+vous\s+avez|si\s+vous\s+aviez|avez-vous|auriez-vous|si\s+tu\s+as|as-tu|aurais-tu)\s+(?:[\w']+\s+){0,2}?(?:contacts?|relations|connaissances|réseau|pistes?|besoins?|tuyaux?|quelque\s+chose\s+(?:d'autre|pour\s+moi)|adresses?|autre\s+chose|du\s+travail)",
    r"(?:pourrait|pourrions-nous|pourrait-on|peut-on|on\s+peut|on\s+pourrait|si\s+(?:l')?on\s+pouvait|aimerais|voudrais|souhaiterais|propose)\s+(?:de\s+|d'|qu'on\s+|que\s+nous\s+)?(?:\w+\s+)?(?:se|nous|en|vous\s+en|t'en|qu'on\s+en)\s+(?:voir|voie|voyions|rencontrer|parler|parle|discuter|reparler|retrouver|appeler|téléphoner|rappeler)",
    r"(?:peux|puis|puis-je|pourrais|pourrais-je|compte|viendrai|vais|souhaite|aimerais|propose\s+de)\s+(?:\w+\s+)?(?:passer|venir|repasser|revenir)\s+(?:[\w']+\s+){0,2}?(?:voir|visite|saluer|au\s+(?:bureau|magasin|restaurant)|à\s+l'atelier|dans\s+vos)|passerai\s+(?:vous|te)\s+voir",
    r"(?:puis-je|pourrais-je|me\s+permett\w+\s+de|vais|compte|permettez\s+que\s+je)\s+(?:vous\s+|te\s+|t')\s*(?:r?appell?er?|téléphoner?|joindre|contacter\s+par\s+téléphone)",
    r"(?:aussi|également|en\s+outre|par\s+ailleurs|du\s+coup|à\s+présent)\s+(?:\w+\s+){0,2}?(?:postul\w+|candidat(?:er|e\s+(?:à|au|pour))|poser\s+ma\s+candidature|présenter\s+ma\s+candidature)|(?:postule|candidate)\s+(?:donc\s+|aussi\s+|également\s+)",
    r"(?:parl\w+|glisser?|touch\w+|dire|dites)\s+(?:[\w']+\s+){0,2}?(?:de\s+moi|un\s+mot|deux\s+mots)\s+(?:à|aux?|autour|en\s+ma\s+faveur)",
    r"(?:appuyer|soutenir|recommander|pousser|relayer|diffuser|partager|circuler|transmettre|forwarder|passer)\s+(?:\w+\s+)?(?:ma|mon|mes)\s+(?:candidature|profil|dossier|cv|nom|coordonnées|annonce|demande)",
    r"(?:serv\w+|cit\w+|donn\w+|indiqu\w+)\s+(?:[\w']+\s+){0,3}?(?:comme|de|en)\s+référence|(?:attestation|certificat|mot)\s+de\s+recommandation",
)
