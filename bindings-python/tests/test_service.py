"""The example of a shop behind HTTP, asked by a real client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from service import service

from selfserve import (
    AssignLicenses,
    Catalog,
    ChargeCard,
    Command,
    Directory,
    Notify,
    PaymentId,
    PaymentSucceeded,
    PersonId,
    RefundCard,
    ReportPayment,
    YourProductsQuery,
    to_json,
)
from selfserve.host import AsyncOutside, Host, Sqlite, Task
from selfserve.testing import (
    ADA,
    CATALOG,
    MARCO,
    ORGANIZATION,
    PEOPLE,
    POWER_BI,
    add_card,
    create,
    first_purchase,
)

HERE = f"http://shop.example/organizations/{ORGANIZATION}"


class Provider(AsyncOutside):
    """A payment provider that keeps what it was asked."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.charges: asyncio.Queue[tuple[Task, ChargeCard]] = asyncio.Queue()

    async def charge(self, task: Task, charge: ChargeCard) -> None:
        """Take a charge."""
        self.charges.put_nowait((task, charge))

    async def refund(self, task: Task, refund: RefundCard) -> None:
        """Take a refund."""

    async def notify(self, task: Task, notification: Notify) -> None:
        """Tell nobody."""


class Client:
    """A client of the service."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        """Ask over this connection."""
        self.http = http

    async def post(
        self, path: str, body: object, *, person: PersonId | None = None, key: int | None = None
    ) -> httpx.Response:
        """Ask, as somebody, under a key."""
        headers = {"Content-Type": "application/json"}
        headers |= {"X-Person": str(person)} if person else {}
        headers |= {"Idempotency-Key": str(UUID(int=key))} if key else {}
        return await self.http.post(f"{HERE}/{path}", content=to_json(body), headers=headers)

    async def give(
        self, key: int, command: Command, person: PersonId | None = None
    ) -> list[dict[str, Any]]:
        """Give a command, which has to be carried out."""
        path = "commands" if person else "system"
        response = await self.post(path, command, person=person, key=key)
        assert response.status_code == 200, response.text
        events: list[dict[str, Any]] = response.json()
        return events


@asynccontextmanager
async def running(file: Path, provider: Provider) -> AsyncGenerator[Client]:
    """Start the service on a file, and connect a client."""
    app = service(Host(Sqlite(file), Catalog(CATALOG), Directory(PEOPLE)), provider)
    transport = httpx.ASGITransport(app)
    # The client starts no application: it would be asked before it has begun.
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport) as http:
        yield Client(http)


def test_from_sign_up_to_a_paid_purchase(tmp_path: Path) -> None:
    """Signed up, quoted, bought, charged, reported: and again in another process."""

    async def story() -> None:
        provider = Provider()
        async with running(tmp_path / "shop.sqlite", provider) as client:
            await client.give(1, create())
            await client.give(2, add_card(), ADA)
            quoted = await client.post("quotes", first_purchase(), person=ADA, key=3)
            assert quoted.json()["total"] == {"amount": "131.00", "currency": "EUR"}
            bought = await client.give(3, first_purchase(), ADA)
            assert await client.give(3, first_purchase(), ADA) == bought
            task, charge = await asyncio.wait_for(provider.charges.get(), 10)
            paid = ReportPayment(
                invoice=charge.invoice,
                payment=PaymentId("pay_1"),
                request=task.key,
                result=PaymentSucceeded(amount=charge.order.amount),
            )
            (record,) = await client.give(77, paid)
            assert record["event"]["type"] == "payment_received"
            assert await client.give(77, paid) == [record]
        async with running(tmp_path / "shop.sqlite", provider) as client:
            seen = await client.post("views", YourProductsQuery(), person=ADA)
            (row,) = seen.json()["rows"]
            assert (row["subscription"], row["licenses"]) == (str(POWER_BI), 10)
            assert provider.charges.empty()

    asyncio.run(story())


def test_what_is_wrong_has_its_status(tmp_path: Path) -> None:
    """A refusal, a command that cannot be read, a key that is missing."""

    async def story() -> None:
        async with running(tmp_path / "shop.sqlite", Provider()) as client:
            await client.give(1, create())
            assign = AssignLicenses(subscription=POWER_BI, people=(MARCO,))
            refused = await client.post("commands", assign, person=MARCO, key=2)
            assert refused.status_code == 404
            assert refused.json()["denial"]["type"] == "unknown_subscription"
            assert refused.json()["message"]
            unread = await client.post("commands", {"type": "no_command"}, person=ADA, key=3)
            assert (unread.status_code, unread.json()["detail"][0]["loc"]) == (
                422,
                ["body", "type"],
            )
            assert (await client.post("commands", assign, person=ADA)).status_code == 422

    asyncio.run(story())


def test_it_is_as_short_as_it_says() -> None:
    """An example that nobody reads to its end is none."""
    example = Path(__file__).parents[2] / "examples/python/service.py"
    assert len(example.read_text("utf-8").splitlines()) < 120
