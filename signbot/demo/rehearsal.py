"""A rehearsal: your own letter and recipients, invented supporters, and what may go wrong. Nothing leaves the computer.

    your config.toml, its servers replaced by the demo's host ─► scenes, each with its passes ─► every mail in a folder

Played: an alert and replies of every kind, a forger, an outage at noon, a deadline with too few names, your release, a
fax that does not get through, an official's answer, late names, and the end. Until it is over every connection but one
to this computer is refused by `Guard`.
"""

import ipaddress
import sys
from dataclasses import field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from signbot.cli.shell import Shell
from signbot.config import Config, Mistake
from signbot.config.model import Alarm, Fax, Security
from signbot.config.secret import Secret
from signbot.core.address import Address, canonical
from signbot.core.campaign import Campaign, CampaignState, Channel
from signbot.core.delivery import DeliveryState
from signbot.core.value import dataclass
from signbot.demo import cast, clients
from signbot.demo.cast import Scene
from signbot.demo.clients import Ours, Person
from signbot.demo.host import NAME, PASSWORD, Envelope, Host
from signbot.demo.stage import Clock, Stage, StageMailbox, works_of
from signbot.store import DeliveryRow

LEAST_TIME = timedelta(days=3)  # before the deadline: a letter that closes sooner is rehearsed with this much
GATEWAY = "{number}@fax.rehearsal.example"  # in the place of a line of your own
REPAIRED = timedelta(hours=1)  # after so long the outage is over
FAX_BOX = "status@"  # who writes a gateway's receipts
ACKNOWLEDGES = "Thank you for your letter. It has been received, and will be looked into by the competent office."


@dataclass(frozen=True, slots=True)
class Played:
    """One mail that went out, and when in the play."""

    scene: str
    envelope: Envelope


@dataclass(slots=True)
class Play:
    """What is being played: every mail so far belongs to a scene."""

    stage: Stage
    config: Config
    played: list[Played] = field(default_factory=list)
    title: str = ""  # of the scene

    @property
    def campaign(self) -> Campaign:
        return self.stage.campaign

    @property
    def code(self) -> str:
        return self.campaign.code.written

    def scene(self, title: str) -> None:
        """What went out since the last one belongs to the last one."""
        self.stage.console.print(f"\n[bold]{escape(title)}[/bold]")
        self.title = title

    def gather(self) -> list[Envelope]:
        """What has gone out since the last look, told."""
        new = self.stage.host.sent[len(self.played) :]
        self.played += [Played(self.title, envelope) for envelope in new]
        return new


def rehearse(config: Config, campaign: Campaign, out: Path, console: Console) -> list[Played]:
    """The whole rehearsal of one letter; everything that it makes lies below `out`, an empty folder."""
    clock = Clock(datetime.now(UTC).replace(microsecond=0))
    guard = Guard()
    with guard, Host(config.bot.address, now=clock.now, separator=config.bot.subaddress) as host:
        shell = Shell(config.path, {})
        vars(shell)["config"] = rehearsed(config, campaign, out, host, clock.now())
        with StageMailbox(shell.mailbox.settings, clock.now) as mailbox:
            works = works_of(shell, mailbox, clock)
            stage = Stage(out, host, clock, shell, works, shell.config.campaigns[0], console)
            play = Play(stage, shell.config)
            _scenes(play)
            _keep_the_letter(play)
        shell.close()
    return play.played


def rehearsed(config: Config, campaign: Campaign, out: Path, host: Host, now: datetime) -> Config:
    """Your configuration with the host's servers, and nothing in it that reaches anybody."""
    place = Mistake(str(config.path), None, "", "")
    password = Secret(place, value=PASSWORD)
    here: dict[str, Any] = {"host": host.host, "security": Security.NONE, "oauth": None, "ca_file": None}
    imap = replace(
        config.imap,
        **here,
        port=host.imap_port,
        username=host.bot,
        password=password,
        folder="INBOX",
        also=(),
        authserv_id=(NAME,),
        trusted_hosts=(),
        arc_sealers=(),
        check_dkim=False,
        copies_folder="INBOX",
    )
    smtp = replace(config.smtp, **here, port=host.smtp_port, username="", password=None, per_minute=0, per_day=0)
    bot = replace(
        config.bot,
        database=f"sqlite:///{(out / 'signbot.db').absolute()}",
        erasure_journal=(out / "signbot.db.erased").absolute(),
        pages=None,
    )
    return replace(
        config,
        bot=bot,
        imap=imap,
        smtp=smtp,
        fax=_fax(config.fax),
        alarm=Alarm(),
        campaigns=(_soon(campaign, now),),
    )


def _fax(fax: Fax | None) -> Fax | None:
    """A line of your own is a gateway here: it would dial."""
    if fax is None or not fax.via:
        return fax
    return replace(fax, via="", options={}, gateway=GATEWAY, receipts_from=(GATEWAY.partition("@")[2],))


def _soon(campaign: Campaign, now: datetime) -> Campaign:
    """Open now; and with a deadline that lets people sign. A fax may ring at any time: nobody is woken."""
    deadline = max(campaign.deadline, now + LEAST_TIME)
    return replace(campaign, opens=None, deadline=deadline, minimum=max(campaign.minimum, len(cast.EVERYBODY) + 2))


# The scenes ---------------------------------------------------------------------------------------


def _scenes(play: Play) -> None:
    play.scene("The alert goes out")
    _alert(play)
    play.scene("The replies come in")
    for scene in cast.replies(play.code):
        _act(play, scene, first=True)
    play.scene("An outage at noon: the server that sends does not work for an hour")
    _outage(play)
    play.scene("Second thoughts, a confirmation, and a forger")
    for scene in cast.afterwards(play.code):
        _act(play, scene)
    play.scene("The deadline passes, with too few names")
    play.stage.clock.pass_to(play.campaign.deadline + timedelta(minutes=1))
    _act(play, cast.too_late(play.code), first=True)
    play.scene("You release it all the same")
    _release(play)
    play.scene("What needs your hand: whatever did not get through")
    _dead_fax(play)
    _by_hand(play)
    play.scene("An official answers")
    _official(play)


def _alert(play: Play) -> None:
    stage = play.stage
    stage.shell.store.register(stage.works.reception.campaigns, stage.clock.now())
    language, people = play.config.bot.languages[0], [(one.address, canonical(one.address)) for one in cast.EVERYBODY]
    alerts = [stage.shell.office.alert(play.campaign, language, Address(*one), stage.clock.now()) for one in people]
    stage.shell.store.queue(alerts, stage.clock.now())
    stage.one_pass()
    alert = Ours.read(play.gather()[0].raw)
    _tell(play, f"{len(alerts)} invented people have it: {alert.subject}")


def _act(play: Play, scene: Scene, *, first: bool = False) -> None:
    """One writes; the bot makes a pass. `first`: they answer the first mail that they got, which is the alert."""
    _write(play, scene, first=first)
    play.stage.one_pass()
    _tell(play, "")


def _write(play: Play, scene: Scene, *, first: bool = False) -> None:
    mails = play.stage.host.mailbox(scene.person.address)
    raw = scene.write(Ours.read(mails[0] if first else mails[-1]), play.stage.clock.now())
    play.stage.host.submit(raw, genuine=scene.genuine)
    play.stage.console.print(f"  [cyan]{escape(scene.person.name)}[/cyan] {escape(scene.does)}.")


def _tell(play: Play, words: str) -> None:
    if words:
        play.stage.console.print(f"  {escape(words)}")
    for envelope in play.gather():
        to, subject = ", ".join(envelope.recipients), Ours.read(envelope.raw).subject
        play.stage.console.print(f"      [green]{escape(to)}[/green] {escape(subject)}")


def _outage(play: Play) -> None:
    """What is answered meanwhile waits, and goes when the server works again."""
    stage = play.stage
    stage.host.shut = True
    _write(play, cast.during_the_outage(play.code), first=True)
    stage.one_pass()
    stage.console.print("      [dim]nothing can be sent: the answer waits[/dim]")
    stage.host.shut = False
    stage.clock.pass_to(stage.clock.now() + REPAIRED)
    stage.one_pass()
    _tell(play, "It works again, and what waited goes out.")


def _release(play: Play) -> None:
    """By the words that a coordinator has: from a held campaign, and where it asks, from the finished letter."""
    store, who = play.stage.shell.store, play.config.bot.coordinators[:1] or ("coordinator",)
    store.release(play.campaign.folded, who[0], "rehearsed", play.stage.clock.now())
    play.stage.one_pass()
    _tell(play, f'signbot release "{play.code}"')
    if _state(play) is CampaignState.AWAITING_APPROVAL:
        store.release(play.campaign.folded, who[0], "rehearsed", play.stage.clock.now())
        play.stage.one_pass()
        _tell(play, "You have approved the finished letter.")


def _state(play: Play) -> CampaignState:
    stage = play.stage
    return stage.shell.store.standings([play.campaign], stage.clock.now())[play.campaign.folded].state


def _rows(play: Play, *states: DeliveryState) -> list[DeliveryRow]:
    return [row for row in play.stage.shell.store.deliveries(play.campaign.folded) if row.state in states]


def _dead_fax(play: Play) -> None:
    """The first fax that went is busy for good, says the gateway."""
    sent = [row for row in _rows(play, DeliveryState.SENT) if row.channel is Channel.FAX]
    fax = play.config.fax
    if not sent or fax is None or not fax.receipts_from:
        return
    number, gateway = sent[0].address.partition("@")[0], Person("Fax service", FAX_BOX + fax.receipts_from[0])
    words, at = "Busy after 3 tries.", play.stage.clock.now()
    play.stage.host.submit(clients.plain(gateway, play.config.bot.address, f"Fax to {number}: Failure", words, at))
    play.stage.one_pass()
    _tell(play, f"The gateway says that the fax to {sent[0].printed} failed.")


def _by_hand(play: Play) -> None:
    """Whatever waits for a person is done, so that the rehearsal comes to its end."""
    store, stage = play.stage.shell.store, play.stage
    for row in _rows(play, DeliveryState.HELD, DeliveryState.FAILED, DeliveryState.UNCERTAIN):
        stage.console.print(f"  signbot resolve {row.id} --as sent    [dim]# {escape(row.printed)}[/dim]")
        store.resolve(row.id, DeliveryState.SENT, "coordinator", "rehearsed", stage.clock.now())
    stage.one_pass()
    _tell(play, "Every copy has gone, or you have said what became of it: everybody is told.")


def _official(play: Play) -> None:
    """The first who got it by email acknowledges it."""
    reached = [row for row in _rows(play, DeliveryState.SENT) if row.channel is Channel.EMAIL]
    if not reached:
        _tell(play, "None of your recipients has an email address: nobody can.")
        return
    address = reached[0].address
    letters = play.stage.host.mailbox(address)
    ours = replace(Ours.read(letters[0]), reply_to=play.config.bot.address)
    who = Person(reached[0].printed, address)
    play.stage.host.submit(clients.webmail(who, ours, ACKNOWLEDGES, play.stage.clock.now()))
    play.stage.one_pass()
    _tell(play, f"{who.name} acknowledges it: you get their words.")


def _keep_the_letter(play: Play) -> None:
    """As its recipients have it, where it went."""
    store, out = play.stage.shell.store, play.stage.out
    for composed in store.composed(play.campaign.folded):
        (out / "letter.txt").write_text(composed.whole.text, encoding="utf-8")
        (out / "letter.html").write_text(composed.whole.html, encoding="utf-8")
        (out / "letter.pdf").write_bytes(composed.whole.pdf)


# The guard ----------------------------------------------------------------------------------------


class Leaves(RuntimeError):
    """Something would have left this computer."""


class Guard:
    """While it stands, every connection and every look-up of a name is refused (PEP 578).

    An audit hook can't be taken off: it stays, and looks away afterwards.
    """

    _standing = False
    _hooked = False

    def __enter__(self) -> "Guard":
        if not Guard._hooked:
            sys.addaudithook(_refuse)
            Guard._hooked = True
        Guard._standing = True
        return self

    def __exit__(self, *exc_info: object) -> None:
        Guard._standing = False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not Guard._standing:
        return
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg") and not _is_here(arguments[1]):
        raise Leaves(f"a rehearsal would have connected to {arguments[1]!r}")
    if event == "socket.getaddrinfo" and not _is_here((arguments[0],)):
        raise Leaves(f"a rehearsal would have looked up {arguments[0]!r}")


def _is_here(address: object) -> bool:
    """This computer: a loopback address, or a UNIX socket, whose address is a path."""
    if not isinstance(address, tuple):
        return True
    host = address[0]
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False
