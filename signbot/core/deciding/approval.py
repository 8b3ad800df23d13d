"""A coordinator's reply about a finished letter. Pure words and tokens; who may release it is decided by `receive`."""

from collections.abc import Sequence
from datetime import datetime

from signbot.core import token
from signbot.core.campaign import KEPT_BACK, TO_APPROVE
from signbot.core.decision import Known, Pending, Standing
from signbot.core.grounds import SUBJECT, Rests
from signbot.core.intents import Confirm, Nothing, Reading, Unclear
from signbot.core.mail.mail import Mail
from signbot.core.reading.release_word import WORD, Beside, is_release


def has_token(mail: Mail) -> bool:
    """It answers a mail that brought a token, whatever that is worth by now."""
    return bool(token.candidates((*mail.recipients, mail.subject)))


def request(mail: Mail, known: Known, key: bytes, at: datetime) -> Pending | None:
    """The letter that waits for this coordinator's word, by the token that came with it."""
    if mail.sender is None:
        return None
    live = {one.nonce: one for one in known.pending if one.release and not one.used}
    for candidate in token.candidates((*mail.recipients, mail.subject)):
        one = live.get(token.nonce_of(candidate))
        if one is None or one.expires is None or at > one.expires:
            continue
        if token.genuine(candidate, key, "release", mail.sender.canonical, one.expires):
            return one
    return None


def says_release(mail: Mail, texts: Sequence[str], beside: Beside) -> bool:
    """By the word, typed or tapped, and nothing that could take it back: a letter can't be called back.

    `texts`: the own words of its text and of its HTML, whichever there are: each must say so.
    """
    above = f"{mail.subject}\n" if is_tapped(mail, beside) else ""
    return bool(texts) and all(is_release(f"{above}{text}", beside) for text in texts)


def is_tapped(mail: Mail, beside: Beside) -> bool:
    """A tap on our `mailto:` begins a mail with the word as its subject."""
    return not (mail.references or mail.sealed) and is_release(mail.subject, beside)


def rests(mail: Mail, reading: Reading, beside: Beside) -> Rests:
    """What its release was read from: counts only where that is proven."""
    return (*reading.rests, frozenset({SUBJECT})) if is_tapped(mail, beside) else reading.rests


def means_release(mail: Mail, reading: Reading, *, answers_notice: bool) -> bool:
    """Without a valid token: it was meant to release a letter all the same."""
    tapped = mail.subject.casefold().split()[:1] == [WORD] and _is_idle(reading)
    answered = answers_notice and _confirms(reading)
    return _begins_with_release(reading) or (has_token(mail) and (tapped or answered))


def _begins_with_release(reading: Reading) -> bool:
    """`RELEASE`, and nothing that a supporter would write."""
    words = reading.own_words.casefold().split()
    return _is_idle(reading) and bool(words) and words[0].strip(":.,!") == WORD


def _confirms(reading: Reading) -> bool:
    return any(isinstance(intent, Confirm) for intent in reading.intents) and bool(reading.own_words.strip())


def _is_idle(reading: Reading) -> bool:
    return all(isinstance(intent, Confirm | Unclear | Nothing) for intent in reading.intents)


def campaign_of(reading: Reading) -> str:
    """The folded code that a reply names; "" when it names none."""
    return next((one.campaign for one in reading.intents if isinstance(one, Unclear) and one.campaign), "")


def why_not(standing: Standing | None, brought_token: bool) -> str:
    """Why an email without a valid token released nothing, and what to do."""
    if standing is None:
        return "Your email does not say which letter. Please write RELEASE and its code, and nothing else."
    written = standing.campaign.code.written
    if standing.state not in {*KEPT_BACK, *TO_APPROVE}:
        return f"{written} is {standing.state}: no letter waits for your word."
    if brought_token and standing.state in TO_APPROVE:
        return (
            "The letter was composed anew after the email that you replied to: a name went, or it had waited too long. "
            "Please look at the newer email about it, and reply to that one."
        )
    return (
        "Nothing has been sent: your email says something else than RELEASE, or more than that. To send the letter, "
        f"write RELEASE {written} and nothing else (thanks and your signature do no harm)."
    )
