"""Which channel carries what: mail everything, but faxes where a line of their own is wired."""

from collections.abc import Iterable, Iterator

from signbot.core.campaign import Channel
from signbot.core.delivery import Claim, CopyTo, Parcel, Tried
from signbot.core.value import dataclass
from signbot.outbox.send import Carrier
from signbot.passes import Sender


@dataclass(frozen=True, slots=True)
class Carriers:
    """Faxes first: a mail server that is away keeps no fax waiting."""

    mail: Sender
    fax: Carrier

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        faxes: list[Parcel] = []
        mails: list[Parcel] = []
        for parcel in parcels:
            (faxes if parcel.channel is Channel.FAX else mails).append(parcel)
        yield from self.fax.deliver(faxes, sender, claim, copy_to)
        yield from self.mail.deliver(mails, sender, claim, copy_to)

    def interrupt(self) -> None:
        self.mail.interrupt()

    def resume(self) -> None:
        self.mail.resume()
