"""S/MIME opaque signing (RFC 8551 section 3.5.2): the signed mail inside `smime.p7m`. Nothing is verified here.

Only as much of BER as that takes; bounded; b"" when there is nothing signed in clear inside.
"""

_DATA = bytes.fromhex("06092a864886f70d010701")  # OBJECT IDENTIFIER id-data, tag and length included
_EXPLICIT = 0xA0
_OCTETS = 0x04
_OCTETS_CHUNKED = 0x24
_MAX_CHUNKS = 10_000


def signed_content(ber: bytes) -> bytes:
    """The encapsulated content of a SignedData; b"" when it is encrypted, or not there."""
    at = ber.find(_DATA)
    if at < 0:
        return b""
    tag, start, _ = _element(ber, at + len(_DATA))
    if tag != _EXPLICIT:  # EnvelopedData has the cipher's name here
        return b""
    tag, start, end = _element(ber, start)
    if tag == _OCTETS:
        return ber[start:end]
    return _chunks(ber, start, end) if tag == _OCTETS_CHUNKED else b""


def _chunks(ber: bytes, at: int, end: int) -> bytes:
    out: list[bytes] = []
    while at < end and len(out) < _MAX_CHUNKS:
        tag, start, stop = _element(ber, at)
        if tag != _OCTETS:  # end-of-contents
            break
        out.append(ber[start:stop])
        at = stop
    return b"".join(out)


def _element(ber: bytes, at: int) -> tuple[int, int, int]:
    """(tag, start, end) of the element at `at`; an indefinite or cut-off length ends where the bytes end."""
    if at + 2 > len(ber):
        return 0, len(ber), len(ber)
    tag, length, start = ber[at], ber[at + 1], at + 2
    if length == 0x80:
        return tag, start, len(ber)
    if length > 0x80:
        size = min(length & 0x7F, 8)
        length = int.from_bytes(ber[start : start + size], "big")
        start += size
    return tag, start, min(start + length, len(ber))
