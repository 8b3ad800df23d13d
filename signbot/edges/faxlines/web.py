"""A fax service with a web API like Phaxio's (version 2.1: one POST with `to` and `file`, HTTP Basic login)."""

import base64
import hashlib
import http.client
import json
import ssl
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from urllib.parse import urlsplit

from signbot.core.value import dataclass
from signbot.edges.faxlines import DeliveryFailed, WrongOptions, only, text_option

PATIENCE = 60.0  # seconds for each step
LOOPBACK = ("127.0.0.1", "localhost", "::1")
LATER = frozenset({408, 425, 429, 503})  # certainly not taken; after another 5xx nobody knows
OURS = frozenset({401, 402, 403})  # our account, not this fax: try again when a person has put it right


@dataclass(frozen=True, slots=True)
class WebFax:
    """`url`: where faxes are posted, such as `https://api.phaxio.com/v2.1/faxes`."""

    url: str
    key: str
    secret: str = field(repr=False)
    patience: float = PATIENCE
    dials_extensions: bool = False

    def send(self, number: str, extension: str, pdf: bytes, reference: str) -> str:
        """The service's answer, with its number for the fax."""
        del extension
        boundary, body = _form({"to": number, "tags[reference]": reference}, pdf)
        headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Authorization": "Basic " + base64.b64encode(f"{self.key}:{self.secret}".encode()).decode(),
        }
        connection = self._connect()
        try:
            connection.request("POST", urlsplit(self.url).path or "/", body, headers)
            answer = connection.getresponse()
            return _said(answer.status, answer.read(65_536))
        finally:
            connection.close()

    def _connect(self) -> http.client.HTTPConnection:
        """Connected: until then the service has nothing."""
        parts = urlsplit(self.url)
        assert parts.hostname is not None
        if parts.scheme == "https":
            context = ssl.create_default_context()
            made: http.client.HTTPConnection = http.client.HTTPSConnection(
                parts.hostname, parts.port, timeout=self.patience, context=context
            )
        else:
            made = http.client.HTTPConnection(parts.hostname, parts.port, timeout=self.patience)
        try:
            made.connect()
        except OSError as error:
            raise DeliveryFailed(f"no connection: {error.strerror or error}", permanent=False) from error
        return made


def _form(fields: Mapping[str, str], pdf: bytes) -> tuple[str, bytes]:
    """(boundary, body) of multipart/form-data (RFC 7578)."""
    boundary = hashlib.sha256(pdf).hexdigest()  # no file holds its own hash
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="letter.pdf"\r\n'
        "Content-Type: application/pdf\r\n\r\n"
    ).encode()
    return boundary, b"".join([*parts, head, pdf, f"\r\n--{boundary}--\r\n".encode()])


def _said(status: int, body: bytes) -> str:
    """The service's words; DeliveryFailed where they are a no."""
    try:
        told = json.loads(body)
    except ValueError:
        told = {}
    told = told if isinstance(told, dict) else {}
    message = str(told.get("message", ""))
    if 200 <= status < 300 and told.get("success", True):
        data = told.get("data")
        number = data.get("id", "") if isinstance(data, dict) else ""
        return f"{status} {message} {number}".strip()
    if status >= 500 and status not in LATER:
        raise http.client.HTTPException(f"status {status}")
    raise DeliveryFailed(f"{status} {message}".strip(), permanent=status not in LATER | OURS)


def line(options: Mapping[str, object], folder: Path) -> WebFax:
    """Options: url, key, secret_file (relative to the configuration)."""
    only(options, "url", "key", "secret_file")
    url, parts = text_option(options, "url"), urlsplit(text_option(options, "url"))
    if not parts.hostname or (parts.scheme != "https" and parts.hostname not in LOOPBACK):
        raise WrongOptions("url must begin with https://")
    path = folder / text_option(options, "secret_file")
    try:
        secret = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongOptions(f"secret_file can't be read: {path}") from error
    return WebFax(url, text_option(options, "key"), secret)
