"""Pages in a real Chromium: every rule of WCAG 2.2 AA that a machine can judge (axe-core), at a phone's width and a
desk's, light and dark; without scripts, and without anything fetched.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, sync_playwright

from signbot.core.campaign import CampaignState
from tests.edges.test_pages import html

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; a browser that is missing fails in CI, and is told elsewhere."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        message = "Chromium is not installed: no page was looked at in a browser (apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


def found(browser: Browser, file: Path, width: int, scheme: Any) -> tuple[list[str], list[str], bool]:
    """What axe-core finds wrong, what was fetched besides, and whether one must scroll sideways."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    sideways = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    page.evaluate(AXE.read_text())
    result = page.evaluate("rules => axe.run({runOnly: {type: 'tag', values: rules}})", RULES)
    page.close()
    wrong = [f"{one['id']}: {node['html']}" for one in result["violations"] for node in one["nodes"]]
    return wrong, asked[1:], bool(sideways)


@pytest.mark.parametrize("state", [CampaignState.OPEN, CampaignState.DELIVERED])
def test_everybody_can_read_it_on_every_screen(browser: Browser, tmp_path: Path, state: CampaignState) -> None:
    """A width decides where things stand and a scheme their colours: each is tried, not each with each."""
    file = tmp_path / "index.html"
    file.write_text(html(state))
    for width, scheme in ((320, "light"), (1000, "dark")):
        assert found(browser, file, width, scheme) == ([], [], False), (width, scheme)
