"""A letter's day: ripe, frozen, composed, approved, on its way; and who is told about it."""
