"""A supporter sees everything that is kept about them, and nothing of our bookkeeping."""

import json

from signbot.core.delivery import Fate, Kind
from signbot.store import Store
from tests.store.make import AMINA, BORIS, DAY, NOW, SENT, campaign, closes, know, outgoing, results, signs


def test_everything_that_is_kept_is_shown_by_its_sort(store: Store) -> None:
    know(store)
    found = store.person(AMINA)
    assert {what: len(rows) for what, rows in found.items() if rows} == {
        "signatures": 1,
        "mails": 3,  # one is set aside, and one could not be read: they are found by what stands in them
        "requests": 1,
        "answers": 1,
    }
    assert found["signatures"][0]["name"] == "Amina Diallo"
    assert BORIS not in json.dumps(found)


def test_tokens_and_hashes_are_left_out(store: Store) -> None:
    know(store)
    said = json.dumps(store.person(AMINA))
    for inner in ("nonce", "content", "name_key", "sha256", "claimed_by"):
        assert f'"{inner}"' not in said


def test_letters_that_went_out_with_their_name_say_to_whom_and_when(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    closes(store)
    assert store.person(AMINA)["letters"] == []
    store.tried(results([store.due(NOW)[0].id], Fate.SENT, SENT), NOW)
    (letter,) = store.person(AMINA)["letters"]
    assert (letter["printed"], letter["sent_at"]) == ("The Minister", NOW.isoformat())
    assert store.person(BORIS)["letters"] == []


def test_bytes_that_are_no_text_are_shown_as_base64(store: Store) -> None:
    store.queue([outgoing(Kind.ANSWER, supporter=AMINA, payload=b"\xff\x00")], NOW)
    assert store.person(AMINA)["answers"][0]["payload"] == {"base64": "/wA="}


def test_every_supporter_is_known_since_the_oldest_thing_about_them(store: Store) -> None:
    store.queue([outgoing(supporter=AMINA)], NOW - DAY)
    signs(store)
    signs(store, BORIS, "Boris Marin")
    assert store.known_since() == {AMINA: NOW - DAY, BORIS: NOW}
