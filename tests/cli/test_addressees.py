"""Lists of people, as people have them: every address once, and what is none is named."""

from io import BytesIO
from pathlib import Path

import click
import pytest
import xlsxwriter

from signbot.cli.addressees import Addressees, addressees

BOB, ANN, EVE = "bob@home.example", "ann@home.example", "eve@home.example"


def read(folder: Path, text: str | bytes) -> Addressees:
    path = folder / "list"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return addressees(path, "en", {"sign@rrn.example"})


@pytest.mark.parametrize("text", [
    f"{BOB}\n{ANN}\n",
    f"{BOB};{ANN}",
    f"{BOB}; {ANN};",
    f"{BOB}, {ANN}",
    f"{BOB} {ANN}",
    f"Bob <{BOB}>\nAnn <{ANN}>",
    f"Bob <{BOB}>; Ann <{ANN}>",
    f'"Smith, Bob" <{BOB}>, "López, Ana María" <{ANN}>',
    f'"Bob <{BOB}>\nAnn <{ANN}>',  # a quotation mark that nothing closes
    f"mailto:{BOB}\r\n<{ANN}>\r\n",
    f"# our list\n{BOB}\n\n# and\n{ANN}\n",
    f"Our supporters\n{BOB}\n{ANN}\n",
    f"email\n{BOB}\n{ANN}\n",
    f"Name,Email Address,Sponsor\nBob,{BOB},Jane\nAnn,{ANN},Jim\n",
    f"Nombre;Correo electrónico;País\nBob;{BOB};MX\nAna;{ANN};MX\n",
    f"Prénom\tCourriel\nBob\t{BOB}\nAnn\t{ANN}\n",
    f"First,E-mail 1 - Value,E-mail 2 - Value\nBob,{BOB},bob2@home.example\nAnn,,{ANN}\n",
    f"Name,Contact\nBob,{BOB}\nAnn,{ANN}\n",
    f"Email,Referred by\n{BOB},{EVE}\n{ANN},{EVE}\n",
    f"{BOB}\n{ANN}\n{BOB.upper()}\n",
    f"Name;E-Mail\nBob;{BOB}\n{ANN};\n",  # a line that was put below a sheet
    f"Name;E-Mail\nBob;{BOB}\nAnn <{ANN}>\n",
    f"Nom;Adresse électronique;Parrain\nBob;{BOB};{EVE}\nAnn;{ANN};{EVE}\n",
    f"email={BOB}\nAnn: {ANN}\n",
    f"BEGIN:VCARD\nFN:Bob\nEMAIL;TYPE=INTERNET:{BOB}\nEND:VCARD\nBEGIN:VCARD\nitem1.EMAIL:{ANN}\nEND:VCARD\n",
    f'<a href="mailto:{BOB}">{BOB}</a>\n<a href="mailto:{ANN}">write to Ann</a>\n',
])  # fmt: skip
def test_a_list_gives_its_people_however_it_is_written(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    assert [to.written.lower() for to, _ in found.people] == [BOB, ANN]
    assert found.bad == []


def test_what_is_copied_from_a_web_page_is_read_and_what_is_no_address_named(tmp_path: Path) -> None:
    text = (
        f"Our\u00a0friends\n• Bob –\u00a0{BOB}\u200b, (mailto:{ANN}?subject=Hi).\ncarl [at] home.example\nEve / {EVE}\n"
    )
    found = read(tmp_path, text.replace("home.example", "home\u200b.example", 1))
    assert [to.written for to, _ in found.people] == [BOB, ANN, EVE]
    assert found.bad == ["line 3: no address in “carl [at] home.example”"]


def test_an_excel_sheet_is_a_list_too(tmp_path: Path) -> None:
    book = BytesIO()
    with xlsxwriter.Workbook(book, {"in_memory": True}) as made:
        sheet = made.add_worksheet()
        for line, cells in enumerate([("Name", "E-Mail", "Language"), ("Bob", BOB, "es"), ("Ann", f"Ann <{ANN}>", "")]):
            sheet.write_row(line, 0, cells)
    found = read(tmp_path, book.getvalue())
    assert [(to.written, language) for to, language in found.people] == [(BOB, "es"), (ANN, "en")]


def test_bad_lines_are_named_and_the_rest_is_taken(tmp_path: Path) -> None:
    found = read(tmp_path, f"{BOB}\nann at home\nann@@home.example\neve@\nsign@rrn.example\n{ANN}\n{ANN}\n")
    assert [to.written for to, _ in found.people] == [BOB, ANN]
    assert [line.partition(":")[0] for line in found.bad] == ["line 2", "line 3", "line 4", "line 5"]
    assert found.doubles == 1


@pytest.mark.parametrize(("header", "word"), [("Status", "Cleaned"), ("can2_subscription_status", "unsubscribed")])
def test_who_left_the_list_elsewhere_is_left_out(tmp_path: Path, header: str, word: str) -> None:
    found = read(tmp_path, f"email,{header}\n{BOB},Subscribed\n{EVE},{word}\n{ANN},\n")
    assert [to.written for to, _ in found.people] == [BOB, ANN]
    assert found.bad == [f"line 3: the list says “{word}”"]


@pytest.mark.parametrize("text", ["", "nobody\n", "Name,Phone\nBob,7\n", f"Name,One,Two\nBob,{BOB},{ANN}\n"])
def test_where_no_address_is_or_nobody_can_say_which_nothing_is_sent(tmp_path: Path, text: str) -> None:
    with pytest.raises(click.UsageError):
        read(tmp_path, text)
