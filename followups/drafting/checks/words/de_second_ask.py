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
    """
)
NO_SECOND_ASK = german(
    r"""
    (?:dank\w*|danke)\b[^.?!\n]{0,80}
    (?:habe|hat|haben|war|wurde|hatte|hatten)\b[^.?!\n]{0,50}\b(?:genossen|gefreut|gefallen|gelernt|angeschaut|angesehen|besucht|telefoniert|angerufen)
    (?:denken|denkt|denk) <3> an mich[^.?!\n]{0,40}
    """
)
