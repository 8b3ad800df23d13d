"""A sentence, taken apart into the small words of its language: one normal form, the longest phrases, one language."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.text import words
from signbot.core.text.grammar import Grammar, _may_be_known, atoms_of, grammars, is_known, is_polite, spoken


def of(tag: str) -> Grammar:
    return next(grammar for grammar in grammars() if grammar.tag == tag)


def groups(sentence: str) -> list[tuple[str, frozenset[str]]]:
    return [(" ".join(atom.words), atom.groups) for atom in atoms_of(sentence.split())]


@pytest.mark.parametrize(
    ("tag", "written", "said"),
    [
        ("en", "i'll", "i will"),
        ("en", "don't", "do not"),
        ("en", "dont", "do not"),
        ("fr", "j'ajoute", "je ajoute"),
        ("de", "fürs", "für das"),
        ("es", "anótenme", "anoten me"),
        ("es", "anotenme", "anoten me"),
        ("it", "aggiungetemi", "aggiungete mi"),
        ("fr", "inscrivez-moi", "inscrivez moi"),
        ("pt", "incluam-me", "incluam me"),
        ("pt", "nao", "não"),
        ("nl", "fietspad", "fietspad"),
        ("en", "governor", "governor"),
    ],
)
def test_what_is_written_in_short_or_as_one_is_opened(tag: str, written: str, said: str) -> None:
    assert " ".join(of(tag).said(written)) == said


@pytest.mark.parametrize(
    ("tag", "spellings"),
    [
        ("de", ["füge", "fuege", "fuge"]),
        ("de", ["möchte", "moechte", "mochte"]),
        ("de", ["zurück", "zurueck", "zuruck"]),
        ("es", ["quítenme", "quitenme"]),
        ("fr", ["j'enlève", "j'enleve"]),
        ("pt", ["não", "nao"]),
    ],
)
def test_accents_and_umlauts_make_no_other_word(tag: str, spellings: list[str]) -> None:
    grammar = of(tag)
    found = {grammar.at(grammar.said(word), 0) for word in spellings}
    assert len(found) == 1
    assert found != {(0, frozenset())}


def test_every_word_of_every_table_is_the_same_without_its_accents_or_in_capitals() -> None:
    for tag, table in words.spoken("grammar").items():
        for phrase in table["enlist"] + table["not"]:
            bare = "".join(char for char in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(char))
            assert all(map(of(tag).knows, bare.split())), (tag, phrase)


def test_an_accent_that_is_written_counts_first() -> None:
    spanish = of("es")
    assert spanish.at(["sí"], 0) == (1, frozenset({"yes"}))
    assert spanish.at(["si"], 0) == (1, frozenset({"yes", "if"}))


@pytest.mark.parametrize(
    ("tag", "written", "meant"),
    [
        ("en", "sing", "sign"),  # two letters that changed places
        ("en", "sgin", "sign"),
        ("en", "withdaw", "withdraw"),  # one too few
        ("en", "singature", "signature"),
        ("es", "frimar", "firmar"),
        ("fr", "singer", "signer"),
        ("de", "unterschriebe", "unterschreibe"),
        ("pt", "asinar", "assinar"),
        ("it", "fimro", "firmo"),
        ("pl", "podpsuje", "podpisuje"),
        ("nl", "ondertken", "onderteken"),
        ("en", "sin", ""),  # too short
        ("en", "song", ""),  # another letter in a short word is another word
        ("en", "resign", ""),
        ("en", "sign", ""),  # a word of the table is itself
    ],
)
def test_a_verb_may_be_misspelt_by_one_letter(tag: str, written: str, meant: str) -> None:
    assert of(tag).meant(written) == meant


@pytest.mark.parametrize(
    ("sentence", "tags"),
    [
        ("i would like to sign", ("en",)),
        ("ich möchte unterschreiben", ("de",)),
        ("j'ajoute mon nom", ("fr",)),
        ("por favor firmo", ("es", "pt")),  # said alike
        ("aggiungete il mio nome", ("it",)),
        ("zet mijn naam", ("nl",)),
        ("dodaj moje nazwisko", ("pl",)),
        ("وأوقع الرسالة", ("ar",)),
        ("qwrtz", ("en", "ar", "de", "es", "fr", "it", "nl", "pl", "pt")),
    ],
)
def test_a_sentence_has_the_language_that_knows_most_of_its_words(sentence: str, tags: tuple[str, ...]) -> None:
    assert tuple(grammar.tag for grammar in spoken(sentence.split())) == tags


def test_the_longest_phrase_is_an_atom() -> None:
    assert groups("i would like to sign")[1] == ("would like to", frozenset({"want"}))
    assert groups("count me in")[0] == ("count me in", frozenset({"join"}))


def test_an_atom_tells_which_words_of_the_sentence_it_takes() -> None:
    assert [(atom.first, atom.last) for atom in atoms_of("j'ajoute mon nom".split())] == [
        (0, 0),
        (0, 0),
        (1, 1),
        (2, 2),
    ]


def test_a_word_of_no_table_is_an_atom_of_no_group_and_an_adverb_is_known_by_its_end() -> None:
    assert groups("the governor must act quickly")[1] == ("governor", frozenset())
    assert groups("the governor must act quickly")[4] == ("quickly", frozenset({"adverb"}))
    assert not is_known("governor")


@pytest.mark.parametrize(
    "said", ["many thanks", "muchas gracias", "mit freundlichen grüßen", "merci beaucoup", "obrigada"]
)
def test_courtesy_asks_for_nothing(said: str) -> None:
    assert is_polite(tuple(said.split()))


@pytest.mark.parametrize("said", ["thanks but no", "gracias si firmo", "thank the governor", "i sign", "not"])
def test_what_asks_for_something_is_more_than_courtesy(said: str) -> None:
    assert not is_polite(tuple(said.split()))


VOCABULARY = sorted({word for grammar in grammars() for word in grammar.words})
ENDS = st.sampled_from(["me", "nos", "lo", "-moi", "'s", "x", "ue", "ae", "é"])


@given(
    st.one_of(
        st.text(max_size=12), st.sampled_from(VOCABULARY), st.builds(str.__add__, st.sampled_from(VOCABULARY), ENDS)
    )
)
def test_a_word_that_is_passed_over_is_known_in_no_language(word: str) -> None:
    if not _may_be_known(word):
        assert not any(grammar.knows(word) or grammar.acts(word) for grammar in grammars())


def test_a_command_of_another_language_is_one_only_where_the_sentence_has_none_of_its_own() -> None:
    assert ("firmo", frozenset({"sign"})) in groups("firmo the letter please")
    assert all(not known or "withdraw" not in known for _, known in groups("after I retire I want to sign"))


def test_a_line_is_learnt_by_whichever_of_its_choices_begins_it() -> None:
    """Lines are kept with their choices, and opened when a word is met: no phrase is missed."""
    phrases = [
        (tag, group, phrase)
        for tag, table in words.spoken("grammar").items()
        for group, found in table.items()
        for phrase in found[:: 1 + len(found) // 20]
    ]
    missed = []
    for tag, group, phrase in phrases:
        grammar = of(tag)
        said = [part for word in phrase.split() for part in grammar.said(word)]
        length, groups = grammar.at(said, 0)
        if length != len(said) or group not in groups:
            missed.append((tag, group, phrase))
    assert len(phrases) > 2_000
    assert missed == []
