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
)
