"""On what a reading rests: the parts of a mail that must be as their writer made them, or it counts for nobody."""

SUBJECT, TO, CC, THREAD, ENVELOPE = "subject", "to", "cc", "thread", "envelope"
Rests = tuple[frozenset[str], ...]  # of each one must be covered by the proof
