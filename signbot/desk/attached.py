"""The files that came with an order: a sheet with names, what is enclosed in an outcome.

the mail as it came ─► each of its files, by the name and the type that its writer's program gave it
"""

from collections.abc import Iterator
from dataclasses import field
from email import message_from_bytes
from email.message import EmailMessage

from signbot.core.value import dataclass

# Subtypes of what programs attach by themselves.
MACHINES = ("pkcs7-signature", "pkcs7-mime", "pgp-signature", "pgp-keys", "vcard", "calendar")


@dataclass(frozen=True, slots=True)
class File:
    name: str  # without folders; "" where it has none
    kind: str  # "application/pdf", lower case
    data: bytes = field(repr=False)
    shown: bool = False  # a picture that stands in the text, like the logo of a signature


def files(raw: bytes) -> Iterator[File]:
    """In their order. An email that is attached is one file, whatever stands in it."""
    from email.policy import default  # few passes need it

    for part in _leaves(message_from_bytes(raw, EmailMessage, policy=default)):
        disposition, name = part.get_content_disposition(), part.get_filename("").replace("\\", "/").rpartition("/")[2]
        if not (disposition == "attachment" or name) or part.get_content_subtype().removeprefix("x-") in MACHINES:
            continue
        shown = part.get_content_maintype() == "image" and disposition != "attachment" and part["Content-ID"]
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        yield File(name.strip(), part.get_content_type(), data, bool(shown))


def _leaves(part: EmailMessage) -> Iterator[EmailMessage]:
    if part.get_content_maintype() != "multipart":
        yield part
        return
    for each in part.iter_parts():
        if isinstance(each, EmailMessage):
            yield from _leaves(each)
