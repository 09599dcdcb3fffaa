"""A test kit: given what has been, when somebody acts or time passes, then this has happened.

No network, no waiting, and the same ids each time: a `Scenario` has a clock of its own, and a
payment provider that does as it is told.

    from selfserve import PaymentFailed, PaymentReceived
    from selfserve import SubscriptionPurchased, SubscriptionRenewed
    from selfserve.testing import ADA, Scenario, add_card, create, first_purchase

    scenario = Scenario().given(create(), (ADA, add_card()))
    scenario.when(ADA, first_purchase())
    scenario.then_includes(SubscriptionPurchased, PaymentReceived)
    scenario.payment_fails().advance_months(1)
    scenario.then_includes(SubscriptionRenewed, PaymentFailed)

The people, the catalog and the organization are ready-made: those of the library's documentation.
"""

from ._provider import *
from ._ready_made import *
from ._scenario import *
