"""German phrases of the checks L3 and L5 to L15, each with what looks alike and is meant well."""

from collections.abc import Mapping

from followups.drafting.checks.words import Phrases, de_tone_heat, de_tone_plea
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
            (?:verstehe|begreife|akzeptiere) (?:ich )?<6> nicht
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
            """
        ),
    ),
    "L5": Phrases(
        find=german(
            r"""
            andere[nmrs]? <1> (?:mit)?(?:bewerber\w*|kandidat\w*|anwärter\w*|bewerbenden|finalist\w*)
            (?:mitbewerber\w*|konkurrenz|konkurrent\w*|mitbewerbenden|gegenkandidat\w*)
            (?:der|die|den|dem|des|ihre[nrm]?) (?:ausgewählte|gewählte|erfolgreiche|glückliche|bessere|bevorzugte|eingestellte|auserwählte)[nrs]? (?:bewerber|kandidat|person|kolleg|dame|herr)\w*
            (?:person|jemand\w*|die|den|denjenigen|diejenige|mensch\w*|kolleg\w+|kandidat\w*|bewerber\w*),? (?:die|den|der) (?:sie|ihr) <6> (?:eingestellt|genommen|gewählt|ausgewählt|bevorzugt|vorgezogen|ausgesucht)
            (?:wen|wer) <2> (?:sie|ihr)? ?<4> (?:eingestellt|genommen|gewählt|ausgewählt|bevorzugt|vorgezogen|stattdessen|bekommen|den zuschlag)
            (?:besser\w*|stärker\w*|jünger\w*|günstiger\w*|billiger\w*|qualifizierter\w*|erfahrener\w*|geeigneter\w*|fähiger\w*|schneller|überzeugender|passender|sympathischer|klüger|weiter|mehr|weniger|älter) <5> als (?:ich|mein\w*|mich|mir|wir|bei mir)
            als (?:ich|mein\w*|mich|mir) <4> (?:besser|stärker|jünger|günstiger|billiger|qualifizierter|erfahrener)
            (?:im|zum|in) vergleich (?:zu|mit|zum|zur)
            verglichen (?:mit|zu)|(?:mich|mein\w*) <4> vergleich\w*|vergleiche <3> (?:mich|mit)
            (?:nummer|platz|rang|nr\.) (?:zwei|2)|zweite[rn]? (?:wahl|platz|stelle|sieger\w*|garnitur)|zweitplatziert\w*|zweitbeste\w*|zweitgereiht\w*|lückenbüßer\w*
            (?:auf|an) <1> (?:welchem|welchen|welcher) (?:platz|rang|stelle)
            wo <2> (?:stand|lag|landete|rangierte) ich|(?:meine|meinen) (?:platzierung|rang|reihung|ranking|platz in der)
            (?:statt|anstatt|anstelle) (?:meiner|mir|mich|von mir)
            (?:an meiner stelle|auf meinem platz) <5> (?:sitzt|genommen|eingestellt|arbeitet|anfängt|bekommen|ist)
            (?:mir|mich) <6> (?:vorgezogen|bevorzugt|ausgestochen|übertrumpft|geschlagen)
            vorgezogen|vorziehen
            (?:jemand\w*|person|bewerber\w*|kandidat\w*|leute) <4> (?:jüngere[rsmn]?|günstigere[rsmn]?|billigere[rsmn]?|bessere[rsmn]?|weniger|mit beziehungen)
            (?:jüngere|günstigere|billigere|bessere|stärkere)[rsmn]? (?:bewerber\w*|kandidat\w*|person|kraft|leute|mitbewerber\w*|kolleg\w+|anwärter\w*)
            was (?:hat|hatte|haben|bringt|kann|konnte) <4> (?:die|der|jene|diese|das|sie|er) (?:andere\w*|neue\w*|person|ausgewählte\w*)
            keinen stich|das nachsehen|den kürzeren
            (?:der|die|den|dem) (?:glückliche|auserwählte|auserkorene|bequemere|billigere|bessere|jüngere|günstigere|angepasstere|fügsamere)[nr]?(?= |[.,;!?])
            andere <4> (?:bessere[sn]?|mehr|vorgezogen|genommen|bevorzugt|glück|lieber|beziehungen|überzeugt\w*|vitamin)
            (?:nur|bloß|wohl|lediglich) <2> (?:reserve|ersatz|notnagel|füllmaterial|statist\w*|ersatzbank|zählkandidat\w*|lückenbüßer\w*|plan b|notlösung)
            (?:vor|hinter|nach) mir <2> (?:gereiht|platziert|gelistet|gelegen|auf der liste)
            wie viele <5> (?:vor mir|bewerber\w*|kandidat\w*|besser|gereiht|leute)
            (?:jünger|billiger|günstiger|bequemer) <2> (?:zieht|gewinnt|geht immer|ist eben|zählt)
            (?:war|wurde|bin) (?:ich )?<3> (?:zweiter|zweite|zweitbeste\w*|nur zweit\w*|dritter|dritte|letzter)(?=[.,;!?]|$)
            gegen (?:einen?|die|den|solche|so) <3> (?:bewerber\w*|kandidat\w*|konkurrenz|mitbewerber\w*|interne[nr]?|haus|leute|jüngere\w*) <6> (?:chance|keine|ankommen|stich|machtlos)
            (?:vorzug|zuschlag) <4> (?:bekommen|erhalten|gegeben|bekam)
            (?:hat|haben|hatte|hatten) <5> (?:mir|meiner bewerbung) (?:etwas |viel )?voraus
            interne[nr]? (?:bewerber\w*|kandidat\w*) <3> (?:bevorzugt|vorgezogen)
            """
        ),
        but=german(
            r"""
            (?:wünsche?n?|glückwunsch|gratul\w+|alles (?:gute|liebe)|guten start|viel (?:freude|erfolg)|freue mich für|willkommen)\b[^.?!\n]{0,80}
            [^.?!\n]{0,90}\b(?:wünsche?n? ich|gratuliere ich|alles gute|guten start|einen guten)
            (?:verstehe|respektiere|akzeptiere|entschied\w*|entscheid\w*|wahl|fiel|fällt|gefallen|zugunsten|für|auf|gewählt|mit) <5> andere[nmrs]? <1> (?:bewerber(?:in)?|kandidat(?:in|en)?|bewerbung)
            als (?:ich|mir|mich) <4> (?:dachte|gedacht|erwartet\w*|hoffte|gehofft|je|jemals|befürchtet\w*|kannte|geglaubt|glaubte|konnte|es|vorgestellt|bisher|früher|vorher|vermutet\w*|angenommen)
            im vergleich (?:zu[mr]?|mit) (?:vor|letzte\w*|früher|meine[mr] (?:letzten|ersten|früheren|alten|jetzigen)|anfang|damals)
            """
        ),
    ),
    "L6": de_tone_plea.PLEA,
    "L7": de_tone_heat.BLAME,
    "L8": de_tone_plea.APOLOGY,
    "L9": de_tone_heat.EMOTION,
    "L10": de_tone_heat.ENTITLEMENT,
    "L11": de_tone_heat.LEVERAGE,
    "L12": de_tone_plea.PRESSURE,
    "L13": de_tone_heat.IRONY,
    "L14": de_tone_plea.FLATTERY,
    "L15": de_tone_plea.PRIVATE,
}
