"""How a test looks at a page: after it has come whole, in its own colours and measures."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page


def press(control: Locator) -> None:
    """Click what leads to another page, and wait until that page and its style sheets are there.

    A click alone returns as soon as the answer begins: looked at then, a page may have no styles yet,
    or no document at all.
    """
    with control.page.expect_navigation(wait_until="load"):
        control.click()


def complaints_about(page: Page, what: str) -> list[str]:
    """All that axe finds on the page, and whether it is wider than its screen; ``what`` names it."""
    found = []
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        found.append(f"{what} scrolls sideways")
    for violation in Axe().run(page).response["violations"]:
        nodes = [node["html"][:120] for node in violation["nodes"][:3]]
        found.append(f"{what} {violation['id']}: {nodes}")
    return found
