"""Who is not to get a name is taken out of a line, whoever is meant; what is no such wish stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signbot.core.code import CodeBook
from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.reading import withheld
from signbot.core.reading.withheld import EVERYBODY, shown_again_in, wish_in, without_wishes, words_of_officials
from signbot.core.text import words
from signbot.core.text.plain import Plain
from signbot.core.withholding import PUBLIC
from tests.letters.seed import CAMPAIGN

BOOK = CodeBook(["ua329/11", "ua12/12"])
OFFICIALS = words_of_officials(one.label for one in CAMPAIGN.recipients)

WISHES = [
    ("SIGN UA 329/11 - not shown to the State Attorney", "SIGN UA 329/11", ["State Attorney"]),
    (
        "SIGN UA 329/11 - Amina, not shown to Greg Sprow. Thank you!",
        "SIGN UA 329/11 - Amina. Thank you!",
        ["Greg Sprow"],
    ),
    ("SIGN UA 329/11 - Manuel López, not shown to the Minister", "SIGN UA 329/11 - Manuel López", ["Minister"]),
    ("SIGN UA 329/11 (not shown to the Minister of the Interior)", "SIGN UA 329/11", ["Minister of the Interior"]),
    ("SIGN UA 329/11, not shown to the Minister, Amina, Dakar", "SIGN UA 329/11, Amina, Dakar", ["Minister"]),
    ("SIGN UA 329/11, withhold my name from the Attorney General", "SIGN UA 329/11", ["Attorney General"]),
    ("I sign UA 329/11. The State Attorney must not see my name.", "I sign UA 329/11.", ["State Attorney"]),
    ("sign UA 329/11 without showing my name to the state attorny", "sign UA 329/11", ["state attorny"]),
    (
        "Please sign UA 329/11 but don't show my name to Mr. López because he knows me.",
        "Please sign UA 329/11 because he knows me.",
        ["López"],
    ),
    ("I don't want Senator Brown to see that I signed", "", ["Senator Brown"]),
    ("not visible to Greg Sprow or the Senators", "", ["Greg Sprow", "Senators"]),
    ("Not shown to: Oaxaca State Attorney, Mexico", "", ["Oaxaca State Attorney, Mexico"]),
    ("Please leave my name off the State Attorney's copy", "", ["State Attorney's"]),
    ("keep my name away from Greg Sprow", "", ["Greg Sprow"]),
    ("UA 329/11 unterschreiben, für Greg Sprow nicht sichtbar", "UA 329/11 unterschreiben", ["Greg Sprow"]),
    ("Show my name to everyone except the State Attorney.", "", ["State Attorney"]),
    ("SIGN UA 329/11, not shown to anyone", "SIGN UA 329/11", [EVERYBODY]),
    ("My name must not be shown to the public", "", [PUBLIC]),
    ("SIGN UA 329/11 but not on your public page", "SIGN UA 329/11", [PUBLIC]),
    ("Firmo UA 329/11, pero que no se muestre mi nombre al Lic. López", "Firmo UA 329/11", ["Lic. López"]),
    ("FIRMO UA 329/11 sin mostrar mi nombre a la Fiscalía", "FIRMO UA 329/11", ["Fiscalía"]),
    ("Que el fiscal no vea mi nombre", "", ["fiscal"]),
    ("Je signe UA 329/11 mais ne montrez pas mon nom à M. Sprow", "Je signe UA 329/11", ["Sprow"]),
    (
        "SIGNER UA 329/11, mon nom ne doit pas être visible pour Alejandro Poiré",
        "SIGNER UA 329/11",
        ["Alejandro Poiré"],
    ),
    ("Assino UA 329/11, não mostrem meu nome ao Greg Sprow", "Assino UA 329/11", ["Greg Sprow"]),
    (
        "Ich unterschreibe UA 329/11, aber bitte meinen Namen nicht dem State Attorney zeigen.",
        "Ich unterschreibe UA 329/11.",
        ["State Attorney"],
    ),
    ("Meinen Namen bitte nicht an Greg Sprow weitergeben", "", ["Greg Sprow"]),
    ("Der Bürgermeister soll meinen Namen nicht sehen", "", ["Bürgermeister"]),
    ("Firmo UA 329/11, non mostrare il mio nome a Greg Sprow", "Firmo UA 329/11", ["Greg Sprow"]),
    ("Ik teken UA 329/11, maar mijn naam niet aan Greg Sprow tonen", "Ik teken UA 329/11", ["Greg Sprow"]),
    ("Podpisuję UA 329/11, ale proszę nie pokazywać mojego nazwiska Greg Sprow", "Podpisuję UA 329/11", ["Greg Sprow"]),
]
NO_WISHES = [
    "I have not shown this to the State Attorney",
    "The State Attorney does not know mercy",
    "Don't show weakness to the State Attorney!",
    "Is my name not shown to the State Attorney?",
    "I will not sign if my name is shown to the State Attorney",
    "Please don't send it to my office",
    "Nothing will keep us from fighting. SIGN UA 329/11",
    "The evidence was not shown to the State Attorney. SIGN UA 329/11",
    "They did not show the prisoner to his family",
    "Do not give in to the State Attorney",
    "SIGN UA 329/11, I can't see why the Minister of the Interior keeps silent",
    "No quiero ver más presos, firmo UA 329/11",
    "Ich kann das nicht mehr sehen. Ich unterschreibe UA 329/11",
    "SIGN UA 329/11 Grace May, Visible Hands, Not Far",
    "It need not be hidden from the State Attorney",
    "Please keep my name on the letter to the State Attorney",
    "Keep my name on the petition for the women of Oaxaca",
    "Strike my name from the letter to the State Attorney",
    "Leave my name off the letter to the State Attorney",
    "Retirez mon nom de la lettre à Greg Sprow",
]


@pytest.mark.parametrize(("line", "left", "said"), WISHES)
def test_a_wish_is_taken_out_of_its_line_with_all_of_its_words(line: str, left: str, said: list[str]) -> None:
    assert wish_in(line, BOOK, OFFICIALS) == (left, tuple(said))


@pytest.mark.parametrize("line", NO_WISHES)
def test_a_story_a_question_and_a_condition_are_no_wish(line: str) -> None:
    assert wish_in(line, BOOK, OFFICIALS) == (line, ())


def test_a_line_that_says_nothing_else_is_gone_and_one_that_may_be_quoted_is_left() -> None:
    wish = "Not shown to Greg Sprow"
    own = OwnWords((Own("SIGN UA 329/11", True), Own(wish, True), Own(wish, False)), "tt", quoted=True, complete=True)
    taken = without_wishes(own, BOOK, OFFICIALS)
    assert taken.said == ("Greg Sprow",)
    assert taken.own.lines == (Own("SIGN UA 329/11", True), Own(wish, False))


def test_offices_are_known_by_their_words_and_not_by_the_small_ones() -> None:
    assert {"attorney", "minister", "senator"} <= OFFICIALS
    assert OFFICIALS.isdisjoint({"the", "of", "to", "s"})


@pytest.mark.parametrize(
    "text",
    [
        "Please leave my name on the letter but send me no more alerts.",
        "Laissez mon nom, mais ne m'envoyez plus d'alertes",
        "Leave my name as it is and forward me nothing more",
    ],
)
def test_what_they_get_themselves_hides_no_name(text: str) -> None:
    assert wish_in(text, CodeBook([]), frozenset())[1] == ()


@pytest.mark.parametrize(
    ("line", "whom"),
    [
        ("You may show my name to the State Attorney after all.", "State Attorney"),
        ("Please show my name to the State Attorney again", "State Attorney"),
        ("The State Attorney may see my name after all", "State Attorney"),
        ("My name need not be hidden from the State Attorney any more", "State Attorney"),
        ("You no longer need to hide my name from Greg Sprow", "Greg Sprow"),
        ("UA 329/11: my name may be shown to the public now", PUBLIC),
        ("Pueden mostrar mi nombre a Greg Sprow", "Greg Sprow"),
        ("Vous pouvez montrer mon nom à M. Sprow", "Sprow"),
        ("Sie dürfen meinen Namen Greg Sprow doch zeigen", "Greg Sprow"),
        ("Podem mostrar meu nome ao Greg Sprow", "Greg Sprow"),
    ],
)
def test_a_wish_is_taken_back_where_a_line_says_nothing_else(line: str, whom: str) -> None:
    assert shown_again_in(line, BOOK, OFFICIALS) == (whom,)


@pytest.mark.parametrize(
    "line",
    [
        "The State Attorney has seen my name",
        "Will you show my name to the State Attorney?",
        "Don't show my name to the State Attorney",
        "If you must, show my name to the State Attorney",
        "You show my name to the State Attorney",
        "You showed my name to Greg Sprow!",
        "I know the State Attorney gets my name",
        "My name was shown to the State Attorney",
        "You may show my name to Greg Sprow if he asks",
        "You may show my name to everyone except Greg Sprow",
        "Greg Sprow can see my name in the paper every day",
        "You may not show my name to Greg Sprow",
        "Never show my name to Greg Sprow again",
        "My name may be hidden from Greg Sprow",
    ],
)
def test_what_is_told_bound_to_something_or_denied_takes_no_wish_back(line: str) -> None:
    assert shown_again_in(line, BOOK, OFFICIALS) == ()


def _full_look(line: str) -> bool:
    """Whether any table finds a wish in it, looked for in full; and that the quick look of that table is no less."""
    plain = Plain(line)
    parts = withheld._parts(plain.text)
    begins = frozenset(part for part, _, _ in parts)
    tables = withheld._tables()
    looks = {
        place: withheld._found(withheld._Line(plain, withheld._atoms(plain, parts, table, BOOK), OFFICIALS))
        for place, table in enumerate(tables)
    }
    finding = [tables[place] for place, found in looks.items() if found]
    assert all(table.may_tell(begins, OFFICIALS) for table in finding)
    assert not finding or not withheld._telling().isdisjoint(begins)
    return bool(finding)


@given(st.data())
def test_the_quick_look_misses_no_wish(data: st.DataObject) -> None:
    """Lines of the words of one language, and of officials, in any order."""
    table = data.draw(st.sampled_from(list(words.spoken("withholding").values())))
    telling = [st.sampled_from(sorted(phrases)) for phrases in table.values()]
    other = st.sampled_from(["UA 329/11", "Ruth Lee", "d'aucun", "œuvre", "ﬁscal", "e\u0301tat", *sorted(OFFICIALS)])
    said = data.draw(st.lists(st.one_of(*telling, other), min_size=2, max_size=9))
    _full_look(data.draw(st.sampled_from([" ", ", "])).join(said))


@pytest.mark.parametrize("line", [line for line, _, _ in WISHES])
def test_the_quick_look_lets_each_wish_through(line: str) -> None:
    assert _full_look(line)
