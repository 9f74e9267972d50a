"""German: how a decision is accepted, and what takes an acceptance back (checks S2, S3, L1)."""

import re

from followups.drafting.checks.words.de_forms import form, german

_DECISION = form(
    r"(?:entscheidung(?:en)?|entscheide?s?|entschlusse?s?|entschluß|wahl|auswahl|beschlusse?s?|beschluß|ergebnis|ausgang|urteil|votum"
    r"|nein|absage|nachricht|antwort|bescheid|schritt)"
)
_ACCEPT = form(
    r"(?:verstehe?|respektiere?|akzeptiere?|achte|anerkenne|begrüße|begreife|unterstütze|nehme?|trage|schätze)"
)
_FIRMLY = form(
    r"(?:(?:sehr|gut|gerne?|voll|ganz|völlig|vollkommen|vollauf|vollumfänglich|absolut|natürlich|selbstverständlich|durchaus"
    r"|auch|jedenfalls|wirklich|nur|zu|und|total|gut|und gerne?|uneingeschränkt|selbst|in|jeder|hinsicht|dabei|hiermit|damit|so) ){0,4}"
)
_SPAN = r"(?:[\w'\"-]+,?\s+){0,7}?"
_CAN = form(r"(?:kann|können|konnte)")
_GRASP = form(
    r"(?:nachvollziehen|verstehen|akzeptieren|respektieren|annehmen|nachfühlen|mittragen|einordnen|nach voll ziehen)"
)
_CHOSE = form(
    r"(?:entschieden|gewählt|ausgewählt|ausgesucht|eingestellt|genommen|gefunden|vorgezogen|den vorzug|den zuschlag|besetzt|vergeben|zugesagt)"
)
_ENDS = r"(?=\s*(?:[.,;:!\n]|$|und\b|gut\b|sehr\b|voll\b|völlig\b|natürlich\b|absolut\b|total\b|ganz\b|selbstverständlich\b))"
_PERSON = form(
    r"(?:kolleg\w+|mitarbeit\w+|person|mensch\w*|kraft|team-?mitglied\w*|besetzung|nachfolg\w+|verstärkung|leitung|leiter\w*|azubi\w*"
    r"|teamkolleg\w+|stelleninhaber\w*|lehrkraft|fachkraft|zuwachs|gesicht|\w+(?:in|er|ist|isten|ent|enten|ant|oge|ogen|or|eur|mann|frau|kraft|koch|arzt|ärztin|hilfe|manager|beauftragten?))"
)
_NEWCOMER = (
    form(
        r"(?:(?:neue[nmrs]?|künftigen?|zukünftigen?|ausgewählten?|gewählten?|ausgesuchten?|frisch gebackenen?) (?:\w+ )?"
    )
    + _PERSON
    + r"|"
    + form(
        r"(?:\w+,? (?:die|den|der|dem|das)|wer|wen|wem)\b[^.?!]{0,40}?\b(?:ausgewählt|gewählt|eingestellt|ausgesucht|entschieden|gefunden|genommen)"
    )
    + r"|"
    + form(
        r"(?:(?:kolleg\w+|person|mensch\w*|mitarbeit\w+|derjenigen|demjenigen|jenen|allen),? (?:die|der|den|dem)|wer|wem|jemand\w*)\b[^.?!]{0,50}?\b(?:zusage|zuschlag|anfängt|anfangen|beginnt"
        r"|startet|stelle|antritt|übernimmt|verstärkt|einsteigt|stößt|kommt|dazukommt|besetzt|arbeiten wird)"
    )
    + r")"
)
_WISH = form(
    r"(?:wünsche?n?|wünscht|alles (?:gute|liebe)|viel (?:freude|erfolg|glück|spaß)|gute[nrms]? (?:start|anfang|beginn|einstand|zeit)|schöne[nr]? (?:\w+ )?(?:start|anfang|beginn|einstieg)"
    r"|glückwunsch|glückwünsche|gratul\w+|beglückwünsche?|freue? mich (?:sehr )?für|willkommen)"
)


def _accepting(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<![\w-])(?P<core>{pattern})(?![\w-])") for pattern in patterns)


ACCEPTANCE = _accepting(
    # ich verstehe und respektiere Ihre Entscheidung
    rf"{_ACCEPT}\s+(?!nicht\b|kaum\b){_SPAN}(?<!meine )(?<!meinen )(?!nicht\b){_DECISION}",
    # Ihre Entscheidung respektiere ich; dass ich Ihre Entscheidung verstehe
    rf"{_DECISION},?(?:\s+[\w'\"-]+,?){{0,6}}?,?\s+(?:(?:verstehe?|respektiere?|akzeptiere?|achte|anerkenne|begrüße|unterstütze|trage)(?:\s+ich)?"
    rf"|nehme?\s+ich\s+{_FIRMLY}an|(?:habe|hab)\s+ich\s+{_FIRMLY}(?:verstanden|akzeptiert|angenommen))",
    # Ihre Entscheidung kann ich gut nachvollziehen; ich kann Ihre Wahl verstehen
    rf"{_DECISION},?\s+{_SPAN}{_CAN}\s+(?:ich|wir)\s+(?!nicht\b|kaum\b|nur\s+schwer\b){_FIRMLY}{_GRASP}",
    rf"{_CAN}\s+(?:ich\s+)?(?!nicht\b|kaum\b)(?:[\w'-]+\s+){{0,4}}?{_DECISION}\s+(?!nicht\b|kaum\b|nur\s+schwer\b){_FIRMLY}{_GRASP}",
    rf"(?:habe|hab)\s+(?:[\w'-]+\s+){{0,3}}?{_DECISION}\s+{_FIRMLY}(?:verstanden|akzeptiert|angenommen)",
    # Ihre Wahl ist für mich in Ordnung; mit Ihrer Entscheidung bin ich im Reinen
    rf"{_DECISION}\s+(?:ist|geht|passt|bleibt|war)\s+(?!nicht\b)(?:für\s+mich\s+|fuer\s+mich\s+)?{_FIRMLY}"
    + form(
        r"(?:in ordnung|okay|ok|nachvollziehbar|verständlich|stimmig|gut|klar|akzeptiert|respektiert|angenommen|einleuchtend)"
    ),
    rf"{_DECISION}\s+(?:passt|geht|stimmt)\s+(?:für|fuer)\s+mich",
    rf"mit\s+(?:[\w'-]+\s+){{0,3}}?{_DECISION}\s+{_SPAN}(?!nicht\b)"
    + form(
        r"(?:im reinen|einverstanden|im frieden|klar|leben|umgehen|frieden|gut zurecht|zufrieden|okay|ok)"
    ),
    form(r"(?:einverstanden|im reinen|im frieden|frieden) <3> mit <3> ") + _DECISION,
    # volles Verständnis
    rf"(?:habe|hab|hege|mit)\s+(?!nicht\b|kein)(?:[\w'-]+\s+){{0,5}}?(?<!kein )(?<!wenig ){form('verständnis')}",
    rf"{form('verständnis')}\s+(?:[\w'-]+\s+){{0,3}}?(?:für|fuer)\s+(?:[\w'-]+\s+){{0,3}}?{_DECISION}",
    rf"meine\w*\s+(?:\w+\s+)?(?:respekt|{form('verständnis')})\s+(?:für|fuer|vor)\s+(?:[\w'-]+\s+){{0,3}}?{_DECISION}",
    # dass Sie sich anders entschieden haben, verstehe ich
    rf"(?:dass|daß|wenn|weshalb|warum|wie)\s+(?:sie|ihr|du|das\s+team|man)\b[^.?!;]{{0,90}}?{_CHOSE}\s+\w+,?\s+(?:(?:verstehe|respektiere|akzeptiere)\s+ich|{_CAN}\s+ich\s+(?!nicht\b|kaum\b|nur\s+schwer\b){_FIRMLY}{_GRASP}|ist\s+(?:für\s+mich\s+)?{_FIRMLY}{form('(?:nachvollziehbar|verständlich|in ordnung|okay|ok)')})",
    rf"(?:verstehe?|respektiere?|akzeptiere?|{_CAN}\s+{_FIRMLY}{_GRASP})(?:\s+(?:ich|{_FIRMLY.rstrip()}))?\s*(?:gut\s*|sehr\s+gut\s*)?,?\s+(?:dass|daß|wenn|weshalb|warum)\s+(?:sie|ihr|du|das\s+team|man|die\s+wahl|{_DECISION}|die\s+stelle)\b[^.?!;]{{0,90}}?(?:{_CHOSE}|gefallen|ist|geht|ging)",
    # das verstehe ich; ich verstehe das gut; verstanden
    rf"(?:das|dies|es)\s+(?:verstehe|respektiere|akzeptiere|nehme)\s+ich(?:\s+{_FIRMLY.rstrip()})?{_ENDS}",
    r"(?:(?<=ich )|(?<=\bund ))(?:verstehe|respektiere|akzeptiere)(?:\s+und\s+(?:respektiere|akzeptiere|verstehe))?(?:\s+(?:das|dies|es|sie|ihn))?(?:\s+(?:sehr|gut|voll|ganz|und|völlig|natürlich|absolut|vollkommen|selbstverständlich)){0,3}(?=\s*(?:[.;:!\n]|$|und\b|,))",
    rf"(?:das|dies)\s+kann\s+ich\s+(?!nicht\b|kaum\b|nur\s+schwer\b){_FIRMLY}{_GRASP}",
    form(r"(?:das|es|dies) (?:ist|geht|passt) für mich <3> (?:in ordnung|okay|ok|gut so|stimmig)"),
    # schön, dass Sie jemanden gefunden haben
    form(
        r"(?:schön|freut mich|freue mich|gut|froh|gefreut),? dass (?:sie|ihr|das team) <4> (?:jemanden?|person|besetzung|verstärkung|kolleg\w+|richtige\w*|passende\w*) <4> (?:gefunden|besetzt|gewonnen|gewählt)"
    ),
    # dem neuen Kollegen einen guten Start
    rf"{_WISH}\b(?![^.?!]{{0,40}}\bmit\s+(?:ihrer|eurer|deiner|der)\s+(?:wahl|entscheidung))[^.?!]{{0,80}}?\b{_NEWCOMER}",
    rf"{_NEWCOMER}\b[^.?!]{{0,90}}?\b{_WISH}",
)

NO_ACCEPTANCE = re.compile(
    r"(?:\b(?:wenn|falls|sofern|sollten?|ob|bevor|sobald|solange)\b[^;.]*"
    r"|\b(?:nicht|nie|niemals|kaum|keinesfalls|keineswegs|kein\w*|schwer|schwierig|versuche?|versucht|bemühe|möchte|moechte|will|wollte|würde|wuerde"
    r"|hätte|haette|könnte|koennte|müsste|muesste|muss|muß|musste|mußte|soll|sollte|ohne|statt|um|bitte|leider|wenig|tun\s+sich|fällt|faellt)"
    r"\s+(?:[\w'-]+\s+){0,3}?"
    r"|\b(?:nicht|kaum|schwer|schwerlich)\b[^.;]{0,40}\b(?:sagen|behaupten|sicher|glauben|versprechen)[^.;]{0,20}\bdass\s+ich\s+(?:[\w'-]+\s+){0,2}"
    r"|\b(?:behaupten|sagen|wäre\s+gelogen)[^.;]{0,12},?\s+(?:dass\s+)?ich\s*(?:würde|wuerde)\s*"
    r")$"
)
_SOON = r"(?:(?:ich|auch|leider|ehrlich|gesagt|noch|ganz|so|wirklich|einfach|persönlich|bis|heute|aber|jedoch|nun|ihn|sie|es|das|gar|überhaupt)\s+){0,4}?"
ACCEPTANCE_UNDONE = re.compile(
    rf",?\s+{_SOON}(?:nicht\b(?!\s+nur)|kaum|keineswegs|keinesfalls|schwer\s+(?:zu|nach)|nur\s+(?:schwer|bedingt|teilweise|mit|ungern|widerwillig|sehr\s+schwer)"
    r"|schweren\s+herzens|notgedrungen|wohl\s+oder\s+übel|zähneknirschend|zaehneknirschend|ungern|widerwillig|gezwungenermaßen|gezwungenermassen"
    r"|mit\s+(?:bedauern|mühe|grossen?\s+mühe|zähneknirschen|schwerem\s+herzen)|unter\s+protest|halte\s+ich\s+für)"
)
SOFT_ACCEPTANCE = german(
    r"""
    (?:gute|beste|herzliche|liebe|freundliche|warme|alle guten|schöne|viele|sonnige)n? (?:wünschen?|grüßen?|gruß)
    mit <2> (?:wünschen|grüßen|gruß)
    wünsche?n?
    alles (?:gute|liebe)
    viel (?:erfolg|freude)
    herzlich(?:st)?
    gute[nr]? (?:start|zeit|gelingen)
    (?:verstehe|respektiere|akzeptiere|gratuliere)
    gutes gelingen
    """
)
LOOSE_ACCEPTANCE = german(
    r"""
    ich <1> (?:verstehe|respektiere|akzeptiere)
    (?:verstehe|respektiere|akzeptiere) ich
    (?:entscheidung|entscheid|wahl|absage|ergebnis) <5> (?:akzeptieren|respektieren|verstehen|nachvollziehen|hinnehmen|annehmen|annehme|hinnehme)
    (?:verständnis|nachvollziehen|nachvollziehbar|zur kenntnis)
    """
)
