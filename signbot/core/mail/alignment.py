"""For which From domains a domain may speak. By the public suffix list, nobody's word.

DMARC's relaxed alignment (RFC 7489 section 3.1.1) takes any two domains of one organisation. A person's name under a
letter asks for more: what stands below or beside may be somebody else's (`tenant.zendesk.com`, `eve.home.example`).
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from signbot.core.address import fold_domain

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


@lru_cache(maxsize=4096)
def organisational(domain: str) -> str:
    """The registrable domain (RFC 7489 section 3.2); "" for a public suffix."""
    return _suffixes().privatesuffix(fold_domain(domain)) or ""


def related(signer: str, domain: str) -> bool:
    """Relaxed alignment (RFC 7489 section 3.1.1): one organisation's. Both folded."""
    home = organisational(domain)
    return signer == domain or (bool(home) and organisational(signer) == home)


def speaks_for(signer: str, domain: str) -> bool:
    """May `signer` vouch for people at `domain`: is it that very domain, or above it in its organisation?"""
    return signer == domain or (domain.endswith(f".{signer}") and related(signer, domain))


@cache
def _suffixes() -> "PublicSuffixList":
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
