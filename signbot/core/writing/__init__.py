"""Words -> the bytes of a mail (RFC 5322, MIME)."""
