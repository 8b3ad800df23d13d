"""The letter's own words: whole in every language, whatever a delivery was."""

from signbot.core.campaign import Channel
from signbot.core.delivery import DeliveryState
from signbot.core.letter.words import LANGUAGES, default_words, spoken, summary_words


def test_every_channel_and_every_state_has_its_word_in_every_language() -> None:
    shown = set(DeliveryState) - {DeliveryState.SENDING}  # a moment, never shown
    for language in LANGUAGES:
        said = summary_words(language)
        assert set(said.channels) == set(Channel), language
        assert set(said.states) == shown, language
        assert set(said.by_hand) <= shown, language


def test_a_letter_in_another_language_is_summed_up_in_english() -> None:
    assert [spoken(one) for one in ("es", "pt-BR", "DE_at", "ru", "xx", "")] == ["es", "pt", "de", "en", "en", "en"]


def test_what_a_letter_says_by_itself_is_in_its_language_however_its_tag_is_written() -> None:
    assert default_words("pt_BR") == default_words("pt-BR") == default_words("pt")
    assert default_words("it") is None
