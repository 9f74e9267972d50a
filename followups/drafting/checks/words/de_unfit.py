"""German: what else keeps a fact out of a message, beyond the phrases that a check would stop there."""

from followups.drafting.checks.words.de_forms import german

UNFIT = german(
    r"""
    warum|weshalb|wieso|weswegen
    absagegr(?:u|ü)nd\w*|(?:die|ihre|der) gründe? (?:für|der|warum)
    was (?:ist )?schief\w*|was <3> falsch\w*
    begründung|rechtfertig\w*
    (?:ihre|deren|seine|ihr) (?:schuld|fehler|arroganz|ignoranz)
    (?:übersehen|missverstanden|ignoriert|unterschätzt)
    meine (?:miete|rechnungen|schulden|ersparnisse|kinder|familie)|mein visum
    gelogen|belogen|lügner\w*|lügen
    idiot\w*|depp\w*|trottel|blöd\w*|dumm(?:e|er|es|heit)?|arsch\w*|scheiß\w*|scheiss\w*|mist|ätzend|furchtbar\w*|schrecklich\w*|grauenhaft\w*|schlimm\w*|peinlich\w*
    verklag\w*|klagen
    schulde\w*|verdient hätte|verdient habe
    enttäusch\w*|traurig\w*|wütend|frust\w*
    # what nobody likes to be reminded of
    entlass\w*|kündigung\w*|gekündigt\w*|stellenabbau|sparmaßnahmen|insolvenz\w*|pleite|kurzarbeit
    personalmangel|unterbesetz\w*|überlast\w*|überforder\w*|zu wenig (?:leute|personal)
    stress\w*|gestresst\w*|chaos|chaotisch\w*|langweil\w*|unorganisiert\w*|unvorbereitet\w*|unpünktlich\w*|zu spät
    absage\w*|abgesagt|abgelehnt
    """
)
