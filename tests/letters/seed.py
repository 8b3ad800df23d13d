"""The real letter of 2012 as a campaign, and people to sign it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from signbot.core.campaign import (
    Campaign,
    Channel,
    Person,
    Recipient,
    Role,
    Route,
    Signature,
    SignatureState,
    Signer,
    VerifiedBy,
)
from signbot.core.code import Code
from signbot.core.letter.letter import Letter, compose

HERE = Path(__file__).parent
TEMPLATES = [HERE.parent.parent / "templates"]
SEED = (HERE / "ua-329-11.md").read_text(encoding="utf-8")
FROZEN = datetime(2026, 12, 1, 22, 0, 5, tzinfo=UTC)

COMMISSION = "Inter-American Commission on Human Rights"
REPRESENTATIVES = "Fudge, Gibbs, Johnson, Kaptur, Kucinich, LaTourette, Latta, Renacci, Ryan, Sutton"


def recipient(role: Role, name: str, office: str, printed: str) -> Recipient:
    return Recipient(role, name, office, (Route(Channel.FAX, "+12025550100"),), printed=printed)


CAMPAIGN = Campaign(
    code=Code.parse("UA 329/11"),
    title="MEXICO",
    body=SEED.split("Dear Sirs:")[1].split("Sincerely,")[0].strip(),
    recipients=(
        recipient(
            Role.TO,
            "Lic. Manuel de Jesús López López",
            "Oaxaca State Attorney, Mexico",
            "via fax: 011 52 951 501 6900 (*20635)",
        ),
        recipient(
            Role.TO,
            "Dr. Alejandro Poiré Romero",
            "Minister of the Interior of Oaxaca, Mexico",
            "via fax: 011 52 55 5093 3414",
        ),
        recipient(Role.CC, "Consortio Oaxaca", "", "via email"),
        recipient(Role.CC, "Arturo Sarukhan Casamitjana", "Mexican Ambassador to the US", "via fax: 202 728 1698"),
        recipient(Role.CC, "Earl Anthony Wayne", "US Ambassador to Mexico", "via fax: 011-52-55-5080-2834"),
        recipient(Role.CC, "Greg Sprow", "Mexico Desk, US State Dept", "via fax: 202.647.5752"),
        recipient(Role.CC, "Dinah Shelton", f"Chair, {COMMISSION}", "via fax: (202)458-3992"),
        recipient(
            Role.CC, "José de Jesús Orozco Henríquez", f"First Vice Chair, {COMMISSION}", "via fax: (202)458-3992"
        ),
        recipient(Role.CC, "US Senators Brown & Portman", "", "via email"),
        recipient(Role.CC, f"US Representatives {REPRESENTATIVES}", "", "via email"),
    ),
    opens=None,
    deadline=FROZEN - timedelta(seconds=5),
    zone=ZoneInfo("America/New_York"),
    date="April 2, 2012",
    salutation="Dear Sirs:",
    closing="Sincerely,",
    signers=(Signer("Brian J. Stefan Szittai", "Coordinator"),),
    statement="The following people hereby urge you to take action on this matter as indicated in this letter:",
)

TWELVE = (
    Person("Amina Diallo", place="Cleveland OH"),
    Person("Boris Petrov"),
    Person("Chloé Dubois", place="Montréal"),
    Person("Dmitri Ivanov", title="Professor of Law", organisation="University of Göttingen"),
    Person("María de la Cruz", place="Oaxaca de Juárez, Mexico"),
    Person("Zoë van der Berg"),
    Person("Seán O'Brien", place="Cork"),
    Person("Łukasz Żak"),
    Person("Αθηνά Παπαδοπούλου", place="Αθήνα"),
    Person("Юлия Иванова"),
    Person("محمد علي"),
    Person("王小明"),
)
GIVEN = "Amina Boris Chloé Dmitri Fatima José Kwame Łukasz María Nguyễn Ólafur Søren Zoë Αθηνά Юлия".split()
FAMILY = "Petrov Dubois Diallo Smith Müller Åberg Çelik Ñáñez Østergård O'Brien Hernández Иванова".split()


def signature(person: Person, number: int = 1, **changes: Any) -> Signature:
    made = Signature(
        id=number,
        campaign=CAMPAIGN.folded,
        supporter=f"supporter{number}@supporters.example",
        email=f"supporter{number}@supporters.example",
        person=person,
        state=SignatureState.COUNTED,
        received_at=FROZEN - timedelta(days=1, seconds=-number),
        verified_by=VerifiedBy.REPLY,
    )
    return replace(made, **changes)


def signed(*people: Person, campaign: Campaign = CAMPAIGN) -> Letter:
    return compose(campaign, (signature(person, n) for n, person in enumerate(people)), FROZEN)


def crowd(n: int) -> Letter:
    """A letter with `n` names."""
    names = (f"{given} {n} {family}" for n in range(n) for given in GIVEN for family in FAMILY)
    return signed(*map(Person, islice(names, n)))


def twelve() -> Letter:
    """Twelve people, two of them nameless besides, and an organisation."""
    return signed(
        *TWELVE,
        Person("Eve", anonymous=True),
        Person("Dmitri", anonymous=True),
        Person("Amina Diallo", organisation="Sisters of St. Joseph", place="Cleveland OH", for_organisation=True),
    )
