"""Replies by programs that the corpus does not know, in words that chance puts together: how well is the unseen read?

`python -m tests.mails.others [SEED [COUNT]]` prints the rates. Nothing in the engine is tuned to a seed.
"""

# ruff: noqa: E501  a table of mails stands better with one on a line

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from html import escape

from signbot.core.intents import Confirm, Sign
from signbot.core.mail.mail import Trust, read
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT
from tests.mails.clients import signs
from tests.mails.make import A, head, multipart, part

PEOPLE = ("Oaxaca Solidarity", "Réseau d'alerte", "Rapid Response", "Red de Urgencia", "La Casa, A.C.", "Netzwerk Eil")
ADDRESSES = ("alerts@solidarity.example", "no.reply@red.example", "list-owner@eil.example", "casa_ac@mx.example")

ATTRIBUTIONS = (
    "On {d}/{m}/{y} at {h}:{n}, {who} <{at}> wrote:", "{who} wrote on {d}.{m}.{y} {h}:{n}:", "Quoting {who} <{at}>:",
    "Citando {who} <{at}>:", "Zitat von {who} <{at}>:", "Quoting {who} ({y}-{m}-{d} {h}:{n}:00)",
    "* {who} <{at}> [{y}-{m}-{d} {h}:{n}]:", "On {y}-{m}-{d} {h}:{n}, {who} wrote:", "{y}-{m}-{d} {h}:{n} GMT+01:00, {who} <{at}>:",
    "{d}.{m}.{y}, {h}:{n}, \"{who}\" <{at}>:", "At {y}-{m}-{d} {h}:{n}:00, \"{who}\" <{at}> wrote:", "On {d} Nov {y}, at {h}:{n}, {who} via list <{at}> wrote:",
    "El {d}/{m}/{y} a las {h}:{n}, {who} <{at}> escribió:", "El mié., {d} nov. {y} {h}:{n}, {who} <{at}> escribió:", "Le mer. {d} nov. {y} à {h}:{n}, {who} <{at}> a écrit :",
    "Le {d}/{m}/{y} {h}:{n}, « {who} » <{at}> a écrit :", "Em {d}/{m}/{y} {h}:{n}, {who} <{at}> escreveu:", "Am {d}.{m}.{y} um {h}:{n} Uhr schrieb {who} <{at}>:",
    "Am Mi., {d}. Nov. {y} um {h}:{n} Uhr schrieb {who} via Liste <\n{at}>:", "On Wed, Nov {d}, {y}, {h}:{n} {who} <\n{at}> wrote:", "---- On Wed, {d} Nov {y} {h}:{n}:00 +0000 {who} <{at}> wrote ----",
    "Il {d}/{m}/{y} {h}:{n}, {who} ha scritto:", "Il giorno mer {d} nov {y} alle {h}:{n} {who} <{at}> ha scritto:", "{d} нояб. {y} г., в {h}:{n}, {who} <{at}> написал(а):",
    "W dniu {d}.{m}.{y} o {h}:{n}, {who} pisze:", "śr., {d} lis {y} o {h}:{n} {who} <{at}> napisał(a):", "{y}年{m}月{d}日(水) {h}:{n} {who} <{at}>:",
    "Op wo {d} nov {y} om {h}:{n} schreef {who} <{at}>:", "ons {d} nov. {y} kl. {h}:{n} skrev {who} <{at}>:", "Dňa st {d}. 11. {y} o {h}:{n} {who} <{at}> napísal(a):",
    "{who} <{at}> schrieb am Mi., {d}. Nov. {y}, {h}:{n}:", "{who} <{at}> escribió el {d}/{m}/{y} a las {h}:{n}:", "From {who} <{at}> on {d} Nov {y} {h}:{n}:",
)  # fmt: skip

HEADERS = (
    "-----Original Message-----\nFrom: {who} <{at}>\nTo: amina@home.example\nSent: Wed, {d} Nov {y} {h}:{n}\nSubject: Urgent",
    "----- Original Message ----- \nFrom: {who} \nTo: amina@home.example \nSent: Wednesday, November {d}, {y} {h}:{n}\nSubject: Urgent",
    "------ Original Message ------\nFrom: \"{who}\" <{at}>\nTo: amina@home.example\nSent: {d}/{m}/{y} {h}:{n}\nSubject: Urgent",
    "-------- Mensaje original --------\nDe: {who} <{at}>\nFecha: {d}/{m}/{y} {h}:{n} (GMT-05:00)\nA: amina@home.example\nAsunto: Urgente",
    "-------- Message d'origine --------\nDe : {who} <{at}>\nDate : {d}/{m}/{y} {h}:{n} (GMT+01:00)\nÀ : amina@home.example\nObjet : Urgent",
    "-------- Ursprüngliche Nachricht --------\nVon: {who} <{at}>\nDatum: {d}.{m}.{y} {h}:{n} (GMT+01:00)\nAn: amina@home.example\nBetreff: Eilt",
    "-----Mensagem original-----\nDe: {who} [mailto:{at}]\nEnviada em: quarta-feira, {d} de novembro de {y} {h}:{n}\nPara: amina@home.example\nAssunto: Urgente",
    "-----Messaggio originale-----\nDa: {who}\nInviato: mercoledì {d} novembre {y} {h}:{n}\nA: amina@home.example\nOggetto: Urgente",
    "________________________________\nVan: {who} <{at}>\nVerzonden: woensdag {d} november {y} {h}:{n}\nAan: amina@home.example\nOnderwerp: Urgent",
    "________________________________________\nFrom: {who} [{at}]\nSent: Wednesday, November {d}, {y} {h}:{n}\nTo: amina@home.example\nSubject: Urgent",
    "From:\t{who} <{at}>\nTo:\tamina@home.example\nDate:\t{d}/{m}/{y} {h}:{n}\nSubject:\tUrgent",
    "De: \"{who}\" <{at}>\nPara: amina@home.example\nEnviados: Miércoles, {d} de Noviembre {y} {h}:{n}:00\nAsunto: Urgente",
    "Von: \"{who}\" <{at}>\nGesendet: {d}.{m}.{y} {h}:{n}\nAn: amina@home.example\nBetreff: Eilt",
    "> Message du {d}/{m}/{y} {h}:{n}\n> De : \"{who}\" <{at}>\n> A : amina@home.example\n> Objet : Urgent\n>",
    "------------------ Original ------------------\nFrom: \"{who}\"<{at}>;\nDate: Wed, Nov {d}, {y} {h}:{n} PM\nTo: \"amina\"<amina@home.example>;\nSubject: Urgent",
)  # fmt: skip

ALERTS = (
    "Dear friend,\n\nthree teachers were taken from their homes last night and nobody has heard of them since then.\n\nReply with\n\nSIGN UA 12/12\n\nand your name.",
    "URGENT - KENYA\n\nSIGN UA 83/18\n\nThe deadline is Friday.\n\nWith thanks,\nthe team",
    "Queridas amigas:\n\npara firmar respondan FIRMO UA 12/12 en una sola línea.\n\nFIRMO UA 12/12\n\nGracias",
    "Write SIGN UA 12/12 in your answer, and nothing else.\nSIGN UA 12/12\nName: Your Name\nOr call us.",
)  # fmt: skip

COMMANDS = (
    "SIGN {c}", "sign {c}", "Please sign {c}", "please sign {c}, thanks!", "I sign {c}", "Sign me up for {c}.", "Count me in: SIGN {c}",
    "Add my name to {c} please", "I would like to sign {c}", "Yes, sign {c}!", "FIRMO {c}", "Por favor, firmo {c}", "Quiero firmar {c}", "Firmar {c}, gracias",
    "Je signe {c}", "Je voudrais signer {c}, merci", "SIGNER {c}", "Assino {c}", "Quero assinar {c}, por favor", "Ich unterschreibe {c}", "Bitte {c} unterschreiben",
    "Ich möchte {c} unterschreiben", "UNTERSCHREIBEN {c}", "{c} SIGN", "{c}: firmo", "SIGN {c} - Amina Diallo, Dakar", "- SIGN {c}", "\"SIGN {c}\"", "Sign {c} for me please",
    "You can add my name to {c}", "I'd be happy to sign {c}.", "I want to sign the letter {c}", "Put me down for {c}", "I gladly sign {c}",
)  # fmt: skip
CODES = ("UA 329/11", "ua 329/11", "UA329/11", "UA: 329/11", "UA-329-11", "UA 329.11", "Ua 329 / 11", "UA 329 /11")
ABOVE = (
    "",
    "",
    "",
    "Hi,\n\n",
    "Dear friends,\n\n",
    "Hello Brian,\n",
    "Thank you for writing to us.\n\n",
    "Buenas tardes,\n\n",
    "Bonjour à tous,\n\n",
    "How horrible! I wrote about them last year.\n\n",
    "Liebe Freunde,\n\n",
)
BELOW = (
    "",
    "",
    "",
    "\n\nAmina",
    "\n\nBest,\nAmina",
    "\n\nThanks,\n\nAmina Diallo\nDakar",
    "\n-- \nAmina Diallo\nhttp://amina.example",
    "\n\nSent from my Galaxy",
    "\n\nUn abrazo,\nAmina",
    "\n\nEnviado desde mi Huawei de Claro",
    "\n\nSent from Mail for Windows",
    "\n\n--\nAmina Diallo, PhD\nTel +1 202 555 0101",
)
IDLE = (
    "",
    "",
    "What can I do?",
    "Terrible news.",
    "I am traveling and will read this next week.",
    "Who are you and why do you write to me?",
    "Ok",
    "Gracias por la información.",
    "Merci pour ces nouvelles.",
    "I forwarded it to my sister.",
)


@dataclass(frozen=True)
class Made:
    """A mail; what its visible command signs ("" for none); whether its place shows whose words it is."""

    raw: bytes
    signs: str
    kind: str


Frame = Callable[[random.Random, str, str], tuple[str, str]]  # (chance, words, old mail) -> text, HTML


def filled(chance: random.Random, pattern: str) -> str:
    values = {"d": chance.randint(10, 28), "m": 11, "y": 2026, "h": chance.randint(10, 22), "n": chance.randint(10, 59)}
    return pattern.format(who=chance.choice(PEOPLE), at=chance.choice(ADDRESSES), **values)


def attributed(chance: random.Random, words: str, old: str) -> tuple[str, str]:
    wrote = filled(chance, chance.choice(ATTRIBUTIONS))
    gap = chance.choice(("\n", "\n\n"))
    text = f"{words}\n\n{wrote}{gap}{signs(old)}\n"
    return text, f"<div>{lines(words)}</div><br><div>{lines(wrote)}</div><blockquote>{lines(old)}</blockquote>"


def stacked(chance: random.Random, words: str, old: str) -> tuple[str, str]:
    above = filled(chance, chance.choice(HEADERS))
    if above.startswith(">"):
        old = signs(old)
    bold = "<br>".join(f"<b>{escape(line)}</b>" for line in above.split("\n"))
    return f"{words}\n\n{above}\n\n{old}\n", f"<div>{lines(words)}</div><hr><div>{bold}</div><p>{lines(old)}</p>"


def below(chance: random.Random, words: str, old: str) -> tuple[str, str]:
    wrote = filled(chance, chance.choice(ATTRIBUTIONS))
    text = f"{wrote}\n{signs(old)}\n\n{words}\n"
    return text, f"<p>{lines(wrote)}</p><blockquote type=cite>{lines(old)}</blockquote><p>{lines(words)}</p>"


def amid(chance: random.Random, words: str, old: str) -> tuple[str, str]:
    wrote = filled(chance, chance.choice(ATTRIBUTIONS))
    first, _, rest = old.partition("\n\n")
    text = f"{wrote}\n{signs(first)}\n\n{words}\n\n{signs(rest)}\n"
    parts = (f"<blockquote>{lines(one)}</blockquote>" for one in (first, rest))
    return text, f"<p>{lines(wrote)}</p>{f'<div>{lines(words)}</div>'.join(parts)}"


def lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


FRAMES: dict[str, Frame] = {"attributed": attributed, "stacked": stacked, "below": below, "amid": amid}


def mails(seed: int, count: int) -> Iterator[Made]:
    chance = random.Random(seed)
    for _ in range(count):
        signing = chance.random() < 0.6
        kind = chance.choice(("attributed", "attributed", "stacked", "stacked", "below", "amid"))
        words = own(chance) if signing else chance.choice(IDLE)
        text, html = FRAMES[kind](chance, words, chance.choice(ALERTS))
        form = chance.choice(("text", "html", "both"))
        made = {
            "text": part("plain", text),
            "html": part("html", html),
            "both": multipart("alternative", part("plain", text), part("html", html)),
        }[form]
        yield Made(head("Re: Urgent", reply=True) + made, A if signing else "", f"{kind}-{form}")


def own(chance: random.Random) -> str:
    command = chance.choice(COMMANDS).format(c=chance.choice(CODES))
    tail = chance.choice(BELOW)
    return f"{chance.choice(ABOVE)}{command}{tail}"


def judge(seed: int, count: int, context: Context = CONTEXT) -> tuple[Counter[str], list[Made]]:
    """What became of each: understood, missed, quoted (signed by a quoted command), wrong (another campaign)."""
    found: Counter[str] = Counter()
    odd: list[Made] = []
    for made in mails(seed, count):
        intents = understand(read(made.raw, Trust()), context).intents
        signed = {intent.campaign for intent in intents if isinstance(intent, Sign)}
        result = verdict(made, signed, any(isinstance(intent, Confirm) for intent in intents))
        found[result] += 1
        if result not in ("understood", "left alone"):
            odd.append(made)
    return found, odd


def verdict(made: Made, signed: set[str], confirmed: bool) -> str:
    if confirmed or (signed and not made.signs):
        return "quoted"
    if made.signs:
        return "understood" if signed == {made.signs} else "wrong" if signed else "missed"
    return "left alone"


def main() -> None:
    seed, count = (int(one) for one in [*sys.argv[1:], "1", "5000"][:2])
    for name, context in (("no thread", CONTEXT), ("thread", replace(CONTEXT, thread=(A,)))):
        found, odd = judge(seed, count, context)
        visible = sum(found[one] for one in ("understood", "missed", "wrong"))
        print(
            f"seed {seed}, {count} mails, {name}: {dict(found)}, {found['understood'] / visible:.2%} of {visible} understood"
        )
        print("  not as meant:", dict(Counter(made.kind for made in odd)))


if __name__ == "__main__":
    main()
