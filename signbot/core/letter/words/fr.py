"""French: what a letter and its summary say in words of ours. Shapes and meanings: `shape.py`."""

from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGE = Language(
    letter=LetterWords(
        person="1 personne",
        people="{n} personnes",
        organisation="1 organisation",
        organisations="{n} organisations",
        conjunction="et",
        one_withheld="1 nom non divulgué",
        withheld="{n} noms non divulgués",
        organisations_heading="Organisations",
        countries="dans {n} pays",
        countries_at_least="dans au moins {n} pays",
        volume="Volume {k} sur {n}",
        page="Page {n} sur {m}",
        to="À",
        copy="copie",
        copy_to="Copie à",
        sender="De",
        pages="Pages",
        unreadable="Si une page est difficile à lire, merci de prévenir {contact}.",
        via="par {ways}",
        email="courriel",
        fax="fax : {number}",
        post="courrier",
        form="formulaire en ligne",
        sample="Cette copie montre {shown} noms sur {n}.",
        whole_list="Pour recevoir la liste complète, merci d’écrire à {contact}.",
        addendum="Additif",
        since=(
            "Le {date}, nous vous avons envoyé la lettre **{letter}**. "
            "Depuis, d’autres personnes l’ont signée et demandent à être entendues elles aussi."
        ),
        before="Noms sur la lettre : {n}",
        more="Noms sur cet additif : {n}",
        in_all="Noms en tout : {n}",
        late_statement="Ces noms sont arrivés après l’envoi de la lettre :",
    ),
    defaults=DefaultWords(
        salutation="Madame, Monsieur,",
        closing="Veuillez agréer, Madame, Monsieur, l’expression de notre haute considération.",
        statement=(
            "Les personnes suivantes vous demandent instamment d’agir dans cette affaire, comme l’expose cette lettre :"
        ),
    ),
    summary=SummaryWords(
        heading="{letter} : ce qu’est devenue la lettre",
        opening="Cette lettre a été signée par toutes les personnes comptées ci-dessous, et envoyée par {group}.",
        sealed="Close",
        names="Noms",
        list_hash="Empreinte de la liste des noms (SHA-256)",
        letter_hash="Empreinte de la lettre en PDF (SHA-256)",
        columns=("À", "Par", "Quand", "Ce qu’elle est devenue"),
        channels={
            "email": "courriel",
            "fax": "télécopie",
            "post": "courrier",
            "manual": "formulaire en ligne",
        },
        states={
            "queued": "en route",
            "held": "attend une décision",
            "sent": "envoyée",
            "delivered": "reçue",
            "failed": "non arrivée",
            "uncertain": "pas encore connu",
            "skipped": "non envoyée",
        },
        by_hand={
            "sent": "remise par une personne",
        },
        footer="Les octets exacts de chaque envoi et les réponses des serveurs se trouvent dans la même archive.",
    ),
)
