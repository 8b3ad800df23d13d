"""What stands beside a command: details (`City: Dakar`), a name after the code, `on behalf of`, courtesy."""

import re
from collections.abc import Sequence

from signbot.core import names
from signbot.core.text.first_names import is_given
from signbot.core.text.grammar import atoms_of, is_polite, words_of
from signbot.core.text.lexicon import WORD, detail_pattern, details, phrases
from signbot.core.text.plain import Plain, plain
from signbot.core.text.suffixes import is_suffix
from signbot.core.text.words import of_names
from signbot.core.value import dataclass

THANKS = 6  # words of a sentence that begins with thanks, at most
_TURNING = frozenset(
    ("not", "if", "question", "sign", "signature", "told", "others", "back", "want", "enlist", "lend", "off", "yes")
)
APART = re.compile(r"^[\s*_]*(?:[–—―,:(/|~-]|->)")
BREAK = re.compile(r"\s[–—―-]\s|[,;(|]|\s[/~]\s")
_ARROW = re.compile(r"\s*(?:-+>|=+>|→|⇒|➔|➡️?|»)\s*")
ARTICLE = re.compile(r"^(?:the|la|las|los|el|le|les|l'|die|der|das|dem|den|a|o|as|os)\s+(?=\S)", re.IGNORECASE)
OF_NAMES = ("name", "given", "family")  # kinds of details


@dataclass(frozen=True, slots=True)
class Detail:
    """`Name: María`: a kind, and what it says. Kinds: the groups of `DETAILS` in the tables, `behalf`, `anonymous`;
    `for`: for the Sisters of Mercy, who sign, or for whose sake somebody does."""

    kind: str
    value: str = ""


def details_of(tail: str, codes: tuple[str, ...]) -> tuple[tuple[Detail, ...], str]:
    """Details on the command's own line, and what is left of its tail."""
    plain = Plain(tail)
    match = detail_pattern().search(plain.text)
    if match and match["key"] and not plain.text[: match.start()].rstrip().endswith("'s"):  # `the prisoner's name: …`
        value = plain.written(match.end())
        nested, value = details_of(value, codes)
        key = Detail(details()[match["key"]], value.strip(" ,;"))
        return (key, *nested), plain.written(0, match.start())
    return behalf_of(tail)


def behalf_of(tail: str) -> tuple[tuple[Detail, ...], str]:
    """`on behalf of X, Place`; `for the X`, `for Sisters of X`, written like a proper name. And what stands before."""
    plain = Plain(tail)
    found = list(WORD.finditer(plain.text))
    said = [word.group() for word in found]
    strong = phrases("behalf").anywhere(said)
    weak = phrases("for_the").at(said, 0) if said else None
    length_of_weak = weak.length if weak else _before_house(tail, said)
    place, length = (strong[0], strong[1].length) if strong else (0, length_of_weak)
    denied = place > 0 and said[place - 1] in words_of("not")  # `not on behalf of my employer`
    if not length or denied or place + length >= len(found):
        return (), tail
    value = plain.written(found[place + length].start())
    if not strong and not value[:1].isupper():
        return (), tail
    if value.rstrip().endswith(":"):  # `on behalf of the following:`
        return (), tail
    name, _, place_of = _split_once(ARTICLE.sub("", value, count=1))
    if phrases("no_organisation").is_all(WORD.findall(Plain(name).text)):  # `in the name of justice`
        return (), tail
    place_of = place_of.strip(" .!,;)")
    city = (Detail("city", place_of),) if is_place(place_of) else ()
    return (Detail("behalf" if strong else "for", name.strip(" .!")), *city), plain.written(0, found[place].start())


def _before_house(tail: str, said: Sequence[str]) -> int:
    """How many words lead to a house, `for` Sisters of Peace; 0 where none does, or a person is called like one."""
    if not said or said[0] not in of_names("for_others"):
        return 0
    name = " ".join(WORD.findall(Plain(_split_once(tail)[0]).text)[1:])
    return 1 if is_house(name) and " " in name and not is_given(name.split()[0]) else 0


def is_house(name: str) -> bool:
    """`Casa Amiga`, `St. Joseph Parish`, `The Kowalczyks`: several people belong to it, and write from there."""
    said = [word for word in name.split() if word.isascii() or len(word) > 2]  # not so `Manuel Sá`
    several = len(said) > 1 and said[0].casefold() in of_names("of_several") and not is_given(said[0])
    return several or not of_names("house").isdisjoint(names.key(" ".join(said)).split())


def _split_once(text: str) -> tuple[str, str, str]:
    match = BREAK.search(text)
    return (text[: match.start()], match.group(), text[match.end() :]) if match else (text, "", "")


def is_place(text: str) -> bool:
    """Whether `text` may be taken for a place beside a name: `Cleveland OH`."""
    said = WORD.findall(Plain(text).text)
    if not said or len(said) > 6 or names.refusal(text):
        return False
    if is_named_place(text):
        return True
    return text[:1].isupper() and not is_courtesy(said) and of_names("calls").isdisjoint(said)


def is_named_place(text: str) -> bool:
    """`La Paz`, `El Paso TX`: an article; `Rio de Janeiro`: small words of names, behind one that no sentence has."""
    first, *rest = text.split() or [""]
    inner = [plain(word) for word in rest if word.islower()]
    capitals = not first.islower() and bool(rest) and not rest[-1].islower() and of_names("of_place").issuperset(inner)
    return capitals and (plain(first) in of_names("article") or (bool(inner) and plain(first) not in of_names("calls")))


def name_and_place(tail: str) -> tuple[str, str]:
    """What follows a code after a dash or comma: (name-like text, the rest); ("", "") when there is none."""
    apart = APART.match(tail)
    if apart is None or "://" in tail[: apart.end() + 3]:
        return "", ""
    text, _, rest = _split_once(names.trimmed(tail[apart.end() :], " \t.!*_\"'”’)"))
    suffix, _, further = _split_once(rest.strip())
    if is_suffix(suffix):
        text, rest = f"{text.strip()}, {suffix.strip()}", further
    return text.strip(), rest.strip(" ,.;!)")


def is_listed_name(item: str) -> bool:
    """Whether a line of a list of names is one: there `Grace Love` is a name, and `Best Regards` ends the list."""
    name, _, _ = item.partition(",")
    return names.is_like(name.strip(), frozenset()) and not is_courtesy(WORD.findall(Plain(item).text))


def listed(item: str) -> tuple[Detail, ...]:
    """One of a list of names, `Karl Lee, Akron`: the name and the place. `Lee, Karl` is turned round."""
    name, _, place = (part.strip() for part in item.partition(","))
    second, _, further = (part.strip() for part in place.partition(","))
    if is_suffix(second):
        name, place = f"{name}, {second}", further
    elif names.is_surely_family_first(name, second):
        suffix = f", {further}" if is_suffix(further) else ""
        name, place = names.turned_round(f"{name}, {second}") + suffix, "" if suffix else further
        item = ", ".join(filter(None, (name, place)))
    if not place or len(name.split()) < 2 or not is_place(place):
        return (Detail("name", names.turned_round(item)),)
    return Detail("name", name), Detail("city", place)


def names_after_arrow(text: str) -> tuple[str, str]:
    """`Old Name -> New Name`: (old, new); ("", text) without an arrow."""
    parts = _ARROW.split(text, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else ("", text)


def is_courtesy(said: Sequence[str]) -> bool:
    """Thanks, a greeting, a closing, in any language that has a table; no words are courtesy, too."""
    return not said or is_polite(tuple(said)) or _is_thanks(said)


def _is_thanks(said: Sequence[str]) -> bool:
    """`Thanks for checking`: short, and nothing in it that asks, refuses, doubts or wants."""
    if len(said) > THANKS or phrases("closing").at(said, 0) is None:
        return False
    return all(atom.groups.isdisjoint(_TURNING) for atom in atoms_of(said))
