"""English: how a decision is accepted, and what takes an acceptance back (checks S2, S3, L1)."""

import re

from followups.drafting.checks.words import whole_words as _any

_DECISION = r"(?:decisions?|choices?|outcome|result|conclusion|verdict|answer|news)"
_GAP = r"(?:[\w',-]+\s+){0,5}?"
_FIRM = r"(?:\w+ly\s+|quite\s+|do\s+|of\s+course\s+)*"
_CHOSE = (
    r"(?:chose|chosen|selected|picked|decided|opted|hired|offered|(?:went|gone|going|moved|moving)\s+(?:\w+\s+)?with"
    r"|(?:went|gone|going|moved|moving)\s+in\s+(?:a|another)\s+(?:different\s+|new\s+)?(?:direction|way))"
)
_REPROACH = (  # "I wish you had ..." looks like a good wish and is none
    r"(?![^.?!,;]{0,60}\b(?:had|hadn't|would|could)\b|\s+\w+'d\b|\s+(?:it|this|things|you|they|i|we)\s+(?:was|were|did)\b"
    r"|\s+(?:you|they|someone|somebody|anyone|the\s+team)\s+(?:\w+\s+)?(?:chose|picked|selected|hired|told|gave|asked|let)\s+me\b)"
)
_NEWCOMER = r"(?:the|your)\s+new\s+(?:\w+\s+){0,3}?"
_PERSON = (
    r"(?:person|colleague|candidate|hire|whoever|everyone\s+who\s+joins|who\s+joins|who\s+will\s+join"
    r"|joins\s+you|joining\s+you|team\s+member|teammate|successful|chosen|(?:who|whom|person)\s+you\s+(?:have\s+)?"
    rf"{_CHOSE}|someone|somebody)"
)


ACCEPTANCE = (
    re.compile(
        rf"(?<![\w-])(?P<core>{_FIRM}(?:understand|respect|accept|honou?r|support)(?:\s+and\s+{_FIRM}"
        rf"(?:understand|respect|accept|honou?r|support|appreciate))?,?\s+(?!for\b){_GAP}(?<!my )"
        rf"{_DECISION})(?![\w-])"
    ),
    re.compile(
        rf"(?<![\w-])(?P<core>(?:at\s+peace|at\s+ease|fine|okay|ok|content|comfortable|come\s+to\s+terms)\s+with"
        rf"\s+{_GAP}{_DECISION})(?![\w-])"
    ),
    re.compile(
        rf"(?<![\w-])(?P<core>{_DECISION}(?:\s+[\w',-]+){{0,5}}?\s+(?:i\s+{_FIRM}(?:understand|respect|accept|honou?r)"
        r"|(?:is|are)\s+(?:\w+\s+)?(?:understood|respected|accepted|understandable)))(?![\w-])"
    ),
    re.compile(
        rf"(?<![\w-])(?P<core>{_FIRM}(?:understand|respect|accept)\s+(?:that|why|how)?\s*(?:you|the\s+team"
        rf"|they|it)\s+(?:have\s+|has\s+|'ve\s+|are\s+|'re\s+|were\s+|\w+ly\s+)*{_CHOSE})(?![\w-])"
    ),
    re.compile(
        r"(?<![\w-])(?P<core>(?:(?:fully|completely|entirely|perfectly|totally|quite)\s+understand"
        r"|(?:perfectly|completely|entirely|fully)\s+understandable|(?<=\bi )understand(?:\s+(?:completely|fully|entirely|perfectly))?)(?=\s*(?:[.,;:\n]|$|and\b)))"
    ),
    re.compile(
        rf"(?<![\w-])(?P<core>(?:congratulat\w+|wish(?:es|ing)?{_REPROACH}|all\s+the\s+best|good\s+start|warm\s+welcome"
        rf"|(?:glad|happy|pleased)\s+(?:that\s+)?you\s+(?:have\s+)?found)\b[^.?!]{{0,60}}?\b{_PERSON})(?![\w-])"
    ),
    re.compile(rf"(?<![\w-])(?P<core>(?:glad|happy|pleased)\s+for\s+(?:the\s+)?{_PERSON})(?![\w-])"),
    re.compile(
        rf"(?<![\w-])(?P<core>congratulat\w+\s+(?:to\s+)?{_NEWCOMER}\w+"
        rf"|(?:all\s+the\s+best|good\s+luck)\s+(?:to|for)\s+{_NEWCOMER}(?:\w+(?:er|or|ist|ian|ant)|nurse|hire|lead|head|chef|clerk)"
        rf"|wish(?:es|ing)?\s+(?:to\s+)?{_NEWCOMER}(?:\w+(?:er|or|ist|ian|ant)|nurse|hire|lead|head|chef|clerk)\s+"
        r"(?:well|all\s+the\s+best|every\s+success|much\s+joy|a\s+(?:good|great|happy)\s+start))(?![\w-])"
    ),
)
NO_ACCEPTANCE = re.compile(
    r"(?:\bif\s[^;]*|\bnot|n't|\bnever|\bcannot|\bhardly|\bbarely|\b(?:hard|difficult|impossible|unable|refuse|fail|struggle"
    r"|struggling|try|trying|tried|want|wanted|like|love|hope|hoping|need|wish|order|have|had|pretend|claim|say)\s+"
    r"(?:for\s+(?:me|us|anyone|anybody)\s+)?to|\bhelps?\s+(?:me\s+)?"
    r"(?:to\s+)?|\bbetter|\bwould|\bcould|\bmight|'d|\bif\s+i|\bhow\s+to|\bwith(?:out)?|\bdue|\bin|\bto\s+be"
    r"|\byou|\bthey|\bplease|\bmust"
    r"|(?:\bnot|n't|\bnever|\bcannot|\bhardly)\s+(?:\w+ly\s+)?(?:say|claim|think|believe|feel|promise|pretend|sure"
    r"|certain|convinced)\s+(?:that\s+|if\s+|whether\s+)?i|\b(?:doubt|wish|unsure)\s+(?:that\s+|if\s+|whether\s+)?i)"
    r"(?:\s+(?:be|really|fully|quite|completely|simply|just|even|being|able\s+to|do|can|could))*\s*$"
)
ACCEPTANCE_UNDONE = re.compile(
    r",?\s+(?:whatever|however|for\s+what(?:ever)?|such\s+as\s+it|if\s+(?:one|you|that|it)\s+can|if\s+that\s+is\s+what|for\s+(?:better|now)"
    r"|so-called|(?:i|we)\s+(?:suppose|guess)|apparently|supposedly|allegedly)\b(?!,?\s+(?:you\s+decide|happens|comes|comes\s+next|i\s+appreciate))"
    r"|\s+(?:(?:is|was|are|were)\s+(?:not|n't)\s+(?:what|one\s+i|the\s+one|right|fair|good)"
    r"|(?:isn't|wasn't|aren't|weren't)\s+(?:what|one\s+i|the\s+one|right|fair|good)"
    r"|(?:is|was|are|were)\s+(?:\w+\s+)?(?:wrong|unfair|a\s+mistake|disappointing|hard\s+(?:for\s+me\s+)?to)"
    r"|(?:is|was)\s+(?:made\s+|taken\s+)?(?:in\s+haste|too\s+\w+|without)|less\b|under\s+protest|reluctantly|grudgingly|with\s+(?:a\s+heavy\s+heart|regret|difficulty|reluctance))"
)
SOFT_ACCEPTANCE = re.compile(
    r"\b(?:good|best|warm|warmest|kind|kindest)\s+(?:wishes|regards)|\bwish(?:es|ing)?\b|\ball\s+the\s+best"
    r"|\bunderstand|\brespect|\baccept|\bcongratulat|\bgood\s+start"
)
LOOSE_ACCEPTANCE = _any(
    r"i\s+(?:\w+\s+)?(?:understand|respect|accept)",
    r"while\s+i\s+(?:understand|respect|accept|appreciate)",
)
