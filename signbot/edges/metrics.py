"""Metrics: a page for Prometheus and one for a supervisor, while the daemon runs.

    GET /metrics -> the text format of Prometheus | GET /healthz -> 200 or 503, and the problems, one a line

Numbers and codes of letters alone: no name, no address, no word of anybody's mail. Only reads; what fails there is
answered with 503, and disturbs nobody else.
"""

import socket
import threading
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from signbot.core.value import dataclass

TEXT = "text/plain; charset=utf-8"
PATIENCE = 10.0  # seconds in which whoever asks must have asked


@dataclass(frozen=True, slots=True)
class Page(Collector):
    """`look`: the numbers as they are now; `problems`: what a person should know of, () where all is well."""

    look: Callable[[], Iterable[Metric]]
    problems: Callable[[], Iterable[str]]

    def collect(self) -> Iterable[Metric]:
        return self.look()

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """(status, content type, body) of a GET."""
        match path.partition("?")[0]:
            case "/metrics":
                registry = CollectorRegistry(auto_describe=False)
                registry.register(self)
                return 200, CONTENT_TYPE_PLAIN_0_0_4, generate_latest(registry)
            case "/healthz":
                found = list(self.problems())
                return 503 if found else 200, TEXT, "".join(f"{one}\n" for one in found or ["Healthy."]).encode()
            case _:
                return 404, TEXT, b"There is /metrics, and /healthz.\n"


def serve(page: Page, address: str, port: int) -> Callable[[], None]:
    """Serve it from a thread until the returned function is called. OSError where the port can't be had."""

    class Asked(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_GET(self) -> None:
            try:
                status, kind, body = page.answer(self.path)
            except Exception:  # noqa: BLE001 - the database is away, or anything else: whoever asks must see it
                status, kind, body = 503, TEXT, b"The numbers can't be had now: see the log.\n"
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Who asks is nobody's business."""

    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        daemon_threads = True

    server = Server((address, port), Asked)
    threading.Thread(target=server.serve_forever, name="metrics", daemon=True).start()

    def end() -> None:
        server.shutdown()
        server.server_close()

    return end
