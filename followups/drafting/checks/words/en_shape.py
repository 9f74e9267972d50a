"""English: names and numbers that must be known (F4), and what a message asks, offers and is called (S7 to S10, L17)."""

import re

from followups.drafting.checks.words import en_more_ask
from followups.drafting.checks.words import whole_words as _any

NAME_LIKE = re.compile(r"(?<![\w'-])(?P<name>[^\W\d_][\w-]*)")
NO_NAMES = frozenset(
    [
        "i",
        "i'm",
        "i'd",
        "i've",
        "i'll",
        "english",
        "cv",
        "hr",
        "linkedin",
        "zoom",
        "teams",
        "pdf",
        "ceo",
        "cto",
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "re",
        "ps",
        "p.s",
        "st",
        "nd",
        "rd",
        "th",
        "christmas",
        "easter",
        "html",
        "json",
        "yaml",
        "rest",
        "http",
        "https",
        "nasa",
        "unesco",
    ]
)
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=2
    )
}
NO_NUMBER = _any(
    r"(?:a|one)\s+\w+\s+or\s+two",
    r"one\s+or\s+two",
    r"two\s+(?:minutes?|lines?|words?|sentences?|of\s+(?:us|you))",
    r"a\s+\w+\s+in\s+ten",
)
TALK_CLAIM = _any(
    r"our\s+(?:\w+\s+){0,2}?(?:talks?|conversations?|interviews?|meetings?|calls?|chats?)",
    r"(?:met|meeting|seeing|speaking\s+(?:to|with)|talking\s+(?:to|with))\s+you",
    r"to\s+(?:have\s+)?(?:meet|met|talk(?:ed)?\s+(?:to|with)|speak|spoken\s+(?:to|with))\s+(?:with\s+)?you",
    r"(?:when|as)\s+we\s+(?:\w+\s+)?(?:met|spoke|talked)",
    r"(?:you|we)\s+(?:told\s+me|talked|spoke|discussed)",
)

_ASKING = (
    r"(?:could|can|would|might|may|shall|perhaps|maybe|whether|open\s+to|free\s+for|available\s+for|happy\s+to|glad\s+to|love\s+to"
    r"|like\s+to|hope\s+to|hoping\s+to|up\s+for|arrange|schedule|set\s+up|jump\s+on|hop\s+on|suggest|propose|invite\s+you)"
)
_PAPERS = r"(?:cv|resume|résumé|details|name|application|profile|portfolio|cover\s+letter|letter)"
_POSTS = r"(?:roles?|positions?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|posts?)"
SECOND_ASK = _any(
    *en_more_ask.SECOND_ASK,
    rf"{_ASKING}\b[^.?!\n]{{0,50}}?\b(?:(?:a|another|one)\s+(?:\w+\s+){{0,3}}?(?:call|coffee|lunch|zoom|chat|catch-?up|tea|drink)"
    r"|meet\s+(?:up|for|in\s+person|over))",
    r"(?:could|can|may|might|shall|should)\s+we\s+(?:\w+\s+)?(?:meet|talk|speak|have\s+a)",
    r"(?:call|ring|phone)\s+(?:me|you)(?:\s+(?:up|back|some\s*time|one\s+day|next|this|tomorrow))",
    r"(?:minutes|half\s+an\s+hour|an\s+hour)\s+(?:of\s+your\s+time|on\s+the\s+phone|for\s+a\s+(?:call|chat|coffee))",
    r"(?:introduce|refer|recommend)\s+me",
    r"put\s+me\s+in\s+(?:touch|contact)",
    r"(?:be\s+my|a|as\s+a|your)\s+(?:referral|reference)(?!\s+(?:number|code|id|book|point|data))",
    r"(?:letter\s+of\s+|a\s+)recommendation(?!\s+(?:engine|system|service|letter\s+you))",
    rf"(?:pass|forward|send|share|circulat|hand)(?:ing|e|es)?\s+(?:on\s+|along\s+)?my\s+{_PAPERS}",
    rf"(?:(?:are|were|is|was|if|whether)\s+there\s+(?:\w+\s+)?|know\s+of\s+|aware\s+of\s+|hear\s+of\s+)(?:any\s+|another\s+|other\s+|more\s+)+"
    rf"(?:\w+\s+)?{_POSTS}",
    rf"(?:apply|applying|considered|consider\s+me|interested)\s+(?:\w+\s+)?(?:for|in)\s+(?:your|the)\s+other\s+(?:\w+\s+)?{_POSTS}",
    rf"(?:look|glance)\s+(?:\w+\s+)?(?:at|over|through)\s+my\s+(?:\w+\s+)?{_PAPERS}",
    rf"(?:review|check|comment\s+on|go\s+through|go\s+over|read|feedback\s+on)\s+my\s+(?:\w+\s+)?{_PAPERS}",
    rf"(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\s+(?:\w+\s+){{0,3}}?{_PAPERS}",
    rf"my\s+(?:\w+\s+)?{_PAPERS}\s+(?:is|are)\s+(?:attached|enclosed)",
    r"(?:connect(?:ed|ing)?|link(?:ed)?\s+up|in\s+touch|add(?:ed|ing)?\s+(?:you|me)|follow(?:ing)?\s+(?:you|me))\s+(?:\w+\s+){0,3}?"
    r"on\s+(?:linkedin|xing|twitter|instagram|facebook)",
    r"(?:accept|sent|send|sending)\s+(?:\w+\s+){0,4}?(?:linkedin|xing|connection)\s+(?:request|invitation|invite)",
)
NO_SECOND_ASK = _any(
    *en_more_ask.SECOND_ASK_BUT,
    r"(?<!be )(?:thanks?|thank\s+you|thankful|grateful|appreciated?|enjoyed)\b(?!\s+(?:it\s+)?if\b)[^.?!\n]{0,60}",
    r"(?:thought\s+of|kept?\s+in\s+mind|keep\s+me\s+in\s+mind|remember\s+me)\b[^.?!\n]{0,60}",
)

INTEREST = _any(
    r"interest(?:s|ed|ing)?",
    r"follow(?:ing)?\s+(?:your|the|what)",
    r"admir(?:e|ed|ation)",
    r"drawn\s+to",
    r"curious",
    r"fond\s+of",
    r"(?:like|liked|love|loved|enjoy|enjoyed|value|valued)\s+(?:the\s+way|what|how|your|the\s+work)",
    r"care\s+about\s+(?:the|your|what)",
    r"i\s+(?:like|value|admire)(?=\s+(?!(?:the|our|my|to|that|this|it)\b))",
    r"(?:appeals?|matters?)\s+to\s+me",
    r"(?:glad|happy|pleased|love|like)\s+to\s+(?:work|be\s+part)\b",
)
LATER_OPENINGS = _any(
    r"thought\s+of",
    r"in\s+mind",
    r"in\s+(?:the\s+)?future",
    r"(?:later|future|other|next|new)\s+(?:openings?|roles?|positions?|chances?|opportunit(?:y|ies))",
    r"another\s+(?:time|role|opening|position|chance|opportunity|occasion)",
    r"(?:opens?|opening|comes?|coming|turns?)\s+up",
    r"(?:role|position|place|post|something|one|opening)\s+(?:\w+\s+){0,3}?(?:opens|fits|suits|arises)",
    r"should\s+(?:anything|something|things|that|another|a)\b",
    r"(?:hear|hearing)\s+from\s+you\s+(?:again|one\s+day|if|when|should)",
    r"(?:one|some)\s+day",
    r"(?:cross|meet)\s+(?:paths\s+)?again",
)
NEXT_STEP = _any(
    r"i(?:'ll|\s+will|\s+shall|\s+plan|\s+intend|\s+want|\s+mean|\s+start)",
    r"i(?:'m|\s+am)\s+(?:now\s+|already\s+)?(?:going|starting|taking|working|practi[sc]ing|reading|writing|preparing|building|learning"
    r"|planning|beginning|rehearsing|signing|joining)",
    r"i(?:'ve|\s+have)?\s+(?:now\s+|already\s+|just\s+)?(?:begun|began|started|signed|booked|enrolled|bought|asked|joined|set|put|taken"
    r"|registered|chosen|planned|made)",
    r"my\s+(?:next|first)\s+step",
)
SUBJECT_THANKS = _any(r"thank(?:s|\s+you)?", r"thanks", r"grateful", r"with\s+thanks", r"good\s+wishes")
SUBJECT_NO = _any(
    r"reject(?:ed|ion|ions|ing)?",
    r"why",
    r"decisions?",
    r"reconsider\w*",
    r"reasons?",
    r"appeal",
    r"unfair\w*",
    r"complain(?:t|ts|ing)?",
    r"turned\s+down",
    r"not\s+selected",
    r"unsuccessful",
)
FIRST_PERSON = re.compile(r"i(?:'\w+)?\b")
