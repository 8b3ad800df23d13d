"""What breaks one piece of work is remembered without anybody's words; what is unavailable goes on up."""

import pytest

from signbot.core.delivery import Outage
from signbot.outbox.defects import Defect, Net, brief, stack
from signbot.store import Busy, Unavailable

SECRET = "Amina Diallo"


def breaks() -> None:
    raise KeyError(SECRET)


def test_a_defect_is_remembered_with_its_kind_and_place_and_the_next_work_goes_on() -> None:
    net, done = Net(), []
    assert not net.alone("conclude", breaks, "UA 7/26")
    assert net.alone("brief", lambda: done.append("brief"))
    assert done == ["brief"]
    (defect,) = net.defects
    assert (defect.step, defect.about) == ("conclude", "UA 7/26")
    assert defect.what.startswith("KeyError at breaks:")
    assert str(defect).startswith("conclude UA 7/26: KeyError")


@pytest.mark.parametrize("error", [Unavailable("gone"), Busy("at work"), Outage("the mailbox", "refused")])
def test_what_is_unavailable_is_no_defect(error: Exception) -> None:
    def work() -> None:
        raise error

    net = Net()
    with pytest.raises(type(error)):
        net.alone("send", work)
    assert net.defects == []


def test_neither_its_name_nor_its_way_tells_what_a_person_wrote() -> None:
    try:
        try:
            breaks()
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        said = brief(error), stack(error)
    assert SECRET not in "".join(said)
    assert said[1].index("KeyError") < said[1].index("ValueError")  # what it came from stands first


def test_a_defect_about_no_letter_names_none() -> None:
    assert str(Defect("purge", "OSError")) == "purge: OSError"
