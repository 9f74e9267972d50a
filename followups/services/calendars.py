"""Whose working days count."""

from applications.models import Application
from followups.business_days import Calendar


def calendar_of(application: Application) -> Calendar:
    """Working days of the company, where its country is known, else those of the person's own."""
    company, owner = application.company, application.owner
    if company.country:
        return Calendar(company.country, company.subdivision or None)
    return Calendar(owner.country, owner.subdivision or None)
