"""Reading -> Outcome: what a mail comes to, given what is known about who wrote it."""
