"""German: months, numbers, markers. A note of the talk cannot be inflected safely and stands after a colon."""

import re

from followups.drafting.language import Language

_PLEASANT = (
    r"(?:gut|gutes|guter|gute|nett|nettes|netter|nette|schön|schönes|schöne|angenehm|angenehmes|freundlich|freundliches"
    r"|interessant|interessantes|kurz|kurzes|lang|langes|locker|lockeres|okay|ok|normal|allgemein|allgemeines)"
)
_MEETING = r"(?:gespräch|gespräche|talk|interview|unterhaltung|stimmung|atmosphäre|leute|team|austausch|termin|gefühl|eindruck)"

LANGUAGE = Language(
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    numbers={
        2: "zwei",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
    },
    markers={
        "greeting_name": "der Name der Person",
        "company": "das Unternehmen",
        "role": "die Stelle",
        "month": "der Monat des Gesprächs",
        "talk": "ein Thema aus dem Gespräch",
        "sender_name": "Ihr Name",
        "sender_contact": "Ihre Telefonnummer oder E-Mail-Adresse",
        "card_date": "der Tag, an dem Sie schreiben",
        "address_form": "du oder Sie",
        "recipient_title": "der Titel",
        "recipient_salutation": "Frau oder Herr",
        "feedback": "der eine Punkt, den Sie mitnehmen",
        "planned_action": "der eine Schritt, den Sie gehen",
        "what_changed": "eine Neuigkeit",
        "posting": "die neue Stelle",
        "posting_id": "die Kennziffer",
        "applied_on": "der Tag der Bewerbung",
        "promised_on": "der genannte Tag",
        "background": "zwei Dinge, die passen",
        "new_evidence": "eine Sache, die seither neu ist",
        "learning_area": "worüber Sie etwas lernen möchten",
    },
    no_topic=re.compile(
        rf"nichts\b.*|nicht\s+(?:viel|sicher|wirklich|besonders)\b.*|keine\s+(?:ahnung|besonderen?\s+\w+)|kein\s+thema|keins?"
        rf"|(?:ich\s+)?(?:weiß|weiss|erinnere)\b.*\bnicht\b.*|(?:habe?\s+ich\s+)?vergessen"
        rf"|(?:es|das|alles|das\s+\w+|die\s+\w+|alle|man)\s+(?:war|waren|lief|ging|wirkte|wirkten|ist|sind)\s+(?:\w+\s+)?{_PLEASANT}?"
        rf"|(?:(?:ein|eine|sehr|recht|ganz|wirklich|echt|nur|und|aber|,)\s*)*{_PLEASANT}(?:\s*(?:,|und)\s*{_PLEASANT})*(?:\s+{_MEETING})?"
        rf"|(?:(?:ein|eine|das|nur)\s+)?{_MEETING}|alles(?:\s+mögliche)?|dies\s+und\s+das|vieles|smalltalk|small\s*talk"
        rf"|(?:verschiedene|viele|einige|allgemeine)\s+(?:dinge|sachen|themen|fragen)"
        rf"|(?:allgemeines\s+|gegenseitiges\s+)?kennenlernen|(?:nett|gut|lange|kurz)\s+(?:geplaudert|unterhalten|geredet|gesprochen)"
        rf"|k\.?\s?a\.?|keine\s+erinnerung|(?:das\s+)?übliche[sn]?|standardfragen|(?:alle|die)\s+waren\s+(?:sehr\s+)?{_PLEASANT}",
        re.I,
    ),
    no_subject=re.compile(r"\b(?:absage\w*|ablehn\w*|warum|weshalb|wieso|entscheid\w*|überdenk\w*)\b", re.I),
    day="{day}. {month}",
    salutations={"frau": "f", "fr.": "f", "herr": "m", "herrn": "m", "hr.": "m"},
    address="both",
    two_forms=True,
)
