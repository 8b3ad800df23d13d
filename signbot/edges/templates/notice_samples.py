"""Values that try every mail to coordinators out. For `check` and for tests."""

from dataclasses import replace
from datetime import UTC, datetime

from signbot.core import desk, notices
from signbot.core.campaign import CampaignState, Channel
from signbot.core.delivery import BY_HAND, CAME_BACK, TOLD, DeliveryState
from signbot.core.notices import Notice
from signbot.core.official import OfficialKind
from signbot.core.orders import ABOUT_MAILS, ON_LETTERS, ON_NAMES, What
from signbot.edges.templates.samples import CAMPAIGN, DEADLINE, SECOND, TOKEN, ZONE

WHEN = datetime(2036, 12, 2, 3, 0, tzinfo=UTC)
FATES = (
    (DeliveryState.QUEUED, WHEN),
    (DeliveryState.HELD, WHEN),
    (DeliveryState.SENT, WHEN),
    (DeliveryState.DELIVERED, WHEN),
    (DeliveryState.FAILED, WHEN),
    (CAME_BACK, WHEN),
    (DeliveryState.UNCERTAIN, WHEN),
    (DeliveryState.SKIPPED, WHEN),
    (DeliveryState.SENT, None),
)
_LINES = ("12: Amina Diallo", "13: Boris Petrov")
_DRAFTS = (
    desk.Draft("English", "What became of UA 329/11", "She is free.\n\nThank you."),
    desk.Draft("español", "Qué fue de UA 329/11", "Está libre.\n\nGracias."),
)
PLANS = (
    (desk.Plan(what=What.OFFICIAL, state="unclear", lines=("7: The Minister",), ids=(7,), sort="refusal"), False),
    (desk.Plan(what=What.EXTEND, campaign=CAMPAIGN, before=WHEN, deadline=DEADLINE), True),
    *(
        (
            desk.Plan(
                what=what,
                campaign=CAMPAIGN,
                state=state,
                before=WHEN,
                names=312,
                pending=3,
                skipped=2,
                gone=("via fax: 202.647.5752 Greg Sprow (fax)",),
                lines=_LINES,
                left=("14",),
                subject="What became of UA 329/11",
                text="She is free.\n\nThank you.",
            ),
            False,
        )
        for what in (*ON_LETTERS[1:], *ON_NAMES)
        for state in ("open", "awaiting-approval")
    ),
    *(
        (desk.Plan(what=What.OUTCOME, campaign=CAMPAIGN, names=312, drafts=some, enclosed=name, exposing=lines), False)
        for some, name, lines in ((_DRAFTS[:1], "", ()), (_DRAFTS, "answer.txt", (2, 7)))
    ),
    *(
        (desk.Plan(what=what, state="held", lines=_LINES, left=("signed",), ids=(12,), text="Dear Amina"), False)
        for what in ABOUT_MAILS
    ),
    *(
        (
            desk.Plan(
                what=What.RESOLVE,
                campaign=CAMPAIGN,
                state=state,
                lines=_LINES[:1],
                left=("given up after 5 days: 451 4.7.1 try again later",),
                gone=gone,
                ids=(12,),
                sort=becomes,
                text=to,
            ),
            False,
        )
        for state, becomes, gone, to in (
            ("failed", DeliveryState.SENT, (), ""),
            (CAME_BACK, DeliveryState.SENT, (), ""),
            ("uncertain", DeliveryState.FAILED, (), ""),
            ("held", DeliveryState.SKIPPED, (), ""),
            ("failed", DeliveryState.QUEUED, (), "clerk@court.example"),
            ("sent", DeliveryState.QUEUED, ("sprow@state.example",), ""),
        )
    ),
)
_STUCK = (
    desk.StuckDelivery(
        id=12,
        printed="Greg Sprow",
        channel="fax",
        address="12026475752@fax.example",
        state="failed",
        reason="given up after 5 days: 451 4.7.1 try again later",
    ),
    desk.StuckDelivery(id=13, printed="The Minister", channel="manual", address="", state="held", reason=BY_HAND),
)
FROM_THE_DESK: tuple[desk.FromTheDesk, ...] = (
    desk.DeskStatus(
        letters=tuple(
            desk.AtAGlance(
                campaign=CAMPAIGN,
                state=state,
                reason="",
                deadline=DEADLINE,
                counted=42,
                pending=pending,
                members=members,
                deliveries=deliveries,
                stuck=stuck,
            )
            for state, pending, members, deliveries, stuck in (
                (CampaignState.OPEN, 3, 5, {}, ()),
                (CampaignState.DELIVERED, 0, 0, {str(fate): 2 for fate in TOLD}, _STUCK),
            )
        ),
        over=2,
        held=3,
        unread=1,
        polled=WHEN,
        zone=ZONE,
    ),
    desk.DeskStatus((), 0, 0, 0, None, ZONE),
    desk.DeskHelp("UA 329/11"),
    desk.DeskList(CAMPAIGN, 42, 3, 1, ("ua-329-11.csv", "ua-329-11.xlsx")),
    desk.DeskPreview(CAMPAIGN, 42, ("Dear Sirs:", "", "We are concerned."), ("Amina Diallo, ᠤᠯ: Amina Diallo",), 1),
    desk.DeskHeld(
        tuple(
            desk.WaitingMail(
                id=number,
                held=held,
                sender=sender,
                proven=held,
                arrived=WHEN,
                why="a list of 12 names",
                subject="Re: letter",
                words=words,
            )
            for number, held, sender, words in ((12, True, "a@home.example", "Sign us"), (13, False, "", ""))
        ),
        2,
        "UA 329/11",
        ZONE,
    ),
    desk.DeskHeld((), 0, "", ZONE),
    desk.DeskJournal(
        (
            desk.JournalLine(WHEN, "c…@rrn.example", "UA 329/11", "close", "it is time"),
            desk.JournalLine(WHEN, "c…@rrn.example", "UA 329/11", "extend to", "", DEADLINE),
            desk.JournalLine(WHEN, "signbot", "UA 329/11", "delivered", "what became of each copy is known"),
        ),
        3,
        ZONE,
    ),
    desk.DeskJournal((), 0, ZONE),
    *(desk.DeskAsks(plan, "the bishop asked for it", anew, TOKEN, f"desk.{TOKEN}") for plan, anew in PLANS),
    *(desk.DeskDone(plan, "c@rrn.example", "it is time", "") for plan, _ in PLANS),
    *(desk.DeskDone(plan, "", "", "") for plan, _ in PLANS),
    *(desk.DeskRefused(What.EXTEND, why, "UA 99/99", (CAMPAIGN,)) for why in desk.Refusal),
    desk.DeskUnproven("c@rrn.example", What.CANCEL),
)
_SENT = DeliveryState.SENT
_HELD = (
    notices.NotedMail(12, WHEN, "dmitri@home.example", "its sender's domain says that it is forged"),
    notices.NotedMail(0, WHEN, "", "a list of 12 names", more=3),
    notices.NotedMail(0, WHEN, "", "", more=40),
)
_FLAGGED = (
    notices.NotedName(8, "Les Amis d'Oaxaca", False, ("organisation",)),
    notices.NotedName(9, "Boris 2", True, ("digits", "same-name")),
)
_NEWS = notices.LetterNews(
    campaign=CAMPAIGN,
    state=CampaignState.OPEN,
    deadline=DEADLINE,
    days=3,
    closes_at=DEADLINE,
    reason="it has 1 name, fewer than minimum = 5",
    counted=242,
    more=18,
    off=1,
    pending=4,
    flagged=_FLAGGED,
    unlisted=6,
    picture="0123456789abcdef01234567@rrn.example",
    sent=11,
    came_back=1,
    deliveries=13,
)
_DIGEST = notices.Digest(
    zone=ZONE,
    quiet=False,
    letters=(
        _NEWS,
        replace(
            _NEWS, campaign=SECOND, more=0, off=0, counted=1, pending=1, days=0, flagged=(), unlisted=0, picture=""
        ),
    ),
    held=_HELD,
    unread=(notices.NotedMail(14, WHEN, "", ""),),
    others=(notices.NotedMail(15, WHEN, "amina@home.example", "“Hello”: no command"),),
    unanswered=(notices.NotedMail(16, WHEN, "boris@home.example", "this address has had its answers"),),
    bounced=2,
    unreachable=(notices.NotedName(9, "Boris Petrov", True, ("comes-back",)),),
    spam=("chloe@home.example",),
    rights=("forget: the archive copy",),
    late=3,
    awaited=(notices.Awaited("UA 328/11", "PERU", 30, reached=2, answered=1, acknowledged=1, silent=("Ana Ruiz",)),),
)


def _fate(number: int, state: str, when: datetime | None) -> notices.DeliveryFate:
    return notices.DeliveryFate(number, f"fax{number}@fax.example", Channel.EMAIL, state, "", when)


NOTICES: tuple[Notice, ...] = (
    notices.Approve(
        campaign=CAMPAIGN,
        counted=42,
        recipients=("via fax: 202.647.5752 Greg Sprow",),
        versions=(
            notices.Version("ua-329-11.pdf", "English", "en", "Greg Sprow"),
            notices.Version("ua-329-11-2.pdf", "Español", "es", "Ana Ruiz; Boris Petrov", withheld=2),
            notices.Version("", "Deutsch", "de", "Dmitri Weber"),
        ),
        token=TOKEN,
        tag=f"ua-329-11.{TOKEN}",
    ),
    *(notices.NotReleased("UA 329/11", why, "Release tomorrow, not today.") for why in notices.Unreleased),
    notices.NotReleased("UA 329/11", notices.Unreleased.EMPTY, ""),
    notices.BeforeDeadline(
        campaign=CAMPAIGN,
        deadline=DEADLINE,
        counted=42,
        pending=3,
        held=_HELD,
        flagged=_FLAGGED,
        leaving=(notices.NotedName(7, "Amina Diallo", False, ("withdrawal-unconfirmed",)),),
        attached=True,
    ),
    notices.BeforeDeadline(CAMPAIGN, DEADLINE, 1, 0, held=(), flagged=(), leaving=(), attached=False),
    notices.DeliveryReport(
        campaign=CAMPAIGN,
        addendum=False,
        counted=42,
        sent=5,
        total=len(FATES) + 2,
        undecided=True,
        recipients=(
            notices.RecipientFate("Greg Sprow", 3, tuple(_fate(number, *fate) for number, fate in enumerate(FATES, 1))),
            notices.RecipientFate("Ana Ruiz", 1, (_fate(9, _SENT, WHEN),)),
            notices.RecipientFate("Bishop", 1, (notices.DeliveryFate(10, "", Channel.POST, _SENT, "", WHEN),)),
        ),
    ),
    _DIGEST,
    *(replace(_DIGEST, letters=(replace(_NEWS, state=state),), quiet=True, held=()) for state in CampaignState),
    replace(_DIGEST, letters=(), bounced=1, late=1),
    notices.Alarm("the mailbox refused us", ("The password was not accepted.",)),
    notices.Stuck(CAMPAIGN, _STUCK),
    notices.Stuck(CAMPAIGN, _STUCK[:1]),
    notices.Outage(
        edge="mailbox",
        reason="the mailbox refuses the login: AUTHENTICATIONFAILED",
        since=WHEN,
        zone=ZONE,
        waiting=("UA 329/11",),
        permanent=True,
        limit=False,
    ),
    notices.Back("mailbox", WHEN, ZONE),
    notices.Behind(WHEN, ZONE),
    notices.Clock(here=WHEN, server=WHEN, zone=ZONE),
    notices.Future("INBOX", 1, WHEN, ZONE),
    notices.Forwarded(
        replies=tuple(
            notices.RecipientReply("someone@senate.example", subject, about, proven, bool(subject), kind, number, words)
            for subject, about, proven, kind, number, words in (
                ("Your letter", "UA 329/11", True, OfficialKind.REFUSAL, 7, ("Dear Madam,", "We see no need to act.")),
                ("", "", False, OfficialKind.UNCLEAR, 8, ()),
                ("", "", False, "", 0, ()),
            )
        ),
        more=2,
        proven=False,
    ),
    notices.HeldCampaign(CAMPAIGN, "it has fewer names than its minimum.", counted=0, again=0),
    notices.SetOtherwise(CAMPAIGN, (notices.SetLine("Amina Diallo, ᠤᠯ", "Amina Diallo", "U+1824 U+182F"),), waits=True),
    notices.Unmade(CAMPAIGN, "it could not be made at 2036-12-01 17:00 EST (unknown variable: x)"),
    notices.Defect(
        step="conclude",
        kinds=("KeyError at _note:212",),
        about=("UA 329/11",),
        since=WHEN,
        zone=ZONE,
        version="1.0",
    ),
    notices.Mended("conclude", WHEN, ZONE),
    notices.Volume(CAMPAIGN, k=2, n=4),
    notices.Post(CAMPAIGN, "Bishop's House\n1 Church Street\nOaxaca"),
    notices.Manual(CAMPAIGN, "The Minister", "https://minister.example/contact"),
    *FROM_THE_DESK,
)
