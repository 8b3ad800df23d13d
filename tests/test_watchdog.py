"""A server that hangs is let go when its time is over, and not after it has answered."""

import threading
import time

import pytest

from signbot.watchdog import within
from tests.patience import PATIENCE

SOON, LONG = 0.05, 3600.0  # seconds


class Server:
    """Hangs until it is interrupted."""

    def __init__(self) -> None:
        self.interrupted, self.resumed = threading.Event(), 0

    def interrupt(self) -> None:
        self.interrupted.set()

    def resume(self) -> None:
        self.resumed += 1


def test_a_server_that_hangs_is_interrupted_and_may_be_used_again_after_it() -> None:
    server = Server()
    with within(server, SOON):
        assert server.interrupted.wait(PATIENCE)
    assert server.resumed == 1


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_one_that_has_no_time_left_is_interrupted_at_once(seconds: float) -> None:
    server = Server()
    with within(server, seconds):
        assert server.interrupted.wait(PATIENCE)


def test_one_that_answered_in_time_is_never_interrupted_also_where_what_was_done_breaks() -> None:
    quick, broken, later = Server(), Server(), Server()
    with within(quick, SOON):
        pass
    with pytest.raises(ValueError, match="x"), within(broken, SOON):
        raise ValueError("x")
    with within(later, 2 * SOON):
        assert later.interrupted.wait(PATIENCE)
    assert (quick.interrupted.is_set(), quick.resumed) == (False, 1)
    assert (broken.interrupted.is_set(), broken.resumed) == (False, 1)


def test_the_shorter_time_counts_for_each_whichever_was_first() -> None:
    patient, hurried, third = Server(), Server(), Server()
    with within(patient, LONG), within(hurried, SOON), within(third, LONG):
        assert hurried.interrupted.wait(PATIENCE)
    assert [one.interrupted.is_set() for one in (patient, third)] == [False, False]


def test_an_interrupt_that_is_under_way_is_over_when_it_is_left() -> None:
    class Slow(Server):
        over = False

        def interrupt(self) -> None:
            self.interrupted.set()
            time.sleep(SOON)
            self.over = True

    server = Slow()
    with within(server, 0):
        assert server.interrupted.wait(PATIENCE)
    assert server.over


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_one_whose_interrupt_breaks_takes_the_watch_from_no_other() -> None:
    class Broken(Server):
        def interrupt(self) -> None:
            self.interrupted.set()
            raise OSError("closed already")

    broken, server = Broken(), Server()
    with within(broken, 0):
        assert broken.interrupted.wait(PATIENCE)
    with within(server, SOON):
        assert server.interrupted.wait(PATIENCE)


def test_watching_again_and_again_starts_no_thread() -> None:
    with within(Server(), LONG):
        before = threading.active_count()
    for _ in range(20):
        with within(Server(), LONG):
            assert threading.active_count() <= before
