"""Sent and not answered yet, from three days to seventy-five;
and one advert kept for a quiet evening."""

from applications.enums import ContactRole, SizeBand
from softening.pages.samples.shape import Applied, Employer, Noted, Person
from softening.pages.samples.world.prose import prose

# Saved: not sent yet.
WITHYBED_HOMES = Employer(
    "Withybed Homes",
    "GB",
    size=SizeBand.MID,
    domain="withybed.example",
    subdivision="WLS",
    applications=(
        Applied(
            "Data Engineer, Repairs",
            2,
            saved=True,
            place="Cardiff",
            mode="hybrid",
            source="a newsletter",
            pay="£47,500",
            posting_url="https://withybed.example/jobs/data-engineer-repairs",
            posting_text=prose("""Withybed Homes looks after eleven thousand rented homes in South Wales.
            Last year our tenants reported sixty thousand repairs, by phone, by letter and by stopping us in
            the street, and not all of them reached the same list.

            We are looking for a Data Engineer who makes that list one list. You will work beside the
            repairs desk, not above it; you will build on SQL, Python and patience; and you will be able
            to see from the window whether it helped.

            Cardiff, three days a week. A Welsh speaker is welcome and not required."""),
            events=(
                Noted(2, "One list of sixty thousand leaking things. I want this one. Write at the weekend."),
            ),
        ),
    ),
)

# The last fortnight: too early to think about.
OSIER_LEARNING = Employer(
    "Osier Learning",
    "GB",
    size=SizeBand.SMALL,
    domain="osierlearning.example",
    subdivision="ENG",
    applications=(
        Applied(
            "Data Engineer",
            3,
            place="Bristol",
            mode="hybrid",
            source="their site",
            pay="£48,000–54,000",
            posting_url="https://osierlearning.example/jobs/data-engineer",
            cv_version="numbers first, with Jean",
            posting_text=prose("""Osier Learning writes reading exercises for adults who come to reading
            late. Fourteen thousand people used them last month, many on an old phone and a slow line.

            As our first Data Engineer you will help us to see where people stop, without watching
            anyone over the shoulder. You choose the tools with us, keep them few, and delete more than
            you collect.

            We are eighteen people in Bristol. Please send a short letter instead of a form: what have
            you made simpler?"""),
            events=(Noted(3, "What have you made simpler. Wrote about Jean and stopped after one page."),),
        ),
    ),
)

SIXPENNY_DATA = Employer(
    "Sixpenny Data Co-operative",
    "GB",
    size=SizeBand.SMALL,
    domain="sixpenny.example",
    subdivision="ENG",
    people=(Person("Rosalind Achterberg", ContactRole.RECRUITER, email="rosalind@sixpenny.example"),),
    applications=(
        Applied(
            "Data Engineer and Member",
            9,
            place="Hebden Bridge",
            mode="hybrid",
            source="a newsletter",
            pay="£45,000, everybody the same",
            posting_url="https://sixpenny.example/jobs/member",
            cv_version="numbers first, with Jean",
            promised_in=8,
            events=(
                Noted(
                    8,
                    "Rosalind wrote: all eight members read each letter, so it takes a while.",
                    was_contact=True,
                ),
            ),
        ),
    ),
)

THIMBLE_AND_REED = Employer(
    "Thimble & Reed",
    "GB",
    size=SizeBand.SMALL,
    domain="thimblereed.example",
    subdivision="ENG",
    applications=(
        Applied(
            "Analytics Lead",
            12,
            place="London",
            source="a job board",
            posting_url="https://thimblereed.example/jobs/analytics-lead",
            cv_version="short version",
            events=(Noted(12, "They make oboe reeds and want a lead. Of whom, the advert does not say."),),
        ),
    ),
)

# Two to five weeks: one has promised a day.
HALYARD = Employer(
    "Halyard Marine Data",
    "GB",
    size=SizeBand.MID,
    domain="halyard.example",
    subdivision="ENG",
    people=(
        Person(
            "Abigail Trethewey",
            ContactRole.RECRUITER,
            job_title="HR Adviser",
            email="abigail.trethewey@halyard.example",
        ),
    ),
    applications=(
        Applied(
            "Data Platform Engineer",
            20,
            place="Plymouth",
            mode="hybrid",
            source="LinkedIn",
            pay="£55,000",
            cv_version="numbers first, with Jean",
            promised_in=2,
            events=(
                Noted(
                    14,
                    "Abigail wrote that everybody will hear by a fixed day. Noted the day.",
                    was_contact=True,
                ),
            ),
        ),
    ),
)

BLAUE_KACHEL = Employer(
    "Blaue Kachel",
    "DE",
    size=SizeBand.MID,
    domain="blauekachel.example",
    subdivision="NW",
    time_zone="Europe/Berlin",
    applications=(
        Applied(
            "Data Engineer (m/w/d)",
            27,
            place="Köln",
            mode="hybrid",
            source="a job board",
            pay="€62,000",
            cv_version="German version",
        ),
    ),
)

NORTHMOOR_TICKETS = Employer(
    "Northmoor Tickets",
    "GB",
    domain="northmoor.example",
    subdivision="ENG",
    applications=(
        Applied(
            "BI Developer",
            34,
            place="Newcastle",
            source="LinkedIn",
            posting_url="https://northmoor.example/jobs/bi-developer",
            cv_version="short version",
            events=(Noted(34, "Sent in nine minutes, and it shows."),),
        ),
    ),
)

# Older than a month and a half: probably nothing, but nobody has said so.
QUARRYSTONE_BANK = Employer(
    "Quarrystone Bank",
    "GB",
    size=SizeBand.LARGE,
    domain="quarrystone.example",
    subdivision="SCT",
    applications=(
        Applied(
            "Senior Data Engineer",
            47,
            place="Edinburgh",
            source="their site",
            pay="£65,000",
            cv_version="numbers first",
            events=(Noted(47, "Typed my whole CV into their form, field by field, after uploading it."),),
        ),
    ),
)

ZAHNRAD_LOESCH = Employer(
    "Zahnrad Lösch",
    "DE",
    size=SizeBand.MID,
    domain="zahnrad-loesch.example",
    subdivision="BY",
    time_zone="Europe/Berlin",
    applications=(
        Applied(
            "Data Engineer Fertigung",
            58,
            place="Augsburg",
            mode="on_site",
            source="a job board",
            posting_url="https://zahnrad-loesch.example/jobs/data-engineer",
            cv_version="German version",
            events=(
                Noted(
                    58,
                    "They asked for it by post. I did it, with a folder. My mother was proud of the folder.",
                ),
            ),
        ),
    ),
)

MORGENTAU_ENERGIE = Employer(
    "Morgentau Energie",
    "DE",
    domain="morgentau.example",
    subdivision="BW",
    time_zone="Europe/Berlin",
    applications=(
        Applied(
            "Analytics Engineer",
            75,
            place="Freiburg",
            mode="hybrid",
            source="LinkedIn",
            pay="€60,000–66,000",
            cv_version="German version",
            events=(Noted(40, "Still nothing. I have begun to imagine their post room."),),
        ),
    ),
)

WAITING = (
    WITHYBED_HOMES,
    OSIER_LEARNING,
    SIXPENNY_DATA,
    THIMBLE_AND_REED,
    HALYARD,
    BLAUE_KACHEL,
    NORTHMOOR_TICKETS,
    QUARRYSTONE_BANK,
    ZAHNRAD_LOESCH,
    MORGENTAU_ENERGIE,
)
