"""An outcome goes to everybody who signed, once, in their language, with what is enclosed."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from signbot.closing import outcomes
from signbot.closing.outcomes import tell_outcomes
from signbot.closing.press import Closing
from signbot.core.answers import Sort
from signbot.outbox.defects import Net
from signbot.store import Store
from tests.offices import Press, dial, office
from tests.store.make import AMINA, BORIS, NOW, UA, campaign, signs


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    signs(store)
    signs(store, BORIS, "Boris Marin", language="es")
    yield store
    store.close()


def tells(store: Store, *letters: str) -> bool:
    net = Net()
    campaigns = tuple(campaign(code) for code in letters)
    more = tell_outcomes(store, Closing(campaigns, office(), Press(), dial), NOW, net)
    assert net.defects == []
    return more


def test_each_signer_hears_it_once_with_what_is_enclosed(store: Store) -> None:
    texts = {"en": "She is **free**.", "es": "Está **libre**."}
    store.begin_outcome(UA, Sort.GOOD, texts, ("answer.pdf", b"%PDF"), "maria", NOW)
    assert not tells(store, "UA 329/11")
    assert not tells(store, "UA 329/11")
    sent = {one.address: message_from_bytes(one.payload, policy=default) for one in store.due(NOW)}
    assert set(sent) == {AMINA, BORIS}
    words = {address: str(mail.get_body(("plain",))) for address, mail in sent.items()}
    assert "She is free." in words[AMINA]
    assert "libre" in words[BORIS]
    assert "good news" in str(sent[AMINA]["Subject"])
    assert [part.get_filename() for part in sent[AMINA].iter_attachments()] == ["answer.pdf"]
    assert sent[AMINA]["Auto-Submitted"] == "auto-generated"


def test_killed_between_two_slices_it_goes_on_and_nobody_hears_it_twice(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "NOTES", 1)
    store.begin_outcome(UA, Sort.FURTHER, {"en": "News."}, ("", b""), "maria", NOW)
    assert tells(store, "UA 329/11")
    assert len(store.due(NOW)) == 1
    while tells(store, "UA 329/11"):
        pass
    assert sorted(one.address for one in store.due(NOW)) == [AMINA, BORIS]


def test_of_a_letter_that_has_left_the_file_people_are_told_too(store: Store) -> None:
    store.begin_outcome(UA, Sort.STOP, {"en": "Stop."}, ("", b""), "maria", NOW)
    assert not tells(store)
    assert len(store.due(NOW)) == 2
