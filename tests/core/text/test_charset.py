"""Characters, whatever the label says; encoded words; base64 as it is found."""

import base64

import pytest

from signbot.core.mail.mime import parse
from signbot.core.text import charset


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        ("José".encode(), "utf-8", "José"),
        ("José".encode("cp1252"), "utf-8", "José"),
        ("“José”".encode("cp1252"), "iso-8859-1", "“José”"),
        ("José".encode(), "iso-8859-1", "José"),
        ("José".encode(), "us-ascii", "José"),
        ("José".encode(), "x-unknown", "José"),
        ("José".encode("cp1252"), "", "José"),
        ("Подписываю".encode("koi8-r"), "KOI8-R", "Подписываю"),
        ("Подписываю".encode("cp1251"), "windows-1251", "Подписываю"),
        ("Подписываю".encode(), "windows-1251", "Подписываю"),
        ("Łódź".encode("iso8859-2"), "ISO-8859-2", "Łódź"),
        ("署名します".encode("iso2022_jp"), "iso-2022-jp", "署名します"),
        ("联通".encode("gbk"), "gb2312", "联通"),
        ("签名".encode(), "gb2312", "签名"),
        ("שלום".encode("iso8859-8"), "iso-8859-8-i", "שלום"),
        ("José".encode("utf-16"), "utf-16", "José"),
        ("Привет José".encode() + "é".encode()[:1], "utf-8", "Привет José"),
        (b"\x80\x81\xff", "utf-8", "€\ufffdÿ"),
        (b"abc", "unicode_escape\0", "abc"),
        (b"\\x41", "unicode_escape", "\\x41"),
        (b"abc", "punycode", "abc"),
    ],
)
def test_characters_are_read_whatever_the_label_says(data: bytes, label: str, text: str) -> None:
    assert charset.decode(data, label) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?Jos=C3=A9_L?= =?utf-8?q?=C3=B3pez?=", "José López"),
        ("=?utf-8?b?Sm9zw6k=?= and =?iso-8859-1?q?L=F3pez?=", "José and López"),
        ("=?utf-8?b?0JDQ?= =?utf-8?b?vNC40L3QsA==?=", "Амина"),
        ("=?utf-8?q?=D0?=\t=?utf-8?q?=90?=", "А"),
        ("=?UTF-8?Q?Did I sign??=", "Did I sign?"),
        ("Re: =?utf-8*en?q?Jos=C3=A9?=", "Re: José"),
        ("=?utf-8?b?!!!?=", ""),
        ("=?klingon?q?Jos=C3=A9?=", "José"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        ("a =?utf-8?q?b", "a =?utf-8?q?b"),
        ("plain", "plain"),
    ],
)
def test_encoded_words(value: str, text: str) -> None:
    assert charset.words(value) == text


def test_control_characters_and_surrogates_are_left_out() -> None:
    assert charset.clean("a\0b\r\nc\rd\x0be\tf\x1bg") == "ab\nc\nd\ne\tfg"
    assert charset.clean("é\0b\r\nc\rd\u2028e\tf\x9bg\ud800\ufeff") == "éb\nc\nd\ne\tfg"
    assert charset.one_line(" a\r\n b\u2028é\0 ") == "a b é"


@pytest.mark.parametrize(
    ("data", "plain"),
    [
        (base64.encodebytes(b"SIGN UA 329/11 please"), b"SIGN UA 329/11 please"),
        (b"U0lHTg", b"SIGN"),
        (b"U0lHTiBVQ", b"SIGN U"),
        (b"U0lH\r\n*Tg==\r\nfooter", b"SIGN"),
        (b"", b""),
        (b"====", b""),
    ],
)
def test_base64_as_found(data: bytes, plain: bytes) -> None:
    assert charset.base64(data) == plain


def test_text_that_only_claims_to_be_base64_is_read_as_it_stands() -> None:
    raw = b"Content-Transfer-Encoding: base64\n\nPlease, SIGN UA 329/11, thank you!\n"
    assert parse(raw).parts[0].text(100) == "Please, SIGN UA 329/11, thank you!\n"
