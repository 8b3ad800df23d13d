"""An alert from a list as people have it, to what became of each: tried on oneself, sent, refused, bounced, spared."""

import json
import re

from tests.scenarios.stage import CODE, COORDINATOR, Stage
from tests.scenarios.test_coordinator import bounce
from tests.servers.smtpd import At, Fault

PAGE = 'unsubscribe_url = "https://rrn.example/unsubscribe?{token}"'
AMINA, BORIS, CHLOE = "amina@home.example", "boris@post.example", "chloe@maison.example"
LIST = f"Amina <{AMINA}>; {BORIS}\n{AMINA.upper()}\nMadame Chloé <{CHLOE}>\nDmitri, whom I will ask\n"


def test_an_alert_is_tried_sent_and_reported_and_spares_who_can_not_be_reached(stage: Stage) -> None:
    stage.bot = PAGE
    stage.campaign(more='goal = 250\nalert_text = "Dear Ann,\\n\\nBettina **needs** us."')
    assert "A test of the alert went to" in stage.run("alert", CODE, "--test", COORDINATOR)
    (test,) = stage.new_mails()
    assert (test.to, test.subject.startswith("TEST: Urgent letter: UA 329/11")) == (COORDINATOR, True)
    assert "Bettina needs us." in test.text

    people = stage.folder / "people.txt"
    people.write_text(LIST)
    stage.mailserver.plan(Fault(At.RCPT, "550 5.1.1 no such user", to=BORIS))
    said = stage.run("alert", CODE, "--send-to", str(people))
    assert "3 alerts to send; 0 had theirs already." in said
    assert "2 sent, 1 refused." in said
    sent = {mail.to: mail for mail in stage.new_mails()}
    assert sorted(sent) == [AMINA, CHLOE]
    unsubscribe = re.sub(r"\s", "", str(sent[AMINA].message["List-Unsubscribe"]))
    page = re.search(r"<https://rrn\.example/unsubscribe\?([0-9a-f]+)>,<mailto:", unsubscribe)
    assert page
    assert sent[AMINA].message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    stage.put(bounce(sent[CHLOE].message_id))
    stage.once()
    report = json.loads(stage.run("alert", CODE, "--report", "--json"))
    assert report == {"sent": 1, "waiting": 0, "refused": 1, "came_back": 1, "left_out": 0}

    stage.run("unsubscribe", page[1])
    stage.campaign("UA 12/12", "PERU")
    said = stage.run("alert", "UA 12/12", "--send-to", str(people), "--dry-run")
    assert "The alert would go to 0 addresses." in said
    assert "1 asked for no more alerts, and get none. 2 addresses spared" in said
