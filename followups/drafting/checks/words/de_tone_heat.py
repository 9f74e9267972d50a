"""German: strong emotion (L9), entitlement (L10), irony (L13)."""

import re

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import form, german

_VERY = r"(?:sehr|so|tief|zutiefst|schwer|bitter|maßlos|echt|wirklich|riesig|unglaublich|extrem|total|mehr als|furchtbar|ziemlich|ungemein|unendlich|überaus|äußerst|grenzenlos|wahnsinnig|mega|ganz schön|aufrichtig|unheimlich|recht|richtig|unsagbar)"
EMOTION = Phrases(
    find=german(
        rf"""
        (?:mich|mir|ich|sehr|tief|zutiefst|bin|war|fühle|fühlte|persönlich|menschlich|hat|habe|haben)\b[^.?!\n]{{0,40}}?\bverletzt(?:e)?(?! (?:e|en))
        verletzend\w*|verletzung meiner|verletzte mich|verletzt mich
        (?:tief|hart|schwer|sehr|mich|ziemlich|ganz schön) <3> (?:getroffen|trifft|traf|mitgenommen|erwischt|erschüttert|zugesetzt)
        (?:trifft|traf|trafen|schmeißt|wirft|haut|zieht) mich\b
        (?:tut|tat|getan|tun|tue) <6> weh|weh <1> (?:getan|tut|tat|tun)
        schmerz(?:t|te|en|lich\w*|haft\w*)?|geschmerzt
        wütend\w*|wut|zorn|zornig\w*|stinksauer|sauer (?:bin|war|auf|gewesen|macht|gemacht)|(?:bin|war|richtig|ziemlich|echt) sauer|rasend|kocht\w*
        (?:ver)?ärger(?:t|te|e|lich\w*)|geärgert|(?:meinen|der|großer|mein) ärger|genervt|angefressen|angepisst|grantig
        verbitter\w*|bitterkeit|bitterlich|bitter(?:e|en|er|es|em)?
        zerstört|niedergeschmettert|niederschmetternd\w*|niedergeschlagen\w*|erschütter(?:t|nd)\w*|am boden|vernichtend\w*|vernichtet
        fassungslos\w*|sprachlos\w*|bestürz\w*|entgeistert|konsterniert
        entmutig\w*|frustrier\w*|frust|resignier\w*|ernüchter\w*|desillusionier\w*|demotivier\w*|hoffnungslos\w*|mutlos\w*|kraftlos
        (?:tief|tod)?traurig <1> (?:gemacht|macht|stimmt|gestimmt)|tieftraurig\w*|todtraurig\w*|todunglücklich|unglücklich
        deprimier\w*|niedergedrückt|bedrückt|bekümmert|verzweif\w*|elend
        (?:gebrochene[nms]?|mir|das|mein) <2> herz <2> (?:gebrochen|bricht|zerrissen|blutet|schwer)|gebrochenem herzen|herzzerreißend|schweren herzens
        geheult|geweint|heule[n]?|weine[n]?|(?:in|unter|den|mit|die|meine) tränen|rotz und wasser
        schlaflos\w*|nicht (?:mehr |richtig |gut )?(?:geschlafen|schlafen können|einschlafen|schlafen)|wach gelegen|kein auge zu\w*
        gekränkt|kränk(?:t|te|end\w*|ung)
        {_VERY} <1> (?:enttäusch\w*|traurig\w*|betrübt|unglücklich|deprimiert|getroffen|schade)
        (?:große|riesige|bittere|herbe|schwere|tiefe|unendliche|echte|riesen)[rnms]? (?:enttäuschung|rückschlag|schlag|niederlage|traurigkeit|trauer|frust)
        schlag (?:ins gesicht|in die magengrube|ins kontor|unter die gürtellinie)|ohrfeige|watsche|faustschlag|tiefschlag|stich ins herz|dolchstoß
        vor den kopf|verraten (?:gefühlt|fühle|worden)|im stich|fühle mich <2> (?:verraten|betrogen|ausgenutzt|abgelehnt|weggeworfen|wertlos|abgewertet|abgewiesen|wie)
        hass\w*|hasse|gehasst|wertlos\w*|nutzlos
        schlimmste[nrms]? <1> (?:tag\w*|nachricht|woche|absage|moment|erlebnis|monat)
        zu schaffen|nicht (?:leicht )?(?:wegzustecken|zu verdauen|verkraftet|zu verkraften)|schwer (?:zu )?(?:verdauen|verkraften|wegstecken|zu ertragen)|(?:nagt|nagte|zehrt|frisst) <2> mir
        verkraft\w*|(?:absage|nachricht|enttäuschung|niederlage|entscheidung) <5> (?:verdaut|weggesteckt|überwunden|verwunden|verkraftet|verarbeitet)
        die welt (?:ist )?<3> (?:zusammen\w*|untergegangen|eingestürzt)|boden unter den füßen|zusammengebrochen
        (?:mit den nerven )?am ende(?= (?:mit|meiner)|,? ich)
        beschämt|gedemütigt|erniedrigt|abserviert
        reißt <5> herz|fertig ?gemacht|macht mich fertig
        an die substanz|unter die haut gegangen|an die nieren|an die wand gefahren
        im magen|auf den magen|untröstlich\w*|stocksauer|fuchsteufelswild|außer mir|am boden zerstört
        (?:schwer|hart) <2> (?:zu schlucken|schlucken|im magen)|schlucken müssen|bittere pille
        enttäuschung <2> (?:sitzt|ist|war|wiegt|bleibt) <1> (?:tief|groß|riesig|schwer|enorm)
        (?:nagt|nagte|zehrt|frisst|wurmt|kratzt|bohrt) <4> (?:an|in)? ?(?:mir|mich)|(?:wurmt|wurmte|kränkt|fuchst|deprimiert|zermürbt|belastet|quält) mich
        zermürb\w*|zerrissen|am ende meiner kräfte|niedergedrückt|leer und ausgebrannt|ausgelaugt
        (?:kopf|boden) <2> (?:verloren|weggezogen|gezogen)|boden <2> unter
        tränen|den tränen nahe|zum heulen|zum weinen|heulend\w*|wund
        """
    ),
    light=german(
        r"""
        enttäusch(?:t|te|en|end|ende|enden|ung|ungen)
        traurig(?:e|er|en)?
        betrübt|geknickt|wehmütig|wehmut
        (?:sehr|so|echt|zu|wirklich|jammer|wahnsinnig) schade|jammerschade
        bedau(?:e)?re?|bedauerlich|mit (?:großem )?bedauern
        """
    ),
    but=german(
        r"""
        (?:nicht|nie|keineswegs|weder|kein\w*|ohne|statt) <3> (?:enttäusch\w*|verletz\w*|traurig\w*|bitter\w*|verbitter\w*|wütend\w*|wut|groll|sauer|gekränkt|ärger\w*|verärgert|frust\w*|schmerz\w*|zorn|bedau\w*|weh)
        (?:enttäuscht|verletzt|wütend|traurig|verärgert|frustriert|weinend|bestürzt|erschüttert|verzweifelt|deprimiert|genervt)(?:e|en|er|em)? (?:kund\w*|gäste?n?|eltern|patient\w*|kinder\w*|anrufer\w*|menschen|bewohner\w*|tiere?n?|person\w*|haut|mitarbeit\w*|angehörige\w*|nutzer\w*|schüler\w*|passagier\w*|mitglieder\w*)
        (?:bei|von|mit|den|die|der|wenn|wie) <3> (?:verletzte[nrm]?|wütende[nrm]?|traurige[nrm]?|weinende[nrm]?) \w+
        (?:kinder\w*|kund\w*|gäste?n?|patient\w*|eltern|bewohner\w*|jugendliche\w*|tiere?|klient\w*|jemand|menschen|schüler\w*) <5> (?:wütend|traurig|weinen|weint|verletzt|enttäuscht|sauer|ärger\w*|schmerz\w*|frustriert|wut|zorn)
        bittere[nrsm]? (?:orange\w*|schokolade|mandel\w*|kräuter\w*|note\w*|zitrone\w*|melone\w*|salat\w*|kakao|likör|geschmack|kaffee|mandeln|stoffe\w*)
        (?:kaffee|tee|schokolade|kakao|bier|salat|likör|medizin|kräuter\w*|geschmack) <4> bitter\w*
        (?:süß|zart|herb)-?bitter\w*
        weh (?:tun|tut) <3> (?:patient\w*|kind\w*)
        (?:ziel|team|spiel|sport)verletz\w*
        schmerz\w* (?:lindern|therapie|mittel|patient\w*|management)|schmerzen (?:der|von|bei) \w+
        tränen (?:gelacht|lachen)|zu tränen gerührt
        (?:sauer(?:teig|kraut|rahm|braten))
        getroffen (?:zu haben|habe|haben|hatte|hatten)(?= (?:sie|dich|euch|und|uns)|[.,;])|(?:sie|dich|euch|uns|wir) <5> getroffen
        """
    ),
)

ENTITLEMENT = Phrases(
    find=german(
        r"""
        (?:das )?mindeste[ns]?(?= (?:gewesen|wäre|was|ist|an|sein|,)|[.,!?]|,)|das mindeste
        (?:mindestens|wenigstens|zumindest) <2> (?:eine?|ein|einen) <3> (?:antwort|erklärung|wort|rückmeldung|begründung|anruf|absage|gespräch|entschuldigung|zwischenbescheid|persönliche\w*|nachricht)
        (?:sind|seid|bist|ist|wäre|wären|bleiben|blieben|bleibt) <6> schuldig
        (?:mir|uns) <6> schuldig
        schulde(?:n|t|st|te|ten)? (?:sie |ihr |du |man )?(?:mir|uns)|(?:sie|ihr|man) (?:schulden|schuldet) mir
        (?:steht|stünde|stehen|zusteht|zustehen|zustünde) (?:es )?(?:mir|uns|bewerber\w*|einem|jedem) <5> zu|mir <5> (?:zusteht|zustehen|zustünde|steht <4> zu)
        (?:mir|uns) (?:steht|stünde) <6> zu
        anspruch (?:auf|darauf)|anrecht|(?:das|ein|mein|unser|jedes|volles) <1> recht (?:auf|darauf|zu erfahren|zu wissen)|mein gutes recht|ein recht
        (?:ich|wir|mir|bewerber\w*|kandidat\w*|jeder|jede|man|mein\w* \w+) <5> (?:verdient|verdiene|verdienen|verdiente)(?= |[.,!?])
        verdien(?:t|e|en|te) <1> (?:eine?n?|besseres|mehr|respekt|fairness|ehrlichkeit|klarheit)
        (?:etwas )?besseres verdient|mehr verdient|(?:hätte|habe) (?:ich )?<5> verdient
        erwarte (?:ich )?<4> (?:eine?n?|von ihnen|von euch|von dir|von einem|mehr|dass|antwort|rückmeldung|stellungnahme|ihre|deine|eine)
        (?:hätte|hatte|hätten) <7> erwartet|(?:hätte|hatte|hätten) <3> mehr erwartet
        (?:darf|kann|dürfte|sollte|könnte) (?:man|ich) <8> (?:erwarten|verlangen|voraussetzen|annehmen dürfen)
        (?:zu viel|viel) verlangt
        (?:man|ich) (?:darf|kann|dürfte|sollte|könnte)\b[^.?!\n]{0,70}?\b(?:erwarten|verlangen|voraussetzen|fordern)
        (?:fordere|verlange|bestehe|poche|insistiere|beanspruche) (?:ich )?\w+|(?:fordere|verlange|bestehe) ich
        (?:sie|ihr|du|ihre \w+|unternehmen|firmen|arbeitgeber|betriebe|man|die firma|eure \w+|das team|das haus) (?:(?:wirklich|eigentlich|schon|künftig|in zukunft|das nächste mal|doch|echt|daher|ihre|eure|sich|vielleicht|auch|unbedingt|lieber|dringend|mal|einmal|hier|ruhig) ){0,4}(?:sollten|solltet|solltest|sollte|müssen|müsst|musst|muss|müssten|müsstest|müsstet|müsste)(?! (?:[\w-]+ ){0,4}?(?:nicht|nichts|kein\w*|gar|ja nicht)\b)(?![^.?!\n]{0,70}\b(?:sein|haben|freuen|gewesen|kennen|lieben|spüren|fühlen|stolz)\b)
        (?:müssten|müsstet|müsstest|solltet|solltest) (?:sie|ihr|du) (?:mich|mir|uns|doch|schon|eigentlich|wenigstens|zumindest|sich|ihre|eure|deine|das|die|den|es)\b
        (?:da|dann|jetzt|nun|deshalb|deswegen|hier|darum|somit|künftig|nächstes mal) (?:sollten|müssen|müssten|sollte) (?:sie|ihr|man|unternehmen)
        schriftlich\w* <3> (?:begründ\w*|bestätig\w*|stellungnahme|antwort\w*|rückmeldung|auskunft|einschätzung|mitteil\w*|geben|form|zu geben|darlegen|darzulegen|feedback|bewertung|erklärung|nachricht|vorlegen|zusenden|beurteilung)
        (?:begründ\w*|bestätig\w*|antwort\w*|rückmeldung|auskunft|einschätzung|feedback|es|das|mir|erklärung|stellungnahme|beurteilung) <3> schriftlich\w*|in schriftlicher form
        stellungnahme
        nach all(?:em|dem|en|er)?,? (?:was|dem|der (?:mühe|zeit|arbeit|vorbereitung)|den (?:gesprächen|runden|stunden|wochen|monaten|aufgaben)|meine[nrm]? \w+|diesen? \w+)
        nach so <2> (?:aufwand|mühe|zeit|arbeit|einsatz|gesprächen|runden|vorbereitung)
        (?:so viel|viel|stunden|tage|wochen|herzblut|energie|urlaub|so viele \w+) <4> (?:investiert|hineingesteckt|reingesteckt|gesteckt|aufgewendet|geopfert)
        (?:was|die|das),? (?:ich )?<6> investiert habe
        (?:nur|bloß|doch) <1> (?:fair|recht und billig|gerecht|anständig|korrekt|richtig)
        (?:wäre|hätte) (?:es )?<4> (?:fair|anständig|angebracht|höflich|an der zeit|selbstverständlich|korrekt|angemessen|ein gebot) (?:gewesen|,)?
        gehör(?:t|te|en) sich|gehört zum (?:guten ton|anstand)|selbstverständlichkeit|gebot der höflichkeit|(?:sollte|müsste|wäre) <4> selbstverständlich
        (?:muss|müssen|möchte|darf) ich <2> (?:darauf )?(?:bestehen|insistieren|verlangen|fordern)
        steht <3> zu(?= (?:und|,|\.)|[.,])
        das (?:wenigste|mindeste|geringste|allermindeste)
        (?:schuldet|schulden|schuldete) (?:einem|einer|dem|der|den|seinen|ihren|jedem) <1> (?:bewerber\w*|kandidat\w*|menschen|person|gegenüber|leuten)
        (?:müsste|sollte|wäre) <8> selbstverständlich
        (?:könnten|könntet|könntest) (?:sie|ihr|du)? ?(?:ja |doch |mir )*(?:wenigstens|zumindest|mindestens)|(?:sie|ihr|du|man) (?:könnten|könntet|könntest|könnte) (?:ja |doch |mir )*(?:wenigstens|zumindest|mindestens)
        (?:hätten|hätte|haben|habt|hat) <3> (?:die )?(?:pflicht|verpflichtung|schuldigkeit) <2> (?:gehabt|zu|mich)?|(?:ihre|eure) (?:pflicht|verdammte pflicht|aufgabe gewesen)|verpflichtet(?:,)? (?:mich|mir|uns)|(?:wären|sind|seid|wärt) (?:sie|ihr) <2> verpflichtet
        (?:darf|kann|dürfte|sollte|könnte|muss) (?:man|ich)\b[^.?!\n]{0,70}?\b(?:erwarten|verlangen|voraussetzen|fordern)
        (?:das|dies) (?:bin|ist) man <3> schuldig
        """
    ),
    but=german(
        r"""
        (?:bin|sind|wäre|bleibe|fühle) (?:ich )?(?:ihnen|dir|euch|ihr|ihm) <4> (?:schuldig|schulde)|schulde (?:ich )?(?:ihnen|dir|euch)
        (?:ihr team|ihre \w+|sie|du|ihr|team|kolleg\w+|alle) <6> (?:verdient|verdienen) <4> (?:ruh\w*|urlaub|sommer|pause|dank|applaus|lob|erfolg|feierabend|ferien|anerkennung|haben|hat)
        (?:hat|haben|habt|hast) (?:sich|euch|dir) <7> verdient
        (?:ihre|eure|deine|deren) <8> (?:verdient|verdienen) <2> \w+
        (?:nicht|mehr|kaum|nichts) <5> (?:erwarten|verlangen|voraussetzen|wünschen)
        geld verdien\w*|brot verdien\w*
        (?:erwarte|rechne) (?:ich )?<3> (?:keine|nichts|nicht)
        (?:nicht|nichts|nie|kaum) <3> (?:erwartet|verlangt|schuldig|verlange|erwarte)
        (?:was|wie|woran|worauf|dass|wenn|welche\w*|ob|falls|damit) (?:[\w-]+ ){0,4}(?:sie|ihr|du|man|bewerber\w*|team|anschreiben|ich) (?:[\w-]+ ){0,6}(?:sollten|solltet|müssen|müsst|muss|sollte|musst|müssten)
        (?:sie|du|ihr|man) (?:müssen|musst|müsst|muss) (?:mir |sich |dir |euch |darauf |dafür |dazu |sich dazu )*(?:nicht|nichts|kein\w*|gar nicht)
        (?:besser|mehr|schöner|wärmer|herzlicher|freundlicher|ruhiger|anders) als <3> erwartet
        wie <4> erwartet (?:hatten|hatte|haben|hast)
        (?:hätte|hatte) ich (?:gar |so |das )*nicht erwartet
        recht (?:haben|hatten|gehabt|geben|gut|gern|herzlich|schnell)
        schriftlich\w* (?:prüfung\w*|arbeit\w*|teil|test|aufgabe\w*|dokumentation|übergabe)
        das muss (?:man |ich )?(?:schon )?(?:sagen|noch)
        man (?:müsste|sollte|muss) <3> (?:öfter|viel öfter|mehr|immer|häufiger|einmal|gesehen|erlebt)
        """
    ),
    inquiry=german(
        r"""
        schriftlich\w* <3> (?:bestätig\w*|mitteil\w*|geben|form|vorlegen)
        (?:bestätig\w*|es|das|mir) <4> schriftlich\w*|in schriftlicher form
        """
    ),
)

_PRAISED = (
    r"(?:fair\w*|ausführlich\w*|wertschätz\w*|professionell\w*|transparen\w*|persönlich\w*|nett\w*|freundlich\w*|interessant\w*|gründlich\w*|intensiv\w*|spannend\w*|sorgfältig\w*|objektiv\w*|ehrlich\w*|offen\w*|schnell\w*|zeitnah\w*|prompt\w*"
    r"|familiär\w*|modern\w*|agil\w*|sozial\w*|gut\w*|besser\w*|best\w*|passend\w*\w*|geeignet\w*|qualifiziert\w*|wohlwollend\w*|konstruktiv\w*|höflich\w*|herzlich\w*|individuell\w*|wichtig\w*|großartig\w*|toll\w*|kompetent\w*|respektvoll\w*|menschlich\w*"
    r"|feedback|auswahlverfahren|auswahlprozess|verfahren|prozess|gespräch|entscheidung|begründung|absage|willkommenskultur|augenhöhe|chancengleichheit|teamgeist|kommunikation|rückmeldung|antwort|experten?|kultur|du-kultur|wir melden uns)"
)
_MORE = form(
    r"(?:mehr|etwas anderes|ein anderes|eine andere|einen anderen|anderes|eine ehrlichere|eine persönlichere|einen persönlicheren|ein persönlicheres|wenigstens|ein wenig mehr|ein bisschen mehr|etwas mehr|eine faire|eine bessere|ein besseres)"
)
_IRONY = german(
    rf"""
    (?:nichts|nix) für ungut
    (?:na )?dann <3> (?:viel (?:glück|erfolg|spaß|freude)|alles gute|schönen tag|schönes leben)
    viel (?:glück|spaß|erfolg) <2> mit (?:ihrer|eurer|deiner|dieser|der) <1> (?:wahl|entscheidung|auswahl|neuen(?=[.,!;]|$))
    wie <2> (?:zu )?erwarte(?:t|n)(?: war| gewesen)?(?=[.,;!?\n]|$| (?:kam|wurde|habe|hat|ist|war|bin|die|eine|also|ihre|eure|ging|folgte))
    erwartungsgemäß|wenig überraschend|war <4> (?:abzusehen|vorherzusehen|zu erwarten|absehbar|klar)(?=[.,;!?\n]|$| gewesen)
    (?:ja|ohnehin|eh|sowieso) (?:schon )?(?:klar|egal|abzusehen|zu erwarten|nichts|wurscht)
    (?:hätte|konnte|hab) (?:ich )?(?:mir )?<4> denken(?: können)?(?=[.,;!?\n]|$)
    (?:wundert|überrascht|erstaunt) mich <3> nicht|kein wunder
    (?:nehme|genommen|nahm|nehmen) <7> zur kenntnis|zur kenntnis (?:genommen|nehme|nehmen|nahm)
    ^^ (?:notiert|vermerkt|verstanden|registriert|schon verstanden|alles klar|botschaft angekommen)(?=[.!,]|$)
    botschaft (?:ist )?angekommen
    ^^ (?:wenigstens|immerhin|tja|naja|na ja|nun ja|na gut|na dann|ach so|aha|soso|so so|schade eigentlich|sei'?s drum|sei es drum|geschenkt|hauptsache|was soll'?s|schwamm drüber|wie auch immer|egal|mal sehen|aber gut|pech gehabt|dumm gelaufen|so ist das leben|passt schon|macht ja nichts|sehr interessant|interessant|respekt)(?=[ ,.!:;])
    (?:wird|werdet|werden|wirst) (?:es )?(?:(?:ja|schon|wohl|sicher|bestimmt|gewiss|sie|ihr|es|du) )+(?:es )?(?:am besten |besser )?(?:wissen|seine|ihre|eure|gründe)
    (?:ihre|eure|seine|ihr) (?:guten |eigenen |ganz eigenen )?gründe (?:(?:ge)?habt?|haben|hatten|gehabt haben|geben)
    (?:falls|wenn|sofern) (?:es )?<4> (?:jemand\w*|irgendjemand\w*|irgendwen|sie|euch|überhaupt) <4> (?:interessier\w*|kümmer\w*|wissen will)
    nicht dass (?:es|das) <4> (?:interessier\w*|wichtig|ändert|etwas|eine rolle|jemand\w*)
    (?:man kann|ich kann|kann man|kann ich) <2> nur (?:hoffen|vermuten|raten|spekulieren|staunen)
    ich (?:nehme (?:mal |einmal )?an|vermute|schätze|fürchte|mutmaße)(?: mal| einmal| stark| fast)?,? (?:dass|ich|sie|ihr|es|mein\w*|da|das|man|hier)
    (?:hatte|habe|hätte) (?:ich )?mir <6> {_MORE} <6> (?:erhofft|gewünscht|vorgestellt|erwartet|versprochen)
    (?:hatte|habe) (?:ich )?mir <7> (?:anders|mehr) (?:erhofft|gewünscht|vorgestellt|ausgemalt)|(?:anders|mehr) (?:erhofft|vorgestellt|erwartet|gewünscht)(?! als)
    (?:hatte|hätte) (?:ich )?<4> (?:auf|mir) <4> (?:gehofft|gewünscht|erhofft)
    (?:hätte|hatte) (?:ich )?mir <8> gewünscht
    hätte (?:ich )?(?:mich )?<6> (?:gefreut|geschätzt|begrüßt|gut gefunden|schön gefunden)(?=[.,;!\n]|$)
    (?:wäre|hätte) <6> (?:nett|schön|höflich|freundlich|anständig|hilfreich|fein|möglich) gewesen
    (?:hätten|hättet|hättest|hätte) (?:sie|ihr|du|man) <8> (?:können|sollen|dürfen|müssen)
    (?:sie|ihr|du|man) (?:hätten|hättet|hättest|hätte) <9> (?:können|sollen|dürfen|müssen)
    (?:danke?|dank) (?:auch )?<2> (?:für|auch für) (?:gar )?nichts|schönen dank auch|(?:herzlichen|vielen|besten) dank auch(?=[.,!\n]|$)
    so viel (?:zu[mr]?|dazu|also)|soviel (?:zu[mr]?|dazu|also)
    (?:interessante|mutige|bemerkenswerte|seltsame|kuriose|spannende|gewagte|eigenwillige|merkwürdige|fragwürdige|komische|tolle) (?:entscheidung|wahl|auswahl|vorgehensweise|art)|bemerkenswert(?:es|er|e)? <1> (?:verfahren|vorgehen|entscheidung|umgang|art)
    (?:man )?(?:sieht|trifft) sich (?:bekanntlich |ja )?immer zwei ?mal
    die zeit wird|wird sich (?:schon |noch )?(?:zeigen|weisen|herausstellen)|wer zuletzt
    (?:ihr|euer|der) verlust(?! (?:an|von|der|des|ihre\w*|eine\w*))|(?:selber|selbst) schuld
    spricht (?:für sich|bände)|sagt <2> (?:viel|alles|einiges|genug) (?:über|aus)|lässt tief blicken
    standard(?:absage|antwort|text|mail|schreiben|brief|floskel\w*|satz|formulierung)\w*|text(?:baustein\w*|vorlage)|serien(?:brief|mail)|massen(?:mail|absage)|copy ?(?:-|&|and|und)? ?paste|vorgefertigt\w*|floskel\w*|nullachtfünfzehn|08 ?/ ?15|08-15|formschreiben|formbrief
    so ?genannt\w*
    hoffentlich <5> (?:bereu\w*|behandel\w*|besser (?:als|behandelt)|fairer|mehr glück|weiß|wissen sie)
    (?:schön|nett|fein|gut|toll|erfreulich),? dass (?:es|man|sie|ihr) <8> (?:doch noch|überhaupt|endlich|immerhin|wenigstens|schließlich)
    (?:doch noch|überhaupt|endlich) (?:eine|noch) (?:antwort|nachricht|reaktion|rückmeldung) <2> (?:gab|kam|erhalten|bekommen|gekommen)
    (?:will|möchte|werde) (?:ich )?<3> nicht (?:weiter|länger) (?:stören|belästigen|aufhalten|behelligen|im weg)
    (?:mögen|möge|mögt|werden sie|werdet) <7> glücklich (?:werden|sein)?
    wer weiß,? (?:wozu|wofür|vielleicht|ob)
    (?:dass|weil|wenn) (?:sie|ihr) mich nicht (?:wollten|wolltet|wollt|haben wollten|brauchen|brauchten)
    (?:nicht|kein\w*) <2> (?:gut|jung|schön|billig|wichtig|hip|modern|studiert) genug (?:für|bin|war)
    (?:schade|dumm|blöd|pech) (?:nur|gelaufen|für mich|gehabt)
    (?:etwas|was|jemanden|schön was) <1> (?:eingehandelt|eingebrockt|angelacht)
    besseres (?:händchen|gespür|auge)|mehr (?:glück|geschick|händchen) <2> (?:beim|mit|bei)
    (?:nicht|wohl nicht) sein sollen|(?:sie|ihr) (?:wissen|wisst) (?:es )?(?:ja|schon|wohl|sicher|bestimmt) <1> (?:am besten|besser)
    (?:zwei|drei|paar|wenigen) (?:zeilen|sätze|worte) <2> (?:sagen|sprechen|sprachen) <1> (?:alles|bände|für sich)
    (?:ich )?(?:werde|werd) (?:ich )?(?:es |das )?(?:schon |auch )?(?:überleben|verschmerzen)
    (?:prompte|schnelle|rasche|zeitnahe|zügige)[nr]? <1> (?:antwort|rückmeldung|nachricht|reaktion|absage) <1> (?:nach|innerhalb|trotz)
    gönne (?:ich )?(?:es )?<4> (?:ja|irgendwie|trotzdem|fast)
    (?:möge|mögen) <6> (?:halten|so gut sein|besser sein)
    (?:kann|darf|wird) nicht jeder|nicht jeder (?:kann|darf)
    (?:man|ich) lernt? (?:ja |halt )?nie aus|wieder (?:etwas|was) gelernt|(?:eine )?lehre (?:sein|gewesen)
    nicht persönlich (?:zu )?nehmen|nehme (?:ich )?(?:es |das )?nicht persönlich|nicht nachtragend|nicht übel ?(?:zu )?(?:nehmen|nehme)|nehme (?:ich )?(?:es )?(?:ihnen|dir|euch) nicht (?:übel|krumm)
    (?:schön|nett|fein|freut mich|gut|toll) für (?:sie|euch|dich|die|ihn)(?=[.,!;]|$)
    wer's glaubt|wer es glaubt|wie praktisch|wie schön für|wie nett von|ach wie
    (?:ein|eine) (?:simples?|einfache[sr]?|kurze[sr]?|kleine[sr]?) <1> (?:anruf|antwort|wort|mail|satz|zeile|nein|danke|nachricht|rückmeldung) (?:hätte|wäre)
    (?:das )?hätte <4> (?:gereicht|genügt)
    (?:wohl|offenbar|anscheinend) (?:nicht gut|nicht (?:wichtig|interessant|wert|genehm|die richtige|der richtige|jung|billig))
    (?:nächstes|das nächste|beim nächsten|beim nächsten) mal <5> (?:sie|ihr) <5> (?:vielleicht|bitte)?(?: )?(?:informieren|antworten|lesen|früher|rechtzeitig|ehrlich\w*)
    mit freundlichen grüßen an (?:die|den) (?:neue|auserwählte|glückliche)\w*
    der glückliche|die glückliche|den glücklichen|auserwählte[nrs]?
    """
)
_QUOTED_PRAISE = form(rf"\"(?:so |ach so |sehr |ganz )?{_PRAISED}(?: \w+)?[.,!]?\"")
_DOTS = r"(?<!\[)(?:…|\.{3,})(?!\])"
IRONY = Phrases(
    find=re.compile(f"{_IRONY.pattern}|{_QUOTED_PRAISE}|{_DOTS}"),
    but=german(
        r"""
        (?:ging|geht|lief|läuft|klappt|wächst|angewachsen|gewachsen) <5> wie <2> (?:zu )?erwart\w*
        wie (?:sie|du|ihr) (?:es |das )?erwartet (?:hatten|hattest|hattet|haben)
        (?:mehr|besser|schöner|anders) als <3> (?:erhofft|erwartet|vorgestellt|gewünscht)
        (?:hätte|hatte) ich (?:sehr |so )?(?:gern|gerne) <8> (?:gearbeitet|mitgearbeitet|kennengelernt|dabei|mitgemacht|angefangen)
        (?:ihr|euer|das|dem|im|unser|vom|zum) <2> (?:projekt|buch|programm|heft|kurs|vortrag|konzept|artikel|stück|motto|leitfaden|workshop|verein|reihe|podcast|seminar|film|kapitel|satz|wort|begriff|stichwort|thema|leitsatz|magazin) "[^"\n]{1,60}"
        (?:dank\w*|danke)\b[^.?!\n]{0,80}?hätten? (?:sie|ihr) auch <4> können
        hätten sie <3> anders <2> können
        (?:und|sehr|so|gut|schön|kurz|angenehm) klar
        """
    ),
)
