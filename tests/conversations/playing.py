"""Plays talks on one stage, side by side: each with an address and a domain of its own, so that none touches another.

talks -> what has happened before -> everybody's first mail -> a pass -> everybody's second, in reply to our answer -> …
      -> what stands in the database and what was mailed, for each -> how it ended
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formataddr, parseaddr
from enum import StrEnum

from tests.conversations.programs import Sender, first, reply, stated
from tests.conversations.talk import CODE, Before, Talk, Turn
from tests.scenarios.stage import COORDINATOR, DAY, Read, Stage

LETTERS = {CODE: "MEXICO", "UA 12/12": "GUATEMALA", "UA 83/18": "PERU"}
CLOSED = ("ACT 5/30", "SUDAN")
SIGN = f"SIGN {CODE}"


class Ending(StrEnum):
    """How a talk ended, the worst last."""

    RIGHT = "right"
    ASKED = "asked"  # nothing wrong was done, not all that was meant, and the last mail was answered
    SILENT = "silent"  # the same, and the last mail was not answered
    TALKATIVE = "talkative"  # signed as meant, and answered too often, too seldom, or with other words
    WRONG = "wrong"  # a name is counted that should not be, or a letter released


@dataclass(frozen=True)
class Played:
    """A talk that is over."""

    talk: Talk
    ending: Ending
    why: str  # what was otherwise than meant
    log: tuple[str, ...]  # every mail, theirs and ours, as a person may read it


@dataclass
class Playing:
    """A talk in play."""

    talk: Talk
    number: int
    sender: Sender
    code: str = CODE  # of the letter it is about: one of its own where a coordinator writes
    ours: list[Read] = field(default_factory=list)  # everything that we have mailed to them
    last: list[Read] = field(default_factory=list)  # what came after their last mail
    log: list[str] = field(default_factory=list)
    alert: Read | None = None

    def raw(self, turn: Turn) -> bytes:
        """The mail they send now."""
        number = self.number * 100 + len(self.ours)
        answered = {"alert": self.alert, "nothing": None}.get(turn.to, self.ours[-1] if self.ours else None)
        if turn.file:
            return self._filled(turn.file.read_bytes(), answered)
        return reply(turn, self.sender, answered, number) if answered else first(turn, self.sender, number)

    def _filled(self, raw: bytes, answered: Read | None) -> bytes:
        """A mail from a file, from the address of this talk and in the thread of this talk."""
        text = raw.decode()
        if answered:
            subject = answered.subject.replace("\n", "")
            for name, value in (("message-id", answered.message_id), ("subject", subject), ("to", answered.reply_to)):
                text = text.replace(f"{{{name}}}", value)
        own = parseaddr(next(line for line in text.split("\n") if line.startswith("From: "))[6:])[1].partition("@")[2]
        text = text.replace(own, self.sender.domain).replace(CODE, self.code)
        return stated(self.sender) + text.replace("\r\n", "\n").replace("\n", "\r\n").encode()


def played(stage: Stage, talks: Sequence[Talk]) -> list[Played]:
    """How each of them ended."""
    scene = [made(talk, number) for number, talk in enumerate(talks, 1)]
    prepare(stage, scene)
    for turn in range(max(len(talk.turns) for talk in talks)):
        speaking = [one for one in scene if turn < len(one.talk.turns)]
        for one in speaking:
            raw = one.raw(one.talk.turns[turn])
            one.last = []
            one.log.append(raw.decode())
            stage.put(raw)
        passes(stage, scene)
    stage.status()
    return [Played(one.talk, *judged, tuple(one.log)) for one, judged in zip(scene, endings(stage, scene), strict=True)]


def made(talk: Talk, number: int) -> Playing:
    name, address = parseaddr(talk.sender)
    if talk.before is Before.APPROVAL:
        return Playing(talk, number, Sender(f"Coordinator <{COORDINATOR}>", talk.proven), f"UA {500 + number}/11")
    local, _, domain = address.partition("@")
    own = f"{local}@{domain.removesuffix('.example').replace('.', '-')}-{number}.example"
    written = f"{name} <{own}>" if name and not set(name) & set(',()"') else formataddr((name, own), "utf-8")
    return Playing(talk, number, Sender(written if name else own, talk.proven))


# What has happened before -----------------------------------------------------------------------------


def prepare(stage: Stage, scene: Sequence[Playing]) -> None:
    stage.limits = "[limits]\nanswers_per_hour = 0"  # all of these people write within a minute
    for code, title in LETTERS.items():
        stage.campaign(code, title)
    stage.campaign(*CLOSED, deadline=datetime.now(UTC) - DAY)
    approvals = [one for one in scene if one.talk.before is Before.APPROVAL]
    for one in approvals:
        stage.campaign(one.code, "MEXICO", more='dispatch = "approve"')
    stage.once()
    stage.new_mails()
    for one in approvals:
        stage.run("signatures", one.code, "add", "--name", "Grace Okafor")
        stage.run("close", one.code)
    alert(stage, scene)
    for one in scene:
        if one.talk.before in (Before.ASKED, Before.ANSWERED):
            stage.put(first(Turn(SIGN), one.sender, one.number * 100 + 99))
    passes(stage, scene)
    for one in scene:
        if one.talk.before in (Before.ASKED, Before.ANSWERED, Before.APPROVAL):
            assert one.ours, f"nothing to reply to: {one.talk.title}"
    for one in approvals:
        assert stage.state(one.code) == "awaiting-approval"


def alert(stage: Stage, scene: Sequence[Playing]) -> None:
    """It goes to whoever replies to it."""

    def gets(talk: Talk) -> bool:
        return talk.before is Before.ALERT or any(turn.to == "alert" for turn in talk.turns)

    readers = [one for one in scene if gets(one.talk)]
    if not readers:
        return
    people = stage.folder / "people.csv"
    lines = [f"{one.sender.address},{one.talk.turns[0].language}" for one in readers]
    people.write_text("email,language\n" + "\n".join(lines) + "\n")
    stage.run("alert", CODE, "--send-to", str(people))
    passes(stage, scene)
    for one in readers:
        (one.alert,) = one.ours


def passes(stage: Stage, scene: Sequence[Playing]) -> None:
    """One pass; what it mailed is handed to whom it was meant for."""
    stage.once()
    for mail in stage.new_mails():
        for one in scene:
            mine = mail.to == one.sender.address if one.code == CODE else one.code in mail.subject + mail.text
            if mine and mail.to in (one.sender.address, COORDINATOR):
                one.ours.append(mail)
                one.last.append(mail)
                one.log.append(f"Subject: {mail.subject}\nReply-To: {mail.reply_to}\n\n{mail.text}")


# How it ended -----------------------------------------------------------------------------------------


def endings(stage: Stage, scene: Sequence[Playing]) -> list[tuple[Ending, str]]:
    counted: dict[str, dict[str, list[str]]] = {}  # address -> code -> names
    for code in (*LETTERS, CLOSED[0]):
        for row in stage.signatures(code):
            if row["state"] == "counted":
                place = row["place"] or ""
                counted.setdefault(row["email"], {}).setdefault(code, []).append(f"{row['name']} @ {place}".strip())
    return [ending(stage, one, counted.get(one.sender.address, {})) for one in scene]


def ending(stage: Stage, one: Playing, counted: dict[str, list[str]]) -> tuple[Ending, str]:
    meant = one.talk.meant
    if one.talk.before is Before.APPROVAL:
        return released(stage, one)
    pairs = [(code, name) for code, names in meant.signed.items() for name in names]
    extra = [(code, name) for code, names in counted.items() for name in names]
    missing = []
    for code, name in pairs:
        found = next((pair for pair in extra if pair[0] == code and same(name, pair[1])), None)
        extra.remove(found) if found else missing.append((code, name))
    said = "; ".join(f"“{mail.subject}”" for mail in one.last) or "nothing"
    if extra:
        return Ending.WRONG, f"counted: {listed(extra)}, instead of: {listed(missing)}; answer: {said}"
    if missing and not (meant.or_asked and one.last and not counted):
        return (Ending.ASKED if one.last else Ending.SILENT), f"not counted: {listed(missing)}; answer: {said}"
    return spoken(stage, one, said)


def spoken(stage: Stage, one: Playing, said: str) -> tuple[Ending, str]:
    """What is signed is right; is what we said?"""
    meant = one.talk.meant
    if meant.answers is not None and len(one.last) != meant.answers:
        return Ending.TALKATIVE, f"{len(one.last)} answers instead of {meant.answers}: {said}"
    if meant.says and not any(word in f"{mail.subject}\n{mail.text}" for mail in one.last for word in meant.says):
        return Ending.TALKATIVE, f"none of {meant.says} in the answer: {said}"
    if meant.alerts_end and "wants_no_alerts_since" not in stage.run("export-person", one.sender.address):
        return Ending.TALKATIVE, f"alerts go on; answer: {said}"
    return Ending.RIGHT, ""


def released(stage: Stage, one: Playing) -> tuple[Ending, str]:
    gone = stage.state(one.code) != "awaiting-approval"
    said = "; ".join(f"“{mail.subject}”" for mail in one.last) or "nothing"
    if gone and not one.talk.meant.released:
        return Ending.WRONG, f"released; mailed: {said}"
    if one.talk.meant.released and not gone and not (one.talk.meant.or_asked and one.last):
        return (Ending.ASKED if one.last else Ending.SILENT), f"not released; mailed: {said}"
    return spoken(stage, one, said)


def same(wanted: str, found: str) -> bool:
    """Without an @ in it, what is wanted says nothing of a place."""
    return wanted.strip() == (found if "@" in wanted else found.partition(" @")[0])


def listed(pairs: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name.removesuffix(' @')} ({code})" for code, name in pairs) or "nobody"


def figures(talks: Sequence[Played]) -> str:
    """`28 of 30 right, 1 asked, 1 wrong`"""
    counts = Counter(talk.ending for talk in talks)
    others = "".join(f", {counts[one]} {one}" for one in Ending if one is not Ending.RIGHT and counts[one])
    return f"{counts[Ending.RIGHT]} of {len(talks)} right{others}"
