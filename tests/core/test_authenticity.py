"""Whose word we take about the From domain, and whose we don't."""

import time

import pytest

from signbot.core.alignment import organisational
from signbot.core.authenticity import Authenticity, Trust, judge
from signbot.core.mime import parse_headers

RRN = Trust(("mx.rrn.example",))
GOOGLE = Trust(("mx.google.com",))
MICROSOFT = Trust(("",))


def said(header: str, domain: str = "amina.example", trust: Trust = RRN) -> Authenticity:
    return judge(parse_headers(header.encode()), domain, trust).authenticity


def results(text: str, domain: str = "amina.example") -> Authenticity:
    return said(
        f"Received: from x by mx.rrn.example with ESMTPS\nAuthentication-Results: mx.rrn.example; {text}\n", domain
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dmarc=pass header.from=amina.example", "pass"),
        ("dmarc=pass (p=REJECT dis=NONE) header.from=Amina.EXAMPLE", "pass"),
        ("DMARC = PASS header.from = amina.example", "pass"),
        ('spf=pass smtp.mailfrom="a b"@x.example; dmarc=pass header.from=amina.example', "pass"),
        ("dkim=pass header.d=amina.example", "pass"),
        ("dkim=pass header.i=@amina.example header.s=k header.b=AbCd=", "pass"),
        ('dkim=pass (2048-bit key) reason="it = fine" header.d=amina.example', "pass"),
        ("dkim=pass header.d=mail.amina.example", "none"),
        ("dkim=fail header.d=amina.example; dkim=pass header.d=amina.example", "pass"),
        ("dmarc=none header.from=amina.example; dkim=pass header.d=amina.example", "pass"),
        ("dmarc=temperror; dkim=pass header.d=amina.example", "pass"),
        ("dmarc=pass", "none"),
        ("dmarc=bestguesspass action=none header.from=amina.example", "none"),
        ("dmarc=pass header.from=other.example", "none"),
        ("dmarc=pass header.from=amina.example.evil.test", "none"),
        ("dkim=pass header.d=evil.example", "none"),
        ("dkim=pass header.d=evil.example header.i=@amina.example", "none"),
        ("dkim=pass header.d=example", "none"),
        ("dkim=pass", "none"),
        ("dkim=pass (test mode) header.d=amina.example", "none"),
        ("dkim=neutral header.d=amina.example", "none"),
        ("spf=pass smtp.mailfrom=amina@amina.example", "none"),
        ("none", "none"),
        ("", "none"),
        ("dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=amina.example", "fail"),
        ("dmarc=fail (p=quarantine) header.from=amina.example", "fail"),
        ("dmarc=fail (policy=reject) header.from=amina.example", "fail"),
        ("dmarc=fail header.from=amina.example policy.dmarc=reject", "fail"),
        ("dmarc=fail header.from=amina.example", "fail"),
        ("dmarc=fail action=oreject header.from=amina.example; dkim=pass header.d=amina.example", "fail"),
        ("dmarc=fail (p=NONE dis=NONE) header.from=amina.example", "none"),
        ("dmarc=fail header.from=amina.example policy.dmarc=none", "none"),
        ("dmarc=fail action=none header.from=amina.example", "none"),
    ],
)
def test_what_the_provider_says_counts(text: str, expected: str) -> None:
    assert results(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "dkim=none (dmarc=pass header.from=amina.example)",
        'spf=pass (domain of "a) ; dmarc=pass header.from=amina.example (" designates) smtp.mailfrom=x',
        'spf=pass smtp.mailfrom="a; dmarc=pass header.from=amina.example"@evil.example',
        'spf=pass reason="x dmarc=pass header.from=amina.example"',
        "spf=pass (a \\) ; dmarc=pass header.from=amina.example",
        "spf=pass (a (b (c (d (e))))); dmarc=pass header.from=amina.example",
        "spf=pass ) ; dmarc=pass header.from=amina.example",
        "spf=pass (unfinished; dmarc=pass header.from=amina.example",
        'spf=pass reason="unfinished; dmarc=pass header.from=amina.example',
        "dmarc=none; dmarc=pass header.from=amina.example",
        "dmarc=pass header.from=amina.example; dmarc=pass header.from=evil.example",
        "x=dmarc=pass header.from=amina.example",
    ],
)
def test_forgeries_inside_the_providers_own_header_are_not_believed(text: str) -> None:
    assert results(text) is not Authenticity.PASS


GOOD = "dmarc=pass header.from=amina.example"
OURS = f"Authentication-Results: mx.rrn.example; {GOOD}\n"


@pytest.mark.parametrize(
    "header",
    [
        f"Authentication-Results: mx.rrn.example.evil.test; {GOOD}\n",
        f"Authentication-Results: xmx.rrn.example; {GOOD}\n",
        f"Authentication-Results: rrn.example; {GOOD}\n",
        f"Authentication-Results: (mx.rrn.example) evil.test; {GOOD}\n",
        f"Authentication-Results: {GOOD}\n",
        f"Authentication-Results: ; {GOOD}\n",
        f"X-Authentication-Results: mx.rrn.example; {GOOD}\n",
        f"ARC-Authentication-Results: i=1; mx.rrn.example; {GOOD}\n",
        f"Authentication-Results: mx.rrn.example; dmarc=none\n{OURS}",
        f"Authentication-Results: mx.rrn.example;\n dmarc=none\n{OURS}",
        f"Authentication-Results: MX.RRN.example; none\n{OURS}",
        f"Received: from a by relay.evil.test with SMTP\n{OURS}",
        f"Received: from a by mx.rrn.example\nReceived: from b by relay.evil.test\n{OURS}",
        f"Received: from a by mx.rrn.example.evil.test\n{OURS}",
        f"Received: from a (by mx.rrn.example) by evil.test\n{OURS}",
        f"Received: from by mx.rrn.example by evil.test\n{OURS}",
        f"Received: from nobody; date\n{OURS}",
        f"Subject: hi\r{OURS}",
        f"Subject: Authentication-Results: mx.rrn.example; {GOOD}\n",
        f"Subject: x\n {OURS}",
    ],
)
def test_a_header_that_is_not_the_providers_topmost_own_counts_for_nothing(header: str) -> None:
    assert said(header) is Authenticity.NONE


def test_headers_of_others_above_ours_are_passed_over() -> None:
    assert said(f"Authentication-Results: evil.test; dmarc=fail\n{OURS}") is Authenticity.PASS


def test_trusted_hosts_may_stand_above() -> None:
    header = f"Received: from a by filter.host.example with LMTP\n{OURS}"
    assert said(header) is Authenticity.NONE
    assert said(header, trust=Trust(("mx.rrn.example",), ("host.example", "rrn.example"))) is Authenticity.PASS


def test_without_a_configured_id_nothing_is_believed() -> None:
    assert said(OURS, trust=Trust()) is Authenticity.NONE


GMAIL = """\
Delivered-To: sign@gmail.com
Received: by 2002:a05:6f02:1a8:b0:70:1234:5678 with SMTP id x24csp1; Mon, 20 Nov 2026 09:15:00 -0800 (PST)
Return-Path: <amina@rrn.example>
Received: from mail.amina.example (mail.amina.example. [192.0.2.1])
        by mx.google.com with ESMTPS id x1 for <sign@gmail.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 20 Nov 2026 09:15:00 -0800 (PST)
Received-SPF: pass (google.com: domain of amina@amina.example designates 192.0.2.1) client-ip=192.0.2.1;
Authentication-Results: mx.google.com;
       dkim=pass header.i=@amina.example header.s=k1 header.b="Ab/C+dE=";
       spf=pass (google.com: domain of amina@amina.example designates 192.0.2.1) smtp.mailfrom=amina@amina.example;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=amina.example
"""
OFFICE = """\
Received: from AM0PR04.eurprd04.prod.outlook.com (2603:10a6::1) by DB7PR04.eurprd04.prod.outlook.com with HTTPS; date
Received: from mail.amina.example (192.0.2.1) by AM0EUR02.mail.protection.outlook.com (10.1.2.3) with SMTP; date
Authentication-Results: spf=pass (sender IP is 192.0.2.1)
 smtp.mailfrom=amina.example; dkim=pass (signature was verified)
 header.d=amina.example;dmarc=pass action=none
 header.from=amina.example;compauth=pass reason=100
"""


def test_gmail_writes_it_below_its_own_received_lines() -> None:
    assert said(GMAIL, trust=GOOGLE) is Authenticity.PASS
    assert said(GMAIL, "evil.example", trust=GOOGLE) is Authenticity.NONE


def test_microsoft_writes_no_authserv_id() -> None:
    assert said(OFFICE, trust=MICROSOFT) is Authenticity.PASS
    assert said(OFFICE, trust=RRN) is Authenticity.NONE
    assert said(OFFICE.replace("dmarc=pass action=none", "dmarc=fail action=quarantine"), trust=MICROSOFT) == "fail"


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


def test_neighbours_under_a_public_suffix_are_not_aligned() -> None:
    assert results("dkim=pass header.d=evil.co.uk", "amina.co.uk") is Authenticity.NONE
    assert results("dkim=pass header.d=amina.co.uk", "mail.amina.co.uk") is Authenticity.PASS
    assert results("dkim=pass header.d=eve.github.io", "amina.github.io") is Authenticity.NONE


def test_an_international_domain_is_compared_as_ascii() -> None:
    assert results("dmarc=pass header.from=xn--mller-kva.example", "müller.example") is Authenticity.PASS


def test_a_subdomain_falls_under_the_subdomain_policy() -> None:
    text = "dmarc=fail (p=REJECT sp=NONE) header.from=mail.amina.example"
    assert results(text, "mail.amina.example") is Authenticity.NONE
    assert results(text.replace("mail.", ""), "amina.example") is Authenticity.FAIL


@pytest.mark.parametrize(
    "evil", ["(" * 7000, '"' * 7000, "a=" * 3500, "; " * 3500, "(a" * 3500, "()" * 3500, "a  =  " * 1100]
)
def test_hostile_results_take_no_time(evil: str) -> None:
    start = time.perf_counter()
    assert results(evil) is Authenticity.NONE
    assert time.perf_counter() - start < 1
