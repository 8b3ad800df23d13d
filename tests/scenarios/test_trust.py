"""Why a signature counts, what a token is good for, whom ARC speaks for, and what only a coordinator may do."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.mails import forged
from tests.scenarios.stage import BOT, COORDINATOR, DAY, Read, Stage, mail, soon
from tests.servers.dns import Dns, key, sealed, signed

HOME = "home.example"
AMINA = "Amina Diallo <amina@home.example>"
EVE = "Eve <eve@evil.example>"
SIGN = "SIGN UA 329/11"
TOKEN = re.compile(r"[a-z2-7]{24}")


def requested(stage: Stage, text: str = SIGN, sender: str = AMINA) -> Read:
    """The request that a mail without any proof is answered with."""
    stage.deliver(sender, text, proven=None)
    stage.once()
    return stage.answers("amina@home.example")[-1]


def reply(stage: Stage, request: Read, text: str, sender: str = AMINA, **more: str) -> None:
    stage.deliver(sender, text, to=request.reply_to, subject=f"Re: {request.subject}", proven=None, **more)
    stage.once()


def token(request: Read) -> str:
    found = TOKEN.search(request.reply_to)
    assert found
    return found[0]


# Why it counts -----------------------------------------------------------------------------------


def test_a_coordinator_sees_later_which_key_or_whose_word_made_a_signature_count(asking: Stage) -> None:
    asking.put(signed(mail(AMINA, SIGN, proven=None), HOME))
    asking.deliver("Boris <boris@post.example>", SIGN)
    asking.deliver("Chloé <chloe@post.example>", SIGN, proven=None)
    asking.once()
    request = asking.answer("chloe@post.example")
    asking.deliver("Chloé <chloe@post.example>", "oui", to=request.reply_to, subject="Re: x", proven=None)
    asking.once()
    proofs = {one["name"]: one["proof"] for one in asking.signatures()}
    assert re.match(r"pass: dkim=pass header.d=home.example header.s=k key=[0-9a-f]{16}", proofs["Amina Diallo"])
    assert proofs["Boris"] == "pass: dmarc=pass header.from=post.example"
    assert re.fullmatch(r"mail \d+ answered our request", proofs["Chloé"])


def test_a_person_is_given_what_was_found_about_their_mail(asking: Stage) -> None:
    asking.put(signed(mail(AMINA, SIGN, proven=None), HOME))
    asking.once()
    person = json.loads(asking.run("export-person", "amina@home.example"))
    assert "header.s=k key=" in person["mails"][0]["authenticity"]
    assert "header.s=k key=" in person["signatures"][0]["proof"]


def test_explain_and_quarantine_show_say_what_our_own_check_found(asking: Stage) -> None:
    file = asking.folder / "mail.eml"
    file.write_bytes(signed(mail(AMINA, SIGN, proven=None), HOME))
    assert "dkim=pass header.d=home.example header.s=k key=" in asking.run("explain", str(file))
    asking.deliver(AMINA, SIGN, proven=False)
    asking.once()
    (held,) = json.loads(asking.run("quarantine", "list", "--json"))
    assert "authenticity on arrival: fail: dmarc=fail policy=reject" in asking.run(
        "quarantine", "show", str(held["id"])
    )


# What a token is good for ------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["the address", "the subject", "the thread"])
def test_a_reply_confirms_by_any_one_of_the_three_ways(stage: Stage, where: str) -> None:
    """A subject has the token where no address can carry it."""
    stage.bot = 'subaddress = ""' if where == "the subject" else ""
    stage.campaign()
    request = requested(stage)
    to = request.reply_to if where == "the address" else BOT
    subject = f"Re: {request.subject}" if where == "the subject" else "Re:"
    thread = f"In-Reply-To: {request.message_id}\r\n" if where == "the thread" else ""
    stage.deliver(AMINA, "yes", to=to, subject=subject, headers=thread, proven=None)
    stage.once()
    assert stage.names() == ["Amina Diallo"]


def test_a_token_is_worth_nothing_in_another_hand(stage: Stage) -> None:
    stage.campaign()
    request = requested(stage)
    reply(stage, request, "yes", EVE, headers=f"In-Reply-To: {request.message_id}\r\n")
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])


def test_a_token_with_one_letter_changed_is_none(stage: Stage) -> None:
    stage.campaign()
    request = requested(stage)
    genuine = token(request)
    for place in range(0, 24, 2):
        changed = f"{genuine[:place]}{'b' if genuine[place] == 'a' else 'a'}{genuine[place + 1 :]}"
        stage.deliver(AMINA, "yes", to=request.reply_to.replace(genuine, changed), subject="Re:", proven=None)
    stage.once()
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])


def test_a_token_that_has_expired_confirms_nothing(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + 30 * DAY)
    request = requested(stage)
    with stage.later(31 * DAY):
        stage.deliver(AMINA, "yes", to=request.reply_to, subject="Re:", proven=None)
        stage.once()
    assert stage.names() == []


def test_a_token_is_used_once(stage: Stage) -> None:
    stage.campaign()
    request = requested(stage)
    reply(stage, request, "yes")
    stage.deliver(AMINA, "WITHDRAW UA 329/11")
    stage.once()
    stage.deliver(AMINA, SIGN, proven=None)
    stage.once()
    assert stage.names("pending") == ["Amina Diallo"]
    reply(stage, request, "yes", headers=f"In-Reply-To: {request.message_id}\r\n")
    reply(stage, request, SIGN)
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])


def test_a_token_for_one_letter_signs_no_other(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "PERU")
    request = requested(stage)
    stage.deliver(AMINA, "SIGN UA 12/12", to=request.reply_to, subject="Re:", proven=None)
    stage.once()
    assert (stage.names(code="UA 12/12"), stage.names("pending", "UA 12/12")) == ([], ["Amina Diallo"])
    assert stage.names("pending") == ["Amina Diallo"]


def test_one_token_does_everything_that_one_mail_asked_for(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "PERU")
    stage.deliver(AMINA, SIGN)
    stage.once()
    request = requested(stage, "WITHDRAW UA 329/11\nSIGN UA 12/12")
    assert len(stage.answers("amina@home.example")) == 2
    reply(stage, request, "")
    assert stage.names("withdrawn") == stage.names(code="UA 12/12") == ["Amina Diallo"]


def test_a_sign_for_one_of_two_letters_leaves_the_token_for_the_other(stage: Stage) -> None:
    stage.campaign()
    stage.campaign("UA 12/12", "PERU")
    request = requested(stage, "SIGN UA 329/11, UA 12/12")
    reply(stage, request, SIGN)
    assert (stage.names(), stage.names(code="UA 12/12")) == (["Amina Diallo"], [])
    reply(stage, request, "yes")
    assert stage.names(code="UA 12/12") == ["Amina Diallo"]


@pytest.mark.parametrize(
    ("text", "done"),
    [("WITHDRAW UA 329/11", {"withdrawn"}), ("NAME UA 329/11 Amina Sow", {"Amina Sow"}), ("FORGET ME", set())],
)
def test_what_changes_a_name_is_confirmed_first_when_nothing_proves_who_asks(
    stage: Stage, text: str, done: set[str]
) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.once()
    request = requested(stage, text)
    assert stage.names() == ["Amina Diallo"]
    reply(stage, request, "yes")
    assert {one["state"] for one in stage.signatures()} | {one["name"] for one in stage.signatures()} >= done
    assert stage.names() == (["Amina Sow"] if "NAME" in text else [])


def test_what_is_this_confirms_nothing_and_the_coordinator_reads_it(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    request = requested(stage)
    reply(stage, request, "What is this? Who are you?")
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])
    with stage.later(timedelta(hours=25)):
        stage.once()
    digest = next(one for one in stage.answers(COORDINATOR) if "What is this?" in one.text)
    assert "neither yes nor no" in digest.text


# ARC ---------------------------------------------------------------------------------------------

FAILED = f"Authentication-Results: mx.rrn.example; dmarc=fail (p=reject) header.from={HOME}\r\n".encode()
SAW = f"dmarc=pass header.from={HOME}"


def passed_on(text: str = SIGN, results: str = SAW) -> bytes:
    """Amina's mail through a group that changes it, so that its DMARC fails where it arrives."""
    return FAILED + sealed(mail(AMINA, text, proven=None), "lists.example", results)


def test_a_mail_that_a_trusted_group_passed_on_is_counted_although_its_dmarc_fails(asking: Stage, dns: Dns) -> None:
    asking.imap += '\narc_sealers = ["lists.example"]'
    asking.write()
    dns.publish("lists.example")
    asking.put(passed_on())
    asking.once()
    (signature,) = asking.signatures()
    assert signature["state"] == "counted"
    assert "sealed by lists.example (ARC: header.d=lists.example header.s=k key=" in signature["proof"]


def test_without_a_configured_sealer_a_seal_is_nobodys_word(asking: Stage, dns: Dns) -> None:
    dns.publish("lists.example")
    asking.put(passed_on())
    asking.once()
    assert asking.signatures() == []
    assert asking.status()["balance"]["held"] == 1


def test_a_forged_or_broken_seal_of_a_trusted_sealer_counts_nothing(asking: Stage, dns: Dns) -> None:
    asking.imap += '\narc_sealers = ["lists.example"]'
    asking.write()
    dns.publish("lists.example", record=key(1024)[1])  # not the key that these were sealed with
    asking.put(passed_on())
    dns.publish("lists.example", "second")
    asking.put(passed_on().replace(b"Amina Diallo", b"Amina Diallo-Eve"))
    asking.put(passed_on(results="dmarc=fail header.from=home.example"))
    asking.once()
    assert asking.signatures() == []
    assert asking.status()["balance"]["held"] == 3


# A coordinator's commands by mail ----------------------------------------------------------------


def waiting(stage: Stage) -> Read:
    """A finished letter, and the mail to the coordinator that asks for approval."""
    deadline = soon()
    stage.campaign(deadline=deadline, more='dispatch = "approve"')
    stage.deliver(AMINA, SIGN)
    stage.deliver("Boris Keller <boris@post.example>", SIGN)
    stage.once()
    stage.until(deadline)
    stage.once()
    assert stage.state() == "awaiting-approval"
    return stage.answers(COORDINATOR)[-1]


def test_a_letter_is_released_only_by_a_listed_coordinator_who_is_authentic_and_has_the_token(stage: Stage) -> None:
    asked = waiting(stage)
    subject = f"Re: {asked.subject}"
    bare = re.sub(r"[a-z2-7]{24}", "", subject)
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=subject, proven=None)
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=subject, proven=False)
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=subject, headers="Subject: RELEASE\r\n")
    stage.deliver("Eve <eve@evil.example>", "RELEASE", to=asked.reply_to, subject=subject)
    stage.deliver(COORDINATOR, "RELEASE UA 329/11", to=BOT, subject=bare)
    stage.deliver(
        COORDINATOR, "RELEASE UA 329/11", to=BOT, subject=bare, headers=f"In-Reply-To: {asked.message_id}\r\n"
    )
    stage.once()
    assert stage.state() == "awaiting-approval"
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=subject)
    stage.once()
    assert stage.state() != "awaiting-approval"


def test_a_coordinator_whose_mail_can_not_be_believed_is_told_so(stage: Stage) -> None:
    asked = waiting(stage)
    before = len(stage.answers(COORDINATOR))
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=f"Re: {asked.subject}", proven=None)
    stage.once()
    (told,) = stage.answers(COORDINATOR)[before:]
    assert "not released" in told.subject
    assert "nothing proves that the reply came from one of you" in told.text


def test_a_coordinator_who_releases_a_letter_that_was_composed_anew_is_told_to_look_again(stage: Stage) -> None:
    asked = waiting(stage)
    stage.deliver("Boris Keller <boris@post.example>", "WITHDRAW UA 329/11")
    stage.once()
    stage.once()
    newer = stage.answers(COORDINATOR)[-1]
    assert newer.reply_to != asked.reply_to
    stage.deliver(COORDINATOR, "RELEASE", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.state() == "awaiting-approval"
    told = stage.answers(COORDINATOR)[-1]
    assert "composed anew" in told.text
    stage.deliver(COORDINATOR, "RELEASE", to=newer.reply_to, subject=f"Re: {newer.subject}")
    stage.once()
    assert stage.state() != "awaiting-approval"


def test_a_coordinator_who_types_release_without_the_token_is_told_how(stage: Stage) -> None:
    waiting(stage)
    stage.deliver(COORDINATOR, "RELEASE UA 329/11 tomorrow, not today", subject="UA 329/11")
    stage.once()
    told = stage.answers(COORDINATOR)[-1]
    assert "not released" in told.subject
    assert "write RELEASE UA 329/11 and nothing else" in " ".join(told.text.split())
    assert stage.state() == "awaiting-approval"
    stage.deliver(COORDINATOR, "Please RELEASE UA 329/11.\n\nThank you!", subject="UA 329/11")
    stage.once()
    asked = stage.answers(COORDINATOR)[-1]
    assert asked.subject.startswith("Reply YES to release")
    assert "would be sent with 2 names, in 2 deliveries" in " ".join(asked.text.split())
    assert stage.state() == "awaiting-approval"
    stage.deliver(COORDINATOR, "YES", to=asked.reply_to, subject=f"Re: {asked.subject}")
    stage.once()
    assert stage.state() != "awaiting-approval"


# Alerts ------------------------------------------------------------------------------------------

GMAIL = "This message was automatically generated by Gmail."


def alerted(stage: Stage, *addresses: str, code: int = 0) -> str:
    people = stage.folder / "people.csv"
    people.write_text("\n".join(addresses))
    return stage.run("alert", "UA 329/11", "--send-to", str(people), code=code)


@pytest.mark.parametrize("text", ["", GMAIL, "I get too many mails."])
def test_the_tap_that_leaves_our_list_is_no_signature_and_no_more_alerts_come(stage: Stage, text: str) -> None:
    stage.campaign()
    alerted(stage, "amina@home.example")
    stage.once()
    alert = stage.answer("amina@home.example")
    assert "unsubscribe%20UA%20329%2F11" in str(alert.message["List-Unsubscribe"])
    stage.deliver(AMINA, text, subject="unsubscribe UA 329/11")
    stage.once()
    assert stage.signatures() == []
    assert "no more alerts" in stage.answers("amina@home.example")[-1].subject
    stage.campaign("UA 12/12", "PERU")
    people = stage.folder / "people.csv"
    people.write_text("amina@home.example\nboris@post.example\n")
    said = stage.run("alert", "UA 12/12", "--send-to", str(people))
    assert said.startswith("1 alert to send")
    assert "1 asked for no more alerts" in said


def test_an_alert_that_is_still_queued_does_not_reach_who_left_the_list(stage: Stage) -> None:
    stage.campaign()
    stage.write(smtp_port=9)
    alerted(stage, "amina@home.example", code=75)
    stage.write()
    stage.deliver(AMINA, "unsubscribe", subject="Re: your letters")
    stage.once()
    (answer,) = stage.answers("amina@home.example")
    assert "no more alerts" in answer.subject


def test_leaving_the_list_leaves_a_signature_as_it_is_and_outlives_forget_me(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, SIGN)
    stage.deliver(AMINA, "Please unsubscribe me, thank you!")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert "What you have signed stays signed" in stage.answers("amina@home.example")[-1].text
    stage.run("forget", "amina@home.example", "--yes")
    assert "1 asked for no more alerts" in alerted(stage, "amina@home.example")


def test_who_subscribes_again_gets_alerts_again(stage: Stage) -> None:
    stage.campaign()
    for words in ("UNSUBSCRIBE", "SUBSCRIBE"):
        stage.deliver(AMINA, "", subject=words)
    stage.once()
    assert alerted(stage, "amina@home.example").startswith("1 alert to send; 0 had theirs already.")


def test_a_footer_s_unsubscribe_below_a_sign_is_nobody_s_wish(stage: Stage) -> None:
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11\n\nunsubscribe")
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert alerted(stage, "amina@home.example").startswith("1 alert to send; 0 had theirs already.")


def test_unsubscribe_in_reply_to_a_request_refuses_it(stage: Stage) -> None:
    stage.campaign()
    request = requested(stage)
    reply(stage, request, "unsubscribe")
    assert stage.names("withdrawn") == ["Amina Diallo"]
    assert "Nothing was signed" in stage.answers("amina@home.example")[-1].subject


# check --online ----------------------------------------------------------------------------------


def test_online_tells_from_the_mails_of_a_real_mailbox_who_states_what_and_what_stands_in_front(
    stage: Stage, dns: Dns
) -> None:
    dns.zone = "rrn.example. 60 IN MX 10 mx.rrn.example.\nstate.example. 60 IN MX 10 mx.state.example.\n"
    stage.bot = 'subaddress = ""'
    stage.imap = f'after = "move"\ndns_server = "{dns.address}"'
    stage.campaign()
    group = "List-Id: <team.rrn.example>\r\nDelivered-To: sign@rrn.example\r\n"
    stage.deliver(AMINA, SIGN)
    stage.once()  # moved away: it is looked at all the same
    stage.deliver("Boris <boris@post.example>", SIGN, to="team@rrn.example", headers=group)
    stage.deliver("Chloé <chloe@post.example>", SIGN, to="team@rrn.example", headers=group)
    said = " ".join(stage.run("check", "--online").split())
    assert 'authserv_id: "mx.rrn.example" is what your provider writes' in said
    assert 'trusted_lists = ["team.rrn.example"]' in said
    assert "recipients: all 2 domains of recipients and coordinators can take mail" in said
    assert "spf: rrn.example does not say which servers send its mail" in said


# Replays -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "dressed",
    [
        "",
        "Received: from x by mx.rrn.example; now\r\n",
        "Reply-To: eve@evil.example\r\n",
        "References: <x@evil.example>\r\n",
        "Sender: eve@evil.example\r\nX-A: b\r\n",
    ],
)
def test_a_mail_that_is_sent_once_more_by_somebody_else_signs_nothing_again(asking: Stage, dressed: str) -> None:
    hers = signed(mail(AMINA, SIGN, proven=None), HOME)
    asking.put(hers)
    asking.deliver(AMINA, "WITHDRAW UA 329/11")
    asking.once()
    assert asking.names("withdrawn") == ["Amina Diallo"]
    asking.put(dressed.encode() + hers)
    asking.once()
    assert asking.names("withdrawn") == ["Amina Diallo"]
    assert asking.status()["balance"]["duplicate"] == 1


def test_a_confirmation_that_is_sent_once_more_confirms_nothing_again(stage: Stage) -> None:
    stage.campaign()
    request = requested(stage)
    yes = stage.deliver(AMINA, "yes", to=request.reply_to, subject="Re: x", proven=None)
    stage.deliver(AMINA, "WITHDRAW UA 329/11")
    stage.deliver(AMINA, SIGN, proven=None)
    stage.once()
    stage.put(b"X-Sent-Again: yes\r\nIn-Reply-To: " + request.message_id.encode() + b"\r\n" + yes)
    stage.once()
    assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])


# Forged mails ------------------------------------------------------------------------------------


def test_none_of_them_is_counted_by_a_bot_that_reads_its_mailbox(stage: Stage, dns: Dns) -> None:
    stage.imap = f'dns_server = "{dns.address}"\narc_sealers = ["lists.example"]'
    stage.campaign()
    kinds = dict(forged.forged())
    forged.publish(dns)
    for raw in kinds.values():
        stage.put(raw)
    stage.once()
    counted = [one for one in stage.signatures() if one["state"] == "counted"]
    assert [one for one in counted if HOME in one["email"].rpartition("@")[2]] == []
    balance = stage.status()["balance"]
    assert balance["quarantined"] == 0
    assert balance["received"] == len(kinds)
