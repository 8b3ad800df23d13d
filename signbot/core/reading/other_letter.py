"""Another letter that is wished for beside the one that is signed: `Yes to this one, and to UA 12/12 too`.

own sentences ─► `also` or `too`, and a letter that nothing else was made of ─► it is asked about: no wish is lost

The letter that we asked about, too, where only the other one was understood: `I sign, and add me to UA 83/18 too`.
"""

from collections.abc import Iterator, Sequence

from signbot.core.intents import Intent, Sign, Unclear, Why
from signbot.core.question import Asks, Wish
from signbot.core.reading.clauses import Parsed, parse
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.text.plain import Plain
from signbot.core.text.words import of_names

_TURNS = ("not", "if", "off", "withdraw", "others")


def of_other_letters(said: Said, intents: Sequence[Intent]) -> Iterator[Unclear]:
    """A question for each of them; none beside anything but wishes to sign."""
    heard = {intent.campaign for intent in intents if isinstance(intent, Sign | Unclear)}
    signed = any(isinstance(intent, Sign) for intent in intents)
    if not signed or not all(isinstance(intent, Sign | Unclear) for intent in intents):
        return
    for code in dict.fromkeys(_wished(said)):
        if code not in heard and code in said.book.known:
            yield Unclear(Why.NO_COMMAND, code, said.first_words)


def _wished(said: Said) -> Iterator[str]:
    question = said.context.question
    asked = question.campaigns if question and question.asks is Asks.YES and question.wish is Wish.SIGN else ()
    parsed = [parse(one, said.book) for line in said.own.lines for one in sentences(Plain(line.text), said.book)]
    for sentence in parsed if len(asked) == 1 else ():
        codes = [found.folded for found in said.book.find(sentence.sentence.plain.text)]
        if codes and _is_also(sentence):
            first = sentence.clauses[0]
            yield from asked if first.has("yes", "sign", "join") and not first.has("code", "like") else ()
            yield from codes


def _is_also(parsed: Parsed) -> bool:
    """Nothing in the sentence turns; not so `I did not get UA 12/12, too`."""
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    also = any(not of_names("also").isdisjoint(atom.words) for atom in atoms)
    turned = any(atom.of(*_TURNS) and not atom.of("fill", "want", "courtesy", "yes", "because") for atom in atoms)
    return also and not turned and not parsed.sentence.asked
