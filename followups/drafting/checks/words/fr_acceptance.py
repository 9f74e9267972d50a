"""French: how a decision is accepted, and what takes an acceptance back (checks S2, S3, L1)."""

import re

from followups.drafting.checks.words.fr_letters import anywhere, either, words

_DECISION = (
    r"(?:décisions?|choix|réponse|verdict|résultat|conclusion|issue|refus|position|arbitrage|préférence)"
)
_FIRM = (
    r"(?:(?:très|tout|bien|à|fait|pleinement|parfaitement|entièrement|totalement|absolument|volontiers|sincèrement|naturellement"
    r"|évidemment|sûr|sans|réserve|sereinement|simplement|aussi|donc|également|vraiment|fort|complètement|tout-à-fait|certes|(?!difficile|péni|vague|rare)\w+ment)\s+)*"
)
_VERB = r"(?:comprends?|comprenons|respecte|respectons|accepte|acceptons|accueille|entends)"
_GAP = r"(?:(?!(?:pas|plus|jamais|guère|point|mal|difficilement|rien|ni|moins|toujours\s+pas)\s)[\w',\"-]+\s+){0,6}?"
_LEAD = (
    r"(?:(?<![\w-])(?:je|nous|et|ou|que|mais)\s+|(?<![\w])j'|(?:^|[,;:.–—-]\s*|\n))(?:l'|la\s+|le\s+|les\s+)?"
)
_CHOSE = r"(?:choisi|retenu|opté|décidé|préféré|engagé|embauché|sélectionné|pris|tranché|donné\s+(?:la\s+)?(?:suite|préférence)|fait\s+(?:ce|un\s+autre)\s+choix)"
_WISH = (
    r"(?:tout\s+le\s+meilleur|le\s+meilleur|souhait\w*|félicit\w*|bons?\s+débuts?|bon\s+départ|bonne\s+chance|bonne\s+(?:rentrée|suite|arrivée|installation|route)|bienvenue|vœux|bravo"
    r"|réussite|succès|bon\s+courage|(?:heureux|heureuse|contente?|ravie?)\s+pour|réjouis\s+pour|plein\s+de\s+(?:joie|succès)|bon\s+vent|tout\s+le\s+meilleur|le\s+meilleur)"
)
_BITTER = r"(?![^.?!\n]{0,80}\b(?:mieux\s+(?:traité|lu|reçu)|plus\s+de\s+(?:chance|respect|égards)|que\s+moi|malgré|moins\s+de)\b)"
_NEW = (
    r"(?:(?:nouve(?:au|l|lle)|future?|prochaine?)\s+(?!chantier|atelier|quartier|secteur|métier|dossier|exercice|service|ouvrage|message|voyage|élevage|"
    r"projet|site|année|rentrée|local|équipe|entreprise|saison|magasin|aventure|page|chapitre|chance)\w*"
    r"(?:collègue|recrue|venue?|arrivante?|membre|titulaire|embauchée?|ier|ière|eure?|euse|iste|ien|ienne|ante?|ente?|trice|logue|ogue|aire|erge|er|ère|chef|cheffe|é|ée|at|ate))"
)
_TRADE = r"(?:\w+(?:ière|euse|iste|ienne|trice|logue|aire|eur|ier|ien|ante?))"
_PERSON = (
    rf"(?:la\s+personne|les\s+personnes|celui\s+ou\s+celle|cell?e\s+(?:ou\s+celui\s+)?(?:qui|que)|celui\s+qu[ei]|{_NEW}"
    rf"|(?:collègue|candidate?s?|recrue|remplaçante?|élue?)\s+(?:\w+\s+)?(?:retenue?|choisie?|sélectionnée?|que\s+vous|qui)|{_TRADE}\s+que\s+vous\s+avez|heureux\s+élu|heureuse\s+élue|nouvelle\s+recrue"
    r"|(?:à|au)\s+(?:votre|ton|ta|vos)\s+(?:\w+\s+)?(?:recrue|choix|collègue))"
)

ACCEPTANCE = (
    anywhere(
        rf"{_LEAD}(?P<core>{_FIRM}{_VERB}\s+{_FIRM}(?:et\s+(?:j'|je\s+)?{_FIRM}{_VERB}\s+{_FIRM})?{_GAP}(?:[ld]')?{_DECISION})(?![\w-])"
    ),
    anywhere(
        rf"(?<![\w-])(?P<core>{_DECISION}(?![\w-])[^.?!\n]{{0,70}}?(?:(?:\bje\s+(?:vous\s+|te\s+)?(?:l'|la\s+|le\s+|les\s+)|\b(?:que|et)\s+je\s+|\b(?:que|et)\s+j'|\bet\s+(?:l'|la\s+|le\s+))"
        rf"{_FIRM}{_VERB}|\b(?:est|a\s+été|sera)\s+{_FIRM}(?:comprise?|respectée?|acceptée?|compréhensible)|\bme\s+(?:va|convient)(?:\s+(?:très\s+|tout\s+à\s+fait\s+)?(?:bien\s+)?(?:ainsi)?)?))(?![\w-])"
    ),
    anywhere(
        rf"{_LEAD}(?P<core>{_FIRM}{_VERB}\s+{_FIRM}(?:très\s+bien\s+)?(?:que|pourquoi)?\s*(?:vous|l'équipe|ils|elles|tu|on|votre\s+\w+|qu'il|qu'ils|qu'on)"
        rf"\s+(?:vous\s+)?(?:\w+\s+)?(?:ayez|avez|ait|aient|a|ont|soyez|aies|êtes)\s+(?:\w+\s+){{0,3}}?{_CHOSE})(?:e?s?)(?![\w-])"
    ),
    anywhere(
        r"(?:\bje\s+(?:vous\s+|te\s+)?(?:l'|la\s+|le\s+)?|\bj'l?)(?P<core>(?:comprends|respecte|accepte)"
        r"(?:\s+(?:tout\s+à\s+fait|très\s+bien|parfaitement|bien|entièrement|pleinement|complètement|totalement|volontiers|sans\s+réserve|aussi|et\s+(?:je\s+)?(?:le\s+|la\s+|l')?(?:respecte|accepte|comprends)))*)(?=\s*(?:[.,;:\n]|$|et\b))"
    ),
    anywhere(rf"(?<![\w-])(?P<core>{_WISH}{_BITTER}(?![\w-])[^.?!\n]{{0,90}}?(?<![\w-]){_PERSON})(?![\w-])"),
    anywhere(
        rf"(?<![\w-])(?P<core>(?:en\s+paix|à\s+l'aise|sereine?|au\s+clair|d'accord)\s+(?:avec|face\s+à|devant)\s+{_GAP}{_DECISION}"
        rf"|(?:m'incline\s+devant|me\s+range\s+à|fais\s+mien(?:ne)?|suis\s+d'accord\s+avec)\s+{_GAP}{_DECISION})(?![\w-])"
    ),
    anywhere(
        rf"(?<![\w-])(?P<core>(?:félicit\w+|bonne\s+chance|bon\s+début)\s+(?:à|pour)\s+(?:la\s+|le\s+|l'|votre\s+|ta\s+|ton\s+)?{_NEW})(?![\w-])"
    ),
)
NO_ACCEPTANCE = re.compile(
    either(
        r"(?:\b(?:si|quand|lorsque|au\s+cas\s+où)\s+(?:vous|tu|je|on|nous|votre|vos|ta|ton|tes|cela|ça|ce|le|la|les|un|une|ces|aucun\w*|rien|personne|elle|elles)\b[^;.]*"
        r"|\b(?:si\s+(?:j'|c'|l'|d')|s'ils?\s)[^;.]*|\bn(?:e\s|')[^;.]{0,60}\bque\s+|\b(?:aimerais|voudrais|faudrait|pourrais|devrais|difficile|dur|impossible|semblant|prétendre|doute)\b[^;.]{0,40}"
        r"|\bcomment\s[^;.]{0,40})(?:je\s+|j'|et\s+)?(?:l'|le\s+|la\s+)?$"
    )
)
ACCEPTANCE_UNDONE = re.compile(
    either(
        r"(?:\w*,?\s+(?:à\s+(?:contrecœur|regret|reculons|moitié)|avec\s+(?:peine|regrets?|difficulté|amertume|le\s+cœur\s+lourd)|malgré\s+moi|faute\s+de\s+mieux|par\s+la\s+force"
        r"|la\s+mort\s+dans|sans\s+(?:la|le)\s+(?:comprendre|partager|cautionner)|sans\s+y\s+croire|(?:puisque|puisqu')\s?(?:je|il)\s|bien\s+obligée?|du\s+bout\s+des|quelles?\s+qu'en\s+(?:soit|soient)"
        r"|(?:prétendue?|soi-disant)\b|si\s+on\s+peut\s+(?:dire|appeler)|(?:me\s+)?(?:semble|paraît|est|était|reste|a\s+été|fut)\s+(?:\w+\s+)?(?:injust\w+|hâti\w+|absurde|incompréhensible|dure?|décevante?|regrettable|une\s+erreur|pas)"
        r"|(?:n'est|n'était|ne)\s+\w+))"
    )
)
SOFT_ACCEPTANCE = anywhere(
    r"\bsouhait\w*|\bvœux\b|\bmeilleur\w*|\bbonnes?\b|\bbelles?\b|\brespect\w*|\bcompren\w+|\baccept\w+|\bfélicit\w+|\bsalutations\b|\bcordialement\b|\bamitiés\b|\bbien\s+à\s+(?:vous|toi)"
)
LOOSE_ACCEPTANCE = words(
    r"(?:je|nous)\s+(?:\w+\s+)?(?:comprends|respecte|comprenons|respectons)",
    r"j'(?:accepte|entends)",
    r"d'accord\s+(?:pour|avec)\s+(?:votre|ta|la|cette|ce|le)",
    r"(?:bien\s+que|même\s+si|quoique|si|certes)\s+(?:je\s+|j')(?:compren\w+|respect\w+|accept\w+)",
    r"(?:me\s+faut|dois|devrai|faut|falloir|peux\s+que|reste\s+(?:plus\s+)?qu'à)\s+(?:\w+\s+)?(?:comprendre|respecter|accepter)",
    r"tout\s+en\s+(?:comprenant|respectant|acceptant)",
)
