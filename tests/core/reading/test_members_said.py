"""Where the words of members stand in a sentence, about what it is, and how many letters a month it wants."""

from signbot.core.code import CodeBook
from signbot.core.reading.clauses import parse
from signbot.core.reading.members_said import MemberSaid, SaidWord, Span, per_month, topics_in, topics_of
from signbot.core.reading.sentences import sentences
from signbot.core.text import words
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import Plain, bare


def said(text: str) -> MemberSaid:
    sentence = sentences(Plain(text), CodeBook([]))[0]
    found = WORD.finditer(sentence.plain.text)
    return MemberSaid(
        parse(sentence, CodeBook([])), tuple(SaidWord(bare(w.group()), w.start(), w.end()) for w in found)
    )


def test_the_longest_phrase_of_a_group_is_found_where_it_stands() -> None:
    one = said("sign all future letters from now on")
    assert one.spans("onward") == [Span(2, 4), Span(4, 7)]
    assert one.has("always") is False
    assert one.text(2, 4).strip() == "future letters"


def test_a_limit_and_topics_are_found_with_their_words() -> None:
    limit, spans = per_month(said("sign always, at most 2 of your letters a month"))
    assert (limit, len(spans) > 0) == (2, True)
    assert per_month(said("the letters of this month")) == (0, [])
    topics, where = topics_of(said("sign always letters about Guatemala and women"))
    assert (topics, where) == (("Guatemala", "women"), [Span(3, 7)])


def test_topics_are_parted_and_everything_is_none() -> None:
    assert topics_in(" Guatemala, women and the death penalty.") == ("Guatemala", "women", "death penalty")
    assert topics_in("everything") == ()
    assert topics_in("Guatemala, peace, por favor") == ("Guatemala", "peace")


def test_every_language_has_every_group_of_members() -> None:
    """One that is missing would break each mail in that language."""
    tables = words.spoken("members")
    assert {tag: tables["en"].keys() - table.keys() for tag, table in tables.items()} == {tag: set() for tag in tables}
