"""Line breaks that people mean, beside those of their programs."""

from signbot.core.text.breaks import with_meant_breaks

WRAPPED = (
    "Lorena is safe: the Attorney General has opened an investigation,\n"
    "and two men were arrested. She thanks all of you, and so do her\n"
    "family and I."
)


def test_a_signature_below_stays_a_line_and_a_wrapped_paragraph_one() -> None:
    said = with_meant_breaks(f"{WRAPPED}\n\nThank you, all of you.\nEva\nCoordinator\n")
    assert said == f"{WRAPPED}\n\nThank you, all of you.  \nEva  \nCoordinator"


def test_each_line_of_a_program_that_wraps_nothing_is_meant() -> None:
    text = f"{' '.join(WRAPPED.split())}\nSecond.\nThird."
    assert with_meant_breaks(text).split("\n") == [f"{line}  " for line in text.split("\n")[:-1]] + ["Third."]


def test_short_lines_are_meant_where_no_line_is_long() -> None:
    assert with_meant_breaks("Thank you, all of you.\nEva") == "Thank you, all of you.  \nEva"


def test_nothing_is_nothing() -> None:
    assert [with_meant_breaks(text) for text in ("", "\n", "one")] == ["", "", "one"]
