"""Receipts of fax gateways: what they say, and that nothing is read into them."""

from datetime import UTC, datetime, timedelta

import pytest

from signbot.core.mail.fax_receipt import Fax, GatewayReceipt, gateway_receipt, is_number, the_fax

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


# Which fax it is about ---------------------------------------------------------------------------

WENT = datetime(2026, 11, 25, 12, tzinfo=UTC)
MINISTER, SENATOR = "+525550933414", "+12025550134"


def fax(name: str, number: str = MINISTER, campaign: str = "ua329/11", went: datetime | None = WENT) -> Fax:
    return Fax(f"<{name}@rrn.example>", number, campaign, went)


def about(
    *faxes: Fax, numbers: tuple[str, ...] = (MINISTER,), references: tuple[str, ...] = (), codes: tuple[str, ...] = (),
    after: timedelta = timedelta(minutes=5), subject: str = "",
) -> str:  # fmt: skip
    receipt = GatewayReceipt(tuple(one.lstrip("+") for one in numbers), True, "ok", subject)
    found = the_fax(receipt, faxes, references, codes, WENT + after)
    return found.message_id if found else ""


def test_our_message_id_says_which_fax_it_was_whatever_else_is_said() -> None:
    assert about(fax("a"), fax("b"), references=("<b@rrn.example>",)) == "<b@rrn.example>"
    assert about(fax("a"), references=("<a@rrn.example>",), numbers=(SENATOR,), codes=("ua12/12",)) == "<a@rrn.example>"


def test_a_number_says_it_where_one_fax_fits() -> None:
    assert about(fax("a"), fax("b", SENATOR)) == "<a@rrn.example>"
    assert about(fax("a"), fax("b")) == ""
    assert about(fax("a"), fax("b", campaign="ua12/12"), codes=("ua12/12",)) == "<b@rrn.example>"
    assert about(fax("b", SENATOR)) == ""


@pytest.mark.parametrize("after", [timedelta(hours=-1), timedelta(days=4), timedelta(days=300)])
def test_a_receipt_from_before_or_long_after_the_sending_is_about_something_else(after: timedelta) -> None:
    assert about(fax("a"), after=after) == ""
    assert about(fax("a", went=None)) == ""


def test_what_names_another_letter_or_another_fax_is_somebody_elses() -> None:
    assert about(fax("a"), codes=("ua12/12",)) == ""
    assert about(fax("a"), subject="Hello from Eve") == ""
    assert about(fax("a"), subject="UA 329/11 MEXICO", codes=("ua329/11",)) == "<a@rrn.example>"
