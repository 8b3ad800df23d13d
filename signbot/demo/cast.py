"""Invented supporters of a rehearsal, and what they write about a letter of any code. Values in, bytes out."""

from collections.abc import Callable
from datetime import datetime

from signbot.core.value import dataclass
from signbot.demo import clients
from signbot.demo.clients import Ours, Person

Write = Callable[[Ours, datetime], bytes]


@dataclass(frozen=True, slots=True)
class Scene:
    """One mail. `genuine`: what their provider knows of From, see `Host.submit`."""

    person: Person
    does: str  # for whoever reads along, after the name
    write: Write
    genuine: bool | None = True


AMINA = Person("Amina Diallo", "amina.diallo@supporters.example")
WALTER = Person("Walter Nowak", "walter.nowak@office.example")
GRACE = Person("Grace Okafor", "grace@okafor.example")
LUCIA = Person("lucia f", "luciaf84@correo.example")
NOOR = Person("Noor Rahman", "noor.rahman@phone.example")
PETERSONS = Person("The Petersons", "petersons@home.example")
DMITRI = Person("Dmitri Volkov", "dmitri.volkov@university.example")
BORIS = Person("Boris Keller", "boris.keller@post.example")
HANA = Person("Hana Nováková", "hana@novakova.example")
INES = Person("Inês Duarte", "ines@duarte.example")
LATE = Person("Chloé Lefèvre", "chloe@lefevre.example")
EVERYBODY = (AMINA, WALTER, GRACE, LUCIA, NOOR, PETERSONS, DMITRI, BORIS, HANA, INES, LATE)


def replies(code: str) -> tuple[Scene, ...]:
    """To the alert, while the letter can be signed."""
    tapped = f"SIGN {code}"
    household = f"SIGN {code}\nName: Ruth Peterson\nName: Karl Peterson\nCity: Akron OH"
    return (
        Scene(AMINA, "signs above the quoted alert (Gmail)", lambda ours, at: clients.gmail(AMINA, ours, tapped, at)),
        Scene(
            WALTER,
            "says please and thanks (Outlook)",
            lambda ours, at: clients.outlook(WALTER, ours, f"Please sign {code}, thanks!", at),
        ),
        Scene(
            GRACE,
            "writes her name and town (iPhone)",
            lambda ours, at: clients.iphone(GRACE, ours, f"Sign {code} – Grace Okafor, Cleveland OH", at),
        ),
        Scene(
            LUCIA,
            "signs in Spanish, with her full name (Yahoo)",
            lambda ours, at: clients.yahoo(
                LUCIA, ours, f"FIRMO {code}\nNombre: Lucía Fernández Ortiz\nCiudad: Oaxaca", at, clients.spanish
            ),
        ),
        Scene(NOOR, "taps the button in the alert", lambda ours, at: clients.one_tap(NOOR, ours.reply_to, tapped, at)),
        Scene(PETERSONS, "sign as a household", lambda ours, at: clients.iphone(PETERSONS, ours, household, at)),
        Scene(
            INES,
            "asks whether this is real",
            lambda ours, at: clients.webmail(INES, ours, "Is this a scam? How did you get my address?", at),
        ),
        Scene(
            DMITRI,
            "is away: an automatic notice that quotes the alert",
            lambda ours, at: clients.vacation(DMITRI, ours, f"I am away until Monday.\n\n> SIGN {code}", at),
        ),
        Scene(
            HANA,
            "signs; her provider does not say that it was she",
            lambda ours, at: clients.webmail(HANA, ours, f"{tapped}\nCity: Brno", at),
            genuine=None,
        ),
    )


def during_the_outage(code: str) -> Scene:
    """While the server that sends does not work."""
    return Scene(BORIS, "signs at noon", lambda ours, at: clients.webmail(BORIS, ours, f"SIGN {code}", at))


def afterwards(code: str) -> tuple[Scene, ...]:
    """In reply to what they were answered."""
    return (
        Scene(HANA, "replies: yes", lambda ours, at: clients.webmail(HANA, ours, "Yes", at), genuine=None),
        Scene(BORIS, "takes his name off", lambda ours, at: clients.webmail(BORIS, ours, f"WITHDRAW {code}", at)),
        Scene(
            Person("Somebody else", AMINA.address),
            "writes as Amina, to take her name off",
            lambda ours, at: clients.plain(AMINA, ours.reply_to, "my name", f"WITHDRAW {code}", at),
            genuine=False,
        ),
    )


def too_late(code: str) -> Scene:
    """After the deadline."""
    return Scene(LATE, "signs after the deadline", lambda ours, at: clients.gmail(LATE, ours, f"SIGN {code}", at))
