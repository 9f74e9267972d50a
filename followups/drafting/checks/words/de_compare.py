"""German: setting oneself beside others who applied (L5)."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import german

COMPARISON = Phrases(
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
        (?:wer|wem) ~40 (?:es|die stelle|den platz|den job|den posten|den zuschlag|den vorzug|das rennen|zum zug|sie) <2> (?:geworden|bekommen|bekam|gekriegt|kriegt|bekommt|erhalten|erhielt|gemacht|gekommen|ist|wird|besetzt|gegeben|gewonnen)
        wer (?:hat|ist|wird|bekam|kriegt|bekommt|wurde|macht) ~40 (?:stelle|platz|job|posten|zuschlag|rennen|genommen|eingestellt|geworden|vorgezogen)
        (?:für|gegen) wen <2> (?:sie|ihr|ist|fiel|hat|haben|die|das|man)|zu wessen gunsten|wessen gunsten
        rennen <1> (?:gemacht|macht|machte|gewonnen|machen)|zum zug <2> (?:ge)?komm\w*|kam <2> zum zug
        (?:unter|von|bei|aus|zwischen|gegen) wie vielen|wie viele <3> (?:hatten sie|haben sich|waren|kamen)
        unter (?:den|die) (?:letzten|besten|ersten|engeren) (?:drei|zwei|fünf|zehn|vier|\d+)
        (?:zweite|dritte|fünfte) geige|fünfte[sn]? rad
        gegen (?:jemand\w*|eine\w*|interne\w*|die|den|solche|so) ~50 (?:keine chance|chancenlos|verloren|unterlegen|nicht an(?:ge)?k\w+|kein\w* stich|durchgesetzt|machtlos)
        (?:halb|annähernd|kaum|nicht) so <3> wie (?:ich|bei mir|meine)
        (?:neue[rn]?|kolleg\w+|person|gewählte|nachfolger\w*|andere) ~60 wie ich(?=[.,;!?]|$)
        was (?:hat|hatte|kann|konnte|bringt|brachte) (?:er|sie|der|die|denn|jemand|sein|ihr) ~40 (?:ich nicht|mir fehlt|mir abgeht)
        (?:welche[nrm]?|wievielte\w*) (?:platz|rang|stelle|listenplatz|position) ~40 (?:ich|mich|mein\w*|belegt\w*|gelandet|landete)
        (?:ihrer|eurer|interne[nr]?|meine) (?:reihung|rangliste|reihenfolge|rangfolge|shortlist|auswahlliste)
        (?:wie|so|schlecht|schlechter|gut|besser) <4> (?:abgeschnitten|abschnitt|abgeschlagen)
        (?:vergleich|verhältnis|gegensatz) (?:zu|mit) (?:den|der|dem|einem|einer|anderen) <1> (?:übrigen|anderen|restlichen|mitbewerb\w*|bewerb\w*|kandidat\w*|gewählt\w*)
        (?:übrige|restliche|sonstige|interne|externe)[nrm]? (?:mit)?(?:bewerb\w*|kandidat\w*|konkurren\w*|interessent\w*|anwärter\w*)
        (?:ihr|ihre[nr]?|euer|eure[nr]?|einen|eine|schon|der|die|klare[rn]?|interne[rn]?) <1> (?:favorit(?:en|in)?|wunschkandidat\w*|lieblingskandidat\w*)
        (?:sohn|tochter|neffe|nichte|cousin\w*|freund(?:in)?|bekannte\w*|verwandte\w*|schwager|schwägerin) <1> (?:vom|des|der|von der|vom) (?:chefs?|chefin|direktor\w*|bürgermeister\w*|leiter\w*|inhaber\w*|geschäftsführer\w*|juniorchef\w*)
        an meiner (?:stelle|statt)(?=[.,;!?]|$)|mir (?:vor die nase|vor der nase)
        (?:mehr|besseres|weniger|nichts) <3> zu bieten|zu bieten (?:hat|hatte) <3> (?:ich|mir)
        (?:mehr|besser\w*|weniger|stärker\w*|länger|qualifizierter|geeigneter|jünger\w*) ~40 als (?:der|die|den|dem) (?:gewählte|genommene|andere|neue|eingestellte|erfolgreiche|auserwählte|ausgewählte|bevorzugte|dame|herr|person|nachfolger\w*)[nr]?
        besser <2> verkauft
        (?:lieber|eher|wohl|offenbar|vermutlich|anscheinend) <2> (?:jemand\w* (?!passend)|eine[nr]? (?:andere\w*|jüngere\w*|billigere\w*|günstigere\w*))
        (?:andere|neue|gewählte|genommene|ausgewählte)[nrm]? (?:dame|herrn?|frau|mann|person|kolleg\w+|kraft) ~50 (?:besser\w*|mehr|voraus|mitbring\w*|als ich|ausschlag|fehlt|kaum|weniger|bevorzugt|vorgezogen|vorzug)
        (?:ausschlag|vorzug|bevorzugt|sprach|spricht|besser|mehr|überzeugt|gekonnt) ~30 (?:der|die|den|dem) (?:andere|gewählte|ausgewählte|genommene)[nrm]? (?:dame|herrn?|frau|mann|person|kolleg\w+|bewerb\w*)
        unterlegen(?=[.,;!?]| (?:war|bin|gewesen))|geschlagen geben
        (?:dass|wenn|wo) <2> (?:jemand\w*|eine[rn]?|ein) ~40 (?:mit weniger|ohne \w+|mit halb so) ~40 (?:nehm\w*|genommen|vorgezogen|zieh\w*|zum zug|bekommt|bekam|eingestellt|bevorzug\w*)
        (?:stelle|job|posten|platz) ~25 (?:geht|ging|gegangen|bekommt|bekam|kriegt|bekommen) ~30 (?:quereinsteiger\w*|berufsanfänger\w*|anfänger\w*|studierte\w*|praktikant\w*|interne\w*|jüngere\w*|jemand\w*|verwandte\w*|bekannte\w*)
        (?:quereinsteiger\w*|berufsanfänger\w*|anfänger\w*|praktikant\w*|jüngere\w*) ~40 (?:genommen|bevorzugt|vorgezogen|eingestellt|bekommt|bekommen|lieber|zum zug)
        (?:die|den|der|das) (?:sie|ihr) (?!sich|euch|mir|uns)(?:\w+ ){0,2}(?:genommen|eingestellt|ausgewählt|ausgesucht|bevorzugt|vorgezogen)
        (?:ist|wurde|wird|war) (?:es|die stelle|der posten|der platz|das) ~40 (?:intern\w*|aus dem haus|aus dem team|von außen|extern\w*|geworden)(?=[^.!\n]*\?)
        jemand\w* <3> (?:aus dem (?:haus|team|betrieb)|von außen|internes?|externes?|mit|ohne) ~30 (?:geworden|besser|genommen|bekommen|bevorzugt|lieber)
        \w{3,}er ~40 als ich(?=[.,;!?]|$)
        (?:ein|eine|jemand|der|die) (?:jüngere|billigere|günstigere|bessere|hübschere|stärkere|studierte|bequemere|angepasstere|erfahrenere|schlankere)[rsn]? <3> (?:war|wäre|hat|kam|bekam|variante|bekommt|genommen|geworden|das rennen|gewinnt)
        (?:hübschere|jüngere|günstigere|billigere|bequemere|sicherere) (?:variante|wahl|lösung|alternative)
        (?:den|denen|solchen|studierten|jüngeren|anderen|so jemand\w*) <3> (?:mithalten|messen|konkurrieren|aufnehmen)|in die tasche|das wasser reichen
        (?:mit|durch|ohne|dank|wegen) <2> (?:beziehungen|vitamin b|parteibuch)(?! zu)
        wo <1> ich ~30 (?:stand|lag|landete|gelandet|rangiert\w*|stehe)|(?:in|auf) (?:der|ihrer|welcher) (?:liste|reihung|rangliste) <2> (?:stand|war|landete|lag|gelandet)
        (?:von|auf|an|bis) (?:platz|rang) (?:eins|zwei|drei|\d)|unter (?:den|allen) (?:bewerb\w*|kandidat\w*) <5> (?:schlechteste\w*|beste\w*|einzige\w*|letzte\w*|stärkste\w*)
        (?:obwohl|zumal|dabei|auch wenn|während|wo doch) ich <2> mehr|mehr <1> (?:erfahrung|praxis|können|fachwissen|dienstjahre|berufsjahre|qualifikation\w*) (?:habe|hätte|hatte|mitbringe|hat|als|gehabt|vorweisen)
        (?:zählt|zählen|gilt|wiegt) <5> mehr als|(?:mehr wert|wichtiger) als <2> (?:erfahrung|können|praxis|berufsjahre|leistung)
        (?:war|ist) <2> mein (?:lehrling|schüler|praktikant|azubi|stift)|meine (?:schülerin|praktikantin) (?:war|gewesen)
        (?:frau|mann|person|dame|herr|kolleg\w+|neue) <2> (?:mitbringt|mitbringen|kann|könnte|hat),? <2> was (?:ich|mir)|was (?:die|der) <2> mitbring\w*
        und nicht (?:ich|mich|mir)|(?:der|die) andere(?= (?:hat|war|ist|kann|wird|bekam|konnte) (?:\w+ ){0,2}(?:besser|mehr|einfach|wohl|offenbar|wahrscheinlich|billiger|jünger))
        unterscheide\w* mich|mich <4> unterscheid\w*|(?:der|die|wer) es (?:nun |jetzt |am ende |schließlich )?geworden|(?:die|der) beste (?:von allen|aller|unter|im feld)
        (?:doktorat|studium|abschluss|diplom|meisterbrief|zertifikat) ~20 (?:der|die|den) andere\w*|(?:er|sie|jemand\w*) ~20 (?:mehr|besser\w*) als (?:ich|meine\w*)
        """
    ),
    but=german(
        r"""
        (?:wünsche?n?|glückwunsch|gratul\w+|alles (?:gute|liebe)|guten start|viel (?:freude|erfolg)|freue mich für|willkommen)\b[^.?!\n]{0,80}
        [^.?!\n]{0,90}\b(?:wünsche?n? ich|gratuliere ich|alles gute|guten start|einen guten)
        (?:verstehe|respektiere|akzeptiere|entschied\w*|entscheid\w*|wahl|fiel|fällt|gefallen|zugunsten|für|auf|gewählt|mit) <5> andere[nmrs]? <1> (?:bewerber(?:in)?|kandidat(?:in|en)?|bewerbung)
        als (?:ich|mir|mich) <4> (?:dachte|gedacht|erwartet\w*|hoffte|gehofft|je|jemals|befürchtet\w*|kannte|geglaubt|glaubte|konnte|es|vorgestellt|bisher|früher|vorher|vermutet\w*|angenommen)
        im vergleich (?:zu[mr]?|mit) (?:vor|letzte\w*|früher|meine[mr] (?:letzten|ersten|früheren|alten|jetzigen)|anfang|damals)
        (?:platz|rang|stelle) <2> (?:ihrer|eurer|deiner|des teams|der mannschaft|beim|im) \w+
        (?:für|zugunsten|auf|mit) <3> (?:interne|externe)[nmrs]? <1> (?:bewerb\w*|kandidat\w*)
        (?:zeit|mühe|minuten|stunden?|ruhe|lehrlinge|lernende\w*|azubis|leute|maschinen?|software|kolleginnen|kollegen),? die (?:sie|ihr) <3> \w+
        """
    ),
)
