"""What changes no signature."""

from signbot.core.answers import Say
from signbot.core.deciding.decide import decide
from signbot.core.decision import Known, Subscribe
from signbot.core.intents import (
    Alerts,
)
from signbot.core.mail.mail import Authenticity
from tests.core.deciding.cases import case, mail, signature


def test_no_more_alerts_leaves_the_signatures_as_they_are() -> None:
    outcome = decide(case(Alerts(wanted=False), on=mail(Authenticity.NONE), known=Known((signature(),))))
    assert outcome.changes == (Subscribe("amina@home.example", wanted=False),)
    assert [item.say for item in outcome.items] == [Say.NO_ALERTS]
