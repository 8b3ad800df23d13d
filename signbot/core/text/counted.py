"""A number with its thing, in plain English."""


def numbered(count: int, thing: str) -> str:
    """`1 mail`, `2 mails`, `2 addresses`."""
    plural = f"{thing}es" if thing.endswith("s") else f"{thing[:-1]}ies" if thing.endswith("y") else f"{thing}s"
    return f"{count} {thing if count == 1 else plural}"
