"""Portuguese: what a letter and its summary say in words of ours. Shapes and meanings: `shape.py`."""

from signbot.core.letter.words.shape import DefaultWords, Language, LetterWords, SummaryWords

LANGUAGE = Language(
    letter=LetterWords(
        person="1 pessoa",
        people="{n} pessoas",
        organisation="1 organização",
        organisations="{n} organizações",
        conjunction="e",
        one_withheld="1 nome não divulgado",
        withheld="{n} nomes não divulgados",
        organisations_heading="Organizações",
        countries="em {n} países",
        countries_at_least="em pelo menos {n} países",
        volume="Volume {k} de {n}",
        page="Página {n} de {m}",
        to="Para",
        copy="cópia",
        copy_to="Cópia para",
        sender="De",
        pages="Páginas",
        unreadable="Se alguma página estiver difícil de ler, por favor avise {contact}.",
        via="por {ways}",
        email="e-mail",
        fax="fax: {number}",
        post="correio",
        form="formulário na internet",
        sample="Esta cópia mostra {shown} de {n} nomes.",
        whole_list="Para receber a lista completa, por favor escreva para {contact}.",
        addendum="Adenda",
        since=(
            "Em {date} enviamos-lhe a carta **{letter}**. "
            "Desde então, mais pessoas a assinaram e pedem que também as ouçam."
        ),
        before="Nomes na carta: {n}",
        more="Nomes nesta adenda: {n}",
        in_all="Nomes no total: {n}",
        late_statement="Estes nomes chegaram depois de a carta ter sido enviada:",
    ),
    defaults=DefaultWords(
        salutation="Exmos. Senhores e Senhoras:",
        closing="Atenciosamente,",
        statement="As seguintes pessoas pedem que tome providências neste caso, conforme exposto nesta carta:",
    ),
    summary=SummaryWords(
        heading="{letter}: o que foi feito da carta",
        opening="Esta carta foi assinada por todas as pessoas contadas abaixo, e enviada por {group}.",
        sealed="Encerrada",
        names="Nomes",
        list_hash="Soma de verificação da lista de nomes (SHA-256)",
        letter_hash="Soma de verificação da carta em PDF (SHA-256)",
        columns=("Para", "Por", "Quando", "O que foi feito dela"),
        channels={
            "email": "e-mail",
            "fax": "fax",
            "post": "correio",
            "manual": "formulário na internet",
        },
        states={
            "queued": "a caminho",
            "held": "aguarda uma decisão",
            "sent": "enviada",
            "delivered": "recebida",
            "failed": "não chegou",
            "uncertain": "ainda não se sabe",
            "skipped": "não enviada",
        },
        by_hand={
            "sent": "entregue por uma pessoa",
        },
        footer="Os bytes exatos de cada envio, e o que os servidores responderam, estão no mesmo arquivo.",
    ),
)
