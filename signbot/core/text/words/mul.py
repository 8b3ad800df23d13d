"""Languages without a table of their own."""

CLIENT = {
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        dihantar dari
        dikirim dari
        elküldve
        enviat amb
        enviat des
        enviat des del meu
        išsiųsta iš
        küldve
        nosūtīts no
        odoslané z
        odoslané zo
        poslano iz
        poslano s
        poslano sa
        poslano z
        poslato sa
        saadetud minu
        trimis de la
        trimis de pe
        trimis din
        đã gửi từ
        được gửi từ
        εστάλη από
        στάλθηκε από
        изпратено от
        послато са
        ارسال شده از
        ارسال‌شده از
        मेरे iphone से भेजा
        ส่งจาก
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automaatvastus
        automatická odpoveď
        automatikus válasz
        automatinis atsakymas
        automatski odgovor
        automātiskā atbilde
        balasan otomatis
        erantzun automatikoa
        resposta automàtica
        răspuns automat
        samodejni odgovor
        trả lời tự động
        αυτόματη απάντηση
        автоматичен отговор
        ตอบกลับอัตโนมัติ
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        citit:
        confirmació de lectura
        confirmare de citire
        dibaca:
        elolvasva:
        irakurrita:
        izlasīts:
        lasīts:
        lesið:
        llegit:
        loetud:
        lugemata:
        necitit:
        neprečítané:
        ni prebrano:
        nije pročitano:
        no llegit:
        olvasatlan:
        olvasási visszaigazolás
        perskaityta:
        potvrda čitanja
        potvrdenie o prečítaní
        prebrano:
        prečítané:
        pročitano:
        skaityta:
        terbaca:
        đã đọc:
        αναγνώσθηκε:
        αναγνώστηκε:
        αποδεικτικό ανάγνωσης
        διαβάστηκε:
        μη αναγνωσμένο:
        непрочетено:
        прочетено:
        อ่านแล้ว:
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        adalah
        bukan
        ini
        itu
        tidak
        yang
        است
        این
        نیست
        هستند
        नहीं
        यह
        है
        हैं
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        dengan
        untuk
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        ini
        itu
        yang
        में
    """,
}
