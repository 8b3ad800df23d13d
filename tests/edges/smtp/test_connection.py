"""What a server's answer means for a mail, and for us."""

import pytest

from signbot.core.delivery import Fate
from signbot.core.refusal import About, At
from signbot.edges.smtp import Smtp, SmtpSettings
from signbot.edges.smtp.connection import Reply, connect
from tests.edges.test_smtp import US
from tests.servers.smtpd import PASSWORD, USERNAME, Fault, Look, SmtpServer
from tests.servers.smtpd import At as Where


@pytest.mark.parametrize(
    ("code", "text", "fate"),
    [
        (250, "2.0.0 ok", Fate.SENT),
        (451, "4.3.0 later", Fate.LATER),
        (552, "5.2.2 mailbox full", Fate.LATER),
        (552, "5.3.4 too big", Fate.REFUSED),
        (550, "5.1.1 no such user", Fate.REFUSED),
    ],
)
def test_a_code_is_a_fate(code: int, text: str, fate: Fate) -> None:
    assert Reply(code, text).fate is fate


def test_only_a_no_can_speak_of_us() -> None:
    assert Reply(250, "2.0.0 queued, daily limit exceeded soon").about_us(At.BODY) is None
    assert Reply(550, "5.1.1 no such user").about_us(At.RCPT) is None
    assert Reply(550, "5.4.5 Daily sending limit exceeded").about_us(At.BODY) is About.LIMIT


def test_a_connection_says_what_its_server_offers_and_how_long_it_waited() -> None:
    with SmtpServer(Look(extensions=("PIPELINING", "SIZE 1000"))) as server:
        link = connect(SmtpSettings(server.host, server.port, security="none"), US, "")
        assert (link.has("pipelining"), link.has("smtputf8"), link.size_limit) == (True, False, 1000)
        server.plan(Fault(Where.MAIL, "250 ok", seconds=0.05))
        link.ask(["MAIL FROM:<>"])
        assert link.waited >= 0.05
        link.quit()


def test_a_password_is_in_no_words_of_a_server() -> None:
    with SmtpServer(Look(auth="PLAIN", password="another")) as server:
        server.plan(Fault(Where.AUTH, f"535 5.7.8 wrong: {PASSWORD}"))
        settings = SmtpSettings(server.host, server.port, security="none", username=USERNAME, password=PASSWORD)
        with pytest.raises(Exception, match="535") as raised:
            Smtp(settings).login(US)
        assert PASSWORD not in str(raised.value)
