"""[[campaign]]: the letters."""

from datetime import datetime, timedelta

from signbot.config.bot import language_tag
from signbot.config.durations import read_duration
from signbot.config.gaps import check_gaps
from signbot.config.model import Bot, Fax
from signbot.config.moments import read_moment
from signbot.config.prose import read_body, read_prose
from signbot.config.recipients import Ways, read_recipients
from signbot.config.stationery import read_stationery
from signbot.config.table import Table
from signbot.core.campaign import Campaign, Dispatch, Order, Recipient, Role, Signer, Translation, Verification
from signbot.core.code import Code, CodeBook
from signbot.core.letter.countries import country, is_country
from signbot.core.letter.words import default_words
from signbot.core.letter.words.shape import DefaultWords
from signbot.core.membership import topic_key
from signbot.core.reading.subject import command_in

_LONGEST_SLUG = 30  # of 64 octets of a local part: the rest is for the bot's name and a token
_LONGEST_GRACE = 24 * 30  # hours
_LONGEST_WAIT = 24 * 365  # hours: for late names
_LONGEST_KEPT = 36_500  # days
_PLACEHOLDER_CODE = Code.parse("XX 0")


def read_campaigns(tables: list[Table], bot: Bot, fax: Fax | None, now: datetime, *, fax_known: bool) -> list[Campaign]:
    ways = Ways(bot, fax, fax_known)
    first: dict[str, Table] = {}
    campaigns = []
    for table in tables:
        code = _code(table)
        other = first.setdefault(code.folded, table)
        if other is not table and code is not _PLACEHOLDER_CODE:
            problem = f"{code.written} is the same code as in line {other.line('code')}: a reply could mean either"
            table.mistake("code", problem, "give one of them another code")
        campaigns.append(_read_campaign(table, code, ways, now))
    return campaigns


def _code(table: Table) -> Code:
    written = table.text("code")
    if not written:
        return _PLACEHOLDER_CODE
    try:
        code = Code.parse(written)
    except ValueError:
        table.mistake("code", f'"{written}" is no code', "write letters, then numbers, like UA 329/11")
        return _PLACEHOLDER_CODE
    table.title = f"{table.title} ({code.written})"
    if not code.slug.isascii() or len(code.slug) > _LONGEST_SLUG:
        problem = "becomes part of a mail address"
        table.mistake("code", f"{code.written} {problem}", f"use A to Z and digits, at most {_LONGEST_SLUG} characters")
    return code


def _read_campaign(table: Table, code: Code, ways: Ways, now: datetime) -> Campaign:
    language = _language(table, ways.bot)
    defaults = _defaults(table, language)
    opens, deadline = _times(table, ways.bot, now)
    campaign = Campaign(
        code=code,
        title=_title(table, code),
        body=read_body(table),
        recipients=_recipients(table, ways),
        opens=opens,
        deadline=deadline,
        zone=ways.bot.time_zone,
        verification=table.choice("verification", Verification, Verification.AUTO),
        confirm_grace=timedelta(hours=table.number("confirm_grace_hours", 0, 0, _LONGEST_GRACE)),
        minimum=table.integer("minimum", 1, 1, 10_000_000),
        dispatch=_dispatch(table, ways.bot),
        goal=table.integer("goal", 0, 0, 1_000_000_000),
        language=language,
        date=_date(table),
        salutation=table.text("salutation", defaults.salutation),
        closing=table.text("closing", defaults.closing),
        signers=_signers(table),
        statement=table.text("statement", defaults.statement),
        addendum_after=timedelta(hours=table.number("addendum_after_hours", 0, 0, _LONGEST_WAIT)),
        letter_to_supporters=table.boolean("letter_to_supporters", False),
        retention=timedelta(days=table.integer("retention_days", 365, 1, _LONGEST_KEPT)),
        evidence=timedelta(days=table.integer("evidence_days", 3650, 1, _LONGEST_KEPT)),
        translations=_translations(table, code, language),
        order=table.choice("order", Order, Order.NAME),
        featured=table.texts("featured"),
        stationery=read_stationery(table),
        country=_country(table),
        topics=_topics(table),
        public_names=_public_names(table),
        standing=_standing(table, opens, deadline, ways.bot),
        alert_text=_alert_text(table, language),
        last_call=timedelta(hours=table.number("reminder_hours", 24, 0, _LONGEST_GRACE)),
    )
    if campaign.retention <= campaign.addendum_after:
        table.mistake("retention_days", "ends before the late names have gone out", "write a larger number of days")
    _check_languages(table, campaign)
    check_gaps(table, campaign)
    table.done()
    return campaign


def _public_names(table: Table) -> bool:
    """`public = { show_names = false }`: the key is that of a recipient."""
    inner = table.table("public")
    if inner is None:
        return True
    shown = inner.boolean("show_names", True)
    inner.done()
    return shown


def _country(table: Table) -> str:
    """`country = "GT"`, or by its name."""
    said = table.text("country", "")
    if not said:
        return ""
    code = said.upper() if is_country(said.upper()) else country(said)
    if not code:
        table.mistake("country", f'"{said}" is no country', 'write its two capital letters, like "MX" or "DE"')
    return code


def _title(table: Table, code: Code) -> str:
    """An alert's subject is `UA 329/11 MEXICO`: a reply to it must not sign by its subject alone."""
    title = table.text("title")
    verb = command_in(f"{code.written} {title}", CodeBook([code.folded]))
    if verb:
        problem = f'"{code.written} {title}" in a subject would read as a command ({verb})'
        table.mistake("title", problem, "begin the title with another word")
    return title


def _language(table: Table, bot: Bot) -> str:
    language = table.text("language", bot.languages[0])
    return language_tag(table, "language", language) if table.has("language") else language


def _translations(table: Table, code: Code, language: str) -> tuple[Translation, ...]:
    found: dict[str, Translation] = {}
    for inner in table.tables("translation"):
        translation = _translation(inner, code)
        if translation.language in (language, *found):
            inner.mistake("language", f'there is a letter in "{translation.language}" already', "keep one of the two")
        found.setdefault(translation.language, translation)
    return tuple(found.values())


def _translation(table: Table, code: Code) -> Translation:
    language = table.text("language")
    if language:
        language = language_tag(table, "language", language)
    defaults = _defaults(table, language)
    translation = Translation(
        language=language,
        body=read_body(table),
        salutation=table.text("salutation", defaults.salutation),
        closing=table.text("closing", defaults.closing),
        statement=table.text("statement", defaults.statement),
        date=_date(table),
        follows=table.boolean("follows", True),
        signers=_signers(table),
        title=_title(table, code) if table.has("title") else "",
    )
    table.done()
    return translation


def _check_languages(table: Table, campaign: Campaign) -> None:
    """Nobody is promised a language in which there is no letter."""
    written = [campaign.language, *(translation.language for translation in campaign.translations)]
    for inner, recipient in zip(table.tables("recipient"), campaign.recipients, strict=True):
        if recipient.language and recipient.language not in written:
            problem = f'there is no letter in "{recipient.language}"'
            inner.mistake("language", problem, f"add [[campaign.translation]], or write one of {', '.join(written)}")
    alone = {recipient.language for recipient in campaign.recipients}
    titles = ", ".join(signer.title for signer in campaign.signers if signer.title)
    for inner, translation in zip(table.tables("translation"), campaign.translations, strict=False):
        if titles and not translation.signers and translation.language in alone:
            problem = f'the letter in "{translation.language}" will call its signer “{titles}”, as the first one does'
            inner.caution("signer", f'{problem}: add signer = {{ name = "…", title = "…" }} in that language')


def _defaults(table: Table, language: str) -> DefaultWords:
    """Our words where the coordinator has none; English where we have none."""
    found = default_words(language)
    missing = [key for key in ("salutation", "closing", "statement") if not table.has(key)]
    if found is None:
        what = ", ".join((*missing, "totals, page numbers and ways"))
        table.caution("language", f'we have no words in "{language}" for {what}: the letter will say it in English')
    return found or default_words("en") or DefaultWords("", "", "")


def _times(table: Table, bot: Bot, now: datetime) -> tuple[datetime | None, datetime]:
    opens = read_moment(table, "opens", bot.time_zone, required=False)
    deadline = read_moment(table, "deadline", bot.time_zone, required=True)
    if deadline and deadline <= now:
        over = f"{deadline.astimezone(bot.time_zone):%Y-%m-%d %H:%M %Z}"
        table.caution("deadline", f"has passed ({over}): is the year right?")
    if opens and deadline and opens >= deadline:
        table.mistake("opens", "is not before the deadline: nobody could sign", "open earlier, or close later")
    return opens, deadline or now


def _dispatch(table: Table, bot: Bot) -> Dispatch:
    dispatch = table.choice("dispatch", Dispatch, Dispatch.AUTOMATIC)
    if dispatch is Dispatch.APPROVE and not bot.coordinators:
        table.mistake("dispatch", "there is nobody to approve the letter", 'add coordinators = ["…"] to [bot]')
    return dispatch


def _date(table: Table) -> str:
    """Printed as written; a TOML date is a likely slip."""
    value = table.value("date")
    if value is None or isinstance(value, str):
        return table.text("date", "")
    table.mistake("date", "is printed as it stands, so it must be a text", 'write date = "April 2, 2012"')
    return ""


def _standing(table: Table, opens: datetime | None, deadline: datetime, bot: Bot) -> timedelta:
    """Of a letter that opens at a known moment it is known whether its members have their time."""
    standing = read_duration(table, "standing")
    if standing and opens and opens + standing >= deadline:
        until = f"{(opens + standing).astimezone(bot.time_zone):%Y-%m-%d %H:%M %Z}"
        problem = f"is not after {until}, until when members may object"
        table.mistake("deadline", problem, "open earlier, close later, or give them less time in `standing`")
    return standing


def _topics(table: Table) -> tuple[str, ...]:
    topics = table.texts("topics")
    said: dict[str, str] = {}
    for topic in topics:
        key = topic_key(topic)
        if not key:
            table.mistake("topics", f'"{topic}" is no topic', 'write words: topics = ["Guatemala", "women"]')
        elif key in said:
            table.mistake("topics", f'"{topic}" and "{said[key]}" are the same topic', "keep one of the two")
        said.setdefault(key, topic)
    return topics


def _alert_text(table: Table, language: str) -> tuple[tuple[str, str], ...]:
    """One text, in the letter's language, or a table of them by language."""
    if not isinstance(table.value("alert_text"), dict):
        text = read_prose(table, "alert_text")
        return ((language, text),) if text else ()
    inner = table.table("alert_text")
    assert inner is not None
    said = {language_tag(inner, key, key): read_prose(inner, key) for key in inner.keys}
    inner.done()
    return tuple((tongue, text) for tongue, text in said.items() if text)


def _signers(table: Table) -> tuple[Signer, ...]:
    signers = []
    for inner in table.tables("signer"):
        signers.append(Signer(inner.text("name"), inner.text("title", "")))
        inner.done()
    return tuple(signers)


def _recipients(table: Table, ways: Ways) -> tuple[Recipient, ...]:
    tables = table.tables("recipient")
    recipients = read_recipients(tables, ways)
    if not recipients:
        table.mistake("recipient", "there is nobody to send the letter to", "add [[campaign.recipient]]")
    elif all(recipient.role is Role.CC for recipient in recipients):
        table.caution("recipient", 'everybody is in cc: the letter is addressed to nobody (role = "to")')
    return recipients
