"""The invented search: Elif Demir, a data engineer in Bristol, four months of looking in Britain and Germany.

Everybody and everything in it is made up; addresses end in ``.example`` and telephone numbers ring nowhere.
"""

from softening.pages.samples.shape import World
from softening.pages.samples.world.first_weeks import FIRST_WEEKS
from softening.pages.samples.world.middle import MIDDLE
from softening.pages.samples.world.quiet import QUIET
from softening.pages.samples.world.recent import RECENT
from softening.pages.samples.world.talking import TALKING
from softening.pages.samples.world.waiting import WAITING

WORLD = World(
    name="Elif Demir",
    email="elif@demo.example",
    phone="0117 496 0123",
    country="GB",
    time_zone="Europe/London",
    employers=(*FIRST_WEEKS, *MIDDLE, *QUIET, *RECENT, *TALKING, *WAITING),
)
