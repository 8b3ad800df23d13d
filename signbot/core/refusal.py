"""Whom a mail server's no speaks of: the recipient (or this one mail), or us, who sent too much or are not wanted.

Three things decide together: the enhanced status (RFC 3463: x.1.1 to x.1.6 and x.2.z are the recipient's, x.7.z is
policy), what is counted in its words (mails that we sent, or octets that somebody keeps), and the place: at MAIL FROM
no recipient is spoken of. Addresses and links are left out: anybody may be called Limit.
"""

import re
from enum import StrEnum

from signbot.core.text.plain import plain


class At(StrEnum):
    """What the server said no to (RFC 5321 section 3.3)."""

    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"  # the command
    BODY = "BODY"  # the mail itself


class About(StrEnum):
    """Whom a refusal speaks of."""

    THEM = "them"  # the recipient, or this one mail
    LIMIT = "limit"  # us: as many as we may send in that time are sent
    SENDER = "sender"  # us: not this sender, not from this host, not with this login


_STATUS = re.compile(r"(?<![\w.])[245]\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_LEFT_OUT = re.compile(r"<[^>]*>|\[[^\]]*\]|\S*@\S*|https?://\S*|\S*\.\S*/\S*")
_LONGEST = 1_000  # characters of an answer that are read
_ABOUT_THE_MAIL = re.compile(r"55[25]|\d{3} 5\.[36]\.")  # at MAIL FROM: its size, its letters beyond ASCII
_FULL = 552  # "exceeded storage allocation" (RFC 5321 section 4.2.3)
_MAILS = r"(?:messages?|e-?mails?|mails?|recipients?|rcpts?|outgoing|outbound|outmail|relay|smtp|sen[dt]\w*|submission)"
_TIME = r"(?:\d+ ?)?(?:second|minute|hour|hr|day|week|month)s?"
_BOUND = r"(?:limits?|quota|rate)"

# What somebody keeps or gets, how far it went, and how big it is.
_THEIRS = re.compile(
    r"receiv(?:e|ing) |recipient(?:'s|s'| has| is| mailbox| storage)|(?:by|to) (?:the )?recipient|storage|disk|full\b"
    r"|mailbox (?:is|has|for|size|limit|quota|over|exceed)|over ?quota|over (?:the|its|his|her|their) quota|allocation"
    r"|insufficient|size|octets|bytes|\b[kmg]i?b\b|too (?:big|large|long)|line length|hops?\b|loop|attachment"
    r"|(?:user|mailbox|address|recipient) (?:unknown|unavailable|not found|does|disabled)|no such|invalid recipient"
)
# Only whoever sends is spoken of so.
_OURS = re.compile(
    rf"(?:send(?:ing|er)?|submission|relay|outgoing|outbound|outmail|exceeded outgoing) ?(?:\w+ ){{0,2}}{_BOUND}"
    r"|you(?:'ve| have)? (?:are )?(?:reached|sending|exceeded|sent)|sender (?:\w+ ){0,3}throttled"
    rf"|(?:number|amount|volume|rate) of (?:\w+ ){{0,3}}(?:outgoing|outbound|sent)|{_BOUND} (?:for|on|of) sending"
)
# So many in such a time, or at once.
_COUNTED = re.compile(
    rf"per[ -]?{_TIME}\b|/ ?{_TIME}\b|(?:hourly|daily|weekly|monthly|{_TIME})[ -](?:\w+ ){{0,2}}{_BOUND}"
    rf"|too many (?!hops|received)|too much mail|too (?:fast|quickly)|slower|{_BOUND}[ -]?limit|throttl"
    rf"|\b{_MAILS} (?:\w+ ){{0,2}}{_BOUND}|max(?:imum)? (?:\w+ ){{0,2}}(?:{_MAILS}|{_BOUND})|limit exceeded"
)
_QUOTA = re.compile(rf"quota|{_BOUND} (?:\w+ ){{0,2}}(?:exceeded|reached)|(?:exceeded|reached) (?:\w+ ){{0,4}}{_BOUND}")
_SHUT = r"(?:suspended|blocked|disabled|locked|restricted|deactivated|black ?listed|block ?listed|banned)"
_UNWANTED = re.compile(
    r"sender (?:address )?(?:is |was |has been )?(?:rejected|refused|denied|not |verif|unknown|invalid)"
    rf"|sender (?:\w+ ){{0,3}}{_SHUT}"
    r"|not (?:allowed|authori[sz]ed|permitted|owned|entitled)[^.]{0,40}(?:\bsend|\bas\b|relay|\bfrom\b|by user)"
    r"|send[ -]?as\b|permissions? to send|bad outbound sender|outbound spam"
    r"|relay(?:ing)? (?:access )?(?:is )?(?:denied|not)|unable to relay"
    r"|authentication (?:is )?required|must (?:authenticate|log ?in|issue)|not logged in"
    rf"|(?:your|sending|smtp) (?:\w+ ){{0,3}}(?:account|domain|user|service|address)(?: \S+){{0,3}}? {_SHUT}"
    rf"|\b(?:ip|host|server)\b(?: \S+){{0,4}}? {_SHUT}|blocked using|(?:black|block) ?list|banned send|reputation"
    r"|your (?:ip|host|server|domain|access)\b|listed (?:on|at|in|by)\b"
    r"|(?:spf|dkim|dmarc)\b[^.]{0,40}(?:fail|not pass|invalid|missing)|(?:fail|invalid|missing)\w* (?:spf|dkim|dmarc)"
    r"|unauthenticated|unusual (?:sending |amount|activity|rate|volume)|suspicious activity"
    r"|traffic not accepted|spam abuse"
)
_OUR_STORE = re.compile(r"\bstoredrv\.(?:client)?submi")  # QUIRK: where Exchange keeps the mails of whoever sends
_BAD_DESTINATION = {(1, detail) for detail in (1, 2, 3, 4, 5, 6, 9, 10)}
_BAD_SENDER = {(1, 7), (1, 8), (7, 8), (7, 60), (7, 705), *((7, number) for number in range(20, 28))}  # RFC 3463, 7372
_BUSY = (3, 2)  # "system not accepting network messages" (RFC 3463): too many connections
_AS_MANY_AS_YOU_MAY = {(4, 5), (1, 90)}  # QUIRK: Gmail's and Microsoft 365's numbers; with 5yz only


def about(code: int, text: str, at: At) -> About:
    """Whom this refusal speaks of. In doubt the recipient, where one has been named."""
    text = text[:_LONGEST]
    found = _STATUS.search(text)
    status = (int(found[1]), int(found[2])) if found else (0, 0)
    words = plain(_LEFT_OUT.sub(" ", text)).casefold()
    theirs, ours = _THEIRS.search(words) is not None, _OURS.search(words) is not None
    if theirs and not ours and _OUR_STORE.search(words):
        return About.SENDER
    if status in _BAD_DESTINATION or (theirs and not ours and at is not At.MAIL):
        return About.THEM
    # "mail quota exceeded": octets
    mailbox = (status[0] in (2, 3) and status != _BUSY) or (code == _FULL and at is At.RCPT)
    if ours or (_COUNTED.search(words) and not mailbox) or (code >= 500 and status in _AS_MANY_AS_YOU_MAY):
        return About.LIMIT
    if _QUOTA.search(words) and _is_policy(code, status[0], at):
        return About.LIMIT
    refused = at is At.MAIL and code >= 500 and not _ABOUT_THE_MAIL.match(f"{code} {text}")
    return About.SENDER if refused or status in _BAD_SENDER or _UNWANTED.search(words) else About.THEM


def _is_policy(code: int, subject: int, at: At) -> bool:
    """A quota that is no full mailbox: policy by its number, or told before anybody's mailbox is spoken of."""
    return subject in (4, 7) or (not subject and code != _FULL and at is not At.RCPT)
