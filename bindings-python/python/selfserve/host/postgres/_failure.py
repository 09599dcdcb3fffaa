"""What PostgreSQL says, in our words, and whether it is certain that nothing was written."""

from __future__ import annotations

import psycopg

from .._errors import StoreDamaged, StoreError, StoreFull, StoreUnavailable

__all__: list[str] = []

_COMPLETION_UNKNOWN = "40003"


class Unanswered(StoreUnavailable):
    """Nobody knows how far a statement came."""


def failure(error: psycopg.Error | TimeoutError) -> StoreError:
    """Tell why a statement did not end well.

    Only an `ERROR` ends it without a trace. What is graver may come of a server that ends after the
    commit, and a connection that breaks says nothing.
    """
    if isinstance(error, TimeoutError):
        return Unanswered("it does not answer")
    is_refused = (
        error.diag.severity_nonlocalized == "ERROR" and error.sqlstate != _COMPLETION_UNKNOWN
    )
    return problem(error) if is_refused else Unanswered(_text(error))


def problem(error: psycopg.Error) -> StoreError:
    """Tell what the server, or the driver, says, where nothing was to be written."""
    match error.sqlstate:
        case "53100":
            return StoreFull(_text(error))
        case "XX001" | "XX002":
            return StoreDamaged(_text(error))
        case _:
            return StoreUnavailable(_text(error))


def _text(error: psycopg.Error) -> str:
    said = error.diag.message_primary or str(error)
    return f"{said} ({error.sqlstate})" if error.sqlstate else said
