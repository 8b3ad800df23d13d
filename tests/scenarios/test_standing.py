"""Members: shown each letter in advance, from the configuration to the mail, and what they answer."""

from datetime import UTC, datetime, timedelta

import pytest

from signbot.store import Store
from tests.scenarios.stage import BOT, CODE, DAY, Read, Stage, wait_until
from tests.scenarios.test_trouble import die
from tests.store.make import a_member

HOUR = timedelta(hours=1)
AMINA, BORIS, CHLOE = "amina@home.example", "boris@post.example", "chloe@courriel.example"
STANDING = 'standing = "48h"'


@pytest.fixture
def members(stage: Stage) -> Stage:
    """Three members, and a letter that closes in a week."""
    stage.campaign(more=STANDING)
    stage.once()
    joined(stage, AMINA, "Amina Diallo")
    joined(stage, BORIS, "Boris Keller", language="es")
    joined(stage, CHLOE, "Chloé Lefèvre")
    return stage


def joined(stage: Stage, address: str, name: str, **more: object) -> None:
    store = Store(stage.database)
    store.add_members([a_member(address, name, email=address, **more)], "ann", "on paper", datetime.now(UTC))
    store.close()


def notice(stage: Stage, address: str) -> Read:
    return stage.answers(address)[0]


def replies(stage: Stage, address: str, text: str, to: Read | None = None, **more: object) -> None:
    """As a mail program writes a reply; nobody proves who wrote it but the token."""
    asked = to or notice(stage, address)
    thread = f"In-Reply-To: {asked.message_id}\r\nReferences: {asked.message_id}\r\n"
    stage.deliver(address, text, subject=f"Re: {asked.subject}", proven=None, to=asked.reply_to, headers=thread)


def test_members_see_the_letter_whole_and_who_says_nothing_stands_under_it_when_the_window_is_over(
    members: Stage,
) -> None:
    members.once()
    mail = notice(members, AMINA)
    assert "your name will be on it" in mail.subject
    assert "We urge you to protect them." in mail.text
    assert "Dr. Alejandro Poiré Romero" in mail.text
    assert "su nombre figurará" in notice(members, BORIS).subject
    assert members.names() == []
    with members.later(47 * HOUR):
        members.once()
        assert members.names() == []
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == ["Amina Diallo", "Boris Keller", "Chloé Lefèvre"]
        (first, *_) = members.signatures()
        assert first["verified_by"] == "standing"
        assert first["proof"].startswith("member since 20")
        assert "no objection by" in first["proof"]
        assert members.status()["campaigns"][0]["members"] == 3
        members.once()
    assert len(members.answers(AMINA)) == 1


def test_no_is_off_and_yes_counts_at_once(members: Stage) -> None:
    members.once()
    replies(members, AMINA, "NO")
    replies(members, BORIS, "Sí, por favor")
    replies(members, CHLOE, "Is it certain that he was there?")
    members.once()
    assert members.names() == ["Boris Keller"]
    assert members.answers(AMINA)[1].subject.startswith("Your name stays off: UA 329/11")
    assert "We could not read your answer as a YES" in members.answers(CHLOE)[1].text
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == ["Boris Keller"]


def test_a_no_that_lies_in_the_mailbox_is_read_before_the_name_counts(members: Stage) -> None:
    members.once()
    with members.later(49 * HOUR) as then:
        replies(members, AMINA, "Not this one, please")
        members.once()
        assert members.names() == ["Boris Keller", "Chloé Lefèvre"]
        assert then


def test_who_thinks_better_of_it_is_heard_until_the_letter_goes(members: Stage) -> None:
    members.once()
    with members.later(49 * HOUR):
        members.once()
        replies(members, AMINA, "NO")
        members.once()
        assert members.names() == ["Boris Keller", "Chloé Lefèvre"]
        replies(members, AMINA, "Yes", to=members.answers(AMINA)[1])
        members.once()
        assert members.names() == ["Amina Diallo", "Boris Keller", "Chloé Lefèvre"]


def test_two_letters_of_a_day_are_one_mail_and_each_has_its_answer(members: Stage) -> None:
    members.campaign("UA 330/11", "HONDURAS", more=STANDING)
    members.once()
    (mail,) = members.answers(AMINA)
    assert "1. UA 329/11 MEXICO" in mail.text
    assert "2. UA 330/11 HONDURAS" in mail.text
    replies(members, AMINA, "1 yes, 2 no")
    replies(members, BORIS, "no 1")
    replies(members, CHLOE, "NO")
    members.once()
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == ["Amina Diallo"]
        assert members.names(code="UA 330/11") == ["Boris Keller"]


def test_a_letter_that_opens_later_on_the_same_day_waits_for_the_next_days_mail(members: Stage) -> None:
    members.once()
    members.campaign("UA 330/11", "HONDURAS", more=STANDING)
    members.once()
    assert len(members.answers(AMINA)) == 1
    with members.later(DAY):
        members.once()
        assert "UA 330/11 HONDURAS" in members.answers(AMINA)[1].subject


def test_a_notice_that_comes_back_counts_nobody(members: Stage) -> None:
    members.once()
    original = notice(members, AMINA).message_id
    members.put(bounce(AMINA, original))
    members.once()
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == ["Boris Keller", "Chloé Lefèvre"]
        members.put(bounce(BORIS, notice(members, BORIS).message_id))
        members.once()
        assert members.names() == ["Chloé Lefèvre"]


def bounce(address: str, original: str) -> bytes:
    domain = address.rpartition("@")[2]
    return (
        f"From: MAILER-DAEMON@{domain}\r\nTo: {BOT}\r\nSubject: Undelivered Mail\r\n"
        f"Message-ID: <bounce.{address}>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; {domain}\r\n\r\nFinal-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        f"\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {original}\r\n\r\n--b--\r\n"
    ).encode()


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("I am out of the office until 7 December.", False),
        ("Estaré ausente hasta el lunes 7 de diciembre.", False),
        ("Ich bin bis zum 7. Dezember nicht im Büro.", False),
        ("We have received your message and will read it soon.", True),
    ],
)
def test_who_is_away_has_not_seen_it_and_is_not_signed_by_silence(members: Stage, text: str, counts: bool) -> None:
    members.once()
    asked = notice(members, AMINA)
    thread = f"In-Reply-To: {asked.message_id}\r\nAuto-Submitted: auto-replied\r\n"
    members.deliver(AMINA, text, subject=f"Re: {asked.subject}", proven=None, to=asked.reply_to, headers=thread)
    with members.later(49 * HOUR):
        members.once()
        assert ("Amina Diallo" in members.names()) is counts
        assert len(members.answers(AMINA)) == 1
        replies(members, AMINA, "YES")
        members.once()
        assert "Amina Diallo" in members.names()


def test_who_signs_by_hand_needs_no_notice(members: Stage) -> None:
    members.deliver(f"Amina Diallo <{AMINA}>", "SIGN UA 329/11")
    members.once()
    assert [mail.subject for mail in members.answers(AMINA)] == ["You have signed UA 329/11 MEXICO"]
    with members.later(49 * HOUR):
        members.once()
        assert [one["verified_by"] for one in members.signatures() if one["name"] == "Amina Diallo"] == [
            "authentication"
        ]


def test_check_refuses_a_deadline_before_the_end_of_the_window(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + DAY, more=STANDING)
    stage.run("check", code=78)
    stage.campaigns.clear()
    stage.campaign(deadline=datetime.now(UTC) + 3 * DAY, more=STANDING)
    stage.run("check")


def test_the_coordinator_hears_once_that_members_can_not_be_told_in_time(stage: Stage) -> None:
    stage.campaign(deadline=datetime.now(UTC) + DAY, more=STANDING)
    stage.once()
    joined(stage, AMINA, "Amina Diallo")
    stage.once()
    stage.once()
    (mail,) = stage.answers("coordinator@rrn.example")
    assert "can’t be told of UA 329/11 in time" in mail.subject
    assert stage.answers(AMINA) == []
    assert stage.names(code=CODE) == []


def test_a_changed_text_is_shown_anew_and_a_kept_one_is_not(members: Stage) -> None:
    members.once()
    with members.later(49 * HOUR):
        members.once()
        assert len(members.names()) == 3
        changed(members, "We urge you to", "We demand that you")
        members.run("amend", CODE, "--ask-again", "--reason", "a stronger word")
        members.once()
        assert [len(members.answers(one)) for one in (AMINA, BORIS, CHLOE)] == [2, 2, 2]
        anew = members.answers(AMINA)[1]
        assert "UA 329/11 MEXICO has changed: your name will be on it" in anew.subject
        assert "We [removed: urge you to] [added: demand that you] protect them." in anew.text
        assert anew.text.count("We demand that you protect them.") == 1
        assert "ha cambiado" in members.answers(BORIS)[1].subject
        replies(members, BORIS, "NO", to=members.answers(BORIS)[1])
        members.once()
    with members.later(98 * HOUR):
        members.once()
        changed(members, "**protect** them.", "**protect**  them.")
        members.run("amend", CODE, "--keep", "--reason", "a space")
        members.once()
        assert [len(members.answers(one)) for one in (AMINA, CHLOE)] == [2, 2]
    with members.later(8 * DAY):
        members.once()
        letter = members.answers("sprow@state.example")[0].text
        assert [name for name in ("Amina Diallo", "Boris Keller", "Chloé Lefèvre") if name in letter] == [
            "Amina Diallo",
            "Chloé Lefèvre",
        ]


def changed(stage: Stage, before: str, after: str) -> None:
    assert before in stage.campaigns[0]
    stage.campaigns[0] = stage.campaigns[0].replace(before, after)
    stage.write()


def test_a_text_that_changes_too_late_to_be_shown_goes_without_its_members(members: Stage) -> None:
    members.once()
    with members.later(6 * DAY):
        members.once()
        changed(members, "We urge you to", "We demand that you")
        members.run("amend", CODE, "--ask-again", "--reason", "a stronger word")
        members.once()
        assert "can’t be told of UA 329/11 in time" in members.answers("coordinator@rrn.example")[-1].subject
    with members.later(8 * DAY):
        members.deliver("Dmitri Orlov <dmitri@mail.example>", "SIGN UA 329/11", when=datetime.now(UTC) - 2 * DAY)
        members.once()
        assert "Amina Diallo" not in members.answers("sprow@state.example")[0].text


def test_a_no_from_another_address_keeps_the_name_off_and_a_yes_signs_whoever_wrote_it(members: Stage) -> None:
    members.once()
    replies(members, "Amina <amina@work.example>", "NO", to=notice(members, AMINA))
    replies(members, "Fatou Ndiaye <fatou@friend.example>", "Yes", to=notice(members, BORIS))
    members.once()
    assert members.names() == []
    assert "Fatou Ndiaye" in members.answers("fatou@friend.example")[0].text
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == ["Boris Keller", "Chloé Lefèvre"]


def test_who_leaves_or_rests_in_reply_to_a_notice_stays_off(members: Stage) -> None:
    members.once()
    replies(members, AMINA, "LEAVE")
    replies(members, BORIS, "PAUSA")
    replies(members, CHLOE, "STOP")
    members.once()
    with members.later(49 * HOUR):
        members.once()
        assert members.names() == []


@pytest.mark.parametrize("point", ["before members are told", "between claim and sending", "between 250 and mark"])
def test_killed_while_it_tells_members_each_is_told_once(stage: Stage, point: str) -> None:
    """Or by the same mail twice, where nobody can know whether it went."""
    stage.campaign(more=STANDING)
    stage.once()
    joined(stage, AMINA, "Amina Diallo")
    joined(stage, BORIS, "Boris Keller")
    die(stage, point)
    stage.once()
    stage.once()
    for address in (AMINA, BORIS):
        assert len({mail.message_id for mail in stage.answers(address)}) == 1
    with stage.later(49 * HOUR):
        stage.once()
        assert stage.names() == ["Amina Diallo", "Boris Keller"]


def test_killed_before_members_count_they_count_once_and_before_the_letter_closes(stage: Stage) -> None:
    deadline = datetime.now(UTC) + timedelta(seconds=20)
    stage.campaign(deadline=deadline, more='standing = "2s"')
    stage.once()
    joined(stage, AMINA, "Amina Diallo")
    joined(stage, BORIS, "Boris Keller")
    stage.once()
    wait_until(datetime.now(UTC) + timedelta(seconds=2))
    die(stage, "before members count")
    assert stage.names() == []
    stage.until(deadline)
    stage.once()
    assert stage.names() == ["Amina Diallo", "Boris Keller"]
    letter = stage.answers("sprow@state.example")[0].text
    assert letter.count("Amina Diallo") == 1
