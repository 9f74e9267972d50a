"""German: what asks for something, how far it looks, and how the reader is let go (checks S3 to S6)."""

import re

from followups.drafting.checks.words.de_forms import form, german

_VERB = (
    r"(?:könn(?:t?en?|t|te[nst]*|tet)|kann(?:st)?|würde[nst]*|würdet|wäre[nst]*|wärt|dürfte[nt]?|darf(?:st)?|dürfen|haben|hätte[nst]*|hast|habt|ist|sind|bist|gibt|gäbe"
    r"|mögen|magst|mögt|möchte[nst]*|soll(?:te[nst]*|en|st)?|wollen|willst|wollt|wird|werden|wirst|geben|sagen|sagst|wissen|weißt|raten|rätst|empfehlen|empfiehlst|sehen|siehst|schätzen|lag|liegt|kam|kommt|war|waren|habe|muss|müsste|finden|fanden|spricht|sprach|meinen|denken)"
)
_WHO = r"(?:sie|du|ihr|ich|wir|es|er|man|das|die|der|dies|diese|mir|mich|ihnen|euch|dir|ihre|eure|deine|eine?|noch|denn)"
_WHAT = (
    r"(?:was|welche[rsnm]?|wie|wo|wann|wer|wen|wem|woran|worauf|womit|wofür|wozu|wodurch|worin|woher|wovon|wohin|inwiefern|inwieweit|warum|weshalb|wieso|worüber"
    r"|an was|auf was|(?:an|auf|in|mit|für|zu|bei|nach|über) welche[rsnm]?)"
)
# After a comma alone a German question word opens most often what is asked ("sagen, woran ich arbeiten sollte").
QUESTION_WORD = re.compile(
    form(
        rf"(?:(?:^|[;:–—])\s*|(?:^|[,;:–—-]\s*)(?:und|oder|sowie|bzw\.?) |(?<=\w) (?:und|oder|sowie) )(?:auch |dann |also |noch |vielleicht |zudem |außerdem |ganz kurz |danke,? )*(?:{_VERB} {_WHO}\b|(?:{_WHAT}|ob)\b(?= ?\w))"
        rf"|,\s*(?:{_WHAT} (?:[\w-]+ ){{0,3}}{_VERB} (?:sie|du|ihr|ich|es|man|mir)\b|(?:könn(?:t?en|test?|tet)|würde[nst]*|hätten?|dürfte|darf|wären) (?:sie|du|ihr|ich)\b)"
    )
)
_TELL = r"(?:sagen|schreiben|schicken|senden|geben|mitteilen|melden|anrufen|antworten|erklären|nennen|weiterleiten|helfen|verraten|mitgeben|beantworten|schildern|einschätzen|raten|bestätigen|erläutern|ansehen|anschauen|prüfen|zurückrufen)"
_ADVICE = r"(?:rückmeldung(?:en)?|antwort|feedback|rat|ratschlag|tipps?|hinweise?|einschätzung|auskunft|anregung(?:en)?|meinung|nachricht|information(?:en)?|infos?|bescheid|stellungnahme|begründung|telefonat|gespräch|zeilen)"
REQUEST = german(
    rf"""
    bitte <4> (?:sagen|schreiben|schicken|senden|geben|teilen|melden|rufen|antworten|erklären|nennen|leiten|helfen|lassen) sie
    (?:sagen|schreiben|schicken|senden|geben|teilen|melden|rufen|antworten|erklären|nennen|leiten|helfen|beantworten|verraten) sie <2> (?:bitte|mir|mich|doch)
    bitte <3> (?:sag|sage|schreib|schreibe|schick|schicke|gib|teil|teile|meld|melde|ruf|antworte|erklär|erkläre|nenn|leite|leit|hilf|lass|sagt|schreibt|gebt|meldet)
    ^^ (?:sag|schreib|schick|gib|meld|ruf|nenn|leite|hilf|sagt|schreibt|gebt) (?:mir|dich|mich|doch|bitte|uns|gern|einfach)
    bitte (?:um|ich|höflich|sie|dich|euch) <5> {_ADVICE}
    (?:bitte|erbitte|erbete) <3> (?:um|ich) <3> {_ADVICE}
    (?:möchte|würde|darf|wollte|muss) <2> (?:sie|dich|euch)? ?<8> bitten
    (?:möchte|würde|darf|wollte|will) <3> (?:sie|dich|euch) <4> (?:fragen|etwas fragen)
    (?:hätte|habe) (?:ich )?<3> (?:noch )?(?:eine|zwei|einige|ein paar) <2> (?:frage|fragen|bitte|anliegen)
    (?:eine|noch eine) <2> (?:frage|bitte) <2> (?:hätte|habe) ich
    (?:könnten|würden|könntest|würdest|könntet|würdet|können|kannst|magst|mögen|wollen|willst|dürfte|darf) (?:sie|du|ihr|ich) <9> {_TELL}
    (?:lassen sie|lass|lasst) mich <2> wissen
    (?:wäre|wären) <6> (?:dankbar|verbunden|froh) <3> (?:für|um|über|wenn (?:sie|du|ihr))
    für <4> {_ADVICE} <3> (?:wäre|würde) ich <5> (?:dankbar|verbunden|froh)
    (?:würde|werde|freue|freute) (?:ich )?mich <3> (?:über|auf) <4> {_ADVICE}
    über <5> {_ADVICE} <4> (?:würde|freue|freute|freuen) <3> (?:mich|freuen)
    (?:würde|täte) ich mich <5> freuen,? wenn sie
    {_ADVICE} (?:würde|würden|wäre|wären|täte) <5> (?:helfen|hilfreich|willkommen|freuen|schön|nett|gut)
    (?:wäre|fände) (?:es )?<3> (?:nett|schön|toll|super|hilfreich|lieb|freundlich),? <2> (?:wenn|von ihnen,? wenn) (?:sie|du|ihr)
    bitte um
    erhoffe (?:ich )?mir <4> {_ADVICE}
    ^^ (?:wären|seien) sie so (?:freundlich|nett|lieb|gut)|(?:sei|seien sie|seid) so (?:nett|gut|freundlich|lieb)
    """
)
NO_REQUEST = german(
    r"""
    bitte (?:nicht|keine?[nrm]?|fühlen|verstehen|denken|denk|behalten|behalte|grüßen|grüß|richten|nehmen|verzeihen|entschuldigen|lassen sie (?:es|das|sich|meine))
    (?:fühlen sie sich|fühl dich) <2> frei
    (?:lassen sie|lass|lasst) <4> (?:liegen|ruhen|unbeantwortet|gut sein|weg)
    (?:melden|meldet|meld|melde|geben|gebt|gib|sagen|sag|schreiben|schreib|lassen|lass) <8> (?:wenn|falls|sobald|sollte) <3> (?:wieder|etwas|eine?|einmal|mal|was|sich)
    (?:denken|denkt|denk|denke) <3> an mich
    ohne (?:frage|bitte)
    (?:über|auf) <2> nachricht <3> (?:bei|zu|über) <2> (?:später\w*|künftig\w*|neue\w*|andere\w*|weitere\w*|offene\w*)
    frage (?:ich )?mich <3> wie man
    (?:wenn|falls|sobald|sollte) ~50 (?:später|wieder|einmal|frei) ~60 (?:nachricht|wort|melden)
    """
)
HIDDEN_QUESTION = german(
    r"""
    (?:ich )?frage (?:ich )?mich(?: \w+){0,3},? (?:was|wie|ob|warum|weshalb|wieso|woran|wo|welche\w*|wann)
    mich (?:würde|hätte|täte) <4> interessier\w*
    (?:interessieren|interessiert|interessierte) (?:würde )?<2> mich,? (?:sehr,? |noch,? )?(?:was|wie|ob|woran|wo|welche\w*|wann|warum|weshalb|wer)
    (?:wüsste|erführe|erfahre|wüßte) (?:ich )?<3> (?:gern|gerne)?
    (?:würde|möchte|wollte|will) (?:ich )?(?:[\w-]+ ){0,5}(?:wissen|erfahren|herausfinden|hören),? (?:was|wie|ob|woran|wo|welche\w*|wann|warum|weshalb|wer|mehr)
    (?:hilfreich|interessant|schön|gut|wertvoll) <2> zu (?:wissen|erfahren|hören),? (?:was|wie|ob|woran|wo|welche\w*|wann|warum|weshalb|wer)
    (?:gespannt|neugierig),? (?:was|wie|ob|woran|wo|welche\w*|wann|wer)
    ^^ ob (?:sie|du|ihr) (?:mir|mich|wohl|vielleicht)
    ^^ (?:haben|hätten|hast|hättest|wissen|wüssten) (?:sie|du|ihr) <4> (?:rat|tipps?|hinweis|idee|ratschlag|rückmeldung|empfehlung)
    (?:worte|zeilen|sätze|tipp|hinweis|rat) (?:von ihnen |von dir |dazu )+(?:wäre|wären|würde|würden|täte|täten)
    (?:mir wäre|wäre mir|es würde mir|würde mir) <2> (?:geholfen|helfen|nützen),? wenn (?:sie|du|ihr)
    (?:hinweis|tipp|wort|rat|satz|zeile),? (?:was|wie|ob|worauf|woran) [^.?!\n]{3,60} (?:wäre|würde|täte)
    """
)
FORWARD = german(
    r"""
    nächste[nmrs]?|nächstes
    fürs nächste
    künftig\w*|zukünftig\w*|zukunft
    später\w*|weitere[nr]? (?:gespräche?n?|bewerbungen?)|kommende[nr]?
    (?:ver)?besser\w*
    (?:ein)?übe[nt]?
    arbeiten|achten|konzentrieren
    rate[nt]?|rätst|rät|ratschlag|rats?
    tipps?
    empfehl\w*|empfiehl\w*
    mitgeben|mitgibst|mitgäbst|mitgäben
    vor(?:zu)?bereit\w*
    (?:weiter)?entwick\w*|weiterzuentwickeln
    (?:dazu|hinzu)?lernen|dazulerne|lerne
    aus(?:zu)?bauen|stärken|schärfen|vertiefen|verfeinern
    ans herz (?:zu )?legen
    anders machen|anders angehen
    weiter(?:bringen|bringt|helfen|hilft|kommen)
    nahelegen|vorschlagen|vorschlägst
    schritt
    ab jetzt|von hier aus|nach vorn\w*
    """
)
BACKWARD = german(
    r"""
    gegen mich <2> (?:gesprochen|sprach|spricht|entschieden|ausgefallen)
    (?:woran|an was) (?:hat es|lag|es|hat's|lag's|bin ich|ist es)
    gescheitert|gelegen
    (?:falsch|verkehrt|schlecht|schief) <2> (?:gemacht|gelaufen|gegangen|gewesen|angekommen)
    gefehlt|fehlte
    ausschlaggebend|den ausschlag
    nicht (?:ge)?reicht(?:e)?|nicht überzeugt
    punkte (?:verloren|liegen)|verloren
    (?:kam|kamen) <5> an|angekommen
    im nachhinein|rückblickend|rückblick
    schätzen sie <9> ein|schätzt (?:du|ihr) <9> ein
    warum|weshalb|wieso
    wie (?:fanden|fandest|fandet|war|waren|wirkte|habe|hab|bewerten|bewertest|beurteilen|beurteilst|sahen) <2> (?:sie|du|ihr|ich|mein\w*|die|das)
    hätte <6> (?:machen|sagen|zeigen|tun|antworten|vorbereiten|lösen|sollen|können|müssen|besser|anders)
    (?:nicht|miss) ?gefallen
    (?:negativ|störend|unangenehm|schlecht) (?:aufgefallen|gewirkt)
    schwächen|fehler|defizite?n?|mängel|versäumt
    schief\w+
    (?:gegen|nicht für) mich|abgelehnt|abgesagt|ausgeschieden|aussortiert|rausgeflogen
    nicht (?:genommen|gewählt|ausgewählt|eingestellt|mehr eingeladen)
    vermasselt|verbockt|versemmelt
    """
)
_THINGS = r"(?:dinge|punkte|tipps|bereiche|aspekte|fähigkeiten|schwächen|stärken|fehler|themen|schritte|kompetenzen|kenntnisse|ratschläge|bücher|kurse|sachen|hinweise|anregungen|stellen)"
SEVERAL = german(
    rf"""
    (?:welche|was für|an welchen|auf welche|in welchen) <2> {_THINGS}
    (?:zwei|drei|vier|fünf|einige|einigen|mehrere|mehreren|ein paar|paar|alle|allen|viele|weitere) <2> {_THINGS}
    (?:was|wo|wen|wer) alles|alles,? was
    so viel (?:wie|als) möglich
    (?:eine )?(?:ganze |komplette |vollständige )?liste
    (?:und|oder|sowie|und auch) (?:auch )?(?:was|welche\w*|wie|wo|wer|wann|ob|worauf|woran|womit|worin|könnten|würden|können|hätten|haben|gibt|könntest|würdest|hättest|kann|ist|sind)
    """
)
EASY_OUT = german(
    r"""
    (?:antwort|rückmeldung|reaktion|nachricht) <3> (?:kein muss|keine pflicht|nicht (?:nötig|notwendig|erforderlich|zwingend|erwartet)|freiwillig)
    (?:keine|keinerlei) <1> (?:antwort|rückmeldung|reaktion) <2> (?:nötig|notwendig|erforderlich|erwart\w*|muss|zu geben)?
    (?:brauchen|brauchst|müssen|musst|braucht|müsst|bitte|gern) <4> nicht <3> (?:zu )?(?:antworten|reagieren|beantworten|schreiben|zurückzuschreiben|zurückschreiben)
    (?:antworten|reagieren) (?:müssen|brauchen|musst|brauchst|müsst) (?:sie|du|ihr) <2> nicht
    zu nichts verpflichtet|nicht verpflichtet
    überlesen|ignorieren sie|ignorier (?:sie|das|die)|übergehen sie|einfach weg
    (?:brauchen|brauchst|braucht|müssen|musst) <3> nichts <2> (?:zu )?(?:tun|antworten|schreiben|machen|schicken)
    kein(?:en)? muss|muss (?:aber )?nicht sein|keine pflicht|keine verpflichtung|ohne (?:jede |jegliche )?verpflichtung|ganz unverbindlich|unverbindlich
    kein(?:erlei)? (?:problem|thema|zwang)|kein stress|kein ding|ohne druck
    unbeantwortet
    (?:fühlen sie sich|fühl dich|fühlt euch) <3> (?:frei|nicht verpflichtet|nicht gedrängt|zu nichts verpflichtet)
    nur,? (?:wenn|falls|sofern|soweit)
    (?:wenn|falls)'?s <4> (?:passt|geht|möglich|zeit|dir|ihnen|nicht)
    (?:wenn|falls|sofern|soweit|sollten? (?:sie|du|ihr|es|das|dies|ihre?|eine?|die|der|deine|eure|dir|ihnen|euch|dafür|dazu|in)|für den fall)\b[^.?!\n]{0,80}?\b(?:nicht|kein\w*|verbiet\w*|erlaub\w*|möglich|zulass\w*|zulässt|zuließe|passt|passen|passte|geht|ginge|dürfen|darf|darfst|dürft|möchten|möchtest|mögen|magst|zeit|regel\w*|richtlinie\w*|hausregel\w*|vorgabe\w*|üblich|vorseh\w*|gestatt\w*|wollen|willst|lieber|dazu ?kommen|kommst|können|kannst|ungern|unpassend|vorgesehen|schwierig|ungelegen)
    (?:regeln?|richtlinien?|vorgaben?|zeit|hausregeln) (?:das |dies |es )?(?:nicht )?(?:erlauben|erlaubt|zulassen|zulässt|gestatten|verbieten|verbietet|zulässt)
    (?:verstehe|respektiere) ich <2> (?:auch |gut|natürlich|sehr|vollkommen|selbstverständlich)? ?<2> (?:wenn|falls)
    ganz wie (?:sie|du|ihr|es (?:ihnen|dir|euch))
    (?:steht|ist) (?:es )?(?:ihnen|dir|euch) <2> (?:frei|überlassen)
    liegt (?:ganz )?(?:bei|an) (?:ihnen|dir|euch)
    überlasse (?:ich )?<3> (?:ihnen|dir|euch)
    oder (?:eben |auch )?(?:gar |lieber )?nicht
    wann immer es|wann es (?:ihnen|dir|euch)
    (?:lassen sie|lass|lasst) <5> (?:liegen|ruhen|gut sein|weg|unbeantwortet|stehen|offen)
    (?:erwarte|rechne) (?:ich )?<3> (?:keine|nicht)
    (?:auch )?(?:ohne|keine) (?:antwort|rückmeldung)
    (?:ist|wäre) <3> (?:völlig|ganz|absolut|vollkommen|auch|genauso)? ?(?:in ordnung|okay|ok|gut|fein|verständlich),? (?:wenn|falls)
    auch schweigen|schweigen ist
    """
)
