"""What must be true at the end: each supporter's state, from the mails that the mailbox accepted, in order."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Model:
    """The rules of product.md for these few kinds of mail, in the plainest words."""

    states: dict[tuple[str, str], str] = field(default_factory=dict)  # (code, address) -> state
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    verdicts: Counter[str] = field(default_factory=Counter)  # how many mails of each kind; "received" is all of them
    silent: set[str] = field(default_factory=set)  # Message-IDs that nobody may answer
    answered: set[str] = field(default_factory=set)  # Message-IDs that must be answered

    def sign(self, code: str, address: str, name: str, message_id: str, *, proven: bool) -> None:
        self._mail("signed")
        before = self.states.get((code, address))
        if before == "counted" or (before == "pending" and not proven):
            return
        self.states[code, address] = "counted" if proven else "pending"
        self.names[code, address] = name
        self.answered.add(message_id)

    def confirm(self, code: str, address: str, message_id: str) -> None:
        self._mail("confirmed")
        if self.states[code, address] == "pending":
            self.states[code, address] = "counted"
            self.answered.add(message_id)

    def withdraw(self, code: str, address: str, message_id: str) -> None:
        self._mail("withdrawn")
        if self.states.get((code, address)) == "counted":
            self.states[code, address] = "withdrawn"
            self.answered.add(message_id)

    def rename(self, code: str, address: str, name: str, message_id: str) -> None:
        self._mail("renamed")
        if self.states.get((code, address)) == "counted":
            self.names[code, address] = name
            self.answered.add(message_id)

    def again(self) -> None:
        """Known content: a second delivery, or a mail that a person moved back."""
        self._mail("duplicate")

    def forged(self, message_id: str) -> None:
        self._mail("held")
        self.silent.add(message_id)

    def machine(self, message_id: str = "") -> None:
        """A vacation notice, or a copy of our own letter."""
        self._mail("automatic")
        self.silent |= {message_id} - {""}

    def close(self, code: str) -> None:
        for (of, address), state in self.states.items():
            if of == code and state == "pending":
                self.states[of, address] = "expired"

    def counted(self, code: str) -> set[str]:
        return {self.names[key] for key, state in self.states.items() if key[0] == code and state == "counted"}

    def _mail(self, kind: str) -> None:
        self.verdicts["received"] += 1
        self.verdicts[kind] += 1
