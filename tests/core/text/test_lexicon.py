"""The words of all languages: none means two things, and every language has every table."""

from collections import defaultdict

from signbot.core.text import words
from signbot.core.text.lexicon import detail_pattern, details, may_command


def test_no_word_of_a_command_means_something_else_in_another_language() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for table in words.spoken("commands").values():
        for meaning, phrases in table.items():
            for phrase in phrases:
                meanings[phrase].add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


def test_no_word_of_a_detail_means_something_else_in_another_language() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for table in words.spoken("details").values():
        for meaning, phrases in table.items():
            for phrase in phrases:
                meanings[phrase].add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}
    assert all(detail_pattern().match(f"{phrase}: x") for phrase in details())


def test_every_language_of_commands_has_every_table() -> None:
    languages = set(words.spoken("commands"))
    for section in ("commands", "details", "grammar"):
        tables = words.spoken(section)
        assert set(tables) == languages
        for language, groups in tables.items():
            assert set(groups) == set(tables["en"]), language


def test_every_language_knows_what_mail_programs_write() -> None:
    needed = {"writes", "from", "sent", "to", "cc", "subject", "forwarded", "sent_from", "prefix", "disclaimer"}
    tables = words.spoken("client")
    assert set(tables) >= set(words.spoken("commands"))
    for language, groups in tables.items():
        assert set(groups) >= needed or language == "mul", language  # of whose languages a few words are known


def test_a_choice_in_a_table_stands_for_each_of_its_phrases() -> None:
    commands = words.spoken("commands")["en"]
    assert {"become a signatory", "among the signers"} <= set(commands["sign"])
    assert not any(
        mark in phrase
        for section in ("commands", "phrases", "details")
        for table in words.spoken(section).values()
        for found in table.values()
        for phrase in found
        for mark in "(|)"
    )


def test_a_quick_look_misses_no_command_of_any_language() -> None:
    tables = words.spoken("commands").values()
    known = [phrase for table in tables for group in table.values() for phrase in group]
    wrong = ["sing", "sgin", "frimar", "asino", "unterschriebe", "withdaw", "anótenme", "j'ajoute"]
    assert [phrase for phrase in (*known, *wrong) if not may_command(f"ua 329/11 please {phrase} now")] == []
    assert may_command("sign329")
    assert not may_command("ua 329/11 free the human rights defenders")
