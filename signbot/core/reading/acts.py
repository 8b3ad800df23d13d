"""A clause's atoms -> its act: a name goes onto a letter, or off it; or a command of another kind.

An act is composed: a verb that signs; one that puts (`add`, `include`) with the writer or a name as its object, on
either side; one that lends (`give`, `use`) with a name; a name with the letter behind it (`my name for UA 329/11`);
one that takes away, with either. So no wish stands in a table as a whole, but for idioms (`count me in`).
"""

from collections.abc import Sequence

from signbot.core.reading.details import ARTICLE
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import Atom, words_of
from signbot.core.text.lexicon import BARE, WORDS, Verb
from signbot.core.text.words import of_all, of_names

LONGEST_NAME = 4  # words of a name that is added
MINE = 2  # atoms of `my name`
NEAR = 6  # atoms from a verb to its object
# What may stand between a verb and its object: `put please also my name`, `trage mich bitte bei UA 329/11 ein`
BETWEEN = tuple("not away fill self selves you courtesy letter code like adverb all and want".split())
SMALL = tuple("courtesy fill self selves you want ask yes letter code like all adverb mail".split())

Act = tuple[Verb, int, int]  # what is done, and its first and last atom


def act_in(found: Sequence[Atom]) -> Act | None:
    """The first act of a clause."""
    if (no_more := _of_mail(found)) is not None:
        return no_more
    return next((act for at in range(len(found)) if (act := _act_at(found, at))), None)


def _act_at(found: Sequence[Atom], at: int) -> Act | None:
    """The act whose verb stands there."""
    atom = found[at]
    for verb in WORDS:
        if atom.of(verb):
            return _of_sign(found, at) if verb is Verb.SIGN else (verb, at, at)
    if atom.of(Verb.NAME) and (len(atom.words) > 1 or _is_named(found, at)):
        return Verb.NAME, at, at
    if atom.of(*BARE) and not (atom.of("unsubscribe") and _behind(found, at, "signature") is not None):
        return _simple(found, at)
    if atom.of("off"):
        return _of_taking(found, at)
    if atom.of("enlist"):
        return _of_object(found, at, "self", "selves", "signature") or _of_named(found, at)
    if atom.of("lend"):
        if _is_for_them(found[at + 1 : at + 3]):
            return None
        return _of_object(found, at, "signature") or _of_leaving(found, at) or _of_standing(found, at)
    if atom.of("join") and _joins(found, at) and not any(before.of("you", "others") for before in found[at - 1 : at]):
        return Verb.SIGN, at, at
    if not of_names("backs").isdisjoint(atom.words) and (backed := _of_backing(found, at)):
        return backed
    if not of_names("sees").isdisjoint(atom.words) and (seen := _of_seeing(found, at)):
        return seen
    later = any(other.of("off", "withdraw", "enlist", "lend", "sign") for other in found[at + 1 :])
    if atom.of("signature") and not (atom.of("want") or later) and _is_own(found, at):
        return _of_signature(found, at)
    return None


def _of_mail(found: Sequence[Atom]) -> Act | None:
    """`no more emails`, `I don't want to receive your messages`, `take me off your mailing list`; not so `I got no
    email`, `they have no email`, which tell, nor `don't stop your emails`."""
    mail = next((at for at, atom in enumerate(found) if atom.of("mail") and not atom.of("letter")), None)
    stops = [at for at, atom in enumerate(found) if atom.of("not", "off", "withdraw", "unsubscribe")]
    away = [at for at, atom in enumerate(found) if atom.of("away")]
    stops = stops or away[-1:]
    if mail is None or len(stops) != 1 or not all(atom.groups for atom in found):
        return None
    other = any(atom.of("sign", "signature", "if", "question") and not atom.of("fill", "lend", "not") for atom in found)
    first = next((atom for atom in found if not atom.of("fill", "courtesy")), found[0])
    told = any(atom.of("told") and not atom.of("mail") for atom in found)  # Portuguese `não vi o email`
    asks = any(atom.of("want", "ask", "off", "away") for atom in found)
    told = told or (any(map(_is_had, found[:mail])) and not any(atom.of("courtesy") for atom in found))
    tells = tells_of_mail(found) or ((first.of("self", "selves") or told) and not asks)
    return None if other or tells else (Verb.UNSUBSCRIBE, min(stops[0], mail), len(found) - 1)


def tells_of_mail(found: Sequence[Atom]) -> bool:
    """`I have deleted your email`, Spanish `borré sin querer su correo`."""
    said = [atom for atom in found if not atom.of("fill", "courtesy")] or list(found)
    told = any((atom.of("told") or _is_had(atom)) and not atom.of("mail") for atom in said)
    done = said[0].of("self", "selves") and told
    by_mistake = any(atom.of("back") for atom in said[1:])
    return (done or by_mistake) and not any(atom.of("want", "ask") for atom in found)


def _of_signature(found: Sequence[Atom], at: int) -> Act | None:
    """`my name on UA 329/11`, `my name off UA 329/11`, `my name for the letter, please, UA 329/11`."""
    reason = [atom.of("because") and not atom.of("if") for atom in found[at + 1 : at + 2]]
    named = [atom.of("letter", "code", "like") for atom in found[at + 2 : at + 3]]
    code = _behind(found, at + (reason == named == [True]), "code", "like")
    if code is None:
        several = next((place for place in range(at + 2, min(at + 4, len(found))) if _counts(found[place])), None)
        code = _behind(found, at, "all") if several is None else several  # French `mon nom sous chacune`
        code = code if code is not None and code > at + 1 and found[code - 1].of("fill") else None
    if code is None and any(atom.of("want") for atom in found[max(at - 2, 0) : at]):
        letter = _behind(found, at, "letter")  # `I would like my name on it`
        code = None if any(atom.of("away", "off") for atom in found[at:letter]) else letter
    if code is None:
        return None
    ends = found[_last_word(found)].of("away")  # Dutch `mijn naam moet van UA 329/11 af`
    if not ends and any(atom.of("away") for atom in found[code + 1 : code + 2]):
        return None
    return (Verb.WITHDRAW if ends or any(atom.of("away") for atom in found[at:code]) else Verb.SIGN), at, code


def _of_seeing(found: Sequence[Atom], at: int) -> Act | None:
    """`I would love to see my name on the letter`, German `ich will meinen Namen auf dem Brief sehen`."""
    if not any(atom.of("want") for atom in found[:at]):
        return None
    behind = _behind(found, at, "signature")
    name = _before(found, at, "signature") if behind is None else behind
    if name is None or not _is_own(found, name):
        return None
    letter = _behind(found, name, "letter", "code")
    if letter is None or not all(atom.of("fill") for atom in found[name + 1 : letter][:1]):
        return None
    away = any(atom.of("away") for atom in found[name:letter])
    return None if away else (Verb.SIGN, min(at, name), max(at, letter))


def _of_backing(found: Sequence[Atom], at: int) -> Act | None:
    """`I support this with my name`, German `mit meiner Unterschrift unterstütze ich den Brief`: by what, and what."""
    by = next((place for place, atom in enumerate(found) if not of_names("by_means").isdisjoint(atom.words)), None)
    whole = by is not None and len(found[by].words) > MINE  # German `mit meiner Unterschrift`, which is a phrase
    name = by if by is None or whole else _behind(found, by, "signature")
    if by is None or name is None or name > by + MINE or not (whole or _is_own(found, name)):
        return None
    whom = _behind(found, at, "letter", "code", "you")
    whom = _before(found, at, "letter", "code", "you") if whom is None else whom
    if whom is None:
        return None
    first, last = min(at, by, whom), max(at, name, whom)
    small = all(atom.of(*BETWEEN) for at, atom in enumerate(found[first : last + 1], first) if at not in (by, name))
    return (Verb.SIGN, first, last) if small else None


def _of_sign(found: Sequence[Atom], at: int) -> Act:
    """`sign off` closes a mail; nobody knows what `sign me out` should do; `I no longer want to be a signatory`."""
    left = _left_before(found, at)
    if len(found[at].words) > 1 and left is not None:
        return Verb.WITHDRAW, left, at
    behind = next((atom for atom in found[at + 1 :] if not atom.of("self")), None)
    away = behind is not None and behind.of("away")
    return (Verb.NEVER if away else Verb.SIGN), at, at


def _joins(found: Sequence[Atom], at: int) -> bool:
    """`I'm in for UA 329/11`; not so `I'm in Mexico`."""
    rest = [atom for atom in found[at + 1 :] if not atom.of("courtesy", "adverb")]
    called = len(rest) > 1 and _is_for(rest[0]) and rest[1].of("title")  # `I'm in for Peru`
    reason = 1 if called else next((at for at, atom in enumerate(rest) if atom.of("code", "because")), len(rest))
    plain = all(atom.of("fill", "letter") and not atom.of("title") for atom in rest[:reason])
    ends = not rest or reason < len(rest) or rest[-1].of("letter") or _counts(rest[-1])
    return plain and ends


def _counts(atom: Atom) -> bool:
    """`both`, French `les deux`."""
    return not (of_names("count_2") | of_names("count_3")).isdisjoint(atom.words)


def _is_for(atom: Atom) -> bool:
    """`for`, in any language."""
    return not of_names("for_others").isdisjoint(atom.words)


def _of_taking(found: Sequence[Atom], at: int) -> Act | None:
    """`remove my name`, `take me off`; `delete my data` is no signature."""
    place = _behind(found, at, "self", "selves", "signature", "mail")
    place = _before(found, at, "signature", "self") if place is None else place
    if place is None and any(atom.of("ask") and atom.words[0] in of_names("writer") for atom in found[at - 1 : at]):
        place = at - 1  # Spanish `¿me pueden borrar?`
    if place is None and (theirs := _name_behind(found, at)) and _is_off_letter(found, theirs[1]):
        return Verb.WITHDRAW, at, theirs[1]
    if place is None or found[at].of(Verb.FORGET):
        return None
    name = _behind(found, place - 1, "signature", "mail") if place > at else place
    place = place if name is None else name
    if found[place].of("mail") and not found[place].of("letter"):
        return None if tells_of_mail(found) else (Verb.UNSUBSCRIBE, at, place)
    return Verb.WITHDRAW, min(at, place), max(at, place)


def _is_off_letter(found: Sequence[Atom], at: int) -> bool:
    """`from the list`; not so `from the list of the murdered`."""
    letter = _behind(found, at, "letter", "code")
    behind = [] if letter is None else [atom for atom in found[letter + 1 :] if not atom.of("fill", "letter", "code")]
    return letter is not None and not (behind and not behind[0].groups)


def _of_object(found: Sequence[Atom], at: int, *objects: str) -> Act | None:
    """`put my name`, `my name added`; with `off` behind it, it takes away."""
    place = _behind(found, at, *objects)
    if place is not None and (_is_of_something(found, place) or _is_of_prayers(found, place)):
        return None
    if place is not None and found[place].of("self") and not found[place].of("signature"):
        name = _behind(found, place, "signature")
        place = place if name is None else name
    if place is None:
        place = _before(found, at, *(group for group in objects if group != "selves"))
    if place is None:
        return None
    if found[place].of("signature") and (_is_anothers(found, place) or _is_fact(found, at, place)):
        return None
    if place < at and not found[place].of("signature") and (_is_noted(found[at + 1 :]) or _is_of_you(found[at + 1 :])):
        return None
    first, last = min(at, place), max(at, place)
    if at == first and any(atom.of("you") for atom in found[at - 1 : at]) and _is_had(found[at]):
        first -= 1
    last = _beside_others(found, last)
    near = (*range(at + 1, min(len(found), last + 4)), _last_word(found))
    away = next((index for index in near if index > at and found[index].of("away", "off")), None)
    if away is not None:
        return Verb.WITHDRAW, first, max(last, away)
    return (Verb.WITHDRAW if any(atom.of("away") for atom in found[:last]) else Verb.SIGN), first, last


def _is_for_them(behind: Sequence[Atom]) -> bool:
    """`Could you send me the names?`: the writer is to get something; not so `use my name`, `give me a place`."""
    to_me = behind[:1] and behind[0].of("self") and of_names("mine").isdisjoint(behind[0].words)
    return bool(to_me) and any(atom.of("fill") for atom in behind[1:])


def _is_of_prayers(found: Sequence[Atom], place: int) -> bool:
    """French `comptez sur mes prières`: theirs, and neither they nor their name."""
    behind = found[place + 1 : place + 2]
    thanks = any(atom.of("courtesy") and not atom.of("fill") and len(atom.words) == 1 for atom in behind)
    return thanks and not of_names("mine").isdisjoint(found[place].words)


def _of_named(found: Sequence[Atom], at: int) -> Act | None:
    """`add Ruth Lee`, Spanish `pongan a Ana Ruiz`, German `Ruth Lee eintragen`: a name, and small words behind it."""
    if name := _name_behind(found, at):
        behind = found[name[1] + 1 :][:1]
        ended = not behind or behind[0].of("fill", "courtesy", "letter", "code", "adverb")
        ended = ended or (behind[0].of("sign") and len(behind[0].words) > 1)  # `among the signatories`
        return (Verb.SIGN, at, name[1]) if ended else None
    begin = next((place for place in range(max(at - LONGEST_NAME, 0), at) if _begins_name(found, place)), None)
    return None if begin is None or any(atom.groups for atom in found[begin:at]) else (Verb.SIGN, begin, at)


def _name_behind(found: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """The first and last atom of a name behind a verb, with nothing but small words between."""
    begin = next((place for place in range(at + 1, at + 4) if _begins_name(found, place)), None)
    if begin is None or not all(atom.of("fill") for atom in found[at + 1 : begin]):
        return None
    end = next((place for place in range(begin, len(found)) if found[place].groups), len(found))
    return (begin, end - 1) if end - begin <= LONGEST_NAME else None


def _begins_name(found: Sequence[Atom], at: int) -> bool:
    """A first name, and another word that no table knows."""
    name = found[at : at + 2]
    return len(name) > 1 and not any(atom.groups for atom in name) and is_given(name[0].words[0])


def _last_word(found: Sequence[Atom]) -> int:
    """Behind it stands only courtesy: `Trage mich bitte bei UA 329/11 wieder aus, danke`."""
    return max((place for place, atom in enumerate(found) if not atom.of("courtesy")), default=0)


def _is_fact(found: Sequence[Atom], at: int, name: int) -> bool:
    """`My name already appears on too many letters`, `you already have it`: it is so, and nobody wishes it."""
    tells = found[at].of("lend") and not any(atom.of("want", "not", "away") for atom in found)
    near = found[name + 1 : at + 2] if name < at else found[:name] if _is_had(found[at]) else []
    return tells and any(not of_names("already").isdisjoint(atom.words) for atom in near)


def _beside_others(found: Sequence[Atom], last: int) -> int:
    """`add mine under hers`, `my name with the others`: where it goes, up to their atom; `last` where it says nothing
    of the kind: `add my name and hers`, `put my name on their letter`."""
    theirs = next((at for at in range(last + 1, min(len(found), last + 7)) if found[at].of("others", "you")), None)
    if theirs is None or theirs == last + 1 or found[last + 1].of("not", "if", "and"):
        return last
    leads = all(atom.of("fill", "because", "letter") and not atom.of("code") for atom in found[last + 1 : theirs])
    ends = all(atom.of("fill", "courtesy", "letter", "code", "like", "away") for atom in found[theirs + 1 :])
    own = any(atom.of("letter") for atom in found[theirs + 1 : theirs + 2])  # `their letter`
    by = not of_names("for_others").isdisjoint(found[last + 1].words) or not _is_group(found[theirs])
    return theirs if leads and ends and not (own or by) else last


def _is_group(atom: Atom) -> bool:
    """`hers`, `the others`, `yours`: names that stand there, and nobody who acts."""
    return atom.of("you") or not (of_names("another") | of_names("hers")).isdisjoint(atom.words)


def _is_had(atom: Atom) -> bool:
    """`you` have `my support`."""
    return not of_names("has").isdisjoint(atom.words)


def _is_noted(behind: Sequence[Atom]) -> bool:
    """`I note the letter down`, Spanish `me apunto la carta`: the letter, and no name, is what they put somewhere."""
    said = behind[0].words[-1] if behind and not behind[0].of("letter") else ""
    article = len(said) > 1 and ARTICLE.match(f"{said} letter") is not None  # not so Spanish `me sumo a la carta`
    return any(atom.of("letter") for atom in behind[article:][:1])


def _is_of_you(behind: Sequence[Atom]) -> bool:
    """French `je compte sur vous`, Spanish `cuento con ustedes`."""
    return len(behind) > 1 and behind[0].of("fill") and behind[1].of("you")


def _is_of_something(found: Sequence[Atom], at: int) -> bool:
    """`put my glasses on`: what no table has is the writer's, and no name."""
    own = found[at].of("self") and not of_all("replies", "my").isdisjoint(found[at].words)
    return own and any(not atom.groups for atom in found[at + 1 : at + 2])


def _is_anothers(found: Sequence[Atom], at: int) -> bool:
    """`give your name`."""
    if not (words_of("self") | words_of("selves")).isdisjoint(found[at].words):
        return False  # German `setzen Sie` meinen Namen dazu
    before = [atom for atom in found[max(at - 2, 0) : at] if atom.of("self", "selves", "you", "others")]
    owner = before[-1] if before else None
    return owner is not None and not owner.of("self", "selves")


def _of_leaving(found: Sequence[Atom], at: int) -> Act | None:
    """`take me off`, `I no longer want to stand on it`."""
    if _left_before(found, at) is not None and any(atom.of("code", "letter") for atom in found):
        return Verb.WITHDRAW, at, at
    place = _behind(found, at, "self", "selves")
    away = None if place is None else _behind(found, place, "away")
    return None if away is None else (Verb.WITHDRAW, at, away)


def _left_before(found: Sequence[Atom], at: int) -> int | None:
    """Where `no longer` stands before it, and no word between that no table has."""
    left = next((place for place in reversed(range(at)) if found[place].of("away")), None)
    return left if left is not None and all(atom.groups for atom in found[left:at]) else None


def _of_standing(found: Sequence[Atom], at: int) -> Act | None:
    """`I would like to be on the letter`, German `ich will auf dem Brief stehen`."""
    if found[at].words[-1] not in of_names("stands"):
        return None
    wanted = at and found[at - 1].of("want")
    late = any(atom.of("want") for atom in found[:at]) and at == len(found) - 1
    place = _behind(found, at, "letter", "code") if wanted else _before(found, at, "letter", "code") if late else None
    if place is None or not any(atom.of("fill") for atom in found[min(at, place) + 1 - late : max(at, place)]):
        return None
    return (Verb.WITHDRAW if any(atom.of("away") for atom in found) else Verb.SIGN), min(at, place), max(at, place)


def _is_own(found: Sequence[Atom], at: int) -> bool:
    """`my name on UA 329/11`, `Signature for UA 329/11`."""
    if any(atom.of("self", "selves") for atom in found[max(at - 2, 0) : at]):
        return True
    return at == 0 and not found[at].of(Verb.NAME) and found[1:2] != [] and found[1].of("fill")


def _is_named(found: Sequence[Atom], at: int) -> bool:
    """`NAME UA 329/11 …`: nothing but courtesy stands before it, and the code or nothing behind it."""
    begins = all(atom.of("courtesy") for atom in found[:at])
    return begins and all(atom.of("code", "like") for atom in found[at + 1 : at + 2])


def _simple(found: Sequence[Atom], at: int) -> Act | None:
    """`STATUS`, `LIST`, `HELP`, `FORGET ME`, `UNSUBSCRIBE`: only where nothing else is said."""
    verb = next(verb for verb in BARE if found[at].of(verb))
    others = (*found[:at], *found[at + 1 :])
    sends = ("lend",) if verb is Verb.UNSUBSCRIBE else ()  # `send me no more alerts`
    plain = all(atom.of(*SMALL, *sends) for atom in others)
    listed = verb is Verb.FORGET and any(atom.of("letter", "mail", "code") for atom in others)
    return (verb, at, at) if plain and not listed else None


def _behind(found: Sequence[Atom], at: int, *groups: str) -> int | None:
    for place in range(at + 1, min(len(found), at + 1 + NEAR)):
        if found[place].of(*groups):
            return place
        if not _is_between(found, place):
            return None
    return None


def _before(found: Sequence[Atom], at: int, *groups: str) -> int | None:
    for place in range(at - 1, max(-1, at - 1 - NEAR), -1):
        if found[place].of(*groups):
            return place
        if not (_is_between(found, place) or found[place].of("ask")):  # `my name you may use`
            return None
    return None


def _is_between(found: Sequence[Atom], place: int) -> bool:
    """Small words; a preposition of the letter, German `meinen Namen für den Brief verwenden`; my name `may`."""
    leads = any(atom.of("letter", "code", "like") for atom in found[place + 1 : place + 2])
    stands = not of_names("may_be").isdisjoint(found[place].words) and found[place - 1].of("signature")
    return found[place].of(*BETWEEN) or (found[place].of("because") and leads) or stands
