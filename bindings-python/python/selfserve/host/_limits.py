"""Where the host stops: everything that could go on is bounded here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["USUAL", "Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of a host. The defaults suit a server."""

    attempts: int = 8
    """How often an append, or a decision that others were faster than, is tried."""

    ahead: timedelta = timedelta(seconds=60)
    """How far this machine's clock may be ahead of the store's before it is not believed."""

    resident: int = 1_000
    """How many organizations are kept in memory: each takes some kilobytes, with its draft."""

    snapshot_every: int = 100
    """After how many events a snapshot is taken, and not before the journal has grown by a
    hundredth: so few lie behind one, and what is large is not written over and over.
    """

    tick: int = 100
    """How many organizations one `Host.tick` takes on."""

    effects: int = 1_000
    """How many orders one `Host.effects` hands over."""

    page: int = 1_000
    """How many events one read takes from the store."""

    longest_sleep: timedelta = timedelta(hours=1)
    """The longest that `Host.next_wake` tells to sleep: what another process has set is seen."""

    rest: timedelta = timedelta(seconds=60)
    """How long an organization rests whose time could not be brought up to date."""

    def __post_init__(self) -> None:
        """Refuse what could never do anything."""
        for name in ("attempts", "resident", "snapshot_every", "tick", "effects", "page"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")


USUAL = Limits()
"""The defaults."""
