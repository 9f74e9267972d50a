"""French: what else keeps a fact out of a message, beyond the phrases that a check would stop there."""

from followups.drafting.checks.words.fr_letters import words

UNFIT = words(
    # a bare word of a note is a label for what happened, not a slip of tone
    r"pourquoi\s+(?:ils|vous|elle|il|je|moi|pas)",
    r"raisons?\s+(?:du|de|pour)\s+(?:refus|ce|leur|votre|ne\s+pas|laquelle\s+ils)",
    r"ce\s+qui\s+(?:n'a\s+pas|a\s+cloché|a\s+manqué)",
    r"justifi\w+",
    r"mon\s+(?:loyer|chômage|visa)",
    r"mes\s+(?:factures|économies|dettes)",
    r"besoin\s+de\s+(?:ce|cet)\s+(?:poste|emploi|travail)",
    r"ment(?:i|eur|euse|eurs)",
    r"idiote?s?",
    r"imbéciles?",
    r"cons?",
    r"connards?",
    r"nulle?s?",
    r"débiles?",
    r"(?:horrible|affreux|affreuse|lamentable|minable|odieux|odieuse|catastroph\w+)",
    r"méprisante?s?",
    # what nobody likes to be reminded of
    r"licenci\w+",
    r"plan\s+social",
    r"restructur\w+",
    r"sous-effectif",
    r"manque\s+de\s+(?:personnel|monde|bras)",
    r"(?:stressée?s?|stressante?s?|chaotique|chaos|ennuyeux|ennuyeuse|débordée?s?)",
)
