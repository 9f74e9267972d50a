"""German: a second request beside the first (S7)."""

from followups.drafting.checks.words.de_forms import german

SECOND_ASK = german(
    r"""
    (?:würde|möchte|könnte|könnten|dürfte|darf|kann|können|hätten|wollen|würden|lassen|vielleicht|gern|gerne|möchten|lust|zeit|gelegenheit|bereit|offen|wäre|treffen|magst|mögen|könntest)\b[^.?!\n]{0,70}?\b(?:telefonieren|telefonat|anrufen|anruf|zurückrufen|durchklingeln|videocall|zoom|videogespräch|skypen|telefongespräch|rückruf|call)
    (?:rufen sie|ruf|rufe sie|rufe ich|rufen wir)\b <5> (?:an|zurück|durch)
    (?:trinken|gehen|treffen|sehen) (?:wir|uns) <6> (?:kaffee|tee|bier|essen|mittagessen|spritzer|glas|wein|mittag|zusammensetzen|treffen)
    (?:würde|möchte|könnte|könnten|dürfte|darf|kann|können|hätten|wollen|würden|vielleicht|gern|gerne|lust|zeit|magst|mögen|einladen|lade)\b[^.?!\n]{0,60}?\b(?:auf (?:einen|eine)|bei einem|einen|zum|zu einem) <2> (?:kaffee|tee|mittagessen|essen|bier|spaziergang|lunch|treffen|gespräch unter vier augen)
    (?:würde|möchte|könnte|könnten|dürfte|darf|können|hätten|wollen|würden|vielleicht|lust|magst)\b[^.?!\n]{0,60}?\b(?:uns <3> (?:treffen|sehen|zusammensetzen)|(?:persönlich|noch einmal|nochmals) (?:treffen|sprechen|zusammensetzen)|(?:besuchen|vorbeikommen|vorbeischauen|hospitieren|schnuppern))
    (?:persönliches|kurzes|weiteres|zweites) (?:gespräch|treffen|telefonat) <4> (?:vereinbaren|möglich|führen|wäre|freuen|ausmachen)
    (?:gespräch|termin|telefonat|treffen) (?:zu )?(?:vereinbaren|ausmachen|abmachen)
    (?:nehme|nimm|nehmen sie) (?:ich )?(?:mir |sich )?(?:eine |die )?(?:halbe stunde|viertelstunde|zehn minuten|zwanzig minuten)
    (?:halbe stunde|viertelstunde|zehn minuten|fünf minuten|minuten) <3> (?:ihrer|deiner|eurer) zeit
    (?:mich|mein\w*) <5> (?:weiter)?(?:empfehlen|empfiehlst|weiterempfehlen|vermitteln|vorstellen|ins gespräch bringen|weitervermitteln|unterbringen)
    kontakt <3> (?:herstellen|vermitteln|herzustellen|zu vermitteln)
    (?:ein|als|ihre|eine|deine|um eine) (?:empfehlung|referenz|empfehlungsschreiben|arbeitszeugnis|zeugnis|referenzschreiben)(?! (?:zu|für|von|im))
    (?:lebenslauf|unterlagen|bewerbung|bewerbungsunterlagen|mappe|profil|anschreiben|motivationsschreiben|portfolio|cv|dossier|zeugnisse|gartenpläne|entwürfe|namen)\b[^.?!\n]{0,90}?\b(?:weiter(?:zu)?leiten|weiter(?:zu)?geben|weiterreichen|anschauen|anzuschauen|ansehen|anzusehen|durchsehen|durchschauen|prüfen|zu prüfen|durchlesen|drüberschauen|schauen|werfen|kommentieren|gegenlesen|hinterlegen|aufbewahren|behalten|evident halten|in evidenz)
    (?:schauen|sehen|schaust|siehst|werfen|wirfst) <7> (?:lebenslauf|unterlagen|mappe|profil|anschreiben|portfolio|cv|bewerbung|dossier)
    (?:leiten|geben|reichen|schicken|leite|gib|schick) (?:sie )?<5> (?:lebenslauf|unterlagen|bewerbung|profil|cv|dossier|mappe) <4> weiter
    (?:im anhang|angehängt|beigelegt|beiliegend|anbei|beigefügt|hänge) <6> (?:lebenslauf|unterlagen|bewerbung|zeugnis\w*|mappe|portfolio|cv|dossier|anschreiben|profil)
    (?:lebenslauf|unterlagen|bewerbung|zeugnis\w*|mappe|portfolio|cv|dossier) <4> (?:im anhang|angehängt|beigelegt|anbei|beigefügt)
    (?:gibt|gäbe|haben|hätten|hätte|wissen|kennen|wüssten|suchen|hättet|habt) <5> (?:andere|weitere|sonst|sonstige|noch|vielleicht) <3> (?:offene |freie |passende )?(?:stellen?|positionen?|posten|jobs?|möglichkeiten|vakanzen|etwas frei)(?= ?\?|[^.\n]{0,40}\?)
    (?:auf|für) (?:eine|die|ihre) andere[nr]? (?:offene |freie )?(?:stellen?|position|ausschreibung) <4> (?:bewerben|interessier\w*|in frage|vorstellen|berücksichtig\w*)
    (?:vernetzen|verbinden|vernetze|vernetzt|kontaktanfrage|kontakt|folgen|hinzufügen|anfrage|adden|einladung) <6> (?:auf|bei|über|via) (?:linkedin|xing|instagram|facebook)
    (?:auf|bei|über|via) (?:linkedin|xing|instagram|facebook) <5> (?:vernetzen|verbinden|hinzufügen|annehmen|folgen|verknüpfen|kontakt\w*|adden)
    (?:kennen|kennst|kennt|wissen|wüssten|weißt) (?:sie|du|ihr) <3> (?:jemand\w*|eine firma|einen betrieb|andere betriebe|von jemand\w*)
    (?:hätten|haben|hätte|habt|gibt|wäre) (?:sie|ihr|es)? ?<3> (?:etwas|was|eine stelle|einen platz|platz) <5> für mich(?! (?:gibt|getan))
    (?:rufe|melde) (?:ich )?(?:sie|dich|mich) <5> (?:einmal |mal )?(?:an|telefonisch)
    (?:zeugnis|arbeitszeugnis|referenz|empfehlungsschreiben|bestätigung) <3> (?:ausstellen|schreiben|zukommen|mitgeben)
    (?:lege|sende|schicke|füge) (?:ich )?<4> (?:lebenslauf|unterlagen|mappe|zeugnis\w*|portfolio|dossier|cv) <5> (?:bei|mit|nach|an)
    (?:linkedin|xing)-?(?:anfrage|einladung|kontakt)\w*
    praktikum(?= <3> (?:bei|möglich|absolvieren|machen))
    (?:würde[nst]*|wäre[nst]*|fände|käme|hätte[nst]*|könnte[nst]*|dürfte[nst]*|möchte[nst]*|täte|vielleicht|darf) ~60 (?:telefonat|anruf|rückruf|(?:einen|einem|zum|kurzen|gemeinsamen) kaffee|lunch|mittagessen|feierabendbier|plausch|praktikum|hospitation|hospitieren|schnupper\w+|probetag|volontariat|minijob|nebenjob|ferialjob|aushilfsjob|empfehlungsschreiben|kennenlerngespräch|online-?termin|austausch bei|betriebsführung|mentor\w*)
    (?:telefonat|anruf|rückruf|einen? kaffee|lunch|mittagessen|feierabendbier|plausch|praktikum|hospitation|schnupper\w+|probetag|volontariat|minijob|nebenjob|ferialjob|aushilfsjob|empfehlungsschreiben|kennenlerngespräch|online-?termin) ~50 (?:würde|wäre|fände|könnte[nst]*|dürfte|täte|genügt|genügte|reicht|reichte|möchte|freuen|schön|toll|nett)
    (?:hätten|haben|hätte[st]*|hast|finden|fänden|habt) (?:sie|du|ihr) <4> (?:zeit|lust|gelegenheit|eine halbe stunde|zehn minuten|kurz zeit) (?:für|auf|zu) <3> (?:gespräch|telefonat|treffen|kaffee|austausch|plausch|spaziergang|besuch|tee)
    auch <2> als (?:aushilfe|springer\w*|\w*vertretung|\w*kraft|\w*hilfe|praktikant\w*|lehrling|freie\w*|freelancer\w*|volontär\w*|assistent\w*|vertretung)
    auch <4> (?:für|an|auf) (?:die|der|eine|einer|den|einem|andere\w*|ihre) <3> (?:\w*stelle|\w*stellen|position|posten|job|jobs|ausschreibung|pensum)
    (?:brauchen|suchen|bräuchten|sucht|braucht|suchst) (?:sie|ihr|du) (?![^.?!\n]{0,30}(?:wieder|später|künftig|einmal)) ?<4> (?:jemand\w*|hilfe|verstärkung|leute|aushilfe|kraft|unterstützung|personal)
    (?:falls|wenn|sofern)\b(?![^.?!\n]{0,60}(?:wieder|später|einmal|künftig|neu))[^.?!\n]{0,50}?\b(?:offen|frei|vakant|zu besetzen|unbesetzt) (?:ist|wäre|sein sollte|sind)
    (?:nachbar|schwester)(?:haus|filiale|abteilung|station|firma|betrieb|schule)\w* <5> (?:etwas|frei|gibt|bedarf|platz|stelle|für mich|in frage)|(?:etwas|was|platz|stelle|bedarf) ~30 (?:nachbar|schwester)(?:haus|filiale|abteilung|station|firma|betrieb|schule)\w*
    (?:etwas|was|platz|stelle|bedarf|frei|verwendung) ~30 andere[nrm]* (?:abteilung|filiale|station|standort|haus|niederlassung|bereich|schule|klinik)
    (?:leite|leiten|leitet|gib|geben|gebt|geb|reiche|reichen|schick\w*|sende\w*|legen|lege|übermitteln|zeigen|zeig) (?:sie |du |ihr )?[^.?!\n]{0,40}?\b(?:lebenslauf|unterlagen|bewerbung|profil|cv|dossier|mappe|namen|nummer|kontakt\w*|zeugnis\w*) ~60 (?:weiter|rein|vor|herum|weiterzuleiten)(?=[.,;!?]|$| (?:wenn|falls|und|oder))
    (?:könnt\w*|könn\w*|kannst|würd\w*|dürf\w*|mag\w*|mög\w*|bitte|gern|gerne|vielleicht) ~40 (?:lebenslauf|unterlagen|bewerbung|profil|cv|dossier|mappe|meinen namen|meine nummer|meinen kontakt) ~50 (?:geben|schicken|reichen|zeigen|vorlegen|weiter\w+|übermitteln|empfehlen|senden|mitgeben|nachreichen|zusenden|vorführen|hinterlegen)
    (?:füge?n?|nimm|nehmen|setze?n?|setz|trage?n?|schreibe?n?|merken|merk) (?:sie |du |ihr )?(?:bitte )?(?:mich|mein\w*) ~50 (?:liste|pool|talentpool|kartei|datenbank|verteiler|evidenz|verfahren|hinzu|vor|auf|newsletter)(?=[.,;!?]|$| \w+)
    (?:füge|adde|lade|schicke|sende|vernetze|folge|verbinde|suche|würde|möchte|darf|dürfen|wollen|können|könnten|nehmen|bestätigen|freue) ~50 (?:linkedin|xing)
    (?:linkedin|xing) ~40 (?:vernetz\w*|verbind\w*|verbunden|hinzufüg\w*|füge|folgen|folge|annehm\w*|bestätig\w*|anfrage|einladung|kontakt|schreiben|finden)
    (?:andere[nrsm]?|weitere[nr]?) (?:betrieb|firma|firmen|unternehmen|arbeitgeber|stelle|haus|häuser|schule|schulen|klinik|adresse|büro|labor)\w* <4> (?:empfehl\w*|nennen|wissen|kennen|suchen|vorschlagen|vermitteln|sagen)
    (?:wenn|falls|sofern|sollten) (?:sie|du|ihr) <3> (?:jemand\w*|einen betrieb|eine firma|von einer stelle|von einem|eine schule) <3> (?:kennen|kennst|kennt|wissen|weißt|wissen sollten|hören|wüssten)
    (?:würde|möchte|könnte|darf|kann|dürfte|will) (?:ich )?[^.?!\n]{0,40}?\b(?:mappe|lebenslauf|unterlagen|portfolio|zeugnis\w*|entwürfe|arbeitsproben?|cv|werkstücke?|konzept) ~25 (?:zeigen|vorlegen|schicken|nachreichen|zusenden|senden|vorstellen|mitbringen|vorbeibringen)
    (?:würde|möchte|könnte|dürfte|darf|kann|käme|komme|will) ~60 (?:vorbeikommen|vorbeischauen|hineinschnuppern|reinschnuppern|schnuppern|mitlaufen|hospitieren|reinschauen|hereinschauen|vorbei)(?=[.,;!?]|$| (?:und|wenn|um))
    (?:ein|einem|zum) <1> persönliche[sn]? gespräch(?= ?[.?])
    (?:mich|mein\w*) ~30 (?:ihre[rnm]?|deine[rnm]?|eure[rnm]?|einem|einer|anderen) <1> (?:kolleg\w+|chef\w*|bekannt\w*|partner\w*|vorgesetzt\w*|freund\w*) <4> (?:empfehl\w*|vorstell\w*|nennen|erwähn\w*|weiter\w+)
    (?:referenz|referenzgeber\w*|referenzperson|auskunftsperson) <2> (?:angeben|nennen|anführen|dienen|zur verfügung)|als (?:referenz|referenzgeber\w*) (?:an(?:zu)?geben|nennen|nutzen)
    haben sie ~20 (?:fünf|zehn|zwei|fünfzehn|ein paar) minuten|(?:minuten|viertelstunde|halbe stunde) <3> (?:für mich|zeit für|am telefon)
    (?:halbtags|teilzeit|neben|ersatz|springer|vertretungs|karenz|aushilfs|praktikums|trainee)(?:stelle\w*|posten|job|vertretung)
    als <2> (?:springer\w*|aushilfe|hilfskraft|vertretung|\w*helfer\w*|\w*hilfe|praktikant\w*|volontär\w*) ~30 (?:könnte|würde|wäre|käme|einsteigen|anfangen|aushelfen|beginnen)
    (?:ginge|wäre|gäbe|gibt|passt|passte) (?:vielleicht |auch |eventuell |es |noch |sonst )*ein\w* \w*(?:stelle|posten|job|pensum|platz)(?=[^.!\n]*\?)
    auch <2> (?:die|eine|jene|andere|ihre) <1> (?:ausschreibung|anzeige|inserat|stellenanzeige|\w*stelle) ~30 (?:gesehen|entdeckt|gefunden|passen|interessier\w*)
    (?:auch|ebenso|zusätzlich|genauso) <1> (?:für|in|an|am) (?![^.?!\n]{0,30}(?:später|künftig|weiter|neu|dank))[^.?!\n]{0,30}?\b(?:offen|verfügbar|interessiert|einsetzbar|vorstellbar|zu haben|anfangen)
    (?:weiterleitung|weitergabe|weiterempfehlung|fürsprache|aufnahme in|übermittlung) <2> (?:mein\w*|an|ihren?|ihre[nm]?|ihrer) \w+
    namen ~30 (?:fallen lassen|nennen|erwähn\w*|weitersagen|weitergeben)|ins (?:spiel|gespräch) (?:zu )?(?:bring\w*|brächte\w*)
    (?:darf|dürfte|könnte|würde|möchte|kann) ~40 (?:über die schulter|mitgehen|begleiten|reinschauen|dabei sein|tage mitlaufen|mitlaufen)
    (?:würde[nst]*|wäre[nst]*|fände|hätte[nst]*|könnte[nst]*|dürfte|möchte|vielleicht) ~60 (?:videokonferenz|videocall|videoanruf|zoom-?\w*|online-?gespräch|treffen auf|spaziergang)
    (?:videokonferenz|videocall|videoanruf|zoom-?\w*|online-?gespräch) ~40 (?:würde|wäre|fände|könnte|recht|genügt|reicht)
    (?:würden|könnten|können|würdest|könntest|mögen|bitte|magst|kannst) (?:sie|du|ihr) ~50 (?:nachfragen|anklopfen|umhören|herumfragen|ein wort|vermitteln)|hör(?:en|t)? (?:sie sich|dich|euch) <3> um
    welche <3> (?:häuser|betriebe|firmen|schulen|stellen|unternehmen|kliniken|kollegen) ~30 (?:suchen|einstellen|frei|brauchen)
    (?:zwischen|dienst|arbeits)(?:zeugnis|bestätigung) ~30 (?:schreiben|ausstellen|schicken|mitgeben|bekommen|erhalten)
    treffen wir uns|setzen wir uns ~20 zusammen|sehen wir uns ~20 (?:auf|zum|bei)|lassen sie uns ~40 (?:treffen|telefonieren|reden|austauschen|vernetzen|verknüpfen|zusammensetzen)
    (?:hätte|würde|wünsche|möchte|könnte|gern|gerne|bitte|wäre) ~40 (?:zweites|weiteres|informelles|neuerliches|erneutes|persönliches|lockeres) gespräch
    (?:sucht|suchen|braucht|brauchen|nimmt|stellt) ~40 (?:leute|personal|kräfte|jemanden|lehrlinge|aushilfen)(?=[^.!\n]*\?)
    (?:bewerbungsmappe|bewerbungsschreiben|motivationsbrief|begleitbrief|anschreiben|unterlagen|lebenslauf) ~50 (?:durchsehen|durchlesen|anschauen|anzuschauen|gut ist|drüberschauen|beurteilen|prüfen|verbessern|korrigieren)
    """
)
NO_SECOND_ASK = german(
    r"""
    (?:dank\w*|danke)\b[^.?!\n]{0,80}
    (?:habe|hat|haben|war|wurde|hatte|hatten)\b[^.?!\n]{0,50}\b(?:genossen|gefreut|gefallen|gelernt|angeschaut|angesehen|besucht|telefoniert|angerufen)
    (?:denken|denkt|denk) <3> an mich[^.?!\n]{0,40}
    """
)
