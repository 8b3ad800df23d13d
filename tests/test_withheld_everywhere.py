"""Whatever is configured and whoever asks not to be shown: no byte of such a name is where it must not be.

From the mails that ask for it to all that leaves the house: what each recipient gets, the public page, the evidence
that is handed on, the dashboard, what commands say, and every line of the log. The backup is the operator's alone.
"""

import contextlib
import io
import stat
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from signbot import logs
from signbot.cli import signbot
from signbot.closing.close import close
from signbot.core.delivery import DeliveryState, Fate
from tests.configs import BOT, FAX, IMAP, LETTER, SMTP
from tests.incoming.bot import Bot
from tests.scenarios.stage import mail
from tests.store.make import results

CODE = "UA 329/11"
OFFICES = ("State Attorney", "Governor", "Ambassador", "Ombudsman")
PEOPLE = (  # (name, place): no other text has these words
    ("Amina Qwortel", "Xanvik"),
    ("Boris Zyffrane", "Qostrup"),
    ("Chloe Vuxhall", "Zwennik"),
    ("Dora Yggmark", "Vaxholt"),
)
HIDES = ("not shown to the {}", "please hide my name from the {}", "the {} must not see my name")

Config = tuple[list[bool], bool]  # of each recipient whether it gets names; whether the public does
Wishes = list[tuple[str, str, str]]  # name, place, the office that must not see them, or ""


def configured(shown: list[bool], public: bool) -> str:
    """A letter to so many recipients, each at an address and in an office of its own."""
    recipients = "".join(
        f'[[campaign.recipient]]\nname = "Official {n}"\noffice = "{OFFICES[n]}"\nemail = "to{n}@gov{n}.example"\n'
        f"show_names = {str(one).lower()}\n"
        for n, one in enumerate(shown)
    )
    return BOT + IMAP + SMTP + FAX + LETTER + f"public = {{ show_names = {str(public).lower()} }}\n" + recipients


@st.composite
def cases(draw: st.DrawFn) -> tuple[Config, Wishes]:
    shown = draw(st.lists(st.sampled_from([True, True, True, False]), min_size=2, max_size=4))
    office = st.sampled_from(["", *OFFICES[: len(shown)]])
    people = draw(st.integers(2, len(PEOPLE)))
    return (shown, draw(st.booleans())), [(name, place, draw(office)) for name, place in PEOPLE[:people]]


def opened(raw: bytes) -> str:
    """All that it shows to whoever opens it, as it is and decoded."""
    if raw[:4] == b"PK\x03\x04":
        archive = ZipFile(io.BytesIO(raw))
        return " ".join(f"{name} {opened(archive.read(name))}" for name in archive.namelist())
    if raw[:4] == b"%PDF":
        return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages)
    text = raw.decode(errors="replace")
    if "MIME-Version" not in text:
        return text
    parts = message_from_bytes(raw, EmailMessage, policy=policy.default).walk()
    contents = (part.get_payload(decode=True) for part in parts if not part.is_multipart())
    return " ".join((text, *(opened(one) for one in contents if isinstance(one, bytes))))


def says(bot: Bot, *arguments: str) -> str:
    """What a command of a coordinator writes."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        signbot.main(["--config", str(bot.file), "--verbose", *arguments], standalone_mode=False)
    return out.getvalue()


def signed(bot: Bot, wishes: Wishes, ask: str) -> None:
    for name, place, office in wishes:
        wish = f" - {ask.format(office)}" if office else ""
        sender = f"{name} <{name.split()[0].lower()}@home.example>"
        bot.gets(mail(sender, f"SIGN {CODE} - {name}, {place}{wish}"))


def sent(bot: Bot) -> dict[str, str]:
    """The letter closes and goes; by recipient, what is in it."""
    now = datetime.now(UTC)
    says(bot, "close", CODE, "--yes")
    close(bot.store, bot.shell.closing, now + timedelta(seconds=1), now + timedelta(seconds=1))
    due = bot.store.due(now + timedelta(minutes=1))
    bot.store.tried(results([one.id for one in due], Fate.SENT, DeliveryState.SENT), now)
    return {one.address: opened(one.payload) for one in due if "@gov" in one.address}


def public(bot: Bot, folder: Path) -> str:
    """What anybody may get, and what a coordinator may show to anybody."""
    said = [says(bot, *words, "--json") for words in (("status",), ("deliveries", CODE), ("journal", CODE))]
    says(bot, "page", CODE, "-o", str(folder / "page"))
    says(bot, "dashboard", "-o", str(folder / "dashboard.html"))
    says(bot, "evidence", CODE, "--public", "-o", str(folder / "public.zip"))
    made = (path for path in folder.rglob("*") if path.is_file() and path.suffix in (".html", ".zip", ".css", ".xml"))
    return " ".join((*said, *(opened(path.read_bytes()) for path in made)))


def check(bot: Bot, folder: Path, config: Config, wishes: Wishes, ask: str) -> None:
    (shown, names_public), lines = config, io.StringIO()
    with contextlib.redirect_stderr(lines):
        logs.show(steps=True)
        signed(bot, wishes, ask)
        letters, everybodys = sent(bot), public(bot, folder)
        says(bot, "backup", str(folder / "backup.db"))
        logs.show(steps=False)
    assert stat.S_IMODE((folder / "backup.db").stat().st_mode) == 0o600
    assert len(letters) == len(shown)
    for name, place, office in wishes:
        words = (name.split()[1], place)
        for n, gets_names in enumerate(shown):
            is_there = [word in letters[f"to{n}@gov{n}.example"] for word in words]
            assert is_there == [gets_names and office != OFFICES[n]] * 2, (name, n)
        is_public = names_public and all(shown) and not office
        assert [word in everybodys for word in words] == [is_public] * 2, name
        assert not any(word in lines.getvalue() for word in words), name
    assert f'"counted": {len(wishes)}' in everybodys
    assert '"level": "info"' in lines.getvalue()  # each step was told


SOME = ([True, True, True], True), [(*PEOPLE[0], "Governor"), (*PEOPLE[1], "")]


@example(SOME, HIDES[0])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(cases(), st.sampled_from(HIDES))
def test_no_byte_of_a_withheld_name_is_in_anything_that_leaves_the_house(case: tuple[Config, Wishes], ask: str) -> None:
    config, wishes = case
    with TemporaryDirectory() as written:
        folder = Path(written)
        bot = Bot(folder, configured(*config))
        try:
            check(bot, folder, config, wishes, ask)
        finally:
            bot.shell.close()
