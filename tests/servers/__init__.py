"""Real servers on loopback for tests: an IMAP server (Dovecot) and an SMTP server that breaks on demand."""
