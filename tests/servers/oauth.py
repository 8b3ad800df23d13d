"""An authorisation server on loopback (RFC 6749): it rotates refresh tokens, refuses old ones, and signs its access
tokens as Dovecot checks them (JWT, HS256).

with AuthorisationServer() as server:
    tokens = server.issue("sign@rrn.example")
"""

import base64
import hashlib
import hmac
import itertools
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.servers.dovecot import TOKEN_KEY

CLIENT_ID, CLIENT_SECRET = "signbot-test", "no secret"
LIFE = 3_600  # seconds of an access token
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


def jwt(user: str, life: float = LIFE, number: int = 0) -> str:
    """As a mail server checks it; with a negative life it has ended."""
    now = int(time.time())
    claims = {"sub": user, "email": user, "iat": now - 7_200, "exp": now + int(life), "jti": str(number)}
    said = ".".join(_encoded(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    return f"{said}.{_encoded(hmac.new(TOKEN_KEY, said.encode(), hashlib.sha256).digest())}"


def _encoded(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


class AuthorisationServer:
    """Whose browser it is, is `user`. `plan`: errors that are said at the token endpoint, one each."""

    def __init__(self, user: str = "sign@rrn.example") -> None:
        self.user, self.life = user, float(LIFE)
        self.plan: list[tuple[int, str]] = []  # (status, error)
        self.asked: list[dict[str, str]] = []  # what came to the token endpoint
        self.good: set[str] = set()  # refresh tokens that are taken
        self.rotates = True
        self._codes: dict[str, dict[str, str]] = {}
        self._lock, self._numbers = threading.Lock(), itertools.count(1)

    def __enter__(self) -> Self:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.authorize(self)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                outer.post(self, {key: values[0] for key, values in parse_qs(body).items()})

            def log_message(self, *_: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def config(self) -> str:
        """What stands in `oauth = { … }`."""
        urls = ", ".join(f'{name}_url = "{self.url}/{name}"' for name in ("authorize", "token", "device"))
        return f'{urls}, client_id = "{CLIENT_ID}", client_secret = "{CLIENT_SECRET}", scopes = ["mail"]'

    def issue(self, life: float | None = None) -> dict[str, Any]:
        number = next(self._numbers)
        refresh = f"refresh-{number}"
        self.good.add(refresh)
        life = self.life if life is None else life
        return {
            "access_token": jwt(self.user, life, number),
            "refresh_token": refresh,
            "token_type": "Bearer",
            "expires_in": int(life),
            "expires_at": int(time.time() + life),
        }

    def revoke(self) -> None:
        """What an administrator does: no refresh token is good any more."""
        self.good.clear()

    # What is asked of it

    def authorize(self, handler: BaseHTTPRequestHandler) -> None:
        """The person says yes at once: the browser is sent to the address that was named."""
        asked = {key: values[0] for key, values in parse_qs(urlsplit(handler.path).query).items()}
        assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == (
            "code",
            CLIENT_ID,
            "S256",
        )
        code = f"code-{next(self._numbers)}"
        self._codes[code] = asked
        handler.send_response(302)
        handler.send_header(
            "Location", asked["redirect_uri"] + "?" + urlencode({"code": code, "state": asked["state"]})
        )
        handler.end_headers()

    def post(self, handler: BaseHTTPRequestHandler, asked: dict[str, str]) -> None:
        if urlsplit(handler.path).path == "/device":
            codes = {"device_code": "device", "user_code": "ABCD-EFGH", "interval": 1, "expires_in": 30}
            _say(handler, 200, codes | {"verification_uri": f"{self.url}/code"})
            return
        with self._lock:
            self.asked.append(asked)
            status, said = self._answer(asked)
        _say(handler, status, said)

    def _answer(self, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if self.plan:
            status, error = self.plan.pop(0)
            return status, {"error": error, "error_description": f"{error}, said of {asked.get('refresh_token', 'it')}"}
        if (asked.get("client_id"), asked.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return 401, {"error": "invalid_client"}
        match asked["grant_type"]:
            case "refresh_token":
                return self._renewed(asked["refresh_token"])
            case "authorization_code":
                return self._exchanged(asked)
            case grant:
                assert (grant, asked["device_code"]) == (DEVICE, "device")
                return 200, self.issue()

    def _renewed(self, refresh: str) -> tuple[int, dict[str, Any]]:
        """An old one is refused, and ends the new one, too (RFC 9700 section 4.14.2)."""
        if refresh not in self.good:
            self.good.clear()
            return 400, {"error": "invalid_grant"}
        tokens = self.issue()
        if self.rotates:
            self.good.discard(refresh)
        else:
            self.good.discard(tokens.pop("refresh_token"))
        tokens.pop("expires_at")
        return 200, tokens

    def _exchanged(self, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        known = self._codes.pop(asked["code"], None)
        challenge = _encoded(hashlib.sha256(asked["code_verifier"].encode()).digest())
        if not known or known["code_challenge"] != challenge or known["redirect_uri"] != asked["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        return 200, self.issue()


def _say(handler: BaseHTTPRequestHandler, status: int, said: dict[str, Any]) -> None:
    body = json.dumps(said).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
