"""The README's Python, word for word."""

import uuid
from datetime import UTC, datetime

import msgspec
from selfserve import ChangeLicenses, CommandId, Money, Organization, SubscriptionId, User


def raise_licenses(shop: Organization, ada: User, subscription: SubscriptionId) -> Money:
    at, id = datetime.now(UTC), CommandId(uuid.uuid4())
    command = ChangeLicenses(subscription=subscription, licenses=15)
    quote = shop.quote(command, actor=ada, at=at, id=id)
    command = msgspec.structs.replace(command, quote=quote.reference)
    execution = shop.execute(command, actor=ada, at=at, id=id)
    print(execution.recorded)  # append it to your journal before you answer anybody
    return quote.total
