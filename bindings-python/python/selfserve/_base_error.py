"""What all errors of the package are."""

from __future__ import annotations

__all__ = ["SelfServeError"]


class SelfServeError(Exception):
    """Whatever this library raises: a refusal, bad input, a journal that cannot be."""
