"""A page as its reader has it: whole words in each language, no script, nothing from elsewhere, nobody's address."""

import re
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signbot.core.campaign import CampaignState, Person, Translation
from signbot.core.growth import growth
from signbot.core.letter.page import Fate, Page, Shown, pages
from signbot.edges.pages import Site
from tests.letters.seed import CAMPAIGN, FROZEN, TEMPLATES, signature

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LANGUAGES = sorted(
    path.stem for path in (TEMPLATES[0] / "page").glob("*.html") if path.stem not in ("page", "dashboard")
)
FATES = (
    Fate("The Attorney", 1, 1, 0, 0, NOW),
    Fate("Ten Representatives", 10, 9, 0, 1, NOW),
    Fate("The Desk", 1, 0, 1, 0, None),
    Fate("The Minister", 1, 0, 0, 1, None),
    Fate("The Chair", 1, 0, 0, 0, None),
)
GONE = (CampaignState.DELIVERING, CampaignState.DELIVERED)


def a_site(root: Path) -> Site:
    return Site(tuple(TEMPLATES), root, "Rapid Response Network", "sign@rrn.example", "+", "en")


def made_in(state: CampaignState, language: str = "en", names: int = 2) -> tuple[Page, ...]:
    campaign = replace(CAMPAIGN, language=language, goal=250, opens=NOW)
    people = [signature(Person("Amina <b>Diallo</b>", place="Dakar"), 1), signature(Person("محمد علي"), 2)][:names]
    shown = Shown(
        campaign,
        state,
        FROZEN,
        len(people),
        growth([(NOW - timedelta(days=3), len(people))], NOW - timedelta(days=9), NOW, FROZEN, 250),
        FATES if state in GONE else (),
        ("ab" * 32,) if state in GONE else (),
    )
    return pages(shown, people, (language,), NOW)


def html(state: CampaignState, language: str = "en", names: int = 2) -> str:
    made = made_in(state, language, names)
    return a_site(Path("unused")).html(made[0], made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_words_in_every_language_and_nothing_is_fetched_or_run(language: str) -> None:
    for state in CampaignState:
        for names in (0, 1, 2):
            page = html(state, language, names)
            assert f'<html lang="{language}"' in page
            assert "<script" not in page
            assert not re.findall(r"""(?:src|href)=["'](?!mailto:|receipts\.txt)""", page)
            assert not re.findall(r" on[a-z]+=", page)
            assert "{{" not in page
            assert "supporters.example" not in page


def test_every_language_has_the_same_words_with_the_same_values() -> None:
    heads = {
        language: re.findall(r"{% macro ([^%]*) %}", (TEMPLATES[0] / f"page/{language}.html").read_text())
        for language in LANGUAGES
    }
    assert {tuple(found) for found in heads.values()} == {tuple(heads["en"])}


def test_it_is_signed_by_an_email_that_is_ready_to_be_sent() -> None:
    page = html(CampaignState.OPEN)
    assert 'href="mailto:sign%2Bua-329-11@rrn.example?subject=SIGN%20UA%20329%2F11"' in page
    assert '<strong class="words">SIGN UA 329/11</strong>' in page
    assert "until Tuesday, December 1, 2026" in page
    assert 'class="button"' not in html(CampaignState.DELIVERED)


def test_names_are_shown_as_they_are_written_and_are_no_markup() -> None:
    page = html(CampaignState.OPEN)
    assert "<bdi>Amina &lt;b&gt;Diallo&lt;/b&gt;, Dakar</bdi>" in page
    assert "<bdi>محمد علي</bdi>" in page


def test_what_became_of_it_is_told_by_recipient() -> None:
    page = html(CampaignState.DELIVERED)
    said = re.findall(r"<li>(The \w+|Ten \w+): ([^<]*)</li>", page)
    assert [words for _, words in said] == [
        "sent on Saturday, November 28, 2026, 7:00 AM EST",
        "sent to 9 of 10 addresses",
        "on its way",
        "could not be delivered",
        "not sent",
    ]
    assert "receipts.txt" in page


def test_pages_of_several_languages_lead_to_one_another(tmp_path: Path) -> None:
    spanish = Translation("es", "Ayúdennos.", title="MÉXICO")
    shown = Shown(
        replace(CAMPAIGN, translations=(spanish,)), CampaignState.OPEN, FROZEN, 0, growth([], NOW, NOW, FROZEN, 0)
    )
    made = pages(shown, (), ("en", "es"), NOW)
    a_site(tmp_path).write("ua-329-11", made)
    folder = tmp_path / "ua-329-11"
    assert sorted(path.name for path in folder.iterdir()) == ["index.es.html", "index.html"]
    assert '<a href="index.es.html" hreflang="es" lang="es">español</a>' in (folder / "index.html").read_text()
    assert '<a href="index.html" hreflang="en" lang="en">English</a>' in (folder / "index.es.html").read_text()


def test_a_web_server_may_read_it_and_what_has_not_changed_is_not_written(tmp_path: Path) -> None:
    site, made = a_site(tmp_path), made_in(CampaignState.DELIVERED)
    assert site.write("ua", made) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "ua").iterdir()} == {0o644}
    assert site.write("ua", made) == 0
    assert site.write("ua", made_in(CampaignState.DELIVERED, names=1)) == 1
    assert sorted(path.name for path in (tmp_path / "ua").iterdir()) == ["index.html", "receipts.txt"]


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "ua").write_text("a file")
    with pytest.raises(OSError, match="exists"):
        a_site(tmp_path).write("ua", made_in(CampaignState.OPEN))


def test_an_operators_own_words_come_first(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    ours = (TEMPLATES[0] / "page/en.html").read_text()
    (tmp_path / "page/en.html").write_text(ours.replace("Sign by email", "Add your name"))
    site = Site((tmp_path, *TEMPLATES), tmp_path, "RRN", "sign@rrn.example", "+", "en")
    made = made_in(CampaignState.OPEN)
    assert "Add your name" in site.html(made[0], made)
