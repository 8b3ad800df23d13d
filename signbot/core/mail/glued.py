"""A text whose line ends are lost -> the same with those that can be told; the HTML beside it has them all."""

import re

from signbot.core.mail import client_lines

INPUT = 65_536  # characters looked at
_TITLE = r"(?<!-)-{6,}(?!-)\s?[^\W\d_][^-\n]{2,60}?\s?-{6,}(?!-)"
_GLUED = re.compile(rf"(?<=[^\s-])[ \t]*{_TITLE}|{_TITLE}(?=[ \t]*\S)")


def is_glued(text: str) -> bool:
    """Whether its line ends are lost: then only the HTML beside it can be read."""
    text = text[:INPUT]
    return "------" in text and _GLUED.search(text) is not None


def unglued(text: str) -> str:
    """QUIRK: Samsung's text loses its line ends: `YESSent from my Galaxy-------- Original message --------From: …`."""
    found = _GLUED.search(text) if "------" in text else None
    if found is None:
        return text
    begins = text.rfind("\n", 0, len(text[: found.start()].rstrip())) + 1
    own = client_lines.sent_from().sub("\n\\g<0>", text[begins : found.start()], count=1)
    return f"{text[:begins]}{own}\n{found[0].strip()}\n{text[found.end() :]}"
