"""Text as people write it: characters, HTML, and the tables of words that a translator extends."""
