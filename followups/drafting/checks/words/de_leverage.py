"""German: threats and leverage (L11)."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import german

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
        (?:betriebsrat|betriebsrätin|personalrat|personalvertretung|schwerbehindertenvertretung|gewerkschaft|unia|ver\.?di|ögb|gpa|arbeiterkammer|ak|arbeitsinspektorat|arbeitsamt|innung|handelskammer|ärztekammer|schulamt|bildungsdirektion|aufsichtsbehörde|heimaufsicht|behörde|gleichbehandlungs\w+|antidiskriminierungs\w+|datenschutz\w+|ombuds\w+|schlichtungsstelle|bürgermeister\w*|landrat\w*) ~60 (?:interessier\w*|informier\w*|meld\w*|gemeldet|schilder\w*|einschalt\w*|einzuschalten|prüf\w*|geraten|empfohlen|vorleg\w*|weiterleit\w*|übergeb\w*|wenden|anfrag\w*|beschwer\w*|hören|erfahren|einbind\w*|ins boot|kontakt|wissen|hinweis\w*|anruf\w*|besprech\w*|bericht\w*|unterricht(?:en|et))
        (?:wende|wenden|melde|melden|informiere|schreibe|schildere|frage|gehe|besprochen|bespreche|spreche|gespräch|rate|schalte|werde|überlege|erwäge|nehme) ~40 (?:betriebsrat|betriebsrätin|personalrat|personalvertretung|schwerbehindertenvertretung|gewerkschaft|unia|ver\.?di|ögb|gpa|arbeiterkammer|ak|arbeitsinspektorat|innung|schulamt|bildungsdirektion|aufsichtsbehörde|heimaufsicht|behörde|gleichbehandlungs\w+|antidiskriminierungs\w+|datenschutzbehörde|ombuds\w+|schlichtungsstelle)
        (?:presse|\w*zeitung|medien|redaktion|redakteur\w*|journalist\w*|reporter\w*|fernsehen|orf|srf|lokalblatt|lokalpresse|tagblatt|blick|bild) ~40 (?:interessier\w*|freuen|freut|spannend|informier\w*|wenden|aufgreif\w*|lesenswert|gefallen finden|gefundenes fressen|schlagzeile\w*|thema|anruf\w*)
        mein(?:e|en)? <1> (?:cousin\w*|bruder|schwester|freund(?:in)?|mann|frau|bekannter?|onkel|tante|nachbar\w*|schwager) (?:ist|arbeitet) <3> (?:redakt\w*|journalist\w*|anw\w*|jurist\w*|reporter\w*|beim fernsehen|bei der (?:zeitung|presse))
        (?:bewertungs|arbeitgeber|job)(?:portal|plattform|seite)\w*
        (?:google|facebook|instagram|twitter|tiktok|reddit|whatsapp|netz|internet|online|forum|foren|plattform\w*|(?:sozialen )?(?:medien|netzwerken?)|öffentlich|gruppe) <4> (?:bewerte\w*|teile\w*|teilen|erzähl\w*|schreibe\w*|schreiben|schilder\w*|posten?|poste|berichten?|veröffentlich\w*|verbreit\w*|kundtu\w*|äußern?|erwähnen)
        (?:bewerte\w*|teile|teilen|erzähle\w*|schreibe|schildere|poste|berichte|veröffentliche) <5> (?:bei|auf|im|in den|über) (?:google|facebook|instagram|twitter|tiktok|reddit|whatsapp|netz|internet|forum|sozialen)
        (?:sowas|so etwas|das|es|alles|alle|andere|jeder|solche \w+) <3> (?:online|im netz|im internet) <3> (?:lesen|nachlesen|finden|landen|stehen)
        (?:ihre|eure|die|euren|ihren) <1> (?:kund\w*|gäste|gästen|klient\w*|geschäftspartner\w*|partner\w*|patient\w*|auftraggeber\w*|eltern|angehörigen) ~30 (?:interessier\w*|erfahren|wissen|zu hören|davon|erzähl\w*)
        (?:als|bin|war) <4> (?:kunde|kundin|stammkund\w*|stammgast|patient\w*) ~60 (?:ändern|ändert|woanders|anderswo|verlieren|verloren|nicht mehr|gewesen|überlegen|wechseln|meiden|kündigen)
        (?:kaufe|bestelle|esse|komme|gehe|buche) (?:ich )?<5> (?:nichts mehr|nicht mehr|nie mehr|nie wieder|nimmer)
        (?:lösch\w*|herausgabe|auskunft|verlang\w*|forder\w*|einsicht) ~30 (?:meine[rn]?|aller|sämtliche\w*|alle|die über mich|gespeicherte\w*) <3> (?:daten|unterlagen|akte|notizen|gesprächsnotizen)
        (?:meine|alle|sämtliche\w*|die) <2> daten <5> (?:unverzüglich|sofort|zu löschen|gelöscht|löschen|herauszugeben|offenzulegen|offenlegen)
        (?:welche|alle|sämtliche\w*|die) <1> (?:daten|informationen|notizen|vermerke) <4> (?:von mir|über mich|zu meiner person)
        (?:ein|eine|mehrere|zwei|drei) andere[rs]? (?:betrieb|firma|unternehmen|haus|arbeitgeber|klinik|schule|kanzlei|praxis|stelle)\w* <4> (?:will|wollen|möchte|bietet|zahlt|wirbt|wartet|nimmt mich sofort)
        (?:wir|man) (?:sprechen|sehen|hören) (?:uns|sich|von ihnen) (?:noch|wieder vor|vor)|letzte wort <3> (?:gesprochen|gefallen)|(?:sache|angelegenheit|fall) <3> nicht (?:erledigt|abgeschlossen|vom tisch|gegessen)|(?:hören|hört) <2> (?:noch )?von mir(?=[.,;!]|$)
        überlegen sie <2> gut|passen sie <2> auf
        (?:rate|riet|raten|rät) <5> ab(?=[.,;!?]|$)|einen bogen um|(?:niemandem|keinem|nicht) <3> (?:weiterempfehl\w*|empfehlen)|(?:meide|meiden) <3> (?:ihr\w*|sie|den betrieb)
        (?:lasse|lass|werde|möchte) <5> (?:prüfen|abklären|klären|überprüfen|untersuchen) (?:lassen|ob)|(?:prüfen|abklären|klären|überprüfen|untersuchen) (?:zu )?lassen
        (?:beweise|protokoll|aufzeichnung\w*|screenshots?|zeugen|mitschrift) <4> (?:habe|gesichert|aufbewahr\w*|vorliegen|dokumentiert)|(?:alles|den vorgang|den ablauf) <3> (?:dokumentiert|gesichert|protokolliert)(?=[.,;!]|$)
        (?:marktwert|umworben|headhunter\w*|abgeworben|anderswo <3> (?:mehr|besser|sofort))
        (?:ansprüche|anspruch|rechte) <4> (?:geltend|prüf\w*|durchsetz\w*|wahr)
        (?:stellen|leute|menschen|kreise|personen),? die <1> sich ~30 interessier\w*
        (?:betriebsrat|personalrat|gewerkschaft|arbeiterkammer|gemeinderat|schulamt|landrat|bürgermeister) ~60 (?:reden|sprechen|davon|bescheid|kopie)
        einsicht in <2> (?:\w*akte|unterlagen|daten|protokoll\w*)|(?:kopie|durchschlag|cc) <3> (?:dieser|dieses|sämtlicher|aller|mail|schreibens|geht an)|gespeicherte[nr]? angaben
        konkurren\w* <3> (?:zahlt|nimmt|sucht|hat|wartet|bietet|freut)
        (?:follower\w*|abonnent\w*|leser\w*|community|stammtisch|bekanntenkreis|freundeskreis|netzwerk|verein|(?:ganze|halbe) (?:ort|dorf|stadt|branche)) ~30 (?:interessier\w*|erfahr\w*|hören|davon|bescheid|warnen|wissen)
        (?:kleinstadt|dorf|ort|branche|region|tal|szene|lehrerzimmer) ~30 (?:geheim|herum|redet|runde|kennt (?:man|jeder)|spricht)|bleibt ~30 geheim|macht <2> die runde
        (?:wird|werden|soll|sollen|dürfte) <3> davon (?:hören|erfahren)|davon (?:hören|erfahren) (?:wird|werden|soll)
        (?:wer|ob|niemand) ~15 sich ~20 (?:noch|mehr) (?:bei ihnen |bei euch )?bewerb\w*
        auf (?:mir|sich) (?:sitzen|beruhen)|(?:nehme|lasse) (?:ich )?(?:das |mir das )?<2> nicht (?:hin|gefallen|bieten|einfach so)|wehren(?=[.,;!?]| (?:werde|kann))|werde ich mich <2> wehren|(?:das|dies|es) wird <2> (?:folgen|konsequenzen|teuer|ein nachspiel)
        öffentlichkeit ~20 (?:recht|erfahr\w*|interess\w*|wissen)|recht,? <1> zu (?:erfahren|wissen)
        (?:wende|melde|wenden|beschwere|schreibe|richte|gehe|werde) ~20 (?:an|bei|zu) (?:ihren?|ihrem|ihrer|eure\w*|den|die|der|dem) <1> (?:vorstand|geschäftsführ\w*|vorgesetzte\w*|chef\w*|direktion|zentrale|träger|aufsichtsrat|geschäftsleitung|bürgermeister\w*|stadtrat|ministerium|konzern\w*)
        (?:woanders|anderswo) <2> (?:einkauf\w*|kauf\w*|bestell\w*|essen|hingehen|buchen)
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
        (?:ihr|ihre|euer|eure|im|unser|als|eine?|der|die) (?:\w+ )?jurist(?:in|en|innen)?(?= (?:im|in|aus|hat|haben|war|bei|beim|erklärt\w*|zeigt\w*))
        """
    ),
)
