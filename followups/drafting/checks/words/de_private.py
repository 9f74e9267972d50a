"""German: age, origin, family, faith, health and other private matters (L15)."""

from followups.drafting.checks.words import Phrases
from followups.drafting.checks.words.de_forms import german

_MINE = r"(?:mein(?:e|er|em|en|es)?|wegen (?:meine[srm]|der|des)|aufgrund (?:meine[srm]|der|des))"
_ILLS = r"(?:depression\w*|burn-?out\w*|krebs|krebserkrankung|brustkrebs|diabetes|epilepsie|adhs|ads|autismus|angststörung\w*|panikattacken|ms|multiple[rn]? sklerose|long covid|rheuma|legasthenie|dyslexie|bandscheibenvorfall|operation|chemo\w*|psychose|essstörung|sucht|fehlgeburt|erkrankung|krankheit|diagnose|behinderung|schwerbehinderung)"
PRIVATE = Phrases(
    find=german(
        rf"""
        {_MINE} <2> (?:alters?|geschlechts?|herkunft|religion|religiöse\w*|glaubens?|hautfarbe|behinderung(?:en)?|schwerbehinderung|gesundheit|gesundheitszustand\w*|krankheit\w*|nationalität|akzent\w*|staatsangehörigkeit|staatsbürgerschaft|kopftuch\w*|schwangerschaft|sexuelle\w*|sexualität|orientierung|familienstand\w*|hörgerät\w*|rollstuhl\w*|muttersprache|scheidung|ethnie|migrationshintergrund\w*|kinderwunsch\w*|elternzeit|karenz|mutterschutz|krankenstand\w*|psyche|therapie|[\w-]*erkrankung(?:en)?|{_ILLS})
        (?:ausländisch|fremd|türkisch|arabisch|polnisch|osteuropäisch|deutsch|jüdisch|muslimisch)\w* (?:klingende[nrm]? )?(?:nach|vor|familien)?name\w*
        zu (?:alt|jung)(?! (?:für (?:die|den|das|ein)e? (?:kleid|rad|auto|maschine)))
        mit <1> (?:\d\d|fünfzig|sechzig|vierzig|mitte (?:fünfzig|vierzig|50|40)|über (?:50|60|fünfzig|sechzig)|ende (?:fünfzig|vierzig|50|40)) (?:jahren )?(?:einfach |wohl |schon |offenbar |bereits |vermutlich |jahren )*(?:zu (?:alt|jung)|nicht mehr|bin ich|hat man|gehört man|findet man|ist man|hatte ich|habe ich|keine)
        mit (?:meinen|meinen bald|über) \d\d(?: jahren)?
        (?:bin|werde|wurde|als) (?:ich )?(?:schon |bereits |bald |nun |jetzt |gerade )*(?:\d\d jahre alt|[2-6]\d(?=[.,;!?]| und)|\d\d-?jährige[rn]?|ü ?50|über fünfzig|anfang fünfzig)
        ü ?50|50 ?plus|jahrgang (?:19)?\d\d|altersdiskriminier\w*|altersgründen
        (?:jüngere|ältere)[nrsm]? (?:bewerber\w*|kandidat\w*|semester|jahrgang|jahrgänge|leute|generation|kolleg\w+)(?= <5> (?:bevorzug\w*|gesucht|suchen|lieber|eingestellt|vorgezogen|genommen|stich|chance))
        (?:ich|dass ich|bin|war|werde|als) <4> schwanger(?:e)?
        schwangerschaft|schwanger bin|in anderen umständen|kopftuch|hidschab|hijab
        (?:in|aus|nach|meine[rn]?|wegen|während|geplante|baldige) (?:der |meiner |die )?(?:elternzeit|mutterschutz|karenz|mutterschaftsurlaub|babypause|krankenstand|reha|kur)
        krank ?(?:geschrieben|geschriebene\w*)|krankschreibung
        alleinerziehend\w*|alleinerzieher\w*
        (?:ich bin|als|bin ich|bin) <2> (?:muslim\w*|jüdin|jude|christ(?:in)?|hindu|buddhist\w*|sikh|katholisch|evangelisch|moslem|atheist\w*|schwul|lesbisch|trans|transgender|queer|bisexuell|homosexuell|schwarze[rn]?|ausländer\w*|flüchtling|geflüchtete[rn]?|migrant\w*|behindert\w*|schwerbehindert\w*|autist\w*|gehörlos|blind|rollstuhlfahrer\w*|asylwerber\w*|asylbewerber\w*)
        (?:weil|dass|da|ob) ich <3> (?:muslim\w*|jüdin|jude|schwul|lesbisch|trans|queer|schwarz|ausländer\w*|geflüchtet\w*|migrant\w*|behindert|gehörlos|blind|autist\w*|mutter|vater|frau|mann) bin
        als (?:junge |zweifache |dreifache |berufstätige |alleinstehende |werdende )?(?:mutter|vater|mama|papa)(?: von| zweier| dreier| mit|[.,;!?]| (?:hat|hätte|bin|habe|wird|ist|nicht|wohl|braucht))
        mit <2> (?:kleinen? kindern?|kindern|kind|baby|säugling|behinderung|kopftuch|akzent|migrationshintergrund|schwerbehinderung|diagnose|rollstuhl) <4> (?:ist man|hat man|wird man|bin ich|habe ich|hatte ich|gilt man|nimmt|stellt|war ich)
        (?:auf den|im|einen|den) rollstuhl(?! (?:fahrer|gerecht))
        (?:in|mit) (?:meinem|dem) alter
        (?:fünfzig|sechzig|vierzig)jährige\w*|(?:40|50|60)-?jährige\w*
        (?:meine[rn]?|mit meiner|wegen meiner) (?:schwerhörigkeit|sehbehinderung|blindheit|stottern|gehbehinderung|spastik|sprachstörung|angst\w*|migräne|körperfülle|figur|größe|haut|frisur)|mein (?:stottern|tinnitus|gewicht|aussehen|äußeres)
        (?:bin|als) <2> (?:mutter|vater|mama|papa|oma|opa) (?:von|zweier|dreier|mit) \w+
        als <1> (?:ausländer\w*|migrant\w*|flüchtling|ossi|ossie|ungelernte[rn]?|quereinsteiger mit 50|muslima?|türk\w*|araber\w*|pole|polin|syrer\w*|ukrainer\w*|rom\w*) <1> (?:hat|hatte|habe|wird|bin|ist|bekommt|war)
        als (?:frau|mann)(?=[.,;!?]| (?:in|im|mit|über|ab|auf|ohne|nicht|keine|in einem|hat man|habe ich|hatte ich|wird man|wohl|unter))
        schwerbehindert\w*|behindertenausweis|grad der behinderung|gdb
        (?:ich|mir|mich|wegen|aufgrund|meine[rsnm]?)\b[^.?!\n]{{0,50}}?\b{_ILLS}(?! (?:im alter|bei|von kund|von pat))
        chronisch (?:krank|erkrankt)\w*|psychisch\w* <1> (?:krank|erkrankt|probleme|gesundheit|belastung|erkrankung)
        gesundheitlich\w* <2> (?:gründe\w*|probleme\w*|situation|einschränk\w*|lage|angeschlagen)
        (?:ich )?(?:war|bin|wurde) (?:ich )?(?:lange |länger |schwer |selbst |damals |zuletzt |oft |häufig )*(?:krank|erkrankt|im krankenhaus|im spital)
        (?:meine|eine) (?:psycho)?therapie (?:mach\w*|begonnen|angefangen)
        geschieden|frisch getrennt|verheiratet|ledig|kinderlos|kinderwunsch|familienplanung|nachwuchs erwarte\w*|kind erwarte\w*
        (?:erwarte|bekomme|bekommen|erwarten) (?:ein|unser|mein) <1> (?:kind|baby)
        migrationshintergrund|hautfarbe|sexuelle orientierung
        (?:mit|bin|als|werde|wurde|über|kurz vor|knapp|fast) <2> (?:mitte|ende|anfang|über|knapp|fast|bald) (?:dreißig|vierzig|fünfzig|sechzig|[3-6]0|der vierzig|der fünfzig)(?=[.,;!?]|$| (?:wird|ist|hat|findet|bin|gehört|bekommt|habe|und|nicht|jahre|ist|noch))
        mit (?:knapp |fast |über |bald |meinen |schon )*(?:[3-6]\d|fünfzig|sechzig|fünfund\w+zig|sechsund\w+zig|siebenund\w+zig|achtund\w+zig|neunund\w+zig|einund\w+zig|zweiund\w+zig|dreiund\w+zig|vierund\w+zig)(?: jahren| lenzen)? (?:wird|ist|hat|findet|bin|gehört|bekommt|habe|tut|gilt|nimmt|stellt|fängt|kriegt|hätte|will|lernt) <3> (?:man|ich|mich|nicht|einen|niemand|keiner|es|einem)
        (?:mein\w*|der|welcher|falsche\w*) <1> (?:jahrgang|geburtsjahr|geburtsdatum)
        (?:werde|wurde|bin) (?:ich )?<4> (?:dreißig|vierzig|fünfzig|sechzig|fünfund\w+zig|[3-6]\d)(?=[.,;!?]|$| (?:geworden|und))
        (?:jahre|jahren|monate) <4> (?:bis|vor) (?:zur|der|meiner|zum) (?:pension|rente|pensionierung|ruhestand|altersrente)|(?:kurz|knapp) vor (?:der|meiner) (?:pension|rente|pensionierung)|pensionsalter|rentenalter|frühpension\w*|frührente
        alte[sn]? eisen|in meinen jahren|für mein alter|altersgrenze|altersgruppe|meines alters|mein alter\b
        im <1> (?:\w+ten|\d\.) monat(?=[.,;!?]|$| schwanger)|entbindung|geburtstermin|stillzeit|stille ich|guter hoffnung|wochenbett
        (?:mein\w*|unser\w*|zwei|drei|kleine\w*) <2> (?:kinder\w*|kind|tochter|töchter|sohn|söhne|baby|bub|mädchen|kleine[rn]?|zwillinge|enkel\w*|jüngste[rn]?|älteste[rn]?) ~50 (?:kita|krippe|hort|betreu\w*|kindergarten|tagesmutter|versorgt|versorg\w*|oma|großmutter|krank\w*|abhol\w*|abzuholen|klein|aus dem gröbsten|flexibel|ganztags)
        kinderbetreuung <4> (?:gesichert|geregelt|gewährleistet|organisiert|kein problem)|betreuungspflicht\w*|(?:meine|wegen der|die) kinderbetreuung
        bin (?:ich )?<4> (?:diabetiker\w*|epileptiker\w*|asthmatiker\w*|allergiker\w*|alkoholiker\w*|trocken|clean|abstinent|hiv-?positiv|suchtkrank|depressiv|schwerhörig|taub|sehbehindert|farbenblind|stotterer|legastheniker\w*|gehbehindert|übergewichtig|dick|magersüchtig|hochsensibel|austherapiert|wieder gesund|genesen|körperlich eingeschränkt|kleinwüchsig|sehschwach)(?=[.,;!?]|$| (?:und|aber|seit|geworden))
        als (?:gebürtige|geborene|bekennende|praktizierende|gläubige)[rsn]? \w+
        (?:mein\w*) (?:eltern|familie|mutter|vater|großeltern|vorfahren|wurzeln|mann|frau) <3> (?:kommen|kommt|stammen|stammt|liegen) <2> (?:aus|in) \w+
        (?:komme|stamme|geflohen|geflüchtet|eingewandert|zugewandert) (?:ich )?<4> (?:aus|nach) <1> (?:türkei|syrien|afghanistan|iran|irak|polen|rumänien|bulgarien|serbien|kroatien|bosnien|kosovo|albanien|ukraine|russland|marokko|tunesien|nigeria|eritrea|somalia|ghana|indien|pakistan|vietnam|china|brasilien|portugal|ungarn|afrika|ausland|balkan|osten|deutschland|österreich)
        (?:mein\w*|habe|gültige[rn]?|eine?n?|kein\w*) <1> (?:aufenthalts\w+|niederlassungs\w+|arbeitsbewilligung|arbeitserlaubnis|grenzgängerbewilligung|asyl\w+|einbürgerung|duldung|pass|reisepass|ausländerausweis)|eingebürgert|doppelbürger\w*
        (?:ich|als) <3> (?:gläubig\w*|bete|faste|konfessionslos|getauft|ohne bekenntnis|ungetauft)|mein\w* <1> (?:konfession|gebete?n?|ramadan|bekenntnis|kirchenaustritt)|aus der kirche ausgetreten|ohne religiöses bekenntnis
        (?:schwule|lesbische|homosexuelle|queere|transsexuelle|bisexuelle|nichtbinäre)[rnsm]? \w+
        als (?:schwarze|muslimische|jüdische|gläubige|ältere|behinderte|ausländische|türkische|syrische|ukrainische|polnische|kurdische|alleinstehende|verheiratete|kinderlose)[rn]? \w+
        (?:pflege|betreue|versorge) (?:ich )?<4> (?:mutter|vater|eltern|mann|frau|angehörige\w*|schwiegermutter|oma|großmutter|partner\w*|demenzkranke\w*)
        nach (?:der|meiner|unserer) (?:scheidung|trennung)|scheidung|verwitwet|witwer?|getrennt (?:lebend|von)
        mein(?:e|en|em|er)? <2> (?:akzent|dialekt|name|nachname|hautfarbe|bart|kopftuch|tattoo\w*|gewicht|körpergröße|krücken|prothese|brille|ex-?mann|bewährung|vorstrafe\w*|haft) <4> (?:gestört|stört|schuld|grund|gelegen|problem|rolle|abgeschreckt|ausschlag|hindernis|missfallen)
        (?:wieder|voll|ganz) (?:gesund|belastbar|genesen|arbeitsfähig|einsatzfähig)(?=[.,;!]|$| und)
        nachwuchs|babybauch|(?:keine|weiteren|noch ein|kein|zweites|drittes) <1> (?:kinder|kind|baby) ?(?:mehr)?(?=[.,;!?]| (?:planen|geplant|bekommen|wollen|kommt|wünschen|haben))
        (?:meine|unsere|die) <1> (?:kinder|töchter|söhne|buben|mädchen) <4> (?:groß|aus dem haus|erwachsen|selbstständig|selbständig|versorgt|gut betreut)
        (?:ich|hatte|habe|nach|mein\w*|seit) ~40 (?:schlaganfall|herzinfarkt|infarkt|tumor|lymphom|hirnblutung|bypass|transplantation|dialyse|multiple sklerose|parkinson|morbus \w+|lupus|endometriose|hepatitis|hiv)(?! ?(?:patient|station|pflege))
        (?:homosexuell|schwul|lesbisch|bisexuell|transsexuell|queer|asexuell)(?=[.,;!?]| (?:bin|ist|lebe|und|war))
        dino|dinosaurier für|oldie|auslaufmodell|fossil|methusalem|jungspund|grünschnabel|zum alten eisen|abstellgleis
        (?:ich bin|als|bin ich|bin|war) <2> (?:spätaussiedler\w*|aussiedler\w*|russlanddeutsche\w*|secondo|seconda|gastarbeiterkind|kriegsflüchtling|vertriebene\w*|katholik\w*|protestant\w*|orthodox\w*|freikirchlich|zeuge jehovas|praktizierende\w*|bekennende\w*|staatenlos\w*|eingewandert\w*|zugewandert\w*)
        (?:bin|gehe|ich|werde) ~25 (?:in|vor) (?:der )?(?:rente|pension|altersteilzeit|pensionierung)|bis zur (?:rente|pension)
        (?:ich|bin|und) <1> (?:hinke|humple|stottere|lisple|schiele|zittere)|(?:hinke|humple|stottere|lisple) ich
        nehme (?:ich )?<2> (?:medikamente|tabletten|antidepressiva|insulin|psychopharmaka)|wieder (?:fit|auf den beinen|auf dem damm|hergestellt|stabil)(?=[.,;!?]|$| und)
        (?:mein\w*) <1> (?:therapeut\w*|psycholog\w*|psychiater\w*|hausarzt|ärztin|arzt) <3> (?:sagt|meint|hat|bestätigt|rät)
        (?:mein\w*|unser\w*) <3> (?:kinder\w*|kind|tochter|sohn|baby|schwangerschaft|familie) <3> (?:das problem|der grund|ein problem|ein hindernis|stört|stören|schuld|ausschlag\w*|im weg)
        bin (?:ich )?<1> (?:gebürtige|geborene|eingebürgerte)[rn]? \w+
        nach <2> (?:langer|schwerer|meiner|überstandener|längerer) krankheit|krankheitsbedingt\w*|krankheitshalber|langer? krankheit
        mein\w* <1> (?:rücken|knie|herz|gesundheits|haut|hör|schlaf|hüft|schulter|gelenk)(?:problem\w*|leiden|schaden|beschwerden|schmerzen)
        """
    ),
    but=german(
        r"""
        (?:patient\w*|bewohner\w*|klient\w*|kinder\w*|menschen|jugendliche\w*|frauen|station|abteilung|projekt|kurs|praxis|beratung|pflege|therapie|team) <4> (?:mit|bei|für|von|nach|zu) <3> (?:depression\w*|krebs\w*|diabetes|autismus|adhs|demenz|behinderung\w*|erkrankung\w*|epilepsie|legasthenie|burn-?out|sucht|schwanger\w*)
        (?:schwanger|junge)\w* (?:frauen|mütter|patientinnen|mädchen)
        (?:umgang|arbeit|gespräch) (?:mit|über) <2> (?:behinderung\w*|krankheit\w*|demenz|schwangerschaft|religion|depression\w*)
        meine (?:mutter|vater)sprache <3> (?:ist|unterrichte\w*|lehre)
        (?:alters?|glaubens?)-?(?:heim\w*|pflege|gruppe\w*|klassen?)
        (?:ihr|ihre[mrn]?|euer|eure[mrn]?|der|die) <2> (?:schwangerschafts|scheidungs|schwangeren)\w+
        """
    ),
)
