"""Sentences that are no command: questions, a yes, a no, and what they make of the command beside them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from signbot.core.reading.acts import tells_of_mail
from signbot.core.reading.capacity import limits_who_signs
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.reply_words import holds, place
from signbot.core.reading.without_act import HARMLESS, asks, denies, has_doubt, refuses
from signbot.core.text import words
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import Verb, phrases

SHORT = 5  # words of a short question
THANKS = 12  # words of a sentence that begins with thanks, and only thanks
TOLD = 10  # words of a sentence that tells who signs, and no story
ENDED = re.compile(r"\s*[.!?…;]")
_SAYS_YES = tuple(
    "yes want self selves sign signature letter code courtesy fill told adverb you all and enlist lend".split()
)


def remark_of(parsed: Parsed) -> Remark:
    """What a sentence says that commands nothing."""
    sentence = parsed.sentence
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    begin = _after_greeting(parsed, atoms)
    asked = sentence.asked or (begin < len(atoms) and asks(atoms[begin]) and not atoms[begin].of("yes", "want"))
    refusing = [clause for clause in parsed.clauses if refuses(clause) and not _is_of_somebody(parsed, clause)]
    of_signing = [clause for clause in refusing if clause.has("sign", "signature", "enlist")]
    advises = atoms[begin:] != [] and atoms[begin].of("if") and any(atom.of("you") for atom in atoms)
    refused = bool(of_signing) and not asked and not advises  # `If you are not the recipient, do not sign this`
    no = not asked and not advises and _is_no(parsed.clauses, atoms[begin:])
    courtesy = not asked and _is_courtesy(parsed, atoms)
    signing = any(atom.of("sign", "signature") for atom in atoms)
    return Remark(
        sentence.written,
        codes=sentence.codes,
        languages=parsed.languages if signing else (),
        courtesy=courtesy,
        closing=phrases("closing").is_all(sentence.said),
        yes=() if asked or not _is_yes(atoms[begin:]) else parsed.languages,
        no=parsed.languages if refused or no else (),
        refused=refused,
        household=_tells_of_several(atoms),
        only_codes=all(atom.of("code", "and") for atom in atoms),
        anonymous=_withholds(parsed),
        asks=asked or any(atom.of("not", "if") or asks(atom) for atom in atoms if not atom.of(*HARMLESS)),
        short_question=asked and begin < len(atoms) and len(sentence.said) <= SHORT,
        conditional=_is_condition(parsed, atoms),
        takes_back=not asked and (bool(refusing) or _takes_back(parsed, atoms)),
        regrets=not asked and _regrets(parsed, atoms),
        goes_on=_goes_on(parsed, atoms),
    )


def _is_of_somebody(parsed: Parsed, clause: Clause) -> bool:
    """`I heard of it from my sister, who cannot sign`."""
    at = parsed.clauses.index(clause)
    return at > 0 and clause.atoms[0].of("question") and parsed.clauses[at - 1].atoms[-1].of("others")


def question_of(parsed: Parsed) -> Command | None:
    """A question about the writer's own signing is STATUS: `Did I sign UA 329/11?`."""
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    begin = _after_greeting(parsed, atoms)
    asked = parsed.sentence.asked or (begin < len(atoms) and (asks(atoms[begin]) or atoms[begin].of("status")))
    if not asked or (any(atom.of("ask") for atom in atoms) and not any(atom.of("told", "if") for atom in atoms)):
        return None
    if any(clause.verb and any(atom.of("want") for atom in clause.head) for clause in parsed.clauses):
        return None  # `May I still sign?`
    signing = any(atom.of("sign", "signature", "status", "enlist") for atom in atoms)
    told = any(atom.of("told") for atom in atoms) and not any(atom.of("others", "you") for atom in atoms)
    if not signing and not (told and parsed.sentence.codes):
        return None
    return Command(Verb.STATUS, languages=parsed.languages, codes=parsed.sentence.codes)


def _after_greeting(parsed: Parsed, atoms: Sequence[Atom]) -> int:
    """Past `Hello Brian,`."""
    if atoms and atoms[0].of("courtesy"):
        for place, atom in enumerate(atoms[1:5], start=1):
            if "," in parsed.gap(atom):
                return place if all(found.of("courtesy", "fill") or not found.groups for found in atoms[:place]) else 0
    return 0


def _is_no(clauses: Sequence[Clause], atoms: Sequence[Atom]) -> bool:
    """It begins with a refusal of this: `No`, `Not me`, `I did not`, `No, thank you`."""
    first = next((clause for clause in clauses if not clause.is_all("courtesy", "fill")), None)
    if len(atoms) == 1 and len(atoms[0].words) == 1:
        return atoms[0].words[0] in words.of_all("replies", "no")  # not so `nothing`
    if any(place("thinks", clause) is not None for clause in clauses):
        return False  # `I'll think about it`
    if _goes_back(atoms) and all(atom.of("back", "courtesy", "fill", "letter") for atom in atoms):
        return True  # `Never mind`
    of_this = any(denies(clause) or (refuses(clause) and clause.has("sign", "signature")) for clause in clauses)
    return of_this or (first is not None and refuses(first))


def _is_yes(atoms: Sequence[Atom]) -> bool:
    said = any(atom.of("yes", "want") for atom in atoms) and not any(atom.of("back") for atom in atoms)
    if any(before.of("want") and atom.of("told") and not atom.of("sign", "want") for before, atom in pairwise(atoms)):
        return False  # `I want to ask`
    return (
        said
        and all(atom.of(*_SAYS_YES) for atom in atoms)
        and not all(atom.of("courtesy", "fill", "you") for atom in atoms)
    )


def _is_courtesy(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    if is_courtesy(parsed.sentence.said):
        return True
    polite = ("courtesy", "fill", "you", "self", "selves", "adverb", "letter", "and", "yes")
    if all(atom.of(*polite) and not atom.of("title") for atom in atoms):
        return any(atom.of("courtesy") for atom in atoms)
    thanks = atoms[0].of("courtesy") and not (atoms[0].of("fill") or holds("please", atoms[0].words))
    return (
        thanks
        and len(parsed.sentence.said) <= THANKS
        and not has_doubt(atoms)
        and not any(atom.of("sign", "code", "signature", "like") for atom in atoms)
    )


def _withholds(parsed: Parsed) -> bool:
    return any(clause.withheld for clause in parsed.clauses)


def _tells_of_several(atoms: Sequence[Atom]) -> bool:
    """`My wife and I`, in few words, and no story about others."""
    several = any(atom.of("selves") and len(atom.words) > 1 for atom in atoms) and len(atoms) <= TOLD
    return several and not any(
        not atom.groups or (atom.of("told", "not", "if", "question") and not atom.of("fill", "yes")) for atom in atoms
    )


def _is_condition(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    """`only if …`, `but when …` in small letters: the line above goes on."""
    begins = atoms[1:2] if atoms[0].of("and", "but") else atoms[:1]
    small = parsed.sentence.written[:1].islower() or (begins and begins[0].words[0] in ("only", "solo", "nur"))
    return bool(small and begins and begins[0].of("if", "told", "question") and not _withholds(parsed))


def _goes_back(atoms: Sequence[Atom]) -> bool:
    """Not so Spanish `no sé si sirve de algo`, nor `I deleted your email by mistake`, which are of no wish."""
    own = all(atom.groups for atom in atoms) or any(atom.of("sign", "want", "signature") for atom in atoms)
    doubts = any(before.of("back") and atom.of("if") for before, atom in pairwise(atoms))
    if any(atom.of("off") for atom in atoms) and any(atom.of("mail") for atom in atoms) and tells_of_mail(atoms):
        return False
    return (own or not doubts) and any(atom.of("back") and not atom.of("courtesy") for atom in atoms)


def _takes_back(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    """`Sorry, wrong letter`; not so `I changed my mind`, behind which they say what they want."""
    anew = any(place("reconsiders", clause) is not None for clause in parsed.clauses)
    return _goes_back(atoms) and all(atom.groups for atom in atoms) and not anew


def _regrets(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    """`But my job does not allow it`, `Tomorrow.`, `Send me the text first`."""
    but = parsed.clauses[0].lead == "but" and not _withholds(parsed)
    limited = all(limits_who_signs(clause) for clause in parsed.clauses if clause.has("not"))
    denies_it = (
        not limited and any(atom.of("not") for atom in atoms) and not any(atom.of("courtesy", "mail") for atom in atoms)
    )
    turning = denies_it or any(atom.of("if", "back") or asks(atom) for atom in atoms)
    turns = but and (turning or any(map(refuses, parsed.clauses)))
    known = all(atom.groups and not atom.of("question") for atom in atoms)  # `Send me the text first`
    later = (atoms[-1].of("if") and known) or all(atom.of("if", "courtesy", "fill") for atom in atoms)
    return turns or _goes_back(atoms) or (later and any(atom.of("if") for atom in atoms))


def _goes_on(parsed: Parsed, atoms: Sequence[Atom]) -> bool:
    """A sentence that no mark ends, and that wants its end: `I do not want to`, `If you remove paragraph 3:`."""
    sentence = parsed.sentence
    if ENDED.match(sentence.plain.text, sentence.behind):
        return False
    last = atoms[-1]
    if last.last < len(sentence.tokens) - 1:
        return True  # `… and`
    if len(atoms) > 1 and atoms[0].of("if") and not atoms[0].of("courtesy"):
        return True
    if len(atoms) > 1 and sentence.plain.text[sentence.behind :].strip() == ":":
        return not all(atom.of("courtesy", "self", "selves", "fill", "and", "signature", "others") for atom in atoms)
    if last.of("not", "if", "told", "want", "question", "because") and not last.of("courtesy", "yes"):
        return len(atoms) > 1 or last.of("if", "not")
    return last.of("self", "fill", "mail") and not last.of("adverb") and has_doubt(atoms)
