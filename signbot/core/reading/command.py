"""A sentence -> what it says: its commands, each with its doubts; a remark where it commands nothing.

clauses with an act ─► codes, and what stands behind them ─► what turns it (doubt) ─► command
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest

from signbot.core.code import CodeBook
from signbot.core.reading.before import PASSES
from signbot.core.reading.behind_act import is_a_name, is_its_name, topic
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.details import Detail, behalf_of, details_of, is_courtesy
from signbot.core.reading.doubt import doubts
from signbot.core.reading.doubt_kinds import NOBODYS, Doubt
from signbot.core.reading.in_time import IN_TIME
from signbot.core.reading.membership import is_habit, membership
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.remarks import ENDED, question_of, remark_of
from signbot.core.reading.sentences import Sentence
from signbot.core.reading.several import are_meant, chooses_one, counted, listed_titles
from signbot.core.reading.titled import is_of_country, titled
from signbot.core.reading.without_act import is_sighed, is_small, mocks_letters, refuses
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import ALONE, LEAVING, ON_OR_OFF, Verb
from signbot.core.text.words import of_all, of_names

_LETTERS = re.compile(r"[^\W\d_]+")
MOST = 6  # acts of one sentence: who says more asks for nothing that can be told
# What may stand between a verb and its codes, and from one code to the next
_JOINS = ("not", "fill", "letter", "self", "selves", "all", "and", "signature", "enlist", "lend", "sign")


def read_sentence(sentence: Sentence, book: CodeBook) -> tuple[Piece, ...]:
    """What a sentence says, in order: at least one piece."""
    parsed = parse(sentence, book)
    if is_sighed(parsed.clauses):
        return (remark_of(parsed),)
    if about := membership(parsed, book):
        return about
    acts = [clause for clause in parsed.clauses if clause.verb and clause.verb is not Verb.NEVER]
    if len(acts) > MOST:  # each is read beside all the others
        return (Command(acts[0].verb or Verb.NEVER, languages=parsed.languages, doubtful=True),)
    if (sentence.asked or not acts) and (question := _question(parsed, acts)):
        return (question,)
    found = [(clause, set(doubts(parsed, clause))) for clause in acts]
    commands = [
        _command(parsed, clause, book, why)
        for clause, why in found
        if not (_is_told(parsed, clause, why) or _is_set_aside(parsed, clause, why))
    ]
    if not commands or any(command.doubtful and command.verb in ALONE for command in commands):
        return (_with_titles(remark_of(parsed), titled(parsed, parsed.clauses, book)),)
    if is_habit(parsed) or mocks_letters(parsed.clauses):
        commands = [replace(command, doubtful=True) for command in commands]
    return (*commands, *_exceptions(parsed))


def _with_titles(remark: Remark, codes: tuple[str, ...]) -> Remark:
    """`Not the Mexico one` refuses that letter, and no other."""
    if not codes or remark.codes:
        return remark
    return replace(remark, titled=codes, codes=codes if remark.refused or remark.no else ())


def _is_told(parsed: Parsed, clause: Clause, found: set[Doubt]) -> bool:
    """`I have asked my sister to sign, too`: nobody wants anything of us."""
    return not NOBODYS.isdisjoint(found) and not (parsed.sentence.codes or clause.has("like", "all"))


def _is_set_aside(parsed: Parsed, clause: Clause, found: set[Doubt]) -> bool:
    """`I never sign petitions`, but I will sign UA 329/11."""
    at = parsed.clauses.index(clause)
    after = parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else clause
    turns = after.lead == "but" and after.verb is clause.verb and after.has("code") and not refuses(after)
    return turns and Doubt.REFUSED in found and not clause.has("code", "like", "all")


def _question(parsed: Parsed, acts: Sequence[Clause]) -> Command | None:
    """`Could you check whether my name is on it?`; not so `Could you add my name?`, which is a wish."""
    asking = [clause for clause in acts if any(atom.of("ask") for atom in clause.head)]
    if asking and not any(atom.of("if") for clause in asking for atom in clause.head):
        return None
    return question_of(parsed)


def _exceptions(parsed: Parsed) -> Iterator[Remark]:
    """`SIGN UA 329/11, not UA 12/12`: what else the sentence refuses."""
    for clause in parsed.clauses:
        codes = _codes(parsed, clause.atoms)
        if not clause.verb and codes and refuses(clause):
            yield Remark(parsed.sentence.written, codes=codes, refused=True, no=parsed.languages, asks=True)


def _command(parsed: Parsed, clause: Clause, book: CodeBook, found: set[Doubt]) -> Command:
    """`found`: what speaks against it; here come the doubts that its codes bring."""
    codes, unknown = _meant(parsed, clause, book)
    end = _end(parsed, clause)
    details, tail = _details(parsed, clause, end, codes)
    between = _between(parsed, clause)
    tail = tail if tail.strip(" .,!") else between or tail
    head = (*clause.head, *clause.act)
    verb = clause.verb or Verb.NEVER
    mail = any(atom.of("mail") and not atom.of("letter") for atom in clause.atoms)  # not so `the list`
    if mail and codes and verb in LEAVING:
        found.add(Doubt.LETTERS)  # `remove me from the UA 329/11 mailing list`
    called = () if codes or unknown else titled(parsed, _goes_on(parsed, clause), book)
    listed = () if codes or unknown or called else listed_titles(parsed, clause, book)
    plainly = takewhile(lambda atom: not atom.of("because"), clause.atoms)  # not so `with all my heart`
    everything = any(atom.of("all") for atom in plainly) and verb in ON_OR_OFF and not (codes or called or listed)
    several = bool(called) and any(atom.of("all") for atom in clause.atoms)  # `all petitions about Mexico`
    if several or (everything and _excepts(parsed, clause)):
        found.add(Doubt.LETTERS)
    if _other_codes(parsed, codes) or (len(codes) > 1 and chooses_one(clause)):
        found.add(Doubt.LETTERS)
    return Command(
        verb,
        languages=parsed.languages,
        codes=codes,
        unknown=unknown,
        titled=called or listed,
        all=everything,
        counted=0 if codes or unknown or called or listed or verb not in ON_OR_OFF else counted(clause),
        this_too=bool(codes) and verb in ON_OR_OFF and _is_this_too(parsed, clause),
        tail=tail,
        adds=_added(parsed, clause),
        details=details,
        refused=Doubt.REFUSED in found,
        doubtful=bool(found - {Doubt.REFUSED}),
        listed=found == {Doubt.LIST} and not mail,
        household=_is_household(parsed, clause),
        ended=_is_ended(parsed, end),
        says_who=any(atom.of("self", "selves", "want") for atom in head)
        or _says_i(head)
        or clause.has("signature")
        or _is_mine(clause)
        or bool(between),
    )


def _is_this_too(parsed: Parsed, clause: Clause) -> bool:
    """`I sign this one and UA 12/12`: codes that only `and` joins to the letter of which the clause speaks."""
    at = parsed.clauses.index(clause)
    after = parsed.clauses[at + 1 : at + 2]
    own = any(atom.of("letter") and not atom.of("mail") for atom in (*clause.act, *clause.rest))
    named = clause.has("code", "like", "title", "all") or not own
    joined = bool(after) and after[0].lead == "and" and after[0].has("code", "title")
    return joined and not (named or after[0].verb)


def _between(parsed: Parsed, clause: Clause) -> str:
    """`We, Ann and Bob Lee, sign`: the names, as written, that stand between the writers and what they do."""
    at = parsed.clauses.index(clause)
    before = parsed.clauses[:at]
    named = [*takewhile(lambda other: is_a_name(parsed, other.atoms), reversed(before))]
    writers = before[: at - len(named)][-1:]
    if (
        not named
        or clause.head
        or not writers
        or not (writers[0].has("selves") and writers[0].is_all("selves", "self", "fill"))
    ):
        return ""
    tokens = parsed.sentence.tokens
    begin, stop = tokens[named[-1].atoms[0].first], tokens[named[0].atoms[-1].last]
    return f", {parsed.sentence.plain.written(begin.start, stop.end)}"


def _goes_on(parsed: Parsed, clause: Clause) -> list[Clause]:
    """The clause, and those behind it that only name more: `the Mexico letter, and the Peru one`."""
    at = parsed.clauses.index(clause)
    behind = takewhile(lambda other: not other.verb and is_small(other), parsed.clauses[at + 1 :])
    return [clause, *behind]


def _added(parsed: Parsed, clause: Clause) -> str:
    tokens = [parsed.sentence.tokens[atom.first] for atom in clause.added or clause.taken]
    return parsed.sentence.plain.written(tokens[0].start, tokens[-1].end) if tokens else ""


def _says_i(head: Sequence[Atom]) -> bool:
    """`I agree to sign`."""
    return any(atom.of("yes") and not words_of("self").isdisjoint(atom.words) for atom in head)


def _is_mine(clause: Clause) -> bool:
    """`Sign me up`, `sign on my behalf`, `you have my signature`; not so `Sign up for our newsletter!`."""
    mine = words_of("self")
    if any(to.of("self") and not of_names("for_others").isdisjoint(atom.words) for atom, to in pairwise(clause.rest)):
        return True  # `would you sign it for me`
    return any(atom.of("self") for atom in clause.rest[:1]) or any(mine.intersection(atom.words) for atom in clause.act)


def _excepts(parsed: Parsed, clause: Clause) -> bool:
    """`sign all but UA 12/12`; `sign everything I can`."""
    at = next((place for place, atom in enumerate(clause.atoms) if atom.of("all")), 0)
    plainly = all(
        atom.of("letter", "courtesy", "fill", "self", "all", "sign") for atom in clause.atoms[at:] if atom.groups
    )
    others = any(other.has("code", "not") for other in parsed.clauses if other is not clause)
    return others or not plainly or any(not atom.groups for atom in clause.atoms[at + 1 : at + 2])


def _other_codes(parsed: Parsed, codes: tuple[str, ...]) -> bool:
    """`SIGN UA 329/11, sorry, UA 12/12`: a bare code that does not go on with the command's own."""
    bare = (
        other for other in parsed.clauses if not other.verb and other.lead != "(" and not other.has("courtesy", "not")
    )
    found = {
        code
        for other in bare
        if other.is_all("code", "fill", "letter", "self", "want", "back")
        for code in _codes(parsed, other.atoms)
    }
    return bool(found - set(codes))


def _codes(parsed: Parsed, atoms: Sequence[Atom]) -> tuple[str, ...]:
    tokens = parsed.sentence.tokens
    return tuple(dict.fromkeys(tokens[atom.first].code for atom in atoms if atom.of("code")))


def _meant(parsed: Parsed, clause: Clause, book: CodeBook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes of a command: of its own clause and those that only go on with it; else of clauses without an act."""
    own = [*_before(parsed, clause), *clause.head, *clause.act, *_following(parsed, clause)]
    codes = _codes(parsed, own)
    if not codes and (not clause.has("all") or _lists_them(parsed, clause)):
        others = (atom for other in parsed.clauses if not other.verb and not refuses(other) for atom in other.atoms)
        codes = _codes(parsed, list(others))
    if not codes and not clause.has("all"):
        named = clause.verb is Verb.NAME  # `SIGN UA 329/11 and please correct my name`
        same = (atom for other in parsed.clauses if named or other.verb is clause.verb for atom in other.atoms)
        codes = _codes(parsed, list(same))
    meant = own if clause.head == [] or all(atom.groups for atom in clause.head) else _following(parsed, clause)
    if not codes:
        meant = [
            *meant,
            *(atom for other in parsed.clauses if _may_name_it(parsed, other) for atom in other.atoms),
        ]
    return codes, _unknown(parsed, meant, codes, book)


def _lists_them(parsed: Parsed, clause: Clause) -> bool:
    """`My name on all of these: UA 329/11, UA 12/12`; not so `sign all but UA 12/12`."""
    coded = [other for other in parsed.clauses if not other.verb and other.has("code")]
    begins = all(next(atom for atom in other.atoms if not atom.of("fill")).of("code") for other in coded)
    return begins and are_meant(counted(clause), _codes(parsed, [atom for other in coded for atom in other.atoms]))


def _may_name_it(parsed: Parsed, other: Clause) -> bool:
    """A clause beside the act, of small words and what looks like a code; not so `I'm 91`."""
    bare = all(parsed.sentence.tokens[atom.first].text.isdigit() for atom in other.atoms if atom.of("like"))
    return not other.verb and is_small(other) and not (bare and other.has("self", "selves"))


def _before(parsed: Parsed, clause: Clause) -> list[Atom]:
    """German `ich will UA 329/11 und UA 12/12 unterschreiben`: codes that `and` joins to those before the verb."""
    at = parsed.clauses.index(clause)
    before = parsed.clauses[at - 1] if at else clause
    joined = at > 0 and clause.lead == "and" and not before.verb and is_small(before)
    return list(before.atoms) if joined and any(atom.of("code") for atom in clause.head) else []


def _following(parsed: Parsed, clause: Clause) -> list[Atom]:
    """The atoms behind the act up to its last code."""
    found: list[Atom] = []
    for atom, after in zip_longest(clause.rest, clause.rest[1:]):
        leads = after is not None and after.of("code", "like")  # Spanish `para la UA 329/11`
        if not (
            atom.of("code", "like", "courtesy", "adverb", "yes", "want", *_JOINS)
            or (leads and atom.of("because"))
            or _is_behalf(clause)
        ):
            break
        found.append(atom)
    else:
        at = parsed.clauses.index(clause)
        for other in parsed.clauses[at + 1 :]:
            if _is_gloss(other) or _is_by_name(other):
                continue
            explains = bool(found) and found[-1].of("title")  # `the Peru one (UA 12/12)`
            named = all(atom.of("code", "like", IN_TIME, *_JOINS) or is_of_country(atom) for atom in other.atoms)
            if other.verb or not named or (other.lead == "(" and not explains):
                break
            if not other.has("code", "like", "title"):
                break
            found += other.atoms
    last = max((place for place, atom in enumerate(found) if atom.of("code", "like")), default=-1)
    return found[: last + 1]


def _is_gloss(other: Clause) -> bool:
    """`UA 12/12 (Peru) and UA 329/11 (Mexico)`: the code in other words."""
    return other.lead == "(" and other.has("title") and other.is_all("title", "fill", "letter")


def _is_by_name(other: Clause) -> bool:
    """`Record my support, with my signature, for UA 329/11`."""
    small = other.is_all("because", "fill", "self", "signature")
    return small and other.has("signature") and not of_names("by_means").isdisjoint(other.atoms[0].words)


def _unknown(parsed: Parsed, own: Sequence[Atom], codes: tuple[str, ...], book: CodeBook) -> tuple[str, ...]:
    """What was meant as a code: behind a known one only with letters that we know."""
    tokens = [parsed.sentence.tokens[atom.first] for atom in own if atom.of("like")]
    meant = []
    for token in tokens:
        letters = _LETTERS.match(token.text)
        number = token.text.isdigit() and token is not parsed.sentence.tokens[-1]
        if (letters and letters.group() in book.letters) or not (codes or number):
            meant.append(parsed.sentence.plain.written(token.start, token.end).strip())
    return tuple(meant)


def _is_behalf(clause: Clause) -> bool:
    """`Sign on behalf of the Sisters of St. Joseph UA 329/11`: the organisation stands before the code."""
    return next((atom.of("behalf") for atom in clause.rest if not atom.of("fill") or atom.of("behalf")), False)


def _end(parsed: Parsed, clause: Clause) -> int:
    """Index of the last token of the command itself: its act, its codes, and the small words and the reason behind."""
    following = _following(parsed, clause)
    if following and following[-1] not in clause.rest:
        return following[-1].last
    last = end = clause.act[-1].last
    about = topic(clause.atoms) - clause.last - 1
    for place, atom in enumerate(clause.rest):
        if place == about or _is_reason(parsed, clause.rest, place) or is_its_name(clause.rest[:place], atom):
            return clause.atoms[-1].last
        if not atom.of(*PASSES, "away") or atom.of("behalf", "selves", "others") or _is_label(parsed, atom):
            break
        last = atom.last
        end = end if atom.of("fill", "because") and not atom.of("courtesy") else last  # `for` Bob Ross
    else:
        end = last
    return max(end, following[-1].last if following else 0)


def _is_label(parsed: Parsed, atom: Atom) -> bool:
    """`Name: Mary Smith`."""
    behind = parsed.sentence.plain.text[parsed.sentence.tokens[atom.last].end :]
    return atom.of("signature") and behind.lstrip()[:1] in (":", "=")


def _is_reason(parsed: Parsed, rest: Sequence[Atom], place: int) -> bool:
    """Not so `for the Sisters of Mercy`, which is an organisation, nor `with my husband Luis Soto`."""
    along = of_names("along").issuperset(rest[place].words) and is_a_name(parsed, rest[place + 3 :])
    named = along or any(parsed.is_capital(atom) and not atom.of("self") for atom in rest[place + 1 : place + 2])
    return rest[place].of("because") and not rest[place].of("behalf") and not named


def _details(parsed: Parsed, clause: Clause, end: int, codes: tuple[str, ...]) -> tuple[tuple[Detail, ...], str]:
    """What the sentence tells besides, and what is left behind its codes, as written: up to the next command."""
    sentence = parsed.sentence
    at = parsed.clauses.index(clause)
    following = next((other for other in parsed.clauses[at + 1 :] if other.verb), None)
    stop = sentence.tokens[following.atoms[0].first].start if following else sentence.end
    details, tail = details_of(sentence.plain.written(sentence.tokens[end].end, stop), codes)
    if end > clause.act[-1].last and _is_behalf(clause):
        before = sentence.plain.written(sentence.tokens[clause.act[-1].last].end, sentence.tokens[end].start)
        details = (*details, *behalf_of(before)[0])
    hidden = clause.withheld or any(other.withheld for other in parsed.clauses)
    return (*details, Detail("anonymous")) if hidden else details, tail


def _is_household(parsed: Parsed, clause: Clause) -> bool:
    """Several people speak, or somebody speaks for others: `firmamos`, `for me and my wife`."""
    at = parsed.clauses.index(clause)
    found = clause.atoms[: topic(clause.atoms)]
    for other in parsed.clauses[at + 1 :] if len(found) == len(clause.atoms) else ():
        if other.lead != "and" or not other.is_all("self", "selves", "others", "fill", "signature", "code", "letter"):
            break
        found += other.atoms
    for before, atom in zip([None, *found], found, strict=False):
        if atom.of("because") and not atom.of("behalf") and of_names("along").isdisjoint(atom.words):
            return False
        others = atom.of("others") and not atom.of("courtesy")  # `can you guys add me`
        mine = len(atom.words) > 1 and not of_all("replies", "my").isdisjoint(atom.words)  # French `avec ma femme`
        if atom.of("selves") or (others and (before is None or mine or not before.of("fill") or before.of("self"))):
            return True
    return False


def _is_ended(parsed: Parsed, end: int) -> bool:
    """A mark of its end follows, or courtesy stands there."""
    sentence = parsed.sentence
    after = sentence.said[end + 1 :]
    return (bool(after) and is_courtesy(after)) or ENDED.match(sentence.plain.text, sentence.behind) is not None
