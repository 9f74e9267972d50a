"""English: months, numbers, markers, and how a typed note becomes part of a sentence."""

import re

from followups.drafting.clauses import Clauses
from followups.drafting.language import Language, Notes

_OPENED = r"(?:(?:how|what|when|where|which|whether|that)\s+)?"
_NAME = (
    r"(?!(?:they|we|you|i|she|he|the|a|an|their|your|our|my)\b)(?-i:[A-Z])[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+)?"
)
_PEOPLE = rf"{_NAME}(?:\s+and\s+{_NAME})?"
_OFTEN = r"(?:(?:also|mostly|mainly|really|briefly|then|even|just|both|kindly|particularly|especially)\s+)*"
_WITH = r"(?:\s+(?:with|to)\s+(?:[\w'’.-]+\s+){0,3}?[\w'’.-]+(?=\s+(?:about|on|of|over)\b))?"
_ABOUT = (
    r"(?:\s+(?:(?:a\s+lot\s+of\s+|many\s+|some\s+|several\s+|a\s+few\s+|two\s+|three\s+)?(?:good\s+|hard\s+|tough\s+)?"
    r"questions?\s+(?:about|on)|that|(?:a\s+(?:lot|bit|little)|more|mainly|mostly)\s+about|about|on|of|over))?\s+"
)
_SAID = (
    r"(?:talked|spoke|chatted|said|told\s+(?:me|us)|explained(?:\s+to\s+me)?|mentioned|described|discussed|recommended"
    r"|suggested|showed\s+me(?:\s+around)?)"
)
_ASKED = r"asked(?:\s+(?:me|us))?(?:\s+for)?"
_SHARED = r"(?:talked|spoke|chatted|discussed|laughed|joked|debated)"
_CHAT = (
    r"(?:(?:we\s+)?had\s+)?(?:(?:a|an|the|our)\s+)?(?:(?:very|really)\s+)?(?:(?:good|great|nice|long|short|lovely|interesting"
    r"|friendly|fun|brief|quick|pleasant|hard|tough|many|some)\s+)?(?:talk|chat|conversation|discussion|exchange|call|questions)"
)
_PLEASANT = (
    r"(?:good|great|nice|pleasant|friendly|lovely|fine|ok|okay|fun|interesting|short|long|brief|quick|usual|normal|warm"
    r"|relaxed|kind|well|general|casual|strange|weird|awkward|easy|hard|intense|cool|amazing|open)"
)
_MEETING = (
    r"(?:chats?|talks?|conversations?|call|interview|meeting|discussion|atmosphere|vibes?|mood|feeling|time|people|person|team"
    r"|stuff|things|questions|topics|experience|man|woman|guy|lady|impression|afternoon|morning|day|hour)"
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOTES = Notes(
    leads=re.compile(
        rf"(?:(?:(?:we|they|she|he|you|i)\s+{_OFTEN}(?:{_SAID}|{_ASKED}|{_SHARED}|looked\s+at|went\s+(?:over|through)|liked|loved"
        rf"|enjoyed|was\s+(?:impressed|struck)\s+by)"
        rf"|(?:(?:the|their|your|our)\s+(?:\w+\s+){{1,2}}|{_PEOPLE}\s+){_OFTEN}(?:{_SAID}|{_ASKED})"
        rf"|{_OFTEN}(?:{_SHARED}|told\s+me|explained|mentioned|described|{_ASKED}|liked|loved|enjoyed|impressed\s+by)"
        rf"|{_CHAT}(?=(?:\s+with\s+(?:[\w'’.-]+\s+){{1,3}}|\s+)(?:about|on|over|of)\b)"
        rf"){_WITH}{_ABOUT}|(?:about|regarding)\s+)",
        re.I,
    ),
    own_leads=re.compile(
        r"(?:i\s+(?:told\s+(?:them|him|her)|said|explained|mentioned|described|asked(?:\s+(?:them|him|her))?|talked"
        r"|spoke|showed\s+(?:them|him|her))(?:\s+(?:that|about|of))?\s+|(?=(?:my|our|we|i)\b))",
        re.I,
    ),
    shared_leads=re.compile(
        rf"(?:(?:they|she|he|you|(?:the|their|your|our)\s+\w+(?:\s+\w+)?)\s+)?{_OFTEN}(?:{_ASKED}|showed\s+me)\b"
        rf"|{_PEOPLE}\s+{_OFTEN}(?:{_SAID}|{_ASKED})\b|{_SHARED}\b|{_CHAT}\b",
        re.I,
    ),
    that_lead=re.compile(r"\bthat\s*$", re.I),
    speech_lead=re.compile(r"\bsaid\s*$", re.I),
    clauses=Clauses(
        how="how",
        that="that",
        question_words=_set("how that what where when which who whose whether"),
        heads=_set("how what where"),
        subjects=_set("they you everyone everybody nobody there somebody someone"),
        own_subjects=_set("i we"),
        strangers=_set("he she it him his her hers"),
        unopened=_set(
            """focus read write speak apply avoid consider join visit to not if because but so since as although though and or then than is are was were has have had does do
            did can could will would should must be been go got get gets went loves likes plays wants knows lives comes
            thinks hates prefers seems feels felt seemed uses used works needs learn send ask bring remember try let give
            take keep make improve prepare practise very really quite rather too pretty yes no-one i'm"""
        ),
        adverbs=_set(
            "also often usually really mostly still just already all both sometimes even mainly each"
        ),
        stating=_set("never always only now not"),
        certain=_set(
            """am is are was were has have had does do did can could will would should must opens closes ends happen happens grows helps works
            starts leads supports takes gets makes gives lets
            goes keeps becomes became comes says wants loves went grew wrote chose began came saw took gave ran rewrote
            knew got seems seemed feels felt lasts thinks believes knows hopes lives teaches decides happens stays brings"""
        ),
        plural=_set("are were have do"),
        likely=_set(
            """needs plans uses used runs costs tests ships moves builds releases changes turns cuts puts hires
            plays shows likes means offers measures reports shares designs"""
        ),
        bare=_set(
            """plan use run work test ship move build release change turn cut put hire play show let make write choose
            take give keep need want like open share design measure lead teach learn pick set own"""
        ),
        past=_set("built made taught kept left found split put cut lost won sold met spent rebuilt led set"),
        states=_set(
            """am felt feel seemed opens closes starts ends is are was were has have had can could will would should must takes took costs cost lasts needs need
            means wants want wanted seems feels knows know likes like liked love loves loved thinks think believes
            believe hopes hope prefer prefers lives live care cares lack expect 're stays happens hate"""
        ),
        praise=_set("like likes liked love loves loved enjoyed praised"),
        vague=_set("it"),
        own=_set("i me my mine myself"),
        ours=_set("us our ours"),
        readers=_set(
            "talk chat conversation interview call meeting interviewer interviewers recruiter panel manager boss lady guy man woman"
        ),
        determiners=_set(
            "a an the my your our their his her its this these those each every all no some any"
        ),
        links=_set(
            """of in on at for with by from into about over under between through during after before without within
            and or nor but than as via per half all both inside outside near next despite plus except across around behind beyond against towards like versus vs"""
        ),
        objects=_set(
            """a an the my your our their his her its me you us them it everyone everything nothing no one two three
            four five six seven eight nine ten many"""
        ),
        breaks=_set(
            """who whom whose which that how what when where why whether because if while they we i he she it you
            everyone everybody nobody somebody someone sure there called named"""
        ),
        gerund=re.compile(r"[\w-]{2,}ing"),
        past_ending=re.compile(r"[\w-]{2,}ed"),
        plural_noun=re.compile(r"[\w-]+[^s]s|people|women|men|children|staff|folks"),
        negation=re.compile(r"\w+n't"),
        short_verb=re.compile(r"\w+'(?:re|ve|ll|d|m)|(?:he|she|it|that|there|what|who|nobody)'s"),
    ),
    last_comma=" and ",
    no_list=_set(
        "all each every both mostly mainly including especially even which who not no only but with and or in"
    ),
    company_lead=re.compile(rf"{_OPENED}(?:they(?:['’]re)?|their|theirs)\b", re.I),
    company_owner=re.compile(rf"{_OPENED}their", re.I),
    company_later=re.compile(r"\b(?:they|their|theirs|them|themselves)\b", re.I),
    company_same=re.compile(r"\s+\w+\s+their\b", re.I),
    to_reader=(
        (re.compile(r"\bthey(?:'re|’re)\b", re.I), "you are"),
        (re.compile(r"\bthey\b", re.I), "you"),
        (re.compile(r"\btheir\b", re.I), "your"),
        (re.compile(r"\btheirs\b", re.I), "yours"),
    ),
    uncapital=_set(
        """a an the this that these those his her their our your its my how what when where which who whether
        they you we she he it some many more most all every each no not one two three both about on in at with
        for from letting moving building using working testing running pairing making keeping hiring writing
        migrating choosing shipping scaling splitting teaching learning growing taking giving having being doing
        leading onboarding mentoring measuring planning designing replacing rewriting automating handling getting
        talking explaining trying staying treating sharing pair remote code data team teams product products customer customers
        user users work working time quality design incident incidents release releases deployment deployments
        technical legacy open small large weekly daily monthly internal new old on-call everyone everybody
        continuous unit onboarding everything nurse nurses engineers developers teachers managers volunteers colleagues reading meeting meetings training patient patients student students children people"""
    ),
    joints=_set("a an the how what when where which their your our my they you we he his her its"),
)

LANGUAGE = Language(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    numbers={2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"},
    markers={
        "greeting_name": "the name of the person you write to",
        "company": "the company",
        "role": "the role",
        "month": "the month you met",
        "talk": "one thing you talked about",
        "sender_name": "your name",
        "sender_contact": "your phone or e-mail",
        "card_date": "the day you write it",
        "address_form": "first name or family name",
        "recipient_title": "their title",
        "recipient_salutation": "Ms or Mr",
        "feedback": "the one point you take from it",
        "planned_action": "the one step you are taking",
        "what_changed": "one thing that is new",
        "posting": "the new opening",
        "posting_id": "its reference",
        "applied_on": "the day you applied",
        "promised_on": "the day they named",
        "background": "two things of yours that fit it",
        "new_evidence": "one thing that is new since then",
        "learning_area": "what you want to learn about",
    },
    no_topic=re.compile(
        rf"nothing\b.*|not\s+(?:much|a\s+lot|sure|really|important|applicable)\b.*|no\s+(?:idea|clue|topic)|none|nope|unsure"
        rf"|(?:i\s+)?(?:(?:really|honestly)\s+)?(?:do\s+not|don't|dont|can't|cannot|couldn't|could\s+not|didn't|did\s+not)\s+"
        rf"(?:really\s+)?(?:remember|recall|know|talk|say|think)\b.*|(?:i\s+)?(?:have\s+)?(?:forgot|forgotten)\b.*"
        rf"|(?:(?:(?:it|this|that|all|everything|the\s+\w+|i|they|you|everyone|people)\s+)?(?:was|were|went|felt|is|are|seemed|had)\s+"
        rf"|(?:they|you|it)'(?:re|s)\s+)?(?:(?:a|an|the|just|very|really"
        rf"|quite|pretty|so|some|mostly|only|rather|too|all|and|but|we|had|,)\s*)*{_PLEASANT}?(?:\s*(?:,|and|but)\s*(?:\w+ly\s+)?"
        rf"{_PLEASANT})*(?:\s*{_MEETING})?(?:\s+(?:with|overall|in\s+general|together)(?:\s+[\w'.-]+){{0,3}})?"
        rf"|a\s+(?:lot|bit|little)|lots|much|(?:they|you|everyone)\s+(?:\w+ly\s+)?(?:seem|look|feel|seemed|looked|felt)\b.*"
        rf"|(?:it|everything|all|the\s+\w+)\s+(?:was|went|felt|is)\s+(?:\w+\s+)?{_PLEASANT}\s*,.*|(?:a\s+)?(?:very\s+|really\s+)?{_PLEASANT}\s+{_MEETING}\s*,.*|(?:they|she|he|you)\s+did(?:n't|\s+not)\b.*|(?:just\s+)?small\s*talk|this\s+and\s+that|(?:a\s+)?(?:bit|little)\s+of\s+everything|everything|anything|stuff"
        rf"|(?:all|various|different|many|lots\s+of|some|a\s+few|several|all\s+sorts\s+of|a\s+lot\s+of)\s+(?:things|stuff|topics)"
        rf"|(?:they|she|he|you|the\s+\w+|everyone|{_NAME.replace('(?-i:[A-Z])', '[a-z]')})\s+(?:\w+\s+)?(?:liked?|loved?|enjoyed|"
        rf"praised|(?:was|were|is|are)\s+impressed\s+(?:by|with))\s+(?:\w+\s+)?(?:my|me)\b.*",
        re.I,
    ),
    no_subject=re.compile(r"\b(?:reject\w*|why|decision\w*|reconsider\w*)\b", re.I),
    salutations={"ms": "f", "mrs": "f", "miss": "f", "mr": "m", "mx": ""},
    notes=NOTES,
)
