"""The data of the library: commands, events, refusals, views and the values in them.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NewType, TypeAlias
from uuid import UUID

from msgspec import Meta, Struct, field

__all__ = [
    "Accepted",
    "Activation",
    "Actor",
    "AddPaymentMethod",
    "Address",
    "BillingFrequency",
    "Card",
    "CardExpiry",
    "CatalogData",
    "ChangeBilling",
    "ChangeSettings",
    "Command",
    "CommandConflict",
    "CommandId",
    "CommandIdUsed",
    "CommandStamp",
    "Context",
    "Country",
    "CountryClosure",
    "CountryCurrency",
    "CreateOrganization",
    "Credits",
    "Currency",
    "Day",
    "DefaultPolicy",
    "Denial",
    "Digest",
    "Event",
    "InvoiceNumbers",
    "InvoiceSeries",
    "LicenseCount",
    "ListPrice",
    "MalformedCard",
    "MalformedId",
    "NotAMember",
    "NotAllowed",
    "Offer",
    "OfferId",
    "OfferType",
    "OfferTypePolicy",
    "OrganizationCreated",
    "OrganizationExists",
    "OrganizationId",
    "OrganizationKind",
    "OrganizationMissing",
    "OutOfRange",
    "Outcome",
    "Overdue",
    "PaymentMethodAdded",
    "PaymentMethodId",
    "Percent",
    "Person",
    "PersonId",
    "PersonKind",
    "PolicyChanged",
    "PolicyNotForOfferTypes",
    "PolicyScope",
    "PolicyValue",
    "PriceTax",
    "Product",
    "ProductId",
    "ProductPolicy",
    "Program",
    "Recorded",
    "Refused",
    "RejectedText",
    "Repeated",
    "Right",
    "Role",
    "Sequence",
    "SetPolicy",
    "Settings",
    "SettingsChanged",
    "Support",
    "System",
    "TaxRate",
    "Term",
    "Text",
    "TextProblem",
    "TimeGoesBack",
    "Timestamp",
    "Trial",
    "TrialPayment",
    "UnitPrice",
    "UnknownProduct",
    "User",
]


class _Data(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="camel"):
    """Immutable data; camelCase in JSON, where an unknown field is refused."""


class _Variant(_Data, frozen=True, kw_only=True, tag_field="type"):
    """Data that its field `type` tells apart in JSON."""


PersonId = NewType("PersonId", UUID)
"""A person of the organization's directory."""

Text: TypeAlias = str
"""Text that a person typed: a name, an address, a message.

It is carried as it came; a command that holds it is refused when the text is empty, too long,
has control characters or a card number (`G2`).
"""


class PersonKind(StrEnum):
    """Whether a person belongs to the organization or visits it (`O2`)."""

    MEMBER = "member"
    """Belongs to the organization."""

    GUEST = "guest"
    """Invited from elsewhere: neither buys nor holds licenses."""


class Role(StrEnum):
    """An administrator role (`O2`); what it allows is `O7`."""

    GLOBAL_ADMIN = "global_admin"
    """Administers everything."""

    BILLING_ADMIN = "billing_admin"
    """Administers purchases, invoices and purchase policy."""

    LICENSE_ADMIN = "license_admin"
    """Assigns licenses."""

    USER_ADMIN = "user_admin"
    """Administers people, their licenses included."""

    GLOBAL_READER = "global_reader"
    """Reads everything, changes nothing."""


class Person(_Data, frozen=True, kw_only=True):
    """A person as the host's directory knows them (`O2`)."""

    id: PersonId
    """Who it is."""

    name: Text
    """The display name: 1 to 256 characters."""

    email: str
    """The e-mail address: at most 254 characters."""

    kind: PersonKind = PersonKind.MEMBER
    """Member or guest."""

    enabled: bool = True
    """Whether the account is enabled."""

    roles: tuple[Role, ...] = ()
    """The administrator roles held; the order carries no meaning."""


class OrganizationKind(StrEnum):
    """The kind of an organization (`O1`)."""

    COMMERCIAL = "commercial"
    """A company."""

    GOVERNMENT = "government"
    """A public authority."""

    EDUCATION = "education"
    """A school or a university."""

    NONPROFIT = "nonprofit"
    """A charity or another organization without profit."""


Country: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
"""The two-letter code of a country of ISO 3166-1."""

Day: TypeAlias = date
"""A calendar day in UTC, written YYYY-MM-DD."""


class CountryClosure(_Data, frozen=True, kw_only=True):
    """A country in which something is not sold."""

    country: Country
    """The country."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it is closed; absent: from the start."""


Currency: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
"""The code of a currency of ISO 4217."""


class CountryCurrency(_Data, frozen=True, kw_only=True):
    """The currency of a country."""

    country: Country
    """The country."""

    currency: Currency
    """Its currency."""


class Program(_Data, frozen=True, kw_only=True):
    """The self-service program as a whole (`K4`)."""

    closed_kinds: tuple[OrganizationKind, ...] = ()
    """The kinds of organization to which it is closed."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is closed."""

    currencies: tuple[CountryCurrency, ...] = ()
    """The currency in which organizations of each country are billed."""


ProductId = NewType("ProductId", str)
"""A product of the catalog, such as `CFQ7TTC0H9MP` (`K1`)."""

OfferType: TypeAlias = str
"""The kind of a third-party offer, such as `SaaS`; compared without case (`K1`)."""

LicenseCount: TypeAlias = Annotated[int, Meta(ge=0)]
"""A number of licenses (seats)."""

OfferId = NewType("OfferId", str)
"""An offer of a product: a term, a billing frequency and prices (`K2`)."""


class Term(StrEnum):
    """The term of an offer: how long price and commitment hold (`K2`)."""

    ONE_MONTH = "one_month"
    """One month."""

    ONE_YEAR = "one_year"
    """One year."""

    THREE_YEARS = "three_years"
    """Three years."""


class BillingFrequency(StrEnum):
    """How often an offer is billed (`K2`)."""

    MONTHLY = "monthly"
    """Every month."""

    QUARTERLY = "quarterly"
    """Every three months."""

    HALF_YEARLY = "half_yearly"
    """Every six months."""

    YEARLY = "yearly"
    """Every year."""

    UP_FRONT = "up_front"
    """Once, up front for the term."""


class UnitPrice(_Data, frozen=True, kw_only=True):
    """A price per license and billing period; it may be finer than the currency's minor unit."""

    amount: Decimal
    """A plain decimal, such as 13.10."""

    currency: Currency
    """Its currency."""


class ListPrice(_Data, frozen=True, kw_only=True):
    """A list price, and from when it holds."""

    price: UnitPrice
    """The price per license and billing period."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it holds; absent: from the start."""


class Offer(_Data, frozen=True, kw_only=True):
    """An offer of a product: for how long, billed how often, at which price (`K2`)."""

    id: OfferId
    """Its id, unique within the product."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed; never less often than once a term."""

    prices: tuple[ListPrice, ...]
    """The list prices, per license and billing period."""


class TrialPayment(StrEnum):
    """Whether a trial needs a payment method (`K3`)."""

    REQUIRED = "required"
    """It needs one, and converts to a paid subscription at its end."""

    NOT_REQUIRED = "not_required"
    """It needs none, and simply ends."""


class Trial(_Data, frozen=True, kw_only=True):
    """The trial of a product (`K3`)."""

    payment_method: TrialPayment
    """Whether it needs a payment method, and so converts to paid at its end."""

    days: Annotated[int, Meta(ge=0)]
    """For how many days it runs."""

    licenses: LicenseCount
    """How many licenses it has."""


class Product(_Data, frozen=True, kw_only=True):
    """A product (`K1`)."""

    id: ProductId
    """Its id."""

    name: Text
    """Its name, as people read it."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that it had before: they still mean this product."""

    offer_type: OfferType | None = None
    """The kind of third-party offer; absent for a first-party product."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is not sold, besides those of the program."""

    end_of_sale: Day | None = None
    """The first day on which it cannot be bought."""

    most_licenses: LicenseCount | None = None
    """The most licenses that one subscription may have."""

    offers: tuple[Offer, ...] = ()
    """The offers under which it is sold."""

    trial: Trial | None = None
    """The trial that it has, if any (`K3`)."""


class CatalogData(_Data, frozen=True, kw_only=True):
    """Everything that can be bought, and where the program as a whole is closed."""

    program: Program
    """What holds for every product."""

    products: tuple[Product, ...]
    """The products."""


CommandId = NewType("CommandId", UUID)
"""A command: chosen by the host, remembered so that the same command twice counts once (`B6`)."""


class System(_Variant, frozen=True, kw_only=True, tag="system"):
    """The host itself: directory news, payment reports, imports, and what time brings."""


class User(_Variant, frozen=True, kw_only=True, tag="user"):
    """A person of the organization."""

    id: PersonId
    """Their id."""


Actor: TypeAlias = System | User
"""Who gives a command, or asks for a view (`O7`)."""

Timestamp: TypeAlias = datetime
"""An instant in UTC, RFC 3339 with milliseconds."""


class Context(_Data, frozen=True, kw_only=True):
    """Who gives a command, when, and under which id."""

    id: CommandId
    """The command's id, chosen by the host: the same id twice counts once (`B6`)."""

    actor: Actor
    """Who acts."""

    at: Timestamp
    """When."""


OrganizationId = NewType("OrganizationId", UUID)
"""An organization: one tenant, one journal."""


class Activation(StrEnum):
    """When what is bought can be used (`B1`)."""

    IMMEDIATELY = "immediately"
    """At once."""

    ON_FIRST_PAYMENT = "on_first_payment"
    """When the host reports the first payment."""


class ChangeBilling(StrEnum):
    """When changes within a billing period are invoiced (`I1`)."""

    MONTHLY = "monthly"
    """Together, on the first of the month."""

    IMMEDIATELY = "immediately"
    """One by one, at once."""


class Credits(StrEnum):
    """Where credits go that no open invoice takes up (`I5`)."""

    BALANCE = "balance"
    """To the credit balance of the billing profile, used by its next invoice."""

    REFUND = "refund"
    """Back to the card."""


class InvoiceSeries(StrEnum):
    """Whether the year is part of an invoice's number (`I3`)."""

    YEARLY = "yearly"
    """`2026-000012`; each year starts at 1."""

    YEAR_SHOWN = "year_shown"
    """`2026-000012`; the count goes on through the years."""

    CONTINUOUS = "continuous"
    """`000012`."""


class InvoiceNumbers(_Data, frozen=True, kw_only=True):
    """How invoices are numbered (`I3`): integers from 1, without a gap in their series."""

    prefix: Text | None = None
    """What stands before the number."""

    series: InvoiceSeries = InvoiceSeries.YEARLY
    """Whether the year is part of the number, and restarts it."""


Percent: TypeAlias = Decimal
"""A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875."""


class TaxRate(_Data, frozen=True, kw_only=True):
    """A tax that the host says applies to a billing profile (`I9`)."""

    name: Text
    """Its name on the invoice, such as `IVA`."""

    percent: Percent
    """The rate on the net amount."""


class PriceTax(StrEnum):
    """How the prices of a billing profile relate to tax (`I9`)."""

    EXCLUSIVE = "exclusive"
    """Tax comes on top of the prices."""

    INCLUSIVE = "inclusive"
    """The prices contain the tax."""


class Support(_Data, frozen=True, kw_only=True):
    """Whom people can ask (`P8`)."""

    text: Text
    """What to tell them."""

    link: str | None = None
    """Where to go."""


class Settings(_Data, frozen=True, kw_only=True):
    """What an organization can choose (*setting* in the rules). Whatever is left out has its
    default.
    """

    activation: Activation = Activation.IMMEDIATELY
    """When what is bought can be used (`B1`)."""

    activation_days: Annotated[int, Meta(ge=0)] = 3
    """For how many days a purchase waits for its first payment (`B1`)."""

    change_billing: ChangeBilling = ChangeBilling.MONTHLY
    """When changes within a billing period are invoiced (`I1`)."""

    credits: Credits = Credits.BALANCE
    """Where credits go that no open invoice takes up (`I5`)."""

    invoice_numbers: InvoiceNumbers = InvoiceNumbers()
    """How invoices are numbered (`I3`)."""

    payment_days: Annotated[int, Meta(ge=0)] = 0
    """How many days after its date an invoice is due (`I3`)."""

    tax_rates: tuple[TaxRate, ...] = ()
    """The tax rates of new billing profiles (`I9`)."""

    prices: PriceTax = PriceTax.EXCLUSIVE
    """How prices relate to tax, for new billing profiles (`I9`)."""

    expired_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days after its end a subscription is expired, with access (`C6`)."""

    disabled_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days after that it is disabled, without access (`C6`)."""

    monthly_notice_days: Annotated[int, Meta(ge=0)] = 7
    """How many days before the end of a monthly term the renewal notice goes out (`C8`)."""

    notice_days: Annotated[int, Meta(ge=0)] = 30
    """How many days before the end of a longer term the renewal notice goes out (`C8`)."""

    command_memory_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days of journal time a command's id is remembered (`B6`)."""

    support: Support | None = None
    """Whom people can ask when they are refused (`P8`)."""


class ProductPolicy(_Variant, frozen=True, kw_only=True, tag="product"):
    """One product."""

    product: ProductId
    """Its id, or one that it had before."""


class OfferTypePolicy(_Variant, frozen=True, kw_only=True, tag="offer_type"):
    """Every third-party product of one offer type."""

    offer_type: OfferType
    """The offer type, compared without case."""


class DefaultPolicy(_Variant, frozen=True, kw_only=True, tag="default"):
    """Whatever has no value of its own, products not yet published included."""


PolicyScope: TypeAlias = ProductPolicy | OfferTypePolicy | DefaultPolicy
"""What a policy is set for (`P1`, `P2`)."""


class PolicyValue(StrEnum):
    """Whether people may buy something themselves (`P1`)."""

    ENABLED = "enabled"
    """They may buy, and start trials."""

    ONLY_TRIALS_WITHOUT_PAYMENT_METHOD = "only_trials_without_payment_method"
    """They may only start trials that need no payment method."""

    DISABLED = "disabled"
    """They may do neither."""


class CardExpiry(_Data, frozen=True, kw_only=True):
    """The month at whose end a card expires."""

    year: Annotated[int, Meta(ge=0, le=65535)]
    """The year, such as 2028."""

    month: Annotated[int, Meta(ge=0, le=255)]
    """The month, 1 to 12."""


class Address(_Data, frozen=True, kw_only=True):
    """A postal address."""

    street: Text
    """Street, house number, floor: up to 200 characters."""

    postal_code: Text | None = None
    """The postal code, where there is one."""

    city: Text
    """The city."""

    region: Text | None = None
    """State, province or region, where the address has one."""

    country: Country
    """The country."""


class Card(_Data, frozen=True, kw_only=True):
    """What is known of a card: a token, never the number (`G2`)."""

    token: str
    """The payment provider's token for it."""

    brand: Text
    """The brand, such as `visa`."""

    last_four: str
    """The last four digits of its number."""

    expires: CardExpiry
    """The month at whose end it expires."""

    holder: Text | None = None
    """The name on it; absent once erased."""

    address: Address | None = None
    """Its billing address; absent once erased."""

    country: Country
    """The country that issued it."""


class CreateOrganization(_Variant, frozen=True, kw_only=True, tag="create_organization"):
    """Create the organization (`O6`)."""

    organization: OrganizationId
    """Its id."""

    name: Text
    """Its name."""

    kind: OrganizationKind
    """What kind of organization it is."""

    country: Country
    """Where it is."""

    has_agreement: bool = False
    """Whether it has a purchase agreement already."""

    settings: Settings = Settings()
    """Its settings."""


class ChangeSettings(_Variant, frozen=True, kw_only=True, tag="change_settings"):
    """Replace the settings (`O6`)."""

    settings: Settings
    """All the settings, as they are to be."""


class SetPolicy(_Variant, frozen=True, kw_only=True, tag="set_policy"):
    """Set a purchase policy, or take it back (`P1`, `P2`)."""

    scope: PolicyScope
    """What it is set for."""

    value: PolicyValue | None = None
    """The value; absent: none of its own any more."""


class AddPaymentMethod(_Variant, frozen=True, kw_only=True, tag="add_payment_method"):
    """Add a payment method (`G2`)."""

    card: Card
    """The card."""


Command: TypeAlias = CreateOrganization | ChangeSettings | SetPolicy | AddPaymentMethod
"""What somebody asks for."""

Sequence: TypeAlias = Annotated[int, Meta(ge=0)]
"""The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
language holds it exactly.
"""

Digest: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
"""The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits."""


class CommandStamp(_Data, frozen=True, kw_only=True):
    """The command that an event came from (`B6`)."""

    id: CommandId
    """Its id."""

    digest: Digest
    """A digest over actor and command."""


PaymentMethodId = NewType("PaymentMethodId", UUID)
"""A payment method."""


class OrganizationCreated(_Variant, frozen=True, kw_only=True, tag="organization_created"):
    """The organization was created (`O6`)."""

    organization: OrganizationId
    """Its id."""

    name: Text
    """Its name."""

    kind: OrganizationKind
    """What kind of organization it is."""

    country: Country
    """Where it is."""

    has_agreement: bool
    """Whether it had a purchase agreement."""

    settings: Settings
    """Its settings."""


class SettingsChanged(_Variant, frozen=True, kw_only=True, tag="settings_changed"):
    """The settings were replaced (`O6`)."""

    settings: Settings
    """All the settings, as they are from now on."""


class PolicyChanged(_Variant, frozen=True, kw_only=True, tag="policy_changed"):
    """A purchase policy was set, or taken back (`P1`, `P2`)."""

    scope: PolicyScope
    """What it was set for."""

    before: PolicyValue | None = None
    """The value before; absent: it had none of its own."""

    after: PolicyValue | None = None
    """The value from now on; absent: none of its own."""


class PaymentMethodAdded(_Variant, frozen=True, kw_only=True, tag="payment_method_added"):
    """A payment method was added (`G2`)."""

    payment_method: PaymentMethodId
    """The payment method's id."""

    owner: PersonId
    """Whose it is."""

    card: Card
    """The card."""


Event: TypeAlias = OrganizationCreated | SettingsChanged | PolicyChanged | PaymentMethodAdded
"""What happened. Events are the only way in which an organization changes."""


class Recorded(_Data, frozen=True, kw_only=True):
    """One line of the journal: an event with its place, time, actor and command (`H1`)."""

    schema: Annotated[int, Meta(ge=0)]
    """The version of the journal's format."""

    sequence: Sequence
    """Its place in the journal, from 1, without a gap."""

    at: Timestamp
    """When it happened."""

    actor: Actor
    """Who caused it."""

    command: CommandStamp | None = None
    """The command it came from; absent for what time brought (`T1`)."""

    event: Event
    """What happened."""


class Right(StrEnum):
    """Something that not everybody may do or see (`O7`)."""

    RUN_THE_HOST = "run_the_host"
    """Report payments, create the organization, rename products: the host alone."""

    CHANGE_SETTINGS = "change_settings"
    """Change the organization's settings."""

    SET_POLICY = "set_policy"
    """Set the purchase policy."""

    READ_POLICY = "read_policy"
    """Read the purchase policy."""

    READ_ADMIN_VIEW = "read_admin_view"
    """Look at every self-service subscription."""

    MANAGE_SUBSCRIPTION = "manage_subscription"
    """Change a self-service subscription and its licenses."""

    READ_SUBSCRIPTION = "read_subscription"
    """Look at a self-service subscription."""

    SHARE_BILLING_PROFILE = "share_billing_profile"
    """Give and take roles on a billing profile."""

    EDIT_BILLING_PROFILE = "edit_billing_profile"
    """Edit a billing profile."""

    BUY_WITH_BILLING_PROFILE = "buy_with_billing_profile"
    """Buy with a billing profile."""

    READ_INVOICES = "read_invoices"
    """See the invoices of a billing profile."""

    READ_BILLING_PROFILE = "read_billing_profile"
    """See a billing profile."""

    MANAGE_PAYMENT_METHOD = "manage_payment_method"
    """Edit, attach or delete a payment method."""


class TextProblem(StrEnum):
    """Why a text is refused."""

    EMPTY = "empty"
    """It is empty, or only white space."""

    TOO_LONG = "too_long"
    """It is longer than the field allows."""

    CONTROL_CHARACTER = "control_character"
    """It has control characters."""

    CARD_NUMBER = "card_number"
    """It holds what is, by its digits, a card number (`G2`)."""


class NotAMember(_Variant, frozen=True, kw_only=True, tag="not_a_member"):
    """The actor is nobody of the organization, disabled, or a guest (`O7`)."""

    person: PersonId
    """Who tried."""


class NotAllowed(_Variant, frozen=True, kw_only=True, tag="not_allowed"):
    """The actor has not the right (`O7`)."""

    right: Right
    """The right it takes."""


class OrganizationMissing(_Variant, frozen=True, kw_only=True, tag="organization_missing"):
    """There is no organization yet (`O6`)."""


class OrganizationExists(_Variant, frozen=True, kw_only=True, tag="organization_exists"):
    """There is an organization already (`O6`)."""


class OutOfRange(_Variant, frozen=True, kw_only=True, tag="out_of_range"):
    """A number is too small or too large (`H4`)."""

    field: str
    """Which field of the command."""

    least: Annotated[int, Meta(ge=0)]
    """The smallest number that is taken."""

    most: Annotated[int, Meta(ge=0)]
    """The largest number that is taken."""

    value: Annotated[int, Meta(ge=0)]
    """The number that came."""


class RejectedText(_Variant, frozen=True, kw_only=True, tag="rejected_text"):
    """A text is empty, too long, or holds a card number (`G2`)."""

    field: str
    """Which field of the command."""

    problem: TextProblem
    """What is wrong with it. The text itself is not repeated."""


class MalformedId(_Variant, frozen=True, kw_only=True, tag="malformed_id"):
    """An id is empty, too long, or has control characters (`H4`)."""

    field: str
    """Which field of the command."""


class MalformedCard(_Variant, frozen=True, kw_only=True, tag="malformed_card"):
    """A card has no token, or its last four digits are not four digits (`G2`)."""


class UnknownProduct(_Variant, frozen=True, kw_only=True, tag="unknown_product"):
    """The catalog has no such product (`K1`)."""

    product: ProductId
    """The id that was asked for."""


class PolicyNotForOfferTypes(_Variant, frozen=True, kw_only=True, tag="policy_not_for_offer_types"):
    """Offer types know only enabled and disabled (`P1`)."""

    offer_type: OfferType
    """The offer type."""


class TimeGoesBack(_Variant, frozen=True, kw_only=True, tag="time_goes_back"):
    """The time is before the last event (`T1`)."""

    at: Timestamp
    """The time that came."""

    last: Timestamp
    """The time of the last event: the earliest that is taken."""


class Overdue(_Variant, frozen=True, kw_only=True, tag="overdue"):
    """Something is due that time has not brought yet (`T1`)."""

    since: Timestamp
    """Since when."""


class CommandConflict(_Variant, frozen=True, kw_only=True, tag="command_conflict"):
    """The command's id was used for another command (`B6`)."""

    command: CommandId
    """The id."""

    first: Digest
    """The digest of the command that was carried out under it."""


class CommandIdUsed(_Variant, frozen=True, kw_only=True, tag="command_id_used"):
    """The command's id was used long ago, and what it created is there (`B6`)."""

    command: CommandId
    """The id."""


Denial: TypeAlias = (
    NotAMember
    | NotAllowed
    | OrganizationMissing
    | OrganizationExists
    | OutOfRange
    | RejectedText
    | MalformedId
    | MalformedCard
    | UnknownProduct
    | PolicyNotForOfferTypes
    | TimeGoesBack
    | Overdue
    | CommandConflict
    | CommandIdUsed
)
"""Why a command, or a view, is refused. Match on the variant, or on `code`."""


class Accepted(_Variant, frozen=True, kw_only=True, tag="accepted"):
    """It was carried out."""

    events: tuple[Recorded, ...]
    """What followed; nothing where everything was as asked for already."""


class Repeated(_Variant, frozen=True, kw_only=True, tag="repeated"):
    """The same command was carried out before: nothing changes (`B6`)."""

    first: Sequence
    """The place in the journal of the first event that followed then."""

    events: Annotated[int, Meta(ge=0)]
    """How many events followed then."""


class Refused(_Variant, frozen=True, kw_only=True, tag="denied"):
    """It was refused: nothing changes."""

    denial: Denial
    """Why."""


Outcome: TypeAlias = Accepted | Repeated | Refused
"""What came of a command."""


class Execution(_Data, frozen=True, kw_only=True):
    """What came of a command, and of the time that had passed before it."""

    due: tuple[Recorded, ...]
    """What fell due until the command: it stays, and is to be appended, whatever the outcome
    (`T1`).
    """

    outcome: Outcome
    """What came of the command itself."""
