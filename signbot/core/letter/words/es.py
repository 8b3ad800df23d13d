"""Spanish: what a letter and its summary say in words of ours. Shapes and meanings: `shape.py`."""

from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGE = Language(
    letter=LetterWords(
        person="1 persona",
        people="{n} personas",
        organisation="1 organización",
        organisations="{n} organizaciones",
        conjunction="y",
        one_withheld="1 nombre reservado",
        withheld="{n} nombres reservados",
        organisations_heading="Organizaciones",
        countries="en {n} países",
        countries_at_least="en al menos {n} países",
        volume="Volumen {k} de {n}",
        page="Página {n} de {m}",
        to="Para",
        copy="copia",
        copy_to="Copia para",
        sender="De",
        pages="Páginas",
        unreadable="Si alguna página no se lee bien, por favor avise a {contact}.",
        via="por {ways}",
        email="correo electrónico",
        fax="fax: {number}",
        post="correo postal",
        form="formulario web",
        sample="Esta copia muestra {shown} de {n} nombres.",
        whole_list="Para recibir la lista completa, por favor escriba a {contact}.",
        addendum="Adenda",
        since=(
            "El {date} le enviamos la carta **{letter}**. "
            "Desde entonces más personas la han firmado y piden que también se las escuche."
        ),
        before="Nombres en la carta: {n}",
        more="Nombres en esta adenda: {n}",
        in_all="Nombres en total: {n}",
        late_statement="Estos nombres llegaron después de enviada la carta:",
    ),
    defaults=DefaultWords(
        salutation="A quien corresponda:",
        closing="Atentamente,",
        statement="Las siguientes personas le instan a tomar medidas en este asunto, como se expone en esta carta:",
    ),
    summary=SummaryWords(
        heading="{letter}: qué fue de la carta",
        opening="Esta carta fue firmada por todas las personas que se cuentan abajo, y enviada por {group}.",
        sealed="Cerrada",
        names="Nombres",
        list_hash="Suma de verificación de la lista de nombres (SHA-256)",
        letter_hash="Suma de verificación de la carta en PDF (SHA-256)",
        columns=("Para", "Por", "Cuándo", "Qué fue de ella"),
        channels={
            "email": "correo electrónico",
            "fax": "fax",
            "post": "correo postal",
            "manual": "formulario web",
        },
        states={
            "queued": "en camino",
            "held": "espera una decisión",
            "sent": "enviada",
            "delivered": "recibida",
            "failed": "no llegó",
            "uncertain": "aún no se sabe",
            "skipped": "no enviada",
        },
        by_hand={
            "sent": "presentada por una persona",
        },
        footer="Los bytes exactos de cada envío, y lo que respondieron los servidores, están en el mismo archivo.",
    ),
)
