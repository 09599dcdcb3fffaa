"""The story in memory, as short as it gets: its figures are those of every language.

python examples/python/story.py
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import msgspec

from selfserve import (
    Actor,
    AddPaymentMethod,
    Address,
    AdminSubscriptionsQuery,
    Advanced,
    AssignLicenses,
    BillingChoice,
    BillingProfileId,
    BillingProfilesQuery,
    BillTo,
    CancelReason,
    CancelSubscription,
    Card,
    CardExpiry,
    Catalog,
    CatalogData,
    ChangeLicenses,
    ChargeCard,
    Command,
    CommandId,
    CreateOrganization,
    Denied,
    Directory,
    EligibilityOutcome,
    Execution,
    ExistingProfile,
    InvoicesQuery,
    LastMonths,
    NewProfile,
    OfferId,
    Organization,
    OrganizationId,
    OrganizationKind,
    PaymentId,
    PaymentMethodsQuery,
    PaymentSucceeded,
    Person,
    PersonId,
    PolicyValue,
    ProductId,
    ProductPolicy,
    ProductsQuery,
    PurchaseSubscription,
    Quote,
    Recorded,
    ReportPayment,
    SetPolicy,
    Settings,
    SubscriptionId,
    System,
    TaxRate,
    User,
    YourProductsQuery,
)

FACTS = Path(__file__).parent.parent
CATALOG = msgspec.json.decode((FACTS / "catalog.json").read_bytes(), type=CatalogData)
PEOPLE = msgspec.json.decode((FACTS / "people.json").read_bytes(), type=tuple[Person, ...])
ADA, MARCO, MARIA, DAVIDE, MARTIN, GIULIA, LUCA = (person.id for person in PEOPLE)

POWER_BI_PRO = ProductId("CFQ7TTC0H9MP")
POWER_BI_PRO_BEFORE = ProductId("CFQ7TTC0L3PB")
POWER_AUTOMATE_RPA = ProductId("CFQ7TTC0LSGZ")
VISIO_PLAN_1 = ProductId("CFQ7TTC0HD33")


class Store:
    """The organization, its journal, and the present."""

    def __init__(self) -> None:
        """Start with a store that nobody has entered yet."""
        self.directory = Directory(PEOPLE)
        self.organization = Organization(Catalog(CATALOG), self.directory)
        self.journal: list[Recorded] = []
        self.now = datetime(2026, 11, 2, 8, tzinfo=UTC)
        self.commands = 0

    def advance(self, year: int, month: int, day: int, hour: int) -> None:
        """Let time pass, from one deadline to the next."""
        to = datetime(year, month, day, hour, tzinfo=UTC)
        while (deadline := self.organization.next_deadline) and deadline <= to:
            self.now = deadline
            self.keep(self.organization.advance(deadline))
        self.now = to

    def execute(self, actor: Actor, command: Command) -> None:
        """Carry out a command, and print the code of a refusal."""
        self.commands += 1
        execution = self.organization.execute(
            command, actor=actor, at=self.now, id=command_id(self.commands)
        )
        self.keep(execution)
        if execution.denial is not None:
            print("refused:", Denied(execution.denial).code)

    def quote(self, actor: Actor, command: Command) -> Quote:
        """Ask what the next command would cost."""
        id = command_id(self.commands + 1)
        return self.organization.quote(command, actor=actor, at=self.now, id=id)

    def keep(self, brought: Execution | Advanced) -> None:
        """Append events to the journal, and do what they ask for: every card can be charged."""
        self.journal.extend(brought.recorded)
        for order in brought.effects:
            if isinstance(order.effect, ChargeCard):
                invoice, amount = order.effect.invoice, order.effect.order.amount
                result = PaymentSucceeded(amount=amount)
                report = ReportPayment(invoice=invoice, payment=PaymentId(order.id), result=result)
                self.execute(System(), report)

    def subscription(self, place: int) -> SubscriptionId:
        """Find the subscription that Ada bought, counted from 0."""
        page = self.organization.view(YourProductsQuery(), actor=User(id=ADA), at=self.now)
        return page.rows[place].subscription

    def billing_profile(self) -> BillingProfileId:
        """Find Ada's billing profile."""
        page = self.organization.view(BillingProfilesQuery(), actor=User(id=ADA), at=self.now)
        return page.rows[0].billing_profile


def the_store_opens(store: Store) -> None:
    """Create the organization, and let the administrator block one product."""
    create = CreateOrganization(
        organization=OrganizationId(UUID("0192d3a0-0000-7000-8000-00000000000f")),
        name="Officine Rossi",
        kind=OrganizationKind.COMMERCIAL,
        country="IT",
        settings=Settings(tax_rates=(TaxRate(name="IVA", percent=Decimal(22)),)),
    )
    store.execute(System(), create)
    store.execute(User(id=GIULIA), block(POWER_AUTOMATE_RPA))


def ada_looks_around(store: Store) -> None:
    """Let Ada add her card, and see what she may not buy."""
    card = Card(
        token="tok_ada_visa",
        brand="Visa",
        last_four="4242",
        expires=CardExpiry(year=2028, month=5),
        country="IT",
    )
    store.execute(User(id=ADA), AddPaymentMethod(card=card))
    rows = store.organization.view(ProductsQuery(), actor=User(id=ADA), at=store.now).rows
    refused = [row.name for row in rows if row.eligibility.outcome is EligibilityOutcome.REFUSED]
    print(f"not for Ada, of {len(rows)} products: {', '.join(refused)}")


def ada_buys(store: Store) -> None:
    """Let Ada buy 10 licenses, at the price that she was quoted."""
    address = Address(street="Via Emilia 12", postal_code="40121", city="Bologna", country="IT")
    cards = store.organization.view(PaymentMethodsQuery(), actor=User(id=ADA), at=store.now)
    profile = NewProfile(
        name="Sales analytics",
        bill_to=BillTo(name="Officine Rossi S.r.l.", address=address),
        payment_method=cards.rows[0].payment_method,
    )
    purchase = buy(POWER_BI_PRO, 10, profile)
    quote = store.quote(User(id=ADA), purchase)
    net, tax, total = quote.subtotal, quote.taxes[0].amount, quote.total
    print(f"quote for 10: {net} and {tax} tax, {total}")
    store.execute(User(id=ADA), msgspec.structs.replace(purchase, quote=quote.reference))


def ada_adds_and_assigns(store: Store) -> None:
    """Let Ada raise the total to 15, and give licenses to three colleagues."""
    subscription = store.subscription(0)
    change = ChangeLicenses(subscription=subscription, licenses=15)
    print("quote for 15:", store.quote(User(id=ADA), change).total)
    store.execute(User(id=ADA), change)
    found = store.directory.search("ma")
    print("“ma” finds:", ", ".join(person.name for person in found))
    store.execute(User(id=ADA), assign(subscription, MARCO, MARIA, MARTIN))
    store.execute(User(id=ADA), assign(subscription, MARCO, MARIA, DAVIDE))


def colleagues_sign_in(store: Store) -> None:
    """Ask what a sign-in asks, by an id that the product had before."""
    for name, person in (("Marco", MARCO), ("Martin", MARTIN)):
        has_access = store.organization.has_access(person, POWER_BI_PRO_BEFORE)
        print(f"{name} signs in: {'yes' if has_access else 'no'}")


def giulia_looks_on(store: Store) -> None:
    """Let the administrator see everything, fail to assign, and block the product."""
    giulia = User(id=GIULIA)
    for row in store.organization.view(AdminSubscriptionsQuery(), actor=giulia, at=store.now).rows:
        seen = row.subscription
        licenses = f"{seen.licenses} licenses, {seen.assigned} assigned"
        print(f"Giulia sees: {seen.product_name}, {licenses}")
    store.execute(giulia, assign(store.subscription(0), LUCA))
    store.execute(giulia, block(POWER_BI_PRO))


def ada_buys_again(store: Store) -> None:
    """Let Ada buy what is blocked, in vain, and something else."""
    profile = ExistingProfile(billing_profile=store.billing_profile())
    store.execute(User(id=ADA), buy(POWER_BI_PRO, 1, profile))
    store.execute(User(id=ADA), buy(VISIO_PLAN_1, 4, profile))


def ada_cancels(store: Store) -> None:
    """Let Ada cancel inside the window, with a reason, for a credit."""
    cancel = CancelSubscription(subscription=store.subscription(1), reason=CancelReason.SWITCHED)
    print("credit:", store.quote(User(id=ADA), cancel).total)
    store.execute(User(id=ADA), cancel)


def the_invoices(store: Store) -> None:
    """Print all invoices, newest first: the renewal has used the credit."""
    query = InvoicesQuery(billing_profile=store.billing_profile(), range=LastMonths(months=3))
    for row in store.organization.view(query, actor=User(id=ADA), at=store.now).rows:
        print(f"invoice {row.number} of {row.date}: {row.total}, to pay {row.amount_due}")
    print("events:", len(store.journal))


def buy(product: ProductId, licenses: int, billing: BillingChoice) -> PurchaseSubscription:
    """Make a purchase by the month."""
    return PurchaseSubscription(
        product=product, offer=OfferId("monthly"), licenses=licenses, billing=billing
    )


def assign(subscription: SubscriptionId, *people: PersonId) -> AssignLicenses:
    """Make an assignment."""
    return AssignLicenses(subscription=subscription, people=people)


def block(product: ProductId) -> SetPolicy:
    """Make a policy under which a product cannot be bought."""
    return SetPolicy(scope=ProductPolicy(product=product), value=PolicyValue.DISABLED)


def command_id(number: int) -> CommandId:
    """Make a fixed id: a command that comes twice counts once."""
    return CommandId(UUID(f"00000000-0000-4000-8000-{number:012}"))


def main() -> None:
    """Tell the story."""
    store = Store()
    the_store_opens(store)
    store.advance(2026, 11, 10, 9)
    ada_looks_around(store)
    ada_buys(store)
    store.advance(2026, 11, 17, 10)
    ada_adds_and_assigns(store)
    colleagues_sign_in(store)
    store.advance(2026, 12, 2, 10)
    giulia_looks_on(store)
    # On the 10th Ada's subscription renews all the same.
    store.advance(2026, 12, 14, 9)
    ada_buys_again(store)
    store.advance(2026, 12, 17, 16)
    ada_cancels(store)
    # The next renewal uses the credit.
    store.advance(2027, 1, 10, 9)
    the_invoices(store)


if __name__ == "__main__":
    main()
