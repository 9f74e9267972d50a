"""German words of the checks. Each list follows the method (docs/follow-up.md), with its own near-misses.

German, Austrian and Swiss: "Entscheidung" and "Entscheid", "Grüße" and "Grüsse", "Januar" and "Jänner".
"""

import re

from followups.drafting.checks.words import (
    Words,
    de_acceptance,
    de_asking,
    de_reconsider,
    de_second_ask,
    de_shape,
    word_set,
)
from followups.drafting.checks.words.de_forms import form, german

_STOP = word_set("""aber alle allem allen aller alles als also am an andere anderen anderer anderes ans auch auf aus außer bei beim bin bis bist
bisschen da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darin darüber darum das dass davon dazu dein deine
deinem deinen deiner deines dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch
durfte durften ein eine einem einen einer eines einig einige einigen einmal er es etwa etwas euch euer eure eurem euren eurer eures
für ganz gar geben gegen gehabt gehen geht gerade gern gerne gewesen gibt ging gut gute guten guter gutes hab habe haben habt hat hatte hatten
hätte hätten her heute hier hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins ist ja jede jedem jeden jeder
jedes jemand jetzt kann kannst kein keine keinem keinen keiner klar kommen kommt können könnte könnten konnte konnten lang lange lassen leicht
lieb liebe lieben lieber ließ ließen mag mal man manche mehr mein meine meinem meinen meiner meines meist meisten mich mir mit möchte mögen
muss müssen musste nach neben nicht nichts nie noch nun nur ob oder oft ohne recht schon sehr sei seid sein seine seinem seinen seiner seit
selber selbst sich sie sind so sogar solche sollte sollten sondern sonst soweit über überhaupt um und uns unser unsere unserem unseren unserer
unter viel viele vielen vieler vielleicht vom von vor vorher wann war waren warum was weg weil weiter welche welchem welchen welcher wenig wenn
wer werde werden wie wieder will wir wird wirklich wo wohl wollte worden worüber wurde wurden würde würden zu zum zur zusammen zwar zwischen
danke dank danken dankbar vielen herzlichen besten gruß grüße grüßen freundlichen herzlich frau herr herrn sehr geehrte geehrter stelle
stellen firma unternehmen betrieb gespräch gespräche gesprächen gesprächs bewerbung vorstellungsgespräch vorstellungsgespräche
interview interviews thema themen frage fragen sache sachen ding dinge arbeit arbeiten team teams leute menschen zeit tag tage
gesprochen sprechen sprach sprachen geredet reden redeten unterhalten unterhielten erzählt erzählte erzählten erzählen gesagt sagte sagten
sagen erklärt erklärte erklärten erklären erwähnt erwähnte beschrieben beschrieb gefragt fragte fragten gezeigt zeigte zeigten zeigen
diskutiert diskutierten geplaudert plauderten gelacht gemeint meinte gefallen gefiel macht machen machte gemacht mögen möge""")

_ENDINGS = (
    "ierungen ierung ungen lichkeit lichen licher liches lichem keiten heiten innen ischen ischer isches ung keit heit lich ische isch liche tem ter"
    " test tes ten ste st te en er es em et e n s t"
)

WORDS = Words(
    greeting=re.compile(
        r"^[ \t]*(?:"
        + form(
            r"(?:hoch|sehr )?(?:geehrte[rs]?|verehrte[rs]?|geschätzte[rs]?|werte[rs]?)|(?:meine? )?liebe[rs]?|hallo|hi|hey|hoi|hej|na"
            r"|guten (?:tag|morgen|abend)|schönen guten tag|gute tag|grüezi|grüß (?:gott|dich|sie)|grüß|servus|moin(?: moin)?|salü|sali|ciao"
        ).replace(r"\s+", "[ \\t]+")
        + r")(?:,[ \t]+|[ \t]+)(?P<name>(?!gr(?:ü|ue)(?:ß|ss)|gruss|gruß|leserin)[^\n]*?)[ \t]*(?:[,:!;–—-](?=\s|$)|\.?$)",
        re.M,
    ),
    greeting_form="Guten Tag {name},",
    greeting_more=(
        "und Team",
        "und das Team",
        "und alle",
        "und dein Team",
        "und Ihr Team",
        "und liebes Team",
        "und Kollegen",
    ),
    impersonal=german(
        r"""
        \w*-?team
        damen und herren
        zusammen
        alle|allerseits
        personal\w*
        recruiting\w*
        kolleg\w+
        leute
        """
    ),
    titles=word_set(
        "frau herr herrn fr hr dr prof professor professorin doktor mag magistra ing dipl dipl-ing di"
    ),
    closing=re.compile(
        form(
            r"(?:mit <3> )?(?:(?:ganz|sehr|recht) )?(?:(?:freundlich|herzlich|lieb|best|schön|viel|warm|sonnig|kollegial|gut|aufrichtig|alles)\w*,? (?:und (?:\w+) )?){1,2}"
            r"(?:grüß\w*|gruß|dank|wünsch\w*|gute|liebe)\b.{0,40}"
            r"|hochachtungsvoll|herzlich(?:st)?|alles (?:gute|liebe)(?: und .{0,30})?|(?:herzlichen |vielen |besten )?dank(?:e)?|mit (?:dank|gruß)|(?:lg|vg|mfg|bg|hg)"
            r"|(?:ihre?|deine?|eure?)|gruß|grüße|liebs grüessli|grüessli|bis bald|servus|tschüss|tschüs|ciao|machen sie es gut|mach'?s gut|grüße aus .{0,30}|in dankbarkeit"
        )
        + r"[,.!]?"
    ),
    abbreviation=re.compile(
        r"(?:^|[\s(])(?:dr|prof|mag|ing|dipl|fr|hr|hrn|st|nr|z\.\s?b|d\.\s?h|u\.\s?a|s\.\s?o|v\.\s?a|usw|bzw|ca|inkl|evtl|ggf|vgl|art|abs|tel|str|geb|etc|vs|max|min|sog|ltd|inc|co|corp|e\.\s?v|e\.\s?u"
        r"|\d{1,2}|[a-z])\.$"
    ),
    months_and_days=word_set(
        """januar jänner februar feber märz april mai juni juli august september oktober november dezember montag dienstag
        mittwoch donnerstag freitag samstag sonnabend sonntag"""
    ),
    company_lead=frozenset({"bei", "beim", "@", "firma"}),
    role_word=re.compile(r"\s+(?:stelle|position|rolle|posten)\b|-(?:stelle|position|rolle)\b"),
    role_lead=re.compile(
        r"\b(?:als|zur|zum)\s+(?:(?:eine?|der|die|ihre?)\s+)?$|\b(?:stelle|position|posten)\s+(?:der|des|einer|eines)\s+$"
    ),
    placeholder=re.compile(
        r"\[[^\[\]\n]{0,120}\]|\{[^{}\n]{0,120}\}|<[a-zäöü][a-zäöü _/-]{0,40}>|(?<!\w)(?:tb[ad]|x{3,}|lorem|ipsum|n\.\s?n\.)(?!\w)"
        r"|_{3,}|(?<!\w)(?:hier\s+(?:\w+\s+){0,4}(?:einf(?:ü|ue)gen|einsetzen|eintragen|erg(?:ä|ae)nzen)|(?:name|firma|stelle|datum|titel|thema)\s+(?:hier\s+)?(?:einf(?:ü|ue)gen"
        r"|einsetzen|eintragen|erg(?:ä|ae)nzen))(?!\w)"
        r"|(?<!\w)(?:firmen|unternehmens|ansprechpartner|empf(?:ä|ae)nger|stellen)(?:name|bezeichnung)(?!\w)|(?<!\w)name\s+(?:der\s+(?:firma|person)|des\s+unternehmens)(?!\w)"
        r"|(?<!\w)(?:max|erika)\s+mustermann(?!\w)|(?<!\w)muster(?:mann|firma|frau|stra(?:ß|ss)e|stadt|gmbh)(?!\w)"
        r"|geehrte(?:/r|\(r\)|r/)(?!\w)|(?<!\w)(?:frau/herrn?|herrn?/frau)(?!\w)|(?<=geehrte frau )name(?!\w)|(?<=geehrter herr )name(?!\w)"
        r"|^[ \t]*(?:(?:ihr|dein|mein)\s+)?(?:vor-?\s*(?:und\s+nach)?)?name[ \t]*$|^[ \t]*vorname\s+(?:und\s+)?nachname[ \t]*$"
        r"|^[ \t]*(?:ihre|deine|meine)\s+(?:telefonnummer|handynummer|e-?mail(?:-?adresse)?)[ \t]*$",
        re.M,
    ),
    thread_mark=re.compile(r"\[(?:ext(?:ern(?:al)?)?|[^\[\]\n]*[#\d][^\[\]\n]*)\]"),
    stop=_STOP,
    suffixes=tuple(sorted(_ENDINGS.split(), key=len, reverse=True)),
    name_like=de_shape.NAME_LIKE,
    no_names=de_shape.NO_NAMES,
    number_words=de_shape.NUMBER_WORDS,
    no_number=de_shape.NO_NUMBER,
    talk_claim=de_shape.TALK_CLAIM,
    gratitude=german(
        r"""
        danke?(?:n|nd)?
        dankbar\w*
        dankeschön|dankschön
        bedank(?:e|en|t)
        gedankt
        verdanke
        merci
        vergelt's gott|vergelts gott|vergelt es gott
        zu schätzen
        erkenntlich
        schätze <3> (?:offenheit|zeit|mühe|ehrlichkeit|nachricht|vertrauen|antwort|freundlichkeit|worte)
        """
    ),
    no_gratitude=german(
        r"""
        ^, dank (?:ihrer|ihres|ihrem|deiner|deines|eurer|eures|der|des|dieser|dieses|einer|eines|meiner|meines)(?! (?:dank|danke))
        (?:danke?|vielen dank|besten dank|herzlichen dank) (?:schon |bereits )?(?:im voraus|im vorhinein|vorab|im vornherein)
        (?:danke?|dank) (?:auch )?für (?:gar )?nichts
        (?:wäre|würde|wären|würden) <5> (?:dankbar|bedanken|danken|verbunden)
        nein,? danke?
        gott sei dank
        (?:nicht|kaum|wenig|schwerlich) <2> (?:dankbar|danken|bedanken)
        (?:keinen|kein) dank
        schönen dank auch
        """
    ),
    acceptance=de_acceptance.ACCEPTANCE,
    no_acceptance=de_acceptance.NO_ACCEPTANCE,
    acceptance_undone=de_acceptance.ACCEPTANCE_UNDONE,
    soft_acceptance=de_acceptance.SOFT_ACCEPTANCE,
    loose_acceptance=de_acceptance.LOOSE_ACCEPTANCE,
    question_word=de_asking.QUESTION_WORD,
    request=de_asking.REQUEST,
    no_request=de_asking.NO_REQUEST,
    hidden_question=de_asking.HIDDEN_QUESTION,
    forward=de_asking.FORWARD,
    backward=de_asking.BACKWARD,
    several=de_asking.SEVERAL,
    easy_out=de_asking.EASY_OUT,
    second_ask=de_second_ask.SECOND_ASK,
    no_second_ask=de_second_ask.NO_SECOND_ASK,
    interest=de_shape.INTEREST,
    later_openings=de_shape.LATER_OPENINGS,
    next_step=de_shape.NEXT_STEP,
    subject_thanks=de_shape.SUBJECT_THANKS,
    subject_no=de_shape.SUBJECT_NO,
    contrast=german(
        r"""
        aber
        jedoch
        allerdings
        trotzdem
        dennoch
        indes(?:sen)?
        gleichwohl
        nichtsdestotrotz|nichtsdestoweniger|nichts desto trotz
        obwohl|obgleich|obschon|obzwar|wenngleich|wiewohl
        wenn auch(?! (?:sie|du|ihr) )
        auch wenn (?:sie|es|das|ich|mich|mir|der|die|ihre|eure) <5> (?:mich|mir|ich|anders|schade|schwer\w*|weh|schmerz\w*|enttäusch\w*|traurig\w*|überrasch\w*|gehofft|gewünscht|erhofft|hart)
        zwar
        leider
        bedauerlicherweise|unglücklicherweise|schade(?:r)?weise|dummerweise
        andererseits|andrerseits|einerseits
        ^, doch(?! (?:noch|nicht|schon))
        ^^ (?:freilich|immerhin|nur) (?:finde|frage|verstehe|schade|hätte|war|habe|bleibt|wundert|muss|ist)
        ^, (?:nur|bloß) <2> (?:leuchtet|erschließt|verstehe|frage|wundert|fehlt|eines|eins|schade|hätte|finde|ganz|nicht)
        so sehr ich
        bei (?:allem|aller|all meinem) (?:verständnis|respekt|wertschätzung|sympathie)
        trotz
        ungeachtet
        nur dass
        im gegensatz
        hingegen
        wobei
        """
    ),
    no_contrast=german(
        r"""
        (?:frau|herrn?|familie|dr\.|prof\.|mag\.) (?:\w+\.? )?(?:aber|doch|zwar|trotz|leider|jedoch)
        nicht (?:nur|bloß|allein)\b[^.?!]{0,90}?\bsondern <2> aber
        oder aber
        aber (?:gern|gerne|sicher|natürlich|ja|hallo)
        aber und aber
        (?:ohne|kein|keine) (?:wenn und )?aber
        trotz (?:der|des|ihres|deines|eures|dem|all(?:er|en|em)?|ihrer|deiner|eurer) <2> (?:vollen|knappen|wenigen|termine|terminkalenders?|zeit|arbeit|trubels?|regens|wetters|hitze|kälte|ferien|urlaubs|stress|stresses|betriebs?|andrangs)
        klein,? aber fein
        """
    ),
    why=german(
        r"""
        warum|weshalb|wieso|weswegen
        aus welche[mnr] gr(?:u|ü)nd\w*
        (?:die|ihre|deine|eure|den|der|dem|einen?|konkrete[nr]?|genaue[nr]?|nähere|mögliche|eigentliche[nr]?|wahre[nr]?|welche[nr]?|keinen?) <2> (?:gründen?|grund|beweggründen?)
        gründe(?= (?:für|der|ihrer|dafür|hinter|gegen|liegen|nennen)|[.,;?!])
        hintergründe? <2> (?:der|ihrer|zur|für|zu) <1> (?:absage|entscheidung|entscheid)
        begründ\w*
        rechtfertig\w*
        erklären?|erkläre|erklärung(?:en)?
        erläutern?|erläuterung(?:en)?
        woran (?:es|hat|lag|ist|bin|scheiterte|liegt|das)\b
        was (?:mir|ihnen|euch|dir|hat|habe|hab|war|ist|genau|ich|hier|da|denn|dabei|am ende) <5> (?:fehlt|fehlte|gefehlt|falsch\w*|schief\w*|schlecht|nicht gefallen|missfallen|gestört|vermisst)
        was fehlte|was (?:lief|ging|lief da) <3> (?:falsch|schief)
        welche fehler <4> gemacht
        was <4> (?:falsch gemacht|schiefgelaufen|schief gelaufen|schiefgegangen|schief gegangen|den ausschlag|ausschlaggebend|dagegen)
        (?:falsch|schief) (?:gemacht|gelaufen|gegangen)
        wie (?:kam|kommt|kamen|kommen|ist|war|konnte) (?:es|sie|ihr|das)\b <2> (?:dazu|zu|zustande|gekommen|möglich|sein)
        wie es <3> (?:kam|dazu|kommen)
        auf welcher (?:grundlage|basis)
        (?:ausschlaggebend\w*|den ausschlag)
        nicht (?:ge)?reicht(?:e)?
        nicht überzeug\w+
        gegen mich (?:gesprochen|sprach|entschieden|spricht)
        (?:gescheitert|gelegen)(?= (?:bin|ist|hat|haben)|[.,;?!])
        aus welche[mnr] (?:erwägung|überlegung|anlass|motiv|ursache)\w*
        wo(?:ran)? (?:hat|hapert|haperte|hakte|klemmte|hat's|lag) <4> (?:gehapert|gehakt|geklemmt|gefehlt|gelegen|der fehler|das problem)?
        inwiefern|inwieweit <5> nicht
        was (?:sprach|spricht|hat|stand) <3> (?:gegen mich|dagegen|im weg|im wege)|gegen mich (?:sprach|spricht)
        (?:die|eine|der|zur|möglichen?) ursachen?(?= (?:für|der|ihrer|meiner) (?:\w+ )?(?:absage|entscheidung|entscheid|ablehnung|wahl|auswahl)| dafür| wäre| würde| nennen|[.,;?!])
        (?:gehapert|gehakt|geklemmt|der stein des anstoßes|das problem gewesen|mein fehler war|mein problem war)
        (?:welche|was für) <1> (?:gründe|ursachen?|motive|erwägungen|kriterien|überlegungen|schwächen|defizite) <5> (?:ausschlag\w*|gegen|geführt|entschei\w*|dahinter|hatten|waren|sprachen)
        """
    ),
    no_why=german(
        r"""
        (?:das|dies|was) (?:ist|war) <2> (?:der|ein) <1> grund,? (?:warum|weshalb|dass|wieso)?
        (?:ein|der|ein weiterer) grund,? (?:warum|weshalb|dass|mehr|zur freude|zu feiern)
        (?:verstehe|sehe|weiß|begreife|kann <2> (?:gut )?nachvollziehen|gut verstehen),? (?:ich <1> )?,? ?(?:warum|weshalb|wieso)
        auf (?:den )?grund (?:der|des|einer)
        (?:im|von|zu) grunde?
        an (?:den|diesem|der) <1> ort gelegen
        (?:ihre|deine|eure|seine|klare|geduldige|gute|schöne)[nr]? <1> (?:erklärung(?:en)?|erläuterung(?:en)?) (?:der|des|zu[mr]?|am|über|von|im)(?! (?:\w+ )?(?:absage|entscheidung|entscheid|wahl|auswahl))
        (?:verstehe|weiß|sehe|begreife)(?: ich)?(?: (?:jetzt|nun|gut|auch|sofort|genau|seither)){1,2},? ?(?:warum|weshalb|wieso)
        (?:ihre|eure|deine|die) <1> gründe <4> (?:kann ich|verstehe|leuchten|nachvollziehen|respektiere)
        (?:gelernt|verstanden|erfahren|begriffen|gesehen|gezeigt|erklärt|erzählt),? (?:warum|weshalb|wieso)(?! (?:es|sie|ich|ihr|mein\w*|man mich|die (?:absage|wahl|entscheidung)) )
        (?:verstehe|respektiere) <3> (?:ihre|eure|deine|die) <1> gründe
        (?:dank\w*|danke)\b[^.?!\n]{0,60}?\b(?:erklärung(?:en)?|erläuterung(?:en)?) (?:zu[mr]?|der|des|am|über|im|von)(?! (?:\w+ )?(?:absage|entscheidung|entscheid|wahl|auswahl))
        (?:wie|dass|als) (?:sie|du|ihr)\b[^.?!\n]{0,60}?\b(?:erklären|erläutern)
        einen guten grund
        (?:danke?|dank|dankbar)\b[^.?!\n]{0,60}?,? (?:woran|was|wo|worauf) [^.?!\n]{0,60}
        (?:schön|ruhig|zentral|gut|direkt|idyllisch|wunderbar|herrlich|nah|günstig|mitten|oben|ländlich) gelegen
        """
    ),
    thanked_why=re.compile(
        r"(?:dank|sch(?:ä|ae)tz|gefreut|froh)\w*[^.?!\n]{0,90}?(?P<core>warum|weshalb|wieso|gr(?:ü|ue)nden?|grund|begr(?:ü|ue)nd\w*|erkl(?:ä|ae)r\w*|erl(?:ä|ae)uter\w*|woran)"
    ),
    reconsider=de_reconsider.RECONSIDER,
    no_reconsider=de_reconsider.NO_RECONSIDER,
    first_person=de_shape.FIRST_PERSON,
    capital_nouns=True,
    stem_ends="e",
    stem_spellings=(("ae", "a"), ("oe", "o"), ("ue", "u")),
)
