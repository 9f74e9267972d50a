"""German: what asks for the decision to be taken back (L4)."""

from followups.drafting.checks.words.de_forms import german

RECONSIDER = german(
    r"""
    überdenk\w*
    (?:entscheidung|entscheid|wahl|absage|beschluss) (?:noch einmal |nochmals? |erneut |doch )?überdacht
    (?:noch einmal|nochmals?|noch mal|erneut|doch noch|wieder) <4> (?:überleg\w*|nachdenk\w*|nachzudenken|überdenk\w*|drüberschau\w*|prüfen|überprüfen|anschauen|ansehen|anzuschauen|anzusehen|abwägen|in betracht|in erwägung|darüber schlafen|bedenken|zu überlegen|beraten)
    überleg\w* (?:es |sie |ihr |du |dir |euch |sich |das |doch |bitte |ja |vielleicht )*(?:noch einmal|nochmals?|noch mal|anders)
    (?:zweite|letzte|weitere|neue|zweiten|letzten) (?:chance|gelegenheit)
    noch eine (?:chance|gelegenheit|möglichkeit)
    (?:gib|gebt|geben|gäben|geb|gibst|gebe|gäbe|würden|zu geben) <5> (?:chance|gelegenheit|möglichkeit)(?:,? (?:zu )?(?:geben|gäben|gibst|zu geben))?
    (?:chance|gelegenheit|möglichkeit) (?:doch |noch )*(?:zu )?(?:geben|gäben|gibst)
    meinung <3> (?:zu )?(?:ändern|änderst|ändert)
    (?:ändern|ändert|änderst) (?:sie|ihr|du) <2> meinung|(?:sie|ihr|du) <1> (?:ändern|ändert|änderst) <2> meinung
    umstimm\w*|umzustimmen|umentscheid\w*|umzuentscheiden
    (?:anders|um|neu) (?:zu )?(?:entscheiden|entscheidet|entscheidest)(?! (?:haben|hätten))
    revidier\w*|rückgängig|zurücknehm\w*|zurückzunehmen|widerruf\w*
    (?:entscheidung|entscheid|absage|wahl|auswahl|beschluss) <5> (?:über)?prüf\w*
    (?:entscheidung|entscheid|absage) <3> (?:ändern|abändern|korrigieren|umkehren|aufheben)
    letzte[sn]? wort
    (?:(?:wirklich|schon|ganz) )?(?:endgültig|definitiv|unumstößlich|in stein gemeißelt)(?=[^.!\n]*\?)
    (?:eine|die) nacht (?:darüber|drüber|über)
    schlafen <6> nacht|nacht <4> schlafen
    (?:unbezahlt|kostenlos|gratis|umsonst|unentgeltlich|ohne (?:lohn|bezahlung|gehalt))\w* <4> (?:arbeit\w*|probe\w*|mitarbeit\w*|aushelfen|probearbeiten|schnuppern|praktikum|tag\w*|woche\w*)
    (?:probearbeiten|probewoche|probetag\w*|probemonat|probezeit|schnuppertag\w*|schnupperwoche)\b[^.?!\n]{0,50}?\b(?:anbieten|biete|gern|gerne|kostenlos|gratis|unbezahlt|unentgeltlich|umsonst|könnte|kann|bereit|würde)
    (?:biete|könnte|kann|würde|bereit|anbieten)\b[^.?!\n]{0,50}?\b(?:probearbeiten|probewoche|probetag\w*|probemonat|probe zu arbeiten|probe arbeiten|schnuppertag\w*)
    einspruch|widerspruch (?:ein|gegen)|widerspreche (?:der|ihrer) entscheidung
    gehen sie in sich|in sich (?:zu )?gehen
    (?:noch )?nicht zu spät
    (?:beweisen|zeigen),? (?:dass ich|was ich|wie (?:gut|sehr) ich)
    mich (?:zu )?beweisen|unter beweis (?:zu )?stellen
    doch noch <4> (?:nehmen|einstellen|berücksichtigen|berücksichtigt|möglich|zusammen\w*|klappt|einzustellen|zu berücksichtigen|stelle|dabei)
    (?:bewerbung|kandidatur) <4> (?:erneut|noch einmal|nochmals?|wieder) <2> (?:prüf\w*|aufnehm\w*|berücksichtig\w*|ansehen|anschauen|betrachten)
    (?:nicht|nie) bereuen|nicht bereust
    wieder ins (?:rennen|verfahren|spiel)
    (?:sollten|falls|wenn|sofern) (?:sie|ihr|du) <4> anders (?:überlegen|überlegt|überlegst|besinnen|besinnt|entscheiden|entscheidet|entscheidest)
    (?:noch einmal|nochmals?|noch mal|erneut) <4> (?:besprechen|bereden|darüber reden|reden|zur hand|in die hand|hervorholen|auf den tisch|einbeziehen|einsteigen|vorsprechen|vorstellen|bewerben dürfen|antreten|beweisen|versuchen dürfen)
    (?:weniger|geringeren|niedrigeren|reduziertem|kleineren) <1> (?:lohn|gehalt|geld|bezahlung|stunden|pensum)
    (?:hintertür|ausnahme machen|ein auge zu\w*|umdenken|gnade vor recht|sich einen ruck)
    (?:würde|könnte|stünde|stehe|bin|wäre) <4> (?:sofort|jederzeit|auf der stelle) <3> (?:bereit|anfangen|einspringen|zur verfügung|parat|verfügbar)
    letzte wort <4> (?:gesprochen|gefallen)
    (?:sie|ihr|du) <3> (?:doch |sich |euch |dir |es |noch |anders )+überleg\w*
    miteinander (?:zu )?(?:versuchen|probieren)|(?:versuchen|probieren) wir es <3> (?:doch|einfach|miteinander)
    (?:keinen|kein) <1> (?:weg|möglichkeit|chance|spielraum) <1> (?:mehr|noch)(?=[^.!\n]*\?)
    zurück ins (?:rennen|verfahren|spiel)
    (?:lässt|ließe|lassen) sich (?:da|daran|hier) <3> (?:nichts|etwas|was) <2> machen
    (?:nichts|etwas) mehr (?:zu )?(?:machen|ändern)
    spielraum
    auf die (?:nachrücker|warte)liste
    (?:kommen|kommt|kommst|käme|kämen|komm|gelangen|gelangt) ~40 (?:zu|zum) <2> (?:anderen|anderem|neuen) (?:schluss|ergebnis|urteil|ansicht|entschluss)
    (?:besinnen|besinnt|besinnst) (?:sie|ihr|du|euch|dich|sich)|(?:sie|ihr|du) (?:sich|euch|dich) <3> (?:besinnen|besinnt|besinnst)
    ein(?:zu)?lenk\w*|um(?:zu)?denk(?:en|t|st)|umschwenk\w*|sinneswandel|kehrtwende|herz(?:en)? <2> (?:stoß|ruck)|einen ruck
    (?:nehmen|nehmt|nimm|nähmen) (?:sie |ihr |du )?mich|(?:stellen|stellt|stell) (?:sie |ihr )?mich <3> ein
    (?:nehm\w*|nimm|nähmen|einstell\w*|beschäftig\w*|anstell\w*) <5> (?:auf|zur) probe|(?:auf|zur) probe <2> (?:zu )?(?:nehm\w*|einstell\w*|anstell\w*|beschäftig\w*|arbeiten)
    (?:noch einmal|nochmals?|noch mal|wieder|neu|erneut) <2> (?:auf(?:zu)?roll\w*|aufgerollt|auf(?:zu)?nehm\w*|(?:zu )?(?:beurteil\w*|bewerten|betrachten|verhandel\w*|aufmach\w*|anseh\w*|anschau\w*|bewertet|beurteilt))
    (?:nochmalige|erneute|neuerliche|zweite|weitere)[nrs]? (?:prüfung|durchsicht|sichtung|bewertung|beurteilung|erwägung|überlegung|begutachtung|überprüfung|blick (?:auf|in) <1> (?:mappe|bewerbung|unterlagen|lebenslauf|person|profil|arbeit|dossier))
    (?:darf|dürfte|dürft|könnte|kann|würde|möchte|lassen sie|lass|lasst) ~30 (?:noch einmal|nochmals?|noch mal|erneut|ein zweites mal|ein weiteres mal|einen zweiten anlauf) <3> (?:versuchen|probieren|vorstellen|vorsprechen|zeigen|antreten|nehmen|starten)
    (?:vorschnell|voreilig|übereilt|überstürzt|überhastet|zu schnell|zu früh) <3> (?:entschied\w*|geurteilt|entscheid\w*|abgesagt|abgelehnt|gefallen|getroffen)
    (?:könnt\w*|würd\w*|wär\w*|biet\w*|dürft\w*|darf|möcht\w*|lass\w*|gäb\w*|geben|gib|gebt|einlad\w*|lade\w*|komme|käme|nehm\w*|denkbar|vielleicht|bitte|mach\w*|bereit) ~60 (?:probe ?arbeit\w*|probetag\w*|probewoche\w*|probemonat\w*|probezeit|schnupper\w+|probe(?:stunde|schicht|dienst|lektion|unterricht|einsatz)\w*|tag zur probe|woche zur probe)
    (?:probe ?arbeit\w*|probetag\w*|probewoche\w*|probemonat\w*|probezeit|schnupper\w+|probe(?:stunde|schicht|dienst|lektion|unterricht|einsatz)\w*|zur probe|auf probe) ~50 (?:könnten?|würde|biete|wäre|anbieten|bereit|zeigen|überzeugen|beweisen|einladen)
    (?:käme|komme|arbeite|arbeitete|würde|könnte|mache|machte|biete|bereit) ~50 (?:unentgeltlich|unbezahlt\w*|kostenlos|gratis|umsonst|ohne (?:lohn|bezahlung|gehalt|geld)|für (?:den halben|einen geringeren|weniger|wenig) (?:lohn|geld|gehalt))
    lass(?:en sie|t|e)? mich <6> (?:mitarbeiten|mitlaufen|mithelfen|zeigen|beweisen|arbeiten|ran|vorführen|antreten|machen|anfangen|versuchen|probieren|mitmachen|mitkochen)
    tür <4> nicht <3> (?:zu(?:zu)?machen|zuschlagen|zuzuschlagen|schließen|zu schließen)
    (?:trotzdem|dennoch|doch noch) <4> (?:einzuladen|einladen|einladet|einlädst|kennen(?:zu)?lernen|nehmen|anhören|treffen|berücksichtigen)
    (?:gebe|geb) (?:ich )?(?:noch )?nicht (?:so <1> )?auf|(?:lasse|lass) (?:ich )?nicht locker|nicht locker (?:zu )?lassen
    (?:beim|am|vom|mit dem|über den|über das) (?:lohn|gehalt|pensum) <4> (?:runter\w*|herunter\w*|hinunter\w*|nachgeben|entgegen\w*|abstriche|flexibel|reden|sprechen|verhandeln|einigen)
    (?:lohn|gehalts)(?:vorstellung\w*|wunsch|forderung\w*) <4> (?:senken|anpassen|reduzieren|verhandel\w*|zurückschrauben|herunter\w*|flexibel|abstriche)
    (?:ver|nach)handelbar|verhandlungssache|verhandlungsspielraum
    (?:über|wegen) <2> (?:absage|entscheidung|entscheid|entschluss) <4> (?:reden|sprechen|verhandeln|diskutieren|unterhalten)
    (?:entscheidung|entscheid|absage|beschluss|urteil|nein) <6> (?:abzuändern|zu ändern|umzustoßen|umstoßen|kippen|zu kippen|zu korrigieren|aufzuheben|zu überprüfen|anfechten|anzufechten|infrage stellen|in frage stellen|zu überdenken|zurückziehen|zurückzuziehen|umdrehen|drehen|hinterfragen)
    (?:nein|absage|entscheidung|entscheid)\w* (?:noch |wirklich |schon |denn |auch )*(?:endgültig|definitiv|fix|unwiderruflich|in stein)(?=[^.!\n]*\?)
    (?:probieren|versuchen|testen|prüfen|behalten) (?:sie|ihr) (?:es |mich )+(?:doch|einfach|einmal|mal|mit mir|aus|wenigstens)|(?:probieren|versuchen|testen) (?:sie )?(?:es )?mit mir|es (?:doch )?mit mir <3> (?:versuch\w*|probier\w*|wag\w*)
    (?:könnten|könntest|könntet|würden|würdest|wollen|möchten|mögen|sollten|denken|denk|überlegen|schauen|schau|lesen|prüfen|gehen|lassen|besprechen|sprechen|reden|holen) (?:sie|ihr|du|wir|doch|bitte) ~40 (?:noch einmal|nochmals?|noch mal|ein zweites mal|ein weiteres mal|von vorn|von neuem|neu(?=[.,;!?]))
    (?:dass|wenn|ob|falls) (?:sie|ihr|du|wir) ~50 (?:noch einmal|nochmals?|noch mal|ein zweites mal|ein weiteres mal|erneut|doch noch)(?! ~40 (?:haben|hatten))
    (?:mein\w*) <2> (?:bewerbung|fall|unterlagen|mappe|dossier|kandidatur|sache) ~30 (?:noch einmal|nochmals?|noch mal|ein zweites mal|ein weiteres mal|erneut|doch noch)
    (?:noch einmal|nochmals?|noch mal|ein zweites mal|ein weiteres mal|erneut|doch noch) ~30 mein\w* <2> (?:bewerbung|fall|unterlagen|mappe|dossier|kandidatur|person)
    (?:nehm\w*|nimm|zieh\w*|rück\w*) ~30 (?:absage|entscheidung|entscheid|beschluss|nein) ~20 (?:zurück|ab)|abstand (?:zu )?nehmen|(?:absage|entscheidung|entscheid) <3> (?:zurück|abrücken|fallen lassen)
    positive (?:wendung|wende)|zum guten <1> wend\w*|wendet sich|doch noch ein <1> (?:weg|platz|türchen|lösung)|doch noch (?:etwas|was) (?:machen|drehen|werden)|das blatt <3> wend\w*
    (?:nicht glücklich|nicht zufrieden|nicht bewähr\w*|enttäusch\w*|nicht warm) (?:werden|sein|sind),? <2> (?:ich warte|bin ich|wäre ich|wäre sofort|komme ich|stehe ich|rufen sie|auf mich)
    (?:auch|zunächst|erst einmal|erstmal|vorerst|gern|gerne) <5> (?:befristet\w*|auf zeit|stundenweise|ehrenamtlich|auf honorarbasis|probeweise|versuchsweise|testweise)
    (?:wäre|würde|könnte|ginge|vorstellbar|denkbar) ~50 (?:befristet\w*|auf zeit|stundenweise|als test|quasi als|probeweise|versuchsweise|testweise)
    (?:koch|arbeit|unterricht|fahr|pfleg|schweiß|back|sing|spiel)\w* ~30 probe(?=[.,;!?]| )|auf die probe(?: (?:zu )?stellen)?
    (?:werde|würde|will|könnte|möchte) <2> sie <3> (?:überzeugen|vom gegenteil)|überzeuge sie|sie <3> zu überzeugen|vom gegenteil|mit mir <4> nichts falsch|(?:sie|euch|dich) <2> nicht enttäuschen
    (?:am|beim|über) (?:lohn|gehalt|geld|pensum) <2> (?:lag|liegt|scheitert\w*|hapert)|(?:lohn|gehalt|geld|arbeitszeit|pensum) ~40 (?:entgegen\w*|verzicht\w*)
    (?:überlegen|überlegt|überleg|überlegst|überdenkt|bedenkt|bedenken) ~30 (?:noch einmal|nochmals?|noch mal|anders|neu)(?! als)
    (?:mir|mich|uns) ~30 chance <2> (?:einräum\w*|einzuräumen|gewähr\w*|zu gewähren|lass\w*|biet\w*)
    (?:fall|absage|entscheidung|angelegenheit|sache|beschluss|entscheid) ~15 (?:nochmals?|noch einmal|noch mal|erneut|wieder) <3> (?:behandel\w*|besprech\w*|auf\w*|vor\w*|an\w*|durch\w*|zu \w+)
    (?:lässt|ließe|lassen) sich ~30 (?:etwas|was|nichts) <2> (?:machen|drehen|ändern)|neuerlich\w* (?:gespräch|termin|prüfung|anlauf|versuch)|auf den prüfstand|so nicht (?:stehen|gelten) lassen
    nehmen <3> mich(?=[.,;!?]|$| (?:statt|an|als))|(?:nicht anfängt|abspringt|absagt|nicht kommt|ausfällt|nicht antritt|kündigt) ~30 (?:mich|ich (?:bin|wäre|stehe|komme|warte))
    (?:absage|entscheidung|entscheid|nein) ~30 (?:voreilig|vorschnell|verfrüht|ein irrtum|ein versehen|nicht endgültig|nicht das letzte)|nicht das ende|noch offen(?=[^.!\n]*\?)
    """
)
NO_RECONSIDER = german(
    r"""
    (?:überdenke|überdachte) (?:ich|gerade|jetzt|nun|seither|seitdem|nun|mein\w*)
    ich <4> (?:überdenke|überdenken|überdacht)
    (?:hat|haben|lässt|ließ) mich <5> (?:überdenken|nachdenken|überdacht)
    mein\w* <4> (?:überdenken|überdacht|zu überdenken)
    (?:habe|hab) ich <5> (?:überdacht|nachgedacht)
    (?:möchte|will|werde|wollte|darf|muss) (?:ich )?<5> (?:darüber|drüber|nochmals?|noch einmal) <3> (?:nachdenken|schlafen|ansehen|anschauen|überlegen|prüfen)
    (?:dank\w*|danke)\b[^.?!\n]{0,60}?\b(?:chance|gelegenheit|möglichkeit) <4> (?:gegeben|zu geben)
    (?:gegeben|gaben|bot|geboten)
    spielraum (?:für|im|den|bei) <2> (?:kinder|unterricht|gestaltung|eigene|team|ideen|mitarbeitende\w*|lernende\w*)
    (?:gefallen|gemerkt|beeindruckt|gelernt|gesehen|erzählt|berührt|gefreut),? (?:wie|dass) (?:sie|ihr|du|das team) [^.?!\n]{0,90}
    (?:zweite|neue|weitere|letzte)n? chance (?:für|an) (?!mich|uns|meine)\w+
    (?:dank\w*|danke|gefreut|durfte|freude) ~60 (?:probe ?\w+|schnupper\w+)|(?:probe ?\w+|schnupper\w+) ~40 (?:durfte|gefallen|freude|gefreut|genossen|erinnerung)
    (?:dank\w*|wünsch\w*|grüß\w*|alles gute|gratulier\w*)\b[^.?!,\n]{0,60}?\b(?:noch einmal|nochmals?|noch mal|erneut|doch noch)
    (?:noch einmal|nochmals?|noch mal|erneut) ~40 (?:dank\w*|danke|wünsch\w*|alles gute|gute|gruß|grüß\w*|gratulier\w*|begegne\w*|treffen|sehen|hören)
    (?:haben|hatten|hat|habe|hatte) <4> (?:noch einmal|nochmals?|noch mal|erneut) ~40 (?:ge\w+|er\w+|be\w+|ver\w+)
    (?:die|der|denen) (?:hier |bei ihnen |so )*noch eine (?:chance|gelegenheit|möglichkeit) (?:bekommen|bekommt|erhalten|erhält|geben)
    """
)
