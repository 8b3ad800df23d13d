"""WITHDRAW, NAME and FORGET ME: done at once where the writer is believed, asked about where not."""

from signbot.core.answers import AboutLetters, AboutPeople, Item, NotTaken, Recorded, Say, ToConfirm
from signbot.core.campaign import AFTER_THE_LETTER, Person, Signature, SignatureState
from signbot.core.deciding.case import Case, Effect
from signbot.core.deciding.members import shown_always, withheld_always
from signbot.core.deciding.merge import merged_people
from signbot.core.deciding.saying import corrected, to_confirm, unclear
from signbot.core.deciding.signing import doubtful, kept_from, withhold_one
from signbot.core.decision import Ask, Change, Correct, Erase, Move, Standing
from signbot.core.intents import Rename, ShowAgain, Unclear, Why, Withdraw, Withhold, WithholdAlways
from signbot.core.ledger import Verdict
from signbot.core.question import Wish
from signbot.core.value import replace
from signbot.core.withholding import of_everywhere

Done = tuple[tuple[Change, ...], tuple[Item, ...]]  # changes, and what is said of them


def withdraw(case: Case, withdraw: Withdraw) -> Effect:
    standing = case.standings[withdraw.campaign]
    found = _which(case, withdraw.campaign, withdraw.name, Wish.WITHDRAW)
    if isinstance(found, Effect):
        return found
    if case.believed(found):
        return Effect(Verdict.WITHDRAWN, *take_off(case, found))
    item = to_confirm(standing, found.person, Say.CONFIRM_WITHDRAW)
    return Effect(Verdict.WITHDRAWN, (Ask(withdraw=(found.id,)),), (_in_haste(case, standing, found, item),))


def rename(case: Case, rename: Rename) -> Effect:
    standing = case.standings[rename.campaign]
    found = _which(case, rename.campaign, rename.old, Wish.RENAME, rename.new)
    if isinstance(found, Effect):
        return found
    if standing.has_gone(found.dispatch):
        closed = NotTaken(say=Say.CLOSED, campaign=standing.campaign, deadline=standing.deadline)
        return Effect(Verdict.OTHER, items=(closed,))
    change = Correct(found.id, rename.new, rename.place)
    person = change.of(found.person)
    if not case.accepted and (why := doubtful(case, [person])):
        return Effect(Verdict.HELD, items=(AboutPeople(say=Say.HELD, campaign=standing.campaign),), note=why)
    if case.believed(found):
        return Effect(Verdict.OTHER, *correct(standing, found, change))
    item = to_confirm(standing, person, Say.CONFIRM_RENAME, former=found.person)
    return Effect(Verdict.OTHER, (Ask(rename=(change,)),), (_in_haste(case, standing, found, item),))


def withhold(case: Case, withhold: Withhold) -> Effect:
    """Of every name of theirs on that letter; where there is none, or who wishes it is not proven, they are asked."""
    standing, live = case.standings[withhold.campaign], case.live(withhold.campaign)
    if not live:
        people = (kept_from(withhold.sender, withhold.withheld),) if withhold.sender.name else ()
        return unclear(case, Unclear(Why.TO_WITHHOLD, withhold.campaign, people=people, withheld=withhold.withheld))
    return merged_people([_withhold_one(case, standing, signature, withhold.withheld) for signature in live])


def withhold_always(case: Case, intent: WithholdAlways) -> Effect:
    """Of a member's name under all letters, and of names of theirs that stand under one by now."""
    members = [*withheld_always(case, intent.withheld)]
    if not members:
        return unclear(case, intent.otherwise)
    live = ((case.standings[one.campaign], one) for one in case.all_live)
    waiting = [(standing, one) for standing, one in live if not standing.has_gone(one.dispatch)]
    found = [(standing, one, of_everywhere(standing.campaign, intent.withheld)) for standing, one in waiting]
    return merged_people([*members, *(_withhold_one(case, *each) for each in found if each[2])])


def show_again(case: Case, intent: ShowAgain) -> Effect:
    """Of every name of theirs on that letter; and of a member's name under all letters. Nothing withheld: asked."""
    standing = case.standings[intent.campaign]
    found = [_show_one(case, standing, one, intent.shown) for one in case.live(intent.campaign)]
    effects = [*filter(None, found), *shown_always(case, standing.campaign, intent.shown)]
    return merged_people(effects) if effects else unclear(case, Unclear(Why.NO_COMMAND, intent.campaign))


def _show_one(case: Case, standing: Standing, signature: Signature, shown: tuple[str, ...]) -> Effect | None:
    """Only by whoever holds the address: what was shown once cannot be hidden again."""
    kept = tuple(label for label in signature.person.withheld if label not in shown)
    if kept == signature.person.withheld:
        return None
    person = replace(signature.person, withheld=kept)
    if standing.has_gone(signature.dispatch):
        closed = NotTaken(say=Say.CLOSED, campaign=standing.campaign, deadline=standing.deadline)
        return Effect(Verdict.OTHER, items=(closed,))
    change = Correct(signature.id, person.name, withheld=kept)
    if signature.state is SignatureState.COUNTED and case.authentic and case.believed(signature):
        return Effect(Verdict.OTHER, *correct(standing, signature, change))
    waits = (signature.id,) if signature.state is SignatureState.PENDING else ()
    item = to_confirm(standing, person, Say.CONFIRM_RENAME, former=signature.person)
    return Effect(
        Verdict.OTHER, (Ask(signatures=waits, rename=(change,)),), (_in_haste(case, standing, signature, item),)
    )


def _withhold_one(case: Case, standing: Standing, signature: Signature, withheld: tuple[str, ...]) -> Effect:
    if signature.state is SignatureState.COUNTED:
        return withhold_one(case, standing, signature, withheld)
    person = kept_from(signature.person, withheld)
    change = Correct(signature.id, person.name, withheld=person.withheld)
    return Effect(Verdict.OTHER, (change, Ask(signatures=(signature.id,))), (to_confirm(standing, person),))


def forget(case: Case) -> Effect:
    asked = case.request is not None and case.request.forget
    signed = {signature.campaign for signature in case.known.signatures if signature.campaign in case.standings}
    timely = not case.outdated("") and (case.authentic or (bool(signed) and all(map(case.unverified, signed))))
    if timely or asked:
        return Effect(Verdict.WITHDRAWN, *erase(case))
    return Effect(Verdict.WITHDRAWN, (Ask(forget=True),), (ToConfirm(say=Say.CONFIRM_FORGET),))


# What is done, once it is believed ----------------------------------------------------------------------


def take_off(case: Case, signature: Signature) -> Done:
    standing = case.standings[signature.campaign]
    on_letter = standing.has_gone(signature.dispatch) and signature.state is SignatureState.COUNTED
    say, reason = (Say.TOO_LATE_TO_WITHDRAW, AFTER_THE_LETTER) if on_letter else (Say.WITHDRAWN, "")
    move = Move(signature.id, signature.state, SignatureState.WITHDRAWN, reason=reason)
    again = standing.deadline if standing.collects(case.arrived) else None
    again = standing.late_until if standing.takes_late(case.arrived) and not on_letter else again
    item = Recorded(say=say, campaign=standing.campaign, people=(signature.person,), deadline=again)
    return (move,), (item,)


def correct(standing: Standing, signature: Signature, change: Correct) -> Done:
    return (change,), (corrected(standing, signature.person, change.of(signature.person)),)


def erase(case: Case) -> Done:
    """They are told which letters have gone out with their names: those keep them."""
    assert case.mail.sender is not None
    sent = tuple(standing.campaign for code, standing in case.standings.items() if _has_gone_out(case, standing, code))
    return (Erase(case.mail.sender.canonical),), (AboutLetters(say=Say.FORGOTTEN, campaigns=sent),)


def _has_gone_out(case: Case, standing: Standing, code: str) -> bool:
    return any(
        signature.went_out or (signature.state is SignatureState.COUNTED and standing.has_gone(signature.dispatch))
        for signature in case.signatures(code)
    )


# What is asked ------------------------------------------------------------------------------------------


def _which(case: Case, code: str, name: str, wish: Wish, new: str = "") -> Signature | Effect:
    """The one signature that a WITHDRAW or NAME is about, or the question to ask. `new`: a name that they give."""
    mine = case.live(code, name)
    if len(mine) == 1:
        return mine[0]
    if mine or case.live(code):
        return unclear(case, Unclear(Why.WHICH_PERSON, code, name, wish=wish))
    people = (Person(new),) if new and not doubtful(case, [Person(new)]) else ()
    return unclear(case, Unclear(Why.NOT_SIGNED, code, people=people, wish=wish))


def _in_haste(case: Case, standing: Standing, signature: Signature, item: ToConfirm) -> ToConfirm:
    """After the deadline a name may leave the letter until it goes: nobody can say when that is."""
    confirm_by = item.confirm_by if standing.confirms(case.arrived) else None
    return replace(item, confirm_by=confirm_by, gone=standing.has_gone(signature.dispatch))
