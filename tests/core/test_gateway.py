"""Receipts of fax gateways: what they say, and that nothing is read into them."""

import pytest

from signbot.core.gateway import gateway_receipt, is_number

CSV = '12345678,"STATE DEPT",3,{status},"UA 329/11 MEXICO",0012026475752,52,2026-12-01 22:01:00,2026-12-01 22:03:41,RRN'
XML = """<?xml version="1.0"?><Transaction><TransactionID>12345678</TransactionID><PagesSent>3</PagesSent>
<Status>{status}</Status>
<Subject>UA 329/11 MEXICO</Subject><DestinationFax>0012026475752</DestinationFax></Transaction>"""


@pytest.mark.parametrize("form", [CSV, XML])
@pytest.mark.parametrize(("status", "arrived"), [("0", True), ("6017", False), ("-1", None)])
def test_a_status_says_whether_the_fax_arrived(form: str, status: str, arrived: bool | None) -> None:
    found = gateway_receipt("InterFAX report", form.format(status=status))
    assert (found.numbers, found.arrived, found.subject) == (("0012026475752",), arrived, "UA 329/11 MEXICO")


def test_a_mail_about_several_faxes_says_nothing_about_one() -> None:
    both = "\n".join(CSV.format(status=status) for status in ("0", "6017"))
    assert gateway_receipt("report", both).arrived is None


@pytest.mark.parametrize(
    ("subject", "text", "arrived"),
    [
        ("Fax to 2026475752: Success", "Your fax job 881 has completed.", True),
        ("Fax to 2026475752: Failure", "Busy after 3 tries.", False),
        ("Fax to (202) 647-5752 was not successful", "No answer.", False),
        ("Fax job 881 received", "Your fax to 202-647-5752 has been queued.", None),
        ("Fax status", "Your fax to 202-647-5752 was sent successfully.", True),
        ("Fax status", "Your fax to 202-647-5752 failed: no carrier.", False),
        ("Fax status", "The first try failed; the second was successful.", None),
        ("Fax to 2026475752 queued", "It will be sent successfully or you get an error.", None),
        ("Newsletter", "How to send a fax", None),
    ],
)
def test_plain_words_count_only_when_they_are_plain(subject: str, text: str, arrived: bool | None) -> None:
    assert gateway_receipt(subject, text).arrived is arrived


@pytest.mark.parametrize("digits", ["12026475752", "0012026475752", "01112026475752", "2026475752"])
def test_a_number_is_known_however_it_is_dialled(digits: str) -> None:
    assert is_number("+12026475752", digits)


@pytest.mark.parametrize("digits", ["2026475753", "5752", "", "92026475752", "12345678"])
def test_another_number_is_another(digits: str) -> None:
    assert not is_number("+12026475752", digits)
