"""English: pleading (L6), apologies (L8), pressure (L12), flattery (L14), private matters (L15)."""

from followups.drafting.checks.words import Phrases, en_more_plea
from followups.drafting.checks.words import whole_words as _any

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the\s+end|end|next\s+week|this|noon|\d)"
_ANSWER = r"(?:reply|answer|response|feedback|advice|thoughts|message|news|word)"

PLEA = Phrases(
    hint=_any(*en_more_plea.PLEA),
    find=_any(
        r"(?:kids|children|mouths|family)\s+to\s+(?:feed|support)|no\s+(?:income|savings|money)",
        r"(?:times|things)\s+are\s+(?:\w+\s+)?(?:hard|tough|tight|difficult)",
        r"(?:looking|searching|without\s+work|applying)\s+(?:for\s+(?:a\s+)?(?:work|job|jobs)\s+)?for\s+(?:\w+\s+){0,2}?(?:months|years)",
        r"(?:end|limit)\s+of\s+my\s+(?:strength|tether|rope|means|savings)|at\s+my\s+wits'?\s+end",
        r"(?:depend|depends|rely|counting|banking)\s+on\s+(?:this|it|you|your\s+answer)(?=[.,;!]|$)",
        r"have\s+mercy|take\s+pity|out\s+of\s+kindness|as\s+a\s+favou?r\s+to",
        r"(?:lose|losing)\s+(?:my|our)\s+(?:home|flat|house|apartment|visa|permit)",
        r"please,?\s+please",
        r"i(?:'m|\s+am)?\s+(?:\w+\s+)?beg(?:ging)?(?:\s+(?:you|of))?",
        r"(?:implore|plead|pleading)(?:\s+(?:you|with))?",
        r"desperat(?:e|ely|ion)",
        r"(?:i|we)\s+(?:really|badly|truly|urgently|do|so|simply|just)\s+(?:\w+\s+)?need",
        r"need(?:ed|ing)?\s+(?:this|the|a|that|any|some)\s+(?:job|work|income|money|salary)",
        r"need(?:ed|ing)?\s+(?:this|that)\s+(?:role|position|post|chance|opportunity|so)",
        r"(?:pay(?:ing)?|my|our|cover(?:ing)?|make|making|meet)\s+(?:\w+\s+){0,2}?(?:rent|bills|mortgage|loans?|debts?)",
        r"the\s+rent(?:\s+(?:is|and|to))?",
        r"bills\s+(?:to\s+pay|are\s+piling|keep)",
        r"(?:my|our)\s+savings",
        r"(?:my|our)\s+(?:\w+\s+)?(?:children|kids|family|wife|husband|partner|mother|father|parents|son|daughter)\s+(?:\w+\s+){0,2}?"
        r"(?:depends?|rel(?:y|ies)|needs?|counts?|eat)",
        r"(?:feed|feeding|support|supporting|provide\s+for)\s+(?:my|our|a)\s+(?:\w+\s+)?(?:family|children|kids|parents)",
        r"unemployed",
        r"unemployment(?=\s+(?:is|has|benefit|money|weighs))",
        r"(?:out\s+of|without)\s+(?:a\s+)?(?:work|job|income|salary)",
        r"(?:my\s+)?visa\s+(?:\w+\s+){0,3}?(?:runs?|running|expir\w*|ends?|depends?)",
        r"(?:last|only|final)\s+hope",
        r"my\s+(?:last|only|one)\s+(?:chance|option|resort)",
        r"means?\s+(?:everything|the\s+world)\s+to\s+me",
        r"would\s+mean\s+(?:everything|the\s+world)",
        r"i(?:'d|'ll|\s+would|\s+will)\s+do\s+(?:anything|whatever)",
        r"(?:make|making)\s+ends\s+meet",
        r"(?:cannot|can't|could\s+not)\s+afford",
        r"(?:my|our)\s+financial\s+\w+|financial(?:ly)?\s+(?:difficult\w*|hardships?|struggl\w*|pressure|trouble)",
        r"struggling\s+(?:financially|to\s+(?:pay|make|get\s+by|find))",
        r"(?:hard|difficult|tough)\s+(?:times?|year|months?|situation)\s+for\s+(?:me|us|my)",
        r"nowhere\s+else\s+to\s+(?:go|turn)",
    ),
    but=_any(
        *en_more_plea.PLEA_BUT,
        r"(?:what|which|where|skills?|things?|all|that)\s+i\s+(?:really|truly|do|just|simply)\s+need",
        r"i\s+just\s+need(?:ed)?\s+to\s+(?:say|thank)",
        r"beg\s+to\s+differ",
    ),
    light=_any(r"(?:my\s+|a\s+|the\s+)?dream\s+(?:job|role|position|post)"),
)

APOLOGY = Phrases(
    find=_any(r"i\s+(?:am|was)\s+(?:such\s+)?an?\s+(?:failure|idiot|fool|loser|disappointment)"),
    light=_any(
        *en_more_plea.APOLOGY,
        r"sorry",
        r"(?:being|be|am)\s+a\s+(?:nuisance|burden|bother|pain|pest)|nuisance",
        r"(?:made|making|gave|given|left)\s+a\s+(?:\w+\s+)?(?:poor|bad|weak|terrible)\s+impression",
        r"i(?:'m|\s+am)\s+afraid\s+(?:that\s+)?(?:i|my)(?:\s+\w+\s+not\s+at\s+my\s+best)?|not\s+at\s+my\s+best",
        r"i\s+(?:know|realise|realize|see|admit)\s+(?:that\s+)?i\s+(?:was|am|did|must)\s+(?:\w+\s+){0,3}?(?:weak|poor|bad|not|badly|poorly|slow|terrible)",
        r"(?:i\s+(?:\w+\s+)?regret|ashamed|embarrass(?:ed|ing))",
        r"apologi[sz](?:e|es|ed|ing)",
        r"apolog(?:y|ies)",
        r"forgive(?:\s+me)?",
        r"excuse\s+(?:me|my|the)",
        r"pardon(?:\s+(?:me|my|the))?",
        r"bother(?:ed|ing)?(?:\s+you)?",
        r"(?:disturb|troubl|pester|intrud|impos)(?:e|ing|ed)?\s+(?:on\s+)?you",
        r"you(?:'re|\s+are|\s+must\s+be)\s+(?:(?:very|really|so|extremely|probably|surely|certainly)\s+)?busy(?=,?\s+(?:but|and\s+i)\b)",
        r"know\s+(?:that\s+)?(?:how\s+busy\s+you|you(?:'re|\s+are|\s+must\s+be)\s+(?:\w+\s+)?busy)",
        r"(?:i|i've|have|had)\s+(?:\w+\s+)?(?:messed|screwed)\s+(?:\w+\s+)?up",
        r"i\s+was\s+(?:(?:so|very|really|just|quite|simply|rather)\s+)?(?:terrible|awful|bad|useless|hopeless|nervous|rubbish|dreadful|clumsy)",
        r"i(?:'m|\s+am|\s+was)\s+(?:just\s+|simply\s+)?(?:not|no)\s+(?:(?:very|really|so|too|that|particularly)\s+)?(?:good|great|clever|smart|enough|talented|impressive)",
        r"not\s+(?:good|clever|smart|strong)\s+enough",
        r"(?:my|all\s+my)\s+(?:own\s+)?fault",
        r"wast(?:e|ing|ed)\s+(?:any\s+)?(?:more\s+)?(?:of\s+)?your\s+(?:\w+\s+)?time",
        r"tak(?:e|ing|en)\s+(?:up\s+)?(?:so\s+much|too\s+much|any\s+more)\s+(?:of\s+)?your\s+time",
        r"(?:stupid|silly|foolish|naive|dumb)\s+(?:of\s+me|question|mistake)",
        r"i\s+(?:have\s+)?(?:failed|disappointed\s+you|let\s+you\s+down|embarrassed\s+myself|made\s+a\s+fool)",
        r"(?:for\s+)?(?:the|any)\s+inconvenience",
        r"i\s+(?:do\s+not|don't|didn't|did\s+not)\s+deserve",
        r"(?:hope|hoping)\s+(?:this|i|it)\s+(?:is|am|does)\s+not\s+(?:too\s+)?(?:\w+\s+)?(?:much|annoying|a\s+nuisance)",
    ),
    but=_any(
        *en_more_plea.APOLOGY_BUT,
        r"sorry\s+(?:for|about|to\s+(?:hear|read|learn)(?:\s+(?:of|about|that))?)\s+(?:your|you|the)\s+(?:\w+\s+){0,3}?(?:loss|illness|ill|unwell|sick|injur\w*|accident"
        r"|mother|father|family|bereavement|death|flu|cold)",
        r"(?:no|without)\s+(?:need\s+(?:at\s+all\s+)?(?:to|for)\s+|apolog\w*|bother)\s*(?:an?\s+)?(?:apologi\w+|be\s+sorry|say\s+sorry|feel\s+sorry|apology)?",
        r"nothing\s+to\s+(?:apologi[sz]e|be\s+sorry|forgive)\w*",
        r"(?:do\s+not|don't|please\s+never|never)\s+(?:\w+\s+)?(?:apologi[sz]e|be\s+sorry|bother|feel\s+sorry)",
        r"(?:your|their|his|her|kind)\s+apolog(?:y|ies)",
        r"apolog(?:y|ies|ise|ize)\s+(?:culture|pages?|to\s+(?:customers?|guests?|patients?|users?))",
        r"sorry\s+(?:pages?|works|app|cards?)",
        r"for\s+(?:apologi[sz]ing|the\s+apology|bothering\s+to|taking\s+the\s+trouble)",
        r"(?:did|does|do)(?:n't|\s+not)\s+bother\s+me",
        r"(?:was|is|am|i'm|be)\s+(?:\w+\s+)?not\s+(?:at\s+all\s+)?sorry",
    ),
)

PRESSURE = Phrases(
    find=_any(
        *en_more_plea.PRESSURE,
        r"a\.?s\.?a\.?p\.?",
        r"urgent(?:ly)?",
        r"as\s+soon\s+as\s+(?:possible|you\s+(?:can|could|are|have|find))",
        r"at\s+your\s+earliest(?:\s+convenience)?",
        r"(?:await|awaiting|waiting\s+for|expecting|counting\s+on)\s+(?:your|an?|the)\s+(?:\w+\s+)?"
        + _ANSWER,
        rf"look(?:ing)?\s+forward\s+to\s+(?:your|an?|any)\s+(?:\w+\s+)?{_ANSWER}",
        r"look(?:ing)?\s+forward\s+to\s+(?:hear(?:ing)?|reading|getting|receiving)",
        r"(?:hope|hoping|like|love|glad|happy)\s+to\s+(?:hear|have\s+(?:your|an?)\s+\w+)\s+(?:\w+\s+){0,3}?(?:soon|shortly|quickly|this\s+week|today|tomorrow)",
        rf"(?:prompt|quick|swift|speedy|fast|early)\s+{_ANSWER}",
        rf"(?:{_ANSWER}|respond|write\s+back|get\s+back\s+to\s+me|let\s+me\s+know)\s+(?:\w+\s+){{0,3}}?(?:soon|quickly|today|tomorrow|promptly|immediately|shortly)",
        r"(?:without|no)\s+(?:further\s+)?delay",
        r"time\s+is\s+(?:short|running|pressing)",
        r"i\s+(?:have\s+not|haven't|still\s+have\s+not)\s+(?:yet\s+)?(?:heard|had\s+(?:an?|any)\s+"
        + _ANSWER
        + ")",
        rf"by\s+{_DAY}",
    ),
    grave=_any(
        *en_more_plea.DEADLINE,
        r"(?:a|the|my|your|own|an?\s+\w+)\s+deadline(?=\s+(?:is|of|for|on|by|to|ends)|[.,!?]|$)",
        rf"(?:{_ANSWER}|respond|hear|hearing|let\s+me\s+know|get\s+back|write\s+back|need|send|tell\s+me|answered)\b[^.?!\n]{{0,50}}?\b"
        rf"(?:by|before|until|till|no\s+later\s+than|within)\s+(?:the\s+|next\s+|this\s+)?{_DAY}",
    ),
    but=_any(
        *en_more_plea.DEADLINE_BUT,
        *en_more_plea.PRESSURE_BUT,
        r"no\s+(?:need|pressure|hurry|rush|deadline)\b[^.?!\n]{0,60}",
        r"(?:not|n't|nothing|never)\s+(?:\w+\s+){0,2}?urgent",
        r"(?:meet|met|keep|kept|miss|missed|handle|handled|tight|release|project)\s+(?:\w+\s+)?deadlines?",
        r"urgent\s+(?:care|cases?|tickets?|alarms?|patients?|calls?)",
        r"by\s+this(?!\s+(?:week|month|evening|afternoon|friday|monday))",
        r"by\s+end(?:ing|s)?\s+\w+",
    ),
)

FLATTERY = Phrases(
    find=_any(
        r"(?:the\s+)?(?:best|greatest|most\s+\w+|finest|nicest)\s+(?:\w+\s+)?(?:company|team|employer|place|people|interview(?:er)?s?|boss|firm)\s+(?:\w+\s+)?"
        r"(?:in\s+the\s+world|ever|i(?:'ve|\s+have)\s+ever|on\s+earth|of\s+all|anywhere|there\s+is)",
        r"(?:a\s+|my\s+|the\s+)?dream\s+(?:company|team|employer|come\s+true|firm|place)",
        r"(?:always|ever)\s+(?:been\s+)?(?:my|a)\s+dream",
        r"(?:always|ever)\s+dreamed",
        r"hono(?:u)?red\s+beyond",
        r"beyond\s+(?:hono(?:u)?red|words|grateful|thrilled|measure)",
        r"world-?class",
        r"second\s+to\s+none",
        r"un(?:paralleled|rivalled|rivaled|matched)",
        r"once[\s-]in[\s-]a[\s-]lifetime",
        r"blown\s+away",
        r"words\s+(?:cannot|can't|fail)",
        r"(?:in\s+awe|awestruck|starstruck)",
        r"no\s+other\s+(?:company|team|employer|place)",
        r"(?:huge|biggest|massive|greatest)\s+fan",
        r"(?:genius|visionary|legendary)",
        r"(?:admire|love|adore)\s+everything",
        r"(?:greatest|highest)\s+hono(?:u)?r",
    ),
    repeated=_any(
        r"amazing(?:ly)?",
        r"incredibl[ey]",
        r"fantastic",
        r"awesome",
        r"extraordinary",
        r"outstanding",
        r"phenomenal",
        r"superb",
        r"brilliant",
    ),
    but=_any(r"world-?class\s+(?:library|package|status)", r"blown\s+away\s+by\s+the\s+(?:wind|storm)"),
)

_MINE = r"(?:my|of\s+my|because\s+of\s+my)"
PRIVATE = Phrases(
    hint=_any(*en_more_plea.PRIVATE),
    find=_any(
        r"i\s+(?:take|took|need)\s+(?:\w+\s+)?(?:medication|medicine|pills|tablets|treatment)",
        r"i\s+(?:go|went|pray|worship)\s+(?:to|at|in)\s+(?:\w+\s+)?(?:church|mosque|temple|synagogue)|i\s+(?:fast|pray)\s+(?:during|in|on|five)",
        r"(?:being|as)\s+(?:an?\s+)?(?:older|elderly|young|younger|non-native)\s+(?:man|woman|person|applicant|candidate|speaker|parent)",
        r"(?:because|since|as)\s+i(?:'m|\s+am)\s+(?:an?\s+)?(?:woman|man|mother|father|older|not\s+from\s+here|not\s+\w+ish)",
        r"my\s+(?:husband|wife|boyfriend|girlfriend|partner)\s+(?:is|and|has)|(?:my|a)\s+(?:miscarriage|menopause|period)",
        rf"{_MINE}\s+(?:own\s+|old\s+|young\s+|advanced\s+)?(?:age|gender|sex|religion|religious\s+\w+|faith|ethnicity|ethnic\s+\w+|race|skin(?:\s+colou?r)?|disabilit(?:y|ies)"
        r"|health|nationality|accent|origins?|pregnancy|marital\s+\w+|sexual\s+\w+|orientation|sexuality|illness|sickness|medical\s+\w+|chronic\s+\w+|mental\s+\w+"
        r"|headscarf|hijab|turban|wheelchair|diagnosis|depression|anxiety|burn-?out|divorce|cancer|diabetes|surgery|therap(?:y|ist)|passport|caste|beliefs?)",
        r"(?:too|so)\s+(?:old|young)(?=\s+for\b|[.,;?!]|$)",
        r"how\s+old\s+i\s+am",
        r"(?:i(?:'m|\s+am)|being|turned|turning|over|past|aged)\s+(?:already\s+|now\s+|nearly\s+)?(?:[2-6]\d|thirty|forty|fifty|sixty)(?:-\w+)?(?:\s+years\s+old|(?=[.,;?!]|$))",
        r"\d\d\s+years\s+old",
        r"(?:older|younger)\s+(?:applicants?|candidates?|people\s+like\s+me)",
        r"pregnan(?:t|cy)",
        r"(?:expecting|having)\s+a\s+(?:baby|child)",
        r"(?:my|on|from|after|during)\s+(?:maternity|paternity|parental|sick)\s+leave",
        r"(?:i(?:'m|\s+am)|as|being)\s+(?:an?\s+)?(?:\w+\s+)?(?:muslim|christian|jewish|jew|hindu|buddhist|sikh|catholic|protestant|atheist|gay|lesbian|trans(?:gender)?|bisexual|queer"
        r"|black|asian|arab|latina|latino|disabled|autistic|dyslexic|neurodivergent|deaf|blind|foreigner|immigrant|refugee|migrant|woman|mother|father|single\s+(?:mother|father|parent)|veteran)",
        r"i\s+(?:have|had|suffer(?:ed)?\s+from|live\s+with|was\s+diagnosed\s+with|am\s+recovering\s+from)\s+(?:an?\s+|my\s+)?(?:\w+\s+)?(?:autism|adhd|depression"
        r"|anxiety|burn-?out|cancer|diabetes|epilepsy|dyslexia|disabilit(?:y|ies)|disease|illness|condition|disorder|surgery)",
        r"i\s+(?:was|am|have\s+been|had\s+been)\s+(?:\w+\s+)?(?:ill|sick|in\s+hospital|unwell|diagnosed)",
    ),
    but=_any(
        *en_more_plea.PRIVATE_BUT,
        r"my\s+(?:own\s+)?health\s+(?:data|records?|informatics|project|thesis|work|background|sector)",
        r"(?:as\s+)?(?:an?\s+)?(?:mother|father)\s+(?:company|tongue)",
        r"as\s+(?:an?\s+)?(?:black|blind|deaf)\s+(?:box|hole|spot|test|friday)",
    ),
)
