"""`python -m tests.conversations [FILE…]`: plays the talks of these files (of all), and says what was not as meant.

`--counts`: the figures alone. `--show`: every mail of the talks that did not end as meant, too.
"""

import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.conversations.playing import Ending, Played, figures, played
from tests.conversations.talk import HERE, Talk, talks
from tests.scenarios.stage import Stage
from tests.servers import certificates as authority
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer


def play(told: Sequence[Talk]) -> list[Played]:
    """On servers of their own."""
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="signbot-")))
        place.chmod(0o755)
        certificates = authority.make(place)
        dovecot = stack.enter_context(Dovecot(place / "imap", certificates))
        mailserver = stack.enter_context(SmtpServer(certificates=certificates))
        (place / "bot").mkdir()
        stage = Stage(place / "bot", dovecot, mailserver, dovecot.user())
        stack.enter_context(stage.travels)
        return played(stage, told)


def main(arguments: Sequence[str]) -> None:
    files = [Path(name) for name in arguments if name[:2] != "--"] or sorted((HERE / "talks").glob("*.toml"))
    for file in files:
        over = play(talks(file))
        print(f"{file.stem}: {figures(over)}", flush=True)
        if "--counts" not in arguments:
            tell(over, show="--show" in arguments)


def tell(over: Sequence[Played], *, show: bool) -> None:
    for talk in over:
        if talk.ending is not Ending.RIGHT:
            print(f"  {talk.ending}: {talk.talk.title}: {talk.why}")
            for line in ("\n" + "-" * 90 + "\n").join(talk.log).split("\n") if show else ():
                print(f"    {line}")


if __name__ == "__main__":
    main(sys.argv[1:])
