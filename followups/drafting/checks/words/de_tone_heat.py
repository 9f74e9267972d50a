"""German: blame (L7), strong emotion (L9), entitlement (L10), leverage (L11), irony (L13)."""

import re

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import form, german

BLAME = Phrases(
    find=german(
        r"""
        unfair\w*
        (?:nicht|wenig|kaum|alles andere als|keineswegs|nie|mitnichten) <2> (?:fair|gerecht|korrekt|sauber|professionell|seriös|anständig)
        (?:kein|keine|keinen|nie|niemals|wenig) <2> (?:faire|gerechte|korrekte|saubere|seriöse|anständige|professionelle|ehrliche)[sernm]{0,2} <1> (?:verfahren|umgang|chance|prozess|behandlung|auswahl|ablauf|art|spiel|entscheidung|verhalten)
        (?:mit fairness|mit respekt|mit anstand|mit wertschätzung) <2> (?:nichts|wenig) zu tun
        ungerecht\w*|unrecht\w*
        voreingenommen\w*|vorurteil\w*|parteiisch\w*|willkür\w*
        diskriminier\w*|benachteilig\w*|rassis\w*|rassist\w*|sexis\w*|sexist\w*
        unprofessionell\w*|unseriös\w*|unmöglich(?:es|er|e)? <1> (?:verhalten|benehmen|umgang|art)
        irre(?:ge|zu)?führ\w*|getäuscht|täuschung|vorgegaukelt|vorgemacht|hinters licht|hingehalten|an der nase
        verschwend\w*|vergeud\w*|zeitverschwendung|ressourcenverschwendung
        (?:verlorene|vertane|verschwendete|vergeudete) (?:zeit|liebesmüh\w*|mühe|wochen|stunden|energie)
        (?:mir|uns) <2> (?:viel |die |meine |so viel |wertvolle )*zeit <2> (?:gestohlen|geraubt|genommen|gekostet|verplempert)|meine <1> zeit <3> (?:gestohlen|geraubt|verplempert|zu schade)|schade um die <1> (?:zeit|mühe)
        (?:war|alles|vollkommen|völlig|total) (?:umsonst|für die katz|vergebens|vergeblich)
        (?:ihre|deine|eure|deren) <1> schuld|schuld (?:sind|ist|seid|bist|daran|tragen|trägt)|schuld liegt|zu verantworten
        (?:versprochen|zugesagt|zugesichert|versichert)(?: (?:hatten|hatte|hatt\w*|haben|worden|wurde|war|und))?
        (?:versprechen|zusage|wort|zusagen|vereinbarung|abmachung\w*) <3> (?:gebrochen|nicht <1> (?:gehalten|eingehalten)|gebrochen\w*|wert)|leere[nr]? (?:versprechen|versprechungen|worte)|wortbruch|wortbrüchig
        (?:nicht|nie) <1> (?:eingehalten|wort gehalten)
        ghost\w*|geghostet\w*
        frech\w*|frechheit\w*|unverschämt\w*|unhöflich\w*|respektlos\w*|taktlos\w*|rücksichtslos\w*|pietätlos\w*|dreist\w*
        arrogan\w*|überheblich\w*|herablassend\w*|abschätzig\w*|hochnäsig\w*|inkompeten\w*|schlampig\w*|nachlässig\w*|lieblos\w*|gedankenlos\w*|gleichgültig\w*|unfähig\w*|chaotisch\w*|unorganisiert\w*
        inakzeptab\w*|nicht (?:zu )?(?:akzeptabel|akzeptieren|tolerieren|hinnehmbar)|indiskutabel|unzumutbar\w*|untragbar\w*|unterirdisch|unter aller\w*|unterste schublade|das letzte(?=[.,!])
        skandal\w*|unerhört\w*|bodenlos\w*|beschämend\w*|schändlich\w*|ungeheuerlich\w*|unglaublich <3> (?:verhalten|vorgehen|art|wie (?:sie|man|ihr))|armutszeugnis|trauerspiel|schande
        schockier\w*|geschockt|entsetz\w*|empör\w*|fassungslos\w*
        farce|witz|theater|schauspiel|alibi\w*|abgekartet\w*|vetternwirtschaft|freunderlwirtschaft|vitamin b|nepotismus|mauschel\w*|gemauschel|günstlings\w*|scheinausschreibung|scheinverfahren|getürkt
        (?:stand|war) <5> (?:längst|schon|von anfang an|von vornherein|vorher|im vorhinein|vorab) <4> (?:fest|entschieden|klar|vergeben|beschlossen|ausgemacht)
        von (?:anfang an|vornherein) <3> (?:nie |keine |nicht |kein )
        scheinheilig\w*|heuchl\w*|heuchel\w*|verlogen\w*|unehrlich\w*|unaufrichtig\w*
        gelogen|angelogen|belogen|lüge|lügen|lügt|lügner\w*|betrogen|betrug|verarscht|verarsche|veräppelt|für dumm verkauf\w*|hintergangen
        ausgenutzt|ausgenützt|beleidig\w*|demütig\w*|gedemütigt|erniedrig\w*|bloßgestellt|vorgeführt|von oben herab|lächerlich gemacht|nicht ernst genommen
        abgespeist|abgefertigt|abgewimmelt|vertröst\w*|abgebügelt|abserviert|fallen ?gelassen|abgewürgt|übergangen
        im regen stehen|hängen <1> lassen|hängen ?gelassen|im stich|am langen arm
        (?:wochen|tage|monate)lang|(?:seit|über|nach|zwei|drei|vier|fünf|sechs|acht|mehrere|ganze) <3> (?:wochen|monaten?|tagen?) <4> (?:gewartet|warten|nichts gehört|ohne (?:nachricht|antwort|rückmeldung|ein wort)|funkstille|keine antwort|schweigen|keine rückmeldung)
        (?:warten|zappeln|schmoren) (?:ge)?lassen
        (?:falsche|leere|unnötige) hoffnung(?:en)?|auflaufen (?:ge)?lassen|zum narren|hinhaltetaktik|verheizt
        nicht (?:einmal|mal) <5> (?:eine?|ein|einen|geantwortet|gemeldet|für nötig|zurückgerufen|die|den|bedankt|gelesen|angesehen|gemacht|der mühe|begrüßt)
        (?:nicht|nie) <2> (?:für nötig|der mühe wert|zurückgemeldet|zurückgerufen|geantwortet|ernsthaft|eine faire|eine echte|wirklich gelesen|richtig gelesen|angeschaut|angesehen|zugehört)
        (?:für nötig|für notwendig|der mühe wert) <2> (?:ge|be|er)\w+
        ohne (?:jede|jegliche|eine|ein|auch nur) <3> (?:rückmeldung|antwort|wort|erklärung|begründung|nachricht|entschuldigung)
        ignorier\w*|missacht\w*|funkstille|totgeschwiegen|totenstille
        (?:mangel|mangelnde[rnms]?|fehlende[rnms]?|jegliche[rnms]?|keinerlei|null|wenig|kein|keine|ohne) <3> (?:respekt|wertschätzung|anstand|kommunikation|transparenz|professionalität|fairness|empathie|rücksicht|höflichkeit|ehrlichkeit|feingefühl|menschlichkeit)
        (?:respekt|wertschätzung|fairness|professionalität|anstand|transparenz|höflichkeit|kommunikation) <3> (?:sieht|sehen|fehlt|fehlte|geht|vermisst|vermissen|lässt zu wünschen|ist anders|gehen anders|wäre anders|hätte anders)
        (?:mehr|etwas|ein wenig|ein bisschen|bisschen|ein mindestmaß an|von) <1> (?:respekt|wertschätzung|fairness|professionalität|anstand|transparenz|höflichkeit|ehrlichkeit|feingefühl) <4> (?:erwart\w*|gewünscht|erhofft|nichts|wenig|verdient|angebracht|keine spur)
        ignoran\w*
        lässt <3> zu wünschen|zu wünschen übrig
        so <3> (?:geht|behandelt|springt|verhält|macht|redet|spricht) <2> (?:man|sich) <4> (?:nicht|niemand|um|mit menschen)
        (?:schlecht|miserabel|chaotisch|katastrophal|unmöglich|mies|lausig) <1> (?:organisiert|vorbereitet|behandelt|geführt|kommuniziert|gelaufen|informiert|koordiniert|verlaufen|ausgeschrieben|abgewickelt)
        (?:wie|als) <1> (?:dreck|luft|bittsteller\w*|eine nummer|nummer|müll|schuljunge|ein stück) <2> (?:behandelt|vorgekommen|gefühlt)?
        keine (?:faire|echte|richtige|reelle|ernsthafte|wirkliche) chance|nie eine <1> chance|chancenlos gewesen
        (?:haben|habt|hast|hat) (?:mir|mich|uns) <3> (?:keine chance|nie eine chance|fallen lassen|nie ernst|belogen|vergessen)
        (?:haben|habt|hätten|hättet) <3> (?:sie|ihr) <2> (?:schon )?(?:vorher|längst|früher) (?:gewusst|wissen|sagen)
        enttäuschendes? verhalten|(?:ihr|euer|dieses|so ein|solches|das) (?:verhalten|benehmen|vorgehen|umgang) <4> (?:enttäusch\w*|ärger\w*|unmöglich|daneben|verletz\w*|stört)
        umgangston <4> (?:unmöglich|rau|daneben|unter|unangemessen|schlecht|respektlos|kalt|grob)
        stillos\w*|geschmacklos\w*|würdelos\w*|unwürdig\w*|charakterlos\w*|niveaulos\w*|unanständig\w*|unkollegial\w*|unmenschlich\w*|herzlos\w*|kaltherzig\w*|gefühllos\w*|undurchsichtig\w*|intransparent\w*|unzuverlässig\w*|verantwortungslos\w*|lachhaft\w*|lächerlich\w*|peinlich für|würdig war das nicht|menschenunwürdig\w*
        zumutung|frechheit|unding|unverfrorenheit|respektlosigkeit|geringschätzung|missachtung|willkür|affront|kränkung durch|trickserei|mogelpackung|lippenbekenntnis\w*|hohn
        zweierlei maß
        (?:keine|keinerlei|nie eine|nie) <2> (?:reaktion|eingangsbestätigung|zwischenbescheid|rückruf|antwort (?:auf|bekommen|erhalten|gekommen)|einladung)
        (?:nur|bloß|lediglich|als) <1> (?:eine )?nummer(?= |[.,;!])
        (?:scheint|ist|war) <3> nicht (?:ihre|eure|deren) <1> (?:stärke|sache|art|priorität)
        (?:bestätigung|antwort|rückmeldung|nachricht|anruf) <4> (?:nie|niemals) <2> (?:bekommen|erhalten|gekommen|gesehen)
        (?:urlaubstage?|urlaubstag|freien tag|wochenende|feierabende?|nächte) <4> (?:geopfert|verschwendet|hergegeben|draufgegangen|genommen für nichts)|für nichts(?=[.,!;]|$)
        (?:der|ihr|euer|dieser) (?:ton|tonfall|umgang|stil|auftritt) <6> (?:unmöglich|daneben|verletzend|unpassend|kalt|unfreundlich|barsch|schroff|unangebracht|unter)
        (?:barsch|schroff|kaltschnäuzig|lapidar|eiskalt|schnippisch|patzig)\w*
        (?:wochen|monate|tage)(?:lang)? <3> (?:nichts|kein wort|keine silbe|keine nachricht|kein lebenszeichen|keine antwort)
        (?:nichts|kein wort|keine silbe) (?:mehr )?(?:gehört|erfahren|von (?:ihnen|euch) gehört|gekommen)
        (?:einfach|schlicht|schlichtweg|glatt|komplett) (?:vergessen|ignoriert|übergangen|abserviert|abgehakt|fallen gelassen|aussortiert)
        (?:kein|keine|keinen) <1> (?:spur|funken|interesse an mir|mühe gegeben|wort verloren|silbe)
        vergrault|abschreck\w*|abgeschreckt
        """
    ),
    but=german(
        r"""
        (?:nicht|nie|keineswegs|niemals|weder|kein\w*) <2> (?:unfair\w*|ungerecht\w*|unhöflich\w*|respektlos\w*|arrogan\w*|voreingenommen\w*|herablassend\w*|unprofessionell\w*|diskriminier\w*|ignorier\w*|nachlässig\w*|gleichgültig\w*|unrecht\w*)
        (?:gegen|über|zu|statt|ohne|weniger|umgang mit|vermeidet|vermeiden|abbau von|abbauen) <3> (?:verschwend\w*|vorurteil\w*|diskriminier\w*|rassis\w*|benachteilig\w*|ghosting|willkür|respektlosigkeit)
        (?:keine|nie|nicht|niemals|keinen|ohne) <7> (?:verlorene|vergeudete|verschwendete|vertane) (?:zeit|mühe|stunden)
        (?:keine|nie|nicht|niemals) <4> (?:zeitverschwendung|verschwend\w*|vergeud\w*)
        wie (?:ich |sie |du |ihr |damals |schon )*(?:versprochen|zugesagt|vereinbart)(?! (?:hatten|haben|hattet|worden))
        (?:versprochen|zugesagt)\w*[^.?!\n]{0,40}?\b(?:angekommen|erhalten|gelesen|eingetroffen|da ist)
        (?:ich (?:habe|hab|hatte)|(?:habe|hab|hatte) ich) <6> (?:versprochen|zugesagt|versichert)|ich <6> (?:versprochen|zugesagt) (?:habe|hatte)
        (?:lohn|sozial|kranken|unfall|renten|lebens|haftpflicht|alters)?versichert(?:e|en|er)? (?:person\w*|kund\w*|mitglied\w*)
        (?:puppen|kinder|schul|stadt|volks|straßen|im|ins|am|das|ihr|euer) ?theater
        (?:guten?|schönen|kleiner|ihren|ihr|mit) <1> witz
        frech\w* <1> (?:farbe\w*|design|sprüche|kater|spatz\w*|kinder\w*|ideen)
        (?:patient\w*|kund\w*|kinder\w*|gäste?|bewohner\w*|menschen|tiere?|schüler\w*) <5> (?:ignorier\w*|vergess\w*|belogen|beleidig\w*|vertröst\w*|missacht\w*|entsetz\w*)
        nicht <2> (?:ignorier\w*|vergess\w*)
        (?:ihre|eure|deine|die|so viel|viel) (?:wertschätzung|professionalität|transparenz|fairness|respekt)
        (?:stand|war) <2> fest,? dass ich
        """
    ),
)

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

LEVERAGE = Phrases(
    find=german(
        r"""
        (?:rechts)?(?:anwalts?|anwältin|anwälten?|anwältinnen)|rechtsbeistand|rechtsschutz\w*|jurist\w*
        (?:rechtlich|juristisch|gerichtlich)\w* <2> (?:schritte?n?|beistand|rat|prüf\w*|beraten|beratung|vorgehen|vorzugehen|konsequenzen|folgen|mittel\w*|hilfe|klären|überprüf\w*|gegen|anfecht\w*|relevant|bedenklich|wehren|nachspiel)
        rechtsweg|rechtswidrig\w*|gesetzwidrig\w*|gesetzlich\w* <2> (?:verpflicht\w*|anspruch|vorgeschrieben|frist)
        (?:ein|ver|an)?(?:ge)?klag(?:e|en|t) <1> (?:einreichen|erheben|einzureichen|zu erheben|ein|vor|gegen)|verklag\w*|einklag\w*|anzeige (?:erstatten|zu erstatten)
        (?:arbeits|landes|sozial)gericht|(?:vor|zum|dem|ans|das) gericht|schlichtungs\w*|ombuds\w*
        agg|gleichbehandlungs\w*|antidiskriminierung\w*|gleichstellungs(?:stelle|beauftragte\w*|gesetz|büro)
        (?:gemäß|gem\.|nach|laut|art\.?|artikel|nach der|gemäß der|im sinne der|verstoß gegen (?:die|das)) <4> (?:ds-?gvo|agg|dsg|datenschutz\w*|glbg|artikel \d+|art\. \d+)
        (?:ds-?gvo|datenschutz)-?(?:auskunft|anfrage|beschwerde|verstoß|behörde|beauftragte\w*|rechtlich\w*)
        datenschutz(?:behörde|auskunft|verstoß|beschwerde|rechtlich\w*)|auskunfts(?:recht|ersuchen|anspruch|begehren|verlangen)
        auskunft über <6> daten|(?:meine|aller|sämtliche[nr]?|die) <2> (?:gespeicherten|personenbezogenen)? ?daten <3> (?:löschen|löschung|auskunft|herausgabe|verlange)|löschung (?:meiner|aller|sämtlicher)
        kununu|glassdoor|trustpilot|google-?(?:bewertung|rezension)\w*
        (?:bewertung(?:en)?|rezension(?:en)?|erfahrungsbericht|sterne?) <5> (?:schreiben|hinterlassen|abgeben|verfassen|veröffentlichen|posten|online|ausfallen|vergeben|werde|teilen)
        (?:schreibe|hinterlasse|verfasse|poste|gebe) (?:ich )?<4> (?:bewertung|rezension|erfahrungsbericht)
        (?:negative|schlechte|ehrliche|öffentliche|entsprechende)[nr]? (?:bewertung|rezension|kritik)(?=[.,;!]| (?:im|auf|bei|online))
        (?:öffentlich|öffentlichkeit|social media|sozialen? (?:medien|netzwerken?|netzwerke)|instagram|twitter|facebook|linkedin|xing|internet|netz|reddit|tiktok|blog) <6> (?:posten|poste|teilen|machen|schreiben|schreibe|berichten|berichte|öffentlich|breittreten|kundtun|publik|thematisieren|landen)
        (?:posten|poste|teilen|teile|schreiben|berichten|erzählen|warnen)\b[^.?!\n]{0,50}?\b(?:auf|in den|über|im) (?:linkedin|xing|instagram|twitter|facebook|social media|sozialen (?:medien|netzwerken)|internet|netz)
        (?:linkedin|instagram|facebook)-?(?:post|beitrag)
        (?:(?:allen|jedem|überall|herum|anderen) <4> (?:weiter ?erzähl\w*|weitersag\w*|erzähl\w*)|herumsprech\w*|rumsprech\w*|spricht sich <2> herum|publik|an die große glocke|abraten|warnen|warne)
        (?:presse|zeitung|journalist\w*|medien) <5> (?:wenden|informieren|interessieren|gehen|kontaktieren|erfahren)|an die (?:presse|medien|zeitung|öffentlichkeit)
        (?:betriebsrat|personalrat|gewerkschaft|arbeiterkammer|arbeitsinspektorat|behörde|innung|aufsicht\w*|handwerkskammer) <6> (?:wenden|einschalten|informier\w*|gehen|melden|kontaktieren|prüfen|beschwer\w*|einzuschalten|hinweis\w*|gespräch)
        (?:an|mit|bei) (?:den|dem|die|der) <1> (?:betriebsrat|gewerkschaft|arbeiterkammer|gleichstellung\w*|ak|personalrat)
        (?:eine|meine|offizielle|formelle|formale|förmliche|diese|dienstaufsichts) ?beschwerde|beschwerde <2> (?:einreichen|einlegen|führen|einzureichen|einzulegen|erheben|gegen|eingereicht)|(?:ich|mich|werde|muss|möchte) <6> beschwer(?:en|e|t)
        schaden(?:s)?ersatz|(?:eine|auf|meine|angemessene) entschädigung|entschädigung(?:szahlung)? (?:fordern|verlangen|zahlen|für mein\w*)|abmahn\w*|unterlassung
        (?:weitere|nötige|entsprechende|alle) schritte <2> (?:vor|ein\w*|prüf\w*|überleg\w*)
        (?:gewerkschaft|betriebsrat|arbeiterkammer|behörde|kammer) <3> gemeldet
        (?:ihr|euer) ruf <4> (?:als|wird|leid\w*|nimmt|spür\w*)|zu spüren bekommen
        (?:meine|auf meine|mein) rechte?n?(?= |[.,;!])|rechte (?:nach|vor|geltend|wahrnehmen)|behalte (?:ich )?mir <6> vor|vorzubehalten|vorbehalten
        konsequenzen|nachspiel|folgen haben|auf sich beruhen|nicht (?:so )?(?:stehen|auf mir sitzen) lassen
        (?:andere|weitere|konkrete|zweites|anderes|weiteres|zwei|besseres|attraktives|konkurrenz)[sn]? <1> (?:angebote?|offerten?|zusagen?)|konkurrenzangebot\w*|gegenangebot
        (?:bei|zu|mit|von|an) <1> (?:ihrer|ihrem|ihren|der|eurer|eurem|direkten|einem|einer|der direkten) <1> (?:konkurrenz|konkurrenten|mitbewerber\w*|konkurrenzunternehmen|wettbewerber\w*)
        (?:zur|bei der) konkurrenz|(?:die|ihre|eure) konkurrenz <2> (?:freut|wird|hat|nimmt|sucht|zahlt|schläft|wartet|ist|war)|(?:ihr|euer|ein|größter|stärkster|direkter) (?:konkurrent|wettbewerber|mitbewerber)
        (?:werden|werdet|wirst) <4> (?:noch )?(?:von mir )?(?:hören|bereuen|bedauern|sehen,? was)|noch (?:leidtun|leid tun|bereuen)
        (?:ihrem|eurem|ihres|den) <1> ruf <3> (?:schaden|schadet|schädigen|nicht gut|abträglich)|rufschäd\w*|imageschaden|ihr image
        (?:vorgesetzten?|geschäftsführung|geschäftsleitung|vorstand|zentrale|träger|chefin?|direktion) <4> (?:wenden|melden|informieren|beschwer\w*|in kenntnis|einschalten)
        """
    ),
    but=german(
        r"""
        (?:arbeit|aufgaben?|projekte?|kampagne\w*|kanäle?|auftritt|redaktion|planung|strategie|kurs|schulung|workshop|thema|einblick|umsetzung|gespräch über) <4> (?:social media|datenschutz\w*|ds-?gvo|instagram|linkedin|medien|gleichstellung\w*|betriebsrat|gewerkschaft|gericht|presse)
        (?:anderes|andere|weiteres|ein) <1> angebot <3> (?:angenommen|annehmen|anzunehmen|entschieden)
        (?:gericht|gerichte) (?:der|auf der|des|mit|aus|und|kochen|kochte)
        (?:das|dem|zum) gericht (?:mit|aus|auf|der|von|ist|schmeck\w*|kochen)
        beschwerde(?:n)? <3> (?:von|der|ihrer) (?:gäste?n?|kund\w*|patient\w*|bewohner\w*|eltern|mieter\w*|bürger\w*)
        (?:umgang|ruhe|geduld) (?:mit|bei) <1> beschwerden|beschwerdemanagement
        weiterempfehl\w*|weitersagen <2> (?:wie schön|wie herzlich|wie nett)
        vorbehalten (?:war|ist) <3> (?:profis|kindern|gästen)
        (?:nicht|kein\w*|ohne) <2> (?:konsequenzen|beschwer\w*|vorbehalt\w*)
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
    (?:ihr|euer|der) verlust(?! (?:an|von|der|des))|(?:selber|selbst) schuld
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
        """
    ),
)
