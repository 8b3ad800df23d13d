"""[metrics]: a page of numbers for Prometheus, and one for a supervisor; off unless it is written down."""

from signbot.config.addresses import is_loopback
from signbot.config.model import Metrics
from signbot.config.table import Table

PORT = 9464  # of exporters that have none of their own, by the list of Prometheus


def read_metrics(table: Table) -> Metrics:
    """Loopback, unless the file says otherwise: there it wants a wall of its own."""
    address = table.text("address", "127.0.0.1")
    port = table.integer("port", PORT, 0, 65_535)
    if port and not is_loopback(address):
        table.caution("address", f"{address} is no loopback: whoever reaches it reads how many people signed what")
    table.done()
    return Metrics(address, port)
