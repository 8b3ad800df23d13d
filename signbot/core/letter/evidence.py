"""What proves a letter: its frozen list of names, and receipts by which supporters find themselves on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from signbot.core.letter.letter import Letter

RECEIPT_OCTETS = 16  # 128 bits: not to be guessed


def names(letter: Letter) -> str:
    """The frozen list, one name a line as it is printed: people, names withheld, then organisations."""
    withheld = [letter.withheld_line] if letter.withheld else []
    lines = [*(one.line for one in letter.people), *withheld, *(one.line for one in letter.organisations)]
    return "".join(f"{line}\n" for line in lines)


def receipt(chance: bytes) -> str:
    """What a supporter is given: 32 characters from 16 random octets."""
    return chance.hex()


def receipt_hash(given: str) -> str:
    """SHA-256 (hex) of a receipt's 32 characters: what may be published. Nobody gets from it to the receipt."""
    return sha256(given.encode()).hexdigest()


# The summary's words ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """What the one-page summary says, in the letter's language."""

    heading: str  # {letter}
    opening: str  # {group}
    sealed: str
    names: str
    list_hash: str
    letter_hash: str
    columns: tuple[str, str, str, str]
    channels: Mapping[str, str]
    states: Mapping[str, str]
    by_hand: Mapping[str, str]  # what `states` says of a form on a web page, which a person fills in
    footer: str


_WORDS = {
    "en": Words(
        heading="{letter}: what became of the letter",
        opening="This letter was signed by everyone counted below, and sent by {group}.",
        sealed="Closed",
        names="Names",
        list_hash="Checksum of the list of names (SHA-256)",
        letter_hash="Checksum of the letter as PDF (SHA-256)",
        columns=("To", "By", "When", "What became of it"),
        channels={"email": "email", "fax": "fax", "post": "post", "manual": "web form"},
        states={
            "queued": "on its way", "held": "waits for a decision", "sent": "sent", "delivered": "received",
            "failed": "did not arrive", "uncertain": "not known yet", "skipped": "not sent",
        },
        by_hand={"sent": "handed in by a person"},
        footer="The exact bytes of each transmission, and what the servers answered, are in the same archive.",
    ),
    "es": Words(
        heading="{letter}: qué fue de la carta",
        opening="Esta carta fue firmada por todas las personas que se cuentan abajo, y enviada por {group}.",
        sealed="Cerrada",
        names="Nombres",
        list_hash="Suma de verificación de la lista de nombres (SHA-256)",
        letter_hash="Suma de verificación de la carta en PDF (SHA-256)",
        columns=("Para", "Por", "Cuándo", "Qué fue de ella"),
        channels={"email": "correo electrónico", "fax": "fax", "post": "correo postal", "manual": "formulario web"},
        states={
            "queued": "en camino", "held": "espera una decisión", "sent": "enviada", "delivered": "recibida",
            "failed": "no llegó", "uncertain": "aún no se sabe", "skipped": "no enviada",
        },
        by_hand={"sent": "presentada por una persona"},
        footer="Los bytes exactos de cada envío, y lo que respondieron los servidores, están en el mismo archivo.",
    ),
    "fr": Words(
        heading="{letter} : ce qu’est devenue la lettre",
        opening="Cette lettre a été signée par toutes les personnes comptées ci-dessous, et envoyée par {group}.",
        sealed="Close",
        names="Noms",
        list_hash="Empreinte de la liste des noms (SHA-256)",
        letter_hash="Empreinte de la lettre en PDF (SHA-256)",
        columns=("À", "Par", "Quand", "Ce qu’elle est devenue"),
        channels={"email": "courriel", "fax": "télécopie", "post": "courrier", "manual": "formulaire en ligne"},
        states={
            "queued": "en route", "held": "attend une décision", "sent": "envoyée", "delivered": "reçue",
            "failed": "non arrivée", "uncertain": "pas encore connu", "skipped": "non envoyée",
        },
        by_hand={"sent": "remise par une personne"},
        footer="Les octets exacts de chaque envoi et les réponses des serveurs se trouvent dans la même archive.",
    ),
    "pt": Words(
        heading="{letter}: o que foi feito da carta",
        opening="Esta carta foi assinada por todas as pessoas contadas abaixo, e enviada por {group}.",
        sealed="Encerrada",
        names="Nomes",
        list_hash="Soma de verificação da lista de nomes (SHA-256)",
        letter_hash="Soma de verificação da carta em PDF (SHA-256)",
        columns=("Para", "Por", "Quando", "O que foi feito dela"),
        channels={"email": "e-mail", "fax": "fax", "post": "correio", "manual": "formulário na internet"},
        states={
            "queued": "a caminho", "held": "aguarda uma decisão", "sent": "enviada", "delivered": "recebida",
            "failed": "não chegou", "uncertain": "ainda não se sabe", "skipped": "não enviada",
        },
        by_hand={"sent": "entregue por uma pessoa"},
        footer="Os bytes exatos de cada envio, e o que os servidores responderam, estão no mesmo arquivo.",
    ),
    "de": Words(
        heading="{letter}: was aus dem Brief wurde",
        opening="Diesen Brief haben alle unterzeichnet, die unten gezählt sind; gesendet hat ihn {group}.",
        sealed="Geschlossen",
        names="Namen",
        list_hash="Prüfsumme der Namensliste (SHA-256)",
        letter_hash="Prüfsumme des Briefs als PDF (SHA-256)",
        columns=("An", "Über", "Wann", "Was daraus wurde"),
        channels={"email": "E-Mail", "fax": "Fax", "post": "Post", "manual": "Webformular"},
        states={
            "queued": "unterwegs", "held": "wartet auf eine Entscheidung", "sent": "gesendet",
            "delivered": "angekommen", "failed": "nicht angekommen", "uncertain": "noch nicht bekannt",
            "skipped": "nicht gesendet",
        },
        by_hand={"sent": "von Hand eingereicht"},
        footer="Die genauen Bytes jeder Sendung und die Antworten der Server liegen im selben Archiv.",
    ),
}  # fmt: skip


LANGUAGES = tuple(_WORDS)


def spoken(language: str) -> str:
    """The one of LANGUAGES in which a letter in `language` is summed up; English where there is none."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    return plain if plain in _WORDS else "en"


def words(language: str) -> Words:
    return _WORDS[spoken(language)]
