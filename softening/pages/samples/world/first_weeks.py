"""The first weeks: machines that say no at night, a final round that came early, a talk with a recruiter;
and the second try at one of these firms."""

from applications.enums import (
    ContactRole,
    FeedbackPolicy,
    FeedbackStance,
    InterviewKind,
    SizeBand,
    Stage,
    ToldBy,
)
from followups.enums import AnswerKind, FeedbackSource, StepKind
from softening.pages.samples.shape import (
    Answered,
    Applied,
    Closed,
    Employer,
    LetGo,
    Moved,
    Noted,
    Person,
    SaidNo,
    Sent,
    Talked,
)
from softening.pages.samples.world.prose import prose

# The first application of all, and the furthest for a long time: finalist, a card, a kind answer.
RIVELIN_GRID = Employer(
    "Rivelin Grid",
    "GB",
    size=SizeBand.MID,
    domain="rivelingrid.example",
    address="3 Millstone Court\nSheffield S3 8VK",
    subdivision="ENG",
    people=(
        Person(
            "Siobhán O’Dowd",
            ContactRole.MANAGER,
            job_title="Head of Network Data",
            email="siobhan.odowd@rivelingrid.example",
            good_rapport=True,
        ),
        Person("Tom Fairweather-Osei", job_title="Forecasting Lead", email="tom.fo@rivelingrid.example"),
    ),
    applications=(
        Applied(
            "Senior Data Engineer",
            122,
            place="Sheffield",
            mode="hybrid",
            source="a newsletter",
            pay="£58,000–64,000",
            posting_url="https://rivelingrid.example/jobs/senior-data-engineer",
            cv_version="first version",
            events=(
                Moved(119, "interviewing"),
                Talked(
                    116,
                    InterviewKind.INTERVIEW,
                    ("Tom Fairweather-Osei",),
                    "drawing the outage map from what the crews report by radio",
                ),
                Noted(
                    115,
                    prose("""Second round already. I had forgotten how loud I get when somebody asks
                    about late data."""),
                ),
                Talked(
                    109,
                    InterviewKind.INTERVIEW,
                    ("Siobhán O’Dowd", "Tom Fairweather-Osei"),
                    "teaching the load forecast to admit when it distrusts a meter",
                ),
                Talked(
                    101,
                    InterviewKind.FINAL,
                    ("Siobhán O’Dowd",),
                    "keeping one table that the night shift can read without a manual",
                    finalist=True,
                ),
                Noted(
                    100,
                    "She said it is between two of us. I told nobody except my sister, so everybody knows.",
                ),
                SaidNo(
                    95,
                    ToldBy.HUMAN_MAIL,
                    "Siobhán O’Dowd",
                    at="10:05",
                    stage=Stage.S5,
                    message=prose("""Dear Elif,

                    Thank you for coming up to Sheffield again, and for a last round that we all
                    enjoyed. I said you would hear from me first: we have offered the Senior Data
                    Engineer post to the other finalist, who has spent some years inside a network
                    operator. It was not a quick decision and it was not a comfortable one.

                    Your way of explaining the forecast to someone who does not care for forecasts was
                    the best I have heard in a while. If you ever pass through, there is coffee.

                    With very good wishes,

                    Siobhán O’Dowd"""),
                ),
                Sent(95, StepKind.ACKNOWLEDGE),
                Sent(93, StepKind.CARD),
                Noted(
                    93, "Three tries for one card. My handwriting has not been read by anyone since school."
                ),
                Sent(90, StepKind.FEEDBACK_REQUEST),
                Answered(
                    84,
                    AnswerKind.REAL,
                    prose("""One thing: start with the number you changed and only then say how. You
                    told us the how for ten minutes, and the saving of forty hours a month came out as
                    you put on your coat."""),
                    FeedbackSource.MANAGER,
                ),
                Noted(
                    83,
                    "Wrote back to thank her. Put the forty hours at the top of the page.",
                    was_contact=True,
                ),
            ),
        ),
    ),
)

# No at ten past two in the morning; a second try, much later, went further and ended in a policy.
FENWRIGHT_MUTUAL = Employer(
    "Fenwright Mutual",
    "GB",
    size=SizeBand.LARGE,
    domain="fenwright.example",
    subdivision="ENG",
    policy=FeedbackPolicy.NONE,
    people=(
        Person(
            "Alison Greaves",
            ContactRole.RECRUITER,
            job_title="Talent Acquisition Partner",
            email="alison.greaves@fenwright.example",
        ),
        Person("Rupert Dhillon", job_title="Data Operations Manager"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            119,
            place="Swindon",
            source="a job board",
            cv_version="first version",
            events=(
                SaidNo(
                    117,
                    ToldBy.NOREPLY_MAIL,
                    at="02:10",
                    stage=Stage.S0,
                    message=prose("""Dear Elif,

                    Thank you for your interest in the role of Data Engineer (R-20871) at Fenwright
                    Mutual. After careful review of your application we regret to inform you that you
                    have not been selected to progress to the next stage on this occasion.

                    Due to the high volume of applications we are unable to reply individually. We
                    encourage you to visit our careers page and to apply for other suitable roles.

                    The Fenwright Talent Team

                    This mailbox is not monitored."""),
                ),
                Sent(116, StepKind.DEBRIEF),
                Noted(
                    116, "Two days, at ten past two at night. The form had asked for a licence I do not have."
                ),
                Closed(116),
            ),
        ),
        Applied(
            "Senior Analytics Engineer",
            63,
            place="Swindon",
            mode="hybrid",
            source="LinkedIn",
            pay="£60,000",
            posting_url="https://fenwright.example/jobs/R-21940",
            cv_version="numbers first",
            events=(
                Moved(54, "screening"),
                Talked(52, InterviewKind.SCREEN, ("Alison Greaves",)),
                Moved(47, "interviewing"),
                Talked(
                    42,
                    InterviewKind.INTERVIEW,
                    ("Rupert Dhillon",),
                    "the overnight run that three teams need before breakfast",
                ),
                Noted(
                    42, "He read the questions from a sheet and looked relieved each time I stopped talking."
                ),
                SaidNo(
                    29,
                    ToldBy.HUMAN_MAIL,
                    "Alison Greaves",
                    at="15:40",
                    stage=Stage.S4,
                    stance=FeedbackStance.REFUSED,
                    message=prose("""Hi Elif,

                    Thank you for taking the time to interview for the Senior Analytics Engineer
                    position. The panel has now met all candidates and has decided to progress with
                    applicants whose experience is more closely aligned with our current needs.

                    I appreciate this is not the outcome you were hoping for. Please note that it is our
                    policy not to provide individual feedback to candidates at any stage. We will keep
                    your details on file for twelve months.

                    Wishing you every success in your search,

                    Alison"""),
                ),
                Sent(28, StepKind.ACKNOWLEDGE),
                Sent(27, StepKind.DEBRIEF),
                Noted(
                    27, "No individual feedback, at any stage. All right. It saves me writing the question."
                ),
            ),
        ),
    ),
)

# Abroad, and faster still, in a language that had been English once.
KUPFERWEG = Employer(
    "Kupferweg Mobilität",
    "DE",
    size=SizeBand.LARGE,
    domain="kupferweg.example",
    subdivision="BW",
    time_zone="Europe/Berlin",
    applications=(
        Applied(
            "Data Engineer (m/w/d)",
            116,
            place="Stuttgart",
            source="LinkedIn",
            pay="€65,000",
            posting_url="https://kupferweg.example/jobs/4471",
            cv_version="first version",
            archived=True,
            events=(
                SaidNo(
                    115,
                    ToldBy.NOREPLY_MAIL,
                    at="06:00",
                    stage=Stage.S0,
                    message=prose("""Good day Elif Demir,

                    many thanks for your application as Data Engineer (m/w/d) and for the therewith
                    shown interest at our house. We have examined your documents with joy. To our regret
                    we must communicate to you that we could not consider you in the narrower selection.

                    Please do not value this decision as a judgement over your qualification. Your data
                    will be deleted after six months conform to the law. For your further vocational way
                    we wish you much success!

                    Your Recruiting Team"""),
                ),
                Sent(114, StepKind.DEBRIEF),
                Noted(114, "They examined my documents with joy. I have read worse."),
                Closed(114),
            ),
        ),
    ),
)

# One friendly half hour on the phone with a recruiter, and then another direction.
LARKMEAD_HEALTH = Employer(
    "Larkmead Health",
    "GB",
    size=SizeBand.MID,
    domain="larkmead.example",
    subdivision="ENG",
    people=(
        Person(
            "Chloe Abara",
            ContactRole.RECRUITER,
            job_title="Recruiter",
            email="chloe.abara@larkmead.example",
            phone="020 7946 0318",
        ),
    ),
    applications=(
        Applied(
            "Analytics Engineer",
            111,
            place="Exeter",
            mode="hybrid",
            source="a job board",
            pay="£48,000–52,000",
            cv_version="first version",
            events=(
                Moved(102, "screening"),
                Talked(
                    99,
                    InterviewKind.SCREEN,
                    ("Chloe Abara",),
                    "moving the clinics’ waiting lists out of one very old spreadsheet",
                ),
                Noted(99, "I named my number first. Note to self: let the silence do that next time."),
                SaidNo(
                    93,
                    ToldBy.HUMAN_MAIL,
                    "Chloe Abara",
                    at="12:30",
                    stage=Stage.S2,
                    message=prose("""Hi Elif,

                    It was lovely speaking with you about the Analytics Engineer role. I have discussed
                    your profile with the team and unfortunately we will not be moving forward at this
                    time, as they feel other candidates are a better match for the requirements.

                    Thanks again for your time, and best of luck with everything!

                    Chloe"""),
                ),
                Sent(92, StepKind.ACKNOWLEDGE),
                LetGo(87, StepKind.FEEDBACK_REQUEST),
                Noted(87, "Half an hour on the phone; I would not know what to ask her."),
            ),
        ),
    ),
)

FIRST_WEEKS = (RIVELIN_GRID, FENWRIGHT_MUTUAL, KUPFERWEG, LARKMEAD_HEALTH)
