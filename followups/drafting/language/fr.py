"""French: months, numbers, markers. A note of the talk cannot be inflected safely and stands after a colon."""

import re

from followups.drafting.language import Language

_PLEASANT = (
    r"(?:bien|bon|bonne|sympa|sympathique|agréable|intéressant|intéressante|court|courte|long|longue|cordial|cordiale"
    r"|chaleureux|chaleureuse|normal|normale|ok|général|générale)"
)
_MEETING = r"(?:entretien|échange|discussion|conversation|ambiance|rencontre|moment|équipe|gens|impression)"

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
        rf"rien\b.*|pas\s+(?:grand-chose|sûre?|vraiment|beaucoup)\b.*|aucune?\s+(?:idée|sujet).*"
        rf"|(?:je\s+)?(?:ne\s+)?(?:sais|me\s+souviens|m['’]en\s+souviens)\s+(?:plus|pas)\b.*|oublié"
        rf"|(?:c['’]était|cela\s+s['’]est|ça\s+s['’]est|tout\s+était|tout\s+s['’]est)\s+(?:\w+\s+){{0,2}}{_PLEASANT}.*"
        rf"|(?:(?:une?|très|plutôt|vraiment|assez|et|mais|,)\s*)*{_PLEASANT}?(?:\s*(?:,|et)\s*{_PLEASANT})*\s*{_MEETING}"
        rf"(?:\s+(?:(?:très|assez|plutôt)\s+)?{_PLEASANT})?|(?:(?:très|assez|plutôt)\s+)?{_PLEASANT}|un\s+peu\s+de\s+tout|tout"
        rf"|de\s+tout\s+et\s+de\s+rien|(?:plusieurs|divers|différents)\s+sujets",
        re.I,
    ),
    no_subject=re.compile(r"\b(?:refus\w*|rejet\w*|pourquoi|décision\w*|reconsidér\w*)\b", re.I),
    first_day="1er",
    salutations={"madame": "f", "mme": "f", "monsieur": "m", "m.": "m"},
    address="salutation",
    two_forms=True,
)
