"""The README's Python, word for word."""

import uuid
from datetime import UTC, datetime

from selfserve import ChangeLicenses, CommandId, Money, Organization, SubscriptionId, User


def raise_licenses(shop: Organization, ada: User, subscription: SubscriptionId) -> Money:
    """Raise the total to 15 licenses, at the price that was quoted."""
    at, id = datetime.now(UTC), CommandId(uuid.uuid4())
    command = ChangeLicenses(subscription=subscription, licenses=15)
    quote = shop.quote(command, actor=ada, at=at, id=id)
    command = ChangeLicenses(subscription=subscription, licenses=15, quote=quote.reference)
    execution = shop.execute(command, actor=ada, at=at, id=id)
    print(execution.recorded)  # append it to your journal before you answer anybody
    execution.raise_for_denial()  # what was refused is not done
    return quote.total
