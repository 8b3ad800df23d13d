"""The desk: what coordinators do by hand, the same by a command and by an email. Imports nothing of the cli."""
