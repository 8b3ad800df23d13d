"""The erasure journal: a file beside the database, so that a restored backup can be made to forget again.

One line for each erasure: the moment, and a keyed hash of the canonical address. The key lies in the database:
the file alone says about nobody that they were ever known.
"""

import hashlib
import hmac
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path


class Erasures:
    """Written before the erasure is committed: what is journalled twice is erased once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def note(self, key: bytes, supporter: str, at: datetime) -> None:
        """On the disk when this returns. OSError when it can't be."""
        line = f"{at.isoformat(timespec='seconds')} {_hash(key, supporter)}\n"
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(file, line.encode())
            os.fsync(file)
        finally:
            os.close(file)

    def forgotten(self, key: bytes, earliest: Mapping[str, datetime]) -> list[str]:
        """Of supporters and the moment of the oldest thing known of each: who was forgotten after it."""
        moments = self._moments()
        hashes = {supporter: _hash(key, supporter) for supporter in earliest}
        return [one for one, digest in hashes.items() if digest in moments and earliest[one] <= moments[digest]]

    def _moments(self) -> dict[str, datetime]:
        """The last moment of each hash; a line that a crash cut off says nothing."""
        if not self.path.exists():
            return {}
        found: dict[str, datetime] = {}
        for line in self.path.read_text(encoding="ascii", errors="replace").splitlines():
            moment, _, digest = line.partition(" ")
            if len(digest) == hashlib.sha256().digest_size * 2:
                found[digest] = datetime.fromisoformat(moment)
        return found


def _hash(key: bytes, supporter: str) -> str:
    return hmac.new(key, b"erased\0" + supporter.encode(), hashlib.sha256).hexdigest()
