"""What a bounce says: of which of our mails, to whom, and whether for good (RFC 3464; RFC 3463; or plain words).

And what a complaint says (RFC 5965): about which of our mails. Absence notices and read receipts are no reports.
"""

import re

from signbot.core.delivery import COMPLAINT, Report
from signbot.core.mail.automatic import passed_on
from signbot.core.mail.mime import Headers, Message, Part, parse_headers, split, unfold
from signbot.core.text import charset
from signbot.core.value import replace

_MAX_STATUS = 16_000  # octets of a delivery-status part
_MAX_WORDS = 24_000  # characters of a bounce without that form
_MAX_RECIPIENTS = 50  # blocks of a delivery-status part
_MAX_DIAGNOSTIC = 300
_MAX_VOICE = 1_500  # characters at the beginning in which a program says what it is about

_RETURNED = "message/rfc822 text/rfc822-headers message/rfc822-headers message/global message/global-headers".split()
_STATUS = re.compile(r"(?<![\w.])([245]\.[0-7]\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.])([45]\d\d)(?=[ \-][^\d\s])")
_ID = re.compile(r"<[^<>\s]{1,250}@[^<>\s]{1,250}>")
_ORIGINAL_ID = re.compile(r"(?im)^[> \t|]{0,40}message-id:[ \t]*\n?[ \t]*(<[^<>\s]{1,500}>)")
_OURS = re.compile(r"<?([0-9a-f]{32}@[\w-]{1,63}(?:\.[\w-]{1,63})+)>?")  # as `outgoing.new_message_id` makes them
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_LINE_OF_ADDRESS = re.compile(
    r"(?im)^[ \t]*(?:to:[ \t]*|rcpt to:[ \t]*)?<?([^\s<>:;,()]{1,64}@[^\s<>:;,()]{1,200}?)>?[ \t]*(?=[:;,(]|$)"
)
_DAEMON = re.compile(r"(?i)(?:(?:mailer|mail)-?daemon|postmaster)(?=@|>|\s*\(|$)|mail delivery (?:sub)?system")
_FAILURE_SUBJECT = re.compile(
    r"(?i)(?:undeliver(?:able|ed)|unzustellbar|nicht zustellbar|no se puede entregar|non remis|não entregue"
    r"|non recapitabile"
    r"|returned mail|failure notice|mail could not be delivered"
    r"|delivery (?:status notification|failure|failed|report|has failed|notification)"
    r"|mail (?:delivery failed|delivery failure|system error|failure)|message delivery|warning: (?:message|could not))"
)
_FAILURE_WORDS = re.compile(
    r"(?i)this is the (?:qmail|mail delivery|mail system)|could not be delivered|couldn't be delivered"
    r"|unable to deliver|was(?:n't| not) delivered|undeliverable"
    r"|deliver(?:y|) (?:to the following|failed|has failed)"
    r"|permanent (?:fatal )?error|returned (?:mail|to sender)|following address(?:es)? (?:failed|had)|user unknown"
    r"|unknown user|no such user|mailbox (?:unavailable|is full|full|not found)|did not reach|does(?:n't| not) exist"
    r"|quota|has been rejected|message rejected"
)
_DELAY_WORDS = re.compile(
    r"(?i)(?:will (?:keep trying|continue to try|be retried)|do not need to (?:re)?send|has not yet been delivered"
    r"|delivery (?:is |has been |temporarily )?(?:delayed|suspended)|warning message only|delayed (?:\d+|mail))"
)
_WHERE_IT_IS_QUOTED = re.compile(
    r"(?im)^[ \t\-=*]{0,80}(?:below this line is a copy|(?:here|this|attachment) is a copy of|original message"
    r"|returned mail|(?:start of |unsent |the )?returned message|message (?:header|text) follows|your original message"
    r"|the header and top|(?:the )?first \d+ lines of)"
)
_BEGINS_AS_A_BOUNCE = re.compile(
    r"(?is)(?:.{0,200}\n)?\W{0,20}(?:this message was created automatically|could ?n[o']t (?:be )?deliver"
    r"|unable to deliver|failed recipient|delivery (?:to [^\n]{0,80})?(?:has )?failed)"
)
# A program speaks to whoever wrote the mail that it returns, at the beginning of a line; people say "my mail".
_VOICE = re.compile(
    r"(?im)^[ \t*]{0,10}(?:"
    r"(?:sorry, )?your (?:message|mail|e-?mail)\b[^\n]{0,80}(?:not|n't|never) (?:be(?:en)? |yet )?deliver"
    r"|(?:we were |i was )?unable to deliver (?:message|mail|your)|delivery to [^\n]{1,100} failed"
    r"|votre (?:message|courriel|mail)\b[^\n]{0,40} n'a (?:pas )?pu"
    r"|su (?:mensaje|correo)\b[^\n]{0,40} no (?:se )?(?:pudo|puede|ha podido)"
    r"|(?:a )?sua mensagem\b[^\n]{0,40} não (?:p[oôu]de|foi)|ihre (?:nachricht|e-?mail|mail)\b[^\n]{0,60} nicht)"
)
_FORWARDS = re.compile(r"(?i)\s*(?:fwd?|wg|tr|rv|enc|vb|vl|i|pd|doorst)\s*:")


def report(mail: Message, text: str) -> Report | None:
    """The report that a mail is; None when it is none. `text` is its readable part."""
    if _is_complaint(mail):
        return Report(_original(mail, text), _complainer(mail), "", COMPLAINT)
    status = next((part for part in mail.parts if part.type.endswith("/delivery-status") or _is_global(part)), None)
    if status is not None and not passed_on(mail):
        return _formal(mail, status, text)
    return _informal(mail, text) if _is_bounce(mail, text) else None


def _is_complaint(mail: Message) -> bool:
    marked = "feedback-report" in mail.params.get("report-type", "").lower()
    return marked or (any(part.type == "message/feedback-report" for part in mail.parts) and not passed_on(mail))


def _complainer(mail: Message) -> str:
    """Most providers leave out who complained."""
    parts = (part for part in mail.parts if part.type == "message/feedback-report")
    fields = next((parse_headers(part.data(_MAX_STATUS)) for part in parts), Headers())
    return _typed(fields.get("original-rcpt-to"))


def _is_global(part: Part) -> bool:
    return part.type == "message/global-delivery-status"  # RFC 6533


# With the form of RFC 3464 ----------------------------------------------------------------------------


def _formal(mail: Message, part: Part, text: str) -> Report:
    """What failed comes first."""
    original = _original(mail, text)
    blocks = [block for block in _blocks(part) if block.named.keys() & {"final-recipient", "action"}] or [Headers()]
    blocks.sort(key=lambda block: block.get("action").lower() != "failed")
    first, *more = (_of_one(block, original, text) for block in blocks)
    recipient = first.recipient or _failed_recipient(mail, text)
    return replace(first, recipient=recipient, more=tuple(more))


def _of_one(block: Headers, original: str, text: str) -> Report:
    """What is said of one recipient."""
    diagnostic = block.get("diagnostic-code").partition(";")[2].strip() or block.get("diagnostic-code")
    found = _STATUS.search(block.get("status")) or _STATUS.search(diagnostic)
    words = _STATUS.sub("", diagnostic)[:_MAX_WORDS]
    status = found[1] if found else _rough_status(words)
    action = block.get("action").lower().partition(" ")[0] or _action(status, text)
    return Report(
        original=original,
        recipient=_typed(block.get("final-recipient")) or _typed(block.get("original-recipient")),
        status=status,
        action=action if action in ("failed", "delayed", "delivered", "relayed", "expanded") else "",
        diagnostic=diagnostic[:_MAX_DIAGNOSTIC],
    )


def _blocks(part: Part) -> list[Headers]:
    """Groups of fields, divided by empty lines: the first of the mail, then one for each recipient."""
    rest = part.data(_MAX_STATUS).strip()
    blocks: list[Headers] = []
    while rest and len(blocks) < _MAX_RECIPIENTS:
        head, rest = split(rest)
        blocks.append(parse_headers(head))
        rest = rest.lstrip()
    return blocks


def _typed(value: str) -> str:
    """`rfc822; Amina@RRN.example` -> amina@rrn.example."""
    found = _ADDRESS.search(value.rpartition(";")[2])
    return found[0].lower() if found else ""


# Without it -------------------------------------------------------------------------------------------


def _is_bounce(mail: Message, text: str) -> bool:
    """A daemon speaks of failure. Neither alone is enough: people forward bounces, and complain of them."""
    headers = mail.headers
    if "x-failed-recipients" in headers.named:
        return True
    if "auto-replied" in headers.get("auto-submitted"):  # mostly absence notices; some bounces, too
        return bool(_FAILURE_SUBJECT.match(headers.get("subject")) and _FAILURE_WORDS.search(text[:_MAX_WORDS]))
    paths = headers.all("return-path")
    null = bool(paths) and not paths[0].strip(" <>")
    daemon = _is_daemon(headers.get("from"))
    if daemon or (null and _rough(text)):
        return _speaks_of_failure(headers.get("subject"), text)
    thread = headers.named.keys() & {"in-reply-to", "references"}
    return not thread and _sounds_like_a_bounce(headers.get("subject"), text)


def _sounds_like_a_bounce(subject: str, text: str) -> bool:
    """No header says it, and nothing hangs in a thread."""
    if _FAILURE_SUBJECT.match(subject) and _BEGINS_AS_A_BOUNCE.match(text):
        return True
    voice = _VOICE.search(text[:_MAX_VOICE])
    spoken = voice and _ADDRESS.search(text[voice.start() : voice.start() + _MAX_VOICE])
    return bool(spoken and _FAILURE_SUBJECT.search(subject) and not _FORWARDS.match(subject))


def _is_daemon(sender: str) -> bool:
    folded = sender.casefold()
    like_one = any(word in folded for word in ("daemon", "postmaster", "delivery"))  # ten times as fast
    return like_one and _DAEMON.search(sender) is not None


def _speaks_of_failure(subject: str, text: str) -> bool:
    return bool(_FAILURE_SUBJECT.search(subject) or _FAILURE_WORDS.search(text[:_MAX_WORDS]))


def _informal(mail: Message, text: str) -> Report:
    words = _own_words(text)
    status = _rough(words)
    said = (line.strip() for line in words.split("\n") if _rough(line))
    return Report(
        original=_original(mail, text),
        recipient=_failed_recipient(mail, words),
        status=status,
        action=_action(status, f"{mail.headers.get('subject')}\n{words}"),
        diagnostic=next(said, "")[:_MAX_DIAGNOSTIC],
    )


def _own_words(text: str) -> str:
    """What the daemon says, without the mail that it returns."""
    quoted = _WHERE_IT_IS_QUOTED.search(text[:_MAX_WORDS])
    return text[: quoted.start()] if quoted else text[:_MAX_WORDS]


def _rough(words: str) -> str:
    """A status of failure in words; "" when none is said."""
    codes = _STATUS.finditer(words[:_MAX_WORDS])
    return next((code[1] for code in codes if code[1][0] != "2"), "") or _rough_status(words[:_MAX_WORDS])


def _rough_status(words: str) -> str:
    """`550 no such user` -> 5.0.0; "" when no code is said."""
    code = _REPLY_CODE.search(words)
    return f"{code[1][0]}.0.0" if code else ""


def _action(status: str, words: str) -> str:
    if _DELAY_WORDS.search(words[:_MAX_WORDS]) or status.startswith("4"):
        return "delayed"
    return "delivered" if status.startswith("2") else "failed"


def _failed_recipient(mail: Message, words: str) -> str:
    """X-Failed-Recipients (Exim, Gmail); else the first line that is an address; else the first address."""
    named = _ADDRESS.search(mail.headers.get("x-failed-recipients"))
    if named:
        return named[0].lower()
    lines = [found[1] for found in _LINE_OF_ADDRESS.finditer(_own_words(words)) if _ADDRESS.fullmatch(found[1])]
    others = _ADDRESS.findall(_own_words(words))
    return next((found.lower().lstrip("'") for found in [*lines, *others] if not _DAEMON.search(found)), "")


# In both ----------------------------------------------------------------------------------------------


def _original(mail: Message, text: str) -> str:
    """Message-ID of what bounced: in the returned mail or its header, in a field, in the thread, in the words."""
    for part in mail.parts:
        if part.type in _RETURNED:
            found = _message_id(parse_headers(split(part.data(_MAX_STATUS).lstrip())[0]))
            if found:
                return found
    for name in ("x-original-message-id", "original-message-id", "in-reply-to", "references"):
        ids = _ID.findall(mail.headers.get(name))
        if ids:
            return str(ids[-1])
    in_words = _ORIGINAL_ID.search(text)
    return in_words[1] if in_words else _anywhere(mail)


def _anywhere(mail: Message) -> str:
    """QUIRK: some return the mail as an attached text, or only say its name. Ours are known by their form."""
    parts = (part.data(_MAX_STATUS).decode("ascii", "replace") for part in mail.parts[:_MAX_RECIPIENTS])
    found = next((found for said in parts if (found := _OURS.search(said))), None)
    return f"<{found[1]}>" if found else ""


def _message_id(headers: Headers) -> str:
    """Also one that is not of the form of RFC 5322."""
    values = headers.raw("message-id")
    value = charset.decode(unfold(values[0])) if values else ""
    found = re.search(r"<[^<>\s]{1,500}>", value)
    return found[0] if found else ""
