"""Evenings, weekends, holidays, quiet days, and other countries."""

from applications.enums import ContactRole
from followups.playbook import ContactFacts
from tests.followups.playbook.cases.base import (
    ACK,
    ASK,
    CARD,
    KEEPS,
    LINK,
    Case,
    day,
    moment,
)

CASES = [
    Case(
        "no day of learning counts as today",
        "\n".join((ACK, CARD, ASK, LINK, KEEPS)),
        more={"learned_at": None},
    ),
    Case(
        "a Friday evening: reply on Monday, request from Thursday",
        # Monday 9 March is D0. 6 June is a Saturday, 6 September a Sunday before Labor Day, 6 December a Sunday
        # whose window ends on the last day before 20 December, 6 March 2027 a Saturday.
        """
        acknowledge - recruiter 2026-03-09 2026-03-10 - on - acknowledge.interviewed
        card - manager 2026-03-10 2026-03-11 - on - card.interviewed
        feedback_request - recruiter 2026-03-12 2026-03-16 2026-03-12 on self_check request.interviewed
        connect - manager 2026-03-16 2026-03-23 - off - connect.met
        keep_in_touch 3m manager 2026-06-08 2026-06-23 2026-06-09 on - keep.interviewed
        keep_in_touch 6m manager 2026-09-08 2026-09-22 2026-09-08 on - keep.half_year
        keep_in_touch 9m manager 2026-12-07 2026-12-18 2026-12-08 off - keep.nine_months
        keep_in_touch 12m manager 2027-03-08 2027-03-22 2027-03-09 on - keep.year
        """,
        now="2026-03-06T19:00",
        more={"learned_at": moment("2026-03-06T18:30")},
    ),
    Case(
        "the middle of December in Germany: the request waits for the second business day after 3 January",
        # BD+1 Thu 17, BD+2 Fri 18; BD+3 would be Mon 21. BD+5 is Wed 23, BD+10 Thu 31 December (Friday 25 is
        # free). 16 March 2027 and ten days over Good Friday 26 and Easter Monday 29 end on Thursday 1 April. The
        # last window would end on 30 December and ends on Friday 17.
        """
        acknowledge - recruiter 2026-12-16 2026-12-17 - on - acknowledge.interviewed
        card - manager 2026-12-17 2026-12-18 - on - card.interviewed
        connect - manager 2026-12-23 2026-12-31 - off - connect.met
        feedback_request - recruiter 2027-01-05 2027-01-07 2027-01-05 on self_check request.interviewed
        keep_in_touch 3m manager 2027-03-16 2027-04-01 2027-03-16 on - keep.interviewed
        keep_in_touch 6m manager 2027-06-16 2027-06-30 2027-06-16 on - keep.half_year
        keep_in_touch 9m manager 2027-09-16 2027-09-30 2027-09-16 off - keep.nine_months
        keep_in_touch 12m manager 2027-12-16 2027-12-17 2027-12-16 on - keep.year
        """,
        now="2026-12-16T12:00",
        more={"country": "DE", "learned_at": day("2026-12-16")},
    ),
    Case(
        "no allowed day is left before the limit: the request is left out",
        # Learned on Monday 7 December, planned on Monday 21: BD+15 is Tuesday 29, and the first day that is not
        # quiet is Tuesday 5 January. BD+10 is Monday 21. Notes: 7 March 2027 is a Sunday, 7 June a Monday, 7
        # September the day after Labor Day, 7 December a Tuesday.
        """
        connect - manager 2026-12-14 2026-12-21 - off - connect.met
        keep_in_touch 3m manager 2027-03-08 2027-03-22 2027-03-09 on - keep.interviewed
        keep_in_touch 6m manager 2027-06-07 2027-06-22 2027-06-08 on - keep.half_year
        keep_in_touch 9m manager 2027-09-07 2027-09-21 2027-09-07 off - keep.nine_months
        keep_in_touch 12m manager 2027-12-07 2027-12-17 2027-12-07 on - keep.year
        """,
        """
        acknowledge - expired.acknowledge
        card - expired.card
        feedback_request - expired.feedback_request
        """,
        now="2026-12-21T10:00",
        more={"learned_at": day("2026-12-07")},
    ),
    Case(
        "BD+3 is the Friday before Labor Day: the request moves to Wednesday, the second business day after",
        # Learned on Tuesday 1 September. BD+5 is Wednesday 9, BD+10 Wednesday 16. Notes: Tuesday 1 December (ten
        # days on is the 15th), Monday 1 March 2027, Tuesday 1 June (over Juneteenth, Friday 18: until the 15th),
        # Wednesday 1 September (over Labor Day, Monday 6: until the 16th).
        """
        acknowledge - recruiter 2026-09-01 2026-09-02 - on - acknowledge.interviewed
        card - manager 2026-09-02 2026-09-03 - on - card.interviewed
        feedback_request - recruiter 2026-09-09 2026-09-11 2026-09-09 on self_check request.interviewed
        connect - manager 2026-09-09 2026-09-16 - off - connect.met
        keep_in_touch 3m manager 2026-12-01 2026-12-15 2026-12-01 on - keep.interviewed
        keep_in_touch 6m manager 2027-03-01 2027-03-15 2027-03-02 on - keep.half_year
        keep_in_touch 9m manager 2027-06-01 2027-06-15 2027-06-01 off - keep.nine_months
        keep_in_touch 12m manager 2027-09-01 2027-09-16 2027-09-01 on - keep.year
        """,
        now="2026-09-01T10:00",
        more={"learned_at": moment("2026-09-01T09:00")},
    ),
    Case(
        "France: no note in August, so it waits for the second business day of September",
        # Learned on Tuesday 12 May; Thursday 14 is Ascension Day, Monday 25 Whit Monday. Wednesday 12 August
        # moves to Wednesday 2 September and keeps ten days. Then Thursday 12 November, Friday 12 February and
        # Wednesday 12 May 2027 (over Whit Monday 17: until the 27th).
        """
        acknowledge - recruiter 2026-05-12 2026-05-13 - on - acknowledge.interviewed
        card - manager 2026-05-13 2026-05-15 - on - card.interviewed
        feedback_request - recruiter 2026-05-18 2026-05-20 2026-05-19 on self_check request.interviewed
        connect - manager 2026-05-20 2026-05-28 - off - connect.met
        keep_in_touch 3m manager 2026-09-02 2026-09-16 2026-09-02 on - keep.interviewed
        keep_in_touch 6m manager 2026-11-12 2026-11-26 2026-11-12 on - keep.half_year
        keep_in_touch 9m manager 2027-02-12 2027-02-26 2027-02-16 off - keep.nine_months
        keep_in_touch 12m manager 2027-05-12 2027-05-27 2027-05-12 on - keep.year
        """,
        now="2026-05-12T10:00",
        more={"country": "FR", "learned_at": day("2026-05-12")},
    ),
    Case(
        "Bavaria keeps Corpus Christi, Thursday 4 June",
        # Learned on Tuesday 2 June, with Wednesday 3 as BD+1, Friday 5 as BD+2, Monday 8 as BD+3. Whoever asks for
        # no later notes is left in peace, so the case is short.
        """
        acknowledge - manager 2026-06-02 2026-06-03 - on - acknowledge.interviewed
        card - manager 2026-06-03 2026-06-05 - on - card.interviewed
        feedback_request - manager 2026-06-08 2026-06-10 2026-06-09 on self_check request.interviewed
        """,
        """
        connect - keep.landed
        keep_in_touch - keep.landed
        """,
        contacts=(ContactFacts("m1", ContactRole.MANAGER, wrote=True),),
        flags="landed_elsewhere",
        now="2026-06-02T10:00",
        more={"country": "DE", "subdivision": "BY", "learned_at": day("2026-06-02")},
    ),
    Case(
        "an unknown country works from Monday to Friday and has no holidays",
        # Thursday 25 December 2025 is a day like another; the quiet days stay quiet. D0 Tuesday 23, BD+3 Friday
        # 26 moves to Tuesday 6 January (3 January is a Saturday, Monday 5 the first day).
        """
        acknowledge - manager 2025-12-23 2025-12-24 - on - acknowledge.interviewed
        card - manager 2025-12-24 2025-12-25 - on - card.interviewed
        feedback_request - manager 2026-01-06 2026-01-08 2026-01-06 on self_check request.interviewed
        """,
        """
        connect - keep.landed
        keep_in_touch - keep.landed
        """,
        contacts=(ContactFacts("m1", ContactRole.MANAGER, wrote=True),),
        flags="landed_elsewhere",
        now="2025-12-23T10:00",
        more={"country": "", "learned_at": day("2025-12-23")},
    ),
]  # fmt: skip
