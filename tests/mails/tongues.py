"""How mail programs introduce a quote, in 21 languages. Content invented; forms as the programs write them."""

US = "Rapid Response Network"
AT = "news@rrn.example"

GMAIL = {
    "en": f"On Mon, Nov 23, 2026 at 9:14 AM {US} <{AT}> wrote:",
    "es": f"El lun, 23 nov 2026 a las 9:14, {US} (<{AT}>) escribió:",
    "pt": f"Em seg., 23 de nov. de 2026 às 09:14, {US} <{AT}> escreveu:",
    "fr": f"Le lun. 23 nov. 2026 à 09:14, {US} <{AT}> a écrit :",
    "de": f"Am Mo., 23. Nov. 2026 um 09:14 Uhr schrieb {US} <{AT}>:",
    "it": f"Il giorno lun 23 nov 2026 alle ore 09:14 {US} <{AT}> ha scritto:",
    "nl": f"Op ma 23 nov 2026 om 09:14 schreef {US} <{AT}>:",
    "sv": f"Den mån 23 nov. 2026 kl 09:14 skrev {US} <{AT}>:",
    "da": f"Den man. 23. nov. 2026 kl. 09.14 skrev {US} <{AT}>:",
    "no": f"man. 23. nov. 2026 kl. 09:14 skrev {US} <{AT}>:",
    "fi": f"ma 23. marrask. 2026 klo 9.14 {US} ({AT}) kirjoitti:",
    "pl": f"pon., 23 lis 2026 o 09:14 {US} <{AT}> napisał(a):",
    "cs": f"po 23. 11. 2026 v 9:14 odesílatel {US} <{AT}> napsal:",
    "ru": f"пн, 23 нояб. 2026 г. в 09:14, {US} <{AT}>:",
    "uk": f"пн, 23 лист. 2026 р. о 09:14 {US} <{AT}> пише:",
    "tr": f"{US} <{AT}>, 23 Kas 2026 Pzt, 09:14 tarihinde şunu yazdı:",
    "ja": f"2026年11月23日(月) 9:14 {US} <{AT}>:",
    "zh": f"{US} <{AT}> 于2026年11月23日周一 09:14写道：",
    "ko": f"2026년 11월 23일 (월) 오전 9:14, {US} <{AT}>님이 작성:",
    "ar": f"في الاثنين، 23 نوفمبر 2026 في 9:14 ص تمت كتابة ما يلي بواسطة {US} <{AT}>:",
    "he": f"\u202bבתאריך יום ב׳, 23 בנוב׳ 2026 ב-9:14 מאת \u202a{US}\u202c\u200f <\u202a{AT}\u202c\u200f>:\u202c",
}

APPLE = {
    "en": f"On Nov 23, 2026, at 9:14 AM, {US} <{AT}> wrote:",
    "es": f"El 23 nov 2026, a las 9:14, {US} <{AT}> escribió:",
    "pt": f"Em 23 de nov. de 2026, à(s) 09:14, {US} <{AT}> escreveu:",
    "fr": f"Le 23 nov. 2026 à 09:14, {US} <{AT}> a écrit :",
    "de": f"Am 23.11.2026 um 09:14 schrieb {US} <{AT}>:",
    "it": f"Il giorno 23 nov 2026, alle ore 09:14, {US} <{AT}> ha scritto:",
    "nl": f"Op 23 nov 2026 om 09:14 heeft {US} <{AT}> het volgende geschreven:",
    "sv": f"23 nov. 2026 kl. 09:14 skrev {US} <{AT}>:",
    "da": f"Den 23. nov. 2026 kl. 09.14 skrev {US} <{AT}>:",
    "no": f"23. nov. 2026 kl. 09:14 skrev {US} <{AT}>:",
    "fi": f"{US} <{AT}> kirjoitti 23.11.2026 kello 9.14:",
    "pl": f"Wiadomość napisana przez {US} <{AT}> w dniu 23 lis 2026, o godz. 09:14:",
    "cs": f"23. 11. 2026 v 9:14, {US} <{AT}>:",
    "ru": f"23 нояб. 2026 г., в 09:14, {US} <{AT}> написал(а):",
    "uk": f"23 лист. 2026 р. о 09:14 {US} <{AT}> написав(ла):",
    "tr": f"{US} <{AT}> şunları yazdı (23 Kas 2026 09:14):",
    "ja": f"2026/11/23 9:14、{US} <{AT}>のメール:",
    "zh": f"在 2026年11月23日，上午9:14，{US} <{AT}> 写道：",
    "ko": f"2026. 11. 23. 오전 9:14, {US} <{AT}> 작성:",
    "ar": f"في 23 نوفمبر 2026، الساعة 9:14 ص، كتب/كتبت {US} <{AT}>:",
    "he": f"ב-23 בנוב׳ 2026, בשעה 9:14, {US} <{AT}> כתב/ה:",
}

IPHONE = {
    "en": "Sent from my iPhone", "es": "Enviado desde mi iPhone", "pt": "Enviado do meu iPhone",
    "fr": "Envoyé de mon iPhone", "de": "Von meinem iPhone gesendet", "it": "Inviato da iPhone",
    "nl": "Verstuurd vanaf mijn iPhone", "sv": "Skickat från min iPhone", "da": "Sendt fra min iPhone",
    "no": "Sendt fra min iPhone", "fi": "Lähetetty iPhonesta", "pl": "Wysłane z iPhone'a", "cs": "Odesláno z iPhonu",
    "ru": "Отправлено с iPhone", "uk": "Надіслано з iPhone", "tr": "iPhone'umdan gönderildi", "ja": "iPhoneから送信",
    "zh": "发自我的iPhone", "ko": "나의 iPhone에서 보냄", "ar": "أُرسلت من الـ iPhone", "he": "נשלח מה-iPhone שלי",
}  # fmt: skip

OUTLOOK = {  # From, Sent, To, Subject; the day as that language writes it
    "en": ("From", "Sent", "To", "Subject", "Monday, November 23, 2026 9:14 AM"),
    "es": ("De", "Enviado", "Para", "Asunto", "lunes, 23 de noviembre de 2026 9:14"),
    "pt": ("De", "Enviado", "Para", "Assunto", "segunda-feira, 23 de novembro de 2026 09:14"),
    "fr": ("De", "Envoyé", "À", "Objet", "lundi 23 novembre 2026 09:14"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Montag, 23. November 2026 09:14"),
    "it": ("Da", "Inviato", "A", "Oggetto", "lunedì 23 novembre 2026 09:14"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "maandag 23 november 2026 09:14"),
    "sv": ("Från", "Skickat", "Till", "Ämne", "den 23 november 2026 09:14"),
    "da": ("Fra", "Sendt", "Til", "Emne", "23. november 2026 09:14"),
    "no": ("Fra", "Sendt", "Til", "Emne", "mandag 23. november 2026 09:14"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe", "maanantai 23. marraskuuta 2026 9.14"),
    "pl": ("Od", "Wysłano", "Do", "Temat", "poniedziałek, 23 listopada 2026 09:14"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět", "pondělí 23. listopadu 2026 9:14"),
    "ru": ("От", "Отправлено", "Кому", "Тема", "23 ноября 2026 г. 9:14"),
    "uk": ("Від", "Надіслано", "Кому", "Тема", "23 листопада 2026 р. 9:14"),
    "tr": ("Kimden", "Gönderildi", "Kime", "Konu", "23 Kasım 2026 Pazartesi 09:14"),
    "ja": ("差出人", "送信日時", "宛先", "件名", "2026年11月23日 9:14"),
    "zh": ("发件人", "发送时间", "收件人", "主题", "2026年11月23日 9:14"),
    "ko": ("보낸 사람", "보낸 날짜", "받는 사람", "제목", "2026년 11월 23일 월요일 오전 9:14"),
    "ar": ("من", "تاريخ الإرسال", "إلى", "الموضوع", "23 نوفمبر 2026 09:14"),
    "he": ("מאת", "נשלח", "אל", "נושא", "23 נובמבר 2026 9:14"),
}

PREFIX = {  # of a reply's subject, as Outlook writes it
    "en": "RE", "es": "RV", "pt": "RES", "fr": "RE", "de": "AW", "it": "R", "nl": "Antw", "sv": "SV", "da": "SV",
    "no": "SV", "fi": "VS", "pl": "Odp", "cs": "RE", "ru": "RE", "uk": "RE", "tr": "YNT", "ja": "RE", "zh": "回复",
    "ko": "RE", "ar": "رد", "he": "RE",
}  # fmt: skip

SIGN = {  # language of a command -> how it is said without a code
    "en": "SIGN", "es": "FIRMO", "fr": "Je signe", "pt": "ASSINO", "de": "Ich unterschreibe",
}  # fmt: skip
HELLO = {"en": "Hello,", "es": "Buenos días:", "fr": "Bonjour,", "pt": "Bom dia,", "de": "Guten Tag,"}
THANKS = {"en": "Thank you!", "es": "¡Gracias!", "fr": "Merci !", "pt": "Obrigada!", "de": "Vielen Dank!"}
