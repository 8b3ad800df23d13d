"""The letter's own words, in the letter's language: totals, page numbers, the fax cover. A translator adds a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from signbot.core.campaign import Channel


@dataclass(frozen=True, slots=True)
class Words:
    """`{n}` is a number, written as the language writes numbers."""

    person: str
    people: str
    organisation: str
    organisations: str
    conjunction: str
    one_withheld: str
    withheld: str
    organisations_heading: str
    countries: str  # {n}
    countries_at_least: str
    volume: str  # {k} of {n}
    page: str  # {n} of {m}
    to: str
    copy: str
    copy_to: str
    sender: str
    pages: str
    unreadable: str  # {contact}
    via: str  # {ways}
    email: str
    fax: str  # {number}
    post: str
    form: str
    sample: str  # {shown} of {n}
    whole_list: str  # {contact}
    addendum: str
    since: str  # {date}, {letter}
    before: str  # {n}
    more: str  # {n}
    in_all: str  # {n}
    late_statement: str


ENGLISH = Words(
    person="1 person",
    people="{n} people",
    organisation="1 organisation",
    organisations="{n} organisations",
    conjunction="and",
    one_withheld="1 name withheld",
    withheld="{n} names withheld",
    organisations_heading="Organisations",
    countries="in {n} countries",
    countries_at_least="in at least {n} countries",
    volume="Volume {k} of {n}",
    page="Page {n} of {m}",
    to="To",
    copy="copy",
    copy_to="Copy to",
    sender="From",
    pages="Pages",
    unreadable="If any page is hard to read, please tell {contact}.",
    via="via {ways}",
    email="email",
    fax="fax: {number}",
    post="post",
    form="web form",
    sample="This copy shows {shown} of {n} names.",
    whole_list="For the whole list, please ask {contact}.",
    addendum="Addendum",
    since=(
        "On {date} we sent you the letter **{letter}**. "
        "More people have signed it since then, and ask to be heard as well."
    ),
    before="Names on the letter: {n}",
    more="Names on this addendum: {n}",
    in_all="Names in all: {n}",
    late_statement="These names came after the letter had gone:",
)

_TABLES = {
    "en": ENGLISH,
    "es": Words(
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
    "fr": Words(
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
    "pt": Words(
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
    "de": Words(
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
}


def way(channels: Iterable[Channel], number: str, language: str) -> str:
    """`via fax: 202 728 1698`, `por correo electrónico y fax: 202 728 1698`; "" without a way."""
    said = words(language)
    named = {
        Channel.EMAIL: said.email, Channel.FAX: said.fax.format(number=number), Channel.POST: said.post,
        Channel.MANUAL: said.form,
    }  # fmt: skip
    ways = f" {said.conjunction} ".join(named[channel] for channel in dict.fromkeys(channels))
    return said.via.format(ways=ways) if ways else ""


def words(language: str) -> Words:
    """The table for `language` (`pt-BR` reads `pt`); English where there is none."""
    return _TABLES[spoken(language)]


def spoken(language: str) -> str:
    """The language of our own words in a letter in `language`."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    return primary if primary in _TABLES else "en"


@cache
def headings() -> frozenset[str]:
    """Lines by which a reader finds their way in a letter of ours, in small letters: no name looks like one."""
    tables = _TABLES.values()
    lines = [line for said in tables for line in (said.organisations_heading, said.addendum, said.pages, said.copy_to)]
    return frozenset(line.casefold() for line in lines)
