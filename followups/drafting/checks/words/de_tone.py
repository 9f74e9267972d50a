"""German phrases of the checks L3 and L5 to L15, each with what looks alike and is meant well."""

from collections.abc import Mapping

from followups.drafting.checks.words import (
    Phrases,
    de_blame,
    de_compare,
    de_leverage,
    de_private,
    de_tone_heat,
    de_tone_plea,
)
from followups.drafting.checks.words.de_forms import german

_FIT = (
    r"(?:richtig\w*|geeignet\w*|passend\w*|qualifizier\w*|ideal\w*|perfekt\w*|beste[rn]?|gepasst|passe|passt|erfüll\w*|gewachsen|bereicherung|gewinn|mitgebracht|mitbringe|bringe"
    r"|überzeugt|bewährt|gewesen|wäre|hätte|verdient|gut|stark|kann|könnte|fähig|bewiesen|gezeigt|alles)"
)
_SURE = r"(?:glaube|finde|denke|meine|weiß|überzeugt|sicher|fest|gewiss|dabei|der meinung|der ansicht|der auffassung)"
_JOB = r"(?:anforderung\w*|kriterien|voraussetzungen|profil|stellenprofil|punkte|ausschreibung|stellenausschreibung|qualifikation\w*)"

PHRASES: Mapping[str, Phrases] = {
    "L3": Phrases(
        find=german(
            rf"""
            {_SURE}\b[^.?!\n]{{0,40}}?\bdass ich\b[^.?!\n]{{0,80}}?\b{_FIT}
            {_SURE},? ich (?:wäre|war|bin|hätte|kann|könnte|bringe) <5> {_FIT}
            (?:ich )?(?:halte|hielt) (?:ich )?mich <4> für
            (?:ich )?(?:wäre|bin|war) (?:ich )?<5> (?:der richtige|die richtige|die ideale|der ideale|die beste|der beste|genau richtig|eine bereicherung|ein gewinn|bestens geeignet|geeignet gewesen|die passende|der passende|mehr als qualifiziert|überqualifiziert|wie geschaffen)
            hätte <8> (?:gepasst|weitergeholfen|geholfen|helfen können|unterstützen können|beigetragen|bereichert|weiterhelfen können|beitragen können|überzeugen können|bewiesen|beweisen können|leisten können|gemeistert)
            (?:meiner|unserer) <1> (?:meinung|ansicht|auffassung|überzeugung|einschätzung) nach|nach meiner <1> (?:meinung|ansicht|auffassung|einschätzung)|meines erachtens
            mein(?:e|en|er)? <1> qualifikation(?:en)?
            meine[nr]? <1> (?:erfahrung(?:en)?|kenntnisse|fähigkeiten|leistung(?:en)?|zeugnisse|referenzen|noten|werdegang|ausbildung) <3> (?:spricht|sprechen|reicht|reichen|übersteig\w*|entsprech\w*|erfüll\w*|passt|passen|beleg\w*|zeig\w*|beweis\w*|decken|genügt|genügen|sollte|sollten|geht|gehen)
            (?:ich )?(?:erfülle|erfüllte|decke|bringe) (?:ich )?<4> (?:alle|sämtliche|jede|genau|vollständig|ihre|die|das) <3> {_JOB}
            (?:alle|sämtliche|jede[ns]?|ihre) <3> {_JOB} <4> (?:erfüll\w*|abgedeckt|mitgebracht|vorweisen|abdecke|mitbringe)
            wie (?:bereits|schon|eingangs) <6> (?:gesagt|erwähnt|erklärt|dargelegt|betont|geschrieben|ausgeführt|angesprochen|angemerkt|sagte|erwähnte|schrieb|erläutert)
            wie (?:gesagt|erwähnt)
            wie ich <5> (?:sagte|erwähnte|erklärte|erwähnt habe|gesagt habe|erklärt habe|dargelegt habe|geschrieben habe|schrieb|betonte)
            bei allem <2> respekt|mit verlaub|mit allem <1> respekt|bei allem verständnis
            ^^ (?:tatsächlich|eigentlich)
            (?:ich|war|waren|bin|habe|hatte|wäre|hätte|sie|ihr|mir|mich|lief|ging|ist|das) (?:\w+ )?(?:eigentlich|tatsächlich)
            in der tat|in wahrheit|in wirklichkeit|de facto|fakt ist|tatsache ist
            offensichtlich|offenbar|anscheinend|augenscheinlich|scheinbar|offenkundig|ersichtlich
            wohlgemerkt|bekanntlich|zweifellos|zweifelsohne|zweifelsfrei|fraglos|nachweislich|erwiesenermaßen
            ohne (?:jeden )?zweifel
            wie (?:sie|du|ihr) (?:ja |sicher |doch )*(?:wissen|wisst|weißt)
            (?:missverstanden|verkannt|unterschätzt|fehleingeschätzt|unterbewertet|übersehen|falsch (?:verstanden|eingeschätzt|beurteilt|interpretiert|bewertet|eingestuft|rübergekommen)|nicht (?:richtig )?(?:erkannt|gewürdigt|wahrgenommen))
            (?:missverständnis|fehleinschätzung|irrtum|fehlentscheidung)
            sehe (?:ich )?<6> anders|anders (?:gesehen|sehe|sehen)
            (?:bin|war) (?:ich )?<3> (?:anderer|nicht ihrer|nicht deiner|nicht der) <1> (?:meinung|ansicht|auffassung)
            (?:nicht|kaum|keineswegs) <2> (?:zustimmen|einverstanden|teilen|nachvollziehen|nachvollziehbar|folgen|begreifen|einsehen|verstehen)
            teile (?:ich )?<6> nicht
            (?:unverständlich|unbegreiflich|schleierhaft|rätselhaft|nicht einzusehen)
            (?:verstehe|begreife|akzeptiere) (?:ich )?(?!(?:(?!nicht)[^.?!\n,])*, und )<6> nicht
            widersprech\w*|zurückweisen|weise <4> zurück
            (?:trifft|stimmt|stimmte) (?:so )?(?:einfach )?nicht(?: zu)?
            (?:fällt|fiel|tue|macht) (?:es )?(?:mir|mich) <1> schwer\b[^.?!\n]{{0,60}}
            schwer (?:nachvollziehen|nachvollziehbar|verständlich|verstehen|zu verstehen|zu glauben|nachzuvollziehen|zu begreifen)
            verwunder\w*|gewundert|wunder(?:t|te) mich|wundere (?:ich )?mich|wunderte ich mich|erstaun(?:t|te|en|lich|licherweise)|staune
            überrasch(?:t|te|end|enderweise|ung)|verblüfft|irritier\w*|verwirr\w*|befremd\w*|stutzig|perplex|unerwartet\w*|überrumpelt|verdutzt
            aus (?:heiterem himmel|allen wolken)|vor (?:einem )?rätsel\w*
            (?:ohne frage|mit sicherheit|ganz sicher|sicherlich|zweifelsohne|durchaus|sehr wohl|allemal|locker) <3> (?:gewachsen|geeignet|qualifiziert|in der lage|gekonnt|geschafft|geschultert|weitergebracht|mitgebracht|bereichert|gemeistert)
            (?:der|dieser|den|diesen) (?:aufgaben?|stelle|anforderungen) <3> gewachsen
            hätte <8> (?:weitergebracht|vorangebracht|entlastet|verstärkt|gut getan|gutgetan|geschafft|gekonnt|geschultert|einbringen können)
            wie <6> (?:bereits|schon|mehrfach) <2> (?:gesagt|erwähnt|erklärt|dargelegt|betont|geschrieben|ausgeführt|angesprochen|beschrieben|aufgeführt|erläutert|nachzulesen)
            (?:entspricht|entsprach) <2> nicht <2> (?:tatsachen|wahrheit|fakten|dem,? was|meiner)
            (?:überzeugt|überzeugte|leuchtet|leuchtete|erschließt|erschloss) <3> (?:mich|mir|sich) <2> (?:nicht|wenig|kaum)|(?:erschließt|leuchtet) <2> (?:mir|sich) <2> nicht
            stutz(?:e|te|en) (?:ich|ein|kurz|über|schon)|ließ mich <1> stutzen|machte mich <1> stutzig|gab mir zu denken, dass
            (?:in|zur) der (?:engeren|engsten) (?:wahl|auswahl)
            (?:fühle|fühlte|sehe|sah) (?:ich )?mich <3> (?:falsch|missverstanden|verkannt|unterschätzt|unter wert|nicht gesehen|übergangen|übersehen)
            (?:kann|konnte) <6> nicht (?:erklären|vorstellen|nachvollziehen)
            (?:mein|meine) <1> (?:eindruck|gefühl|wahrnehmung|einschätzung|sicht) <3> (?:anderer|andere|anders|ein anderer|eine andere|deckt|täuscht)
            es hieß|so gut wie sicher|praktisch (?:sicher|zugesagt|fix)|so gut wie (?:zugesagt|fix)
            (?:zugetraut|beleg\w*|nachweis\w*|bewiesen|unter beweis) <3> (?:kann|können|auch|belegen|habe|hätte)|kann <3> (?:belegen|nachweisen|beweisen)
            vorgeschoben\w*|vorwand|ausrede\w*|fadenscheinig\w*
            (?:sie|ihr) (?:irren|irrt|täuschen|täuscht|liegen|liegt) (?:sich|euch|falsch|da)
            unter wert
            fehlurteil|fehlentscheid\w*
            (?:mir|uns) (?:wurde|war) <6> (?:gesagt|zugesichert|signalisiert|vermittelt|versichert|angekündigt|in aussicht gestellt|zugesagt|suggeriert)
            (?:wurde|war) (?:mir|uns) <6> (?:gesagt|zugesichert|signalisiert|vermittelt|versichert|in aussicht gestellt|zugesagt|suggeriert)
            (?:man|sie|ihr) <1> (?:hat|hatte|haben|hatten|habt|hattet) (?:mir|uns) <6> (?:gesagt|signalisiert|versichert|den eindruck|zugesichert|suggeriert|in aussicht gestellt)
            hieß es
            (?:möchte|muss|darf|will|wollte|erlaube|nur|kurz|würde) <6> (?:klarstellen|klarzustellen|richtigstellen|richtigzustellen|anmerken|anzumerken|hinweisen|hinzuweisen|betonen|unterstreichen|hinzufügen|hinzuzufügen|festhalten(?=,? (?:dass|wie))|festzuhalten|korrigieren|zu bedenken geben|zu protokoll)
            zu bedenken geben|gebe zu bedenken
            der vollständigkeit halber|zur (?:klarstellung|richtigstellung|erinnerung|erklärung)|nur zur info
            (?:gezählt|ausgereicht|genügt|gereicht) (?:hat|haben|hätte|hätten) <4> nicht
            immerhin (?:habe|bin|war|hatte|bringe)
            schließlich (?:habe|bin|war|hatte|bringe)
            (?:habe|bin|war|hatte) ich (?:ja|doch) (?:schon|immer|alles|gezeigt|bereits)
            """
        ),
        but=german(
            r"""
            (?:angenehm|positiv|freudig|schön|wunderbar) (?:überrasch\w*|erstaunt|verblüfft)
            (?:überrascht|erstaunt|verblüfft) (?:und|,) (?:erfreut|berührt|gefreut|froh|begeistert|dankbar)
            (?:überrascht|erstaunt|verblüfft),? wie (?:schnell|rasch|freundlich|herzlich|offen|gut|ruhig|warm|viel|schön|nett|lebendig|genau|sorgfältig)\w*
            (?:in wirklichkeit|tatsächlich) <3> (?:noch )?(?:schöner|besser|größer|kleiner|netter|gut|schön)
            (?:überrasch\w*|erstaun\w*|verwunder\w*) <4> (?:wie (?:freundlich|herzlich|offen|warm|gut|schnell|ruhig|nett|viel)\w*)
            ich <7> (?:übersehen|unterschätzt|missverstanden|falsch (?:verstanden|eingeschätzt)) (?:habe|hatte)
            (?:habe|hatte) ich <7> (?:übersehen|unterschätzt|missverstanden|falsch (?:verstanden|eingeschätzt))
            (?:offensichtlich|offenbar|sichtlich) (?:gern|gerne|freude|spaß|wohl|gut)
            (?:wie|was|wo|welche\w*|so) (?:sie|du|ihr|ihr team|das) (?:\w+ ){0,4}(?:tatsächlich|eigentlich)
            (?:nicht|keineswegs) (?:widersprech\w*|verwunderlich|missverstehen)
            (?:mensch|kind|kunden?|patient\w*|gäste?) <5> (?:missverstanden|übersehen|unterschätzt)
            (?:leicht|oft|häufig|gern|schnell) (?:übersehen|unterschätzt|missverstanden)
            staune (?:ich )?(?:noch|immer|über)
            wie gesagt: danke
            (?:mir|uns) <3> (?:gesagt|vermittelt),? (?:worauf|wie|was|wo|woran|womit)
            erstaunlich (?:gut|schnell|schön|ruhig|groß|leise|offen|freundlich|hell|leicht)\w*
            """
        ),
    ),
    "L5": de_compare.COMPARISON,
    "L6": de_tone_plea.PLEA,
    "L7": de_blame.BLAME,
    "L8": de_tone_plea.APOLOGY,
    "L9": de_tone_heat.EMOTION,
    "L10": de_tone_heat.ENTITLEMENT,
    "L11": de_leverage.LEVERAGE,
    "L12": de_tone_plea.PRESSURE,
    "L13": de_tone_heat.IRONY,
    "L14": de_tone_plea.FLATTERY,
    "L15": de_private.PRIVATE,
}
