"""Campaigns: codes, times, the letter's text, recipients and their ways."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.config import load, parse_deadline
from signbot.config.presets import example
from signbot.core.campaign import (
    Campaign,
    CampaignState,
    Channel,
    Dispatch,
    Order,
    Recipient,
    Role,
    Route,
    Signer,
    Stationery,
    Verification,
)
from signbot.core.decision import Standing
from tests.configs import (
    BOT,
    ENVIRON,
    FAX,
    LETTER,
    NOW,
    RECIPIENT,
    RIGHT,
    line_of,
    loaded,
    mistakes,
    the_mistake,
    warnings,
)


def campaign(folder: Path, text: str) -> Campaign:
    return loaded(folder, text).campaigns[0]


def with_keys(keys: str) -> str:
    return RIGHT.replace("body =", f"{keys}\nbody =")


def with_recipient(keys: str) -> str:
    return RIGHT.replace('email = "sprow@state.example"', keys)


def recipient(folder: Path, keys: str) -> Recipient:
    return campaign(folder, with_recipient(keys)).recipients[0]


def test_a_campaign_with_its_defaults(tmp_path: Path) -> None:
    found = campaign(tmp_path, RIGHT)
    assert (found.code.written, found.folded, found.title) == ("UA 329/11", "ua329/11", "MEXICO")
    assert (found.opens, found.deadline) == (None, datetime(2036, 12, 1, 22, 0, tzinfo=UTC))
    assert (found.verification, found.dispatch) == (Verification.AUTO, Dispatch.AUTOMATIC)
    assert (found.confirm_grace, found.minimum, found.goal) == (timedelta(0), 1, 0)
    assert (found.language, found.date, found.signers) == ("en", "", ())
    assert (found.salutation, found.closing) == ("Dear Sir or Madam:", "Sincerely,")
    assert found.zone.key == "America/New_York"


def test_a_campaign_with_everything_said(tmp_path: Path) -> None:
    found = campaign(
        tmp_path,
        with_keys(
            'verification = "reply"\nconfirm_grace_hours = 48\nminimum = 5\ndispatch = "approve"\ngoal = 250\n'
            'language = "es"\ndate = "2 de abril"\nsigner = [{ name = "Brian", title = "C." }, { name = "Eva" }]\n'
            'closing = ""\nopens = 2026-12-01T09:00:00-05:00'
        ),
    )
    assert (found.verification, found.confirm_grace, found.minimum) == (Verification.REPLY, timedelta(hours=48), 5)
    assert (found.dispatch, found.goal, found.language, found.date) == (Dispatch.APPROVE, 250, "es", "2 de abril")
    assert found.signers == (Signer("Brian", "C."), Signer("Eva"))
    assert (found.salutation, found.closing) == ("A quien corresponda:", "")
    assert found.opens == datetime(2026, 12, 1, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt-BR", "de"])
def test_a_letter_has_words_in_its_language(tmp_path: Path, language: str) -> None:
    text = with_keys(f'language = "{language}"')
    assert warnings(tmp_path, text) == []
    assert campaign(tmp_path, text).statement.endswith((":", " :"))


def test_a_letter_in_a_language_that_we_do_not_write_is_a_warning(tmp_path: Path) -> None:
    assert "in English" in warnings(tmp_path, with_keys('language = "it"'))[0]
    said = 'language = "it"\nsalutation = "Egregi Signori,"\nclosing = "Distinti saluti"\nstatement = "Firmato da:"'
    (left,) = warnings(tmp_path, with_keys(said))  # our own words in it
    assert "totals, page numbers and ways" in left


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ('verification = "maybe"', "verification"),
        ('dispatch = "later"', "dispatch"),
        ("confirm_grace_hours = -1", "confirm_grace_hours"),
        ('confirm_grace_hours = "two"', "confirm_grace_hours"),
        ("minimum = 0", "minimum"),
        ("goal = 2.5", "goal"),
        ('language = "xx"', "language"),
        ("date = 2012-04-02", "date"),
        ('signer = "Brian"', "signer"),
        ('opens = "soon"', "opens"),
        ("opens = 2037-01-01T00:00:00", "opens"),
        ("opens = 2036-12-01T17:00:00", "opens"),
        ('salutation = "Dear\\nSirs"', "salutation"),
    ],
)
def test_a_wrong_value_in_a_campaign_is_refused(tmp_path: Path, wrong: str, key: str) -> None:
    text = with_keys(wrong)
    mistake = the_mistake(tmp_path, text)
    assert (mistake.key, mistake.line) == (f"campaign 1 (UA 329/11): {key}", line_of(text, wrong))


@pytest.mark.parametrize("required", ["code", "title", "deadline", "body"])
def test_what_a_campaign_needs_is_missed(tmp_path: Path, required: str) -> None:
    text = "\n".join(row for row in RIGHT.split("\n") if not row.startswith(f"{required} ="))
    mistake = the_mistake(tmp_path, text)
    assert mistake.key.endswith(f": {required}")
    assert mistake.line == line_of(text, "[[campaign]]")


@pytest.mark.parametrize("code", ["MEXICO", "329/11", "11 UA", "ЮА 12/12", "A" * 40 + " 1"])
def test_a_code_is_letters_then_numbers(tmp_path: Path, code: str) -> None:
    assert ": code" in the_mistake(tmp_path, RIGHT.replace("UA 329/11", code)).key


def test_two_campaigns_with_one_code_are_refused_naming_the_first(tmp_path: Path) -> None:
    text = RIGHT + (LETTER + RECIPIENT).replace("UA 329/11", "ua-329.11")
    mistake = the_mistake(tmp_path, text)
    assert (mistake.line, mistake.key) == (line_of(text, "ua-329.11"), "campaign 2 (ua-329.11): code")
    assert f"line {line_of(text, 'UA 329/11')}" in mistake.problem


@pytest.mark.parametrize("title", ["SIGN NOW", "Firmar por México", "unterschreiben"])
def test_a_title_that_makes_the_alert_a_command_is_refused(tmp_path: Path, title: str) -> None:
    assert the_mistake(tmp_path, RIGHT.replace("MEXICO", title)).key == "campaign 1 (UA 329/11): title"


@pytest.mark.parametrize(
    "title", ["MEXICO", "SIGNATURES OF A MASSACRE", "Nameless in Honduras", "COLOMBIA: sign of hope"]
)
def test_other_titles_are_fine(tmp_path: Path, title: str) -> None:
    assert campaign(tmp_path, RIGHT.replace("MEXICO", title)).title == title


# Times ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-11-01T01:30:00", "write 2026-11-01T01:30:00-04:00 (the first), or 2026-11-01T01:30:00-05:00"),
        ("2027-03-14T02:30:00", "write 2027-03-14T03:30:00"),
        ("2036-12-01", "write 2036-12-01T23:59:00"),
        ("17:00:00", "no date"),
        ('"2036-12-01T17:00:00"', "without quotation marks"),
        ("20361201", "write it like"),
        ("0001-01-01T00:00:00", "can't be meant"),
        ("9999-12-31T23:59:59", "can't be meant"),
    ],
)
def test_a_deadline_must_be_one_moment(tmp_path: Path, written: str, said: str) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", written)
    mistake = the_mistake(tmp_path, text)
    assert mistake.line == line_of(text, "deadline")
    assert said in str(mistake)


def test_an_offset_settles_an_hour_that_happens_twice(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2027-11-07T01:30:00-05:00")
    assert campaign(tmp_path, text).deadline == datetime(2027, 11, 7, 6, 30, tzinfo=UTC)


def test_the_grace_is_real_hours_across_a_change_of_clocks(tmp_path: Path) -> None:
    text = with_keys("confirm_grace_hours = 24").replace("2036-12-01T17:00:00", "2027-11-06T12:00:00")
    found = campaign(tmp_path, text)
    freeze_at = Standing(found, CampaignState.OPEN, found.deadline).freeze_at
    assert freeze_at - found.deadline == timedelta(hours=24)
    assert freeze_at.isoformat() == "2027-11-07T16:00:00+00:00"


def test_a_passed_deadline_is_a_warning(tmp_path: Path) -> None:
    text = RIGHT.replace("2036-12-01T17:00:00", "2026-11-23T06:59:00")
    assert warnings(tmp_path, text) == ["has passed (2026-11-23 06:59 EST): is the year right?"]
    assert warnings(tmp_path, text.replace("06:59", "07:01")) == []


def test_a_deadline_on_the_command_line_follows_the_same_rules() -> None:
    zone = ZoneInfo("America/New_York")
    assert parse_deadline("2036-12-01 17:00", zone) == datetime(2036, 12, 1, 22, 0, tzinfo=UTC)
    assert parse_deadline("2036-12-01T17:00Z", zone) == datetime(2036, 12, 1, 17, 0, tzinfo=UTC)
    for wrong in ("tomorrow", "2036-12-01", "2026-11-01T01:30", ""):
        with pytest.raises(ValueError, match="write"):
            parse_deadline(wrong, zone)


# The letter's text ------------------------------------------------------------------------------


def test_a_body_from_a_file_beside_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "letter.md").write_bytes("\ufeffEs geht um **Leben**.\r\n\r\n- eins\r\n".encode())
    text = RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.md"')
    assert campaign(tmp_path, text).body == "Es geht um **Leben**.\n\n- eins"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ('body = " \\n "', "body"),
        ('body = "x"\nbody_file = "letter.md"', "body"),
        ('body_file = "nowhere.md"', "body_file"),
        ('body_file = ""', "body_file"),
        ('body_file = "latin.md"', "body_file"),
        ('body_file = "empty.md"', "body_file"),
        ("body = 5", "body"),
    ],
)
def test_a_letter_without_a_text_is_refused(tmp_path: Path, written: str, key: str) -> None:
    (tmp_path / "latin.md").write_bytes("señores".encode("latin-1"))
    (tmp_path / "empty.md").write_text("\n\n")
    text = RIGHT.replace('body = "We urge you to act."', written)
    assert the_mistake(tmp_path, text).key == f"campaign 1 (UA 329/11): {key}"


@pytest.mark.parametrize(
    "html",
    [
        "<b>urge</b>",
        "<div>\nact\n</div>",
        "one\n<br> two",
        "`<i>`",
        "    <p>indented",
        "<!-- note -->",
        '<a href="x"\ntitle="y">x</a>',
    ],
)
def test_html_in_the_letter_is_refused_at_its_line(tmp_path: Path, html: str) -> None:
    text = RIGHT.replace('"We urge you to act."', f"'''\nDear friend,\n\n{html}\n'''")
    found = mistakes(tmp_path, text)
    assert {mistake.key for mistake in found} == {"campaign 1 (UA 329/11): body"}
    assert found[0].line == line_of(text, html.removeprefix("one\n"))
    (tmp_path / "letter.md").write_text(f"Dear friend,\n\n{html}\n")
    in_file = mistakes(tmp_path, RIGHT.replace('body = "We urge you to act."', 'body_file = "letter.md"'))
    assert in_file[0].file == str(tmp_path / "letter.md")
    assert in_file[0].line == 3 + html.startswith("one\n")


def test_what_only_looks_like_html_is_fine(tmp_path: Path) -> None:
    body = "5 < 6 and 7 > 6, see <https://rrn.example> and <amina@rrn.example>, \\<b>, &amp;"
    assert campaign(tmp_path, RIGHT.replace('"We urge you to act."', f"'{body}'")).body == body


# Recipients -------------------------------------------------------------------------------------


def test_every_way_to_a_recipient(tmp_path: Path) -> None:
    found = recipient(
        tmp_path,
        'office = "Desk"\nrole = "cc"\nemail = ["a@state.example", "B@State.example"]\nfax = "202.647.5752"\n'
        'post = """\n  2201 C St NW\n\n Washington DC\n"""',
    )
    assert (found.role, found.name, found.office) == (Role.CC, "Greg Sprow", "Desk")
    assert found.routes == (
        Route(Channel.EMAIL, "a@state.example"),
        Route(Channel.EMAIL, "B@state.example"),
        Route(Channel.FAX, "+12026475752"),
        Route(Channel.POST, "2201 C St NW\nWashington DC"),
    )
    assert found.printed == "via email and fax: 202.647.5752 and post"


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ('email = "a@state.example"', "via email"),
        ('post = "Somewhere"', "via post"),
        ('fax = "202 728 1698"', "via fax: 202 728 1698"),
        ('fax = "011 52 951 501 6900"\nextension = "*20635"', "via fax: 011 52 951 501 6900 (*20635)"),
        ('fax = "+1 202 728 1698"\nprinted = "via fax: 202 728 1698"', "via fax: 202 728 1698"),
    ],
)
def test_how_a_route_is_printed(tmp_path: Path, keys: str, printed: str) -> None:
    assert recipient(tmp_path, keys).printed == printed


@pytest.mark.parametrize(
    ("region", "written", "number"),
    [
        ("US", "011 52 951 501 6900", "+529515016900"),
        ("US", "011-52-55-5080-2834", "+525550802834"),
        ("US", "(202)458-3992", "+12024583992"),
        ("US", "+52 951 501 6900", "+529515016900"),
        ("US", "＋52\u00a0951 501\u20116900", "+529515016900"),
        ("US", "\u202a+52 951 501 6900\u202c", "+529515016900"),
        ("DE", "00 52 951 501 6900", "+529515016900"),
        ("DE", "030 227-76979", "+493022776979"),
        ("MX", "951 501 6900", "+529515016900"),
    ],
)
def test_a_fax_number_is_dialled_from_the_bots_country(tmp_path: Path, region: str, written: str, number: str) -> None:
    text = with_recipient(f'fax = "{written}"').replace(BOT, BOT + f'dial_region = "{region}"\n')
    assert campaign(tmp_path, text).recipients[0].routes == (Route(Channel.FAX, number),)


@pytest.mark.parametrize(
    ("written", "number", "extension"),
    [
        ("011 52 951 501 6900 (*20635)", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900 *20635", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900*20635", "011 52 951 501 6900", "*20635"),
        ("011 52 951 501 6900 (20635)", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 ext. 20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 x20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900, 20635", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900,,*206#", "011 52 951 501 6900", "*206#"),
        ("011 52 951 501 6900 (ext 20635)", "011 52 951 501 6900", "20635"),
        ("011 52 951 501 6900 20635", "011 52 951 501 6900", "20635"),
        ("202 728 1698 55", "202 728 1698", "55"),
    ],
)
def test_an_extension_is_never_dialled_as_part_of_the_number(
    tmp_path: Path, written: str, number: str, extension: str
) -> None:
    mistake = the_mistake(tmp_path, with_recipient(f'fax = "{written}"'))
    assert mistake.fix == f'write fax = "{number}" and extension = "{extension}"'


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("52 951 501 6900", 'for a number abroad write fax = "+52 951 501 6900"'),
        ("Fax: 202 728 1698", 'write fax = "202 728 1698"'),
        ("1-800-FLOWERS", "write the number alone, in digits"),
        ("202 728", ""),
        ("728 1698", ""),
        ("", ""),
        ("999", ""),
        ("+999 123 456 789", ""),
    ],
)
def test_a_number_that_cannot_be_dialled_is_refused(tmp_path: Path, written: str, fix: str) -> None:
    text = with_recipient(f'fax = "{written}"')
    mistake = the_mistake(tmp_path, text)
    assert (mistake.line, mistake.fix) == (line_of(text, "fax = "), fix)


def test_a_number_that_nobody_has_is_a_warning(tmp_path: Path) -> None:
    assert "look at it once more" in warnings(tmp_path, with_recipient('fax = "+1 200 000 0000"'))[0]


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ('office = "Desk"', ""),
        ("email = []", ": email"),
        ('email = "nobody"', ": email"),
        ('email = "sign@rrn.example"', ": email"),
        ('email = "Sign+tag@rrn.example"', ": email"),
        ('post = " "', ": post"),
        ('email = "a@state.example"\nextension = "*2"', ": extension"),
        ('fax = "202 728 1698"\nextension = "call Maria"', ": extension"),
        ('email = "a@state.example"\nrole = "bcc"', ": role"),
        ('email = "a@state.example"\nphone = "202"', ": phone"),
        ('email = ["a@state.example", "nobody@"]', ": email"),
    ],
)
def test_a_recipient_who_cannot_be_reached_is_refused(tmp_path: Path, keys: str, key: str) -> None:
    mistake = the_mistake(tmp_path, with_recipient(keys))
    assert mistake.key == f"campaign 1 (UA 329/11): recipient 1 (Greg Sprow){key}"


def test_a_fax_needs_a_gateway(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, with_recipient('fax = "202 728 1698"').replace(FAX, ""))
    assert "[fax]" in mistake.problem
    assert mistake.key.endswith(": fax")


def test_an_extension_that_the_gateway_cannot_dial_is_a_warning(tmp_path: Path) -> None:
    text = with_recipient('fax = "011 52 951 501 6900"\nextension = "*20635"')
    assert "held until `signbot resolve`" in warnings(tmp_path, text)[0]
    assert warnings(tmp_path, text.replace("{number}@", "{number}.{extension}@")) == []


def second(name: str, keys: str) -> str:
    return f'\n[[campaign.recipient]]\nname = "{name}"\n{keys}\n'


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ('email = "sprow@state.example"', 'role = "cc"\nemail = "SPROW@state.example"'),
        ('fax = "202 647 5752"', 'fax = "+1 202-647-5752"'),
        ('post = "2201 C St"', 'post = "2201 c st"'),
    ],
)
def test_the_same_person_twice_on_one_route_is_refused(tmp_path: Path, first: str, again: str) -> None:
    text = with_recipient(first) + second("greg  SPROW", again)
    mistake = the_mistake(tmp_path, text)
    assert "stands on this route already (recipient 1 (Greg Sprow))" in mistake.problem
    assert mistake.line == line_of(text, again.rpartition("\n")[2])


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Dinah Shelton", 'fax = "202 647 5752"'),  # two people, one number
        ("Greg Sprow", 'fax = "202 647 5752"\nextension = "12"'),  # another machine behind it
        ("Greg Sprow", 'email = "sprow@state.example"'),  # another channel
    ],
)
def test_two_people_or_two_routes_are_fine(tmp_path: Path, name: str, keys: str) -> None:
    assert len(campaign(tmp_path, with_recipient('fax = "202 647 5752"') + second(name, keys)).recipients) == 2


def test_a_letter_to_nobody_but_cc_is_a_warning(tmp_path: Path) -> None:
    assert "addressed to nobody" in warnings(tmp_path, with_recipient('role = "cc"\nemail = "a@state.example"'))[0]


def test_approval_needs_somebody_who_approves(tmp_path: Path) -> None:
    text = with_keys('dispatch = "approve"').replace('["coordinator@rrn.example"]', "[]")
    assert the_mistake(tmp_path, text).key == "campaign 1 (UA 329/11): dispatch"


# The example ------------------------------------------------------------------------------------


def test_the_example_alone_in_a_directory_has_warnings_only(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example(), encoding="utf-8")
    config = load(tmp_path / "config.toml", {}, now=NOW)
    assert {warning.key.rpartition(": ")[2] for warning in config.warnings} == {
        "imap.password_file", "smtp.password_file", "extension",
    }  # fmt: skip


def test_the_example_is_the_seed_letter(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(example(), encoding="utf-8")
    letter = load(tmp_path / "config.toml", ENVIRON, now=NOW).find("ua 329/11")
    assert (letter.title, letter.date, letter.salutation) == ("MEXICO", "April 2, 2012", "Dear Sirs:")
    assert letter.signers == (Signer("Brian J. Stefan Szittai", "Coordinator"),)
    assert letter.deadline == datetime(2036, 12, 1, 22, 0, tzinfo=UTC)
    assert [(each.name.split()[0], each.printed) for each in letter.recipients if each.role is Role.TO] == [
        ("Lic.", "via fax: 011 52 951 501 6900 (*20635)"),
        ("Dr.", "via fax: 011 52 55 5093 3414"),
    ]
    assert [each.printed for each in letter.recipients if each.role is Role.CC] == [
        "via email", "via fax: 202 728 1698", "via fax: 011-52-55-5080-2834", "via fax: 202.647.5752",
        "via fax: (202)458-3992", "via fax: (202)458-3992", "via email", "via email",
    ]  # fmt: skip
    representatives = letter.recipients[-1]
    assert len(representatives.routes) == 10
    assert all(route.address.endswith("@house.example") for route in representatives.routes)
    assert letter.body.count("\n- ") == 3
    assert letter.body.count("**") == 4


# The letter's other languages, its paper, its names --------------------------------------------------

SPANISH = '[[campaign.translation]]\nlanguage = "es"\nbody = "Les pedimos que actúen."\n'


def test_a_letter_may_be_said_in_another_language_too(tmp_path: Path) -> None:
    found = campaign(tmp_path, f'{RIGHT}\n{SPANISH}salutation = "Señores:"\n').translations
    assert [(one.language, one.salutation, one.closing, one.follows) for one in found] == [
        ("es", "Señores:", "Atentamente,", True)
    ]
    assert found[0].body == "Les pedimos que actúen."


def test_a_translation_belongs_to_what_a_supporter_signs(tmp_path: Path) -> None:
    once, twice = campaign(tmp_path, RIGHT), campaign(tmp_path, f"{RIGHT}\n{SPANISH}")
    assert once.text_hash != twice.text_hash


def test_two_letters_in_one_language_are_refused(tmp_path: Path) -> None:
    assert "already" in the_mistake(tmp_path, f"{RIGHT}\n{SPANISH}{SPANISH}").problem
    assert "already" in the_mistake(tmp_path, f"{RIGHT}\n{SPANISH}".replace('"es"', '"en"')).problem


def test_html_in_a_translation_is_refused_at_its_line(tmp_path: Path) -> None:
    text = f"{RIGHT}\n{SPANISH}".replace("Les pedimos", "<b>Les</b> pedimos")
    assert the_mistake(tmp_path, text).line == line_of(text, "<b>Les")


def test_a_recipient_has_a_salutation_a_language_and_a_cover_of_their_own(tmp_path: Path) -> None:
    keys = 'fax = "202 647 5752"\nsalutation = "Dear Mr. Sprow:"\nlanguage = "es"\ncover = true'
    found = campaign(tmp_path, f"{with_recipient(keys)}\n{SPANISH}").recipients[0]
    assert (found.salutation, found.language, found.cover) == ("Dear Mr. Sprow:", "es", True)


def test_a_recipients_language_needs_a_letter_in_it(tmp_path: Path) -> None:
    found = the_mistake(tmp_path, with_recipient('email = "a@b.example"\nlanguage = "es"'))
    assert 'no letter in "es"' in found.problem


def test_a_cover_without_a_fax_is_refused(tmp_path: Path) -> None:
    assert "no fax" in the_mistake(tmp_path, with_recipient('email = "a@b.example"\ncover = true')).problem


def test_names_may_stand_in_another_order_and_some_first(tmp_path: Path) -> None:
    found = campaign(tmp_path, with_keys('order = "place"\nfeatured = ["Amina Diallo", "MSF"]'))
    assert (found.order, found.featured) == (Order.PLACE, ("Amina Diallo", "MSF"))


def test_a_letter_is_printed_on_what_the_campaign_wants(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    keys = 'paper = "a4"\nletterhead = ["RRN", "Bridge Ave."]\nlogo = "logo.svg"\nfax_pages = 9\nmail_names = 500'
    found = campaign(tmp_path, with_keys(keys)).stationery
    assert (found.paper, found.letterhead, found.fax_pages, found.mail_names) == ("a4", ("RRN", "Bridge Ave."), 9, 500)
    assert found.logo is not None
    assert found.logo.kind == "svg"
    assert campaign(tmp_path, RIGHT).stationery == Stationery()


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "can't be read"), (b"GIF89a", "no PNG, JPEG or SVG"), (b"\xff\xd8\xff" + bytes(500_000), "bytes")],
)
def test_a_logo_that_can_not_be_printed_is_refused(tmp_path: Path, content: bytes | None, problem: str) -> None:
    if content:
        (tmp_path / "logo.png").write_bytes(content)
    assert problem in the_mistake(tmp_path, with_keys('logo = "logo.png"')).problem


# Faxes at night, fax lines, forms on web pages ----------------------------------------------------


def test_a_fax_rings_by_its_recipients_clocks(tmp_path: Path) -> None:
    text = with_recipient('fax = "011 52 951 501 6900"\ntime_zone = "America/Mexico_City"')
    text = text.replace('gateway = "{number}@fax.example"', 'gateway = "{number}@fax.example"\nhours = "08:00-20:00"')
    (found,) = campaign(tmp_path, text).recipients
    assert found.routes[0].hours == "08:00-20:00 America/Mexico_City"


def test_hours_are_nothing_that_people_sign(tmp_path: Path) -> None:
    text = with_recipient('fax = "202 728 1698"')
    later = text.replace('gateway = "{number}@fax.example"', 'gateway = "{number}@fax.example"\nhours = "9-17"')
    assert campaign(tmp_path, text).text_hash == campaign(tmp_path, later).text_hash


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('hours = "always"', "fax.hours"),
        ('via = "hylafax"', "fax.via"),
        ("options = 3", "fax.options"),
        ("receipts_from = 3", "fax.receipts_from"),
    ],
)
def test_wrong_keys_of_a_fax_are_refused(tmp_path: Path, line: str, key: str) -> None:
    gateway = 'gateway = "{number}@fax.example"'
    assert the_mistake(tmp_path, RIGHT.replace(gateway, f"{gateway}\n{line}")).key == key


def test_receipts_come_from_the_gateway_unless_somebody_else_is_named(tmp_path: Path) -> None:
    found = loaded(tmp_path, RIGHT).fax
    assert found
    assert found.receipts_from == ("fax.example",)


def test_who_has_only_a_form_is_written_to_by_hand(tmp_path: Path) -> None:
    (found,) = campaign(tmp_path, with_recipient('manual = "https://minister.example/contact"')).recipients
    assert (found.routes[0].channel, found.printed) == (Channel.MANUAL, "via web form")


def test_what_goes_by_hand_wants_a_hand(tmp_path: Path) -> None:
    text = with_recipient('manual = "https://minister.example/contact"')
    nobody = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("coordinators"))
    assert "coordinators" in the_mistake(tmp_path, nobody).fix
