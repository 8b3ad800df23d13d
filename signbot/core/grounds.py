"""On what a reading rests: the parts of a mail that must be as their writer made them, or it counts for nobody."""

SUBJECT, TO, CC, THREAD, ENVELOPE = "subject", "to", "cc", "thread", "envelope"
Rests = tuple[frozenset[str], ...]  # of each one must be covered by the proof

# Servers try for five days (RFC 5321 section 4.5.4.1); a phone's outbox, or its clock, may be a week behind beside that
SIGNATURE_DAYS = 14
