"""English words of the checks. Each list follows the method (docs/follow-up.md), with its own near-misses."""

import re

from followups.drafting.checks.words import (
    Words,
    en_acceptance,
    en_more_argue,
    en_more_ask,
    en_shape,
    word_set,
)
from followups.drafting.checks.words import whole_words as _any

_AGAIN = r"(?:again|once\s+more|one\s+more\s+time|after\s+all|anew|a\s+second\s+time)"
_MATTER = r"(?:it|this|that|things|(?:the|your|my)\s+\w+)"
_THIS_ROLE = (  # the role of this very decision; a later one is another matter
    r"(?:it|(?:this|that|the)\s+(?!next|future|later|other|following|coming)(?:same\s+)?(?:[\w-]+\s+){0,4}?"
    r"(?:role|position|job|post|vacancy|opening))"
)
_NOT_LATER = r"(?!,?\s+(?:should|if|when|whenever|in\s+(?:the\s+)?future|one\s+day|later)\b)"
_STOP = word_set("""a about above after again all also always am an and any anyone anything are as at away back be because
been before being below between both but by came can come could day did do does doing done down during each ever
every everyone few for from further gave get give given go going gone good got great had has have having he her
here hers him his how i if in into is it its itself just kind kindly know known learn learned let lets letting
like liked look looking lot made make makes making many may maybe me meet meeting met might mind more most much
must my near new next no nor not now of off often on once one only open or other our out over own part people
place please possible rather really said same say see seem shall she should so some someone something soon still
such sure take taken talk talked talking team than thank thanks that the their them then there these they thing
things think this those though thought through till time to together told too two under until up upon us use
used using very want was way we well went were what when where which while who whole whom whose why will wish
with within work worked working would yes yet you your yours role job position company interview interviews
conversation conversations dear i'm i've you're you've they're we're it's don't didn't that's regards best
ask asked asks asking tell telling spoke speak speaking chat chatted discuss discussed discussing discussion explain
explained explains explaining mention mentioned mentions describe described describes""")

_ENDINGS = "izations ization ations ation ingly ments ment ings ing ies ied ness ers ed er es ly s"
_SUFFIXES = tuple(_ENDINGS.split())

WORDS = Words(
    greeting=re.compile(
        r"^[ \t]*(?:dear|hi|hello|hey|good\s+(?:morning|afternoon|evening|day))(?:,[ \t]+|[ \t]+)(?P<name>[^\n]*?)[ \t]*"
        r"(?:[,:!;–—-](?=\s|$)|\.?$)",
        re.M,
    ),
    greeting_form="Dear {name},",
    greeting_more=("and team", "and the team", "and all", "and everyone"),
    impersonal=_any(
        r"hiring", r"team", r"sir", r"madam", r"recruit\w*", r"all", r"everyone", r"there", r"whom"
    ),
    titles=frozenset(
        {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lady", "rev"}
    ),
    closing=re.compile(
        r"(?:(?:with\s+)?(?:kind|kindest|best|warm|warmest|many|friendly|good)\s+(?:regards|wishes|thanks)\b.{0,40}"
        r"|regards|sincerely|yours\s+\w+|yours|cheers|all\s+the\s+best|best|thanks|thank\s+you|warmly"
        r"|with\s+(?:thanks|gratitude|appreciation)|respectfully|take\s+care)[,.]?"
    ),
    abbreviation=re.compile(r"(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|e\.g|i\.e|etc|vs|no|approx|[a-z])\.$"),
    months_and_days=word_set(
        """january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday"""
    ),
    company_lead=frozenset({"at", "join", "joining", "@"}),
    role_word=re.compile(r"\s+(?:role|position|job|post|vacancy|opening)\b"),
    role_lead=re.compile(r"\bas\s+(?:(?:an?|the|your)\s+)?$"),
    placeholder=re.compile(
        r"\[[^\[\]\n]{0,120}\]|\{[^{}\n]{0,120}\}|<[a-z][a-z _/-]{0,40}>|(?<!\w)(?:tb[ad]|x{3,}|lorem|ipsum)(?!\w)"
        r"|_{3,}|(?<!\w)insert\s+(?:\w+\s+){0,2}(?:here|name|company|role|title|date)(?!\w)"
        r"|(?<!\w)(?:company|recipient|interviewer|first|last|full|hiring\s+manager|recruiter)(?:'s)?\s+name(?!\w)"
        r"|(?<=dear )(?:your\s+)?name(?!\w)|(?<=at )(?:your\s+)?company\s+name(?!\w)|^[ \t]*(?:your\s+)?name[ \t]*$"
        r"|^[ \t]*your\s+(?:phone(?:\s+number)?|e-?mail)[ \t]*$",
        re.M,
    ),
    thread_mark=re.compile(r"\[(?:ext(?:ern(?:al)?)?|[^\[\]\n]*[#\d][^\[\]\n]*)\]"),
    stop=_STOP,
    suffixes=_SUFFIXES,
    name_like=en_shape.NAME_LIKE,
    no_names=en_shape.NO_NAMES,
    number_words=en_shape.NUMBER_WORDS,
    no_number=en_shape.NO_NUMBER,
    talk_claim=en_shape.TALK_CLAIM,
    gratitude=_any(
        r"thank(?:s|ed|ing|ful)?",
        r"grateful(?:ly)?",
        r"gratitude",
        r"appreciat(?:e|es|ed|ing|ion)",
        r"much\s+obliged",
    ),
    no_gratitude=_any(
        r"(?:would|'d|i'd)\s+(?:\w+\s+)?(?:be\s+(?:\w+\s+)?)?(?:grateful|thankful|appreciate)",
        r"thank(?:s|\s+you)\s+(?:so\s+much\s+)?(?:for\s+nothing|in\s+advance)",
        r"no\s+thanks(?:\s+to)?",
        r"(?:not|n't|never|hardly)\s+(?:\w+\s+)?(?:grateful|appreciate|thank)",
    ),
    acceptance=en_acceptance.ACCEPTANCE,
    no_acceptance=en_acceptance.NO_ACCEPTANCE,
    acceptance_undone=en_acceptance.ACCEPTANCE_UNDONE,
    soft_acceptance=en_acceptance.SOFT_ACCEPTANCE,
    loose_acceptance=en_acceptance.LOOSE_ACCEPTANCE,
    question_word=re.compile(
        r"(?:^|(?:[,;:–—-]|\b(?:and|or|also))\s*)(?:and\s+|or\s+|also,?\s+|then\s+|so\s+)*(?:(?:could|would|will|can|may|might"
        r"|is|are|do|does|did|was|were|have|has|should|shall)\s+(?:you|i|we|they|there|it|he|she|the|this|that|any|my|your)\b"
        r"|(?:what|which|how|where|when|who)\b(?=\s+\w))"
    ),
    request=_any(
        *en_more_ask.REQUEST,
        r"please\s+(?:do\s+)?(?:also\s+)?(?:tell|send|share|let\s+me\s+know|advise|give|call|ring|write|reply|answer|explain"
        r"|e-?mail|forward|pass|provide|get\s+back|introduce|look|help|say|describe|point)",
        r"(?:could|can|would|will)\s+you(?:\s+(?:also|please|kindly|perhaps|maybe))*\s+(?:tell|send|share|let\s+me\s+know"
        r"|give|call|look|point|forward|pass|put|introduce|help|explain|meet|say|provide|be\s+(?:so\s+kind|willing|able|open))",
        r"let\s+me\s+know\s+(?:what|which|where|how|your|any|whether|if\s+(?:you|there|i|we))",
        r"i(?:'d|\s+would|\s+should)?\s+(?:also\s+|really\s+|very\s+much\s+)?(?:be\s+(?:\w+\s+)?(?:grateful|glad|happy|thankful)"
        r"|appreciate|welcome|love|like|value)\s+(?:it\s+)?(?:for\s+|to\s+(?:hear|have|get|know|receive)\s+|if\s+you\s+"
        r"(?:could|would|can)\s+)?(?:\w+\s+){0,3}(?:feedback|advice|pointers?|tips?|thoughts|comments|suggestions?|opinion)",
        r"i\s+(?:would\s+like\s+to\s+|want\s+to\s+|wanted\s+to\s+)?ask\s+(?:you\s+)?(?:for|if|whether|that|to)",
        r"any\s+(?:feedback|advice|pointers?|tips?)\s+(?:\w+\s+){0,6}(?:welcome|appreciated|helpful|help)",
        r"do\s+(?:tell|let\s+me\s+know|share)",
    ),
    no_request=_any(
        *en_more_ask.REQUEST_BUT,
        r"please\s+(?:do\s+not|don't|feel\s+free|do\s+feel\s+free)",
        r"(?:no|without)\s+(?:need|obligation)",
        r"let\s+me\s+know\s+(?:if|when|should|whenever)\s+(?:(?:a|an|another|any|some|similar|something|anything|other|the"
        r"|there\s+(?:is|are)|you\s+have)\s+)(?:\w+\s+){0,3}(?:opens?|opening|openings|comes?|arises?|fits?|roles?|positions?)"
        r"(?:\s+up)?",
    ),
    hidden_question=_any(
        r"(?:i\s+(?:do\s+)?wonder|(?:(?:i\s+(?:am|was)|i'm)\s+)?wondering|i(?:'d|\s+would)\s+(?:very\s+much\s+|really\s+)?(?:like|love)"
        r"\s+to\s+(?:know|hear|learn|understand)|(?:i\s+am|i'm)\s+(?:\w+\s+)?(?:curious|interested)(?:\s+to\s+(?:know|hear|learn))?"
        r"|may\s+i\s+ask|can\s+i\s+ask|could\s+i\s+ask|might\s+i\s+ask)\s+(?:about\s+)?(?:what|how|which|where|whether|if|when"
        r"|more\s+about\s+(?:your|the)\s+(?:decision|reasons?))",
    ),
    forward=_any(
        *en_more_ask.FORWARD,
        r"next",
        r"(?:in\s+)?(?:the\s+)?future",
        r"forward",
        r"from\s+here",
        r"improv\w+",
        r"work\s+on",
        r"advice",
        r"advis\w+",
        r"suggest\w*",
        r"recommend\w*",
        r"practi[sc]\w+",
        r"develop\w*",
        r"learn(?:ing)?",
        r"focus(?:ing)?(?:\s+on)?",
        r"prepar\w+",
        r"strengthen\w*",
        r"grow(?:ing)?",
        r"build\s+on",
        r"later\s+(?:interviews|applications)",
        r"another\s+time",
        r"get\s+better",
        r"become\s+(?:a\s+)?better",
        r"do\s+differently",
    ),
    backward=_any(
        *en_more_ask.BACKWARD,
        r"did\s+i\s+(?:\w+\s+)?(?:lack|miss|do\s+wrong|get\s+wrong|fail|lose|fall\s+short|go\s+wrong|not)",
        r"(?:went|gone|go|going)\s+wrong",
        r"(?:was|were)\s+(?:i\s+)?(?:missing|lacking)",
        r"(?:was|wasn't|were|weren't|didn't|did\s+not)\s+(?:i\s+)?(?:good|strong|right|enough|chosen|selected|choose|pick)\w*",
        r"(?:kept|held|stopped)\s+(?:me|you)\s+(?:back\s+)?(?:from)?",
        r"held\s+me\s+back",
        r"cost\s+me",
        r"decided?\s+against",
        r"tipped\s+(?:the\s+)?(?:balance|scales?|it|against)",
        r"led\s+(?:you\s+)?to\s+(?:the|your|this)",
        r"made\s+the\s+difference",
        r"fell\s+short",
    ),
    several=_any(
        *en_more_ask.SEVERAL,
        r"(?:what|which)\s+(?:\w+\s+)?(?:things|areas|points|parts|aspects|skills|weaknesses|mistakes|gaps|steps|topics)",
        r"(?:two|three|four|five|several|some|a\s+few|a\s+couple\s+of|many|all|more)\s+(?:\w+\s+)?(?:things|areas|points|parts"
        r"|aspects|skills|tips|pieces|suggestions|pointers)",
        r"everything",
        r"as\s+much\s+(?:\w+\s+)?as",
        r"(?:a\s+)?(?:full\s+|complete\s+)?list",
        r"(?:and|or)\s+(?:also\s+)?(?:what|which|how|where|who|when|whether|could|would|can|is|are|do|did|does|was)",
    ),
    easy_out=_any(
        r"if\s+(?:you\s+are|you're|you\s+feel|it\s+is|it's|that\s+is|that's|this\s+is)\s+(?:not\s+)?(?:able|allowed|possible"
        r"|permitted|free|willing|comfortable|something|in\s+a\s+position)(?:\s+to)?",
        r"if\s+(?:it|that|this)\s+(?:is\s+not|isn't|does\s+not|doesn't)\s+(?:\w+\s+)?(?:possible|suit|fit|work|something)",
        r"if\s+(?:(?:your|the|company|house|time|there)\b[\w\s']{0,40}?)(?:allows?|permits?|allow|permit)",
        r"(?:if|where|should|in\s+case|when|unless|perhaps|may|might)\b[^.?!\n]{0,60}?\bpolic(?:y|ies)"
        r"(?!\s+(?:is|are)\s+to\s+(?:reply|answer|respond|give|write|tell))",
        r"polic(?:y|ies)\b[^.?!\n]{0,40}?(?:\bnot\s+(?:\w+\s+)?(?:allow|permit|let)|(?:does|do)n't\s+(?:allow|permit|let)"
        r"|\bagainst|\bforbids?|\bprevents?|\bnot\s+to)",
        r"no\s+(?:reply|answer|response)(?:\s+\w+)?\s+(?:is\s+|at\s+all\s+)?(?:needed|necessary|expected|required)",
        r"no\s+need\s+(?:at\s+all\s+)?(?:to\s+(?:reply|answer|respond|write)|for\s+(?:a|any)\s+(?:reply|answer|response))",
        r"(?:no|without|under\s+no|zero)\s+(?:obligation|pressure)",
        r"feel\s+(?:entirely\s+|completely\s+)?free\s+(?:not\s+to|to\s+(?:ignore|leave|skip|pass|say\s+no|decline|let))",
        r"(?:do\s+not|don't)\s+(?:feel\s+(?:you\s+(?:have|need)\s+to|obliged|any\s+obligation)|worry)",
        r"(?:i|i'll|i\s+will|i\s+would|i'd)\s+(?:\w+\s+){0,3}understand\s+(?:completely\s+|fully\s+|entirely\s+)?if",
        r"if\s+not,?\s+(?:(?:that|it|this|all)(?:\s+is|'s)|all\s+(?:good|well|fine)|fine|no|nothing|never|i\s+(?:\w+\s+){0,3}?understand|thank|there\s+is\s+no"
        r"|(?:please\s+)?(?:do\s+not|don't|feel|leave|ignore|let))",
        r"only\s+if\s+(?:you\s+(?:like|wish|want|can|have|are|feel|find|would)|it|that|time|your\s+\w+\s+(?:allows?|permits?))",
        r"if\s+you(?:'d|\s+would)?\s+(?:rather|prefer)(?:\s+not)?",
        r"if\s+you\s+(?:can|could|cannot|can't|have\s+(?:a|the|two)\s+(?:moment|minutes?|time))",
        r"(?:entirely|completely|of\s+course)\s+up\s+to\s+you",
        r"(?:leave|go|stay|remain)\s+(?:this|it|unanswered)(?:\s+unanswered)?",
        r"(?:(?:perfectly|completely|quite|absolutely|totally)\s+)?(?:fine|all\s+right|alright|okay|ok)\s+if",
        r"whether\s+or\s+not\s+you",
    ),
    second_ask=en_shape.SECOND_ASK,
    no_second_ask=en_shape.NO_SECOND_ASK,
    interest=en_shape.INTEREST,
    later_openings=en_shape.LATER_OPENINGS,
    next_step=en_shape.NEXT_STEP,
    subject_thanks=en_shape.SUBJECT_THANKS,
    subject_no=en_shape.SUBJECT_NO,
    contrast=_any(
        r"but",
        r"however(?!\s+(?:small|long|much|many|little|short|briefly|you|it|we|that\s+may))",
        r"(?<!as )(?:even\s+)?though",
        r"although",
        r"and\s+yet",
        r"(?:(?<=^)|(?<=[,;:–—-] )|(?<=[.!?\n] ))yet",
        r"(?:(?<=^)|(?<=[;:–—-] )|(?<=[.!?\n] ))still(?=,)",
        r"still\s+(?:think|believe|feel|felt|wonder|disagree|find|maintain|(?:do\s+not|don't|cannot|can't|do|wish)\b)",
        r"(?:all\s+)?that\s+(?:being\s+)?said",
        r"having\s+said\s+that",
        r"even\s+so",
        r"nevertheless",
        r"nonetheless",
        r"all\s+the\s+same",
        r"unfortunately",
        r"(?:while|whilst)\s+i\s+(?:\w+\s+)?(?:understand|respect|accept|appreciate)",
        r"(?:as\s+)?much\s+as\s+i\s+(?:\w+\s+)?(?:understand|respect|accept|appreciate|would|hoped|wanted)",
        r"despite",
        r"in\s+spite\s+of",
        r"then\s+again",
        r"on\s+the\s+other\s+hand",
    ),
    no_contrast=_any(
        r"(?:nothing|anything|all)\s+but",
        r"(?:cannot|can't|could\s+not|couldn't)\s+(?:help\s+)?but",
        r"but\s+for",
        r"last\s+but\s+not\s+least",
        r"not\s+(?:only|just)\b[^.?!]{0,80}?\bbut(?:\s+also)?",
        r"(?:not|as)\s+yet",
        r"yet\s+(?:another|to\b)",
        r"as\s+though",
    ),
    why=_any(
        r"why",
        r"(?:the|your|any|specific|particular|real|main)\s+reasons?(?:\s+(?:for|why|behind))?",
        r"reasons?\s+(?:for|why|behind)",
        r"reasoning",
        r"rationale",
        r"how\s+come",
        r"what\s+(?:went|had\s+gone|has\s+gone)\s+wrong",
        r"what\s+(?:did\s+i\s+do|i\s+did|i\s+had\s+done|have\s+i\s+done)\s+wrong",
        r"where\s+(?:did\s+i|i)\s+(?:go|went|fall|fell|had\s+gone)\s+(?:wrong|short)",
        r"what\s+(?:did\s+i\s+(?:lack|miss)|i\s+(?:lacked|missed|was\s+missing)|was\s+(?:missing|lacking))",
        r"what\s+(?:made|led|caused)\s+you(?:r\s+\w+)?\s+to",
        r"on\s+what\s+(?:basis|grounds)",
        r"how\s+(?:did\s+)?you\s+(?:came|come|arrived?|reach(?:ed)?)\s+(?:to\s+|at\s+)?(?:this|the|your|that)\s+\w+",
        r"explain",
        r"explanations?",
        r"justif(?:y|ication|ications)",
    ),
    no_why=_any(
        r"(?:that|this|which|that's|one)\s+(?:is\s+)?(?:(?:exactly|partly)\s+)?why",
        r"(?:that's|which's)\s+why",
        r"(?:i|we)\s+(?:\w+ly\s+|quite\s+|can\s+|do\s+)*(?:understand|see)\s+why",
        r"(?:the|a|one|main)\s+reasons?\s+(?:that\s+|why\s+)?i\s+(?:applied|like|liked|wanted|chose|enjoy|enjoyed|admire)",
    ),
    thanked_why=re.compile(
        r"(?:thank|grateful|appreciat)\w*[^.?!\n]{0,80}?(?P<core>why|reasons?|explain\w*|explanations?|reasoning)"
    ),
    reconsider=_any(
        *en_more_argue.RECONSIDER,
        r"reconsider\w*",
        r"re-?think(?:ing)?",
        r"(?:a\s+)?second\s+chance",
        r"(?:another|one\s+more|one\s+last|a\s+last)\s+chance",
        r"chang(?:e|ed|ing)\s+(?:your|their)\s+minds?",
        r"(?:review|revisit|reverse|overturn|re-?evaluate|re-?open|withdraw)(?:ing)?\s+(?:the|your|this|that|my)\s+"
        r"(?:\w+\s+)?(?:decision|choice|rejection|conclusion|application|candidacy|outcome)",
        r"(?:to|an|my|formal|formally)\s+appeal",
        r"appeal(?:ing)?\s+(?:the|this|your|against|that)(?:\s+\w+)?\s+(?:decision|outcome|choice|rejection)",
        r"giv(?:e|ing)\s+me\s+(?:a|the|one\s+more|another|one)\s+(?:\w+\s+)?(?:chance|opportunity|shot|try)",
        r"(?:is|was)\s+(?:this|that|it|your\s+decision|the\s+decision|your\s+answer)\s+(?:really\s+)?final",
        r"(?:your\s+|a\s+|the\s+)?final\s+decision(?=\s*\?)",
        r"trial\s+(?:week|period|month|day|shift)",
        r"work\s+(?:\w+\s+){0,4}for\s+free",
        r"(?:take|have)\s+(?:a\s+second|another|a\s+fresh)\s+look",
        r"look\s+(?:again|once\s+more)\s+at\s+my\s+\w+",
        r"think\s+again",
        r"not\s+too\s+late",
        r"prove\s+(?:myself|to\s+you|you\s+wrong)",
        r"a\s+different\s+decision",
        r"decide\s+(?:differently|otherwise)",
        rf"think(?:ing)?\s+{_MATTER}\s+over\s+{_AGAIN}",
        rf"(?:you|please)\s+(?:\w+\s+)?(?:to\s+)?think\s+{_MATTER}\s+over",
        rf"(?:you|please)\s+(?:\w+\s+)?(?:to\s+)?think\s+(?:about\s+|over\s+){_MATTER}\s+{_AGAIN}",
        r"(?:you|please)\s+(?:\w+\s+)?(?:to\s+)?think\s+over\s+(?:this|the|your)\s+(?:decision|choice)",
        r"(?:another|one\s+more|a\s+second|some\s+more)\s+thought",
        rf"consider(?:ed|ing)?\s+(?:me\s+)?{_AGAIN}\s+for\s+{_THIS_ROLE}{_NOT_LATER}",
        rf"consider(?:ed|ing)?\s+(?:me\s+)?for\s+{_THIS_ROLE}\s+{_AGAIN}{_NOT_LATER}",
        rf"consider(?:ing)?\s+my\s+(?:application|candidacy|case)\s+{_AGAIN}",
    ),
    no_reconsider=_any(
        *en_more_argue.RECONSIDER_BUT,
        r"withdraw(?:ing)?\s+my\s+\w+",
        r"reconsider(?:ed|ing)?\s+(?:my|how\s+i|the\s+way\s+i)",
        r"re-?think(?:ing)?\s+(?:my|how\s+(?:i|you|to|we)|the\s+way)",
        r"prove\s+to\s+you\s+how\s+grateful",
        rf"(?:i|i'll|made\s+me|let\s+me)\s+(?:will\s+|shall\s+|can\s+|want\s+to\s+)?think\s+{_MATTER}\s+over(?:\s+{_AGAIN})?",
        r"(?:gave|given)\s+(?:\w+\s+){0,4}another\s+thought",
    ),
    first_person=en_shape.FIRST_PERSON,
)
