"""What DNS says of the bot's own domain and of everybody's who gets mail, asked of a DNS server on loopback."""

from pathlib import Path

import pytest

from signbot.cli.domains import look_at_domains
from signbot.cli.findings import Found
from signbot.edges.dns import Dns
from tests.configs import RIGHT, loaded
from tests.servers.dns import Dns as Server

WHOLE = """
rrn.example. 60 IN MX 10 mx.rrn.example.
smtp.rrn.example. 60 IN A 9.9.9.9
9.9.9.9.in-addr.arpa. 60 IN PTR smtp.rrn.example.
state.example. 60 IN MX 10 mx.state.example.
"""
RECORDS = {
    "rrn.example": "v=spf1 include:spf.host.example -all",
    "k._domainkey.rrn.example": "v=DKIM1; p=x",
    "_dmarc.rrn.example": "v=DMARC1; p=none",
}


def looked(
    folder: Path, records: dict[str, str], zone: str, text: str = RIGHT, said: list[str] | None = None
) -> list[Found]:
    tell = (said if said is not None else []).append
    with Server(dict(records), zone=zone) as server:
        return list(look_at_domains(loaded(folder, text), Dns(server.address), tell))


def test_a_domain_that_says_everything(tmp_path: Path) -> None:
    said: list[str] = []
    found = looked(tmp_path, RECORDS, WHOLE, said=said)
    assert [each.verdict for each in found] == ["ok"] * 6
    subjects = [each.text.partition(":")[0] for each in found]
    assert subjects == ["mx", "spf", "dkim", "dmarc", "reverse name", "recipients"]
    assert said == ["what DNS says of rrn.example", "recipients' domains: 1 of 2", "recipients' domains: 2 of 2"]


@pytest.mark.parametrize(("gone", "subject", "verdict", "fix"), [
    ("the SPF record", "spf", "note", "v=spf1"),
    ("k._domainkey.rrn.example", "dkim", "note", "switch DKIM on"),
    ("_dmarc.rrn.example", "dmarc", "note", "v=DMARC1; p=none; rua=mailto:coordinator@rrn.example"),
    ("9.9.9.9.in-addr.arpa", "reverse name", "note", "PTR"),
    ("rrn.example. 60 IN MX", "mx", "FAIL", "set an MX record for rrn.example"),
    ("state.example", "recipients", "FAIL", "UA 329/11, Greg Sprow"),
])  # fmt: skip
def test_what_is_missing_is_told_with_the_record_to_add(
    tmp_path: Path, gone: str, subject: str, verdict: str, fix: str
) -> None:
    zone = "\n".join(line for line in WHOLE.splitlines() if not line.startswith(gone))
    left = {name: text for name, text in RECORDS.items() if name != gone}
    if gone == "the SPF record":
        left["rrn.example"] = "another-record=1"
    found = looked(tmp_path, left, zone)
    (bad, *_) = [each for each in found if each.verdict != "ok"]
    assert (bad.text.partition(":")[0], bad.verdict) == (subject, verdict)
    assert fix in bad.fix


def test_a_policy_of_the_domain_above_is_one(tmp_path: Path) -> None:
    text = RIGHT.replace('"sign@rrn.example"', '"sign@act.rrn.example"', 1)
    zone = WHOLE + "act.rrn.example. 60 IN MX 10 mx.rrn.example.\n"
    (dmarc,) = [each for each in looked(tmp_path, RECORDS, zone, text) if each.text.startswith("dmarc")]
    assert dmarc.text.startswith("dmarc: rrn.example says")


def test_two_spf_records_are_none_and_a_domain_may_take_no_mail(tmp_path: Path) -> None:
    zone = WHOLE.replace("state.example. 60 IN MX 10 mx.state.example.", "state.example. 60 IN MX 0 .")
    zone += 'rrn.example. 60 IN TXT "v=spf1 mx -all"\n'
    found = {each.text.partition(":")[0]: each for each in looked(tmp_path, RECORDS, zone)}
    assert "has 2 SPF records" in found["spf"].text
    assert "does not accept email" in found["recipients"].text


def test_a_provider_s_own_domain_is_its_own_affair(tmp_path: Path) -> None:
    text = RIGHT.replace('"sign@rrn.example"', '"paz@gmail.com"', 1)
    found = looked(tmp_path, RECORDS, WHOLE, text)
    assert [each.text.partition(":")[0] for each in found] == ["domain", "recipients"]


def test_dead_dns_is_said_once_and_fails_nothing(tmp_path: Path) -> None:
    with Server() as server:
        address = server.address
    (found,) = look_at_domains(loaded(tmp_path, RIGHT), Dns(address, patience=0.2), lambda _: None)
    assert (found.verdict, found.ok) == ("note", True)
