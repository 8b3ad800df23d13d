"""A yes or a wish in a clause of its own, among what is told: `I am slow, but it is a yes`, `Count me in, as ever`.

own clauses above a signature ─► one is a wish ─► none of the others speaks against it: a negation, a condition, another
time, a question, somebody else as the one who acts, what others say, a second thought, another letter, another name

Only where we asked whether they want to sign: where we asked whether it was they who signed, a story may say the
opposite of a yes (`Yes. My account was broken into`). A bare word of yes may agree with what the letter tells (`Yes. It
is terrible`), or take note of it: beside that only the writer's own story may stand. A wish that speaks of the writer,
the letter or a name stands beside anything that is not against it.
"""

import re
from collections.abc import Iterator, Sequence

from signbot.core import names
from signbot.core.reading.affirmation import answering, did_it, is_mocked, takes_note
from signbot.core.reading.capacity import limits_who_signs
from signbot.core.reading.clauses import Clause, Parsed
from signbot.core.reading.doubt import doubts
from signbot.core.reading.doubt_kinds import OPEN, Doubt
from signbot.core.reading.pieces import Command
from signbot.core.reading.reply_words import holds, is_phrase
from signbot.core.reading.request import is_willed
from signbot.core.reading.said import Said
from signbot.core.reading.same_person import is_same
from signbot.core.reading.stance import AGREES, Part, Says, is_yes, negates, parsed_line, parts_in
from signbot.core.reading.told_name import told_name
from signbot.core.reading.whom import whom
from signbot.core.reading.without_act import asks, denies, is_sighed, refuses, says_how
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, is_known, words_of
from signbot.core.text.lexicon import Verb
from signbot.core.value import dataclass

_WORD = re.compile(r"[^\W\d_]+")
_STRONG = ("self", "selves", "letter", "signature", "sign", "join", "want")  # a yes that speaks of one of them
_OF_THE_ACT = ("sign", "signature", "join", "enlist", "off", "withdraw")
_ACTS = ("sign", "signature", "join", "yes", "ask", "off")  # beside somebody else, they act
_OF_THE_WISH = (*_OF_THE_ACT, "letter", "selves", "code", "like", "you")  # what a story beside a bare yes is not about
_SAID_BY = 3  # atoms, at most, of `said my husband`
_SAYS = 2  # atoms of `I say`, before a colon


@dataclass(slots=True)
class _Heard:
    """A clause, with what stands around it."""

    part: Part
    parsed: Parsed
    sentence: int

    @property
    def clause(self) -> Clause:
        return self.part.clause

    @property
    def written(self) -> str:
        tokens, atoms = self.parsed.sentence.tokens, self.clause.atoms
        return self.parsed.sentence.plain.written(tokens[atoms[0].first].start, tokens[atoms[-1].last].end)

    @property
    def strange(self) -> list[Atom]:
        """The words of it that no table has."""
        return [atom for atom in self.clause.atoms if not atom.groups]

    @property
    def first(self) -> Atom:
        """Its first atom that is neither small nor polite."""
        told = (atom for atom in self.clause.atoms if not atom.of("fill", "courtesy") or atom.of("self"))
        return next(told, self.clause.atoms[0])

    @property
    def is_of_the_wish(self) -> bool:
        """It speaks of the letter, or of what is done with a name; German `dem Gottesdienst` is no letter."""
        for at, atom in enumerate(self.clause.atoms):
            article = atom.of("letter") and any(not noun.groups for noun in self.clause.atoms[at + 1 : at + 2])
            if atom.of(*_OF_THE_WISH) and not atom.of("fill", "courtesy") and not article:
                return True
        return False

    def turns(self, *groups: str) -> bool:
        """Whether it holds one of them that is nothing else: not so `not only`, `as soon as you can`."""
        return any(atom.of(*groups) and not atom.of("courtesy", "fill", "want", "yes") for atom in self.clause.atoms)


def is_yes_among(said: Said) -> bool:
    """Whether such a wish stands there, and nothing else says more or less than that."""
    found = said.found
    if not all(map(_is_bare, found.commands)) or found.unsure or found.doubtful_remarks or not said.own.complete:
        return False
    values = {detail.value for detail in found.details}  # `City: Trois-Rivières`
    lines = answering([line.text for line in said.own.lines], said.mail.sender)
    heard = [told for told in _heard(lines, said) if told.written not in values]
    wishes = [at for at, told in enumerate(heard) if _is_wish(told) and not says_how(told.parsed.clauses, told.clause)]
    if any(_is_reported(heard, at) for at in wishes) or is_mocked(lines):
        return False
    strong = any(_is_strong(heard[at]) for at in wishes)
    others = (at for at in range(len(heard)) if at not in wishes)
    known = names.of_sender(said.mail.sender)
    if not wishes or any(not is_same(person.name, known) for person in whom(said)):
        return False
    return not any(_speaks_against(heard, at, wishes[0], strong=strong) for at in others)


def _is_bare(command: Command) -> bool:
    """A SIGN of this letter, whatever speaks against it; any other that is doubtful, which is heard for itself."""
    more = command.codes or command.unknown or command.all or command.adds
    return (command.verb is Verb.SIGN or command.doubtful) and not more


def _heard(lines: Sequence[str], said: Said) -> Iterator[_Heard]:
    sentence = 0
    for line in lines:
        parts = parts_in([line], said.mail.sender)
        for parsed in parsed_line(line):
            yield from (_Heard(next(parts), parsed, sentence) for _ in parsed.clauses)
            sentence += 1


# The wish ------------------------------------------------------------------------------------------------


def _is_wish(told: _Heard) -> bool:
    clause, says = told.clause, told.part.says
    sighed = is_sighed(told.parsed.clauses)
    if told.parsed.sentence.asked or sighed or clause.has("like", "code") or did_it(clause) or takes_note(clause):
        return False
    if says is Says.YES:
        return True
    if says is Says.AGREES:
        theirs = clause.atoms[0].of("you") and not clause.has("self", "signature")  # `you do wonderful work`
        return _is_strong(told) and not (theirs or is_phrase("so", clause))
    return _permits(told) or (_is_own_act(told) and _is_open(told))


def _doubts(told: _Heard) -> Iterator[Doubt]:
    """Of the clause alone: what stands beside it is heard for itself."""
    return doubts(Parsed(told.parsed.sentence, told.parsed.languages, [told.clause]), told.clause)


def _is_open(told: _Heard) -> bool:
    """Nothing in it but words of no table makes its act doubtful; German `natürlich bin ich dabei` asks nothing."""
    asked = asks(told.clause.atoms[0])
    return all(doubt in OPEN or (doubt is Doubt.QUESTION and not asked) for doubt in _doubts(told))


def _is_own_act(told: _Heard) -> bool:
    """`I sign it`, `put me on it`, Spanish `si quiero firmar`."""
    clause = told.clause
    if clause.verb is not Verb.SIGN:
        return False
    agrees = clause.head != [] and clause.head[-1].of("yes")
    held = clause.atoms[-1].of("if") and not clause.atoms[-1].of("courtesy")  # `put me down as a maybe`
    joins = clause.has("join") or not any(_doubts(told))
    return (is_willed(clause) or agrees or joins) and not held


def _permits(told: _Heard) -> bool:
    """`You may use my name for the letter`, `my name can be printed`."""
    clause = told.clause
    asked = clause.has("ask") and clause.has("signature") and clause.has("lend", "enlist", "publish")
    turned = any(map(negates, clause.atoms)) or told.turns("if", "others", "back", "told", "off")
    return asked and not turned and not told.strange


def _is_strong(told: _Heard) -> bool:
    mine = any(  # French `oui pour moi`; not so German `ja`, a Polish I
        not words_of("self").isdisjoint(atom.words) and not (is_yes(atom) and len(atom.words) == 1)
        for atom in told.clause.atoms
    )
    return mine or told.clause.verb is Verb.SIGN or told.clause.has(*_STRONG) or _permits(told)


def _is_reported(heard: Sequence[_Heard], at: int) -> bool:
    """`I told my sister: of course!`, `of course, she said`; not so `so I answer: of course`."""
    before, behind = heard[at - 1 : at] if at else [], heard[at + 1 : at + 2]
    says = [told for told in before if told.sentence == heard[at].sentence and heard[at].clause.lead in (":", ",", "")]
    said = [told for told in behind if told.sentence == heard[at].sentence and told.clause.lead in ("-", ",", "–")]
    return any(map(_tells_what_is_said, says)) or any(map(_says_who_said, said))


def _tells_what_is_said(told: _Heard) -> bool:
    last = told.clause.atoms[-_SAYS:]
    says = last[0].of("self") and (not last[-1].groups or holds("declares", last[-1].words))
    return told.clause.has("told", "others") and not says and told.clause.has("told")


def _says_who_said(told: _Heard) -> bool:
    return len(told.clause.atoms) <= _SAID_BY and told.clause.has("told") and told.clause.has("others", "self")


# What speaks against it ----------------------------------------------------------------------------------


def _speaks_against(heard: Sequence[_Heard], at: int, wish: int, *, strong: bool) -> bool:
    told, clause, behind = heard[at], heard[at].clause, at > wish
    if told.part.says is Says.POLITE or _is_overruled(heard, at) or limits_who_signs(clause):
        return False
    if told.parsed.sentence.asked:
        return not (strong and _cries_out(told))
    if (clause.lead == "but" and behind) or clause.withheld or (did_it(clause) and not _is_of_others(told)):
        return True
    leaves = told.turns("away") and clause.has("self")  # `I have decided to stay out of politics`
    if told.part.says is Says.NO or refuses(clause) or denies(clause) or leaves:
        return True
    if _acts(told) or clause.has("behalf", "off", "withdraw") or _names_somebody(told):
        return True
    if _is_condition(told) or _is_anothers(told, behind=behind) or _denies(told, behind=behind):
        return True
    beside = [other for other in heard if other.sentence == told.sentence]
    if told.turns("back") and (behind or heard[wish] in beside) and not (_is_of_others(told) and told.strange):
        return True
    return not strong and (_asks(told) or not _is_own_story(told, beside))


def _acts(told: _Heard) -> bool:
    """It does something itself; not so `I sign wherever I can`, `my neighbour reads your emails out to me`."""
    if told.clause.verb is None:
        return False
    return not (_is_open(told) if told.clause.verb is Verb.SIGN else Doubt.OTHERS in _doubts(told))


def _is_overruled(heard: Sequence[_Heard], at: int) -> bool:
    """`I am not sure that this is the right place, but yes`."""
    refuses_it = heard[at].part.says is Says.NO
    behind = (told for told in heard[at + 1 :] if told.sentence == heard[at].sentence and told.clause.lead == "but")
    return any(_is_wish(told) and (_is_strong(told) or not refuses_it) for told in behind)


def _cries_out(told: _Heard) -> bool:
    """`How can anybody do such a thing?`; not so `Where do I sign?`, `Who are you?`."""
    return bool(told.strange) and not told.clause.has(*_OF_THE_WISH, "self", "ask", "if", "told", "mail")


def _names_somebody(told: _Heard) -> bool:
    """`Edward Rosenthal, that's how I'd like it`; not so `my neighbour Susan types this`."""
    name = told_name(told.written)
    if len(told.strange) > 1 and all(told.parsed.is_capital(atom) for atom in told.clause.atoms):
        return True  # `: Father Anselm Novak`
    if told.clause.has("enlist") and any(map(told.parsed.is_capital, told.strange)):
        return True  # `put Ms Alvarez's name on it`
    return name is not None and not (name.alone and told.clause.has("others"))


def _is_condition(told: _Heard) -> bool:
    """`If you take out the third paragraph`, `I will do it tomorrow`; not so `on Sunday we pray for them`."""
    held = any(atom.of("if") and not atom.of("courtesy", "fill", "want") for atom in told.clause.atoms)
    if not held or (_is_of_others(told) and told.strange):
        return False
    begins = _begins_with_if(told)
    future = told.clause.has("self") and told.clause.has("want")
    return begins or not told.strange or told.is_of_the_wish or future


def _begins_with_if(told: _Heard) -> bool:
    """`If you`, `not before I`, `only when`."""
    atoms = [atom for atom in told.clause.atoms if atom.of("if", "not") or not atom.of("fill", "courtesy", "because")]
    begins = next((atom for atom in atoms if not atom.of("not")), atoms[-1] if atoms else told.first)
    return begins.of("if") and (begins is not atoms[0] or not begins.of("because"))


def _is_anothers(told: _Heard, *, behind: bool) -> bool:
    """`My husband will sign`, `she will`, `ask my daughter`; not so `my grandson types this`."""
    others = [atom for atom in told.clause.atoms if atom.of("others") and not atom.of("courtesy", "fill")]
    if not others:
        return False
    if any(atom.of(*_ACTS) and not atom.of("fill", "courtesy") for atom in told.clause.atoms):
        return True
    if _is_of_others(told) and told.clause.atoms[-1].of("want"):
        return True  # `my wife would like`, that her name …
    return behind and not told.strange and not told.clause.has("question", "told")


def _is_of_others(told: _Heard) -> bool:
    """`She never asked first whether it was wise`."""
    return told.first.of("others")


def _asks(told: _Heard) -> bool:
    """`Who are you`, `tell me more`, without a mark; not so `as I did last time`, `which makes me angry`."""
    clause = told.clause
    permits = clause.has("signature", "enlist", "publish")
    if (clause.has("ask") and not permits) or (
        told.first.of("told", "lend") and clause.has("self") and not told.first.of("self")
    ):
        return True
    asked = asks(told.first) and told.first is clause.atoms[0]
    return asked and clause.lead == "" and (told.is_of_the_wish or clause.has("self"))


def _denies(told: _Heard, *, behind: bool) -> bool:
    """Of themselves, or of what they could do; not so `she was never afraid`, `nobody should look away`."""
    if not any(map(negates, told.clause.atoms)):
        return False
    if told.clause.has(*_OF_THE_ACT) or (behind and not told.strange):
        return not told.clause.has("mail")  # `I did not see the email`
    if told.strange and _knows_not(told):
        return False
    concedes = told.clause.atoms[0].of("because")  # `even if my English is not good`
    return behind and told.clause.has("self", "selves", "letter") and not (told.clause.has("others") or concedes)


def _knows_not(told: _Heard) -> bool:
    """`I didn't know that it goes on`, `I never forgot`."""
    at = next(at for at, atom in enumerate(told.clause.atoms) if negates(atom))
    behind = (atom for atom in told.clause.atoms[at + 1 :] if not atom.of("not", "fill", "self") or atom.of("told"))
    return next((atom.of("told") for atom in behind), False)


def _is_own_story(told: _Heard, beside: Sequence[_Heard]) -> bool:
    """The writer's, in words of no table: not so `Certainly. Waste of paper`. `beside`: the clauses of its sentence."""
    clause = told.clause
    if told.part.says in AGREES or clause.atoms[0].of("because"):
        return True  # `as ever`
    if takes_note(clause) or told.is_of_the_wish:
        return False
    if clause.has("mail") and not any(other.clause.has("self", "selves") for other in beside):
        return False  # `Yes, your mail has arrived`
    written = [word for word in _WORD.findall(told.written) if word[0].isupper() and not is_known(word.casefold())]
    theirs = any(other.clause.has("self", "selves", "others") for other in beside)
    return theirs and any(other.strange for other in beside) and not any(map(is_given, written))
