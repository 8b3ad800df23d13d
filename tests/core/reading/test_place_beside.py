"""A place that is to stand beside their name, and what only looks like one."""

from signbot.core.reading.place_beside import moved_to, place_beside
from tests.each import each

BESIDE = (
    ("Could you put Dunedin after my name please?", "Dunedin"),
    ("Put New York next to my name", "New York"),
    ("Add my town, Hudson", "Hudson"),
    ("Perfecto, just add the city por favor: Fresno.", "Fresno"),
    ("Y si cabe la ciudad, pongan Bermeo.", "Bermeo"),
    ("Ajoutez Montreuil après mon nom svp, j'y vis depuis vingt ans.", "Montreuil"),
    ("Bitte setzen Sie Kiel hinter meinen Namen", "Kiel"),
    ("I'd like you to put Akron after my name", "Akron"),
    ("Bitte schreiben Sie noch Husum hinter meinen Namen", "Husum"),
)
NOT = """Don't put Dunedin after my name
My sister put Akron after my name
Why did you put Dunedin after my name?
Did you put Akron after my name?
You put Akron after my name
If I move put Akron after my name
Please put Ann Lee after my name
Put Ann after my name
Put Lee as my name
Add the city of Oaxaca to the letter
Take Dunedin off behind my name
Put Dunedin and Akron after my name""".splitlines()


@each(("sentence", "place"), BESIDE)
def test_a_place_that_is_asked_for(sentence: str, place: str) -> None:
    assert place_beside(sentence) == place


@each("sentence", NOT)
def test_no_place_of_theirs(sentence: str) -> None:
    assert place_beside(sentence) == ""


def test_a_place_instead_of_the_one_that_stands_there() -> None:
    assert moved_to("Should be Invercargill, not Dunedin", "Dunedin") == "Invercargill"
    assert moved_to("Not Akron, Lyon", "Akron") == "Lyon"
    assert moved_to("It should say Leeds, not London.", "London, UK") == "Leeds"


@each("sentence", ["I live in London, not Leeds", "Is it Leeds, not London?", "Leeds", "Not London, Leeds or York"])
def test_what_does_not_say_so(sentence: str) -> None:
    assert moved_to(sentence, "London") == ""
