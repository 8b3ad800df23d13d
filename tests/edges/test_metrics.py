"""The page of numbers: what a real parser of Prometheus reads, and what a supervisor is told."""

import urllib.error
import urllib.request
from collections.abc import Iterable

from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.parser import text_string_to_metric_families

from signbot.edges.metrics import Page, serve


def numbers() -> Iterable[Metric]:
    family = GaugeMetricFamily("signbot_signatures", "Names.", labels=("campaign",))
    family.add_metric(('UA "329"/11\\',), 7)
    return [family]


def broken() -> Iterable[Metric]:
    raise RuntimeError("amina@home.example")


def test_the_numbers_are_prometheus_own_format() -> None:
    status, kind, body = Page(numbers, tuple).answer("/metrics?name=x")
    (family,) = text_string_to_metric_families(body.decode())
    (sample,) = family.samples
    assert (status, kind.partition(";")[0]) == (200, "text/plain")
    assert (sample.labels, sample.value) == ({"campaign": 'UA "329"/11\\'}, 7)


def test_a_supervisor_sees_each_problem_and_503() -> None:
    assert Page(numbers, tuple).answer("/healthz") == (200, "text/plain; charset=utf-8", b"Healthy.\n")
    assert Page(numbers, lambda: ("late", "lost")).answer("/healthz")[::2] == (503, b"late\nlost\n")
    assert Page(numbers, tuple).answer("/")[0] == 404


def got(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_it_is_served_until_it_ends_and_what_fails_there_says_nothing_of_anybody() -> None:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    end = serve(Page(broken, tuple), "127.0.0.1", port)
    try:
        assert got(f"http://127.0.0.1:{port}/healthz") == (200, "Healthy.\n")
        status, said = got(f"http://127.0.0.1:{port}/metrics")
        assert (status, "amina" in said) == (503, False)
    finally:
        end()
