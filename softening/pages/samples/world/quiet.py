"""What ended without a no: three firms that never wrote again, one post that went away,
and one that she left herself."""

from applications.enums import ContactRole, InterviewKind, SizeBand
from followups.enums import StepKind
from softening.pages.samples.shape import Applied, Closed, Employer, Moved, Noted, Person, Sent, Talked

# Applied, and then only the wind.
EIDERDEICH = Employer(
    "Eiderdeich Logistik",
    "DE",
    size=SizeBand.UNKNOWN,
    domain="eiderdeich.example",
    subdivision="HB",
    time_zone="Europe/Berlin",
    applications=(
        Applied(
            "Analytics Engineer",
            104,
            place="Bremen",
            source="a job board",
            cv_version="German version",
            events=(
                Noted(
                    74, "Thirty days. Their portal still says the application is in transit, like a parcel."
                ),
                Moved(62, "no_response"),
                Closed(61),
            ),
        ),
    ),
)

# Forty-three days of nothing; the company itself is still worth a look.
SALTMARSH_ENERGY = Employer(
    "Saltmarsh Energy",
    "GB",
    size=SizeBand.MID,
    domain="saltmarsh.example",
    subdivision="ENG",
    watched=True,
    applications=(
        Applied(
            "Platform Engineer",
            98,
            place="Norwich",
            source="LinkedIn",
            cv_version="first version",
            events=(
                Moved(55, "no_response"),
                Noted(54, "More servers than tables in that advert, if I am honest."),
                Closed(54),
            ),
        ),
        Applied(
            "Data Engineer, Tidal Power",
            5,
            saved=True,
            place="Norwich",
            mode="hybrid",
            source="their site",
            posting_url="https://saltmarsh.example/jobs/data-engineer-tidal",
            events=(Noted(5, "Better fit than last time. Ask whether anybody reads what comes in."),),
        ),
    ),
)

# One talk in a warehouse, two friendly notes, and then not a word; she closed it herself.
MARLPIT_HAULAGE = Employer(
    "Marlpit Haulage",
    "GB",
    size=SizeBand.MID,
    domain="marlpit.example",
    subdivision="ENG",
    people=(
        Person(
            "Gareth Loveridge",
            ContactRole.MANAGER,
            job_title="Operations Director",
            email="gareth.loveridge@marlpit.example",
        ),
    ),
    applications=(
        Applied(
            "BI Developer",
            86,
            place="Avonmouth",
            mode="on_site",
            source="LinkedIn",
            pay="£46,000",
            events=(
                Moved(73, "interviewing"),
                Talked(
                    64,
                    InterviewKind.INTERVIEW,
                    ("Gareth Loveridge",),
                    "planning night routes around the drivers’ own breaks",
                ),
                Noted(50, "Wrote to ask where it stands. Short, friendly, no adjectives.", was_contact=True),
                Noted(41, "Wrote once more. If he wanted me, he would find me.", was_contact=True),
                Moved(33, "no_response"),
                Sent(32, StepKind.DEBRIEF),
                Closed(32),
            ),
        ),
    ),
)

# Nobody was chosen: the post went away.
FARTHINGALE_TRAVEL = Employer(
    "Farthingale Travel",
    "GB",
    size=SizeBand.MID,
    domain="farthingale.example",
    subdivision="ENG",
    people=(
        Person(
            "Nadia Benhaddou",
            ContactRole.RECRUITER,
            job_title="People Partner",
            email="nadia.benhaddou@farthingale.example",
        ),
    ),
    applications=(
        Applied(
            "Analytics Engineer",
            92,
            place="Manchester",
            mode="hybrid",
            source="a job board",
            pay="£52,000",
            events=(
                Moved(83, "screening"),
                Talked(
                    81,
                    InterviewKind.SCREEN,
                    ("Nadia Benhaddou",),
                    "pricing a night train that is sold in four countries",
                ),
                Moved(71, "role_closed"),
                Noted(
                    71, "Hiring is frozen until the new owner has counted the chairs. Nadia is leaving too."
                ),
            ),
        ),
    ),
)

# She left this one herself, after the third extra task, and likes them enough to try another team.
ORRERY_LABS = Employer(
    "Orrery Labs",
    "GB",
    size=SizeBand.SMALL,
    domain="orrery.example",
    subdivision="ENG",
    tech=True,
    people=(
        Person(
            "Chen Xiaoyu",
            ContactRole.MANAGER,
            job_title="Engineering Lead",
            email="xiaoyu@orrery.example",
            given_name="Xiaoyu",
        ),
    ),
    applications=(
        Applied(
            "Data Platform Engineer",
            101,
            place="Cambridge",
            mode="hybrid",
            source="a newsletter",
            pay="£60,000",
            posting_url="https://orrery.example/jobs/data-platform",
            cv_version="first version",
            events=(
                Moved(96, "screening"),
                Talked(94, InterviewKind.EXERCISE),
                Moved(91, "interviewing"),
                Talked(
                    88,
                    InterviewKind.INTERVIEW,
                    ("Chen Xiaoyu",),
                    "rebuilding the telescope booking log without losing a night",
                ),
                Noted(
                    82,
                    "A second exercise, “about two weekends”. Then a third one, to compare with the second.",
                ),
                Moved(79, "withdrawn"),
                Noted(79, "Withdrew. Nice people, wrong amount of homework.", was_contact=True),
            ),
        ),
        Applied(
            "Analytics Engineer",
            6,
            place="Cambridge",
            mode="hybrid",
            source="Xiaoyu sent it to me",
            pay="£57,000",
            posting_url="https://orrery.example/jobs/analytics-engineer",
            cv_version="numbers first, with Jean",
            events=(
                Noted(6, "Xiaoyu says this team gives one exercise and pays for it. I believe half of that."),
            ),
        ),
    ),
)

QUIET = (EIDERDEICH, SALTMARSH_ENERGY, MARLPIT_HAULAGE, FARTHINGALE_TRAVEL, ORRERY_LABS)
