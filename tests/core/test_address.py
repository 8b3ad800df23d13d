"""Mail addresses: the strict reading of From, and the folding of spellings."""

import time

import pytest

from signbot.core.address import (
    Address,
    NoAddress,
    canonical,
    fold_domain,
    mailbox,
    mask,
    masked,
    names_us,
    our_tag,
    single,
    spellings,
)


def read(value: str | bytes) -> Address | NoAddress:
    return single([value if isinstance(value, bytes) else value.encode()])


@pytest.mark.parametrize(
    ("value", "written", "name"),
    [
        ("amina@rrn.example", "amina@rrn.example", ""),
        ("<amina@rrn.example>", "amina@rrn.example", ""),
        ("Amina Diallo <amina@rrn.example>", "amina@rrn.example", "Amina Diallo"),
        ('"Diallo, Amina" <amina@rrn.example>', "amina@rrn.example", "Diallo, Amina"),
        ("John Q. Public <john@rrn.example>", "john@rrn.example", "John Q. Public"),
        ('"Amina \\"Mina\\" Diallo" <amina@rrn.example>', "amina@rrn.example", 'Amina "Mina" Diallo'),
        ("=?utf-8?Q?L=C3=B3pez=2C_Mar=C3=ADa?= <maria@rrn.example>", "maria@rrn.example", "López, María"),
        ('"=?utf-8?B?TMOzcGV6LCBNYXLDrWE=?=" <maria@rrn.example>', "maria@rrn.example", "López, María"),
        ("=?utf-8?B?0JDQvNC4?= =?utf-8?B?0L3QsA==?= <amina@rrn.example>", "amina@rrn.example", "Амина"),
        ("amina@rrn.example (Amina Diallo)", "amina@rrn.example", "Amina Diallo"),
        ("Amina (on the road) Diallo <amina@rrn.example>", "amina@rrn.example", "Amina Diallo"),
        ("  Amina <amina@rrn.example> (from my phone)", "amina@rrn.example", "Amina"),
        ("María <maría@correo.example>", "maría@correo.example", "María"),
        ("Jörg <joerg@müller.example>", "joerg@müller.example", "Jörg"),
        ('"john doe"@rrn.example', '"john doe"@rrn.example', ""),
        ("[RRN] Amina <amina@rrn.example>", "amina@rrn.example", "[RRN] Amina"),
        ("O'Brien <o'brien+x@rrn.example>", "o'brien+x@rrn.example", "O'Brien"),
        ("Amina\n <amina@rrn.example>".replace("\n", ""), "amina@rrn.example", "Amina"),
    ],
)
def test_one_proper_address_is_the_sender(value: str, written: str, name: str) -> None:
    found = read(value)
    assert isinstance(found, Address)
    assert (found.written, found.name) == (written, name)


def test_a_name_in_an_8_bit_header_is_read_whatever_the_charset() -> None:
    assert read("María <m@rrn.example>".encode("latin-1")) == Address("m@rrn.example", "m@rrn.example", "María")


@pytest.mark.parametrize(
    "value",
    [
        "alice@victim.example <eve@evil.example>",
        "alice@victim.example, eve@evil.example",
        "Alice <alice@victim.example>, Eve <eve@evil.example>",
        "<alice@victim.example> <eve@evil.example>",
        "Eve <eve@evil.example> <alice@victim.example>",
        "Eve <eve@evil.example> alice",
        "Friends: alice@victim.example, eve@evil.example;",
        "Friends: alice@victim.example;",
        "undisclosed-recipients:;",
        "<@relay.example,@other.example:alice@victim.example>",
        "alice(@evil.example)@victim.example",
        "<alice@victim.example(eve@evil.example)>",
        "<alice (x) @victim.example>",
        "alice @victim.example",
        "<alice@victim.example",
        '"Alice <alice@victim.example>',
        '"Alice\\" <alice@victim.example>',
        "(Alice <alice@victim.example>",
        "alice@victim.example\\",
        "alice@victim.example@evil.example",
        "<alice@victim.example@evil.example>",
        "alice",
        "<>",
        "",
        "alice@",
        "@victim.example",
        "alice@[192.0.2.1]",
        "alice..b@victim.example",
        ".alice@victim.example",
        "alice@victim..example",
        "alice@-victim.example",
        "=?utf-8?q?alice=40victim.example?=",
        "<=?utf-8?q?alice?=@victim.example>",
        "alice\u202e@victim.example",
        "ali\u200bce@victim.example",
        "alice@victim\u3002\u3002example",
        "López, María <maria@victim.example>",
        "a" * 65 + "@victim.example",
        "Alice\0 <alice@victim.example>",
        "Alice\rFrom: eve <alice@victim.example>",
        "((((((((((x))))))))) alice@victim.example",
        b"al\xefce@victim.example",
    ],
)
def test_what_others_might_read_as_another_address_is_no_sender(value: str | bytes) -> None:
    assert isinstance(read(value), NoAddress)


def test_a_quoted_name_that_looks_like_an_address_is_only_a_name() -> None:
    found = read('"alice@victim.example" <eve@evil.example>')
    assert isinstance(found, Address)
    assert found.written == "eve@evil.example"


def test_two_from_headers_are_no_sender_and_none_is_none() -> None:
    assert single([b"amina@rrn.example", b"eve@evil.example"]) == NoAddress("more than one From header")
    assert single([]) == NoAddress("no From header")


@pytest.mark.parametrize(
    "value", [b"(" * 1900, b'"' * 1999, b"<" * 1999, b"a@" * 999, b"=?utf-8?q?" * 199, b"\\" * 1999]
)
def test_a_hostile_from_header_takes_no_time(value: bytes) -> None:
    start = time.process_time()
    assert isinstance(single([value]), NoAddress)
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Amina@RRN.example", "amina@rrn.example"),
        ("amina+rrn@rrn.example", "amina+rrn@rrn.example"),
        ("A.mina.Diallo+rrn@GMail.com", "aminadiallo@gmail.com"),
        ("amina.diallo@googlemail.com", "aminadiallo@gmail.com"),
        ("amina.d+x@outlook.com", "amina.d@outlook.com"),
        ("amina+x@hotmail.co.uk", "amina@hotmail.co.uk"),
        ("amina+x@live.fr", "amina@live.fr"),
        ("amina-lists@yahoo.com.br", "amina@yahoo.com.br"),
        ("amina_d@yahoo.com", "amina_d@yahoo.com"),
        ("amina+x@fastmail.com", "amina@fastmail.com"),
        ("lists@amina.fastmail.com", "amina@fastmail.com"),
        ("a.mi-na_d+x@pm.me", "aminad@proton.me"),
        ("aminad@protonmail.com", "aminad@proton.me"),
        ("amina+x@me.com", "amina@icloud.com"),
        ("amina.d@ya.ru", "amina-d@yandex.ru"),
        ("+tag@gmail.com", "+tag@gmail.com"),
        ("amina@müller.example", "amina@xn--mller-kva.example"),
        ("amina@xn--mller-kva.example", "amina@xn--mller-kva.example"),
        ("amina@RRN.EXAMPLE.", "amina@rrn.example"),
        ('"amina"@rrn.example', "amina@rrn.example"),
        ('"amina x"@rrn.example', '"amina x"@rrn.example'),
    ],
)
def test_spellings_of_one_mailbox_are_one_supporter(written: str, folded: str) -> None:
    assert canonical(written) == folded
    assert canonical(folded) == folded


@pytest.mark.parametrize(
    "written",
    [
        "\N{KELVIN SIGN}ofi@home.example",
        "ko\N{LATIN SMALL LETTER LONG S}i@home.example",
        "KOF\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}@home.example",
        "kof\N{LATIN SMALL LETTER DOTLESS I}@home.example",
        "\N{FULLWIDTH LATIN CAPITAL LETTER K}ofi@home.example",
        "ko\N{LATIN SMALL LIGATURE FI}@home.example",
    ],
)
def test_a_letter_beyond_ascii_is_never_folded_into_one_of_ascii(written: str) -> None:
    local = canonical(written).rpartition("@")[0]
    assert not local.isascii()
    assert canonical(canonical(written)) == canonical(written)


def test_capitals_of_every_script_are_folded() -> None:
    assert canonical("ÜMIT@home.example") == canonical("ümit@home.example")
    assert canonical("ИВАН@home.example") == "иван@home.example"


@pytest.mark.parametrize(
    ("address", "box"),
    [
        ("eve+1@company.example", "eve@company.example"),
        ("eve+2+3@company.example", "eve@company.example"),
        ("eve@company.example", "eve@company.example"),
        ("+eve@company.example", "+eve@company.example"),
        ("eve-1@company.example", "eve-1@company.example"),
    ],
)
def test_what_stands_behind_a_plus_is_one_mailbox_for_bounds(address: str, box: str) -> None:
    assert mailbox(address) == box


def test_no_other_domain_is_folded_into_the_sharp_s() -> None:
    assert fold_domain("straße.example") != fold_domain("strasse.example")


@pytest.mark.parametrize("written", ["", "@", "no-at", "a@", "@b", "a@" + "ä" * 500, "a@b@c", "\ud800@x.example"])
def test_folding_never_raises(written: str) -> None:
    assert isinstance(canonical(written), str)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("amina@gmail.com", "a…@g….com"),
        ("amina@mail.rrn.example", "a…@m….example"),
        ("amina", "a…"),
        ("x@host", "x…@h…"),
    ],
)
def test_an_address_in_a_log_is_masked(address: str, shown: str) -> None:
    assert mask(address) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("amina@gmail.com", "a…@g….com"),
        ("Amina <amina@gmail.com> asked; so did boris@post.example.", "Amina <a…@g….com> asked; so did b…@p….example."),
        ('"amina diallo"@home.example wrote', '"…@h….example wrote'),
        ("mailto:amina@home.example", "mailto:a…@h….example"),
        ("two names @ noon, 3@", "two names @ noon, 3@"),
        ("amina@diallo@home.example", "a…@d…@home.example"),
        ("", ""),
    ],
)
def test_addresses_in_a_text_are_masked(text: str, shown: str) -> None:
    assert masked(text) == shown


def test_a_text_without_end_is_masked_in_time() -> None:
    assert masked("a" * 100_000 + " " + '"' * 50_000) == "a" * 100_000 + " " + '"' * 50_000


@pytest.mark.parametrize(
    ("ours", "separator", "recipient", "tag"),
    [
        ("rapid.response@gmail.com", "+", "rapid.response+ua-329-11@gmail.com", "ua-329-11"),
        ("rapid.response@gmail.com", "+", "RapidResponse+ua-329-11@googlemail.com", "ua-329-11"),
        ("rapidresponse@gmail.com", "+", "rapid.res.ponse+ua-329-11@gmail.com", "ua-329-11"),
        ("rapid-response@proton.me", "+", "rapidresponse+ua-329-11@protonmail.com", "ua-329-11"),
        ("rapid_response@pm.me", "+", "rapid.response+ua-329-11@proton.me", "ua-329-11"),
        ("rapid.response@yandex.ru", "+", "rapid-response+ua-329-11@ya.ru", "ua-329-11"),
        ("rapid@yahoo.com", "-", "rapid-ua-329-11@yahoo.com", "ua-329-11"),
        ("rapid-sign@yahoo.com", "-", "rapid-sign-ua-329-11@yahoo.com", "ua-329-11"),
        ("rapid@me.com", "+", "rapid+ua-329-11@icloud.com", "ua-329-11"),
        ("sign-on@rrn.example", "-", "Sign-On-ua-329-11@RRN.example", "ua-329-11"),
        ("sign+bot@rrn.example", "+", "sign+bot+ua-329-11@rrn.example", "ua-329-11"),
        ("sign@müller.example", "+", "sign+ua-329-11@xn--mller-kva.example", "ua-329-11"),
        ("rapid.response@gmail.com", "+", "rapidresponse@gmail.com", ""),
        ("sign@rrn.example", "+", "sign+@rrn.example", ""),
        ("rapid.response@gmail.com", "", "rapid.response+ua-329-11@gmail.com", ""),
        ("rapid.response@rrn.example", "+", "rapidresponse+ua-329-11@rrn.example", None),
        ("rapid.response@gmail.com", "+", "rapid.response+ua-329-11@rrn.example", None),
        ("sign@rrn.example", "+", "signs+ua-329-11@rrn.example", None),
        ("sign@rrn.example", "", "sign+ua-329-11@rrn.example", None),
        ("sign@rrn.example", "+", "+ua-329-11@rrn.example", None),
    ],
)
def test_every_spelling_that_the_provider_takes_for_ours_leads_to_the_tag(
    ours: str, separator: str, recipient: str, tag: str | None
) -> None:
    own = spellings([ours])
    assert our_tag(recipient, own, separator) == tag
    assert names_us([recipient], own, separator) is (tag is not None)
