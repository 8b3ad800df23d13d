"""What is recorded in few English words is said in the language of a mail; what nobody knows stays as it is."""

import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jinja2 import DictLoader
from jinja2.sandbox import SandboxedEnvironment

import signbot
from signbot.core.ledger import A_RECIPIENT
from signbot.edges.templates import packaged
from signbot.edges.templates.recorded import translated
from tests.edges.templates.mails import PROMISED_TO_COORDINATORS

CLI_FIX = Counter(["{fix}"])  # how the file writes a day: English alone
TABLE = {
    "{code} is {state} already": "{code} est déjà {state}",
    "{code} is cancelled": "{code} est annulée",
    "held": "retenue",
    "held by a coordinator": "retenue par un coordinateur",
    "it has {names} names": "elle a {names} noms",
}


def reasons(language: str) -> dict[str, Any]:
    """The tables of a language."""
    text = (packaged() / "notices" / language / "reasons.md").read_text("utf-8")
    made = SandboxedEnvironment(loader=DictLoader({"it": text})).get_template("it").make_module({"translated": None})
    assert isinstance(made, ModuleType) or made
    return {name: getattr(made, name) for name in ("SAID", "ORDERS", "BECAME", "DONE")}


@pytest.mark.parametrize(("words", "said"), [
    ("held by a coordinator", "retenue par un coordinateur"),
    ("UA 329/11 is held already", "UA 329/11 est déjà retenue"),  # what stands in a place is said, too
    ("it has 3 names; held by a coordinator", "elle a 3 noms; retenue par un coordinateur"),
    ("554 5.7.1 no such user", "554 5.7.1 no such user"),  # a server's words
    ("the bishop asked for it", "the bishop asked for it"),  # a coordinator's
    ("UA 329/11 is cancelled; mailbox full", "UA 329/11 est annulée; mailbox full"),
    ("UA 329/11 is cancelled.", "UA 329/11 est annulée."), ("", ""), (".", "."),
])  # fmt: skip
def test_a_sentence_is_said_with_its_own_words_in_it(words: str, said: str) -> None:
    assert translated(words, TABLE) == said


@pytest.mark.parametrize("language", sorted({*PROMISED_TO_COORDINATORS} - {"en"}))
def test_each_language_says_each_sentence_with_the_same_words_in_it(language: str) -> None:
    english = reasons("en")
    for name, table in reasons(language).items():
        assert table.keys() == english[name].keys(), name
        for sentence, said in table.items():
            places, taken = (Counter(re.findall(r"\{\w+\}", text)) for text in (english[name][sentence], said))
            assert taken - CLI_FIX == places - CLI_FIX, sentence


def test_each_sentence_is_one_that_the_program_records() -> None:
    code = "\n".join(path.read_text("utf-8") for path in Path(signbot.__file__).parent.rglob("*.py"))
    code = re.sub(r'"\s*f?"', "", code).replace("\\'", "'")
    code += f"{A_RECIPIENT} about"
    told = [
        max(re.split(r"\{\w+\}|[:;,(] ?", sentence), key=len).strip(" ,")
        for sentence in (*reasons("en")["SAID"], *reasons("en")["DONE"])
    ]
    assert [piece for piece in told if piece not in code] == []
