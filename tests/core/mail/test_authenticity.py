"""Whose word we take about the From domain, and whose we don't."""

import time

import pytest

from signbot.core.mail.authenticity import Authenticity, Trust
from signbot.core.mail.cover import ONCE
from tests.core.mail.verdicts import RRN, judged, results, said

GOOGLE = Trust(("mx.google.com",))
MICROSOFT = Trust(("",))


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
        ("dkim=fail header.d=amina.example header.b=aaaa; dkim=pass header.d=amina.example header.b=bbbb", "pass"),
        ("dkim=fail header.d=amina.example; dkim=pass header.d=amina.example", "none"),
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


HERS = "dkim=pass header.d=amina.example"
DMARC = "dmarc=pass header.from=amina.example"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A key that is weak, a test, or by an algorithm that proves nothing any more
        ("dkim=pass (512-bit key; insecure) header.d=amina.example", "none"),
        ("dkim=pass (512 bits) header.d=amina.example", "none"),
        ("dkim=pass (768-bit rsa key) header.d=amina.example", "none"),
        ("dkim=pass (weak key) header.d=amina.example", "none"),
        ("dkim=pass (testing) header.d=amina.example", "none"),
        ('dkim=pass reason="512-bit key" header.d=amina.example', "none"),
        ("dkim=pass header.a=rsa-sha1 header.d=amina.example", "none"),
        ("dkim=pass policy.dkim-rules=unsigned-subject header.d=amina.example", "none"),
        (f"dkim=pass (512-bit key) header.d=amina.example; {DMARC}", "none"),
        (f"dkim=pass (512-bit key) header.d=amina.example; {HERS} header.s=other", "pass"),
        (f"dkim=pass (512-bit key) header.d=amina.example; spf=pass smtp.mailfrom=a@amina.example; {DMARC}", "pass"),
        ("dkim=pass (1024-bit key; unprotected) header.d=amina.example", "pass"),
        ("dkim=pass (256-bit ed25519 key) header.d=amina.example", "pass"),
        # A contradiction
        (f"dmarc=pass header.from=evil.example; {HERS}", "none"),
        (f"dmarc=none header.from=evil.example; {HERS}", "none"),
        (f"dmarc=none header.from=mail.amina.example; {HERS}", "none"),
        (f"{HERS}; dkim=fail header.d=amina.example", "none"),
        (f"{HERS} header.s=a header.b=aaaa; dkim=neutral header.d=amina.example header.s=a header.b=aaaa", "none"),
        (f"{HERS} header.s=a; dkim=fail header.d=amina.example header.s=b", "pass"),
        # A domain below or beside, or none of hers
        (f"dkim=pass header.d=mail.amina.example; {DMARC}", "none"),
        (f"dkim=pass header.i=@mail.amina.example; {DMARC}", "none"),
        (f"spf=pass smtp.mailfrom=b@bounce.amina.example; {DMARC}", "none"),
        (f"spf=pass smtp.mailfrom=b@bounce.amina.example; dkim=pass header.d=eve.amina.example; {DMARC}", "none"),
        (f"spf=pass smtp.mailfrom=b@bounce.amina.example; {HERS}; {DMARC}", "pass"),
        (f"dkim=pass header.d=mail.amina.example; {HERS}; {DMARC}", "pass"),
        (f"dkim=pass header.d=esp.example; spf=pass smtp.mailfrom=b@esp.example; {DMARC}", "pass"),
        (f"spf=pass smtp.mailfrom=a@amina.example; {DMARC}", "pass"),
        (f"spf=pass smtp.helo=amina.example; {DMARC}", "pass"),
    ],
)
def test_what_is_weak_contradictory_or_a_neighbours_does_not_count(text: str, expected: str) -> None:
    assert results(text) == expected


def test_tenants_of_one_host_do_not_speak_for_each_other() -> None:
    for host in ("onmicrosoft.com", "zendesk.com", "freshdesk.com", "substack.com", "wordpress.com", "sendgrid.net"):
        assert results(f"dkim=pass header.d=eve.{host}", f"amina.{host}") is Authenticity.NONE
        assert results(f"dmarc=pass header.from=amina.{host}; dkim=pass header.d=eve.{host}", f"amina.{host}") == "none"
        assert results(f"dkim=pass header.d={host}", f"amina.{host}") is Authenticity.PASS


@pytest.mark.parametrize(
    ("text", "disowned"),
    [
        ("spf=fail smtp.mailfrom=amina@amina.example", True),
        ("spf=hardfail smtp.mail=amina@amina.example; dkim=none", True),
        ("dmarc=fail (p=none) header.from=amina.example; spf=fail smtp.mailfrom=x@evil.example", True),
        (f"dmarc=none; {HERS}; dkim=fail header.d=amina.example; spf=fail smtp.mailfrom=amina.example", True),
        ("spf=softfail smtp.mailfrom=amina@amina.example", False),
        ("spf=neutral smtp.mailfrom=amina@amina.example", False),
        ("spf=fail smtp.helo=amina.example; spf=pass smtp.mailfrom=amina@amina.example", False),
        ("dkim=none", False),
    ],
)
def test_a_server_that_its_domain_does_not_send_by(text: str, disowned: bool) -> None:
    said = judged(f"Authentication-Results: mx.rrn.example; {text}\n")
    assert (said.authenticity, said.disowned) == (Authenticity.NONE, disowned)


@pytest.mark.parametrize("name", ONCE[1:])
def test_a_field_that_stands_twice_makes_a_mail_nobodys_word(name: str) -> None:
    for first, second in ((name.title(), name), (name.upper(), name)):
        said = judged(f"{OURS}{first}: a\n{second}:\n b\n")
        assert (said.authenticity, said.covers) == (Authenticity.NONE, None)
        assert said.why.startswith(f"{name} stands there twice")


def test_a_doubled_field_does_not_hide_that_a_mail_is_forged() -> None:
    failed = "Authentication-Results: mx.rrn.example; dmarc=fail (p=reject) header.from=amina.example\n"
    assert judged(f"{failed}Subject: a\nSubject: b\n").authenticity is Authenticity.FAIL


@pytest.mark.parametrize("name", ["Received", "Comments", "Keywords", "Resent-To", "X-A", "List-Id", "Delivered-To"])
def test_fields_that_may_stand_more_than_once_do(name: str) -> None:
    assert said(f"{OURS}{name}: by mx.rrn.example\n{name}: by mx.rrn.example\n") is Authenticity.PASS


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


@pytest.mark.parametrize(
    "protocol",
    ["ESMTPA", "ESMTPSA", "LMTPA", "LMTPSA", "UTF8SMTPA", "UTF8SMTPSA", "UTF8LMTPSA", "esmtpsa", "asmtp", "SMTPSA",
     "(TLS1.3 encrypted) ESMTPSA"],
)  # fmt: skip
def test_what_a_customer_submitted_was_not_checked_by_the_provider(protocol: str) -> None:
    sent = "from [203.0.113.9] (unknown) (Authenticated sender: eve@rrn.example)\n\tby mx.rrn.example"
    assert said(f"Received: {sent} (Postfix) with {protocol} id 4X for <sign@rrn.example>; date\n{OURS}") == "none"
    delivered = "Received: from mx.rrn.example by store.rrn.example with LMTP\n"
    assert said(f"{delivered}Received: {sent} with\n\t{protocol}\n\tid 4X\n{OURS}") is Authenticity.NONE


@pytest.mark.parametrize(
    "line",
    [
        "from eve by mx.rrn.example with HTTP; date",
        "from eve by mx.rrn.example with local (Exim 4.96) id 1; date",
        "from eve named unknown by mx.rrn.example with HTTPREST; date",
        "from eve.rrn.example ([fe80::1]) by mx.rrn.example ([fe80::1%9]) with mapi id 15.20; date",
        "from x (Authenticated sender: eve) by mx.rrn.example (Postfix) with ESMTPS id 1; date",
        "from x (authenticated bits=0) by mx.rrn.example (8.17.1/8.17.1) with ESMTP id 1; date",
    ],
)
def test_whoever_logged_in_is_a_customer_by_whatever_door(line: str) -> None:
    assert said(f"Received: {line}\n{OURS}") is Authenticity.NONE


@pytest.mark.parametrize(
    "line",
    [
        "by 2002:a05:6f02:1a8:b0:70:1234:5678 with SMTP id x24csp1; date",
        "from a by mx.rrn.example with LMTP id 4X (envelope-from <a@b>)",
        "from a (a [192.0.2.1]) by mx.rrn.example (Postfix) with ESMTPS id 4X",
        "from a by mx.rrn.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96)",
        "from a by mx.rrn.example with UTF8SMTPS id 4X",
        "by mx.rrn.example (Postfix, from userid 110) id 4X; date",
        "from a.prod.outlook.com by b.prod.outlook.com with HTTPS; date",
        "from a.outlook.com (2603:10a6::1) by b.outlook.com (2603::2) with Microsoft SMTP Server (version=TLS1_2) id 1",
        "from a by mx.rrn.example with ESMTPAX",
    ],
)
def test_what_came_to_the_provider_from_outside_was(line: str) -> None:
    trust = Trust(("mx.rrn.example",), ("rrn.example", "google.com", "outlook.com"))
    assert said(f"Received: {line}\n{OURS}", trust=trust) is Authenticity.PASS


def test_what_the_writer_submitted_to_their_own_provider_stands_below() -> None:
    sent = "Received: from [192.168.1.2] by smtp.amina.example with ESMTPSA id 4X; date\n"
    assert said(f"{OURS}{sent}") is Authenticity.PASS


@pytest.mark.parametrize(
    ("found", "judged"),
    [
        ("dkim=fail header.d=amina.example; spf=fail smtp.mailfrom=amina.example", "none"),
        ("dkim=none; spf=none", "none"),
        ("dkim=permerror header.d=amina.example; spf=softfail smtp.mailfrom=amina.example", "none"),
        ("dkim=fail header.d=amina.example; spf=pass smtp.mailfrom=amina.example", "pass"),
        ("dkim=none", "pass"),  # what SPF found is not said
        ("spf=none", "pass"),
    ],
)
def test_dmarc_can_pass_only_where_something_passed(found: str, judged: str) -> None:
    line = f"Authentication-Results: mx.rrn.example; {found}; dmarc=pass header.from=amina.example\n"
    assert said(line) == judged


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


def test_a_subdomain_falls_under_the_subdomain_policy() -> None:
    text = "dmarc=fail (p=REJECT sp=NONE) header.from=mail.amina.example"
    assert results(text, "mail.amina.example") is Authenticity.NONE
    assert results(text.replace("mail.", ""), "amina.example") is Authenticity.FAIL


@pytest.mark.parametrize(
    "evil", ["(" * 7000, '"' * 7000, "a=" * 3500, "; " * 3500, "(a" * 3500, "()" * 3500, "a  =  " * 1100]
)
def test_hostile_results_take_no_time(evil: str) -> None:
    start = time.process_time()
    assert results(evil) is Authenticity.NONE
    assert time.process_time() - start < 1
