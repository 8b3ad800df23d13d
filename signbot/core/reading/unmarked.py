"""A sentence -> the sentences in it whose beginning only a capital letter tells: `I sign UA 329/11 Thank you for this`.

sentence ─► where a capital stands amid small letters ─► a word that opens a sentence, or a name at the end? ─► parted

Whoever writes without full stops still writes capitals. A part is taken off only behind one that is whole and without
doubt, so that `If you agree Please sign` and `Maria Please sign UA 329/11` stay what they are. A question stays whole.
"""

from collections.abc import Iterator, Sequence

from signbot.core.code import CodeBook
from signbot.core.reading.before import leads_to_want
from signbot.core.reading.behind import Comment, People, behind
from signbot.core.reading.behind_act import topic
from signbot.core.reading.beside_act import is_learnt
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.details import ARTICLE
from signbot.core.reading.sentences import Sentence
from signbot.core.reading.without_act import has_doubt
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.words import of_names

_OPENS = ("self", "selves", "yes", "courtesy", "not")
_MAY_OPEN = (
    *_OPENS,
    "letter",
    "question",
    "want",
    "lend",
    "enlist",
    "ask",
    "fill",
    "adverb",
)  # none turns what was said
_ACTS = ("sign", "enlist", "lend", "off")
_ASKS = ("question", "ask")
_PRONOUN = 3  # letters, at most, of a word that is no noun for certain: German `es`, `das`
_NOUNS = ("de",)  # languages that write every noun with a capital
_INITIALS = 2  # letters, at most, that are all capitals in a name
_CLAUSE = 3  # atoms, at least, of a sentence that holds a doubt and is whole: `I never sign`
_HELD = 6  # atoms within which a condition may wait for what follows it: `if you agree`
_ACT = 7  # atoms of a wish up to its verb: `I would very much like to sign`
_SUBJECT = 3  # atoms of a new sentence among which its `I` stands: `Of course I will sign`


def parted(sentence: Sentence, book: CodeBook) -> Iterator[Sentence]:
    """The sentence, or what it is made of, in order."""
    begin = 0
    if any(_is_raised(sentence, place) for place in range(1, len(sentence.tokens))):
        for place in _places(parse(sentence, book)):
            yield _part(sentence, begin, place)
            begin = place
    yield _part(sentence, begin, len(sentence.tokens)) if begin else sentence


def _part(sentence: Sentence, begin: int, stop: int) -> Sentence:
    """A mark of question at the end belongs to the last."""
    tokens = sentence.tokens
    last = stop == len(tokens)
    return Sentence(
        sentence.plain, tokens[begin:stop], sentence.asked and last, sentence.end if last else tokens[stop].start
    )


def _is_raised(sentence: Sentence, place: int) -> bool:
    """A word with a capital, and nothing but a blank before it."""
    token = sentence.tokens[place]
    return not (token.code or token.like) and token.before.isspace() and _is_capital(sentence, place)


def _is_capital(sentence: Sentence, place: int) -> bool:
    """`Thank`, `I`, `JP`; not so `NOT`, which stresses a word, nor anything in a line of capitals."""
    token = sentence.tokens[place]
    written = sentence.plain.written(token.start, token.end)
    stressed = len(written) > _INITIALS and written[1:].isupper()
    return written[:1].isupper() and not stressed and not sentence.plain.original.isupper()


def _places(parsed: Parsed) -> Iterator[int]:
    """Where sentences begin: indexes of tokens."""
    found = [(clause, atom) for clause in parsed.clauses for atom in clause.atoms]
    atoms = [atom for _, atom in found]
    if parsed.sentence.asked and atoms[0].of(*_ASKS):
        return  # `Can I sign UA 329/11 Thank you for telling me?`
    begin = 0
    for at, (clause, atom) in enumerate(found):
        if not at or atoms[at - 1].last + 1 != atom.first:
            continue  # the second half of `I'd`, and what `but` joins
        if not _is_begun(parsed.sentence, atom) or not _is_whole(parsed, atoms, begin, at):
            continue
        if parsed.sentence.asked and not atom.of(*_ASKS):
            continue
        said = _opens(parsed, atoms, at) or _is_surely_begun(parsed, atoms, at)
        opens = said and (atom.words[0] != "i" or _is_behind_act(clause, atom) or _wishes(atoms, begin, at))
        if opens or _is_signed(parsed, atoms, at):
            yield atom.first
            begin = at


def _is_begun(sentence: Sentence, atom: Atom) -> bool:
    """Behind a small letter, a code, the first word; behind a capital only by a phrase: `John Whitcombe Thank you`."""
    last = atom.first - 1
    small = not last or bool(sentence.tokens[last].code) or not _is_capital(sentence, last)
    phrase = atom.of("ask") or (atom.of("courtesy") and atom.last > atom.first)
    return _is_raised(sentence, atom.first) and (small or phrase)


def _is_whole(parsed: Parsed, atoms: Sequence[Atom], begin: int, at: int) -> bool:
    """A letter was named, something done, or somebody speaks anew behind it; and nothing before wants what follows."""
    done_by = {id(clause.atoms[clause.first]) for clause in parsed.clauses if clause.verb}
    done = any(atom.of("code") or id(atom) in done_by for atom in atoms[:at])
    surely = _is_surely_begun(parsed, atoms, at)
    anew = surely or any(atom.of("self", "selves") for atom in atoms[at : at + _SUBJECT])
    before = atoms[begin : begin + topic(atoms[begin:at])]
    if not (done or anew):
        return False
    own = before[0].of("self", "selves")  # `I read about this with sadness`
    whole = not has_doubt([atom for atom in before if not (own and anew and atom.of("told"))])
    bare = atoms[at].of(*_ACTS) and words_of("you").isdisjoint(atoms[at].words)  # `You have my signature`
    acts = bare and any(atom.of("not") for atom in before)
    return whole or (surely and not acts and not _wants_more(before)) or _wishes(atoms, begin, at)


def _is_surely_begun(parsed: Parsed, atoms: Sequence[Atom], at: int) -> bool:
    """`Kindly append my signature`, `You have`, `Use my name`: a capital that no name has, nor a word that is stressed;
    English `I` has it anywhere, `Sign UA 329/11` to make a command of it."""
    atom = atoms[at]
    own = not words_of("self").isdisjoint(atom.words) or any(
        after.of("self", "selves") for after in atoms[at + 1 : at + 3]
    )
    formal = atom.of("you") and parsed.languages[0] in _NOUNS  # German `setzen Sie`
    subject = atom.of("self", "selves", "you") and atom.words[0] != "i" and not formal
    acts = any(after.of(*_ACTS) for after in atoms[at : at + 3])
    named = any(not after.groups and parsed.is_capital(after) for after in atoms[at + 1 : at + 2])  # `My Linh Nguyen`
    polite = atom.of("courtesy") and len(atom.words) > 1  # `If it isn't too late`
    return polite or (subject and not named) or (atom.of("courtesy", "ask", *_ACTS) and acts and own)


def _wishes(atoms: Sequence[Atom], begin: int, at: int) -> bool:
    """`Somebody gave me this leaflet I would like to sign it`: a wish of the writer's own, behind what turns none."""
    before, after = atoms[begin:at], atoms[at + 1 : at + _SUBJECT]
    acts = any(atom.of(*_ACTS) and not atom.of("fill") for atom in atoms[at + 2 : at + _ACT])
    polite = all(atom.of("yes", "courtesy", "adverb", "fill") for atom in before)  # `Of course I will sign`
    turned = any(atom.of("not", "if", "back", "ask") and not atom.of("fill", "courtesy", "yes") for atom in before)
    says = any(atom.of("told", "question") and not (atom.of("fill") or is_learnt([atom])) for atom in before)
    wants = atoms[at].of("self", "selves") and any(atom.of("want") for atom in after)
    return wants and acts and not (polite or turned or says or leads_to_want(before))


def _wants_more(before: Sequence[Atom]) -> bool:
    """A condition, or what somebody says, goes on over a capital: `If you agree Please add me`, `My boss says Sign me`,
    `Do not ever Add me`."""
    first = before[0]
    held = first.of("if", "because", "question", "ask") and not first.of("courtesy", "self")
    held = held or any(atom.of("if") and not atom.of("courtesy", "want") for atom in (*before[:2], *before[-_HELD:]))
    says = any(atom.of("told") and not is_learnt([atom]) for atom in before)
    last = before[-1]
    leads = last.of("not", "if", "told", "want", "because", "back", "and") or _leads_on(last)
    return held or says or leads or len(before) < _CLAUSE


def _opens(parsed: Parsed, found: Sequence[Atom], at: int) -> bool:
    """`My name is`, `Thank you`, `Of course I`, `It is`; `Shame on`, a word of no table before one of small letters."""
    sentence, atom = parsed.sentence, found[at]
    behind_it = range(atom.first + 1, min(atom.last + 2, len(sentence.tokens)))
    small = any(sentence.said[place] == "i" or not _is_capital(sentence, place) for place in behind_it)
    thanks = atom.of("courtesy") and _is_name_at(parsed, found[at + 1 :])  # `Thanks Ann Lee`
    if atom.of("others") and len(atom.words) > 1 and atom.words[0] in words_of("self"):
        return True  # German `Mein Mann war selbst in Haft`
    if not (small or thanks) or atom.of("others", "title"):  # `for the Sisters of Mercy`, `the Mexico letter`
        return False
    if atom.of("courtesy") and _leads_on(found[at - 1]):  # `for Sisters of Peace, Ruth Klein`
        return False
    if atom.of(*_OPENS) or _names_somebody(found[at:]):
        return True
    if _leads_on(found[at - 1]) or atom.of("if", "told"):  # `SIGN UA 329/11 Or not`
        return False
    if parsed.languages[0] in _NOUNS:
        return atom.of(*_MAY_OPEN) and len(atom.words[0]) <= _PRONOUN
    return atom.of(*_MAY_OPEN) or (not atom.groups and _is_of_a_sentence(parsed, found[at:]))


def _names_somebody(found: Sequence[Atom]) -> bool:
    """`Name is Gareth Pugh`."""
    return found[0].of("name") and len(found) > 2 and found[1].of("question") and not found[2].groups


def _leads_on(atom: Atom) -> bool:
    """`the`, `for`, `on behalf of`: what it leads to follows."""
    joining = ("article", "of_place", "from_place", "for_others")
    article = ARTICLE.match(f"{atom.words[-1]} letter") is not None
    return article or atom.of("because", "behalf") or any(of_names(group).issuperset(atom.words) for group in joining)


def _is_of_a_sentence(parsed: Parsed, found: Sequence[Atom]) -> bool:
    """No name, and a small word follows it: `Shame on those who threaten her`."""
    sentence = parsed.sentence
    written = sentence.plain.written(sentence.tokens[found[0].first].start, sentence.tokens[found[-1].last].end)
    follows = len(found) > 1 and bool(found[1].groups)
    coded = any(atom.of("code", "like") for atom in found)
    return follows and not coded and not is_given(found[0].words[0]) and isinstance(behind(written), Comment)


def _is_behind_act(clause: Clause, atom: Atom) -> bool:
    """English `I` has its capital anywhere: it opens in `Sign me up for UA 329/11 I care`, not in `UA 12/12 I signed`,
    `In signing UA 329/11 I would`."""
    polite = all(before.of("self", "want", "courtesy", "ask", "yes") for before in clause.head)
    before = [other for other in clause.atoms if other.last < atom.first][-1:]
    ended = any(other.of("code") or (other.of("fill", "courtesy") and not _leads_on(other)) for other in before)
    return bool(clause.verb) and polite and ended


def _is_signed(parsed: Parsed, found: Sequence[Atom], at: int) -> bool:
    """A name behind courtesy or the writer, at the end or before a comma: `Add my name please Ann Lee, York`, `add me
    Ann Lee`."""
    before = found[at - 1]
    own = (
        before.of("self")
        and parsed.gap(before).isspace()
        and any(atom.of("enlist", "sign") for atom in found[max(at - 2, 0) : at - 1])
    )
    return (before.of("courtesy") or own) and _is_name_at(parsed, found[at:])


def _is_name_at(parsed: Parsed, found: Sequence[Atom]) -> bool:
    if not found or found[0].groups:
        return False
    tokens = parsed.sentence.tokens
    last = found[0].first
    while last + 1 < len(tokens) and tokens[last + 1].before.isspace():
        last += 1
    return isinstance(behind(parsed.sentence.plain.written(tokens[found[0].first].start, tokens[last].end)), People)
