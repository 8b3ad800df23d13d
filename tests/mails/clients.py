"""Mail programs: how each one writes a reply. Values in; the text and the HTML of the mail out.

`words` stand above, below or amid the old mail. Where a program shows no certain quote, only above can be read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.mails.tongues import APPLE, AT, GMAIL, IPHONE, OUTLOOK, US

ALERT = (
    f"Dear friends,\n\nthe women of Oaxaca need you today. The office was broken into, and nothing was done.\n\n"
    f"To sign, answer with this one line:\n\nSIGN UA 12/12\n\nThank you,\n{US}"
)
TO = "Amina Diallo <amina@home.example>"
SUBJECT = "Urgent action for Oaxaca"


@dataclass(frozen=True)
class Reply:
    """What a supporter typed, and where."""

    words: str
    place: str = "top"  # top, bottom, amid, alone (nothing is quoted)
    language: str = "en"  # of the program
    old: str = ALERT


@dataclass(frozen=True)
class Body:
    text: str
    html: str


Client = Callable[[Reply], Body]


def signs(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def divs(text: str) -> str:
    return "".join(f"<div>{escape(line) or '<br>'}</div>" for line in text.split("\n"))


def paragraphs(text: str, attributes: str = "") -> str:
    return "".join(f"<p{attributes}>{escape(line) or '&nbsp;'}</p>\n" for line in text.split("\n"))


def breaks(text: str) -> str:
    return "<br>\n".join(map(escape, text.split("\n")))


def halves(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n\nTo sign")
    return first, f"To sign{rest}"


def quoting(reply: Reply, wrote: str, tail: str = "") -> str:
    """Text with quote signs; `tail` is what the program adds below the words."""
    words = reply.words + tail
    if reply.place == "alone":
        return f"{words}\n"
    if reply.place == "top":
        return f"{words}\n\n{wrote}\n\n{signs(reply.old)}\n"
    if reply.place == "bottom":
        return f"{wrote}\n{signs(reply.old)}\n\n{words}\n"
    first, rest = halves(reply.old)
    return f"{wrote}\n{signs(first)}\n\n{words}\n\n{signs(rest)}\n"


def blocks(reply: Reply, wrote: str, opening: str, closing: str, around: Callable[[str], str] = divs) -> str:
    """HTML with a closed quote: `opening` and `closing` stand around the old mail, `wrote` before it."""
    words, quote = around(reply.words), lambda old: f"{opening}{breaks(old)}{closing}"
    if reply.place == "alone":
        return words
    if reply.place == "top":
        return f"{words}<br>{wrote}{quote(reply.old)}"
    if reply.place == "bottom":
        return f"{wrote}{quote(reply.old)}<br>{words}"
    first, rest = halves(reply.old)
    return f"{wrote}{quote(first)}<br>{words}<br>{quote(rest)}"


# Programs that mark every quoted line ---------------------------------------------------------------


def gmail(reply: Reply) -> Body:
    wrote = GMAIL[reply.language]
    attribution = f'<div dir="ltr" class="gmail_attr">{escape(wrote)}<br></div>'
    style = 'class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"'
    if reply.place == "top":
        html = (
            f'<div dir="ltr">{divs(reply.words)}</div><br><div class="gmail_quote gmail_quote_container">{attribution}'
            f"<blockquote {style}>{breaks(reply.old)}</blockquote></div>"
        )
    else:
        html = blocks(reply, attribution, f"<blockquote {style}>", "</blockquote>")
    return Body(quoting(reply, wrapped(wrote)), html)


def gmail_phone(reply: Reply) -> Body:
    return Body(gmail(reply).text, gmail(reply).html.replace('dir="ltr"', 'dir="auto"'))


def wrapped(line: str) -> str:
    """As Gmail breaks its attribution in text: after the 78th column, inside of the angle brackets if need be."""
    if len(line) <= 78:
        return line
    cut = max(line.rfind(" ", 0, 78), line.rfind("<", 0, 78) + 1)
    return f"{line[:cut].rstrip()}\n{line[cut:].lstrip()}"


def apple(reply: Reply) -> Body:
    wrote = APPLE[reply.language]
    html = blocks(reply, "", f'<br><blockquote type="cite"><div>{escape(wrote)}</div><br><div>', "</div></blockquote>")
    body = f'<html><body style="overflow-wrap: break-word; line-break: after-white-space;">{html}</body></html>'
    return Body(apple_text(reply, wrote), body)


def apple_text(reply: Reply, wrote: str, tail: str = "") -> str:
    """Apple puts its attribution inside of the quote when the words stand above."""
    if reply.place == "top":
        return f"{reply.words}{tail}\n\n> {wrote}\n> \n{signs(reply.old)}\n"
    return quoting(reply, wrote, tail)


def iphone(reply: Reply) -> Body:
    wrote, sent = APPLE[reply.language], IPHONE[reply.language]
    words = f'<div dir="ltr">{divs(reply.words)}<br>{escape(sent)}</div>'
    cite = f'<div dir="ltr"><br><blockquote type="cite">{escape(wrote)}<br><br></blockquote></div>'
    old = f'<blockquote type="cite"><div dir="ltr">{breaks(reply.old)}</div></blockquote>'
    html = {"alone": words, "top": f"{words}{cite}{old}", "bottom": f"{cite}{old}{words}"}.get(
        reply.place, blocks(reply, cite, '<blockquote type="cite">', "</blockquote>")
    )
    return Body(apple_text(reply, wrote, f"\n\n{sent}"), f"<html><body dir='auto'>{html}</body></html>")


def thunderbird(reply: Reply) -> Body:
    wrote = {
        "en": f"On 11/23/26 09:14, {US} wrote:",
        "de": f"Am 23.11.26 um 09:14 schrieb {US}:",
        "fr": f"Le 23/11/2026 à 09:14, {US} a écrit :",
        "es": f"El 23/11/26 a las 9:14, {US} escribió:",
        "it": f"Il 23/11/26 09:14, {US} ha scritto:",
        "pt": f"Em 23/11/2026 09:14, {US} escreveu:",
        "nl": f"Op 23-11-2026 om 09:14 schreef {US}:",
        "ru": f"23.11.2026 9:14, {US} пишет:",
        "pl": f"W dniu 23.11.2026 o 09:14, {US} pisze:",
        "sv": f"Den 2026-11-23 kl. 09:14, skrev {US}:",
        "cs": f"Dne 23. 11. 26 v 9:14 {US} napsal(a):",
        "da": f"Den 23.11.2026 kl. 09.14 skrev {US}:",
        "fi": f"{US} kirjoitti 23.11.2026 klo 9.14:",
        "ja": f"On 2026/11/23 9:14, {US} wrote:",
        "no": f"Den 23.11.2026 09:14, skrev {US}:",
        "tr": f"23.11.2026 09:14 tarihinde {US} yazdı:",
        "uk": f"23.11.2026 09:14, {US} пише:",
        "zh": f"在 2026/11/23 9:14, {US} 写道:",
        "ko": f"2026. 11. 23. 오전 9:14에 {US} 이(가) 쓴 글:",
        "he": f"\u202bבתאריך 23/11/2026 9:14, {US} כתב:\u202c",
        "ar": f"في 23/11/2026 9:14، كتب {US}:",
    }[reply.language]
    cite = f'<div class="moz-cite-prefix">{escape(wrote)}<br></div>'
    html = blocks(reply, cite, '<blockquote type="cite" cite="mid:1@rrn.example">', "</blockquote>", paragraphs)
    return Body(quoting(reply, wrote), f"<html><head></head><body>{html}</body></html>")


def proton(reply: Reply) -> Body:
    wrote = f"On Monday, November 23rd, 2026 at 9:14 AM, {US} <{AT}> wrote:"
    sent = "Sent with [Proton Mail](https://proton.me/) secure email."
    html = blocks(
        reply,
        f'<div class="protonmail_quote">{escape(wrote)}<br>',
        '<blockquote class="protonmail_quote" type="cite">',
        "</blockquote></div>",
    )
    return Body(quoting(reply, wrote, f"\n\n{sent}"), html)


def fastmail(reply: Reply) -> Body:
    wrote = f"On Mon, Nov 23, 2026, at 9:14 AM, {US} wrote:"
    return Body(
        quoting(reply, wrote),
        blocks(reply, f"<div>{wrote}</div>", '<blockquote type="cite" id="qt" style="">', "</blockquote>"),
    )


def roundcube(reply: Reply) -> Body:
    wrote = f"On 2026-11-23 09:14, {US} wrote:"
    intro = f'<p id="reply-intro">{wrote}</p>'
    style = 'type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"'
    return Body(quoting(reply, wrote), blocks(reply, intro, f"<blockquote {style}>", "</blockquote>", paragraphs))


def k9(reply: Reply) -> Body:
    wrote = f"On 23 November 2026 09:14:00 GMT, {US} <{AT}> wrote:"
    tail = "\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity."
    style = 'class="gmail_quote" style="margin: 0pt 0pt 0pt 0.8ex; border-left: 1px solid rgb(204, 204, 204)"'
    cite = f'<div class="gmail_attr">{escape(wrote)}</div>'
    return Body(
        quoting(reply, wrote, tail if reply.place == "top" else ""),
        blocks(reply, cite, f"<blockquote {style}>", "</blockquote>"),
    )


def mailru(reply: Reply) -> Body:
    wrote = f"Понедельник, 23 ноября 2026, 9:14 +03:00 от {US} <{AT}>:"
    style = 'style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;"'
    html = blocks(reply, "", f"<blockquote {style}>{escape(wrote)}<br><br>", "</blockquote>")
    return Body(quoting(reply, f">{wrote}" if reply.place == "top" else wrote), html)


# Programs that put the old mail below, without a sign ----------------------------------------------


def above(reply: Reply, head: str, tail: str = "") -> str:
    return f"{reply.words}{tail}\n" if reply.place == "alone" else f"{reply.words}{tail}\n\n{head}\n\n{reply.old}\n"


def headers(language: str, bold: str = "") -> str:
    sender, sent, to, subject, day = OUTLOOK[language]
    space = " " if language == "fr" else ""
    pairs = ((sender, f"{US} <{AT}>"), (sent, day), (to, TO), (subject, SUBJECT))
    return "\n".join(f"{bold}{name}{space}:{bold} {value}" for name, value in pairs)


def html_headers(language: str) -> str:
    rows = (row.partition(":") for row in headers(language).split("\n"))
    return "<br>\n".join(f"<b>{escape(name)}:</b>{escape(value)}" for name, _, value in rows)


def outlook(reply: Reply) -> Body:
    """Outlook for Windows: Word's HTML, a thin line above the old mail's headers."""
    head = (
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">'
        f'<p class="MsoNormal">{html_headers(reply.language)}</p></div>'
    )
    mso = ' class="MsoNormal"'
    old = "" if reply.place == "alone" else f"<div>{head}</div>{paragraphs(reply.old, mso)}"
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0in} --></style>'
        f'</head><body lang="EN-US"><div class="WordSection1">{paragraphs(reply.words, mso)}{old}</div></body></html>'
    )
    return Body(above(reply, headers(reply.language)), html)


def outlook_web(reply: Reply) -> Body:
    head = f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">{html_headers(reply.language)}</font></div>'
    old = f'<div id="appendonsend"></div><hr tabindex="-1">{head}<div>{breaks(reply.old)}</div>'
    words = f'<div class="elementToProof">{breaks(reply.words)}</div>'
    rule = "________________________________\n"
    return Body(
        above(reply, rule + headers(reply.language)),
        f'<html><body dir="ltr">{words}{"" if reply.place == "alone" else old}</body></html>',
    )


def outlook_phone(reply: Reply) -> Body:
    link = "Get Outlook for iOS<https://aka.ms/o0ukef>"
    words = f'<div dir="ltr">{divs(reply.words)}</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div>'
    old = (
        f'<hr><div id="divRplyFwdMsg">{html_headers(reply.language)}</div><div id="mail-editor-reference-message-'
        f'container">{breaks(reply.old)}</div>'
    )
    text = above(reply, "________________________________\n" + headers(reply.language), f"\n\n{link}")
    return Body(text, f"<html><body>{words}{'' if reply.place == 'alone' else old}</body></html>")


def yahoo(reply: Reply) -> Body:
    """Yahoo's text indents the attribution and quotes with spaces only; its HTML knows better."""
    wrote = f"On Monday, November 23, 2026 at 09:14:00 AM EST, {US} <{AT}> wrote:"
    old = "\n".join(f" {line}" for line in reply.old.split("\n"))
    text = f"{reply.words}\n" if reply.place == "alone" else f" {reply.words}\n\n    {wrote}  \n \n{old}  "
    quoted = (
        f'<div id="yahoo_quoted_1" class="yahoo_quoted"><div>{escape(wrote)}</div><div>{breaks(reply.old)}</div></div>'
    )
    words = f'<div class="ydp1yahoo-style-wrap"><div dir="ltr">{breaks(reply.words)}</div></div>'
    return Body(text, f"<html><body>{words}{'' if reply.place == 'alone' else quoted}</body></html>")


def gmx(reply: Reply) -> Body:
    sender, sent, to, subject, _ = OUTLOOK["de"]
    rows = ((sent, "Montag, 23. November 2026 um 09:14 Uhr"), (sender, f'"{US}" <{AT}>'), (to, TO), (subject, SUBJECT))
    head = "\n".join(f"{name}: {value}" for name, value in rows)
    bold = "<br/>".join(f"<b>{name}:</b>&nbsp;{escape(value)}" for name, value in rows)
    old = (
        '<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;">'
        f"<div>{bold}</div><div>{breaks(reply.old)}</div></div>"
    )
    below = "" if reply.place == "alone" else old
    return Body(above(reply, head), f"<div><div>{breaks(reply.words)}</div>{below}</div>")


def samsung(reply: Reply) -> Body:
    head = (
        "-------- Original message --------\n"
        f"From: {US} <{AT}> \nDate: 11/23/26  9:14 AM  (GMT-05:00) \nTo: {TO} \nSubject: {SUBJECT} "
    )
    old = (
        f'<div style="font-size:100%;color:#000000"><!-- originalMessage --><div>{breaks(head)}</div><div><br></div>'
        f"</div>{breaks(reply.old)}"
    )
    words = f'<div dir="auto">{breaks(reply.words)}</div><div id="composer_signature">Sent from my Galaxy</div>'
    return Body(
        above(reply, head, "\n\nSent from my Galaxy"),
        f"<html><body>{words}{'' if reply.place == 'alone' else old}</body></html>",
    )


MARKING: dict[str, Client] = {  # every place can be read
    "gmail": gmail,
    "gmail-phone": gmail_phone,
    "apple": apple,
    "iphone": iphone,
    "thunderbird": thunderbird,
    "proton": proton,
    "fastmail": fastmail,
    "roundcube": roundcube,
    "k9": k9,
    "mailru": mailru,
}
STACKING: dict[str, Client] = {  # only what stands above
    "outlook": outlook,
    "outlook-web": outlook_web,
    "outlook-phone": outlook_phone,
    "yahoo": yahoo,
    "gmx": gmx,
    "samsung": samsung,
}
CLIENTS = MARKING | STACKING
SPEAKING = ("gmail", "gmail-phone", "apple", "iphone", "thunderbird", "outlook", "outlook-web", "outlook-phone")
