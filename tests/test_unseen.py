"""In whatever order people sign, confirm and withdraw, and coordinators amend, ask again, extend and close: no name is
on a letter whose text its owner has not seen, and whoever said yes to it is on it.

Real mails, read and answered by the whole bot; what somebody has seen is told by the words of what reached them.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from signbot.closing.asking import ask_again
from signbot.core.campaign import Campaign, CampaignState, SignatureState
from signbot.core.delivery import DeliveryState, Fate
from signbot.incoming.receive import handle
from signbot.outbox.defects import Net
from signbot.store import Names, Refused
from tests.configs import RIGHT
from tests.incoming.bot import Bot, arrival
from tests.scenarios.stage import mail
from tests.store.make import results

CODE, FOLDED = "UA 329/11", "ua329/11"
BODIES = ("Free Ana.", "Free Ana!", "Free Berta at once.", "Free Carla, now.")  # the second differs in form alone
WHOM = re.compile("Ana|Berta|Carla")
PROVEN = {"Amina Diallo <amina@home.example>": True, "Boris Keller <boris@post.example>": None}
MINUTE = timedelta(minutes=1)
who = st.sampled_from(sorted(PROVEN))


class Letter(RuleBasedStateMachine):
    """One letter, two people: one whose provider vouches for her, one who must confirm everything."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.bot = Bot(Path(self.folder.name), RIGHT)
        self.now, self.uid, self.net = datetime.now(UTC).replace(microsecond=0), 0, Net()
        (first,) = [one for one in self.bot.shell.config.campaigns if one.folded == FOLDED]
        self.campaign: Campaign = replace(first, body=BODIES[0], translations=())
        self.bot.store.register([self.campaign], self.now)
        self.inbox: dict[str, list[EmailMessage]] = {one: [] for one in PROVEN}
        self.seen: dict[str, set[str]] = {one: set() for one in PROVEN}  # of whom the letters spoke that they have read
        self.stands: dict[str, str] = {}  # whose yes was given to which, where that is beyond doubt

    def teardown(self) -> None:
        assert self.net.defects == []
        self.bot.shell.close()
        self.folder.cleanup()

    @property
    def whom(self) -> str:
        found = WHOM.search(self.campaign.body)
        assert found is not None
        return found[0]

    @property
    def open(self) -> bool:
        return self.bot.store.standings([self.campaign], self.now)[FOLDED].state is CampaignState.OPEN

    # What people do ------------------------------------------------------------------------------

    def writes(self, sender: str, text: str, to: EmailMessage | None = None) -> None:
        self.now += MINUTE
        self.uid += 1
        more = {}
        if to is not None:
            thread = f"In-Reply-To: {to['Message-ID']}\r\nReferences: {to['Message-ID']}\r\n"
            more = {"to": str(to["Reply-To"]), "subject": f"Re: {to['Subject']}", "headers": thread}
        raw = mail(sender, text, proven=PROVEN[sender], **more)
        reception = replace(self.bot.reception, campaigns=(self.campaign,), now=lambda: self.now)
        assert handle([arrival(raw, self.uid, self.now)], self.bot.store, reception, junk=False) == set()
        self.mails_go()

    def mails_go(self) -> None:
        self.now += MINUTE
        due = self.bot.store.due(self.now)
        for parcel in due:
            read = message_from_bytes(parcel.payload, EmailMessage, policy=policy.default)
            owner = next((one for one in PROVEN if parcel.address in one), None)
            if owner and read["Reply-To"]:
                self.inbox[owner].append(read)
        self.bot.store.tried(results([one.id for one in due], Fate.SENT, DeliveryState.SENT), self.now)

    def shown_by(self, read: EmailMessage) -> set[str]:
        """Of whom the whole letter in a mail speaks."""
        body = read.get_body(("plain",))
        _, _, whole = str(body.get_content() if body else "").partition("The whole letter as it is now")
        return set(WHOM.findall(whole))

    @initialize()
    def begins(self) -> None:
        for sender in PROVEN:
            self.signs(sender)

    @rule(sender=who)
    def signs(self, sender: str) -> None:
        """The first time the letter has been seen somewhere; later on what we sent has been read."""
        again = bool(self.seen[sender])
        known = set().union(*map(self.shown_by, self.inbox[sender])) if self.inbox[sender] else set()
        self.seen[sender] |= known or (set() if again else {self.whom})
        if PROVEN[sender] and not again and self.open:
            self.stands[sender] = self.whom
        elif sender in self.stands and self.stands[sender] != self.whom:
            del self.stands[sender]  # a yes, where they have been shown it
        self.writes(sender, f"SIGN {CODE}")

    @precondition(lambda self: any(self.inbox.values()))
    @rule(data=st.data(), text=st.sampled_from(["Yes", "Yes", "No", "Why?"]))
    def replies(self, data: st.DataObject, text: str) -> None:
        sender = data.draw(st.sampled_from([one for one in PROVEN if self.inbox[one]]))
        answered = data.draw(st.sampled_from(self.inbox[sender]))
        shown = self.shown_by(answered)
        if text == "Yes":
            self.seen[sender] |= shown
        if sender in self.stands and text != "Why?" and self.stands[sender] != self.whom:
            del self.stands[sender]
        elif text == "No":
            self.stands.pop(sender, None)
        self.writes(sender, text, answered)

    @rule(sender=who)
    def withdraws(self, sender: str) -> None:
        self.stands.pop(sender, None)
        self.writes(sender, f"WITHDRAW {CODE}")

    # What coordinators do --------------------------------------------------------------------------

    @rule(body=st.sampled_from(BODIES), names=st.sampled_from([Names.ASK, *Names, None]))
    def amends(self, body: str, names: Names | None) -> None:
        self.now += MINUTE
        changed = replace(self.campaign, body=body)
        try:
            self.bot.store.amend(changed, "brian", "why not", self.now, names=names)
        except Refused:
            return
        if body != self.campaign.body and names is not Names.KEEP:
            self.stands.clear()  # everybody is to say yes once more, also where only the form has changed
        self.campaign = changed

    @rule()
    def asks(self) -> None:
        self.now += MINUTE
        standings = self.bot.store.standings([self.campaign], self.now)
        while ask_again(self.bot.store, self.bot.reception.office, standings, self.now, self.net):
            pass
        self.mails_go()

    @rule()
    def extends(self) -> None:
        self.now += MINUTE
        self.bot.store.extend(self.campaign, self.campaign.deadline, "brian", "", self.now)

    @rule(opens=st.sampled_from([True, True, False]))
    def closes(self, opens: bool) -> None:
        """As the pass does: whoever is on the letter now would go out with it. `opens`: it is extended at once."""
        self.now += MINUTE
        frozen = self.bot.store.freeze(FOLDED, self.now)
        on_it = {one.email for one in frozen.signatures}
        for sender in PROVEN:
            if any(email in sender for email in on_it):
                assert self.whom in self.seen[sender], f"{sender} has seen {self.seen[sender]}, not {self.whom}"
            elif sender in self.stands:
                assert self.stands[sender] != self.whom, f"{sender} is lost"
        if opens:
            self.extends()

    @invariant()
    def nobody_is_twice_there(self) -> None:
        live = [one.supporter for one in self.bot.store.signatures(FOLDED) if one.state is SignatureState.COUNTED]
        assert len(live) == len(set(live))


def test_no_name_is_on_a_letter_whose_text_its_owner_has_not_seen() -> None:
    run_state_machine_as_test(
        Letter,
        settings=settings(
            max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
