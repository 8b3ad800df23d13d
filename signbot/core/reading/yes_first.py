"""`Absolutely. My grandfather was a printer`: a yes in a sentence of its own, and what is told besides.

own sentences ─► the first that is no greeting is a yes and nothing else ─► each of the others only tells something

Only where we asked whether they want to sign: where we asked whether it was they who signed, a story may say the
opposite of a yes (`Yes. My account was broken into`). `Yes. It is terrible` may be a yes to what the letter tells.
"""

import re
from collections.abc import Sequence

from signbot.core.reading.affirmation import tells_what_was
from signbot.core.reading.said import Said
from signbot.core.reading.stance import Part, Says, is_yes_alone, parsed_line, parts_in
from signbot.core.reading.told_name import told_name
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import is_known

_WORD = re.compile(r"[^\W\d_]+")
# What a sentence that only tells something does not speak of
_OF_THE_WISH = ("letter", "sign", "signature", "join", "off", "withdraw", "back", "code", "like", "selves")
_OF_SOMEBODY = ("told", "if", "not", "ask")  # beside somebody else, it may be they who say or do something


def is_yes_first(said: Said) -> bool:
    """Whether it stands there, and nothing else says more or less than that."""
    found = said.found
    if found.commands or found.unsure or found.doubtful_remarks or found.details or not said.own.complete:
        return False
    lines = [line.text for line in said.own.lines]
    sentences = [*_sentences(lines, said)]
    first = next((at for at, (_, parts) in enumerate(sentences) if not _is_polite(parts)), None)
    if first is None or tells_what_was(lines) or any(text.endswith("?") for text, _ in sentences):
        return False
    yes = sentences[first][1]
    if not is_yes_alone(yes) or any(part.clause.has("code", "like") for part in yes):
        return False
    return all(_only_tells(text, parts) for text, parts in sentences[first + 1 :])


def _sentences(lines: Sequence[str], said: Said) -> list[tuple[str, list[Part]]]:
    found = []
    for line in lines:
        parts = iter(parts_in([line], said.mail.sender))
        for parsed in parsed_line(line):
            end = "?" if parsed.sentence.asked else ""
            found.append((parsed.sentence.written + end, [next(parts) for _ in parsed.clauses]))
    return found


def _is_polite(parts: Sequence[Part]) -> bool:
    return all(part.says is Says.POLITE for part in parts)


def _only_tells(text: str, parts: Sequence[Part]) -> bool:
    """A story of the writer in words of no table, or courtesy; no condition, no second thought, no other name."""
    if _is_polite(parts):
        return True
    written = [word for word in _WORD.findall(text) if word[:1].isupper() and not is_known(word.casefold())]
    named = any(map(is_given, written))
    if named or told_name(text) is not None:
        return False
    own = any(part.clause.has("self") for part in parts)  # not so `Certainly. Waste of paper`
    strange = any(not atom.groups for part in parts for atom in part.clause.atoms)
    return own and strange and all(part.says is not Says.NO and _tells(part) for part in parts)


def _tells(part: Part) -> bool:
    clause = part.clause
    if clause.verb is not None or clause.lead == "but" or clause.withheld or clause.has(*_OF_THE_WISH):
        return False
    if clause.atoms[0].of("if") and not clause.atoms[0].of("courtesy", "yes", "because"):
        return False
    return not (clause.has("others") and clause.has(*_OF_SOMEBODY))
