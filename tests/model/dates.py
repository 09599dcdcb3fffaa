"""Days, instants and periods, counted the slow way (`W1`, `C9`)."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

DAY = timedelta(days=1)
MONTHS = {"one_month": 1, "one_year": 12, "three_years": 36}
BILLED = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}


def midnight(day: date) -> datetime:
    """Say when a day begins: everything dated happens then."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def months_after(anchor: date, months: int) -> date:
    """Count months from an anchor, to the last day of shorter months (`C9`)."""
    count = anchor.year * 12 + anchor.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(anchor.day, monthrange(year, month)[1]))


def months_to(anchor: date, day: date) -> int:
    """Count the months from an anchor to a day."""
    count = 0
    while months_after(anchor, count) < day:
        count += 1
    return count


def next_first(at: datetime) -> datetime:
    """Say when the first of the month after an instant begins (`I1`)."""
    return midnight(months_after(at.date().replace(day=1), 1))


def written(at: datetime) -> str:
    """Write an instant as the library does: RFC 3339 with milliseconds."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read(text: str) -> datetime:
    """Read an instant."""
    return datetime.fromisoformat(text)
