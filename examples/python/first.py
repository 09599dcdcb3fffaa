"""A first program: Ada buys ten licenses, and this is what she pays."""

from selfserve import InvoiceIssued
from selfserve.testing import ADA, Scenario, add_card, create, first_purchase

scenario = Scenario().given(create(), (ADA, add_card())).when(ADA, first_purchase())
for event in scenario.events:
    if isinstance(event, InvoiceIssued):
        print(f"{event.number}: {event.total}")
