"""English: what else keeps a fact out of a message, beyond the phrases that a check would stop there."""

from followups.drafting.checks.words import whole_words

UNFIT = whole_words(
    # a bare word of a note is a label for what happened ("their fault", "biased"), not a slip of tone
    r"why",
    r"reasons?\s+(?:for|why|behind|you)",
    r"what\s+went\s+wrong",
    r"explanation",
    r"justif\w+",
    r"(?:missed|overlooked|misunderstood)\s+(?:my|me|that)",
    r"my\s+(?:rent|bills|savings|children|family|visa)",
    r"need(?:ed)?\s+(?:this|the)\s+job",
    r"lied",
    r"idiot\w*",
    r"stupid\w*",
    r"awful",
    r"terrible",
    r"sue",
    r"owed?\s+me",
    r"deserved?",
    # what nobody likes to be reminded of
    r"fired",
    r"layoffs?",
    r"laid\s+off",
    r"(?:understaffed|short-staffed|short\s+of\s+(?:people|staff))",
    r"(?:stressed|stressful|chaotic|chaos|boring|bored)",
)
