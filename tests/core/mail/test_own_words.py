"""A reply's own words: every client and language, quoted above or below. What is quoted never signs."""

# ruff: noqa: E501  a table of mails stands better with one on a line
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.intents import Sign, Unclear, Why
from signbot.core.mail.client_lines import markers
from signbot.core.mail.own_words import READ, essence, is_reply_subject, own_words
from signbot.core.reading.context import Context
from tests.core.mailmaker import CONTEXT, read, replying

QUOTED = "To sign, answer with this one line:\n\nSIGN UA 12/12\n\nThank you, Rapid Response Network"

ATTRIBUTIONS = {
    "gmail-en": "On Mon, Nov 23, 2026 at 10:00 AM Rapid Response Network <sign@rrn.example> wrote:",
    "gmail-en-wrapped": "On Mon, Nov 23, 2026 at 10:00 AM Rapid Response Network <\nsign@rrn.example> wrote:",
    "gmail-en-wrapped-verb": "On Mon, Nov 23, 2026 at 10:00 AM Rapid Response Network <sign@rrn.example>\nwrote:",
    "gmail-es": "El lun, 23 nov 2026 a las 10:00, Rapid Response Network (<sign@rrn.example>)\nescribió:",
    "gmail-fr": "Le lun. 23 nov. 2026 à 10:00, Rapid Response Network <sign@rrn.example> a\nécrit :",
    "gmail-pt": "Em seg., 23 de nov. de 2026 às 10:00, Rapid Response Network <\nsign@rrn.example> escreveu:",
    "gmail-de": "Am Mo., 23. Nov. 2026 um 10:00 Uhr schrieb Rapid Response Network <\nsign@rrn.example>:",
    "gmail-it": "Il giorno lun 23 nov 2026 alle ore 10:00 Rapid Response Network <\nsign@rrn.example> ha scritto:",
    "gmail-nl": "Op ma 23 nov 2026 om 10:00 schreef Rapid Response Network <sign@rrn.example>:",
    "gmail-sv": "Den mån 23 nov. 2026 kl 10:00 skrev Rapid Response Network <sign@rrn.example>:",
    "gmail-da": "Den man. 23. nov. 2026 kl. 10.00 skrev Rapid Response Network <sign@rrn.example>:",
    "gmail-no": "man. 23. nov. 2026 kl. 10:00 skrev Rapid Response Network <sign@rrn.example>:",
    "gmail-fi": "ma 23. marrask. 2026 klo 10.00 Rapid Response Network (sign@rrn.example)\nkirjoitti:",
    "gmail-pl": "pon., 23 lis 2026 o 10:00 Rapid Response Network <sign@rrn.example>\nnapisał(a):",
    "gmail-cs": "po 23. 11. 2026 v 10:00 odesílatel Rapid Response Network <sign@rrn.example>\nnapsal:",
    "gmail-ru": "пн, 23 нояб. 2026 г. в 10:00, Rapid Response Network <sign@rrn.example>:",
    "gmail-uk": "пн, 23 лист. 2026 р. о 10:00 Rapid Response Network <sign@rrn.example> пише:",
    "gmail-tr": "Rapid Response Network <sign@rrn.example>, 23 Kas 2026 Pzt, 10:00 tarihinde\nşunu yazdı:",
    "gmail-ja": "2026年11月23日(月) 10:00 Rapid Response Network <sign@rrn.example>:",
    "gmail-zh": "Rapid Response Network <sign@rrn.example> 于2026年11月23日周一 10:00写道：",
    "gmail-zh-tw": "Rapid Response Network <sign@rrn.example> 於 2026年11月23日 週一 上午10:00寫道：",
    "gmail-ko": "2026년 11월 23일 (월) 오전 10:00, Rapid Response Network <sign@rrn.example>님이 작성:",
    "gmail-ar": "في الاثنين، 23 نوفمبر 2026 في 10:00 ص تمت كتابة ما يلي بواسطة Rapid Response\nNetwork <sign@rrn.example>:",
    "gmail-he": "\u202bבתאריך יום ב׳, 23 בנוב׳ 2026 ב-10:00 מאת \u202aRapid Response Network\u202c\u200f <\u202asign@rrn.example\u202c\u200f>:\u202c",
    "apple-en": "On Nov 23, 2026, at 10:00 AM, Rapid Response Network <sign@rrn.example> wrote:",
    "apple-es": "El 23 nov 2026, a las 10:00, Rapid Response Network <sign@rrn.example> escribió:",
    "apple-de": "Am 23.11.2026 um 10:00 schrieb Rapid Response Network <sign@rrn.example>:",
    "thunderbird-en": "On 11/23/26 10:00, Rapid Response Network wrote:",
    "thunderbird-de": "Am 23.11.26 um 10:00 schrieb Rapid Response Network:",
    "thunderbird-fr": "Le 23/11/2026 à 10:00, Rapid Response Network a écrit :",
    "thunderbird-es": "El 23/11/26 a las 10:00, Rapid Response Network escribió:",
    "yahoo": "On Monday, November 23, 2026 at 10:00:00 AM EST, Rapid Response Network <sign@rrn.example> wrote:",
    "evolution": "On Mon, 2026-11-23 at 10:00 +0000, Rapid Response Network wrote:",
    "mail.ru": "Понедельник, 23 ноября 2026, 10:00 +03:00 от Rapid Response Network <sign@rrn.example>:",
    "yandex": '23.11.2026, 10:00, "Rapid Response Network" <sign@rrn.example>:',
    "netease": 'At 2026-11-23 10:00:00, "Rapid Response Network" <sign@rrn.example> wrote:',
    "zoho": "---- On Mon, 23 Nov 2026 10:00:00 -0500 Rapid Response Network <sign@rrn.example> wrote ---",
    "proton": "On Monday, November 23rd, 2026 at 10:00 AM, Rapid Response Network <sign@rrn.example> wrote:",
    "spark": "On Nov 23, 2026, 10:00 AM -0500, Rapid Response Network <sign@rrn.example>, wrote:",
    "mutt": "* Rapid Response Network <sign@rrn.example> [2026-11-23 10:00]:",
    "gmail-2011": "2026/11/23 Rapid Response Network <sign@rrn.example>",
    "gmail-2013": "2026-11-23 10:00 GMT+01:00 Rapid Response Network <sign@rrn.example>:",
    "no-year": "On Nov 23, Rapid Response Network wrote:",
    "nobody-else-told": "Rapid Response Network schrieb:",
    "samsung-in-one": "Sent from Samsung MobileRapid Response Network <sign@rrn.example> wrote:",
    "unknown": "Dňa 23. 11. 2026 o 10:00 Rapid Response Network <sign@rrn.example> napísal(a):",
}  # fmt: skip

BLOCKS = {
    "outlook-en": "________________________________\nFrom: RRN <sign@rrn.example>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Amina\nSubject: Urgent",
    "outlook-plain": "-----Original Message-----\nFrom: RRN\nSent: Monday\nTo: Amina\nSubject: Urgent",
    "outlook-es": "De: RRN <sign@rrn.example>\nEnviado: lunes, 23 de noviembre de 2026 10:00\nPara: Amina\nAsunto: Urgente",
    "outlook-fr": "De : RRN <sign@rrn.example>\nEnvoyé : lundi 23 novembre 2026 10:00\nÀ : Amina\nObjet : Urgent",
    "outlook-pt": "De: RRN <sign@rrn.example>\nEnviado: segunda-feira, 23 de novembro de 2026 10:00\nPara: Amina\nAssunto: Urgente",
    "outlook-de": "Von: RRN <sign@rrn.example>\nGesendet: Montag, 23. November 2026 10:00\nAn: Amina\nBetreff: Eilt",
    "outlook-it": "Da: RRN <sign@rrn.example>\nInviato: lunedì 23 novembre 2026 10:00\nA: Amina\nOggetto: Urgente",
    "outlook-nl": "Van: RRN <sign@rrn.example>\nVerzonden: maandag 23 november 2026 10:00\nAan: Amina\nOnderwerp: Dringend",
    "outlook-sv": "Från: RRN <sign@rrn.example>\nSkickat: den 23 november 2026 10:00\nTill: Amina\nÄmne: Brådskande",
    "outlook-da": "Fra: RRN <sign@rrn.example>\nSendt: 23. november 2026 10:00\nTil: Amina\nEmne: Haster",
    "outlook-fi": "Lähettäjä: RRN <sign@rrn.example>\nLähetetty: maanantai 23. marraskuuta 2026 10.00\nVastaanottaja: Amina\nAihe: Kiire",
    "outlook-pl": "Od: RRN <sign@rrn.example>\nWysłano: poniedziałek, 23 listopada 2026 10:00\nDo: Amina\nTemat: Pilne",
    "outlook-cs": "Od: RRN <sign@rrn.example>\nOdesláno: pondělí 23. listopadu 2026 10:00\nKomu: Amina\nPředmět: Naléhavé",
    "outlook-ru": "От: RRN <sign@rrn.example>\nОтправлено: 23 ноября 2026 г. 10:00\nКому: Amina\nТема: Срочно",
    "outlook-uk": "Від: RRN <sign@rrn.example>\nНадіслано: 23 листопада 2026 р. 10:00\nКому: Amina\nТема: Терміново",
    "outlook-tr": "Kimden: RRN <sign@rrn.example>\nGönderildi: 23 Kasım 2026 Pazartesi 10:00\nKime: Amina\nKonu: Acil",
    "outlook-ja": "差出人: RRN <sign@rrn.example>\n送信日時: 2026年11月23日 10:00\n宛先: Amina\n件名: 至急",
    "outlook-zh": "发件人: RRN <sign@rrn.example>\n发送时间: 2026年11月23日 10:00\n收件人: Amina\n主题: 紧急",
    "outlook-zh-tw": "寄件者： RRN\n寄件日期： 2026年11月23日\n收件者： Amina\n主旨： 緊急",
    "outlook-ko": "보낸 사람: RRN <sign@rrn.example>\n보낸 날짜: 2026년 11월 23일\n받는 사람: Amina\n제목: 긴급",
    "outlook-ar": "من: RRN <sign@rrn.example>\nتاريخ الإرسال: 23 نوفمبر 2026\nإلى: Amina\nالموضوع: عاجل",
    "outlook-he": "מאת: RRN <sign@rrn.example>\nנשלח: 23 נובמבר 2026\nאל: Amina\nנושא: דחוף",
    "outlook-mobile": "*From:* RRN <sign@rrn.example>\n*Date:* Monday, 23 November 2026 at 10:00\n*To:* Amina\n*Subject:* Urgent",
    "samsung": "-------- Original message --------\nFrom: RRN <sign@rrn.example>\nDate: 11/23/26 10:00 AM (GMT-05:00)\nTo: Amina\nSubject: Urgent",
    "gmail-forward": "---------- Forwarded message ---------\nFrom: RRN <sign@rrn.example>\nDate: Mon, Nov 23, 2026\nSubject: Urgent\nTo: Amina",
    "apple-forward": "Begin forwarded message:\n\nFrom: RRN <sign@rrn.example>\nSubject: Urgent\nDate: 23 November 2026\nTo: Amina",
    "qq": "------------------ 原始邮件 ------------------\n发件人: RRN\n发送时间: 2026年11月23日",
    "gmx": "Gesendet: Montag, 23. November 2026 um 10:00 Uhr\nVon: RRN <sign@rrn.example>\nAn: Amina\nBetreff: Eilt",
    "emclient": '------ Original Message ------\nFrom "RRN" <sign@rrn.example>\nTo amina@supporter.example\nSubject Urgent',
    "two-dashes": "-- Original Message --\nFrom RRN",
    "pluses": "+++ Original message +++\nRRN",
    "helpdesk": "Message from Rapid Response Network, 23 Nov:",
    "original-from": "==== Original message from RRN on 23-Nov-26 10:00 ====",
    "date-and-name": "2026-11-23 10:00 Rapid Response Network",
    "aol-old": "In a message dated 11/23/2026 10:00:00 A.M. Eastern Standard Time, sign@rrn.example writes:",
    "orange": '> Message du 23/11/26 10:00\n> De : "RRN" <sign@rrn.example>\n> A : amina@supporter.example\n> Copie à :\n> Objet : Urgent\n>',
    "apple-quoted-head": "> Begin forwarded message:\n>\n> From: RRN <sign@rrn.example>\n> Subject: Urgent",
    "ios-quoted-head": "> On Nov 23, 2026, at 10:00 AM, RRN <sign@rrn.example> wrote:\n>",
    "groupwise": ">>> Rapid Response Network <sign@rrn.example> 11/23/2026 10:00 AM >>>",
    "marker": markers()["en"],
    "marker-quoted-es": f"> {markers()['es']}",
}  # fmt: skip


def signed(text: str, context: Context = CONTEXT) -> list[str]:
    return [intent.campaign for intent in read(text, context=context, thread=True) if isinstance(intent, Sign)]


def prefixed(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


@pytest.mark.parametrize("frame", ATTRIBUTIONS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_above_an_attributed_quote_only_the_own_command_signs(frame: str, newline: str) -> None:
    for quote in (prefixed(QUOTED), QUOTED):
        text = f"Hello,\n\nSIGN UA 329/11\n\nAmina\n\n{ATTRIBUTIONS[frame]}\n\n{quote}\n"
        assert signed(text.replace("\n", newline)) == ["ua329/11"]


@pytest.mark.parametrize("frame", [*ATTRIBUTIONS, *BLOCKS])
def test_a_reply_that_only_quotes_our_command_signs_nothing(frame: str) -> None:
    head = {**ATTRIBUTIONS, **BLOCKS}[frame]
    for quote in (prefixed(QUOTED), QUOTED):
        for own in ("", "Who are these people?\n\n", "Thanks!\n\n"):
            intents = read(f"{own}{head}\n\n{quote}", context=replying("ua329/11"), thread=True)
            assert all(isinstance(intent, Unclear) for intent in intents)


@pytest.mark.parametrize("frame", BLOCKS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_above_a_header_block_or_marker_only_the_own_command_signs(frame: str, newline: str) -> None:
    text = f"SIGN UA 329/11\n\nBest,\nAmina\n\n{BLOCKS[frame]}\n\n{QUOTED}\n"
    assert signed(text.replace("\n", newline)) == ["ua329/11"]


@pytest.mark.parametrize("frame", ATTRIBUTIONS)
def test_below_a_quote_whose_every_line_has_its_sign_a_command_signs(frame: str) -> None:
    assert signed(f"{ATTRIBUTIONS[frame]}\n\n{prefixed(QUOTED)}\n\nSIGN UA 329/11\n") == ["ua329/11"]


def test_a_reply_below_a_quoted_forward_still_signs() -> None:
    quoted = prefixed(f"{BLOCKS['apple-forward']}\n\n{QUOTED}")
    assert signed(f"{quoted}\n\nSIGN UA 329/11\n") == ["ua329/11"]


def test_an_attribution_and_a_command_that_share_one_line_sign_nothing() -> None:
    for attribution in ("On 23 Nov 2026 10:00 RRN <sign@rrn.example> wrote:", "23.11.2026, RRN <sign@rrn.example>:"):
        assert signed(f"Thanks! {attribution} > Hello, > SIGN UA 329/11") == []


def test_a_bottom_posted_command_signs_only_when_the_quote_is_certain() -> None:
    wrapped = "> " + "To sign, please reply to this mail with the following words on one line,"
    (intent,) = read(f"{wrapped}\nSIGN UA 329/11", thread=True)
    assert isinstance(intent, Unclear)
    assert (intent.why, intent.campaign) == (Why.QUOTE_UNCERTAIN, "ua329/11")
    assert signed("> Will you?\nSIGN UA 329/11\n") == ["ua329/11"]
    assert signed("> Will you?\nSIGN UA 329/11\n> and more\n") == []
    assert signed(f"{wrapped}\n\nSIGN UA 329/11\n") == ["ua329/11"]


def test_below_an_unknown_header_nothing_signs_without_being_asked() -> None:
    text = "Feladó: RRN sign@rrn.example\nElküldve: 2026-11-23 10:00\nCímzett: Amina\n\nSIGN UA 12/12"
    assert signed(text) == []
    assert signed(f"SIGN UA 329/11\n\n{text}") == ["ua329/11"]


def test_a_warm_paragraph_above_a_command_is_no_quote() -> None:
    warm = "I have followed this for years and my heart is with the families.\nPlease count on me."
    assert signed(f"{warm}\n\nSIGN UA 329/11") == ["ua329/11"]
    assert signed(f"{warm}\n\nSIGN UA 329/11\n\n{ATTRIBUTIONS['gmail-en']}\n{prefixed(QUOTED)}") == ["ua329/11"]


def test_our_own_letter_without_any_quote_sign_is_known_again() -> None:
    letter = "We are extremely concerned for the safety of staff members of Consortio Oaxaca."
    assert signed(f"SIGN UA 329/11\n\n{letter}\nSIGN UA 12/12") == ["ua329/11"]
    assert signed(f"How sad.\n\nTo sign answer with the line\nSIGN UA 12/12\n\n{letter}\n") == []
    alert = "Answer this mail, and your name will stand on the letter:\n\nSIGN UA 12/12"
    assert signed(f"How sad.\n\n{alert}", replying(ours=(alert,))) == []


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Enviado desde mi iPhone", "Envoyé de mon iPhone", "Enviado do meu iPhone", "Von meinem iPhone gesendet",
     "Inviato da iPhone", "Verstuurd vanaf mijn iPhone", "Skickat från min iPhone", "Sendt fra min iPhone", "Lähetetty iPhonesta",
     "Wysłane z iPhone'a", "Odesláno z iPhonu", "Отправлено с iPhone", "Надіслано з iPhone", "iPhone’umdan gönderildi",
     "iPhoneから送信", "发自我的iPhone", "從我的 iPhone 傳送", "나의 iPhone에서 보냄", "أُرسلت من الـ iPhone", "נשלח מה-iPhone שלי",
     "Get Outlook for iOS", "Obtener Outlook para Android", "Sent from Yahoo Mail on Android", "Sent with Proton Mail secure email.",
     "[Sent from my Galaxy]", "-- ", "--"],
)  # fmt: skip
def test_a_phones_signature_is_nobodys_words(line: str) -> None:
    assert own_words(f"\n{line}\n").lines == ()


def test_a_signature_and_a_disclaimer_are_no_own_words() -> None:
    text = "Hello\n\n-- \nAmina\nSIGN UA 12/12\n"
    assert own_words(text).text == "Hello"
    assert own_words("This email and any attachments are confidential.\nIf you are not…").lines == ()


def test_every_marker_is_known_again_however_it_is_wrapped() -> None:
    for marker in markers().values():
        for written in (marker, f"> {marker}", f"  **{marker.upper()}**", f">> {marker}"):
            assert own_words(f"Hi\n{written}\nSIGN UA 12/12").text == "Hi"


def test_below_a_marker_amid_quoted_lines_may_stand_a_reply() -> None:
    quoted = prefixed(f"{markers()['en']}\n\nDear friends,\nReply with SIGN UA 12/12.")
    assert own_words(f"On 1 May 2026 sign@rrn.example wrote:\n{quoted}\n\nSIGN UA 329/11").text == "SIGN UA 329/11"


def test_the_markers_are_there_for_every_language_that_we_write() -> None:
    written = {folder.name for folder in (Path(__file__).parents[3] / "templates" / "answers").iterdir()}
    assert written <= set(markers())
    assert essence("¡Hola, A-B!") == "holaab"


BOX = (
    "|---------+---------------------------->\n|         |           RRN              |\n"
    "|         |           <sign@rrn.example|\n|---------+---------------------------->\n"
    "  >--------------------------------------------------------------|\n"
    "  |       To:       amina@home.example                           |\n"
    "  |       Subject:  Letters                                      |\n"
    "  >--------------------------------------------------------------|\n\n"
)
ODD_HEADS = {  # what some programs write above an old mail without a single quote sign
    "Aruba": 'Da "RRN" sign@rrn.example\nA amina@home.example\nCc \nData Mon, 24 Nov 2036 19:31:00 +0100\nOggetto Letters\n\n',
    "Aruba with empty lines": 'Da "RRN" sign@rrn.example\n\nA amina@home.example\n\nData 24/11/2036 19:31\n\nOggetto Letters\n\n',
    "Notes 5": BOX,
    "Outlook in Hindi": "प्रेषक: RRN <sign@rrn.example>\nभेजा गया: 24 नवंबर 2036 19:31\nप्रति: Amina <amina@home.example>\nविषय: Letters\n\n",
    "Samsung": "-------- Original message --------From: RRN <sign@rrn.example> Date: 11/24/36  7:31 PM  (GMT-05:00) Subject: Letters ",
    "Samsung in Greek": "-------- Αρχικό μήνυμα --------Από: RRN <sign@rrn.example> Ημερομηνία: 24/11/36 ",
}  # fmt: skip


@pytest.mark.parametrize("program", ODD_HEADS)
def test_below_an_odd_head_stands_the_old_mail(program: str) -> None:
    old = f"{ODD_HEADS[program]}Dear friends, two letters.\nSIGN UA 329/11\n\nSIGN UA 12/12\n"
    assert signed(f"I will think about it\n\n{old}") == []
    assert signed(f"SIGN UA 83/18\n\n{old}") == ["ua83/18"]


def test_a_text_that_lost_its_line_ends_is_taken_apart() -> None:
    glued = f"SIGN UA 329/11Sent from my Galaxy{ODD_HEADS['Samsung']}SIGN UA 12/12"
    assert signed(glued) == ["ua329/11"]
    shown = (
        "<div>SIGN UA 329/11</div><div>Amina</div><div>-------- Original message --------</div><div>SIGN UA 12/12</div>"
    )
    (intent,) = read(glued.replace("SIGN UA 329/11", "SIGN UA 329/11Amina"), html=shown)
    assert isinstance(intent, Sign)
    assert intent.campaign == "ua329/11"


@pytest.mark.parametrize(
    "banner",
    ["[EXTERNAL EMAIL]", "CAUTION: This email originated from outside of the organization.",
     "You don't often get email from amina@home.example. Learn why this is important"],
)  # fmt: skip
def test_a_banner_of_the_mail_server_above_the_own_words_is_passed_over(banner: str) -> None:
    quoted = "On Mon, Nov 23, 2026 at 10:00 AM RRN <sign@rrn.example> wrote:\n> SIGN UA 12/12\n"
    assert signed(f"{banner}\n\nSIGN UA 329/11\n\n{quoted}") == ["ua329/11"]
    assert signed(f"{banner}\n\nThank you\n\n{quoted}") == []


HOSTILE = {
    "on": "On " * 350_000, "quotes": ">" * 10**6, "tags": "<" * 10**6, "dashes": "-" * 10**6, "spaces": " " * 10**6,
    "lines": "\n" * 10**6, "wrote": "On 2026 wrote:\n" * 70_000, "headers": "From: " * 170_000, "at": "a@b" * 330_000,
    "rules": "_ " * 500_000, "codes": "UA 329/11 " * 100_000, "digits": "1/" * 500_000, "signs": "SIGN " * 200_000,
    "names": "Name: A\n" * 120_000, "stars": "*_ " * 330_000, "open": "<div>" * 200_000, "half": "<a " * 330_000,
    "spans": "<span>" * 160_000, "short": "SIGN UA 329/11, " * 20 * 60 + "\n",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_of_hostile_lines_is_read_in_no_time(kind: str) -> None:
    began = time.process_time()
    read(HOSTILE[kind], html=HOSTILE[kind], subject=HOSTILE[kind])
    assert time.process_time() - began < 2.0  # seconds; typically below 0.1


def test_own_words_are_capped() -> None:
    own = own_words("\n".join("x" * 500 for _ in range(500)))
    assert len(own.lines) == 60
    assert max(len(line.text) for line in own.lines) == 400
    assert not own.complete


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(["SIGN UA 329/11", "FIRMO UA 12/12", "Hello,", "", "> x", "yes", "Name: Ana Ruiz", "-- ", "From: a@b.example",
                         "On Monday we met:", "SIGN ALL", "Sent from my iPhone", "What?", "____________", "UA 83/18", "Best,"]),
        max_size=12,
    ),
    st.sampled_from(sorted(ATTRIBUTIONS)),
)  # fmt: skip
def test_quoting_a_mail_never_adds_a_signature(lines: list[str], frame: str) -> None:
    quoted = prefixed("\n".join(lines))
    assert signed(f"{ATTRIBUTIONS[frame]}\n{quoted}") == []
    assert signed(f"SIGN UA 329/11\n\n{ATTRIBUTIONS[frame]}\n{quoted}") == ["ua329/11"]


def test_a_subject_prefix_is_known_and_a_code_is_none() -> None:
    assert is_reply_subject("Re: x")
    assert not is_reply_subject("SIGN UA 329/11")
    assert not is_reply_subject("UA: 329/11")


@pytest.mark.parametrize(
    "marker",
    ["-- reply above this line --", "##- Please type your reply above this line -##", "--- Reply above this line ---",
     "Reply above this line.", "----- Antwoord boven deze lijn -----", "=== Por favor responda por encima de esta línea ==="],
)  # fmt: skip
def test_below_another_programs_marker_stand_its_senders_words(marker: str) -> None:
    assert own_words(f"{marker}\n\nYour request has been received.").text.endswith("Your request has been received.")
    ours = "## Reply above this line ##\n\nPlease confirm."
    assert own_words(f"{marker}\n\nYES\n\n{ours}").text == f"{marker}\nYES"


def test_more_own_words_than_a_person_writes_are_endless_whatever_is_quoted_below() -> None:
    line = "SIGN UA 329/11 and so on. " * 3
    assert not own_words("\n".join([line] * 30) + "\n" + "> quoted\n" * 900).endless
    long = own_words("\n".join([line] * (READ // len(line) + 2)))
    assert (long.endless, long.complete) == (True, False)
