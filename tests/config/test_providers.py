"""Providers: whose addresses, whose servers; and what is said of each of them is whole."""

import pytest

from signbot.config.providers import PROVIDERS, Key, Provider, by_domain, by_exchangers, by_servers

# In the order in which a coordinator reads them
NAMES = """
gmail workspace outlook.com microsoft365 fastmail yahoo migadu icloud proton posteo mailbox.org ovh ionos gandi
""".split()


def test_every_provider_is_there_by_its_name() -> None:
    assert list(PROVIDERS) == NAMES
    assert all(name == one.name for name, one in PROVIDERS.items())


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=lambda one: one.name)
def test_what_is_said_of_a_provider_is_whole(provider: Provider) -> None:
    assert provider.page.startswith("https://")
    assert provider.label
    assert provider.imap
    assert provider.smtp
    assert provider.domains or provider.mx
    assert (provider.key is Key.OAUTH) <= bool(provider.oauth)
    near = provider.imap == "127.0.0.1"
    assert near == ("none" in (provider.imap_security, provider.smtp_security))  # in the clear: on this computer alone


@pytest.mark.parametrize(("host", "name"), [
    ("ASPMX.L.Google.com.", "workspace"), ("alt1.aspmx.l.google.com", "workspace"), ("smtp.google.com", "workspace"),
    ("paz.mail.protection.outlook.com", "microsoft365"), ("outlook-com.olc.protection.outlook.com", "outlook.com"),
    ("in1-smtp.messagingengine.com", "fastmail"), ("mta5.am0.yahoodns.net", "yahoo"), ("aspmx1.migadu.com", "migadu"),
    ("mx01.mail.icloud.com", "icloud"), ("mailsec.protonmail.ch", "proton"), ("mx01.posteo.de", "posteo"),
    ("mxext1.mailbox.org", "mailbox.org"), ("mx1.mail.ovh.net", "ovh"), ("mx00.ionos.com", "ionos"),
    ("spool.mail.gandi.net", "gandi"),
])  # fmt: skip
def test_a_domain_s_exchangers_tell_who_runs_it(host: str, name: str) -> None:
    found = by_exchangers([host])
    assert found
    assert found.name == name


@pytest.mark.parametrize("host", ["", "mx.example", "google.com.evil.example", "xgoogle.com", "mailbox.org.example"])
def test_a_name_that_only_looks_like_theirs_is_nobody_s(host: str) -> None:
    assert by_exchangers([host]) is None


def test_whose_addresses_and_whose_servers() -> None:
    assert by_domain("GMail.com") is PROVIDERS["gmail"]
    assert by_domain("paz.example") is None
    assert by_servers("outlook.office365.com", "SMTP.office365.com") is PROVIDERS["microsoft365"]
    assert by_servers("imap.paz.example", "smtp.paz.example") is None
