"""A coordinator's reply about a finished letter. Pure words and tokens; who may release it is decided by `receive`."""

from datetime import datetime

from signbot.core import token
from signbot.core.campaign import CampaignState
from signbot.core.decision import Known, Pending, Standing
from signbot.core.intents import Confirm, Nothing, Reading, Unclear
from signbot.core.mail import Mail

WORD = "release"


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


def says_release(reading: Reading) -> bool:
    return any(isinstance(intent, Confirm) for intent in reading.intents) or begins_with_release(reading)


def means_release(mail: Mail, reading: Reading, *, answers_notice: bool) -> bool:
    """Without a valid token: it was meant to release a letter all the same."""
    about_a_letter = answers_notice or mail.subject.casefold().startswith(WORD)  # a tap writes it into the subject
    return begins_with_release(reading) or (has_token(mail) and about_a_letter and says_release(reading))


def begins_with_release(reading: Reading) -> bool:
    """`RELEASE`, and nothing that a supporter would write."""
    words = reading.own_words.casefold().split()
    idle = all(isinstance(intent, Confirm | Unclear | Nothing) for intent in reading.intents)
    return idle and bool(words) and words[0].strip(":.,!") == WORD


def campaign_of(reading: Reading) -> str:
    """The folded code that a reply names; "" when it names none."""
    return next((one.campaign for one in reading.intents if isinstance(one, Unclear) and one.campaign), "")


def why_not(standing: Standing | None, brought_token: bool) -> str:
    """Why a reply without a valid token released nothing, and what to do."""
    if standing is None:
        return "Your reply does not say which letter. Please reply to the mail that brought you the letter."
    written = standing.campaign.code.written
    if standing.state not in (CampaignState.AWAITING_APPROVAL, CampaignState.CLOSING):
        return f"{written} is {standing.state}: no letter waits for your word."
    if brought_token:
        return (
            "The letter was composed anew after the mail that you replied to: a name went, or it had waited too long. "
            "Please look at the newer mail about it, and reply to that one."
        )
    return (
        "Please reply to the mail that brought you the letter: only such a reply carries the token that releases it. "
        f'Or run: signbot release "{written}"'
    )
