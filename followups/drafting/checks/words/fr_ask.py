"""French: what asks, how it looks, and the easy way out (checks S3 to S6)."""

import re

from followups.drafting.checks.words.fr_letters import either, words

_YOU = r"(?:pourriez|pouvez|pourrais|peux|pourrait|auriez|avez|aurais|as|voudriez|voulez|voudrais|veux|seriez|serais|sauriez|saurais|accepteriez|savez|connaissez|direz|diras|conseilleriez|conseillerais|verriez)"
_TELL = (
    r"(?:dire|donner|transmettre|envoyer|indiquer|préciser|communiquer|partager|expliquer|faire\s+(?:savoir|part|parvenir)|rappeler|répondre|confirmer|tenir|conseiller|éclairer|aider|adresser|"
    r"signaler|renseigner|informer|montrer|raconter|accorder|appeler|recontacter|contacter|prévenir|revoir|recevoir|mettre)"
)

QUESTION_WORD = re.compile(
    either(
        rf"(?:^|(?:[,;:–—-]|\b(?:et|ou))\s*)(?:et\s+|ou\s+|aussi,?\s+|alors,?\s+|sinon,?\s+|d'ailleurs,?\s+)*(?:{_YOU}-?(?:\s?vous|\s?tu)|puis-je|peut-on|pourrais-je|pourrions-nous|pouvons-nous|est-ce|y\s+a-t-il|y\s+aurait-il"
        r"|serait-il|est-il|avez-vous|as-tu|tu\s+(?:peux|pourrais)|vous\s+(?:pouvez|pourriez)|(?:[^\W\d_]+-(?:vous|tu|je|il|elle|on|nous|ils|elles))|(?:(?:à|de|sur|dans|par|pour|avec|en)\s+)?(?:quel|quelle|quels|quelles|quoi|qui)\b(?=\s+\w)|qu'est-ce|que\b(?=\s+[^\W\d_]+-)|qu'\w+-|comment|où|quand|combien|pourquoi|lequel|laquelle)(?![\w])"
    )
)
REQUEST = words(
    rf"{_YOU}-(?:vous|tu|moi)(?:\s+\w+)?\s+(?:\w+\s+)?(?:me\s+|m'|nous\s+|m'en\s+)?(?:\w+\s+)?{_TELL}",
    rf"(?:vous|tu)\s+(?:pouvez|pourriez|peux|pourrais)\s+(?:\w+\s+)?(?:me\s+|m'|nous\s+|m'en\s+)(?:\w+\s+)?{_TELL}",
    r"(?:dites|dis|donnez|donne|envoyez|envoie|transmettez|transmets|expliquez|explique|écrivez|écris|répondez|réponds|précisez|indiquez|communiquez|faites|fais|appelez|appelle|rappelez|rappelle|tenez|tiens|aidez|aide|accordez|confirmez|contactez|parlez|partagez|conseillez|éclairez|montrez)-(?:moi|nous|m'en)(?:\s+(?:savoir|part|signe))?",
    r"(?:veuillez|merci|prière)\s+(?:de\s+|d'|bien\s+)*(?:me\s+|m'|nous\s+)?(?:le\s+|la\s+)?(?:bien\s+vouloir\s+)?(?:faire\s+(?:savoir|parvenir|part)|vouloir|dire|donner|transmettre|envoyer|indiquer|préciser|répondre|rappeler|confirmer|communiquer|expliquer|contacter|informer|adresser|fournir|tenir)",
    r"(?:je|nous)\s+(?:vous|te)\s+(?:prie|demande|demanderais|invite|saurais\s+gré|serais\s+(?:\w+\s+){0,2}?(?:reconnaissante?|obligée?))\s+(?:\w+\s+)?(?:de\s+|d'|à\s+)(?!agréer|croire|recevoir|accepter|excuser)",
    r"(?:je|j')\s*(?:souhaite|souhaiterais|voudrais|aimerais|désire|désirerais|apprécierais|serais\s+\w+)\s+(?:\w+\s+){0,3}?(?:que\s+(?:vous|tu)\s+(?:me|m')|(?:avoir|recevoir|obtenir|connaître|entendre)\s+(?:\w+\s+){0,3}?(?:retours?|avis|conseils?|feedback|remarques?|commentaires?|pistes?|regard|précisions?|détails?|raisons?|réponse|nouvelles\s+(?:de|du|sur)))",
    r"(?:je|j')\s*(?:aimerais|voudrais|souhaite|souhaiterais|tiens\s+à|me\s+permets\s+de)\s+(?:\w+\s+)?(?:vous|te)\s+demander(?!\s+(?:pardon|rien))",
    r"(?:tout|un)\s+(?:\w+\s+)?(?:retour|conseil|avis|commentaire|feedback)\s+(?:\w+\s+){0,5}?(?:serait|sera|est|m'aiderait|me\s+serait)\s*(?:\w+\s+){0,2}?(?:bienvenue?|utile|précieux|appréciée?)?",
    r"(?:laissez|laisse|fais|faites)-(?:moi|le\s+moi)\s+savoir",
    r"n'hésit(?:ez|e)\s+pas\s+à\s+me\s+(?:dire|donner|faire|envoyer|répondre)",
    r"(?:puis-je|pourrais-je|est-ce\s+que\s+je\s+(?:peux|pourrais))\s+(?:\w+\s+){0,2}?(?:vous|te|demander|avoir|savoir|revenir|passer)",
)
NO_REQUEST = words(
    r"(?:pens(?:ez|e)|gardez|garde)\s+(?:\w+\s+)?(?:à|mes|mon)",
    r"(?:dites|dis|faites|fais|laissez)-(?:le-)?moi\s+(?:signe\s+|savoir\s+)?(?:si|quand|le\s+jour\s+où)\s+(?:\w+\s+){0,4}?(?:postes?|places?|s'ouvr\w+|se\s+libèr\w+|se\s+présent\w+|changeait|opportunité)",
    r"(?:je\s+vous\s+prie|veuillez|vous\s+prie)\s+(?:de\s+|d')?(?:agréer|croire|recevoir|accepter|trouver)",
    r"(?:aucun|nul|pas)\s+besoin\s+de\s+(?:me\s+)?répondre",
    r"(?:demander|demande)\s+(?:rien|aucun\w*|de\s+réponse)",
    r"sans\s+(?:vous|te)\s+demander",
    r"(?:que\s+)?(?:vous|tu)\s+(?:pensiez|penses)\s+à\s+moi",
    r"merci\s+(?:de\s+|d')(?:m'avoir|m'en\s+avoir|avoir|me\s+l'avoir|nous\s+avoir)",
)
_OPEN = (
    r"(?:ce\s+qu\w*|comment|où|quand|quels?|quelles?|si|s'|pourquoi|en\s+quoi|combien|sur\s+quoi|à\s+quoi|qui"
    r"|(?:la|le|les|vos|votre|cette|ce|l')\s*(?:\w+\s+)?(?:raisons?|motifs?|décision|choix|critères?|avis|suites?|démarche|processus|procédure|dates?|résultats?|état|ressenti|opinion|regard|impression|issue))"
)
HIDDEN_QUESTION = words(
    rf"je\s+me\s+(?:demande(?:rai|rais|ais)?|suis\s+demandée?)\s+(?:\w+\s+)?(?:{_OPEN})(?!\s+(?:faire|commencer|par)\b)",
    r"(?:serais|suis)\s+(?:\w+\s+)?(?:curieux|curieuse)\s+(?:de\s+(?:savoir|connaître|comprendre|lire|entendre)|d'avoir)",
    rf"(?:j'aimerais|aimerais|voudrais|souhaite(?:rais)?|désire(?:rais)?|veux|tiens\s+à)\s+(?:\w+\s+){{0,2}}?(?:savoir|connaître|comprendre|apprendre|entendre)\s+(?:\w+\s+)?{_OPEN}",
    r"reste\s+à\s+savoir",
)
FORWARD = words(
    r"prochain(?:e?s?|ement)",
    r"(?:l')?avenir",
    r"futurs?|futures?",
    r"suivante?s?",
    r"(?:la|pour\s+la|une)\s+suite",
    r"amélior\w+",
    r"progress\w*|progrès",
    r"travaill(?:er|erais|eriez|e|ais|iez|ant)(?:-\w+)?",
    r"conseill?\w*(?:-\w+)?",
    r"suggér\w+(?:-\w+)?|suggestions?",
    r"recommand\w+(?:-\w+)?|recommandations?",
    r"propos(?:er|eriez|erais|ez|es)(?:-\w+)?",
    r"exerc(?:er|ice\w*)|m'entraîn\w+|pratiqu\w+",
    r"développ\w+",
    r"apprendre|approfondir|renforcer|perfectionner|consolider|cultiver|étoffer|muscler|soigner",
    r"prépar\w+",
    r"(?:piste|axe)s?",
    r"(?:faire|m'y\s+prendre|aborder)\s+(?:\w+\s+)?(?:mieux|autrement|différemment)",
    r"mieux\s+(?:faire|préparer|réussir|aborder|répondre)",
    r"(?:mettre|mettriez|mettrais)\s+(?:\w+\s+)?l'accent",
    r"(?:commencer|insister|concentrer|pencher)",
    r"(?:une\s+)?(?:autre|prochaine)\s+fois",
    r"désormais|dorénavant",
)
BACKWARD = words(
    r"(?:où|en\s+quoi|sur\s+quoi|qu'|que|quand|comment)\s*(?:ai-je|j'ai|est-ce\s+que\s+j'ai|avais-je)\s+(?:\w+\s+){0,3}?(?:perdu|raté|échoué|manqué|fait|péché|failli|déçu|mal|dit|loupé|été|fauté|baissé)",
    r"(?:a|ont|avait|aurait|auraient)\s+(?:\w+\s+)?(?:manqué|fait\s+(?:défaut|pencher|la\s+différence)|joué\s+contre|coûté|cloché|péché|déplu|desservi|convaincu|décidé|pesé|coincé|bloqué)",
    r"n'(?:a|ont|ai|avez|as|étais|était)(?:-je)?\s+(?:pas|plus)\s+(?:\w+\s+)?(?:retenue?|choisie?|convaincue?s?|plu|suffi|été|prise?|fonctionné|marché|allé|assez|à\s+la\s+hauteur)",
    r"m'(?:a|avez|as)\s+(?:\w+\s+)?(?:manqué|fait\s+(?:défaut|échouer|perdre)|desservi|écartée?|éliminée?|coûté|refusée?)",
    r"(?:vous|t'|te)\s+(?:a|ont)\s+(?:\w+\s+)?(?:manqué|déplu|fait\s+(?:hésiter|pencher|choisir)|gênée?s?|dérangée?s?|manqué)",
    r"(?:vous\s+a|t'a|vous\s+ont)\s+(?:\w+\s+)?(?:fait|poussée?s?|conduite?s?|amenée?s?|décidée?s?)",
    r"(?:manquait|clochait|péchait|coinçait|laissait)",
    r"(?:aurais-je|j'aurais)\s+(?:\w+\s+)?(?:dû|pu|été)",
    r"(?:aurait|aurais)\s+(?:\w+\s+)?(?:fallu|changé)",
    r"(?:me|l')?(?:écart|élimin|refus|recal)\w+",
    r"(?:mes|mon|ma)\s+(?:erreurs?|fautes?|faiblesses?|points?\s+faibles?|lacunes?|défauts?)",
    r"points?\s+faibles?|lacunes|faiblesses",
    r"(?:pourquoi|décision|choix)",
)
SEVERAL = words(
    r"(?:dans|sur|à)\s+(?:mon|ma|mes)\s+[\w']+(?:\s+[\w']+)?,\s+(?:mon|ma|mes)\s+[\w']+(?:\s+[\w']+)?(?:,\s+(?:mon|ma|mes)\s+[\w']+(?:\s+[\w']+)?)*\s+et\s+(?:mon|ma|mes)",
    r"(?:quels|quelles|lesquels|lesquelles)\s+(?:\w+\s+){0,2}?(?:points?|aspects?|choses|axes?|pistes?|compétences?|faiblesses|erreurs|lacunes|domaines?|éléments|conseils|sujets|qualités|parties|étapes)",
    r"(?:deux|trois|quatre|cinq|plusieurs|quelques|différents|différentes|tous\s+les|toutes\s+les|des|les)\s+(?:\w+\s+)?(?:points|aspects|choses|axes|pistes|compétences|conseils|domaines|éléments|remarques|suggestions|questions|erreurs|faiblesses)",
    r"tout\s+ce\s+qu\w*",
    r"(?:une\s+)?liste(?:\s+complète)?",
    r"(?:le\s+plus|autant)\s+(?:de\s+|d')?(?:détails?|précisions?|possible)",
    r"(?:et|ou)\s+(?:aussi\s+|puis\s+|également\s+)?(?:quel|quelle|quels|quelles|que|qu'|comment|où|quand|qui|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|est-ce|sur\s+quoi|auriez-vous|avez-vous|de\s+quoi|par\s+quoi|lequel|combien|pourquoi)(?=\s|\w)",
    r"ainsi\s+que\s+(?:vos|les|ce|de|des|sur)",
)
EASY_OUT = words(
    r"(?:si|s'il)\b[^.?!\n]{0,70}?(?:(?:vous|t'|te|cela|ça|c'|ce|le|il)\s*(?:\w+\s+){0,3}?(?:est|était|serait)\s+(?:\w+\s+){0,2}?(?:possible|permis|impossible|difficile|délicat|pas|autorisé|envisageable|faisable))",
    r"(?:si|s'il)\b[^.?!\n]{0,70}?(?:permet|permettent|permettait|permettaient|prévoi\w+|autoris\w+|interdi\w+|empêch\w+|s'y\s+oppos\w+|arrang\w+|convien\w+|convenait|chante|dit|va|allait|plaît|tente)(?:\s+pas)?",
    r"(?:si|s'il)\s+(?:\w+\s+){0,3}?(?:vous|tu)\s+(?:en\s+|le\s+|y\s+|ne\s+|n'|n'en\s+|en\s+)?(?:\w+\s+)?(?:avez|as|aviez|avais|pouvez|peux|pouviez|voulez|veux|souhaitez|souhaites|préférez|préfères|préfériez|êtes|es|trouvez|trouves|voyez|sentez|manqu\w+)",
    r"si\s+(?:le\s+temps|un\s+moment|une\s+(?:idée|réponse|règle|politique)|vos\s+(?:règles|consignes|procédures|usages)|votre\s+(?:temps|politique|emploi|agenda|règlement|entreprise|maison)|la\s+(?:politique|règle|maison)|votre|ton\s+(?:temps|agenda)|l'occasion|quelque\s+chose)\b[^.?!\n]{0,70}",
    r"(?:seulement|uniquement|juste)\s+si",
    r"(?:ne|n')\s?(?:vous|te|t')?\s*(?:sentez|sens)(?:-vous|-toi)?\s+(?:\w+\s+){0,3}?(?:pas|obligée?s?|tenue?s?|forcée?s?|contrainte?s?)(?:\s+(?:pas|obligée?s?|tenue?s?|forcée?s?))?",
    r"(?:sentez-vous|sens-toi|vous\s+êtes|tu\s+es|restez|reste|soyez|sois|libre\s+à)\s+(?:\w+\s+){0,3}?(?:libre|vous|toi)(?:s)?(?:\s+(?:de\s+ne\s+pas|d'ignorer|de\s+laisser|de))?",
    r"(?:aucune|pas\s+de|nulle|sans)\s+(?:réponse|obligation|pression|urgence)\s*(?:\w+\s+){0,3}?(?:nécessaire|attendue|requise|obligatoire|de\s+répondre)?",
    r"(?:aucun|nul|pas|sans)\s+(?:besoin|problème|souci)\s*(?:de\s+(?:me\s+)?répondre)?",
    r"réponse\s+n'est\s+(?:pas|nullement|en\s+rien)\s+(?:une\s+)?(?:obligation|obligée|due|indispensable|attendue|exigée)",
    r"(?:réponse|répondre)\s+(?:n'est|n'a|ne\s+sera)\s+(?:\w+\s+)?(?:pas\s+|nullement\s+|en\s+rien\s+)?(?:nécessaire|attendue|requise|obligatoire|obligée)",
    r"(?:je|j')\s*(?:le\s+|vous\s+|te\s+|l'|en\s+)?(?:comprend(?:s|rai|rais)|accepterai)\s+(?:\w+\s+){0,4}?(?:si|que\s+(?:vous|tu)\s+(?:ne|préf\w+)|votre\s+silence|ton\s+silence|l'absence)",
    r"(?:je|j')\s*(?:le|l')\s*(?:comprendrai|comprendrais)",
    r"(?:je|j')\s*comprendr(?:ai|ais)\s+(?:\w+\s+){0,4}?que\s+(?:ce|cela|ça|la)",
    r"(?:votre|ton)\s+silence\s+(?:me\s+conv\w+|sera|serait|est)",
    r"(?:sinon|dans\s+le\s+cas\s+contraire|à\s+défaut),?\s+(?:\w+\s+){0,3}?(?:c'est|ce\s+n'est|tant\s+pis|aucun|pas\s+de|je\s+(?:le\s+)?compren\w+|tout\s+va|ne\s+vous|laiss\w+|merci|rien)",
    r"(?:c'est|ce\s+(?:sera|serait)|tout\s+est)\s+(?:\w+\s+){0,4}?(?:très\s+bien|parfait|tout\s+à\s+fait\s+bien|ok|bien)\s+(?:aussi|ainsi|comme\s+ça)",
    r"(?:ce\s+n'est|c'est)\s+(?:\w+\s+)?(?:pas\s+(?:un\s+(?:problème|souci)|grave)|sans\s+(?:importance|problème))",
    r"(?:laissez|laisse|ignorez|ignore|oubliez|oublie)\s+(?:\w+\s+){0,3}?(?:ce\s+message|ma\s+question|cette\s+question|mon\s+message|sans\s+réponse|de\s+côté)",
    r"(?:selon|suivant|dans\s+la\s+mesure\s+(?:du\s+possible|où)|pour\s+autant\s+que)\s*(?:vos|votre|ton|tes|le|vous|cela)?",
    r"(?:rien\s+ne\s+(?:vous|t')\s*(?:oblige|y\s+oblige)|rien\s+d'obligatoire|sans\s+aucune\s+obligation|en\s+toute\s+liberté)",
    r"(?:peut|pourra|peuvent)\s+(?:\w+\s+)?rester\s+sans\s+(?:réponse|suite)",
    r"règles?\s+(?:internes?|à\s+ce\s+sujet)|politique\s+(?:interne|de\s+l'entreprise|de\s+la\s+maison)",
)
