"""A first program: Ada buys ten licenses, and this is what she pays; Marco may not change hers."""

from selfserve import ChangeLicenses, InvoiceIssued
from selfserve.testing import ADA, MARCO, POWER_BI, Scenario, add_card, create, first_purchase

scenario = Scenario().given(create(), (ADA, add_card())).when(ADA, first_purchase())
for event in scenario.events:
    if isinstance(event, InvoiceIssued):
        print(f"{event.number}: {event.total}")

scenario.when(MARCO, ChangeLicenses(subscription=POWER_BI, licenses=15))
if scenario.denied:
    print("refused:", scenario.denied.code)
