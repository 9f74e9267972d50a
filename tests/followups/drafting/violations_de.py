"""German violations of each check, as people write them who are hurt, and some in polite dress."""

from dataclasses import replace

from tests.followups.drafting.violations import (
    Draft,
    Violation,
    added,
    asking,
    replaced,
    sent_before,
    sentence,
    swapped,
    with_given,
    with_subject,
    without,
)
from tests.followups.drafting.worlds import KINDS

A, C, Q = KINDS


def first_person(draft: Draft, _number: int) -> Draft:
    lines = "Ich mochte den Tag. Ich ging froh heim. Ich las Ihre Seite. Ich probierte es aus. Ich schrieb es auf. Ich schlief gut. Ich ging früh los. Ich freute mich. Ich lachte."
    return added(replace(draft, given=replace(draft.given, typed=True)), lines, 0)


_DECISION = r"entscheid|wahl|verstehe|akzeptiere|kommt|person|teammitglied|wünsch|alles gute|im reinen"

GERMAN: dict[str, Violation] = {
    "F1": Violation(
        KINDS,
        (
            replaced((r"Liebe Frau Dr\. Ruiz", "Liebe Frau Dr. Ruis")),
            replaced((r"Liebe Frau Dr\. Ruiz", "Lieber Herr Ruiz")),
            replaced((r"Liebe Frau Dr\. Ruiz", "Hallo Maria")),
        ),
    ),
    "F2": Violation(
        KINDS,
        sentence(
            "Von der Nordlicht GmbH habe ich auch gehört.",
            "Es war gut, harbour & vale von innen zu sehen.",
            "Es war gut, Harbor & Vale von innen zu sehen.",
            "Auch Jonas Berg war freundlich.",
        ),
    ),
    "F3": Violation(
        KINDS,
        sentence(
            "Besonders mochte ich [Thema].",
            "Die Station XXX war freundlich.",
            "Grüße an Frau Mustermann.",
            "Das Thema <Thema> bleibt mir.",
        ),
    ),
    "F4": Violation(
        KINDS,
        sentence(
            "Bitte grüßen Sie Frau Quist.",
            "Gern denke ich an den 3. März.",
            "Alle 17 Räume sind mir in Erinnerung.",
            "Die neun Kolleginnen waren freundlich.",
        ),
    ),
    "F5": Violation(
        (C, Q),
        (
            replaced(
                (r"Alarme", "Sachen"), (r"Team im Bereitschaftsdienst", "Haus"), (r"selbst wählt", "hat")
            ),
        ),
    ),
    "F6": Violation(
        KINDS,
        (
            lambda draft, number: added(draft, "Der Tag war hell und der Tee war warm. " * 20, number),
            lambda draft, _number: replace(draft, body="Liebe Frau Dr. Ruiz,\n\ndanke.\n\nElif Demir"),
        ),
        "warn",
    ),
    "F7": Violation(KINDS, (replaced((r"\nElif Demir", "")), replaced((r"Elif Demir", "E."))), "warn"),
    "F8": Violation(
        (A, Q),
        (
            with_given(to=("marta@example.org", "jobs@example.org")),
            with_given(to=("nicht-antworten@example.org",)),
            with_given(to=("marta@example.org",), copies=("chefin@example.org",)),
        ),
    ),
    "S1": Violation(KINDS, (replaced((r"(?i)(vielen|herzlichen) dank|dank\w*", "ja")),)),
    "S2": Violation((A, Q), (without(_DECISION),)),
    "S3": Violation((Q,), (swapped,)),
    "S4": Violation(
        KINDS,
        sentence(
            "Könnten wir uns treffen?",
            "Ist die Stelle noch frei?",
            "Bitte schreiben Sie mir, wie es weitergeht.",
            "Mich würde interessieren, wie es den anderen ging.",
            "Über eine Rückmeldung würde ich mich freuen.",
            "Ich möchte Sie um eine kurze Antwort bitten.",
        ),
    ),
    "S5": Violation(
        (Q,),
        (
            asking(" Was habe ich falsch gemacht?"),
            asking(" Welche Fehler sind Ihnen aufgefallen?"),
            asking(" Woran hat es gelegen?"),
            asking(" Wie haben Sie meine Antworten gefunden?"),
            asking(" Welche zwei Punkte sollte ich verbessern?"),
        ),
    ),
    "S6": Violation(
        (Q,),
        (without(r"antwort|liegen|passt|fehlt|muss|möchten|hausregeln|regeln|so oder so|mit oder ohne"),),
    ),
    "S7": Violation(
        KINDS,
        sentence(
            "Vielleicht könnten wir nächste Woche kurz telefonieren.",
            "Gern würde ich Sie auf einen Kaffee einladen.",
            "Könnten Sie mich vielleicht weiterempfehlen.",
            "Meinen Lebenslauf dürfen Sie gern weiterleiten.",
            "Im Anhang liegen noch einmal meine Unterlagen.",
            "Ich würde mich gern mit Ihnen auf LinkedIn vernetzen.",
        ),
    ),
    "S8": Violation(
        (C,), (without(r"später|wieder|künftig|frei"), without(r"interess|arbeit|gefällt|ort")), "warn"
    ),
    "S10": Violation(
        (A, Q),
        (
            with_subject("Ihre Absage"),
            with_subject("Meine Fragen zur Entscheidung"),
            with_subject("Warum"),
            with_subject("Hallo nochmals"),
            with_subject("Vielen Dank für die viele Zeit, die Sie mir in den letzten Wochen geschenkt haben"),
        ),
        "warn",
    ),
    "L1": Violation(
        (A, Q),
        (
            replaced((r"(Entscheidung|Wahl)([^.]*)\.", r"\1\2, aber ungern.")),
            replaced((r"(Entscheidung|Wahl)([^.]*)\.", r"\1\2. Trotzdem bleibt ein Rest.")),
        ),
    ),
    "L2": Violation(
        KINDS,
        sentence(
            "Gern wüsste ich, warum.",
            "Die Gründe würden mir helfen.",
            "Mir ist nicht klar, woran es lag.",
            "Eine Begründung fehlt mir noch.",
            "Was mir gefehlt hat, bleibt offen.",
        ),
    ),
    "L3": Violation(
        KINDS,
        sentence(
            "Ich glaube weiterhin, dass ich gut gepasst hätte.",
            "Meine Erfahrung spricht für sich.",
            "Bei allem Respekt, das kam früh.",
            "Die Nachricht hat mich sehr verwundert.",
            "Wie bereits gesagt, leite ich seit Jahren ein Team.",
            "Mir wurde etwas anderes signalisiert.",
            "Das sehe ich anders.",
            "Offenbar wurde etwas übersehen.",
        ),
    ),
    "L4": Violation(
        KINDS,
        sentence(
            "Vielleicht überdenken Sie es noch.",
            "Bitte geben Sie mir eine zweite Chance.",
            "Eine Probewoche könnte ich gern anbieten.",
            "Schlafen Sie noch eine Nacht darüber.",
            "Ich würde Ihnen gern zeigen, was ich kann.",
        ),
    ),
    "L5": Violation(
        KINDS,
        sentence(
            "Die anderen Bewerber hatten wohl Glück.",
            "Im Vergleich zu ihnen war ich vorbereitet.",
            "Ich war also die zweite Wahl.",
            "Sie haben jemanden statt mir genommen.",
            "Jemand war wohl jünger als ich.",
        ),
    ),
    "L6": Violation(
        KINDS,
        sentence(
            "Ich brauche diese Stelle wirklich.",
            "Meine Kinder sind auf mich angewiesen.",
            "Seit Mai bin ich ohne Arbeit.",
            "Es war meine letzte Hoffnung.",
            "Die Miete kann ich kaum noch zahlen.",
            "Ich flehe Sie an.",
        ),
    ),
    "L7": Violation(
        KINDS,
        sentence(
            "Das Verfahren war unfair.",
            "Das war verlorene Zeit.",
            "Sie hatten mir eine Antwort versprochen.",
            "Ich wurde wochenlang hingehalten.",
            "So geht man nicht mit Menschen um.",
            "Eine faire Chance hatte ich nie, es war eine Farce.",
            "Professionalität sieht anders aus.",
        ),
    ),
    "L8": Violation(
        KINDS,
        sentence(
            "Es tut mir leid, dass ich störe.",
            "Verzeihen Sie, ich war so nervös.",
            "Es war mein Fehler, ich habe versagt.",
            "Entschuldigen Sie, ich weiß, dass Sie viel zu tun haben.",
        ),
    ),
    "L9": Violation(
        KINDS,
        sentence(
            "Ich war am Boden zerstört.",
            "Das tut weh.",
            "Ich bin sehr enttäuscht.",
            "Ich habe geweint.",
            "Das war ein Schlag ins Gesicht.",
            "Ich bin verbittert.",
        ),
    ),
    "L10": Violation(
        KINDS,
        sentence(
            "Ich habe eine Antwort verdient.",
            "Das wäre nur fair.",
            "Das sind Sie mir schuldig.",
            "Ich erwarte eine Rückmeldung.",
            "Sie sollten Bewerber besser behandeln.",
            "Das wäre das Mindeste.",
            "Ich habe vierzig Stunden in die Aufgabe investiert.",
        ),
    ),
    "L11": Violation(
        KINDS,
        sentence(
            "Ich werde meinen Anwalt fragen.",
            "Vielleicht schreibe ich eine Bewertung auf Kununu.",
            "Ich habe ein anderes Angebot.",
            "Ich bitte um Auskunft nach Art. 15 DSGVO.",
            "Das wird ein Nachspiel haben.",
            "Ich wende mich an die Gewerkschaft.",
        ),
    ),
    "L12": Violation(
        (Q,),
        sentence(
            "Ich freue mich auf Ihre Antwort.",
            "Es ist dringend.",
            "Ich hoffe, bald von Ihnen zu hören.",
            "Eine rasche Antwort würde helfen.",
            "Ich warte auf Ihre Antwort.",
            "Ich brauche die Antwort bis Freitag.",
        ),
        "warn",
    ),
    "L13": Violation(
        KINDS,
        sentence(
            "Nichts für ungut.",
            "Wie erwartet hat es nicht geklappt.",
            "Ich hatte mir eine persönlichere Antwort erhofft.",
            "Sie werden schon Ihre Gründe haben.",
            "Viel Glück mit Ihrer Wahl.",
            "Das war ein heller Tag…",
            "Das „faire“ Verfahren bleibt mir.",
        ),
    ),
    "L14": Violation(
        KINDS,
        sentence(
            "Sie sind das beste Unternehmen der Welt.",
            "Es war ein großartiger Tag mit großartigen Menschen.",
            "Schon immer war es mein Traum.",
            "Ich bin Ihr größter Fan.",
        ),
        "warn",
    ),
    "L15": Violation(
        KINDS,
        sentence(
            "Mein Alter spielt keine Rolle.",
            "Ich bin schwanger.",
            "Ich habe eine chronische Krankheit, meine Krankheit ist behandelt.",
            "Als alleinerziehende Mutter plane ich gut.",
            "Meinen Akzent hört man.",
            "Ich war wohl zu alt.",
        ),
    ),
    "L16": Violation(
        KINDS,
        sentence(
            "Es war schön! Wirklich schön!",
            "Das war ein WIRKLICH schöner Tag.",
            "Es war ein Tag " + "und ein Tag " * 12 + "voller Licht.",
        ),
        "warn",
    ),
    "L17": Violation((A, Q), (first_person,), "info"),
    "L18": Violation(KINDS, (sent_before,), "warn"),
}
