"""The long middle: real talks, noes by telephone, through an agency and over coffee,
one answer that changed something, and one no that was taken back."""

from applications.enums import (
    ContactRole,
    FeedbackPolicy,
    FeedbackStance,
    InterviewKind,
    SizeBand,
    Stage,
    ToldBy,
)
from followups.enums import AnswerKind, FeedbackChannel, FeedbackSource, StepKind
from softening.pages.samples.shape import (
    Answered,
    Applied,
    Employer,
    LetGo,
    Moved,
    Noted,
    Person,
    SaidNo,
    Sent,
    Talked,
    Told,
)
from softening.pages.samples.world.prose import prose

# The public body: a panel, a score sheet, a no by telephone, and no card because of the gift rules.
WESSEX_FLOOD_OFFICE = Employer(
    "Wessex Flood Office",
    "GB",
    size=SizeBand.MID,
    domain="wessexflood.example",
    address="Sluice House, Lower Withy Lane\nTaunton TA1 2VC",
    subdivision="ENG",
    public_body=True,
    people=(
        Person(
            "Deepa Nair",
            ContactRole.MANAGER,
            job_title="Head of Forecasting",
            email="deepa.nair@wessexflood.example",
            phone="0117 496 0640",
        ),
        Person("Graham Tolley", job_title="Duty Forecaster"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            96,
            place="Taunton",
            mode="hybrid",
            source="their site",
            pay="£44,500",
            posting_url="https://wessexflood.example/jobs/wfo-118",
            cv_version="first version",
            events=(
                Moved(80, "interviewing"),
                Talked(
                    74,
                    InterviewKind.INTERVIEW,
                    ("Deepa Nair", "Graham Tolley"),
                    "warning a village by its own river gauge and not by the county average",
                ),
                Noted(74, "Eight questions, each read out twice. They were kind and wrote down everything."),
                SaidNo(66, ToldBy.PHONE, "Deepa Nair", at="14:15", stage=Stage.S4),
                Told(
                    66,
                    prose("""Your answer about the gauges was the one we kept talking about. Another
                    candidate scored higher on working with suppliers."""),
                    FeedbackSource.MANAGER,
                    FeedbackChannel.PHONE,
                ),
                Noted(
                    66, "She rang herself. I said thank you three times and goodbye once.", was_contact=True
                ),
                Sent(65, StepKind.ACKNOWLEDGE),
                Sent(61, StepKind.FEEDBACK_REQUEST),
                Answered(
                    51,
                    AnswerKind.CANNED,
                    prose("""All applicants were assessed against the published criteria by a trained
                    panel. The post was offered to the candidate with the highest overall score. We wish
                    you well in your search."""),
                    FeedbackSource.HR,
                ),
            ),
        ),
    ),
)

# The answer that changed something, and a second role at the same house.
PLOVER_AND_SEDGE = Employer(
    "Plover & Sedge",
    "GB",
    size=SizeBand.MID,
    domain="ploversedge.example",
    address="The Old Net Loft, Saltgrass Lane\nBristol BS1 6VM",
    subdivision="ENG",
    policy=FeedbackPolicy.GIVES,
    people=(
        Person(
            "Bronwen Pryce",
            ContactRole.MANAGER,
            job_title="Director of Surveys",
            email="bronwen@ploversedge.example",
            phone="0117 496 0287",
            good_rapport=True,
        ),
        Person("Yusuf Karimi", job_title="Senior Data Engineer", email="yusuf@ploversedge.example"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            90,
            place="Bristol",
            mode="hybrid",
            source="a newsletter",
            pay="£50,000–55,000",
            posting_url="https://ploversedge.example/jobs/data-engineer",
            cv_version="first version",
            events=(
                Moved(82, "interviewing"),
                Talked(
                    78,
                    InterviewKind.INTERVIEW,
                    ("Yusuf Karimi",),
                    "reading bird counts from field notebooks that got wet",
                ),
                Talked(
                    69,
                    InterviewKind.INTERVIEW,
                    ("Bronwen Pryce", "Yusuf Karimi"),
                    "keeping a volunteer’s doubt as a column of its own",
                ),
                Noted(69, "The best hour of this search. I would count birds for them with a clicker."),
                SaidNo(
                    58,
                    ToldBy.HUMAN_MAIL,
                    "Bronwen Pryce",
                    at="11:45",
                    stage=Stage.S4,
                    stance=FeedbackStance.INVITED,
                    message=prose("""Dear Elif,

                    I am sorry to write with a no. We have asked somebody else to join us as Data
                    Engineer; she has run surveys as well as pipelines, and with a team of our size that
                    tipped it.

                    Yusuf and I enjoyed both conversations, and the idea about the doubt column is being
                    argued over in the kitchen as I type. If you would like to ask me anything about how
                    it went, please do. I answer such questions slowly but I do answer them.

                    All good wishes,

                    Bronwen"""),
                ),
                Noted(58, "This one hurts. Went for a walk along the harbour and back, twice."),
                Sent(57, StepKind.ACKNOWLEDGE),
                Sent(56, StepKind.CARD),
                Sent(54, StepKind.FEEDBACK_REQUEST),
                Answered(
                    47,
                    AnswerKind.REAL,
                    prose("""You answered every question about tools very well and hardly any about
                    people. When we asked who used your tables, you named the team but nobody in it.
                    Bring one real user to your next talk: what she could not do before, what you built,
                    and what she said afterwards."""),
                    FeedbackSource.MANAGER,
                ),
                Noted(
                    46,
                    prose("""Thanked her. Her name was Jean, from the returns desk, and she said: so now
                    I can go home."""),
                    was_contact=True,
                ),
            ),
        ),
        Applied(
            "Analytics Engineer, Wetlands",
            17,
            place="Bristol",
            mode="hybrid",
            source="their site",
            pay="£51,000",
            posting_url="https://ploversedge.example/jobs/wetlands",
            cv_version="numbers first, with Jean",
            events=(Noted(17, "Same house, another team. Jean is on page one."),),
        ),
    ),
)

# Through an agency, which speaks for the client and says very little.
TOLLGATE_COVER = Employer(
    "Tollgate Cover",
    "GB",
    size=SizeBand.MID,
    domain="tollgatecover.example",
    subdivision="WLS",
    people=(
        Person(
            "Callum Strachan",
            ContactRole.AGENCY,
            job_title="Senior Consultant, Quillon Recruitment",
            email="callum@quillon.example",
            phone="020 7946 0133",
        ),
        Person("Małgorzata Lis", job_title="Pricing Analytics Manager"),
    ),
    applications=(
        Applied(
            "Senior Analytics Engineer",
            80,
            place="Cardiff",
            mode="hybrid",
            source="Callum rang me",
            pay="£56,000",
            agency="Quillon Recruitment",
            cv_version="the one Callum shortened",
            events=(
                Moved(70, "screening"),
                Talked(68, InterviewKind.SCREEN, ("Callum Strachan",)),
                Moved(62, "interviewing"),
                Talked(
                    57,
                    InterviewKind.INTERVIEW,
                    ("Małgorzata Lis",),
                    "insuring caravans that winter in another county",
                ),
                SaidNo(
                    46,
                    ToldBy.AGENCY,
                    "Callum Strachan",
                    at="16:50",
                    stage=Stage.S4,
                    message=prose("""Hi Elif, hope you're well!

                    Quick one re the Senior Analytics Engineer at Tollgate. They've come back to me and
                    sadly they're going with someone a bit further along on the pricing side. They did
                    really like you. Loads on at the moment so will give you a shout as soon as
                    something comes up.

                    Cheers, Callum"""),
                ),
                Sent(45, StepKind.ACKNOWLEDGE),
                Sent(44, StepKind.FEEDBACK_REQUEST),
                Answered(
                    39,
                    AnswerKind.CANNED,
                    prose("""Heard back from the client, they said it was a strong field and just not
                    quite the right fit this time round. Nothing to worry about."""),
                    FeedbackSource.AGENCY,
                ),
                Noted(39, "Nothing to worry about, says Callum, and has another role in Slough."),
            ),
        ),
    ),
)

# A small nursery that sells by post. She was told over coffee, and that was answer enough.
TRUG_AND_BARROW = Employer(
    "Trug & Barrow",
    "GB",
    size=SizeBand.SMALL,
    domain="trugandbarrow.example",
    address="Glasshouse Yard, Upper Teasel Hill\nBath BA2 7VK",
    subdivision="ENG",
    people=(
        Person(
            "Zoë Lacey",
            ContactRole.MANAGER,
            job_title="Founder",
            email="zoe@trugandbarrow.example",
            good_rapport=True,
        ),
    ),
    applications=(
        Applied(
            "Data Analyst and Engineer",
            71,
            place="Bath",
            mode="on_site",
            source="a friend of my sister",
            pay="£43,000",
            events=(
                Moved(60, "interviewing"),
                Talked(
                    53,
                    InterviewKind.INTERVIEW,
                    ("Zoë Lacey",),
                    "packing lists that learn which plants travel badly",
                ),
                Noted(53, "One desk, one dog, eleven spreadsheets called final."),
                SaidNo(41, ToldBy.IN_PERSON, "Zoë Lacey", at="10:30", stage=Stage.S4),
                Told(
                    41,
                    prose("""You would be bored here within a year. I need somebody who does the tables
                    one day a week and the seed orders on the other four."""),
                    FeedbackSource.MANAGER,
                    FeedbackChannel.IN_PERSON,
                ),
                Noted(41, "She is right about the seed orders. Came home with a fern.", was_contact=True),
                Sent(40, StepKind.ACKNOWLEDGE),
                Sent(39, StepKind.CARD),
                LetGo(36, StepKind.FEEDBACK_REQUEST),
            ),
        ),
    ),
)

# The no that was taken back: the first choice declined, and somebody remembered the card.
MERROW_AND_PIKE = Employer(
    "Merrow & Pike",
    "GB",
    size=SizeBand.MID,
    domain="merrowpike.example",
    address="7 Crate Street\nLondon SE8 9VC",
    subdivision="ENG",
    people=(
        Person(
            "Dorothy Quayle",
            ContactRole.MANAGER,
            job_title="Head of Collections Transport",
            email="dorothy.quayle@merrowpike.example",
            phone="020 7946 0461",
            good_rapport=True,
        ),
        Person("Arjun Mistry", job_title="Lead Engineer", email="arjun.mistry@merrowpike.example"),
    ),
    applications=(
        Applied(
            "Data Engineer",
            77,
            place="London, one day a week",
            mode="hybrid",
            source="LinkedIn",
            pay="£57,000",
            posting_url="https://merrowpike.example/jobs/data-engineer",
            cv_version="numbers first",
            events=(
                Moved(66, "screening"),
                Talked(63, InterviewKind.SCREEN, ("Arjun Mistry",)),
                Moved(56, "interviewing"),
                Talked(
                    49,
                    InterviewKind.INTERVIEW,
                    ("Dorothy Quayle", "Arjun Mistry"),
                    "logging how often a crate is tilted between two museums",
                ),
                SaidNo(
                    38,
                    ToldBy.HUMAN_MAIL,
                    "Dorothy Quayle",
                    at="13:10",
                    stage=Stage.S4,
                    message=prose("""Dear Elif,

                    Thank you for coming to see us about the Data Engineer post. We have made an offer
                    to another candidate and I did not want to leave you waiting. Both Arjun and I
                    thought highly of you, and I hope our paths cross again.

                    Kind regards,

                    Dorothy Quayle"""),
                ),
                Sent(37, StepKind.ACKNOWLEDGE),
                Sent(36, StepKind.CARD),
                LetGo(33, StepKind.FEEDBACK_REQUEST),
                Moved(16, "interviewing"),
                Noted(
                    16,
                    prose("""Dorothy rang. Their first choice has taken something else, and my card was
                    still on her desk. Would I talk to the director. I would."""),
                    was_contact=True,
                ),
                Noted(8, "It feels odd to be somebody’s second thought. The crates are the same crates."),
                Talked(-4, InterviewKind.FINAL, ("Dorothy Quayle",), at="11:00"),
            ),
        ),
    ),
)

MIDDLE = (
    WESSEX_FLOOD_OFFICE,
    PLOVER_AND_SEDGE,
    TOLLGATE_COVER,
    TRUG_AND_BARROW,
    MERROW_AND_PIKE,
)
