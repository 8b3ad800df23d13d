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

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        chcę podpisać
        oczywiście
        podpisałam
        podpisałem
        potwierdzam (mój podpis|podpis|swój podpis|że podpisałam|że podpisałem|że to ja)
        tak
        to (byłam|byłem|ja)
        z przyjemnością
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        dobrze
        jasne
        ok
        podpisane
        potwierdzam
        prawda
        w porządku
        zgadza się
        zgoda
    """,
    # says no and nothing else: "not me"
    "no": """
        nie
        nie dziękuję
        nie ja
        to nie (ja|byłam|byłem) (|ja)
    """,
    # negates: I did "not" sign
    "not": """
        nic
        nie
        nigdy
        nikt
        żaden
        żadna
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        ale
        bez
        dopiero
        gdy
        jednak
        jeśli
        jeżeli
        jutro
        kiedy
        ktoś
        może
        niestety
        odmawiam
        pomyłka
        potem
        przepraszam
        przez pomyłkę
        później
        w imieniu
        zanim
        zastanowię
    """,
    # begins a question: yes, "who" are you
    "asks": """
        co to
        czy
        dlaczego
        gdzie
        jak
        kim
        kto
        która
        który
        po co
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        moja
        mój
        on
        ona
        oni
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        głos
        imię
        nazwisko
        podpis
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        bez (problemu|wątpienia)
        nie ma (problemu|sprawy|za co)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (|bardzo |serdecznie )dziękuję
        cześć
        dobry wieczór
        drodzy
        droga
        drogi
        dzień dobry
        dzięki
        proszę
        szanowni
        witam
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|serdeczne |serdecznie )pozdrowienia
        pozdrawiam
        serdecznie pozdrawiam
        z poważaniem
        z wyrazami szacunku
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        skreślić
        usunąć
        usuńcie
        wycofać
        wycofuję
        wykreślić
        wypisać
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        chcę zostać
        zostawcie
    """,
}
