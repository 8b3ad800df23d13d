"""Bytes -> Mail: its parts, who wrote it and what proves that, a person or a machine, its own words."""
