"""German: what a letter and its summary say in words of ours. Shapes and meanings: `shape.py`."""

from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGE = Language(
    letter=LetterWords(
        person="1 Person",
        people="{n} Personen",
        organisation="1 Organisation",
        organisations="{n} Organisationen",
        conjunction="und",
        one_withheld="1 Name nicht genannt",
        withheld="{n} Namen nicht genannt",
        organisations_heading="Organisationen",
        countries="in {n} Ländern",
        countries_at_least="in mindestens {n} Ländern",
        volume="Band {k} von {n}",
        page="Seite {n} von {m}",
        to="An",
        copy="Kopie",
        copy_to="Kopie an",
        sender="Von",
        pages="Seiten",
        unreadable="Falls eine Seite schlecht lesbar ist, geben Sie bitte {contact} Bescheid.",
        via="per {ways}",
        email="E-Mail",
        fax="Fax: {number}",
        post="Post",
        form="Webformular",
        sample="Diese Abschrift zeigt {shown} von {n} Namen.",
        whole_list="Die vollständige Liste erhalten Sie von {contact}.",
        addendum="Nachtrag",
        since=(
            "Am {date} haben wir Ihnen den Brief **{letter}** gesandt. "
            "Seither haben ihn weitere Menschen unterzeichnet und bitten darum, ebenfalls gehört zu werden."
        ),
        before="Namen auf dem Brief: {n}",
        more="Namen auf diesem Nachtrag: {n}",
        in_all="Namen insgesamt: {n}",
        late_statement="Diese Namen kamen, nachdem der Brief gesandt war:",
    ),
    defaults=DefaultWords(
        salutation="Sehr geehrte Damen und Herren,",
        closing="Mit freundlichen Grüßen",
        statement=(
            "Die folgenden Personen bitten Sie dringend, in dieser Angelegenheit "
            "wie in diesem Brief dargelegt zu handeln:"
        ),
    ),
    summary=SummaryWords(
        heading="{letter}: was aus dem Brief wurde",
        opening="Diesen Brief haben alle unterzeichnet, die unten gezählt sind; gesendet hat ihn {group}.",
        sealed="Geschlossen",
        names="Namen",
        list_hash="Prüfsumme der Namensliste (SHA-256)",
        letter_hash="Prüfsumme des Briefs als PDF (SHA-256)",
        columns=("An", "Über", "Wann", "Was daraus wurde"),
        channels={
            "email": "E-Mail",
            "fax": "Fax",
            "post": "Post",
            "manual": "Webformular",
        },
        states={
            "queued": "unterwegs",
            "held": "wartet auf eine Entscheidung",
            "sent": "gesendet",
            "delivered": "angekommen",
            "failed": "nicht angekommen",
            "uncertain": "noch nicht bekannt",
            "skipped": "nicht gesendet",
        },
        by_hand={
            "sent": "von Hand eingereicht",
        },
        footer="Die genauen Bytes jeder Sendung und die Antworten der Server liegen im selben Archiv.",
    ),
)
