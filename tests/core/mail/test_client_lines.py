"""Lines that mail programs add: each is found in its language, and a quick look never misses what a pattern finds."""

import pytest

from signbot.core.mail import client_lines
from signbot.core.text import words


@pytest.mark.parametrize("language", client_lines.markers())
def test_our_marker_is_found_also_escaped_or_within_a_line(language: str) -> None:
    marker = client_lines.markers()[language].casefold()
    bare = marker.replace("##", "").strip()
    for line in (marker, f"> {marker}", marker.replace("#", "\\#"), f"thank you {marker} hello", f"# # {bare} # #"):
        assert client_lines.is_marker(line), line
        assert not client_lines.is_foreign_marker(line), line
    for line in (bare, f"please {bare} thank you", f"-- {bare} --", f"##- {bare} -##", f"=== {bare} ==="):
        assert not client_lines.is_marker(line), line
        assert client_lines.is_foreign_marker(line), line


@pytest.mark.parametrize(
    "line",
    ["##- please type your reply above this line -##", "-----reply above this line-----",
     "======= please reply above this line =======", "--- antwoord boven deze lijn ---", "- над этой чертой -",
     "##- bitte geben sie ihre antwort oberhalb dieser zeile ein -##", "—-—-— reply above this line.",
     "##- escriba su respuesta encima de esta línea -##"],
)  # fmt: skip
def test_other_programs_have_markers_too(line: str) -> None:
    assert client_lines.is_foreign_marker(line)
    assert not client_lines.is_marker(line)


@pytest.mark.parametrize(
    "line", ["amina diallo wrote:", "amina diallo <amina@home.example> schrieb:", "amina diallo a écrit :"]
)
def test_a_line_above_a_quotation_says_who_wrote(line: str) -> None:
    assert client_lines.writes().search(line)
    assert not client_lines.writes().search(line.partition("diallo")[0] + "diallo:")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("from: amina", "f"),
        ("*sent:* monday", "d"),
        ("an: sign@rrn.example", "t"),
        ("cc: boris", "c"),
        ("betreff: x", "s"),
    ],
)
def test_a_quoted_header_says_which_field_it_is(line: str, field: str) -> None:
    found = client_lines.header().match(line)
    assert found is not None
    assert found.lastgroup == field
    assert client_lines.header().match("please: sign") is None


def test_a_delimiter_is_its_dashes_or_its_words() -> None:
    for line in ("----- original message -----", "_____ forwarded _____", "begin forwarded message:"):
        assert client_lines.delimiter().match(line), line
    assert client_lines.delimiter().match("my original message was lost") is None


def test_a_subjects_prefix_may_be_counted_and_stand_behind_a_lists_name() -> None:
    for subject in ("re: x", "aw[2]: x", "fwd: x", "[team] re: x"):
        assert client_lines.subject_prefix().match(subject), subject
    assert client_lines.subject_prefix().match("regarding: x") is None


@pytest.mark.parametrize("group", ["sent_from", "disclaimer"])
def test_each_line_in_ascii_begins_with_a_telling_word(group: str) -> None:
    pattern = {"sent_from": client_lines.phone, "disclaimer": client_lines.disclaimer}[group]()
    phrases = [phrase for phrase in words.client(group) if phrase.isascii()]
    assert phrases
    for phrase in phrases:
        assert pattern.match(phrase), phrase
        found = client_lines.FIRST.search(phrase)
        assert found is not None
        assert found[0] in client_lines.telling()


def test_what_ends_such_a_line_in_ascii_is_known_too() -> None:
    for end in client_lines.telling_ends():
        assert client_lines.phone().match(f"sign ua 329/11 {end}"), end
