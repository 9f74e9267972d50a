"""The last three weeks: a question that nobody has answered, and three noes that are still warm.
What is due today comes from here; its days are counted as the companies count them."""

from applications.enums import ContactRole, InterviewKind, SizeBand, Stage, ToldBy
from followups.enums import StepKind
from softening.pages.samples.shape import (
    Applied,
    Employer,
    Moved,
    Noted,
    Person,
    SaidNo,
    Sent,
    Talked,
    Workdays,
)
from softening.pages.samples.world.prose import prose

# Asked eleven working days ago, and nothing came: time to look back.
GREYFRIARS = Employer(
    "Greyfriars Rail Data",
    "GB",
    size=SizeBand.MID,
    domain="greyfriarsrail.example",
    address="Signal Court, Lampblack Lane\nYork YO1 9VM",
    subdivision="ENG",
    people=(
        Person(
            "Nnamdi Okoro",
            ContactRole.MANAGER,
            job_title="Head of Data Products",
            email="nnamdi.okoro@greyfriarsrail.example",
        ),
        Person(
            "Helen Sowerby",
            ContactRole.RECRUITER,
            job_title="People Team",
            email="helen.sowerby@greyfriarsrail.example",
        ),
    ),
    applications=(
        Applied(
            "Senior Data Engineer",
            68,
            place="York, two days a week",
            mode="hybrid",
            source="LinkedIn",
            pay="£59,000–63,000",
            posting_url="https://greyfriarsrail.example/jobs/senior-data-engineer",
            cv_version="numbers first",
            events=(
                Moved(59, "screening"),
                Talked(57, InterviewKind.SCREEN, ("Helen Sowerby",)),
                Moved(51, "interviewing"),
                Talked(
                    46,
                    InterviewKind.INTERVIEW,
                    ("Nnamdi Okoro",),
                    "matching delay reports that two control rooms word differently",
                ),
                Noted(46, "The train to York was late. I did not mention it. Nnamdi did."),
                SaidNo(
                    Workdays(15),
                    ToldBy.HUMAN_MAIL,
                    "Helen Sowerby",
                    at="11:05",
                    stage=Stage.S4,
                    message=prose("""Dear Elif,

                    Thank you for your application for the position of Senior Data Engineer and for
                    meeting with us. We received many strong applications and after careful
                    consideration we have decided to move forward with another candidate whose skills
                    more closely match our needs at this time.

                    We would like to thank you for your interest in Greyfriars Rail Data and wish you
                    all the best for the future.

                    Kind regards,

                    Helen Sowerby"""),
                ),
                Sent(Workdays(14), StepKind.ACKNOWLEDGE),
                Sent(Workdays(13), StepKind.CARD),
                Noted(Workdays(13), "Card to Nnamdi, in the good ink."),
                Sent(Workdays(11), StepKind.FEEDBACK_REQUEST),
            ),
        ),
    ),
)

# The main story: two good talks, a mail that a person wrote, and nothing done yet.
HARBOUR_AND_VALE = Employer(
    "Harbour & Vale",
    "GB",
    size=SizeBand.MID,
    domain="harbour.example",
    address="12 Old Capstan Row\nBristol BS1 4VK",
    subdivision="ENG",
    people=(
        Person(
            "Marta Ruiz",
            ContactRole.MANAGER,
            job_title="Head of Data",
            email="marta@harbour.example",
            phone="0117 496 0177",
        ),
        Person("Paul Adeyemi", job_title="Staff Engineer", email="paul@harbour.example"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            52,
            place="Bristol",
            mode="hybrid",
            source="their site",
            pay="£54,000–60,000",
            posting_url="https://harbour.example/jobs/data-engineer",
            cv_version="numbers first",
            posting_text=prose("""Harbour & Vale keeps the tide tables, berths and pilot rotas of forty
            small ports. We are looking for a Data Engineer for the team that runs what happens in between:
            the gauges, the bookings, and the nightly reckoning of who owes whom for a mooring.

            You will own pipelines from the harbour wall to the invoice, write tests that a harbour
            master would nod at, and take your turn on call, about one week in seven. You know SQL and
            Python well and have been woken by your own code before.

            Two days a week in Bristol. We reply to everyone."""),
            events=(
                Moved(44, "interviewing"),
                Talked(
                    Workdays(20),
                    InterviewKind.INTERVIEW,
                    ("Paul Adeyemi",),
                    "letting the on-call team choose its own alarms",
                ),
                Noted(Workdays(20), "Paul drew the alarm list on a napkin. I still have the napkin."),
                Talked(
                    Workdays(14),
                    InterviewKind.INTERVIEW,
                    ("Marta Ruiz", "Paul Adeyemi"),
                    "letting the on-call team choose its own alarms",
                ),
                Noted(
                    Workdays(14),
                    "Told them about Jean. Marta asked what Jean does now. Nobody ever asks that.",
                ),
                SaidNo(
                    Workdays(5),
                    ToldBy.HUMAN_MAIL,
                    "Marta Ruiz",
                    at="11:20",
                    stage=Stage.S4,
                    message=prose("""Dear Elif,

                    Thank you for the two talks about the Data Engineer role, and for the care you
                    brought to them. I would rather you heard this from me: we have decided to go on
                    with somebody else. It took us longer than I had promised, and I am sorry for the
                    wait.

                    Paul still quotes your question about who gets woken up first. I hope you find a
                    team that asks it too.

                    With best wishes,

                    Marta Ruiz"""),
                ),
                Noted(
                    Workdays(5),
                    "Read it standing up in the kitchen. It is a decent mail. I am tired all the same.",
                ),
            ),
        ),
    ),
)

# The day before yesterday, from Hamburg: large, formal, and too far away for a card.
ALSTERWALL = Employer(
    "Alsterwall Versicherungen",
    "DE",
    size=SizeBand.LARGE,
    domain="alsterwall.example",
    address="Pfeffersteg 8\n20457 Hamburg",
    subdivision="HH",
    time_zone="Europe/Berlin",
    people=(
        Person(
            "Sönke Petersen",
            ContactRole.RECRUITER,
            job_title="Personalreferent",
            email="soenke.petersen@alsterwall.example",
            given_name="Sönke",
        ),
        Person(
            "Katharina Mühlbauer",
            ContactRole.MANAGER,
            job_title="Leiterin Datenplattform",
            email="katharina.muehlbauer@alsterwall.example",
            given_name="Katharina",
        ),
    ),
    applications=(
        Applied(
            "Analytics Engineer",
            56,
            place="Hamburg",
            mode="hybrid",
            source="a job board",
            pay="€68,000–74,000",
            posting_url="https://alsterwall.example/jobs/2209",
            cv_version="German version",
            events=(
                Moved(45, "screening"),
                Talked(43, InterviewKind.SCREEN, ("Sönke Petersen",)),
                Moved(36, "interviewing"),
                Talked(
                    Workdays(13),
                    InterviewKind.INTERVIEW,
                    ("Katharina Mühlbauer",),
                    "moving claims off the mainframe one branch office at a time",
                ),
                Noted(Workdays(13), "An hour in German without notes. I said Datenfluss eleven times."),
                SaidNo(
                    Workdays(2),
                    ToldBy.HUMAN_MAIL,
                    "Sönke Petersen",
                    at="09:35",
                    stage=Stage.S4,
                    message=prose("""Dear Ms Demir,

                    Thank you very much for the interesting conversation regarding the position of
                    Analytics Engineer (m/w/d) and for the confidence you have placed in our company.
                    After intensive deliberation we have decided in favour of another applicant whose
                    profile corresponds even more closely to our requirements.

                    Please do not regard this decision as an assessment of your abilities. We wish you,
                    dear Elif Demir, all the best for your professional and personal future.

                    Yours sincerely,

                    Sönke Petersen

                    Human Resources"""),
                ),
            ),
        ),
    ),
)

# Yesterday: four people above a bakery, and a mail that took its writer all morning.
LANTERN_ROW = Employer(
    "Lantern Row",
    "GB",
    size=SizeBand.SMALL,
    domain="lanternrow.example",
    address="2 Lantern Row, off Tallow Street\nBristol BS2 8VK",
    subdivision="ENG",
    people=(
        Person(
            "Ida Sørensen",
            ContactRole.MANAGER,
            job_title="Co-founder",
            email="ida@lanternrow.example",
            phone="0117 496 0809",
        ),
        Person("Kwabena Asante", job_title="Developer"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            44,
            place="Bristol",
            mode="on_site",
            source="a note in the library window",
            pay="£47,000",
            cv_version="numbers first, with Jean",
            events=(
                Moved(35, "interviewing"),
                Talked(
                    Workdays(9),
                    InterviewKind.INTERVIEW,
                    ("Ida Sørensen", "Kwabena Asante"),
                    "showing a small library its loans without naming one reader",
                ),
                Noted(
                    Workdays(9),
                    "The whole office smells of bread. I would work for less here, and told no one.",
                ),
                SaidNo(
                    Workdays(1),
                    ToldBy.HUMAN_MAIL,
                    "Ida Sørensen",
                    at="12:40",
                    stage=Stage.S4,
                    message=prose("""Hi Elif,

                    I have started this mail a few times, so here it is plainly: we are not going to
                    offer you the Data Engineer job. We can only hire one person and we chose someone
                    who can also look after the servers, because at the moment that is me and I am not
                    good at it.

                    Kwabena and I liked talking with you very much. Thank you for reading our terrible
                    schema before you came!

                    All the best,

                    Ida"""),
                ),
            ),
        ),
    ),
)

RECENT = (GREYFRIARS, HARBOUR_AND_VALE, ALSTERWALL, LANTERN_ROW)
