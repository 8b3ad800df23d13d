"""A mail's day: seen, understood, decided, recorded; then the mailbox is told."""
