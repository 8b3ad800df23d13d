"""Whose word can be believed in a mailbox, and what stands in front of it: from the headers of its mails."""

from pathlib import Path

import pytest

from signbot.cli.believed import in_front, whose_word
from signbot.cli.findings import Found
from tests.configs import IMAP, RIGHT, loaded

AUTHSERV = 'authserv_id = "mx.rrn.example"'


def said(folder: Path, *mails: str, authserv_id: str = AUTHSERV, more: str = "") -> list[Found]:
    text = RIGHT.replace(IMAP, IMAP.replace(AUTHSERV, authserv_id) + more)
    return list(whose_word(loaded(folder, text), [mail.encode() for mail in mails]))


def mail(name: str | None, *above: str, sender: str = "amina@post.example") -> str:
    """From outside: the provider's word, and what its servers wrote above it."""
    domain = sender.rpartition("@")[2]
    stated = [f"Authentication-Results: {name}; dmarc=pass header.from={domain}"] if name is not None else []
    received = [f"Received: from a by {host} (Postfix) with ESMTP id 1; now" for host in above]
    return "\n".join([*received, *stated, f"From: {sender}", "Subject: x", "", ""])


def test_what_the_provider_writes_is_named_and_judged_as_signbot_will(tmp_path: Path) -> None:
    named, judged = said(tmp_path, mail("mx.rrn.example", "mx.rrn.example"), mail("mx.rrn.example"))
    assert (named.verdict, judged.verdict) == ("ok", "ok")
    assert "2 of the newest 2 mails would count at once" in judged.text


@pytest.mark.parametrize(("names", "configured", "wanted"), [
    (["vm", "vm"], AUTHSERV, 'authserv_id = ["vm"]'),
    (["vm"], "authserv_id = []", 'authserv_id = ["vm"]'),
    (["mx1.host.example", "mx2.host.example", "mx3.host.example"], AUTHSERV,
     'authserv_id = ["mx1.host.example", "mx2.host.example", "mx3.host.example"]'),
    (["mx1.host.example", "mx2.host.example"], 'authserv_id = ["mx1.host.example"]',
     'authserv_id = ["mx1.host.example", "mx2.host.example"]'),
])  # fmt: skip
def test_the_name_in_real_mail_is_found(tmp_path: Path, names: list[str], configured: str, wanted: str) -> None:
    (found,) = said(tmp_path, *map(mail, names), authserv_id=configured)
    assert (found.ok, found.ours) == (False, True)
    assert f"write {wanted} under [imap]" in found.fix


def test_a_provider_that_writes_no_name(tmp_path: Path) -> None:
    (found,) = said(tmp_path, "From: a@b.example\nAuthentication-Results: spf=pass (x; y) smtp.mailfrom=a.example\n\n")
    assert 'authserv_id = [""]' in found.fix


def test_a_name_that_is_right_with_a_server_above_it_that_is_not_trusted(tmp_path: Path) -> None:
    """A host that calls itself `vm` in one header, and by its whole name in the other: everybody had to confirm."""
    mails = [mail("vm", "mail.paz.example", sender=f"{n}@post.example") for n in range(3)]
    _, found = said(tmp_path, *mails, authserv_id='authserv_id = ["vm"]')
    assert (found.ok, found.ours) == (False, True)
    assert found.fix.endswith('write trusted_hosts = ["mail.paz.example", "vm"] under [imap]')
    more = 'trusted_hosts = ["mail.paz.example", "vm"]\n'
    _, found = said(tmp_path, *mails, authserv_id='authserv_id = ["vm"]', more=more)
    assert (found.verdict, found.text.split()[1:5]) == ("ok", ["3", "of", "the", "newest"])


def test_of_several_names_of_one_provider_that_one_which_counts(tmp_path: Path) -> None:
    """As iCloud writes them."""
    said_of = {"bimi": "bimi=skipped", "dmarc": "dmarc=pass header.from=post.example", "spf": "spf=pass"}
    stated = [f"Authentication-Results: {name}.icloud.com; {said}" for name, said in said_of.items()]
    mails = ["\n".join([*stated, f"From: {name}@post.example", "", ""]) for name in ("amina", "boris")]
    (found,) = said(tmp_path, *mails)
    assert found.fix == 'write authserv_id = ["dmarc.icloud.com"] under [imap]'
    _, judged = said(tmp_path, *mails, authserv_id='authserv_id = ["dmarc.icloud.com"]')
    assert (judged.verdict, "2 of the newest 2" in judged.text) == ("ok", True)


def test_no_single_mail_is_believed(tmp_path: Path) -> None:
    (found,) = said(tmp_path, mail("forged.example"), mail(None), mail(None))
    assert found.verdict == "note"
    assert "write" not in found.fix


@pytest.mark.parametrize("mails", [(), (mail(None),), (mail(None),) * 5, (mail("x.example"), mail("y.example"))])
def test_where_nobody_can_say_it_is_no_ok(tmp_path: Path, mails: tuple[str, ...]) -> None:
    (found,) = said(tmp_path, *mails)
    assert (found.verdict, found.ok) == ("note", True)


def test_our_own_mails_say_nothing(tmp_path: Path) -> None:
    ours = mail(None, sender="sign+check@rrn.example")
    assert said(tmp_path, mail("vm"), ours, ours, ours) == said(tmp_path, mail("vm"))


def test_what_would_never_count_says_why(tmp_path: Path) -> None:
    failed = mail("mx.rrn.example").replace("dmarc=pass", "dmarc=none")
    _, found = said(tmp_path, failed, failed)
    assert (found.verdict, "0 of the newest 2" in found.text) == ("note", True)
    assert "neither DMARC nor an aligned DKIM signature passed" in found.fix


# What stands in front ----------------------------------------------------------------------------


def front(folder: Path, mails: tuple[str, ...], text: str = RIGHT) -> list[Found]:
    return list(in_front(loaded(folder, text), [each.encode() for each in mails]))


def from_(sender: str, *fields: str) -> str:
    return "\n".join([f"From: {sender}@post.example", *fields, "", ""])


def test_finds_a_group_address_in_front_of_the_mailbox(tmp_path: Path) -> None:
    group = "List-Id: Our team <Team.rrn.example>", "To: team@rrn.example", "Delivered-To: sign@rrn.example"
    mails = (from_("amina", *group), from_("boris", *group), from_("news", "List-Id: <news.example>"))
    (found,) = front(tmp_path, mails)
    assert 'trusted_lists = ["team.rrn.example"]' in found.fix
    known = RIGHT.replace(IMAP, IMAP + 'trusted_lists = ["team.rrn.example"]\n')
    assert not front(tmp_path, mails, known)


@pytest.mark.parametrize(
    "fields",
    [
        ("To: sign@rrn.example", "Delivered-To: petitions@rrn.example"),
        ("To: Petitions <petitions@rrn.example>", "X-Original-To: petitions@rrn.example"),
        ("To: petitions@rrn.example", "Delivered-To: sign@rrn.example", "Delivered-To: petitions@rrn.example"),
        ("To: petitions@rrn.example",),
    ],
)
def test_finds_an_alias_in_front_of_the_mailbox(tmp_path: Path, fields: tuple[str, ...]) -> None:
    mails = (from_("amina", *fields), from_("boris", *fields))
    (found,) = front(tmp_path, mails)
    assert 'aliases = ["petitions@rrn.example"]' in found.fix


@pytest.mark.parametrize(
    "fields",
    [
        ("To: sign@rrn.example", "Delivered-To: sign@rrn.example"),
        ("To: Sign+ua-329-11@RRN.example, boris@post.example", "Delivered-To: sign+ua-329-11@rrn.example"),
    ],
)
def test_finds_nothing_in_front_where_nothing_is(tmp_path: Path, fields: tuple[str, ...]) -> None:
    alone = from_("eve", "To: eve@evil.example", "Delivered-To: eve@evil.example")
    mails = (from_("amina", *fields), from_("boris", *fields), alone)
    assert not front(tmp_path, mails)
