"""German: blame (L7), open and in polite dress."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import german

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
        gehört(?:e)? sich <2> nicht|(?:das|so) (?:macht|tut) man <2> nicht
        (?:man|sie|ihr|du|bewerber\w*|menschen|leute\w*|fachkräfte\w*|mich|mitarbeit\w*) <3> so <1> (?:behandel\w*|umgeht|umgehen|umgegangen|umzugehen|hinhal\w*|hängen ?l\w*|abspeis\w*|abserv\w*|warten l\w*|im regen)
        glauben (?:ge)?lassen|glauben gemacht|in sicherheit gewiegt|auf die folter
        (?:haben|habt|hatten|hat|hattet|wurde|hieß|klang) ~40 (?:anders|anderes) <1> (?:geredet|gesagt|geklungen|dargestellt|ausgesehen|vermittelt|angekündigt|besprochen|kommuniziert|vereinbart|versprochen|in aussicht|ausgemacht)
        (?:nur|bloß),? um ~80 zu (?:werden|erfahren|hören|bekommen|lesen|erhalten)
        (?:man|sie|ihr|du) <1> hätte(?:n|t|st)? ~60 (?:können|sollen|müssen|dürfen)|hätte(?:n|t|st)? (?:man|sie|ihr|du) ~60 (?:können|sollen|müssen|dürfen)
        starkes stück|dickes ding|allerhand|der gipfel(?! (?:der|des|im))|ist die höhe|schlechter (?:scherz|stil|film)|schlechten (?:scherz|stil|film)|nicht zu (?:fassen|glauben|entschuldigen)|kein(?:e)? (?:feine )?(?:art|benehmen|manieren)|englische art|art und weise <4> (?:schade|bedauer\w*|traurig|stört|störte|befremd\w*|unschön)
        (?:nicht|nie|kaum|niemand) <3> an <3> (?:zusagen?|wort|versprechen|abmachung\w*|vereinbarung\w*|absprachen?|termine?|zeitplan|frist\w*) <3> (?:gehalten|halten|hält|hielt\w*)|(?:zusagen?|absprachen?|termine?|fristen) <3> nicht <1> (?:ein)?(?:ge)?halten
        (?:aufs|auf das|ans|auf ihr|auf sein|auf die) (?:handy|telefon|smartphone|natel|uhr) <3> (?:geschaut|gestarrt|geblickt|getippt|gesehen|geguckt|gelinst|schaute|sah)
        (?:sie|ihr|man|jemand|niemand|keiner|unterlagen|mappe|bewerbung|lebenslauf|dossier|schreiben) ~50 (?:nicht|nie|kaum|keiner|niemand) <2> (?:gelesen|geöffnet|angeschaut|angesehen|durchgesehen|beachtet|angeguckt|zugehört|hingehört|hingeschaut|angehört)(?! habe)
        hin(?:zu)?halt\w*|hinhält|hin und her geschoben|von pontius zu pilatus
        an kälte|zu überbieten|(?:ge)?herzlosigkeit|lieblosigkeit|gleichgültigkeit|gefühlskälte|desinteresse
        (?:kalt|kühl|herzlos|frostig|unpersönlich|steril|karg|dürr|mager|dürftig)e?[nrs]? <1> (?:absage|mail|e-mail|schreiben|antwort|zeilen|nachricht|brief|worte?n?|zweizeiler)
        (?:absage|mail|e-mail|schreiben|antwort|brief|zweizeiler) <4> (?:kalt|kühl|unpersönlich|frostig|dürftig|mager|von der stange)(?=[.,;!?]|$| (?:gehalten|verfasst|formuliert|gewirkt|und))
        (?:sie|ihr|man) (?:sortieren|sortiert|sieben|siebt) <6> aus
        (?:wie|als) <1> (?:eine nummer|bittsteller\w*|aktenzeichen|ware|lästiger \w+|bettler\w*|störenfried|fußabtreter)|behandel\w* <3> wie <2> (?:nummer|dreck|luft|kind|müll|fall|hund|schüler\w*|ding|bittsteller\w*|mensch zweiter)
        (?:wenig|alles andere als|nicht (?:gerade|besonders|sehr|sonderlich|eben|unbedingt|wirklich)|kaum|nicht) (?:kollegial|professionell|wertschätzend|respektvoll|menschlich|sensibel|feinfühlig|transparent|zuvorkommend|vertrauenerweckend|seriös|angemessen|kundenfreundlich|durchdacht|ehrlich|in ordnung|rücksichtsvoll|erfreulich|anständig|höflich|freundlich|sauber|rühmlich|elegant|schön|nett)(?:e|er|es|en)?(?! (?:war das aber|genug))(?=[.,;!?]|$| (?:war|von|finde|fand|ist|gewesen|gegenüber|behandelt|gelöst|verhalten|mit|miteinander))
        zeugt <2> (?:nicht|wenig|kaum|von (?:wenig|mangel\w*|keiner|geringer))|spricht nicht <1> für|wirft <3> licht auf
        (?:wochen|monate|tage)lang ~30 (?:nachlaufen|hinterher\w*|nachtelefonier\w*|nachrennen|vertröstet|gewartet|warten)|hinterher(?:zu)?(?:laufen|telefonieren|rennen)|nach(?:zu)?(?:laufen|rennen) müssen
        niemand <4> (?:zuständig|erreichbar|zurückgerufen|gemeldet|nötig|begrüßt|vorbereitet|informiert|verantwortlich)
        (?:keine|wenig|kaum|null|nicht einmal) <1> (?:zeit|interesse|ahnung|lust|mühe|respekt|minute) <3> (?:für mich|an mir|an meine\w|gezeigt|gemacht|gegeben|hatten|hattet|genommen)
        (?:sie|ihr\w*|kolleg\w+|chef\w*|leiter\w*|niemand|dame|herr\w*) ~30 (?:war|waren|wirkte\w*|schien\w*|kam|kamen) <4> (?:unvorbereitet|gelangweilt|desinteressiert|abgelenkt|unfreundlich|genervt|gehetzt|zu spät|nicht vorbereitet|kaum vorbereitet|abwesend|unaufmerksam|verspätet|mürrisch|ungeduldig)
        (?:sie|ihr\w*|kolleg\w+|chef\w*) ~30 (?:unvorbereitet|gelangweilt|desinteressiert|abgelenkt|unfreundlich|genervt|gehetzt|zu spät|unaufmerksam) (?:waren|war|kamen|kam|erschien\w*)
        (?:mehrfach|dreimal|zweimal|mehrmals|ständig|x-mal|immer wieder|wiederholt|viermal) <3> (?:nachfragen|nachhaken|nachgefragt|nachgehakt|anrufen müssen|erinner\w*|vertröst\w*|verschoben|umgeworfen)
        (?:im ungewissen|im unklaren|im dunkeln|in der luft|in der schwebe|links liegen) <1> (?:ge)?lassen|hinter meinem rücken|vollendete\w* tatsachen|aus der zeitung erfahren|(?:über|von) dritte\w* erfahren
        (?:nur|bloß|rein|lediglich|reine) <2> (?:pro forma|zum schein|der form halber|show|feigenblatt|quote\w*|pflichtübung|formsache|inszenierung|schauveranstaltung|beschäftigungstherapie)
        (?:intern|unter der hand|hinter den kulissen|im hinterzimmer) <4> (?:vergeben|ausgemacht|abgesprochen|ausgemauschelt)
        (?:beziehungen|seilschaft\w*|parteibuch|protektion|klüngel|filz|vitamin) <3> (?:gezählt|zählen|zählt|entscheid\w*|gebraucht|braucht|hat|haben|wichtiger)|(?:zählt|zählen|gezählt|braucht|brauchte) <3> (?:beziehungen|parteibuch|protektion|vitamin)
        (?:unsensibel|planlos|kopflos|unkoordiniert|unstrukturiert|unüberlegt|ungehobelt|unehrenhaft|hinterhältig|schäbig|engstirnig|verstaubt|rückständig|weltfremd|skrupellos|instinktlos|geringschätzig|gönnerhaft|hochmütig|letztklassig|stümperhaft|dilettantisch|amateurhaft|unsolidarisch|kleinkariert|herzlos|eiskalt|kaltblütig|fahrlässig|leichtfertig|unbedacht|unsachlich|schäbig|mies)(?:e|er|es|en|em)?
        ausflüchte|ausrede\w*|vorwände?|märchen(?! (?:der|von|im|für|lesen))|spielchen|katz und maus|salamitaktik|schikan\w*|tortur|verhör|kreuzverhör|blaue vom himmel|luftnummer|lockvogel|lockangebot|mogel\w*|nebelkerze\w*|etikettenschwindel|abfuhr|abfertigung
        enttäuscht <2> (?:von|über) <1> (?:ihr\w*|euer\w*|eure\w*|dem (?:umgang|verhalten|verfahren|ablauf|ganzen)|der (?:art|vorgehensweise|behandlung))
        (?:versprechen|versprechungen|zusagen?|worte?) ~30 (?:vergessen|vergisst|zurückgezogen|zurückgenommen|nichts wert|gegolten|gilt nicht|gehalten hätten|halten sollen)
        zu viel verlangt|(?:bewerb\w*|menschen|leute|kandidat\w*) ~20 (?:lästig|egal|gleichgültig|nebensache|nicht wichtig|nichts wert)|(?:ihnen|euch) <3> (?:lästig|egal|nichts wert|nicht wichtig)
        (?:kaum|nicht|nie|gar nicht) <3> zu wort
        (?:überdenken|überlegen|hinterfragen) (?:sie|ihr|du) ~40 (?:wie|ihr\w*|eur\w*)|(?:sollten|könnten|vielleicht|bitte|wollen) ~40 (?:überdenken|hinterfragen|nachdenken|überlegen) ~30 (?:wie (?:sie|ihr|man)|ihr\w*|eur\w*)|(?:umgang|verhalten|auswahlverfahren|verfahren|prozess|vorgehen|stil) <3> (?:überdenken|hinterfragen|verbessern|überarbeiten)
        (?:sagt|sagte|spricht|verrät) <3> (?:alles|viel|einiges|genug|bände)
        (?:namen?|anrede|titel|adresse) <6> falsch|falsch (?:angesprochen|adressiert|angeredet)
        mit (?:mir|menschen wie|leuten wie|unsereinem|uns) ~30 (?:machen|umspringen|spielen)(?=[.,;!?]|$)|kann man es <2> machen
        (?:war|ist|fand ich|finde ich) (?:das|es) nicht (?:gerade|eben|besonders|sonderlich)|nicht (?:gerade|eben) (?:die|das|der|ein|eine) \w+
        herzlich wenig|fallen (?:ge)?lassen|fallengelassen|ausgefragt|ausgequetscht|gelöchert|durch die mangel|vorgeführt
        (?:stand|hieß|stimmte) ~40 (?:völlig|ganz|etwas|total|komplett|völlig) <1> (?:anders|anderes)
        (?:dafür|für so etwas|für dieses ergebnis|für diese absage) <3> (?:habe ich|bin ich|hätte ich) ~40 (?:urlaub|gefahren|angereist|vorbereitet|freigenommen|genommen|geopfert)
        (?:verstehe|frage|wundere) ~20 (?:wozu|wofür|weshalb|warum) ~40 (?:eingeladen|einladen|gespräch|aufwand|stelle ausgeschrieben)
        (?:merkt|merkte|spürt|spürte|sieht|sah|merken) man <4> (?:dass (?:sie|ihr|man)|wie wenig|wie egal|kein\w*|nichts|wenig)
        (?:professionell|fair|freundlich|höflich|seriös|nett|ehrlich|respektvoll|wertschätzend|transparent|menschlich|anständig|korrekt) (?:ist|geht|sieht|wäre|klingt|war) <2> anders
        (?:hätte|würde|hätten) <5> (?:nicht geschadet|nicht schaden|gut getan|gutgetan|gut zu gesicht gestanden)|nicht zu viel (?:gewesen|verlangt)
        sollte\w* <4> schämen|schämen sollen|schämt euch|(?:darf|dürfen|braucht|brauchen) <1> sich nicht <1> (?:zu )?wundern
        (?:sie|ihr|man|niemand|jemand|keiner) ~30 (?:nie|nicht|niemand|nie jemand|kein einziges mal) <2> (?:reagiert|geantwortet|gemeldet|zurückgemeldet|zurückgeschrieben|bestätigt)|nie jemand|(?:nie|niemand|keiner) (?:reagiert|geantwortet|gemeldet)
        (?:um)?(?:zu)?umspring\w*|umspringt|passt <2> ins bild|(?:sitzen|stehen|warten|zappeln) (?:gelassen|lassen|ließ|ließen|lasst|ließt)
        (?:sie|ihr|man|niemand|kolleg\w+|chef\w*) ~25 nicht (?:einmal|mal) \w+|(?:klang|klangen|sah|hörte) ~30 nach <2> (?:zusage|ja|sicheren sache|einstellung)
        als (?:wäre|sei|hätte|wär) ich ~20 (?:nichts|luft|unsichtbar|dumm|niemand|lästig|keine?)
        feige?(?=[.,;!?]| (?:von|und|war))|(?:hätte|hatte|gewünscht|wäre) ~40 ernst (?:nimmt|nehmen|nehme|genommen)
        (?:ist|war|fand ich) (?:das |es |mir )?(?:zu |sehr |ziemlich |recht |doch |eher )?(?:schwach|dürftig|ärmlich|armselig)(?=[.,;!?]|$)
        kein (?:guter|feiner|schöner|sauberer) (?:stil|zug|umgang|ton)|verstumm(?:en|t|te|ten)(?=[.,;!?]| (?:sie|ist))|abgetaucht|untergetaucht
        (?:entscheidung|wahl|sache) <3> (?:schon|längst|bereits) <2> (?:vorher|vorab|im voraus) <2> (?:gefallen|entschieden|fest)
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
        (?:schön|freut|gefallen|gut|gern|gerne) ~40 so <1> (?:behandel\w*|umge\w+)
        (?:habe|hatte) ich <5> (?:nicht|nie|kaum) <2> (?:gelesen|angeschaut|angesehen|zugehört)
        ich <5> (?:nicht|nie|kaum) <2> (?:gelesen|angeschaut|angesehen|zugehört) (?:habe|hatte)
        mein\w* (?:umgang|verhalten|vorgehen|stil) <4> \w+
        wie sie <3> an <2> (?:zusage\w*|wort) \w+
        (?:nie|nicht|niemals|niemanden|keinen) <3> (?:warten|sitzen|stehen|fallen|zappeln) (?:ge)?l\w+
        """
    ),
)
