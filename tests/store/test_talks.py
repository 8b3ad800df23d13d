"""What leads nowhere is counted along its talk, whatever addresses it has; what is told of others is nobody's talk."""

from signbot.core.delivery import Kind
from signbot.core.ledger import Verdict
from signbot.store import Store
from tests.store.make import DAY, HOUR, NOW, decided, outgoing, seen

ROOT, TOPIC = "<root@bot.example>", "a" * 64


def answers(store: Store, who: str, verdict: Verdict = Verdict.OTHER, talk: str = ROOT, topic: str = "") -> None:
    made = outgoing(Kind.ANSWER, supporter=who, address=who, talk=talk, topic=topic)
    store.record([decided(seen(store), supporter=who, verdict=verdict, outgoing=(made,))], NOW)


def test_answers_along_a_talk_are_counted_whatever_their_addresses(store: Store) -> None:
    for number in range(3):
        answers(store, f"ticket-{number}@them.example")
    answers(store, "amina@home.example", talk="<other@bot.example>")
    assert store.talks([ROOT, "<none@bot.example>", ""], NOW + HOUR) == {ROOT: 3}
    assert store.talks([ROOT], NOW + 8 * DAY) == {}


def test_what_changes_something_begins_the_count_anew(store: Store) -> None:
    answers(store, "amina@home.example")
    answers(store, "amina@home.example")
    answers(store, "amina@home.example", Verdict.SIGNED)
    assert store.talks([ROOT], NOW) == {ROOT: 1}
    answers(store, "amina@home.example")
    assert store.talks([ROOT], NOW) == {ROOT: 2}


def test_the_subject_of_an_answer_comes_back_from_an_address_that_we_never_answered(store: Store) -> None:
    answers(store, "ticket-1@them.example", topic=TOPIC)
    assert store.echoes({"ticket-2@them.example": [TOPIC, "b" * 64]}, NOW + HOUR) == {TOPIC}
    assert store.echoes({"ticket-1@them.example": [TOPIC]}, NOW + HOUR) == set()
    assert store.echoes({"ticket-2@them.example": [TOPIC]}, NOW + 2 * DAY) == set()
    assert store.echoes({"ticket-2@them.example": []}, NOW) == set()


def test_a_mail_of_ours_knows_its_talk(store: Store) -> None:
    made = outgoing(Kind.ANSWER, supporter="amina@home.example", talk=ROOT)
    store.record([decided(seen(store), verdict=Verdict.OTHER, outgoing=(made,))], NOW)
    assert store.ours([made.message_id])[made.message_id].talk == ROOT
