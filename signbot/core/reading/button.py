"""A mail whose subject is a command, as the buttons of our mails write it, with words of its writer below.

subject ─► its one command ─► do the words below deny, doubt, ask, or command something else? ─► the command, or None

Thanks, a prayer, a reason do not cancel what the button says. Below NAME the name is typed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from signbot.core.reading.affirmation import AGAINST, answer_in, keeps_name
from signbot.core.reading.behind import People, behind, introduced
from signbot.core.reading.details import Detail, names_after_arrow
from signbot.core.reading.gather import Gathered
from signbot.core.reading.pieces import Command, Piece
from signbot.core.reading.said import Said
from signbot.core.text.lexicon import ON_OR_OFF, Verb
from signbot.core.text.words import of_names

TYPED = 3  # lines below NAME where the name may stand


def pressed(said: Said, subject: Iterable[Piece]) -> Gathered | None:
    """What the mail says with its subject as its command; None where its own words stand against that."""
    commands = [piece for piece in subject if isinstance(piece, Command)]
    found = said.found
    if len(commands) != 1 or commands[0].refused or found.unsure or found.doubtful_remarks:
        return None
    command = commands[0]
    lines = [line.text for line in said.own.lines]
    codes = {code for remark in found.remarks for code in remark.codes}
    others = any(not _goes_with(command, below) for below in found.commands)
    if not codes <= set(command.codes) or others or _is_cancelled(command, lines, said):
        return None
    plural = any(remark.household for remark in found.remarks)
    details = (*command.details, *found.details, *(_typed_name(lines) if command.verb is Verb.NAME else ()))
    command = replace(command, details=details, household=command.household or plural)
    return replace(found, commands=(command,), remarks=())


def _goes_with(button: Command, below: Command) -> bool:
    """`I signed by mistake` is no command; `I do not want to sign` and `I want my name off this` go with WITHDRAW."""
    refusing = button.verb is Verb.WITHDRAW and below.verb is Verb.SIGN and below.refused
    vague = below.doubtful and not (below.refused or below.codes or below.unknown or below.all or below.details)
    return below.verb is Verb.NEVER or refusing or (vague and below.verb is button.verb)


def _is_cancelled(command: Command, lines: list[str], said: Said) -> bool:
    """Whether the words below speak against the button."""
    if command.verb is Verb.WITHDRAW:
        return keeps_name(lines)
    if command.verb not in ON_OR_OFF and command.verb is not Verb.NAME:
        return True  # a question or FORGET ME wants no words below
    back = any(remark.refused or remark.takes_back or remark.regrets for remark in said.found.remarks)
    return back or answer_in(lines, said.mail.sender) in AGAINST


def _typed_name(lines: list[str]) -> Iterator[Detail]:
    """The first name in the first lines: alone, behind `my name is`, or as what stands behind `it should be`."""
    for line in lines[:TYPED]:
        _, new = names_after_arrow(line)
        found = introduced(new)
        found = found if isinstance(found, People) else behind(_written_like_a_name(new))
        if isinstance(found, People) and not found.several:
            yield Detail("name", found.people[0].name)
            return


def _written_like_a_name(line: str) -> str:
    """The longest run of words in a sentence that no small one breaks: `It should be Amina de la Ba, please`."""
    runs: list[list[str]] = [[]]
    for word in line.split():
        if word.islower() and word not in of_names("particle"):
            runs.append([])
        else:
            runs[-1].append(word)
    longest = max(runs, key=len)
    return " ".join(longest).strip(" .,;:!") if len(longest) > 1 else line
