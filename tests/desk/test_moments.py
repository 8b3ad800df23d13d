"""A deadline as people write it; what another reader would take for another day is refused."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from signbot.desk.moments import new_deadline

ZONE = ZoneInfo("America/New_York")
BEFORE = datetime(2036, 12, 1, 22, tzinfo=UTC)  # 17:00 there
NOW = datetime(2036, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("2036-12-05 17:00", "2036-12-05 17:00"),
        ("2036-12-05T09:30", "2036-12-05 09:30"),
        ("2036-12-05", "2036-12-05 17:00"),
        ("to 2036-12-05 8:15", "2036-12-05 08:15"),
        ("until December 5", "2036-12-05 17:00"),
        ("5 December 2036 at 5 pm", "2036-12-05 17:00"),
        ("Dec 5, 2036, 17:30", "2036-12-05 17:30"),
        ("5th of December, 9am", "2036-12-05 09:00"),
        ("January 5", "2037-01-05 17:00"),
        ("3 days", "2036-12-04 17:00"),
        ("by 2 weeks", "2036-12-15 17:00"),
        ("24 hours", "2036-12-02 17:00"),
        ("+1 day", "2036-12-02 17:00"),
        ("hasta el 5 de diciembre", "2036-12-05 17:00"),
        ("5 de diciembre de 2036 a las 18h", "2036-12-05 18:00"),
        ("al 5 de diciembre, 18:30", "2036-12-05 18:30"),
        ("3 días más", "2036-12-04 17:00"),
        ("2036-12-05 17:00 +00:00", "2036-12-05 12:00"),
        ("el 24 dic", "2036-12-24 17:00"),
        ("Friday, December 5, 2036 12:00 am", "2036-12-05 00:00"),
        ("by two weeks", "2036-12-15 17:00"),
        ("um eine Woche", "2036-12-08 17:00"),
        ("de dix jours", "2036-12-11 17:00"),
        ("por una semana más", "2036-12-08 17:00"),
        ("bis zum 5. Dezember um 18 Uhr", "2036-12-05 18:00"),
        ("jusqu'au 5 décembre à 18h30", "2036-12-05 18:30"),
        ("até 5 de dezembro às 20h", "2036-12-05 20:00"),
        ("December 5 at 17:30", "2036-12-05 17:30"),
        ("Dec 24, noon", "2036-12-24 12:00"),
        ("December 24 at 12 noon", "2036-12-24 12:00"),
        ("December 12, noon", "2036-12-12 12:00"),
        ("hasta el 15 de diciembre a las 12 del mediodía", "2036-12-15 12:00"),
        ("24.12. 18 Uhr", "2036-12-24 18:00"),
        ("5.12.2036", "2036-12-05 17:00"),
        ("24/12 a las 18h", "2036-12-24 18:00"),
        ("24 de diciembre a mediodía", "2036-12-24 12:00"),
        ("24 de diciembre a medianoche", "2036-12-24 23:59"),
        ("le 24 décembre à midi", "2036-12-24 12:00"),
        ("bis 24. Dezember Mitternacht", "2036-12-24 23:59"),
        ("24 de dezembro ao meio-dia", "2036-12-24 12:00"),
        ("Dec 24, end of the day", "2036-12-24 23:59"),
        ("tonight", "2036-11-28 23:59"),
        ("heute Abend, 20 Uhr", "2036-11-28 20:00"),
        ("tonight at 8", "2036-11-28 20:00"),
        ("tomorrow at noon", "2036-11-29 12:00"),
        ("Monday, December 1, 2036, 5:00 PM (New York time)", "2036-12-01 17:00"),
        ("5 December 5 pm EST", "2036-12-05 17:00"),
    ],
)
def test_a_day_and_a_time(words: str, wanted: str) -> None:
    assert f"{new_deadline(words, BEFORE, ZONE, NOW).astimezone(ZONE):%Y-%m-%d %H:%M}" == wanted


@pytest.mark.parametrize(
    "words",
    [
        "5/12",
        "not 3 days",
        "some days",
        "12/05/2036",
        "next Friday",
        "soon",
        "17:00",
        "December",
        "31 February 2036",
        "2036-13-01",
        "5 December 25:00",
        "5 December or 6 January",
        "13 pm 5 December",
        "December 24 in the morning",
        "24 de diciembre por la mañana",
        "December 24, around lunch",
        "5 December 5 pm CET",
        "today or tomorrow",
    ],
)
def test_what_is_not_clear_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        new_deadline(words, BEFORE, ZONE, NOW)
