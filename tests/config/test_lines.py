"""The line locator: whatever tomllib reads, we know where it stands."""

import json
import tomllib
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from signbot.config.lines import Path, locate, nearest_line

DECOY = """\
title = "a = 1"  # b = 2
[bot]  # [imap]
text = '''
[imap]
host = "no"
'''
more = \"\"\"
say \\\"\"\" and ""quotes"" and \\\\\"\"\"\"\"
last . "quoted.key" = 2026-11-01 01:30:00

[[campaign]]
code = "UA 1"
signer = { name = "B", more = [1, 2] }

[[campaign]]
code = "UA 2"
[[campaign.recipient]]
name = "first"
[[campaign.recipient]]
email = [
  # a comment, with ] and "
  "one@x.example",
  "two@x.example",
]
"""


def test_decoys_in_strings_and_comments_move_no_line() -> None:
    lines = locate(DECOY)
    assert lines["title",] == 1
    assert lines["bot",] == 2
    assert lines["bot", "text"] == 3
    assert lines["bot", "more"] == 7
    assert lines["bot", "last", "quoted.key"] == 9
    assert ("imap",) not in lines
    assert lines["campaign", 0, "signer", "more"] == 13
    assert lines["campaign", 1] == 15
    assert lines["campaign", 1, "recipient", 0, "name"] == 18
    assert lines["campaign", 1, "recipient", 1, "email"] == 20
    assert lines["campaign", 1, "recipient", 1, "email", 1] == 23


def test_what_is_missing_is_missed_at_its_table() -> None:
    lines = locate(DECOY)
    assert nearest_line(lines, ("campaign", 0, "deadline")) == 11
    assert nearest_line(lines, ("nowhere", "key")) is None


# Random documents: each value is a number that stands on one line only ---------------------------

bare = st.text("abcxyz_-019", min_size=1, max_size=4)
quoted = st.text('ab #=[]{}."\\', max_size=4).map(json.dumps)
keys = st.lists(bare | quoted, min_size=1, max_size=3).map(" . ".join)
strings = st.sampled_from(['"a # b"', "'x = 1'", '"""\n[t]\nk = 1\n"""', "'''\n[[t]]\n'''", '"""a""\\"""""', '"\\""'])
headers = st.lists(bare | quoted, min_size=1, max_size=2).map(".".join)
values = st.recursive(
    st.just("@") | strings,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda each: "[" + ", # ]\n".join([*each, ""]) + "]")
        | st.dictionaries(bare, inner.filter(lambda text: "#" not in text), max_size=2).map(
            lambda each: "{" + ", ".join(f"{key} = {value}" for key, value in each.items()) + "}"
        )
    ),
    max_leaves=4,
)
statements = st.one_of(
    st.tuples(keys, values).map(" = ".join),
    headers.map("[{}]".format),
    headers.map("[[ {} ]] # note".format),
    st.just("# [bot]"),
    st.just(""),
)


def numbered(rows: list[str]) -> str:
    """Every `@` becomes a number of its own."""
    pieces = "\n".join(rows).split("@")
    return "".join(f"{piece}{1000 + n}" for n, piece in enumerate(pieces[:-1])) + pieces[-1]


def leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*path, index))
    else:
        yield path, value


@given(st.lists(statements, max_size=8))
def test_every_value_is_found_where_it_stands(rows: list[str]) -> None:
    kept: list[str] = []
    for row in rows:  # a document that tomllib accepts: repeated keys and tables are left out
        try:
            tomllib.loads(numbered([*kept, row]))
        except tomllib.TOMLDecodeError:
            continue
        kept.append(row)
    text = numbered(kept)
    lines = locate(text)
    for path, value in leaves(tomllib.loads(text)):
        assert path in lines
        if isinstance(value, int):
            start = text[: text.index(str(value))].count("\n") + 1
            assert lines[path] <= start
            assert text.split("\n")[lines[path] - 1].strip()
            if isinstance(path[-1], int):
                assert lines[path] == start
