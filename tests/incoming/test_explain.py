"""`signbot explain`: why a mail counts, or does not, said without touching anything."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from signbot.cli import signbot
from signbot.cli.shell import shown
from signbot.config.presets import example

MAIL = """\
From: Amina Diallo <amina@home.example>
To: sign+ua-329-11@rrn.example
Subject: Re: hello
Message-ID: <1@home.example>
Content-Type: text/plain; charset=utf-8

Hello,
{words}

On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:
> SIGN UA 12/12
"""


def explained(folder: Path, mail: str, *options: str, config: str = "") -> str:
    (folder / "config.toml").write_text(config or example(), encoding="utf-8")
    (folder / "mail.eml").write_text(mail, encoding="utf-8")
    arguments = ["--config", str(folder / "config.toml"), "explain", str(folder / "mail.eml"), *options]
    result = CliRunner().invoke(signbot, arguments)
    assert result.exit_code == 0, result.output
    assert {path.name for path in folder.iterdir()} == {"config.toml", "mail.eml"}  # no database was made
    return result.stdout


def data(folder: Path, mail: str) -> Any:
    return json.loads(explained(folder, mail, "--json"))


def test_it_shows_each_line_the_reasons_and_the_answer(tmp_path: Path) -> None:
    shown = explained(tmp_path, MAIL.format(words="SIGN please"))
    for said in (
        "authenticity: none (no Authentication-Results",
        "machine:      no",
        "> text        SIGN please",
        "  attribution On Mon, Nov 23",
        "  quote       > SIGN UA 12/12",
        "asks for:     Sign campaign=ua329/11 people=Amina Diallo",
        "because:      campaign: address: ua329/11",
        "because:      name: From",
        "outcome:      signed",
        "answer: Please confirm your signature: UA 329/11 MEXICO",
        "SIGN UA 329/11",
    ):
        assert said in shown, said


def test_as_json_it_says_the_same(tmp_path: Path) -> None:
    found = data(tmp_path, MAIL.format(words="SIGN UA 329/11 – María López, Cleveland OH"))
    assert [line["class"] for line in found["lines"]] == ["text", "text", "empty", "attribution", "quote"]
    (intent,) = found["intents"]
    assert (intent["kind"], intent["campaign"]) == ("Sign", "ua329/11")
    assert (intent["people"][0]["name"], intent["people"][0]["place"]) == ("María López", "Cleveland OH")
    assert {"campaign: typed", "name: after the code"} <= set(found["notes"])
    assert "María López" in found["answer"]["text"]


def test_a_line_that_may_be_somebody_elses_is_marked(tmp_path: Path) -> None:
    quote = "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> " + "very long words " * 6
    head = MAIL.partition("Hello")[0]
    shown = explained(tmp_path, f"{head}{quote}\nSIGN UA 329/11\n")
    assert "? text        SIGN UA 329/11" in shown
    assert "asks for:     Unclear why=quote-uncertain campaign=ua329/11" in shown


@pytest.mark.parametrize(
    ("header", "verdict", "why"),
    [
        ("Auto-Submitted: auto-replied\n", "held", "written by a machine: Auto-Submitted: auto-replied"),
        ("From: second@home.example\n", "held", "who wrote it is not clear: more than one From header"),
    ],
)
def test_what_gets_no_answer_says_why(tmp_path: Path, header: str, verdict: str, why: str) -> None:
    found = data(tmp_path, header + MAIL.format(words="SIGN UA 329/11"))
    assert (found["outcome"]["verdict"], found["outcome"]["note"]) == (verdict, why)
    assert found["answer"] is None


def test_our_own_mail_and_a_recipients_get_no_answer(tmp_path: Path) -> None:
    own = data(tmp_path, MAIL.replace("amina@home.example>", "sign@rrn.example>").format(words="SIGN UA 329/11"))
    assert (own["outcome"]["note"], own["answer"]) == ("our own mail", None)
    official = MAIL.replace("amina@home.example>", "consorcio@oaxaca.example>").format(words="SIGN UA 329/11")
    assert data(tmp_path, official)["outcome"]["note"].startswith("a recipient wrote")


def test_a_bot_at_gmail_reads_the_tag_of_any_spelling_of_its_address(tmp_path: Path) -> None:
    config = example().replace('address = "sign@rrn.example"', 'address = "rapid.response@gmail.com"')
    for spelling in ("rapid.response", "rapidresponse", "Rapid.Res.ponse"):
        mail = MAIL.replace("sign+ua-329-11@rrn.example", f"{spelling}+ua-329-11@googlemail.com")
        shown = explained(tmp_path, mail.format(words="SIGN please"), config=config)
        assert "because:      campaign: address: ua329/11" in shown


@pytest.mark.parametrize(
    ("top", "why"),
    [
        ("", "pass (dmarc=pass header.from=home.example)"),
        ("Subject: Re: hello\n", "none (subject stands there twice: nobody's word)"),
        (
            "DKIM-Signature: v=1; a=rsa-sha256; d=home.example; s=k; h=from:subject:content-type; bh=A; b=A\n",
            "none (dmarc=pass header.from=home.example, but the signature of home.example does not cover the address",
        ),
        (
            "DKIM-Signature: v=1; a=rsa-sha256; d=home.example; s=k; h=from:to:subject; bh=A; b=A\n",
            "none (dmarc=pass header.from=home.example, but the signature of home.example does not cover content-type)",
        ),
        (
            "DKIM-Signature: v=1; a=rsa-sha256; d=mail.home.example; s=k; h=from:to:content-type; bh=A; b=A\n",
            "none (dmarc=pass header.from=home.example, but no signature that can be told apart says what it covers)",
        ),
    ],
)
def test_it_says_why_a_proof_is_not_enough(tmp_path: Path, top: str, why: str) -> None:
    stated = "Authentication-Results: mx.rrn.example; dmarc=pass header.from=home.example\n"
    assert f"authenticity: {why}" in explained(tmp_path, stated + top + MAIL.format(words="SIGN please"))


def test_marks_of_direction_are_told_and_not_obeyed(tmp_path: Path) -> None:
    mail = MAIL.replace("Re: hello", "=?utf-8?B?4oCuR05JUw==?=").format(words="SIGN \u2066please\u2069\u061c")
    for said in (explained(tmp_path, mail), explained(tmp_path, mail, "--json")):
        assert "\\u202eGNIS" in said
        assert not {"\u202e", "\u2066", "\u2069", "\u061c"} & set(said)
    assert data(tmp_path, mail)["subject"] == "\u202eGNIS"


def test_what_a_terminal_may_have_stays() -> None:
    assert shown("José\tمی‌خواهم\n𠮷") == "José\tمی‌خواهم\n𠮷"
    assert shown("\x1b[2Ja\u200bb\x85\U000e0041") == "\\u001b[2Ja\\u200bb\\u0085\\udb40\\udc41"
