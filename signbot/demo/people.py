"""The supporters of the story: who they are, and what each writes. Values in, bytes out."""

from collections.abc import Callable
from datetime import datetime

from signbot.core.value import dataclass
from signbot.demo import clients
from signbot.demo.clients import Ours, Person

CODE = "UA 329/11"

AMINA = Person("Amina Diallo", "amina.diallo@mail.example")
WALTER = Person("Walter Nowak", "walter.nowak@office.example")
GRACE = Person("Grace Okafor", "grace@okafor.example")
HENRIK = Person("Henrik Sørensen", "henrik@sorensen.example")
LUCIA = Person("lucia f", "luciaf84@correo.example")
ELODIE = Person("Élodie Martin", "elodie.martin@courriel.example")
NOOR = Person("Noor Rahman", "noor.rahman@mail.example")
PETERSONS = Person("The Petersons", "petersons@home.example")
MAUREEN = Person("Sr. Maureen Byrne", "maureen@stbrigid.example")
IVAN = Person("Ivan Petrov", "ivan.petrov@mail.example")
DMITRI = Person("Dmitri Volkov", "dmitri.volkov@university.example")
PRIYA = Person("Priya Raman", "priya.raman@mail.example")
BORIS = Person("Boris Keller", "boris.keller@post.example")
HANA = Person("Hana Nováková", "hana@novakova.example")
CHLOE = Person("Chloé Lefèvre", "chloe.lefevre@courriel.example")

Write = Callable[[Ours, datetime], bytes]


@dataclass(frozen=True, slots=True)
class Act:
    """One mail of the story. `genuine` is what the provider knows of From: see Host.submit."""

    person: Person
    does: str  # for the narrator, after the name
    write: Write
    genuine: bool | None = True


def amina(alert: Ours, at: datetime) -> bytes:
    return clients.gmail(AMINA, alert, f"SIGN {CODE}\n\nThank you for doing this.", at)


def walter(alert: Ours, at: datetime) -> bytes:
    return clients.outlook(WALTER, alert, f"Please sign {CODE}, thanks!", at)


def grace(alert: Ours, at: datetime) -> bytes:
    return clients.iphone(GRACE, alert, f"Sign {CODE} – Grace Okafor, Cleveland OH", at)


def henrik(alert: Ours, at: datetime) -> bytes:
    return clients.thunderbird(HENRIK, alert, f"SIGN {CODE}", at, "Henrik Sørensen\nAarhus, Denmark")


def lucia(alert: Ours, at: datetime) -> bytes:
    words = f"FIRMO {CODE}\nNombre: Lucía Fernández Ortiz\nCiudad: Oaxaca de Juárez"
    return clients.yahoo(LUCIA, alert, words, at, clients.spanish)


def elodie(alert: Ours, at: datetime) -> bytes:
    return clients.gmail(ELODIE, alert, f"Bonjour,\nje signe {CODE}\nVille : Lyon", at, clients.french)


def noor(alert: Ours, at: datetime) -> bytes:
    return clients.one_tap(NOOR, alert.reply_to, f"SIGN {CODE}", at)


def petersons(alert: Ours, at: datetime) -> bytes:
    words = f"SIGN {CODE}\nName: Ruth Peterson\nName: Karl Peterson\nCity: Akron OH"
    return clients.iphone(PETERSONS, alert, words, at)


def maureen(alert: Ours, at: datetime) -> bytes:
    words = f"SIGN {CODE} on behalf of St. Brigid's Parish Justice Committee"
    return clients.outlook(MAUREEN, alert, words, at)


def ivan(alert: Ours, at: datetime) -> bytes:
    """His own words ask for nothing; the command stands in what he quotes."""
    return clients.gmail(IVAN, alert, "Thanks for this. I will read it tonight and talk to my family.", at)


def dmitri(alert: Ours, at: datetime) -> bytes:
    words = f"I am away until Monday.\n\n> To sign, reply with\n> SIGN {CODE}"
    return clients.vacation(DMITRI, alert, words, at)


def priya(alert: Ours, at: datetime) -> bytes:
    """Two digits changed places."""
    return clients.plain(PRIYA, _plain_address(alert), "Urgent action", "SIGN UA 392/11", at)


def boris(alert: Ours, at: datetime) -> bytes:
    return clients.webmail(BORIS, alert, f"SIGN {CODE}", at)


def boris_withdraws(answer: Ours, at: datetime) -> bytes:
    """In reply to the answer that told him that he has signed."""
    return clients.webmail(BORIS, answer, f"WITHDRAW {CODE}", at)


def eve(alert: Ours, at: datetime) -> bytes:
    """As Amina, and not from Amina's provider."""
    return clients.plain(AMINA, _plain_address(alert), "my name", f"WITHDRAW {CODE}", at)


def hana(alert: Ours, at: datetime) -> bytes:
    return clients.webmail(HANA, alert, f"SIGN {CODE}\nCity: Brno", at)


def hana_confirms(request: Ours, at: datetime) -> bytes:
    """A plain reply to the confirmation request: it goes where the request's Reply-To says."""
    return clients.webmail(HANA, request, "Yes", at)


def chloe(alert: Ours, at: datetime) -> bytes:
    """After the deadline."""
    return clients.gmail(CHLOE, alert, f"Je signe {CODE}", at, clients.french)


def _plain_address(alert: Ours) -> str:
    """The bot's address without its subaddress: `sign+ua-329-11@rrn.example` -> `sign@rrn.example`."""
    local, _, domain = alert.reply_to.partition("@")
    return f"{local.partition('+')[0]}@{domain}"


IN_TIME = (
    Act(AMINA, "signs on her phone, above the quoted alert (Gmail)", amina),
    Act(WALTER, "says please and thanks (Outlook, HTML only)", walter),
    Act(GRACE, "writes her name and town behind the code (iPhone)", grace),
    Act(HENRIK, "writes below the quote, as Thunderbird has it", henrik),
    Act(LUCIA, "signs in Spanish and gives her full name (Yahoo)", lucia),
    Act(ELODIE, "signs in French, from Lyon (Gmail)", elodie),
    Act(NOOR, "taps the link in the alert: a subject and nothing else", noor),
    Act(PETERSONS, "sign as a household, two names in one mail", petersons),
    Act(MAUREEN, "signs on behalf of her parish's committee (Outlook)", maureen),
    Act(IVAN, "only says thanks; SIGN stands in what he quotes", ivan),
    Act(DMITRI, "is away: a vacation notice", dmitri),
    Act(PRIYA, "mistypes the code: UA 392/11", priya),
    Act(BORIS, "signs, and will think again", boris),
    Act(HANA, "signs; her provider states nothing about her mail", hana, genuine=None),
    Act(PRIYA, "gets it right", lambda alert, at: clients.webmail(PRIYA, alert, f"SIGN {CODE}", at)),
)
FORGED = Act(Person("Eve", AMINA.address), "writes as Amina, to take her name off", eve, genuine=False)
WITHDRAWAL = Act(BORIS, "takes his name off again", boris_withdraws)
CONFIRMATION = Act(HANA, "replies: yes", hana_confirms, genuine=None)
LATE = Act(CHLOE, "signs in French, after the deadline", chloe)
