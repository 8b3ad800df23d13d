"""A tap on an emoji below a mail of ours -> whether this mail is nothing else, by its form or by its words.

Gmail marks such a mail by a part of its own; Outlook writes only `Amina Diallo reacted to your message:`. A tap is no
word: it wants no answer where we asked nothing, and answers no question where we did.
"""

import re
from functools import cache

from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords
from signbot.core.text.plain import plain
from signbot.core.text.words import client


def is_reaction(mail: Mail, own: OwnWords) -> bool:
    """Whether nothing stands there but what a program wrote for a tap."""
    lines = [plain(line.text).strip(" .:") for line in own.lines]
    told = [line for line in lines if any(map(str.isalnum, line))]
    return mail.reaction or (len(told) == 1 and _told().search(told[0]) is not None)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"\w (?:{'|'.join(map(re.escape, client('reacted')))})$")
