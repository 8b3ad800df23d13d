"""For which domains a domain may speak."""

import pytest
from publicsuffixlist import PublicSuffixList

from signbot.core.mail.alignment import _suffixes, organisational
from signbot.core.mail.authenticity import Authenticity
from signbot.core.mail.dkim import aligned_signatures
from signbot.core.mail.mime import parse_headers
from tests.core.mail.verdicts import results


@pytest.mark.parametrize(
    ("domain", "registered"),
    [
        ("mail.bbc.co.uk", "bbc.co.uk"),
        ("a.rrn.example", "rrn.example"),
        ("co.uk", ""),
        ("amina.github.io", "amina.github.io"),
    ],
)
def test_the_organisational_domain_is_that_of_the_public_suffix_list(domain: str, registered: str) -> None:
    assert organisational(domain) == registered


def test_the_list_is_read_quickly_and_whole() -> None:
    assert vars(_suffixes()) == vars(PublicSuffixList())


def test_neighbours_under_a_public_suffix_are_not_aligned() -> None:
    assert results("dkim=pass header.d=evil.co.uk", "amina.co.uk") is Authenticity.NONE
    assert results("dkim=pass header.d=amina.co.uk", "mail.amina.co.uk") is Authenticity.PASS
    assert results("dkim=pass header.d=eve.github.io", "amina.github.io") is Authenticity.NONE


def test_an_international_domain_is_compared_as_ascii() -> None:
    assert results("dmarc=pass header.from=xn--mller-kva.example", "müller.example") is Authenticity.PASS


TAGS = "v=1; a=rsa-sha256; d=home.example; s=k; h=From:To:Subject:Content-Type; t=1795478400; bh=x; b=y"


HEAD = "From: amina@home.example\nTo: sign@rrn.example\nSubject: x\nContent-Type: text/plain\n"


@pytest.mark.parametrize(
    ("signer", "domain", "may"),
    [
        ("home.example", "home.example", True),
        ("home.example", "mail.home.example", True),
        ("uni.co.uk", "students.uni.co.uk", True),
        ("mail.home.example", "home.example", False),
        ("eve.students.home.example", "amina.students.home.example", False),
        ("eve.onmicrosoft.com", "amina.onmicrosoft.com", False),
        ("eve.zendesk.com", "zendesk.com", False),
        ("co.uk", "uni.co.uk", False),
        ("example", "home.example", False),
        ("home.example", "awayhome.example", False),
        ("eve.github.io", "amina.github.io", False),
    ],
)
def test_only_a_domain_itself_or_one_above_it_speaks_for_its_people(signer: str, domain: str, may: bool) -> None:
    headers = parse_headers(f"DKIM-Signature: {TAGS.replace('d=home.example', f'd={signer}')}\n{HEAD}".encode())
    assert bool(aligned_signatures(headers, domain)) is may
