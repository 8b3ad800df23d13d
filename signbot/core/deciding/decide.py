"""What a mail comes to: (intents, campaigns, what we know of the supporter, when it arrived) -> Outcome.

set aside? ─► one effect for each intent ─► merged ─► bounded
Pure: the same values give the same outcome, and deciding twice changes nothing more than once.
"""

from typing import assert_never

from signbot.core.answers import AboutLetters, AboutPeople, Say
from signbot.core.campaign import SignatureState
from signbot.core.deciding.asking import which_to_sign
from signbot.core.deciding.bounds import bounded
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.changing import forget, rename, show_again, withdraw, withhold, withhold_always
from signbot.core.deciding.confirming import confirm, refuse
from signbot.core.deciding.members import alerts, of_member
from signbot.core.deciding.merge import summed
from signbot.core.deciding.saying import unclear
from signbot.core.deciding.set_aside import set_aside
from signbot.core.deciding.signing import sign
from signbot.core.deciding.standing import about_notice, of_members, said_elsewhere
from signbot.core.deciding.status import status
from signbot.core.decision import MEMBERSHIP, Ask, Correct, Declines, EndMembership, Enrol, Move, Outcome, Pause
from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    Join,
    Leave,
    ListCampaigns,
    Nothing,
    Refuse,
    Rename,
    Rest,
    Resume,
    ShowAgain,
    Sign,
    Stand,
    Status,
    StayOff,
    TooLong,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
    Withhold,
    WithholdAlways,
)
from signbot.core.ledger import Belief, Verdict
from signbot.core.question import Wish
from signbot.core.value import replace

_ABOUT_NAMES = (Sign, Withdraw, Rename, Withhold, ShowAgain)
SHOWN = 120  # characters of a doubtful reply that a coordinator sees


def decide(case: Case) -> Outcome:
    """The whole decision about one mail of a supporter."""
    if outcome := set_aside(case):
        return outcome
    forgets = tuple(intent for intent in case.reading.intents if isinstance(intent, Forget))[:1]
    intents = forgets or of_members(case)  # who is forgotten signs nothing
    effects = [*(_effect(case, intent) for intent in intents), *said_elsewhere(case)]
    outcome = bounded(case, summed(case, effects), believed=case.proven or case.wants_no_proof)
    return replace(outcome, belief=_belief(case, outcome), about=_about(case, outcome))


def _belief(case: Case, outcome: Outcome) -> Belief:
    """Whoever can't prove it and was told nothing may write the same again by a better way, and is heard then."""
    if case.proven:
        return Belief.SETTLED
    return Belief.ASKED if outcome.items and not case.mail.doubled else Belief.NOTHING


def _about(case: Case, outcome: Outcome) -> tuple[str, ...]:
    """The letters about which this is the writer's word: from now on an older mail changes nothing there."""
    campaigns = {signature.id: signature.campaign for signature in case.known.signatures}
    said = [intent.campaign for intent in case.reading.intents if isinstance(intent, _ABOUT_NAMES)]
    done = [campaigns[change.signature] for change in outcome.changes if isinstance(change, Move | Correct)]
    of_members = any(isinstance(change, Enrol | EndMembership | Pause) for change in outcome.changes)
    mine = (MEMBERSHIP,) if of_members else ()
    return tuple(code for code in dict.fromkeys((*said, *done, *mine)) if case.speaks(code))


def _effect(case: Case, intent: Intent) -> Effect:
    match intent:
        case Sign():
            return sign(case, intent)
        case Withdraw() | Rename() | Withhold() | WithholdAlways() | ShowAgain():
            return _change(case, intent)
        case Forget():
            return forget(case)
        case Alerts():
            return alerts(case, intent)
        case Join() | Leave() | Rest() | Resume():
            return of_member(case, intent)
        case Confirm() | Refuse():
            return confirm(case, intent) if isinstance(intent, Confirm) else refuse(case)
        case Stand() | StayOff():
            return about_notice(case, intent)
        case TooManyNames() | TooLong():
            return _too_much(case, intent)
        case Status() | ListCampaigns() | Help():
            return _asked_us(case, intent)
        case UnknownCode():
            return _unknown_code(case, intent)
        case Unclear():
            return _not_understood(case, intent)
        case Nothing():
            return Effect(Verdict.OTHER, note=intent.why)
        case _:
            assert_never(intent)


def _change(case: Case, intent: Withdraw | Rename | Withhold | WithholdAlways | ShowAgain) -> Effect:
    match intent:
        case Withdraw():
            return withdraw(case, intent)
        case Rename():
            return rename(case, intent)
        case Withhold():
            return withhold(case, intent)
        case WithholdAlways():
            return withhold_always(case, intent)
        case ShowAgain():
            return show_again(case, intent)


def _asked_us(case: Case, intent: Status | ListCampaigns | Help) -> Effect:
    if isinstance(intent, Status):
        return status(case, intent)
    say, verdict = (Say.HELP, Verdict.HELP) if isinstance(intent, Help) else (Say.LIST, Verdict.OTHER)
    return Effect(verdict, items=(AboutLetters(say=say, campaigns=case.open_campaigns),))


def _too_much(case: Case, intent: TooManyNames | TooLong) -> Effect:
    if isinstance(intent, TooLong):
        return Effect(Verdict.HELD, note=f"{intent.characters} characters of own words: for a person to read")
    item = AboutPeople(say=Say.HELD, campaign=case.standings[intent.campaign].campaign, people=intent.people)
    return Effect(Verdict.HELD, items=(item,), note=f"a list of {len(intent.people)} names")


def _unknown_code(case: Case, intent: UnknownCode) -> Effect:
    nearest = tuple(case.standings[code].campaign for code in intent.nearest)
    offered = nearest or case.open_campaigns
    question = which_to_sign(case, offered)
    question = replace(question, withheld=intent.withheld) if question else None
    item = AboutLetters(say=Say.UNKNOWN_CODE, detail=intent.written, campaigns=offered, question=question)
    return Effect(Verdict.OTHER, (Ask(question=question),) if question else (), (item,))


def _not_understood(case: Case, intent: Unclear) -> Effect:
    """Thanks from somebody whose name is on the letter want nothing; from anybody else they may be meant as a yes."""
    mine = case.live(intent.campaign) if intent.campaign else case.all_live
    if intent.courteous and any(signature.state is SignatureState.COUNTED for signature in mine):
        return Effect(Verdict.OTHER, note="courtesy")
    if _would_leave(intent) and any(signature.state is SignatureState.COUNTED for signature in mine):
        intent = replace(intent, why=Why.NO_COMMAND, wish=Wish.WITHDRAW)
    effect = unclear(case, intent)
    if intent.why is Why.REFUSED and intent.campaign and case.mail.sender:  # nobody reminds them of it
        declines = Declines(case.mail.sender.canonical, (intent.campaign,))
        effect = replace(effect, changes=(*effect.changes, declines))
    return replace(effect, note=_undecided(case)) if case.request and not case.request.question else effect


def _would_leave(intent: Unclear) -> bool:
    """A no, or a second thought, of whoever stands on the letter is asked about: nothing else could be meant."""
    return intent.against or (intent.why is Why.REFUSED and intent.campaign != "")


def _undecided(case: Case) -> str:
    """Neither yes nor no: what was asked for still waits, and a coordinator sees the words."""
    said = " ".join(case.reading.own_words.split())
    shown = f"{said[:SHOWN]}…" if len(said) > SHOWN else said
    return f"was asked to confirm, and wrote neither yes nor no: “{shown}”; it still waits"
