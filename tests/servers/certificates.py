"""A certificate authority for one test session, so that tests verify certificates as production does."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Certificates:
    """`ca` has signed `cert` for localhost and 127.0.0.1, `misnamed_cert` for elsewhere.example, and `expired_cert`
    for localhost until yesterday, all of `key`; `self_signed_cert` nobody has signed but itself; `stranger_ca` none."""

    ca: Path
    cert: Path
    misnamed_cert: Path
    expired_cert: Path
    self_signed_cert: Path
    key: Path
    stranger_ca: Path


def make(directory: Path) -> Certificates:
    """Issue everything into `directory`. Needs the openssl command (Dovecot's package brings it)."""
    ca, ca_key = _authority(directory, "ca")
    stranger_ca, _ = _authority(directory, "stranger")
    request, key = directory / "server.csr", directory / "server.key"
    _openssl("req", *_NEW_KEY, "-keyout", key, "-out", request, "-subj", "/CN=signbot test server")
    here = "DNS:localhost,IP:127.0.0.1"
    cert = _issue(directory / "server.pem", request, ca, ca_key, here)
    expired = _issue(directory / "expired.pem", request, ca, ca_key, here, days=-1)
    self_signed = directory / "self-signed.pem"
    _openssl(
        "req",
        "-x509",
        "-key",
        key,
        "-out",
        self_signed,
        "-days",
        "7",
        "-subj",
        "/CN=localhost",
        "-addext",
        f"subjectAltName={here}",
    )
    misnamed = _issue(directory / "misnamed.pem", request, ca, ca_key, "DNS:elsewhere.example")
    return Certificates(ca, cert, misnamed, expired, self_signed, key, stranger_ca)


def _issue(cert: Path, request: Path, ca: Path, ca_key: Path, names: str, days: int = 7) -> Path:
    extensions = cert.with_suffix(".ext")
    extensions.write_text(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
    _openssl(
        "x509",
        "-req",
        "-in",
        request,
        "-CA",
        ca,
        "-CAkey",
        ca_key,
        "-set_serial",
        "1",
        "-days",
        str(days),
        "-extfile",
        extensions,
        "-out",
        cert,
    )
    return cert


_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def _authority(directory: Path, name: str) -> tuple[Path, Path]:
    cert, key = directory / f"{name}.pem", directory / f"{name}.key"
    _openssl(
        "req",
        "-x509",
        *_NEW_KEY,
        "-keyout",
        key,
        "-out",
        cert,
        "-days",
        "7",
        "-subj",
        f"/CN=signbot test {name}",
        "-addext",
        "keyUsage=critical,keyCertSign,cRLSign",
    )
    return cert, key


def _openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
