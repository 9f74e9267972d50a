"""Where somebody is still talking to her: one offer on the table,
talks in the coming days, and first conversations."""

from applications.enums import ContactRole, InterviewKind, SizeBand, Stage, ToldBy
from followups.enums import StepKind
from softening.pages.samples.shape import (
    Applied,
    Closed,
    Employer,
    Moved,
    Noted,
    Person,
    SaidNo,
    Sent,
    Talked,
)
from softening.pages.samples.world.prose import prose

# The offer, three days old. It is a good one, and she is not sure.
OTTERBROOK_VETS = Employer(
    "Otterbrook Vets",
    "GB",
    size=SizeBand.MID,
    domain="otterbrook.example",
    subdivision="ENG",
    people=(
        Person(
            "Fiona MacAskill",
            ContactRole.MANAGER,
            job_title="Director of Clinical Data",
            email="fiona.macaskill@otterbrook.example",
            phone="0117 496 0552",
            good_rapport=True,
        ),
        Person(
            "Bilal Anwar",
            ContactRole.RECRUITER,
            job_title="Talent Partner",
            email="bilal.anwar@otterbrook.example",
        ),
    ),
    applications=(
        Applied(
            "Analytics Engineer",
            43,
            place="Bristol",
            mode="hybrid",
            source="LinkedIn",
            pay="£49,000",
            posting_url="https://otterbrook.example/jobs/analytics-engineer",
            cv_version="numbers first, with Jean",
            events=(
                Moved(36, "screening"),
                Talked(34, InterviewKind.SCREEN, ("Bilal Anwar",)),
                Moved(28, "interviewing"),
                Talked(
                    24,
                    InterviewKind.INTERVIEW,
                    ("Fiona MacAskill",),
                    "weighing a dog the same way in ninety surgeries",
                ),
                Talked(11, InterviewKind.FINAL, ("Fiona MacAskill", "Bilal Anwar")),
                Moved(3, "offered"),
                Noted(
                    3,
                    prose("""An offer. I read it twice and then the small print, which has a dental plan
                    for the dog."""),
                ),
                Noted(2, "Two thousand under what I said. They want an answer by the end of next week."),
            ),
        ),
    ),
)

# A final round in two days, in Kiel, by video.
LINDQVIST = Employer(
    "Lindqvist Kühlfracht",
    "DE",
    size=SizeBand.MID,
    domain="lindqvist.example",
    address="Am Alten Netzboden 5\n24103 Kiel",
    subdivision="SH",
    time_zone="Europe/Berlin",
    people=(
        Person(
            "Ingrid Holm",
            ContactRole.MANAGER,
            job_title="Leiterin Daten und Planung",
            email="ingrid.holm@lindqvist.example",
            given_name="Ingrid",
        ),
        Person("Jürgen Kröger", job_title="Disponent", given_name="Jürgen"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            41,
            place="Kiel, one week a month",
            mode="hybrid",
            source="a newsletter",
            pay="€66,000–70,000",
            posting_url="https://lindqvist.example/jobs/data-engineer",
            cv_version="German version",
            posting_text=prose("""Lindqvist Kühlfracht moves fish, berries and vaccines between the Baltic
            ports, and knows where each pallet is and how warm. To keep it that way we are looking for a
            Data Engineer.

            Your tasks: bring the readings of some nine hundred refrigerated containers into one model,
            find the gaps before the customer does, and build the figures our dispatchers plan with. You
            have worked with streaming data, write clear SQL, and can explain a delay in German or in
            English.

            One week a month in Kiel, the rest where you like within two hours of our time zone. Start
            by agreement."""),
            events=(
                Moved(31, "screening"),
                Talked(29, InterviewKind.SCREEN, ("Ingrid Holm",)),
                Moved(23, "interviewing"),
                Talked(
                    18,
                    InterviewKind.INTERVIEW,
                    ("Ingrid Holm", "Jürgen Kröger"),
                    "measuring how long a container waits for its papers",
                ),
                Noted(
                    18,
                    prose("""Jürgen plans by ferry timetable and by smell. Ask what the dispatchers do
                    with a red number."""),
                ),
                Talked(-2, InterviewKind.FINAL, ("Ingrid Holm",), at="14:00"),
            ),
        ),
    ),
)

# The remote one: weather for mountains.
NEBELKAR = Employer(
    "Nebelkar Alpindaten",
    "DE",
    size=SizeBand.SMALL,
    domain="nebelkar.example",
    subdivision="BY",
    time_zone="Europe/Berlin",
    tech=True,
    people=(
        Person(
            "Anneliese Groß",
            ContactRole.MANAGER,
            job_title="Produktleitung",
            email="anneliese@nebelkar.example",
            given_name="Anneliese",
        ),
        Person(
            "Tomáš Havel",
            job_title="Backend Engineer",
            email="tomas@nebelkar.example",
            given_name="Tomáš",
        ),
    ),
    applications=(
        Applied(
            "Data Engineer",
            30,
            place="anywhere in Europe",
            mode="remote",
            source="a newsletter",
            pay="€64,000",
            posting_url="https://nebelkar.example/jobs/data-engineer-remote",
            cv_version="numbers first, with Jean",
            events=(
                Moved(19, "screening"),
                Talked(
                    13,
                    InterviewKind.EXERCISE,
                    about="testing a snow warning on a copy of last winter",
                ),
                Noted(13, "Two hours, as they had said. I stopped at two hours, as I had said."),
                Moved(7, "interviewing"),
                Talked(-5, InterviewKind.INTERVIEW, ("Anneliese Groß", "Tomáš Havel"), at="10:30"),
            ),
        ),
    ),
)

# Furniture, and a second talk next week.
HOLLIN_AND_DAUGHTERS = Employer(
    "Hollin & Daughters",
    "GB",
    size=SizeBand.MID,
    domain="hollin.example",
    address="The Drying Sheds, Beechmast Lane\nStroud GL5 2VC",
    subdivision="ENG",
    people=(
        Person(
            "Meera Hollin",
            ContactRole.MANAGER,
            job_title="Operations",
            email="meera@hollin.example",
            phone="0117 496 0914",
        ),
        Person("Stefan Dragomirescu", job_title="Planning"),
    ),
    applications=(
        Applied(
            "Analytics Engineer",
            36,
            place="Stroud",
            mode="hybrid",
            source="a job board",
            pay="£50,000",
            cv_version="numbers first, with Jean",
            events=(
                Moved(21, "interviewing"),
                Talked(
                    12,
                    InterviewKind.INTERVIEW,
                    ("Meera Hollin",),
                    "following one oak board from the sawmill to the table",
                ),
                Noted(
                    12,
                    "Meera is one of the daughters. There are no sons in this story, she said, and went on.",
                ),
                Talked(-6, InterviewKind.INTERVIEW, ("Meera Hollin", "Stefan Dragomirescu"), at="09:30"),
            ),
        ),
    ),
)

# Priya put her name in; an exercise went in last week.
FERRYBANK = Employer(
    "Ferrybank Prescriptions",
    "GB",
    size=SizeBand.MID,
    domain="ferrybank.example",
    subdivision="ENG",
    people=(
        Person(
            "Priya Raghunathan",
            ContactRole.REFERRER,
            job_title="Pharmacist",
            email="priya.raghunathan@ferrybank.example",
        ),
        Person(
            "Stephen Oduya",
            ContactRole.RECRUITER,
            job_title="Recruiter",
            email="stephen.oduya@ferrybank.example",
        ),
    ),
    applications=(
        Applied(
            "Data Engineer",
            25,
            place="Gloucester",
            mode="hybrid",
            source="Priya told me",
            pay="£53,000",
            cv_version="numbers first, with Jean",
            events=(
                Moved(16, "screening"),
                Talked(
                    14,
                    InterviewKind.SCREEN,
                    ("Stephen Oduya",),
                    "spotting a late prescription before the patient does",
                ),
                Talked(7, InterviewKind.EXERCISE),
                Noted(7, "Sent the exercise in. Whatever comes of it, I owe Priya lunch."),
            ),
        ),
    ),
)

# A first talk in Berlin, quick and a little breathless.
SPREEKIESEL = Employer(
    "Spreekiesel",
    "DE",
    size=SizeBand.SMALL,
    domain="spreekiesel.example",
    subdivision="BE",
    time_zone="Europe/Berlin",
    tech=True,
    people=(
        Person(
            "Léa Fontaine",
            ContactRole.RECRUITER,
            job_title="People and Everything Else",
            email="lea@spreekiesel.example",
            phone="+49 30 23125 412",
        ),
    ),
    applications=(
        Applied(
            "Senior Analytics Engineer",
            22,
            place="Berlin",
            mode="hybrid",
            source="LinkedIn",
            pay="€70,000",
            posting_url="https://spreekiesel.example/jobs/senior-analytics-engineer",
            cv_version="German version",
            events=(
                Moved(11, "screening"),
                Talked(
                    9,
                    InterviewKind.SCREEN,
                    ("Léa Fontaine",),
                    "paying bicycle couriers for the route they really took",
                ),
                Noted(
                    9,
                    "Léa called me Elin, twice. We laughed. She wants to ask the founders.",
                ),
            ),
        ),
    ),
)

# A consultancy whose machine said no; three months on a recruiter there found her by himself.
KESTREL_AND_THORNE = Employer(
    "Kestrel & Thorne",
    "GB",
    size=SizeBand.LARGE,
    domain="kestrelthorne.example",
    subdivision="ENG",
    people=(
        Person(
            "Marcus Feld",
            ContactRole.RECRUITER,
            job_title="Recruiting Manager",
            email="marcus.feld@kestrelthorne.example",
            phone="020 7946 0752",
        ),
    ),
    applications=(
        Applied(
            "Data Consultant",
            108,
            place="Reading",
            source="their site",
            cv_version="first version",
            events=(
                SaidNo(
                    104,
                    ToldBy.NOREPLY_MAIL,
                    at="08:01",
                    stage=Stage.S0,
                    message=prose("""Hello Elif,

                    Thanks for applying for Data Consultant at Kestrel & Thorne. We had an overwhelming
                    response to this vacancy and, unfortunately, we will not be taking your application
                    further.

                    Please do not be discouraged: new roles open every week and we would love to hear
                    from you again.

                    Good luck,

                    The Kestrel & Thorne Careers Team"""),
                ),
                Sent(103, StepKind.DEBRIEF),
                Closed(103),
            ),
        ),
        Applied(
            "Senior Data Consultant",
            15,
            place="Bristol or Reading",
            mode="hybrid",
            source="their recruiter wrote to me",
            pay="£62,000",
            cv_version="numbers first, with Jean",
            events=(
                Moved(8, "screening"),
                Talked(
                    5,
                    InterviewKind.SCREEN,
                    ("Marcus Feld",),
                    "handing over a dashboard so that the client keeps it alive",
                ),
                Noted(5, "He did not know that I had applied before. I did not bring it up."),
            ),
        ),
    ),
)

TALKING = (
    OTTERBROOK_VETS,
    LINDQVIST,
    NEBELKAR,
    HOLLIN_AND_DAUGHTERS,
    FERRYBANK,
    SPREEKIESEL,
    KESTREL_AND_THORNE,
)
