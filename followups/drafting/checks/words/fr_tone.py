"""French phrases of the checks L3 and L5 to L15, each with what looks alike and is meant well."""

from collections.abc import Mapping

from followups.drafting.checks.words import Phrases, fr_tone_heat, fr_tone_plea
from followups.drafting.checks.words.fr_letters import words

_GOOD_WISH = r"(?:souhait\w*|félicit\w*|vœux|bons?\s+début|bon\s+départ|bienvenue|heureux\s+pour|heureuse\s+pour|contente?\s+pour|réjouis\s+pour|bonne\s+chance|réussite)"
_SURE = (
    r"(?:(?:je\s+(?:\w+\s+){0,2}?(?:pense|crois|estime|considère|sais|maintiens|trouve|juge|reste\s+(?:\w+\s+)?(?:convaincue?|persuadée?)|suis\s+(?:\w+\s+)?(?:sûre?|certaine?|convaincue?|persuadée?)))"
    r"|j'(?:estime|ai\s+la\s+conviction|étais\s+(?:\w+\s+)?(?:sûre?|certaine?|convaincue?|persuadée?)|ai\s+pourtant))"
)
_CLAIM = (
    r"(?:qualifi\w+|compéten\w+|profil|expérience|atouts?|capable|à\s+la\s+hauteur|idéale?|parfaite?|bonne?\s+personne|faite?\s+pour|bonne?\s+candidate?|bonne\s+personne|meilleure?\s+(?:choix|candidate?|profil)|mieux"
    r"|adaptée?|correspond\w*|rempli\w*|convenir|convenais|convien\w+|critères|niveau|convaincu|réussi|ma\s+place|apport\w*|utile|prête?|méthode|réponses?|exercice|solution|prestation|essai|leçon|présentation)"
)
_SURPRISE = r"(?:surprise?|étonnée?|stupéfaite?|interloquée?|perplexe|déconcertée?|déroutée?|abasourdie?|interdite?|sidérée?|décontenancée?|dubitati(?:f|ve)|médusée?|estomaquée?)"

PHRASES: Mapping[str, Phrases] = {
    "L3": Phrases(
        find=words(
            rf"{_SURE}\s+(?:[\w']+\s+){{0,2}}?(?:que\s+(?:je|j'|mon|ma|mes)|qu'(?:avec|au)|avoir|être|pouvoir|remplir|correspondre|convenir)\b[^.?!\n]{{0,60}}?\b{_CLAIM}",
            r"(?:avec|vu|malgré|au\s+vu\s+de)\s+mes\s+(?:\w+\s+)?(?:qualifications?|diplômes?|références|compétences?)",
            r"mes\s+(?:\w+\s+)?(?:qualifications?|diplômes?|références|compétences?)\s+(?:[^.?!\n]{0,30}?(?:parl\w+|correspond\w+|dépass\w+|répond\w+|suffi\w+|prouv\w+|montr\w+|étaient|auraient|méritai\w+))",
            r"m(?:on|a)\s+(?:\w+\s+)?(?:expérience|profil|parcours|candidature|dossier|cv|formation|diplôme|certificat)\s+(?:\w+\s+){0,2}?(?:correspond\w*|répond\w*|dépass\w+|parl\w+|suffi\w+|prouv\w+|coch\w+|remplissait|convenait|collait|est\s+(?:pourtant|déjà|bel)|était\s+(?:pourtant|exactement|parfait\w*))",
            r"j\w*\s*(?:\w+\s+)?(?:rempli\w*|coch\w+|réuni\w+|satisfai\w+|possèd\w+|maîtris\w+|ai|avais|couvr\w+)\s+(?:\w+\s+)?(?:à\s+)?(?:tou(?:s|tes)|chac\w+|l'ensemble|la\s+totalité)\s*(?:des?|les|vos|l')?\s*(?:vos\s+|les\s+)?(?:critères?|conditions?|exigences?|cases?|compétences?|points?|prérequis|qualités)",
            r"(?:pas|point)\s+(?:\w+\s+){0,2}?(?:vu|vécu|perçu|ressenti)\s+(?:\w+\s+){0,3}?de\s+la\s+même\s+(?:façon|manière)",
            r"comme\s+(?:je|j')\s*(?:le\s+|l'|vous\s+l'|te\s+l'|vous\s+le\s+|l'ai\s+)?(?:\w+\s+)?(?:ai\s+(?:\w+\s+)?(?:dit|expliqué|indiqué|précisé|mentionné|signalé|souligné|écrit)|disais|avais\s+(?:\w+\s+)?(?:dit|expliqué|indiqué|précisé|écrit|signalé)|évoquais|expliquais|précisais|indiquais|mentionnais|signalais)",
            r"(?:vous|tu|votre\s+\w+|l'équipe|ils|le\s+jury|on)\s+(?:m'|n')?\s*(?:avez|as|a|ont|semblez|sembles|aurez|aura|auriez)\s+(?:(?:peut-être|sans|doute|visiblement|manifestement|simplement|sûrement|pas|bien|dû)\s+){0,3}?(?:mal\s+(?:compris|jugé|lu|évalué|interprété|entendu)|sous-estimé|négligé|ignoré|oublié|raté|manqué|omis|mésestimé|vu|lu|remarqué|pris\s+en\s+compte|tenu\s+compte|compris|passer\s+à\s+côté)\s+(?:\w+\s+)?(?:que|mon|ma|mes|de\s+mon|de\s+ma|de\s+mes|l'essentiel|le|la|à\s+côté)",
            r"(?:êtes|es|est|sont)\s+passée?s?\s+à\s+côté",
            r"(?:vous|t')\s*(?:aura|a|auront|aurait)\s+(?:\w+[\s-]*){0,2}?échappé",
            r"(?:on|vous|tu)\s+m'(?:a|avez|as)\s+(?:\w+\s+)?(?:mal\s+(?:comprise?|jugée?|évaluée?)|sous-estimée?|mésestimée?)",
            r"(?:été|étais|suis)\s+(?:\w+\s+)?(?:mal\s+(?:comprise?|jugée?|évaluée?)|sous-estimée?|mésestimée?|incomprise?)",
            r"en\s+(?:réalité|fait|vérité|l'occurrence|toute\s+(?:logique|objectivité|honnêteté|franchise))",
            r"à\s+(?:vrai\s+dire|mes\s+yeux,|mon\s+(?:humble\s+)?(?:avis|sens))",
            r"(?:objectivement|manifestement|visiblement|apparemment|indéniablement|incontestablement|de\s+toute\s+évidence|à\s+l'évidence|honnêtement|franchement|soyons\s+(?:honnêtes|francs)|il\s+faut\s+(?:bien\s+)?(?:dire|avouer|reconnaître))",
            r"évidemment(?=,)|(?:vous|tu|ils|c'est|était)\s+évidemment",
            r"clairement(?=,)|(?:j'ai|j'avais|vous|avez|était|étais|c'est|c'était|a)\s+clairement|clairement\s+(?:vous|je|montré|prouvé|le|la|été|mieux|préféré)",
            r"force\s+est\s+de",
            r"(?:avec|malgré)\s+(?:tout\s+)?(?:le\s+)?(?:plus\s+grand\s+)?respect\s+(?:que\s+je\s+vous\s+dois|(?:que\s+)?(?:je\s+)?(?:vous|dû))",
            r"sauf\s+(?:votre|le)\s+respect",
            r"(?:je\s+(?:ne\s+)?(?:suis|peux\s+être)|je\s+me\s+sens|je\s+reste)\s+(?:\w+\s+)?(?:pas\s+)?(?:\w+\s+)?(?:d'accord|en\s+désaccord|de\s+(?:cet|votre)\s+avis|du\s+même\s+avis)",
            r"(?:pas|plus)\s+(?:\w+\s+){0,2}?(?:d'accord|de\s+(?:cet|votre)\s+avis|du\s+même\s+avis)",
            r"désaccord",
            r"permettez(?:-moi)?\s+(?:\w+\s+)?(?:de\s+|d'|que\s+)(?:ne\s+pas|douter|contester|rectifier|préciser|corriger|souligner|insister|dire|nuancer|rappeler|ajouter|revenir|je|exprimer|m'étonner|émettre)",
            r"(?:je\s+)?(?:ne\s+)?(?:vois|comprends|saisis|partage|suis|rejoins)\s+(?:\w+\s+)?(?:pas|mal|toujours\s+pas)\s+(?:\w+\s+)?(?:comment|ce\s+qu\w*|en\s+quoi|votre|cette|ton|que|où|vos|ce|tes|la\s+logique)",
            r"(?:du\s+mal|de\s+la\s+peine|peine)\s+à\s+(?:comprendre|croire|saisir|suivre|voir|admettre|concevoir|y\s+croire)",
            rf"(?:suis|étais|reste|fus|ai\s+été|a\s+(?:\w+\s+)?laissée?|laisse|voilà|laissent|demeure)\s+(?:(?!agréablement|heureusement|joyeusement|délicieusement)\w+\s+){{0,2}}?{_SURPRISE}",
            r"(?:me|m')\s*(?:a\s+|ont\s+)?(?:\w+\s+)?(?:surprend|surprenne|étonne|interpelle|laisse\s+(?:songeu\w+|sans\s+voix|pantois)|surprise?|étonnée?|stupéf\w+|interloqu\w+|intrigue\w*|dérout\w+|déconcert\w+)",
            r"(?:quelle|grande|vive|grand|à\s+ma\s+(?:\w+\s+)?)\s*(?:surprise|étonnement)",
            r"mon\s+(?:\w+\s+)?étonnement",
            r"on\s+m'(?:a|avait)\s+(?:\w+\s+)?(?:dit|assuré|laissé\s+(?:entendre|croire|espérer)|affirmé|certifié|garanti|expliqué\s+que)",
            r"(?:m'aviez|m'avais|m'avez|m'as)\s+(?:\w+\s+)?(?:assuré|laissé\s+(?:entendre|croire|espérer)|affirmé|certifié|garanti|fait\s+(?:croire|comprendre\s+que))",
            r"(?:je\s+)?tiens\s+(?:\w+\s+)?à\s+(?:préciser|rectifier|souligner|rappeler|signaler|faire\s+remarquer|clarifier|corriger|ajouter\s+que)",
            r"(?:je\s+)?(?:précise|rappelle|souligne|signale)\s+(?:\w+\s+)?(?:que|qu'|tout\s+de\s+même)",
            r"(?:sachez|notez|souvenez-vous|n'oubliez\s+pas|rappelez-vous)\s+(?:\w+\s+)?(?:que|qu')",
            r"contrairement\s+à\s+(?:ce\s+qu\w*|votre|vos|d'autres)",
            r"(?:vous|tu)\s+(?:vous|te|t')\s*(?:trompez|trompes|êtes\s+trompée?s?|es\s+trompée?|méprenez)",
            r"(?:erreur|faute)\s+(?:de\s+(?:jugement|casting|votre|appréciation)|d'appréciation|d'évaluation)",
            r"(?:c'est|était|est|était|une)\s+(?:\w+\s+)?(?:faux|inexacte?|erronée?|infondée?|contestable|discutable)",
            r"(?:je\s+)?(?:maintiens|persiste|conteste|réfute|récuse)",
            r"(?:preuve|démontré|prouvé)\s+(?:\w+\s+)?(?:que|ma|mon|mes)",
            r"(?:exactement|pourtant)\s+(?:\w+\s+)?(?:comme\s+(?:demandé|prévu|indiqué)|ce\s+que\s+(?:vous|l'annonce)|conforme)",
            r"(?:aurais|aurait)\s+(?:\w+\s+){0,2}?été\s+(?:\w+\s+)?(?:utile|parfait\w*|à\s+la\s+hauteur|un\s+atout|une?\s+(?:bonne?|excellente?|vraie?)\s+\w+|le\s+bon|la\s+bonne|efficace|opérationnel\w*)",
        ),
        but=words(
            r"(?:agréablement|heureusement|joyeusement|délicieusement|positivement)\s+(?:surprise?|étonnée?)",
            r"(?:surprise?|étonnée?)\s+(?:et\s+(?:ravie?|touchée?|heureu\w+|contente?|charmée?)|par\s+(?:votre|la|ta|l')\s*(?:gentillesse|accueil|chaleur|calme|douceur|bienveillance|patience))",
            r"(?:m'a|m'ont)\s+(?:\w+\s+)?(?:surprise?|étonnée?)\s+(?:en\s+bien|agréablement|par\s+(?:sa|son|leur))",
            r"(?:si|très|plus|aussi|bien|expliqué|dit|exposé|présenté|parlé)\s+clairement",
            r"clairement\s+(?:expliqué|exposé|présenté|dit|indiqué|écrit)",
            r"(?:tiens|tenais)\s+(?:\w+\s+)?à\s+(?:préciser|souligner|ajouter)\s+(?:\w+\s+)?(?:combien|à\s+quel\s+point|que\s+(?:tout\s+va|c'est\s+avec|je\s+(?:respecte|comprends|garde|vous\s+remercie)))",
            r"(?:j'ai|ai)\s+(?:\w+\s+){0,2}été\s+surprise?\s+(?:et\s+)?(?:de\s+)?(?:ravie?|contente?)",
            r"(?:tout\s+à\s+fait|suis|bien|entièrement|pleinement)\s+d'accord(?!\s*,)",
            r"comme\s+je\s+(?:le\s+)?(?:disais|expliquais|racontais)\s+(?:à|aux)\s+(?:ma|mon|mes|un|une)",
            r"(?:vue|vu|revue)\s+d'accord",
        ),
    ),
    "L5": Phrases(
        find=words(
            r"(?:l'|les\s+|d'|des\s+|aux\s+|un\s+|une\s+|vos\s+|tous\s+les\s+)?autres?\s+(?:\w+\s+)?(?:candidat\w*|postulant\w*|finalistes?|prétendant\w*|concurrent\w*|profils?)",
            r"(?:candidat\w*|personne|collègue|recrue|profil|celui|celle)\s+(?:\w+\s+)?(?:retenue?|choisie?|sélectionnée?|prise?|embauchée?|engagée?|préférée?)\s+(?:\w+\s+)?(?:avait|a|est|était|possède|coûte|coûtait|n'a|n'avait|ait|serait|sera|sait|savait|aura|doit)",
            r"qui\s+(?:\w+\s+)?(?:avez-vous|as-tu|vous\s+avez|tu\s+as|ont-ils|ils\s+ont|a\s+(?:finalement\s+)?été|est)\s+(?:\w+\s+)?(?:prise?|retenue?|choisie?|embauchée?|engagée?|recrutée?|préférée?)",
            r"(?:(?:mieux|meilleure?s?|pire)\s+(?:\w+\s+)?que|supérieure?\s+(?:\w+\s+)?à)\s+(?:moi|les\s+autres|la\s+mienne|le\s+mien|lui|elle|eux|la\s+personne|le\s+candidat|la\s+candidate|celui|celle|votre|n'importe)",
            r"(?:plus|moins|aussi|autant)\s+(?:[\w'-]+\s+){1,4}?que\s+(?:moi|les\s+autres|lui|elle|eux|la\s+personne|le\s+candidat|la\s+candidate|celui|celle|votre\s+(?:choix|candidat\w*|recrue)|le\s+mien|la\s+mienne|d'autres)(?!\s+(?:avant|l'an))",
            r"(?:par\s+rapport|comparée?s?|comparaison|compar\w+)\s+(?:\w+\s+){0,3}?(?:à|aux?|avec)\s*(?:\w+\s+)?(?:autres?|candidat\w*|lui|elle|eux|celui|celle|ceux|concurrent\w*|moi|la\s+personne|finalistes?)?",
            r"en\s+comparaison",
            r"(?:plus|moins)\s+(?:fort|forte|jeune|brillante?|rapide|expérimentée?|qualifiée?|habile)\s+que\s+moi",
            r"(?:qu'|que\s+|ce\s+qu')(?:avait|a)\s+(?:donc\s+)?(?:la\s+personne|l'autre|le\s+candidat|la\s+candidate|celui|celle)",
            r"(?:personne|collègue|candidat\w*)\s+que\s+vous\s+avez\s+(?:engagée?|embauchée?|prise?|recrutée?|choisie?)[^.?!\n]{0,20}?,?\s+(?:que\s+je|avait|a\s|ce\s+que)",
            r"(?:quelqu'un|personne|une?\s+\w+)\s+(?:\w+\s+)?qui\s+a\s+(?:\w+\s+){0,3}?(?:moins|plus)\s+(?:d'|de\s+)(?:années|expérience|métier|diplômes?)",
            r"(?:numéro|n°|choix\s+numéro)\s*(?:deux|2)",
            r"(?:deuxième|second|seconde|2e|troisième)\s+(?:choix|place|position|rang|sur\s+(?:la|votre))",
            r"(?:arriv\w+|termin\w+|fini\w*|classée?|été|étais|position)\s+(?:\w+\s+)?(?:deuxième|seconde?|troisième|2e|en\s+(?:deuxième|seconde|2e))(?=[\s.,!?]|$)",
            r"(?:classée?s?\s+\w+|classement|mon\s+rang|ma\s+(?:note|place\s+dans\s+(?:le|votre)|position\s+dans))",
            r"(?:me\s+)?(?:situais|situe|plaçais|classais|étais)(?:-je)?\s+(?:\w+\s+)?(?:où|comment)?\s*(?:par\s+rapport|parmi|dans\s+(?:le|votre)\s+classement|sur\s+(?:la|votre)\s+liste)",
            r"où\s+(?:me\s+)?(?:situais|situe|étais|plaçais)(?:-je)?",
            r"finalistes?",
            r"(?:battue?|devancée?|coiffée?|supplantée?|évincée?|dépassée?|doublée?)\s+(?:\w+\s+){0,3}?(?:par|au\s+poteau)",
            r"(?:pris|choisi|embauch|retenu|engag|recrut|mis|nomm|assi|sélectionn)\w*\s+(?:\w+\s+){0,3}?à\s+ma\s+place",
            r"(?:quelqu'un|une?\s+autre|celui|celle|personne)\s+(?:\w+\s+){0,3}?à\s+ma\s+place",
            r"(?:plutôt\s+que|au\s+lieu\s+de|avant|devant)\s+(?:moi|ma\s+candidature)(?=[\s.,;:?!]|$)",
            r"(?:me|m'|m'a|m'avez|lui)\s*(?:ont\s+|a\s+|avez\s+|as\s+|être\s+)?(?:\w+\s+)?préfér\w+(?:\s+(?:à\s+)?(?:quelqu'un|une?\s+autre|lui|un|une))?",
            r"préfér\w+\s+(?:à\s+moi|quelqu'un\s+d'autre|une?\s+(?:autre|candidat\w*|profil|plus\s+jeune))",
            r"(?:coût\w+|demand\w+)\s+(?:\w+\s+){0,2}?moins\s+cher",
            r"(?:quelqu'un|candidat\w*|personne|collègue|profil|une?)\s+(?:de\s+)?(?:\w+\s+)?(?:moins\s+(?:cher|chère|qualifié\w*|expérimenté\w*|compétent\w*)|plus\s+(?:jeune|docile|malléable|expérimentée?|qualifiée?|diplômée?)|mieux\s+(?:introduite?|placée?|pistonnée?))",
            r"qu'(?:a|ont|avait)-(?:t-)?(?:il|elle|ils|elles)\s+(?:\w+\s+)?(?:de\s+plus)?",
            r"(?:ce\s+qu'|qu'est-ce\s+qu'|qu'est-ce\s+que\s+l'autre\s+)(?:il|elle|ils|elles|a|avait)\s+(?:\w+\s+)?(?:a|ont|avait|avaient|de)?\s*(?:\w+\s+)?(?:de\s+plus|que\s+je\s+n'ai)",
            r"(?:rivale?|concurrente?|concurrence)s?",
            r"(?:vous|tu|ils|elle)\s+(?:lui|leur)\s+(?:avez|as|ont)\s+(?:donné|confié)\s+(?:ma|mon)",
            r"sur\s+(?:la|votre)\s+liste(?=\s+(?:des|de)|[.,?]|$)",
        ),
        but=words(
            rf"{_GOOD_WISH}\b[^.?!\n]{{0,80}}?(?:candidat\w*|personne|collègue|recrue|celui|celle)(?:\s+(?:\w+\s+)?(?:retenue?|choisie?|sélectionnée?))?",
            r"(?:compren\w+|respect\w*|accept\w+|décision|choix|choisi|retenu|retenir|opté|poursuiv\w+|suite|préféré|donné)\s+(?:[\w']+\s+){0,6}?(?:une?\s+|l'|d'une?\s+|à\s+une?\s+)?autre\s+(?:candidat(?:e|ure)?|profil|personne)(?!s)",
            r"(?:mieux|meilleure?s?)\s+(?:\w+\s+)?(?:que\s+(?:je\s+(?:ne\s+)?l'|j'|prévu|jamais|avant|la\s+dernière)|qu'avant)",
            r"(?:porté\w*|posé|déposé|présenté\w*)\s+(?:\w+\s+)?candidat\w*",
            r"(?:meilleure?s?|mieux)\s+que\s+(?:celle|celui|ceux|celles)\s+(?:de|du|des|que|d')",
            r"(?:deuxième|seconde?|troisième)\s+(?:de|du|dans|d')\s*(?:mon|ma|notre|la|l')?\s*(?:groupe|course|équipe|catégorie|classe|série|tournoi|concours)",
            r"(?:la|une|saine|de\s+la|droit\s+de\s+la)\s+concurrence\s+(?:du\s+marché|des\s+prix)",
            r"compar(?:er|é|ions)\s+(?:des|nos|les|deux)\s+(?:notes|recettes|outils|méthodes|prix|versions|échantillons)",
        ),
    ),
    "L6": fr_tone_plea.PLEA,
    "L7": fr_tone_heat.BLAME,
    "L8": fr_tone_plea.APOLOGY,
    "L9": fr_tone_heat.EMOTION,
    "L10": fr_tone_heat.ENTITLEMENT,
    "L11": fr_tone_heat.LEVERAGE,
    "L12": fr_tone_plea.PRESSURE,
    "L13": fr_tone_heat.IRONY,
    "L14": fr_tone_plea.FLATTERY,
    "L15": fr_tone_plea.PRIVATE,
}
