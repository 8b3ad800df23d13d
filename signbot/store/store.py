"""The database, one method for each thing that a step needs, each one transaction."""

from signbot.store import database
from signbot.store.reports import Reports
from signbot.store.values import Unavailable


class Store(Reports):
    """Everything that signbot remembers. See `receiving`, `campaigns`, `sending`, `reports` for its methods."""

    @staticmethod
    def exists(url: str) -> bool:
        """Is there a database with our tables? Creates nothing."""
        return database.exists(url)

    def upgrade(self) -> None:
        """Bring the schema to this version; harmless when it is there."""
        database.upgrade(self.engine)

    def ready(self) -> None:
        """At this version's schema: an SQLite file is upgraded, a server's owner is asked to."""
        if database.revision(self.engine) == database.HEAD:
            return
        if database.file_of(self.url) is None:
            raise Unavailable("the database is not at this version's schema: run `signbot db upgrade`")
        self.upgrade()
