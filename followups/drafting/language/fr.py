"""French: months, numbers, markers. A note of the talk cannot be bent safely and stands after a colon.

No sentence sets "de" or "que" before a name, since it would need "d'" before a vowel.
"""

import re

from followups.drafting.language import Language

_PLEASANT = (
    r"(?:bien|bon|bonne|sympa|sympathique|agréable|intéressant|intéressante|court|courte|long|longue|cordial|cordiale"
    r"|chaleureux|chaleureuse|normal|normale|ok|général|générale)"
)
_MEETING = r"(?:entretien|échange|discussion|conversation|ambiance|rencontre|moment|équipe|gens|impression)"

_SPOKE = (
    r"^(?:(?:nous|on|ils|elles?|il|j['’]|je|vous|[A-Z]\w+)\s*(?:m['’]|nous\s+|leur\s+)?(?:avons|a|ont|ai|avez)\s+(?:\w+\s+)?(?:parlé|discuté|échangé|bavardé)\s+"
    r"|(?:parlé|discuté|échangé|bavardé)\s+)(?:ensemble\s+|longuement\s+)?"
)


def _small(found: re.Match[str]) -> str:
    return found[0].lower()


LANGUAGE = Language(
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    numbers={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
    },
    markers={
        "greeting_name": "le nom de la personne",
        "company": "l’entreprise",
        "role": "le poste",
        "month": "le mois de l’entretien",
        "talk": "un sujet de votre échange",
        "sender_name": "votre nom",
        "sender_contact": "votre téléphone ou adresse électronique",
        "card_date": "le jour où vous écrivez",
        "address_form": "tu ou vous",
        "recipient_title": "le titre",
        "recipient_salutation": "Madame ou Monsieur",
        "feedback": "le point que vous retenez",
        "planned_action": "le pas que vous faites",
        "what_changed": "une nouveauté",
        "posting": "le nouveau poste",
        "posting_id": "la référence",
        "applied_on": "le jour de la candidature",
        "promised_on": "le jour annoncé",
        "background": "deux choses qui correspondent",
        "new_evidence": "une chose nouvelle depuis",
        "learning_area": "ce que vous voulez apprendre",
    },
    no_topic=re.compile(
        rf"rien\b.*|pas\s+(?:grand[- ]chose|sûre?|vraiment|beaucoup|de\s+(?:sujet|souvenir)|retenu|noté)\b.*|aucune?\s+(?:idée|sujet|souvenir).*|néant|aucun|/|-+|\\?+"
        rf"|(?:je\s+)?(?:ne\s+)?(?:sais|me\s+souviens|m['’]en\s+souviens|me\s+rappelle|retrouve)\s+(?:plus|pas|de\s+rien)\b.*|(?:j['’]ai\s+)?(?:tout\s+)?oublié|sais\s+p(?:as|lus)"
        rf"|(?:c['’](?:était|est)|ce\s+fut|cela\s+s['’]est|ça\s+s['’]est|tout\s+(?:était|s['’]est)|(?:l['’]|le\s+|un\s+|une\s+|la\s+)?{_MEETING}\s+(?:était|fut|s['’]est))\s+(?:\w+\s+){{0,3}}?{_PLEASANT}.*"
        rf"|(?:(?:une?|le|la|l['’]|très|plutôt|vraiment|assez|super|et|mais|,)\s*)*{_PLEASANT}?(?:\s*(?:,|et)\s*{_PLEASANT})*\s*{_MEETING}s?"
        rf"(?:\s+(?:(?:très|assez|plutôt|super|vraiment)\s+)?{_PLEASANT}(?:\s+et\s+{_PLEASANT})*)?(?:\s+avec\s+(?:[\w'’.-]+\s*){{1,3}})?"
        rf"|(?:(?:très|assez|plutôt|super|vraiment)\s+)?{_PLEASANT}(?:\s+et\s+{_PLEASANT})?|un\s+peu\s+de\s+tout|tout|beaucoup"
        rf"|de\s+tout\s+et\s+de\s+rien|(?:(?:on|nous)\s+(?:a|avons)\s+parlé\s+)?(?:de\s+)?(?:plusieurs|divers|différents|plein\s+de|quelques)\s+(?:sujets|choses|trucs)"
        rf"|(?:on|nous)\s+(?:a|avons)\s+(?:bien\s+)?(?:parlé|discuté|échangé|ri)(?:\s+(?:de\s+tout|un\s+peu|longtemps|ensemble|avec\s+\w+))*",
        re.I,
    ),
    no_subject=re.compile(r"\b(?:refus\w*|rejet\w*|pourquoi|décision\w*|reconsidér\w*)\b", re.I),
    first_day="1er",
    salutations={
        "madame": "f",
        "mme": "f",
        "mme.": "f",
        "mademoiselle": "f",
        "monsieur": "m",
        "m.": "m",
        "m": "m",
        "mr": "m",
    },
    address="salutation",
    two_forms=True,
    spelt={
        "madame": "Madame",
        "mme": "Madame",
        "mme.": "Madame",
        "mademoiselle": "Madame",
        "monsieur": "Monsieur",
        "m.": "Monsieur",
        "m": "Monsieur",
        "mr": "Monsieur",
    },
    no_break=(*tuple((f" {mark}", f"\u202f{mark}") for mark in "?!;:»"), ("« ", "«\u202f")),
    named=(
        (
            re.compile(
                rf"{_SPOKE}(?:de\s+|d['’])(?=(?:la|l['’]|leur|leurs|votre|vos|notre|mon|ma|mes|cette|cet|ce)\b)",
                re.I,
            ),
            "",
        ),
        (re.compile(rf"{_SPOKE}du\s+", re.I), "le "),
        (re.compile(rf"{_SPOKE}des\s+", re.I), "les "),
        (re.compile(rf"{_SPOKE}(?:de\s+|d['’]|sur\s+)", re.I), ""),
        (
            re.compile(
                r"^(?:discussion|échange|conversation)\s+sur\s+(?=(?:la|le|les|l['’]|leur|votre|vos)\b)", re.I
            ),
            "",
        ),
        (
            re.compile(
                r"^(Le|La|Les|Leur|Leurs|Votre|Vos|Un|Une|Des|Comment|Ce|Cette|Ces|Leur|Son|Sa|Ses|Quand|Que)(?=\s+[^\W\dA-Z])"
            ),
            _small,
        ),
        (re.compile(r"^L(?=['’][^\W\dA-Z])"), "l"),
    ),
)
