"""English: months, numbers, markers, and how a typed note becomes part of a sentence."""

import re

from followups.drafting.language import Language

_VERB = (
    r"(?:let|lets|use|uses|used|run|runs|ran|do|does|did|have|has|had|are|is|was|were|work|works|worked|build|builds"
    r"|built|want|wants|wanted|give|gives|gave|make|makes|made|keep|keeps|kept|plan|plans|planned|like|likes|liked"
    r"|need|needs|needed|move|moves|moved|ship|ships|shipped|take|takes|took|write|writes|wrote|test|tests|tested"
    r"|deploy|deploys|deployed|hire|hires|hired|care|cares|cared|see|sees|saw|try|tries|tried|go|goes|went|grow|grows"
    r"|grew|start|starts|started|release|releases|released|measure|measures|measured|choose|chooses|chose|teach"
    r"|teaches|taught|learn|learns|learned|learnt|always|never|only|all|now|will|would|can|could|rewrote|rebuilt"
    r"|migrated|split|switched|changed|turned|found|avoid|avoids|avoided|cut|open|opened|put|came|come|began)"
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


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
        "month": "the month you met",
        "talk": "one thing you talked about",
        "sender_name": "your name",
        "sender_contact": "your phone or e-mail",
        "card_date": "the day you write it",
    },
    leads=re.compile(
        r"(?:(?:we|they|she|he|you|i)\s+(?:also\s+|mostly\s+|mainly\s+|really\s+)?"
        r"(?:talked|spoke|chatted|said|told\s+me|asked(?:\s+me)?|explained|mentioned|described|discussed|liked|loved"
        r"|enjoyed|was\s+(?:impressed|struck)\s+by)"
        r"|(?:the|their|your|our)\s+(?:\w+\s+){1,2}(?:explained|described|mentioned|said|told\s+me|showed\s+me|talked|spoke)"
        r"|talked|spoke|discussed|we\s+had\s+a\s+(?:good|long|nice)\s+(?:talk|chat|conversation))"
        r"(?:\s+(?:that|a\s+lot\s+about|about|on|of|by))?\s+",
        re.I,
    ),
    own_leads=re.compile(
        r"(?:i\s+(?:told\s+(?:them|him|her)|said|explained|mentioned|described|asked(?:\s+(?:them|him|her))?|talked"
        r"|spoke|showed\s+(?:them|him|her))(?:\s+(?:that|about|of))?\s+|(?=(?:my|our|we|i)\b))",
        re.I,
    ),
    clause=re.compile(
        rf"(?:they|you|we|i|she|he|it|everyone|everybody|nobody)\s+{_VERB}\b"
        rf"|(?:they|you|we|she|he|it)(?:'re|'ve|'s|'ll|'d|’re|’ve|’s|’ll|’d)\s"
        rf"|(?:the|your|their|each|every|all)\s+(?:\w+\s+){{1,2}}(?:is|are|was|were|has|have|had|can|does|do|get|gets"
        r"|got|keeps|makes|gives|takes|lets|wants|became|becomes|went|grew|wrote|chose|taught|began|came|saw|decides)\b",
        re.I,
    ),
    clause_word="how ",
    clause_lead=re.compile(r"\bthat\s*$", re.I),
    last_comma=" and ",
    company_lead=re.compile(r"(?:how\s+)?(?:they(?:['’]re)?|their|theirs)\b", re.I),
    company_owner=re.compile(r"(?:how\s+)?their", re.I),
    company_later=re.compile(r"\b(?:they|their|theirs|them|themselves)\b", re.I),
    company_same=re.compile(r"\s+\w+\s+their\b", re.I),
    to_reader=(
        (re.compile(r"\bthey(?:'re|’re)\b", re.I), "you're"),
        (re.compile(r"\bthey\b", re.I), "you"),
        (re.compile(r"\btheir\b", re.I), "your"),
        (re.compile(r"\btheirs\b", re.I), "yours"),
    ),
    uncapital=_set(
        """a an the this that these those his her their our your its my how what when where which who whether
        they you we she he it i'm some many more most all every each no not one two three both about on in at with
        for from letting moving building using working testing running pairing making keeping hiring writing
        migrating choosing shipping scaling splitting teaching learning growing taking giving having being doing
        leading onboarding mentoring measuring planning designing replacing rewriting automating handling getting
        going trying staying treating sharing pair remote code data team teams product products customer customers
        user users work working time quality design incident incidents release releases deployment deployments
        technical legacy open small large weekly daily monthly internal new old on-call everyone everybody
        continuous unit reading meeting meetings training patient patients student students children people"""
    ),
    joints=_set("a an the how what when where which their your our my they you we he his her its"),
)
