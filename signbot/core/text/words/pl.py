"""Polish: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        napisano
        napisał
        napisał(a)
        napisała
        pisze
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        nadawca
        od
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        data
        wysłane
        wysłano
        wysłany
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        do
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        dw
        udw
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        temat
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        oryginalna wiadomość
        początek przekazywanej wiadomości
        przekazana wiadomość
        treść przekazanej wiadomości
        wiadomość napisana przez
        wiadomość oryginalna
        wiadomość przekazana
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        pobierz aplikację outlook
        pobierz outlook
        uzyskaj aplikację outlook
        wysłane z
        wysłano z
        wysłano za pomocą
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        niniejsza wiadomość
        ta wiadomość
        wolne od wirusów
        wolny od wirusów
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        odp
        pd
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        nad tą linią
        powyżej tej linii
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        klient poczty
        program pocztowy
        programie pocztowym
        przeglądar
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automatyczna odpowiedź
        autoodpowiedź
        jestem na urlopie
        nieobecność w biurze
        nieobecność:
        nieobecny:
        odpowiedź automatyczna
        poza biurem
        urlop:
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        dostarczono:
        nie przeczytano:
        nieprzeczytane:
        odczytano:
        potwierdzenie odbioru
        potwierdzenie odczytu
        potwierdzenie otrzymania
        potwierdzenie przeczytania
        przeczytana:
        przeczytane:
        przeczytano:
        usunięto:
        wyświetlono:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        e-mail
        korespondencj
        mail
        prośba
        ticket
        wiadomości
        wiadomość
        zapytanie
        zgłoszenie
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        otrzymaliśmy
        otrzyman
        potwierdzamy otrzymanie
        przekazan
        przydzielon
        przyjęt
        utworzon
        w trakcie realizacji
        zarejestrowan
        została przeczytana
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        dziękujemy
        dziękuję
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        za kontakt
        za przesłanie
        za wiadomość
        za zainteresowanie
        za zapytanie
        za zgłoszenie
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        dni roboczych
        jak najszybciej
        najszybciej
        odezwiemy
        odpowiemy
        skontaktujemy
        udzielimy odpowiedzi
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatyczn
        nie odpowiadaj
        nie odpowiadać
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ja
        moja
        mój
    """,
}

SENTENCES = {
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        apel
        list
        petycja
        sprawa
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        nr
        numer
    """,
}
