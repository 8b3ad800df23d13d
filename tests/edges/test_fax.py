"""A fax number becomes an address of the gateway, and an extension never becomes part of the number."""

import pytest

from signbot.config.model import dials_extensions
from signbot.edges.fax import gateway_address


def test_a_number_becomes_the_gateways_address():
    assert gateway_address("{number}@fax.example", "+529515016900", "") == "529515016900@fax.example"


def test_a_gateway_may_want_its_own_plus_sign_and_words():
    assert gateway_address("FAX=+{number}@fax.example", "+529515016900", "") == "FAX=+529515016900@fax.example"


def test_an_extension_stands_where_the_gateway_wants_it_and_never_in_the_number():
    address = gateway_address("{number}/{extension}@fax.example", "+529515016900", "*20635")
    assert address == "529515016900/*20635@fax.example"


def test_parentheses_and_spaces_of_an_extension_are_for_readers():
    assert gateway_address("{number}x{extension}@fax.example", "+529515016900", "(* 20635)").startswith(
        "529515016900x*20635@"
    )


@pytest.mark.parametrize(("extension", "written"), [("1,2", "1%2C2"), ("1@2", "1%402")])
def test_what_may_not_stand_in_an_address_is_percent_encoded(extension, written):
    assert f"x{written}" in gateway_address("{number}x{extension}@fax.example", "+529515016900", extension)


def test_an_extension_cannot_bring_its_own_domain():
    address = gateway_address(
        "{number}x{extension}@fax.example", "+529515016900", "1@evil.example>\r\nRCPT TO:<eve@evil.example"
    )
    assert address.count("@") == 1
    assert address.endswith("@fax.example")
    assert address.isprintable()


def test_a_gateway_without_a_place_for_an_extension_cannot_dial_one():
    assert not dials_extensions("{number}@fax.example")
    assert dials_extensions("{number}x{extension}@fax.example")
    with pytest.raises(ValueError, match="can't dial"):
        gateway_address("{number}@fax.example", "+529515016900", "*20635")


@pytest.mark.parametrize(
    "number", ["", "011 52 951 501 6900", "+0529515016900", "+52951501690012345", "+52951x", "+52951501690\n0"]
)
def test_what_is_no_number_in_e164_form_is_never_dialled(number):
    with pytest.raises(ValueError, match="E\\.164"):
        gateway_address("{number}@fax.example", number, "")
