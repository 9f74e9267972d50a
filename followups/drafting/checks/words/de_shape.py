"""German: names and numbers that must be known (F4), and what a message offers and is called (S8 to S10, L17)."""

import re

from followups.drafting.checks.words import word_set
from followups.drafting.checks.words.de_forms import german

# Every noun has a capital, so only what stands as a name is read as one: behind a salutation or before a legal form,
# or written as no noun is ("LinkedIn").
NAME_LIKE = re.compile(
    r"(?:(?<=\bFrau )|(?<=\bHerr )|(?<=\bHerrn )|(?<=\bFamilie )|(?<=\bDr\. )|(?<=\bProf\. ))(?P<name>[A-ZÄÖÜ][\w'-]*)"
)
NO_NAMES = word_set(
    """ich deutsch englisch französisch cv hr it edv linkedin xing zoom teams skype pdf ceo cto dr prof frau herr herrn mag re aw ps mfg lg vg pc gmbh
    ag kg ug se ok eu usa ipad iphone weihnachten ostern pfingsten neujahr ihk hwk bafög kita fsj tüv vhs"""
)
_NUMBERS = (
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("fuenf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
)
_MORE = (("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("zwoelf", 12))
NUMBER_WORDS = dict((*_NUMBERS, *_MORE))
NO_NUMBER = german(
    r"""
    ein(?:e|en|er|em|es)? (?:oder|bis|,) zwei
    ein,? zwei
    zwei (?:zeilen|minuten|sätzen?|worten?|wörter|dinge|sachen|punkte|augenblicke|sekunden)
    zwei bis drei
    (?:in|außer|gebt|gab|geben|unter) acht
    (?:unter|alle|auf allen) vieren?
    """
)
TALK_CLAIM = german(
    r"""
    unser(?:e|em|en|er|es)? <2> (?:gespräche?n?|gesprächs|austausch|unterhaltung|treffen|telefonat|interviews?|begegnung)
    (?:gespräch|austausch|interview|telefonat|treffen) mit (?:ihnen|dir|euch)
    (?:sie|dich|euch) <3> kennen(?:zu)?lernen|(?:sie|dich|euch) <3> kennengelernt
    (?:ihnen|dir|euch) <3> (?:zu sprechen|gesprochen|zu reden|geredet)
    wir <6> (?:gesprochen|geredet|unterhalten|getroffen|sprachen|redeten|unterhielten|trafen|kennengelernt)
    als (?:wir|ich bei ihnen|ich bei euch|ich bei dir)
    (?:sie|du|ihr) <4> (?:erzählt|berichtet|erzählten|erzähltest|geschildert)
    """
)

INTEREST = german(
    r"""
    interess\w*
    neugierig
    (?:verfolge|verfolgen) <4> (?:weiter|arbeit|gern|gerne|mit)
    (?:reizt|anspricht|spricht|begeistert|gefällt|zieht|fasziniert|überzeugt) mich(?: an)?|spricht <4> mich <2> an
    (?:gefällt|gefiel|liegt|zusagt) mir|mir <6> (?:gefällt|gefallen|zugesagt|imponiert)|sagt mir <1> zu
    (?:mag|schätze|bewundere),? (?:die|wie|ihre|eure|deine|den|an)
    (?:gern|gerne) <5> (?:arbeite|arbeiten|mitarbeite\w*|mitarbeiten|dabei|dazu\w*|teil|mit)
    (?:arbeite|arbeiten|mitarbeiten|koche|backe|unterrichte|pflege|dabei|mitmache|mitgemacht)\b <3> gerne?
    ort,? (?:an|zu) dem
    verbunden
    """
)
LATER_OPENINGS = german(
    r"""
    (?:denken|denkst|denkt|denk|dächten|gedacht|zu denken) <6> (?:mich|an mich)|an mich <4> (?:denk\w*|gedacht)
    später\w*
    künftig\w*|zukünftig\w*|zukunft
    (?:im|in) (?:gedächtnis|erinnerung|hinterkopf|auge)
    frei (?:wird|werden|würde)|freiwerden\w*
    (?:wieder|einmal|mal|etwas|eine stelle|eine andere|eine neue) <4> (?:frei|offen|auftut|ergibt|ergeben|aufgeht|öffnet|gesucht|suchen|sucht|ausschreib\w*)
    ein(?:e|em|en|er)? ander(?:e|es|en|er|em|ermal) ?(?:mal|stelle|gelegenheit|zeit|aufgabe|rolle)?|ein andermal|ein anderes mal
    (?:nächste[nrsm]?|weitere[nr]?|neue[nr]?|andere[nr]?|passende[nr]?) (?:stellen?|gelegenheit(?:en)?|mal|ausschreibung(?:en)?|möglichkeit(?:en)?|chance)
    sollten? (?:sich|etwas|wieder|einmal|eine|es|bei)\b
    (?:wieder|voneinander|von ihnen|von dir|von euch) <3> (?:hören|höre|sehen|begegnen)
    wege <3> (?:kreuzen|führen)
    eines tages
    vormerken|vorgemerkt
    gern(?:e)? <2> wieder(?:kommen)?|komme <2> wieder
    """
)
_DOING = (
    r"(?:übe|lese|besuche|nehme|probiere|arbeite|plane|fange|beginne|lerne|mache|bereite|schreibe|setze|achte|belege|gehe|trainiere|frage|suche|baue"
    r"|werde|will|möchte|halte|kürze|ergänze|melde|starte|vertiefe|notiere|bespreche|spreche|sammle|stelle|versuche|lege|zeige|ändere|nutze|lasse|schaue)"
)
NEXT_STEP = german(
    rf"""
    ich <2> {_DOING}
    {_DOING} <1> ich
    ich (?:habe|bin|hab) <8> (?:begonnen|angefangen|angemeldet|eingeschrieben|gebucht|bestellt|gekauft|gefragt|gesetzt|vorgenommen|geplant|gekürzt|geschrieben|ergänzt|umgestellt|geübt|dabei)
    (?:habe|bin|hab) ich <8> (?:begonnen|angefangen|angemeldet|eingeschrieben|gebucht|bestellt|gekauft|gefragt|gesetzt|vorgenommen|geplant|gekürzt|geschrieben|ergänzt|umgestellt|geübt|dabei)
    (?:mein )?(?:nächster|erster) schritt|als nächstes
    (?:ab jetzt|ab sofort|von nun an|künftig|seither|seitdem|inzwischen)
    """
)
SUBJECT_THANKS = german(
    r"""
    danke?|dankeschön|merci
    gute wünsche|grüße?|gruß
    """
)
SUBJECT_NO = german(
    r"""
    absage\w*|abgesagt\w*|ablehnung\w*|abgelehnt\w*|zurückweisung
    warum|weshalb|wieso
    entscheidung\w*|entscheid\w*
    gründe?\w*|begründ\w*
    überdenk\w*|nochmals? prüfen
    beschwerde\w*|einspruch|widerspruch|reklamation
    unfair\w*|ungerecht\w*|enttäusch\w*
    nicht (?:genommen|ausgewählt|berücksichtigt)
    """
)
FIRST_PERSON = re.compile(r"(?:ich|i)\b")
