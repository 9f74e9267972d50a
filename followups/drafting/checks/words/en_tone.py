"""English phrases of the checks L3 and L5 to L15, each with what looks alike and is meant well."""

from collections.abc import Mapping

from followups.drafting.checks.words import Phrases, en_more_argue, en_tone_heat, en_tone_plea
from followups.drafting.checks.words import whole_words as _any

_GOOD_WISH = r"(?:wish\w*|congratulat\w*|all\s+the\s+best|good\s+start|welcome|(?:happy|glad|pleased)\s+for)"
_CLAIM = (
    r"(?:qualified|right|good|perfect|excellent|great|obvious|natural|strong\w*|ideal|best|suited|suitable|match|fit|capable|better|needed|need|enough"
    r"|experience\w*|requirements|skills|criteria|exactly)"
)
_MORE = r"(?:(?:actually|still|very|more|than|also|indeed|quite|an?|the|all|as|well|your|every|what|you|of)\s+){0,4}"
_SURE = r"(?:remain\s+(?:convinced|certain|confident)|believe|feel|think|know|maintain|am\s+(?:\w+\s+)?(?:sure|certain|convinced|confident))"

PHRASES: Mapping[str, Phrases] = {
    "L3": Phrases(
        hint=_any(*en_more_argue.ARGUE),
        find=_any(
            r"which\s+(?:you|they|the\s+team)\s+(?:\w+\s+){0,3}?(?:missed|overlooked|ignored|not\s+seen)",
            r"i\s+had\s+the\s+(?:\w+\s+)?(?:impression|feeling|sense)\s+(?:that\s+)?(?:i|it|the\s+(?:role|job|decision)|you|my)",
            r"(?:you|they|the\s+team)\s+(?:seem|appear)(?:ed)?\s+(?:not\s+to|to\s+have)\s+(?:have\s+)?(?:noticed?|seen|read|missed|overlooked|forgotten|ignored)",
            r"(?:puzzles|surprises|confuses|baffles|astonishes)\s+me",
            r"(?:not|n't)\s+(?:\w+\s+)?(?:reflect|do\s+justice\s+to|show|take\s+into\s+account|consider(?:ed)?)\s+(?:\w+\s+)?my",
            r"(?:made|making|is|was)\s+(?:\w+\s+)?(?:an?|the)\s+(?:\w+\s+)?mistake(?=[.,;!]|\s+(?:in|by|not)\b|$)",
            r"i\s+(?:would|could)\s+have\s+(?:done|been)\s+(?:\w+\s+){0,3}?(?:job|work|well|better|best|asset|addition|fit)",
            r"let\s+me\s+(?:explain|remind|correct|clarify|set)",
            rf"(?:i|i'm)\s+(?:(?:still|really|do|truly|strongly|honestly|firmly|\w+ly)\s+){{0,2}}{_SURE}\s+(?:that\s+)?(?:i|my\s+\w+)\s+"
            rf"(?:am|was|were|is|are|have|had|made|did|met|meet|fit|match(?:ed)?|showed?|proved?|(?:would|could|might)\s+(?:have\s+be(?:en)?|be|make|have\s+made))\s+"
            rf"{_MORE}{_CLAIM}",
            r"my\s+(?:\w+\s+)?qualifications?",
            r"my\s+(?:\w+\s+)?(?:experience|skills?|track\s+record|background|results|references)\s+(?:clearly\s+|more\s+than\s+|far\s+)?"
            r"(?:speaks?|exceeds?|match(?:es|ed)?|meets?|met|fits?|covers?|proves?|shows?|(?:is|are|was|were)\s+(?:more|exactly|what))",
            r"i\s+(?:\w+\s+)?(?:meet|met|fulfil(?:led|l)?|tick(?:ed)?|cover(?:ed)?|have|had)\s+(?:all|every|each)(?:\s+of)?\s+(?:the\s+|your\s+)?"
            r"(?:requirements?|criteria|boxe?s?|points?|skills?|qualifications?)",
            r"i\s+meet\s+all",
            r"as\s+i\s+(?:\w+\s+)?(?:said|explained|told\s+you|pointed\s+out|made\s+clear|tried\s+to\s+explain)",
            r"(?:you|your\s+\w+|they|the\s+team)\s+(?:(?:may|might|must|seem|appear|to|have|has|had|'ve|clearly|perhaps|simply)\s+){0,4}"
            r"(?:missed|overlooked|misunderstood|misjudged|ignored|underestimated|undervalued)\s+(?:my|me|that|how|the|what|a)",
            r"(?:was|were|been|being)\s+(?:\w+\s+)?(?:overlooked|misunderstood|misjudged|underestimated|undervalued)",
            r"in\s+(?:actual\s+)?fact",
            r"in\s+reality",
            r"actually",
            r"clearly(?=,)",
            r"clearly\s+(?:you|i|they|my|there|someone|somebody|not|did|had|have|has|was|were|do|does|don't|didn't|showed?|qualified"
            r"|preferred|prefer|meant|wanted|chose|decided|missed|underestimated|overlooked|misunderstood|an?)",
            r"(?:i|you|they|team|exercise|it|was|were|is|are|am|have|had|has)\s+clearly",
            r"obviously",
            r"apparently",
            r"evidently",
            r"needless\s+to\s+say",
            r"with\s+(?:all\s+|the\s+)?(?:due|greatest|utmost|much)\s+respect",
            r"with\s+respect(?=,)",
            r"dis-?agree\w*",
            r"beg\s+to\s+differ",
            r"(?:see|saw|view|remember)\s+(?:it|this|that|things|the\s+matter)\s+(?:\w+\s+){0,3}?differently",
            r"(?:do\s+not|don't|cannot|can't|could\s+not|couldn't)\s+(?:\w+\s+)?(?:agree|share\s+(?:your|that|this)|follow\s+(?:your|this|that))",
            r"(?:am|i'm|was|be|were|been|feel|felt|left|remain|must\s+admit\s+i)\s+(?:(?!pleasantly|happily|delightfully)\w+\s+){0,2}"
            r"(?:surprised|puzzled|confused|baffled|bewildered|astonished|perplexed|taken\s+aback)",
            r"(?:surprised|puzzled|confused|baffled|perplexed)\s+by\s+(?:your|the|this|that)\s+(?:\w+\s+)?(?:decision|choice|outcome|news|answer|result)",
            r"(?:decision|choice|news|outcome|answer|it|this|that)\s+(?:\w+\s+)?(?:surprised|puzzled|puzzles|confused|confuses|baffles|surprises)\s+me",
            r"came\s+as\s+(?:quite\s+)?a\s+(?:\w+\s+)?surprise",
            r"to\s+my\s+(?:great\s+)?surprise",
            r"i\s+(?:was|had\s+been)\s+(?:\w+\s+)?(?:given\s+to\s+understand|led\s+to\s+(?:believe|understand|expect|think)|assured|under\s+the\s+impression)",
            r"i\s+was\s+told\s+(?:that\s+)?i\b",
            r"(?:point\s+out|clarify|correct|set\s+(?:the\s+record|things)\s+straight|remind\s+you|put\s+on\s+record|stress|emphasi[sz]e)\s+(?:that|how|the|a|some|one)",
            r"for\s+the\s+record",
            r"please\s+note",
            r"i\s+must\s+(?:say|admit|confess|point)",
            r"(?:hard|difficult)\s+(?:for\s+me\s+)?to\s+(?:see|understand|follow|believe)\s+(?:how|that|what|your|this|the)",
        ),
        but=_any(
            *en_more_argue.ARGUE_BUT,
            r"as\s+i\s+said\s+(?:goodbye|hello|thank\w*|good)",
            r"(?:how|what|where|the\s+way)\s+(?!i\b|my\b)(?:\w+\s+){1,4}actually",
            r"clearly\s+(?:laid|set|written|explained|put|described|structured|told|marked|as|and)",
            r"(?:so|very|more|most|as|too)\s+clearly",
            r"(?:it|that|this)\s+(?:was|is)\s+clearly\s+(?:a|an|much|hard)\s+(?:lot|pleasure|joy|good|work|labou?r|well)",
            r"(?:pleasantly|happily)\s+surprised",
            r"surprised\s+(?:by\s+|at\s+)?how\s+(?:\w+\s+)?(?:kind|warm|open|friendly|much\s+(?:i|fun)|well|welcome)\w*",
            r"surprised\s+and\s+(?:glad|happy|delighted|pleased|touched)",
            r"(?:happily|also|do\s+not|don't|cannot|can't|to)\s+disagree\s+(?:well|kindly|openly|without|in\s+a)",
        ),
    ),
    "L5": Phrases(
        hint=_any(*en_more_argue.COMPARE),
        find=_any(
            r"(?:nobody|no\s+one)\s+else\s+(?:in\s+(?:that|the)\s+room|there|on\s+the\s+list)\s+(?:had|has|could|knew|knows)",
            r"(?:the\s+)?other\s+(?:person|one|candidate|man|woman)(?=\s+(?:lives|has|had|is|was|got|will|does|turns|proves|can)\b)",
            r"(?:stronger|better|more\s+suitable|more\s+qualified)\s+(?:people|ones|candidates?|applicants?|profiles?|matches|match)",
            r"the\s+winner|who\s+(?:won|beat\s+me|got\s+(?:the\s+job|it|in))|(?:lost|losing)\s+(?:out\s+)?to",
            r"(?:who|what)\s+(?:made|makes)\s+(?:them|him|her|the\s+other)\s+\w+",
            r"(?:they|he|she|others?)\s+(?:had|have|has)\s+that\s+i",
            r"(?:the\s+|your\s+|all\s+|any\s+)?other\s+(?:\w+\s+)?(?:candidates?|applicants?|finalists?|interviewees?)",
            r"another\s+(?:\w+\s+)?(?:candidate|applicant)",
            r"(?:chosen|selected|successful|hired|winning|preferred)\s+(?:candidate|applicant|person)'s",
            r"who(?:m)?\s+(?:you|did\s+you|they)\s+(?:(?:have|had|finally|ended\s+up|in\s+the\s+end)\s+)?(?:hire|hired|hiring|chose|chosen|choose|selected|select"
            r"|picked|pick|preferred|took)",
            r"(?:better|stronger|cheaper|younger|fitter|faster|cleverer|smarter)\s+(?:\w+\s+)?than",
            r"(?:more|less)\s+\w+\s+than\s+(?:me|i|mine|my|myself)",
            r"compar(?:e|ed|es|ing)\s+(?:(?:me|my|mine|myself|us|\w+)\s+){0,3}?(?:to|with)\s+(?:the|your|other|others|them|him|her|me|mine|whoever|those|someone|who|theirs)",
            r"(?:in\s+)?comparison\s+(?:to|with)",
            r"(?:how|where)\s+(?:did|do|would|had|have)\s+i\s+(?:rank|compare|come|place|stand|score)\w*",
            r"(?:how|where)\s+i\s+(?:ranked|compared|came|placed|stood|scored)",
            r"my\s+(?:rank|ranking|score|place\s+on\s+the\s+list)",
            r"runners?-?\s?up",
            r"second\s+(?:choice|best|place)",
            r"(?:came|coming|finished|was|being)\s+second",
            r"(?:instead\s+of|rather\s+than|over|ahead\s+of|before)\s+me(?=[\s.,;:?!]|$)",
            r"(?:hired|chose|chosen|picked|took|taken|someone|somebody|sits|works|start\w*)\s+(?:\w+\s+){0,2}?in\s+my\s+place",
            r"(?:someone|somebody|a\s+(?:person|candidate|colleague))\s+(?:\w+\s+)?(?:cheaper|younger|less\s+\w+|with\s+(?:less|fewer|better\s+connections))",
            r"what\s+(?:do|does|did|has|have|had)\s+(?:they|he|she|the\s+others?)\s+(?:have|has|had|got|bring|offer)",
        ),
        but=_any(
            *en_more_argue.COMPARE_BUT,
            rf"{_GOOD_WISH}\b[^.?!\n]{{0,60}}?(?:(?:candidates?|applicants?|person)(?!'s)|whom?\s+you\s+(?:have\s+)?\w+)",
            r"(?:understand|respect|accept|decided|decision|chose|chosen|choice|choose|gone|went|going|moved|moving|proceed\w*|offer\w*"
            r"|select\w*|picked|hired|with)\s+(?:\w+\s+){0,5}?(?:another|other)\s+(?:\w+\s+)?(?:candidate|applicant)(?!s)",
            r"(?:better|stronger)\s+(?:\w+\s+)?than\s+(?:(?:i|we)\s+(?:had\s+|have\s+|could\s+|would\s+)*(?:expected|hoped|imagined|thought|feared|remembered|known|ever|when)|ever|before|last|any\s+\w+\s+i)",
            r"(?:get|getting|become|becoming|grow|do|doing)\s+better\s+(?:\w+\s+)?than\s+(?:i|before|last)",
            r"(?:told|asked|met|greeted|welcomed|spoke|came|arrived|there|stood|sat|desk|table|lies|lay|door|sent|helped|showed|handed)\s+(?:\w+\s+){0,3}?(?:before|over|ahead\s+of)\s+me",
            r"(?:become|becoming|be|a)\s+(?:a\s+)?better\s+match\s+for",
            r"compar(?:e|ed|ing)\s+(?:notes|to\s+last|with\s+last)",
            r"(?:second\s+place|runner-up)\s+in|other\s+candidates?\s+for\s+(?:the|a)\s+new",
            r"(?:was|being)\s+second\s+(?:nature|to\s+none)",
        ),
    ),
    "L6": en_tone_plea.PLEA,
    "L7": en_tone_heat.BLAME,
    "L8": en_tone_plea.APOLOGY,
    "L9": en_tone_heat.EMOTION,
    "L10": en_tone_heat.ENTITLEMENT,
    "L11": en_tone_heat.LEVERAGE,
    "L12": en_tone_plea.PRESSURE,
    "L13": en_tone_heat.IRONY,
    "L14": en_tone_plea.FLATTERY,
    "L15": en_tone_plea.PRIVATE,
}
