"""How `check --online` tells a finding."""

from signbot.cli.findings import Found, note, right, wrong


def test_a_finding_is_told_in_as_many_lines_as_there_is_to_say() -> None:
    assert right("smtp: x lets us in").lines == ["   ok  smtp: x lets us in"]
    assert note("spf: none", "add one").lines == [" note  spf: none", "         do: add one"]
    assert wrong("mx: none", "set one").ours
    whole = Found(False, "imap: no", fix="wait", tried="x, port 993", said="BYE")
    assert [line.split(":")[0].strip() for line in whole.lines] == ["FAIL  imap", "tried", "the server said", "do"]
