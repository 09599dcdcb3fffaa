"""A move to another plan at the renewal (`U6`): not modeled yet."""

from __future__ import annotations

from .shop import Shop
from .state import Refusal, Subscription


def schedule_plan(shop: Shop, subscription: Subscription) -> None:
    """Let a subscription move with its next term."""
    raise Refusal("not_modeled")


def drop_reached(shop: Shop, subscription: Subscription) -> None:
    """Forget a scheduled move to where it is already."""
