"""German: pleading (L6), apologies (L8), pressure (L12), flattery (L14)."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import german

PLEA = Phrases(
    find=german(
        r"""
        (?:an)?fleh\w*|angefleht
        bitte,? bitte
        bettel\w*|bettle|inständig\w*|beschwör\w*
        verzweif\w*
        (?:brauch\w*|benötig\w*|bräuchte|gebraucht) <5> (?:stelle|job|arbeit|geld|einkommen|chance|verdienst|anstellung|lohn|gehalt|arbeitsplatz|posten)
        (?:stelle|job|arbeit|geld|einkommen|anstellung|lohn|chance) <4> (?:brauch\w*|benötig\w*|bräuchte|gebraucht)
        angewiesen|abhängig (?:bin|von dieser)
        dringend <4> (?:brauch\w*|benötig\w*|arbeit|job|stelle|einkommen|geld)
        (?:meine|unsere|die|der|meiner) (?:nächste |monatliche |fällige )?miete|mietrückstand|mietschulden
        rechnungen <4> (?:bezahlen|zahlen|zu bezahlen|zu zahlen|stapeln|begleichen|offen)|(?:offene|unbezahlte)n? rechnungen
        (?:meine[nrm]?|unsere[nrm]?) (?:kredit\w*|schulden|hypothek|raten)|schulden (?:habe|drücken|abbezahlen)
        ersparnisse?n?|erspartes|ersparte|notgroschen|rücklagen (?:sind|gehen|auf)
        (?:meine?|unsere?|meiner|mein) <1> (?:kinder|kind|familie|frau|mann|eltern|tochter|sohn|partner\w*) <6> (?:hängen|hängt|angewiesen|ernähren|ernährt|versorgen|versorgt|rechne\w*|gerechnet|zähl\w*|gezählt|brauch\w*|wart\w*|leben|lebt|leidet|leiden|verlass\w*)
        (?:familie|kinder|kind) <3> (?:zu )?(?:ernähren|versorgen|durchbringen|durchzubringen|erhalten|unterstützen)
        arbeits(?:los\w*|suchend\w*)|erwerbslos\w*|stellenlos\w*|joblos|stellensuchend
        seit <3> (?:monaten|wochen|jahren) <4> (?:nichts|keine stelle|keine arbeit|keinen job|nur absagen)
        (?:bin|völlig|total|komplett|finanziell) <1> am ende(?=[.,;!]|$)
        ohne <2> (?:arbeit|einkommen|job|stelle|anstellung|verdienst|lohn|gehalt|beschäftigung|geld)
        seit <4> (?:monaten|jahren|wochen|jahr|monat) <2> (?:ohne|arbeitslos|auf <2> suche|vergeblich|erfolglos)
        (?:mein|meine|meinem|das|meines) (?:visum\w*|visa|aufenthalts\w*|arbeitsbewilligung|arbeitserlaubnis|rot-weiß-rot-karte|bewilligung|b-ausweis) <6> (?:läuft|abläuft|ab|endet|verliere|hängt|abhängig|ausläuft|verlänger\w*|verfällt)
        letzte[nr]? (?:hoffnung|rettung|strohhalm|ausweg)|(?:meine|die|eine) letzte (?:chance|möglichkeit)
        (?:meine|einzige|einzigen|letzten|letzter) (?:einzige )?(?:hoffnung|rettung)|meine einzige (?:chance|möglichkeit|option)
        hängt <5> (?:alles|zukunft|existenz|leben|familie)|alles (?:davon )?ab
        (?:meine|unsere|in meiner|die) existenz|existenz\w* (?:bedroht|angst|ängste|sorgen|not|grundlage)|existenz(?:angst|ängste|sorgen|bedrohend|grundlage)
        (?:würde|tue|mache|täte|werde|gebe) (?:ich )?(?:wirklich )?alles|alles (?:tun|geben|machen|dafür)
        (?:hing|hängt|hinge) <7> (?:ab|viel|alles|zukunft|existenz|leben)
        (?:von|an) (?:der|dieser) (?:stelle|arbeit|anstellung|zusage) <7> (?:viel|alles|abhängig|ab|zukunft|existenz)
        wie <4> weitergehen soll|wovon <4> leben
        (?:meine|unsere) (?:kleinen|kinder|familie|lieben|jungs|mädchen) <6> (?:bedeutet|gebraucht|leben|abhäng\w*|ernähr\w*|satt|hungern)
        (?:nicht|nimmer|kaum|schlicht nicht) <1> leisten(?=[.,;!]|$| (?:kann|können|könnten))
        (?:zeit|geld|visum|konto) <2> (?:läuft|rinnt|geht) <2> (?:davon|aus|ab)|(?:endet|abläuft|läuft) (?:mein|unser) (?:visum|aufenthalt\w*)
        rücken zur wand|mit dem rücken|strick|am limit|am abgrund|auf der straße|obdachlos
        (?:jede|jeden|jedes) (?:arbeit|job|stelle) <3> (?:annehmen|nehmen|machen|tun)|für (?:jedes|wenig) geld
        (?:die|meine|unsere) (?:bank|hausbank|vermieter\w*|gläubiger\w*|kinder) <4> (?:drängt|drängen|mahnt|wartet nicht|macht druck|kündigt)|(?:wegen der|die|meine|unsere) raten|mahnungen?
        erbarmen|barmherzig\w*|gnade|habt mitleid|haben sie mitleid|mitleid mit mir
        (?:seit|nach) <4> (?:auf|in) <2> (?:stellensuche|jobsuche|arbeitssuche)
        (?:dutzende|hunderte|\d\d+|unzählige|zahllose|x) <1> (?:absagen|bewerbungen)
        (?:wohnung|haus|dach über dem kopf) <3> (?:verlier\w*|halten kann|weg|los)
        (?:über die runden|eng (?:bei|für) (?:uns|mich)|wird es eng|finanziell eng|wasser bis zum hals|knapp bei kasse|am existenzminimum)
        (?:nicht|kaum) <2> leisten kann|nicht mehr leisten
        finanziell\w* <6> (?:schwierig\w*|not|lage|situation|engpass|probleme|druck|angewiesen|sorgen|schwer|verpflichtungen|ruin|eng)
        in (?:großer |finanzieller )?not(?! am)(?=[.,;!?]| (?:bin|geraten|sind|und))|notlage
        weiß <3> nicht (?:mehr )?(?:weiter|ein noch aus|wie es|wovon|wie ich)
        bedeute\w* <3> (?:alles|die welt|so viel|unendlich viel)
        gutes wort <2> (?:für mich|einleg\w*)|leg\w* <3> gutes wort
        (?:bürgergeld|hartz|arbeitslosengeld|sozialhilfe|notstandshilfe|stempelgeld|taggeld\w*|jobcenter|ausgesteuert)
        schwere[nrs]? (?:zeit|zeiten|phase|lage|jahr|monate) (?:für|bei|hinter) (?:mich|mir|uns|meine)
        (?:mach|macht|machen) <4> ausnahme
        """
    ),
    but=german(
        r"""
        (?:wenn|falls|sobald|sollten?) (?:sie|ihr|du) <5> (?:brauch\w*|benötig\w*|angewiesen)
        (?:sie|ihr|du|man|menschen|bewohner\w*|patient\w*|kund\w*|gäste?|team) <3> (?:angewiesen|brauch\w*|benötig\w*)
        (?:arbeit|beratung|hilfe|projekt\w*|kurs\w*|angebot\w*) <2> (?:mit|für|von|bei) <2> (?:arbeits|erwerbs)\w+
        verzweif\w* <1> (?:kund\w*|gäste?|patient\w*|angehörige\w*|eltern|anrufer\w*|menschen)
        (?:menschen|leute\w*|jugendliche\w*|personen|frauen|männer|eltern|familien|klient\w*|jene|kund\w*) <2> ohne <1> \w+
        ohne (?:viel |große )?(?:arbeit|geld) (?:zu|für)
        bedeute\w* <2> (?:mir|uns) <1> (?:viel|etwas)
        (?:ihre|eure|deine) <2> (?:arbeit|zeit) <2> gebraucht
        """
    ),
    light=german(
        r"""
        traum(?:job|stelle|beruf|position|rolle|posten|jobs)s?
        """
    ),
)

APOLOGY = Phrases(
    find=german(
        r"""
        (?:bin|war) (?:ich )?<2> (?:ein |eine )?(?:versager\w*|idiot\w*|niete|trottel|dumm\w*|blöd\w*|loser|totalausfall|katastrophe|enttäuschung)
        (?:bin|war) (?:ich )?<5> (?:eine? )?(?:katastrophe|totalausfall|niete|versager\w*|trottel|idiot\w*|reinfall)
        """
    ),
    light=german(
        r"""
        entschuldig(?:e|en|t|st|ung|ungen|igen)?
        verzeih(?:e|en|t|st|ung)?|verzeihen sie
        sorry|pardon|tschuldigung|exgüsi|äxgüsi
        tut (?:es )?mir <3> leid|leid <1> tut|leid tue|täte mir leid
        (?:bitte|bitten|ersuche) <4> (?:nachsicht|vergebung|verzeihung)|nachsicht
        (?:ich|nicht|sie|dich|euch|nochmals?|weiter|noch einmal|hoffentlich|nur) (?:nicht |zu |länger |weiter )*stör(?:e|en|te)|(?:die|meine|für die) störung
        belästig\w*|nerv(?:e|en|t|te)|aufdringlich\w*|lästig\w*|penetrant
        zur last|auf die nerven
        zeit <3> (?:zu )?(?:stehlen|rauben|stehle|raube|gestohlen|geraubt|vertan|beansprucht|verschwendet|vergeudet|vertrödelt|gekostet)
        (?:ihre|deine|eure|so viel|zu viel) <3> zeit <3> in anspruch
        (?:weiß|weiss|sicher|sicherlich|bestimmt|bewusst|klar|wissend)\b[^.?!\n]{0,25}?\b(?:viel zu tun|beschäftigt|viel um die ohren|wenig zeit|keine zeit|voller terminkalender|viele (?:anfragen|bewerbungen|mails)|im stress|gestresst)
        nicht (?:gut|klug|stark|schlau|begabt|clever|talentiert|qualifiziert) genug
        (?:war|bin|wirkte|klang|kam) (?:ich )?<5> (?:zu dumm|schlecht|nervös|furchtbar|peinlich|aufgeregt|unsicher|unvorbereitet|miserabel|schrecklich|daneben|ungeschickt|grauenhaft|fürchterlich|zu langsam|unfähig|untalentiert|unbeholfen|wirr)
        (?:nervosität|unsicherheit|gestammel|gestotter|auftritt|lampenfieber|aussetzer) <4> (?:bitte|peinlich|unangenehm|zu entschuldigen)
        mein(?:e|en|em)? <1> (?:fehler|schuld|versagen|unvermögen|patzer|ungeschick\w*|dummheit|gestammel|stammeln|stottern)
        (?:habe|hab|hatte|bin) (?:ich )?<6> (?:versagt|vermasselt|verbockt|vergeigt|verhauen|blamiert|verpatzt|versemmelt|verkackt|enttäuscht|gestammelt|gestottert|verhaspelt|durcheinandergekommen)
        ins stocken|blackout|ins schwimmen|mich blamiert|verhaspelt
        (?:dumme|blöde|doofe|blöd|dumm|naive)[nr]? (?:frage|von mir|nachfrage)
        unannehmlichkeit\w*|umstände (?:gemacht|mache|bereitet|bereite|bereiten)|scherereien
        (?:nicht|keinesfalls) verdient(?= (?:habe|hätte)|[.,;!?])|unwürdig|nicht wert
        (?:hoffe|hoffentlich),? <3> (?:störe|nerve|belästige|nicht zu aufdringlich|nicht zu viel|störe ich) <1> nicht?
        (?:halt|eben|einfach|wohl|leider) (?:kein|keine|nicht) <2> (?:talent|redner\w*|gut|guter|gute|geeignet|gemacht|begabt|genug)
        schäme (?:ich )?mich|(?:war|ist) mir <3> peinlich|peinlich
        mach(?:e|t)? (?:ihnen|dir) <2> (?:mühe|arbeit|umstände)
        (?:bin|war|bleibe) (?:ich )?<3> (?:kein\w*|nicht) <2> (?:gut\w*|geborene\w*|große\w*|begabt\w*|talentiert\w*|schlagfertig|wortgewandt|redegewandt|eloquent|hellste\w*|schnellste\w*|klügste\w*) \w+
        mein <1> (?:deutsch|englisch|französisch|auftreten|vortrag|wissen|auftritt|lebenslauf) <3> (?:schlecht\w*|mangelhaft|miserabel|katastrophe|katastrophal|furchtbar|ungenügend|unmöglich|dürftig|holprig|mager|nicht gut|nicht das beste)
        (?:mein|meine[nr]?) (?:schlechte|mangelhafte|miserable|holprige|dürftige|schwache)[nsr]? \w+
        (?:nur|bloß) <1> eine? (?:einfache|kleine|simple|ungelernte|dumme)[rn]? \w+
        (?:ungeschickt|dumm|blöd|unbeholfen|tollpatschig|schlecht|umständlich|ungünstig|wirr|unklar|unglücklich|dämlich|daneben|miserabel|schwach) <1> (?:angestellt|ausgedrückt|verkauft|präsentiert|vorbereitet|geschlagen|formuliert|benommen|verhalten|rübergebracht|verkaufen|ausdrücken|geantwortet)
        (?:wichtigeres|besseres) <2> zu tun
        (?:mir|seien sie|sei|seid) <3> nicht <1> böse|nicht böse sein
        (?:mir|das|es) <3> unangenehm|unangenehm,? <3> (?:zu|dass)
        vermasselt|verbockt|vergeigt|versemmelt|verpatzt|verhauen|verkackt|in den sand gesetzt|vergurkt|verhaut
        sehen sie <3> (?:mir|es) <4> nach(?=[.,;!?]|$)|nach(?:zu)?sehen,? dass|behellig\w*
        (?:so|zu|sehr|ziemlich|furchtbar|total|recht|dermaßen) (?:nervös|aufgeregt|unsicher|schlecht|durcheinander|verkrampft|fahrig|unvorbereitet|wirr|ungeschickt|langsam) (?:war|gewesen|bin|wirkte|agiert)
        nicht <2> (?:in form|in bestform|auf der höhe|mein (?:bester|glanztag)|mein bestes)|schlechten tag
        zu (?:ungeschickt|langsam|schüchtern|leise|dumm|unerfahren|ungebildet|schlecht|nervös)(?=[.,;!?]| (?:für|bin|war))
        auf den (?:wecker|senkel|geist|keks)|in die hose|(?:unsinn|blödsinn|quatsch|stuss|mist) <1> (?:geredet|gesagt|erzählt|verzapft|gemacht)|um kopf und kragen|ruhm bekleckert|nicht (?:die|der) (?:hellste|schnellste|klügste|beste|begabteste)
        (?:nicht|nicht länger|nicht mehr) <1> (?:aufhalten|beanspruchen)|überfordert|gestotter|gestammel|gefasel|geschwafel|zu viel geredet|so viel geredet|kein großes licht
        für (?:die|meine|all die) (?:umstände|mühe|mails|fragen|verspätung|verwirrung|aufregung)|meine (?:aufregung|nervosität|ungeschicklichkeit|unwissenheit|unsicherheit|langsamkeit)
        wie wenig ich|(?:wenig|nichts|keine ahnung) <1> (?:gewusst|wusste|kann|konnte)
        wie <2> (?:anfänger\w*|idiot\w*|trottel|schulkind|schulbub|depp) <2> (?:angestellt|benommen|verhalten|dagestanden|gewirkt)|(?:angestellt|benommen|dagestanden) wie <2> \w+
        zu (?:wenig|schlecht) (?:gebildet|ausgebildet|vorbereitet|qualifiziert|gelernt)
        """
    ),
    but=german(
        r"""
        (?:tut|tat|täte) (?:es )?mir <3> leid,?\b[^.?!\n]{0,60}?\b(?:krank\w*|erkrank\w*|verlust|vater\w*|mutter|tod|trauer\w*|unfall|verletz\w*|verstorben|familie|schwer haben)
        (?:verlust|krankheit|unfall|tod|todesfall)\b[^.?!\n]{0,40}?\b(?:tut|tat) mir <3> leid
        (?:kein\w*|nicht|nichts|ohne|brauch\w*|müssen|musst) <2> (?:zu )?(?:entschuldig\w*|verzeih\w*|leidtun)
        (?:ihre|deine|eure|für die) entschuldigung|(?:sie|du|ihr) (?:müssen|musst|brauchen|brauchst) <4> entschuldig\w*|(?:sie|du|ihr) haben sich <3> entschuldigt
        (?:hat|haben|hätte|würde|wird|wenn es|falls es) (?:mich|uns|sie|dich|euch) <2> (?:nie |nicht |gar nicht )?(?:stör\w*|gestört)
        nicht (?:peinlich|lästig|nervös|nervig)
        (?:hat|haben) mir <4> (?:die nervosität|die angst|die scheu) genommen
        (?:gäste?|kund\w*|patient\w*|kinder|anrufer\w*) <3> (?:nerv\w*|stör\w*|entschuldig\w*)
        """
    ),
)

_ANSWER = (
    r"(?:antworten?|antwort(?:et|este?)|beantwort\w+|antwort|rückantwort|rückmeldung(?:en)?|rückmelden|zurückmelden|bescheid|nachricht|feedback|melden|meldest|meldet|melde|schreiben|schreibst|schreibt|schreib|auskunft|rückruf|reagier\w*|hörst|sagen|rat|ratschlag|hören|bestätig\w*|einschätzung"
    r"|geben|gibst|gib|gebt|mitteilen|mitteilung|wissen|weiß|erfahren|klarheit|reaktion|zusenden|schicken|senden|zukommen|stellungnahme|hinweis|tipp)"
)
_DAY = (
    r"(?:(?:spätestens |längstens |allerspätestens )?(?:zum |zur |am |an |ende |mitte |anfang |nächste[nrs]? |kommende[nrs]? |diese[rsn]? |dem |den |der )*(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:abend|mittag|früh|morgen|nachmittag|vormittag)?|morgen|übermorgen"
    r"|heute|wochenende|woche|wochenanfang|monatsende|monats|monat|quartalsende|jahresende|mittag|abend|ende|mitte|ostern|pfingsten|weihnachten|ferien|ferienbeginn|\d{1,2}\.?|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|dann|dahin))"
)
_WITHIN = r"(?:innerhalb|binnen|innert|in den nächsten|in den kommenden) <4> (?:tagen?|werktagen|arbeitstagen|kalendertagen|wochen?|stunden|woche|wochenfrist|monatsfrist|frist|zehn|sieben|drei|zwei)"
_REST = r"(?:(?<=\d)\.|[^.?!\n]){0,60}?\b"

PRESSURE = Phrases(
    find=german(
        rf"""
        asap|a\.s\.a\.p\.?
        dringend\w*|dringlich\w*|drängt|eilt|eilig\w*|eilsache
        so (?:bald|rasch|schnell|zeitnah|zügig) (?:wie|als)? ?(?:nur )?(?:irgend )?(?:möglich|es geht|sie können|du kannst|es ihnen|es dir)
        (?:schnellst|baldigst|raschest|ehest|frühest)(?:möglich\w*|ens)?|baldmöglichst|schnellstens|ehestmöglich
        möglichst (?:bald|rasch|schnell|zeitnah|zügig|umgehend|noch|heute|diese)
        zeitnah\w*|umgehend\w*|unverzüglich\w*|postwendend|prompte?[nr]?
        (?:rasche|schnelle|baldige|kurzfristige|zügige|frühe)[nrs]? <1> {_ANSWER}
        (?:hoffe|warte|wäre|würde|bitte|freue)\b[^.?!\n]{{0,40}}?\b(?:bald|demnächst|schnell|rasch|in kürze) <3> {_ANSWER}
        {_ANSWER} <2> (?:bald|rasch|schnell|in kürze|noch heute|noch diese woche|morgen)
        (?:warte|wartend|warten) <5> {_ANSWER}
        (?:in )?erwartung (?:ihrer|deiner|eurer|einer)
        (?:erwarte|rechne|zähle) (?:ich )?<2> (?:ihre|deine|eure|mit ihrer|mit deiner|mit einer|auf ihre|auf deine|auf eine) <1> {_ANSWER}
        freue?(?: ich)? mich <4> (?:auf|über) (?:ihre|deine|eure|eine|jede|ein paar|von) <3> {_ANSWER}
        (?:auf|über) (?:ihre|deine|eure|eine) <2> {_ANSWER} (?:freue|hoffe|warte) ich
        (?:würde|freue|freute) <3> mich (?:sehr |riesig |schon )*(?:freuen,? )?(?:bald |von ihnen |von dir |von euch |wieder )+(?:zu )?hören
        (?:sehe|blicke) <5> entgegen|entgegensehend
        (?:hoffe|setze) (?:ich )?<2> auf <3> {_ANSWER}
        von (?:ihnen|dir|euch) <2> zu (?:hören|lesen)
        die zeit (?:drängt|läuft|ist knapp|wird knapp)
        je (?:eher|früher|schneller|rascher) <4> (?:desto|umso)
        (?:immer noch|noch immer|bisher|bis heute|noch) (?:keine|nichts) <3> (?:{_ANSWER}|gehört|erhalten|bekommen)
        bis <2> {_DAY}(?= brauch| benötig| wissen| entscheid)
        """
    ),
    grave=german(
        rf"""
        (?:als|eine|meine|die|der|diese|ohne|letzte) frist (?:(?:für|zur|zum) <2> (?:antwort|rückmeldung|auskunft|nachricht|stellungnahme|bescheid|reaktion|entscheidung)|von|bis|setz\w*|gesetzt|läuft für sie|endet am)
        setze (?:ich )?(?:ihnen|dir|euch) <3> frist
        {_ANSWER}\b{_REST}(?:bis|spätestens|allerspätestens|noch vor|vor ende|noch|vor) {_DAY}
        (?:bis|spätestens|allerspätestens) {_DAY}\b{_REST}{_ANSWER}
        {_ANSWER}\b{_REST}{_WITHIN}
        {_WITHIN}\b{_REST}{_ANSWER}
        noch (?:heute|diese woche|in dieser woche|vor dem wochenende)\b{_REST}{_ANSWER}
        deadline
        (?:heute|diese woche|diesen monat|morgen) noch\b{_REST}{_ANSWER}
        {_ANSWER}\b{_REST}(?:heute|diese woche|diesen monat|morgen) noch
        (?:gebe|lasse|räume) (?:ich )?(?:ihnen|dir|euch) <3> (?:tage?|wochen?|stunden) (?:zeit|frist)
        (?:noch|spätestens|unbedingt) vor {_DAY}\b{_REST}{_ANSWER}
        """
    ),
    but=german(
        r"""
        (?:nicht|keine|ohne|nichts|niemals|kein|überhaupt nicht|gar nicht) <3> (?:eil\w*|dringend\w*|dringlich\w*|drängt|frist|druck|hast|deadline)
        (?:eilt|drängt) <3> (?:nicht|nichts)
        (?:wann immer|zeit lassen|lassen sie sich zeit|lass dir zeit)\b[^.?!\n]{0,60}
        dringende[nrms]? (?:anliegen|fällen?|fall|aufträgen?|anrufe?n?|meldungen|patient\w*|tickets|bestellungen|störungen?|lieferung(?:en)?|bestellung|arbeit|termine?|einsätze?n?|von|fragen|arbeiten)
        (?:die|das|was|wie) <4> dringend\w* <3> (?:von|trenn\w*|sortier\w*|unterscheid\w*)
        (?:musst|müssen|müsst|brauchen|brauchst|braucht) <3> nicht\b[^.?!\n]{0,40}
        bis (?:bald|dann|dahin|demnächst|zum nächsten mal|auf weiteres)(?=[.,;!?\n]|$| (?:vielleicht|und))
        prompte[nr]? (?:antwort|rückmeldung|hilfe|reaktion)(?=[.,;!?]| (?:hat|war|damals|und))
        (?:danke?|dank|gefreut|dankbar) <5> (?:rasche|schnelle|prompte|zügige|zeitnahe|umgehende)[nrs]? \w+
        (?:war|waren|arbeite\w*|dauert|dauerte|lief|verreist|gewartet) <4> bis <2> \w+[^.?!\n]{0,40}
        bis <2> \w+ (?:war|verreist|gewartet|dauert|arbeite)[^.?!\n]{0,40}
        """
    ),
)

_FIRM = r"(?:betrieb|firma|unternehmen|team|arbeitgeber\w*|gespräch|vorstellungsgespräch|chef\w*|haus|schule|praxis|agentur|kita|küche|station|mannschaft|menschen|leute|büro|verein|interview|kanzlei|labor|werkstatt)"
FLATTERY = Phrases(
    find=german(
        rf"""
        (?:allerbeste|beste|tollste|großartigste|schönste|netteste|sympathischste|coolste|spannendste|innovativste|freundlichste)[nrsm]? <2> {_FIRM} <2> (?:der welt|überhaupt|aller zeiten|weit und breit|den es|die es|das es|auf erden|je|jemals|in ganz|deutschlands|österreichs|der schweiz|meines lebens|das ich|die ich|den ich|von allen)
        (?:mit abstand|bei weitem) <1> (?:beste|tollste|netteste|schönste)[nrsm]? \w+
        traum(?:firma|arbeitgeber\w*|team|unternehmen|betrieb|chef\w*|schule)
        schon immer <4> (?:traum|geträumt|träume)|(?:mein|ein) <2> traum (?:wäre|war|ist|in erfüllung|wird)|wahr gewordener traum
        (?:unsagbar\w*|unverdient\w*|große|größte|riesige|unglaubliche|allergrößte|ungeheure|unermessliche|außerordentliche|übergroße),? <2> ehre
        weltklasse|ihresgleichen|seinesgleichen|unvergleichlich\w*|unübertroffen\w*|unübertrefflich\w*|konkurrenzlos\w*
        (?:fehlen|fehlten|versagen) (?:mir )?<2> worte|worte (?:reichen|genügen) nicht|nicht in worte|kaum in worte
        (?:größter|riesiger|riesen) ?fan|riesenfan|größter bewunderer
        (?:bewundere|liebe|verehre) (?:ich )?<2> alles
        visionär\w*|legendär\w*|genie|ehrfurcht\w*
        umgehauen|weggeblasen|hin und weg|vom hocker
        kein(?:e|en)? andere[nrs]? {_FIRM} <4> (?:kann|könnte|reicht|kommt|wie)
        einmalige gelegenheit|einmal im leben
        """
    ),
    repeated=german(
        r"""
        unglaublich\w*
        großartig\w*
        ph?antastisch\w*|fantastisch\w*
        genial\w*
        sensationell\w*
        phänomenal\w*
        hervorragend\w*
        außergewöhnlich\w*
        überwältigend\w*
        grandios\w*
        brillant\w*
        einzigartig\w*
        wunderbar\w*
        wahnsinnig\w*
        atemberaubend\w*
        traumhaft\w*
        """
    ),
    but=german(
        r"""
        fehlen (?:mir )?(?:oft |manchmal |noch )?die worte (?:auf|für den|im) (?:englisch|deutsch|französisch)
        """
    ),
)
