"""Every public call with every wrong kind of argument: a typed error, never another one.

What is listed here is what the package offers: a new method is tried as soon as it is there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest

import selfserve
from conftest import ADA, CATALOG, CREATE, POWER_BI, START, Story, told
from selfserve import (
    AdminUsersQuery,
    AtInstant,
    CommandId,
    CorruptJournal,
    Denied,
    InvalidInput,
    InvoiceNumber,
    InvoiceStatus,
    Messages,
    Money,
    NoEInvoice,
    PoliciesPage,
    PolicyList,
    ProductsQuery,
    Rival,
    SubscriptionId,
    System,
    UnitPrice,
    UnusableSnapshot,
)

CIRCLE: list[object] = []
CIRCLE.append(CIRCLE)

WRONG: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    2**70,
    1.5,
    float("nan"),
    "text",
    "",
    "half \ud800",
    b"bytes",
    b"\xff",
    bytearray(b"bytes"),
    [],
    ["half \ud800"],
    [None],
    {},
    {"type": "half \ud800"},
    {1: 2},
    CIRCLE,
    {1, 2},
    object(),
    object,
    timedelta(days=1),
    datetime(2026, 11, 2),
    Decimal("NaN"),
    Decimal("1E+999999"),
    UUID(int=5),
    ADA,
    CREATE,
    iter([1, 2]),
    lambda: None,
)

TYPED = (CorruptJournal, Denied, KeyError, NoEInvoice, UnusableSnapshot)
"""What else a call may come to: `KeyError` where a directory does not know the person."""


WRITTEN = Path(__file__).parents[2] / "docs/e-invoices/invoice.peppol.xml"
"""An e-invoice of ours."""


def good_arguments() -> dict[str, object]:
    """Take a right argument for each name of a parameter."""
    journal = told("buy-and-pay")
    invoice = next(r for r in journal if isinstance(r.event, selfserve.InvoiceIssued))
    assert isinstance(invoice.event, selfserve.InvoiceIssued)
    assert invoice.event.bill_to is not None
    story = Story()
    eur = Money(amount=Decimal("13.10"), currency="EUR")
    return {
        "actor": System(),
        "amount": eur,
        "at": START,
        "catalog": story.catalog,
        "command": CREATE,
        "data": CATALOG,
        "day": START.date(),
        "directory": story.directory,
        "document": selfserve.invoice_document(invoice),
        "entry": InvoiceStatus.PAID,
        "filter": selfserve.AuditFilter(),
        "format": selfserve.EInvoiceFormat.PEPPOL,
        "id": CommandId(UUID(int=9)),
        "invoice": InvoiceNumber(invoice.event.number),
        "journal": journal,
        "language": selfserve.Language.ENGLISH,
        "later": (),
        "left": journal,
        "licenses": 1,
        "limit": 10,
        "line": invoice.event.lines[0],
        "moment": AtInstant(at=START),
        "number": 12,
        "people": [ADA],
        "percent": Decimal(22),
        "person": ADA.id,
        "price": UnitPrice(amount=Decimal("0.5"), currency="EUR"),
        "product": POWER_BI.id,
        "shape": selfserve.BaseFee(
            fee=UnitPrice(amount=Decimal("50.00"), currency="EUR"), included=3
        ),
        "query": ProductsQuery(),
        "record": journal[0],
        "recorded": journal[0],
        "right": journal,
        "rival": Rival.LAGO,
        "rows": (),
        "unit_price": UnitPrice(amount=Decimal("0.5"), currency="EUR"),
        "users": (),
        "country": "IT",
        "page": PoliciesPage(rows=()),
        "seller": selfserve.Seller(name="Contoso", address=invoice.event.bill_to.address),
        "snapshot": story.organization.snapshot(),
        "subscription": SubscriptionId(UUID(int=3)),
        "text": "[]",
        "xml": WRITTEN.read_text("utf-8"),
    }


def handles() -> dict[str, object]:
    """Make everything that has methods, anew for each call, by the name of its class."""
    story = Story()
    assert story.execute(CREATE).raise_for_denial()
    made = [story.organization, story.catalog, story.directory, Messages(), PolicyList(rows=())]
    return {type(handle).__name__: handle for handle in made}


def offered() -> Iterator[str]:
    """Name every function, constructor and method of the package."""
    for name, value in vars(selfserve).items():
        if inspect.isfunction(value):
            yield name
    for name, handle in handles().items():
        if name != "PolicyList":
            yield name
        for method in dir(handle):
            if not method.startswith("_") and inspect.isroutine(getattr(handle, method)):
                yield f"{name}.{method}"


def called(name: str) -> Callable[..., object]:
    """Take what is called so."""
    owner, dot, method = name.partition(".")
    return cast(
        Callable[..., object], getattr(handles()[owner] if dot else selfserve, method or owner)
    )


def arguments_of(name: str, call: Callable[..., object]) -> dict[str, object]:
    """Take a right argument for each parameter of a call."""
    good = good_arguments()
    special: dict[str, dict[str, object]] = {
        "Messages.denial": {"denial": selfserve.OrganizationMissing()},
        "Messages.reason": {"denial": selfserve.OrganizationMissing()},
        "Messages.advice": {"denial": selfserve.OrganizationMissing()},
        "Messages.check": {"check": None},
        "Messages.alternative": {"alternative": selfserve.RequestALicense(product=POWER_BI.id)},
        "Messages.next_step": {"step": None},
        "Messages.notification": {"notify": None},
        "Messages.invoice_page": {"seller": None},
        "Directory.search": {"query": "ad"},
        "Organization.have_access": {"people": [ADA.id]},
        "Organization.export_users_csv": {"query": AdminUsersQuery()},
        "explain_charge": {"line": 1},
        "rival_change": {"change": None},
        "to_json": {"value": ADA},
    }
    parameters = [p for p in inspect.signature(call).parameters if p != "self"]
    return {p: {**good, **special.get(name, {})}[p] for p in parameters}


@pytest.mark.parametrize("name", list(offered()))
def test_a_wrong_argument_is_refused_as_such(name: str) -> None:
    """One argument is wrong, the others right: it is answered, or refused by a typed error."""
    arguments = arguments_of(name, called(name))
    for parameter in arguments:
        for wrong in WRONG:
            call = called(name)
            try:
                call(**{**arguments, parameter: wrong})
            except InvalidInput as invalid:
                if not invalid.path.startswith("$"):
                    pytest.fail(f"{name}({parameter}={wrong!r}): at {invalid.path}")
            except TYPED:
                continue
            except Exception as error:
                pytest.fail(f"{name}({parameter}={wrong!r}): {type(error).__name__}: {error}")


def test_the_right_arguments_are_right() -> None:
    """The walk begins from calls that are answered, where it has a right argument for each."""
    answered: list[str] = []
    for name in offered():
        arguments = arguments_of(name, called(name))
        if None not in arguments.values():
            try:
                called(name)(**arguments)
            except (Denied, CorruptJournal, NoEInvoice):
                continue
            answered.append(name)
    assert len(answered) > 30, answered
