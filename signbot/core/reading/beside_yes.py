"""A wish for another letter beside a yes to ours: `Yes. SIGN UA 12/12 too`, `Yes, and please add me to UA 12/12`.

commands ─► each a SIGN of letters that were not asked about ─► and a yes that stands apart from them ─► both are meant
"""

from collections.abc import Sequence
from itertools import zip_longest

from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said
from signbot.core.reading.stance import AGREES, parts_in
from signbot.core.text.lexicon import Verb


def is_of_other_letter(command: Command, asked_for: Sequence[str]) -> bool:
    """Without a doubt, and of no letter in question. `asked_for`: folded codes."""
    codes = command.codes or command.unknown
    plainly = command.verb is Verb.SIGN and not (command.all or command.refused or command.doubtful)
    return bool(codes) and plainly and set(command.codes).isdisjoint(asked_for)


def says_yes_apart(said: Said) -> bool:
    """`Yes. SIGN …`, `Yes, and sign …`; not so `Yes, UA 12/12`, which may correct us."""
    for text in said.sentences:
        parts = [*parts_in([text], said.mail.sender)]
        for part, after in zip_longest(parts, parts[1:]):
            yes = part.says in AGREES and not part.clause.has("code", "like")
            if yes and (after is None or after.clause.lead == "and"):
                return True
    return False
