"""A shop behind HTTP, on one SQLite file: a command's id is the request's idempotency key.

uvicorn --factory --app-dir examples/python service:example
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Body, Depends, FastAPI, Header, Request, Response

import selfserve
from selfserve import Catalog, CommandId, Directory, OrganizationId, PersonId, System, User
from selfserve.host import AsyncHost, AsyncOutside, AsyncShop, Host, HostError, Sqlite, Task
from selfserve.testing import CATALOG, PEOPLE

STATUS = {"invalid": 422, "not_found": 404, "payment": 402, "stale": 412, "conflict": 409}


class Printer(AsyncOutside):
    """Prints what a provider of payments and one of mail would be asked."""

    async def charge(self, task: Task, charge: selfserve.ChargeCard) -> None:
        """Ask money of a card; the provider reports later what came of it."""
        print("charge", charge.order.amount, "under", task.key)

    async def refund(self, task: Task, refund: selfserve.RefundCard) -> None:
        """Give money back to a card."""
        print("refund", refund.order.amount, "under", task.key)

    async def notify(self, task: Task, notification: selfserve.Notify) -> None:
        """Tell people."""
        print("notify", notification.notification, "under", task.key)


def shop_of(organization: UUID, request: Request) -> AsyncShop:
    """Take the organization of the path."""
    shops: AsyncHost = request.app.state.shops
    return shops.shop(OrganizationId(organization))


def signed_in(x_person: Annotated[UUID, Header()]) -> User:
    """Tell who asks: a header, in place of your session."""
    return User(id=PersonId(x_person))


Shop = Annotated[AsyncShop, Depends(shop_of)]
Person = Annotated[User, Depends(signed_in)]
Command = Annotated[selfserve.Command, Body()]
Query = Annotated[selfserve.Query, Body()]
Brought = tuple[selfserve.Recorded, ...]
Key = Annotated[UUID, Header(alias="Idempotency-Key")]
router = APIRouter(prefix="/organizations/{organization}")


@router.post("/commands")
async def execute(shop: Shop, actor: Person, key: Key, command: Command) -> Brought:
    """Carry out a person's command; with the same key again, it counts once."""
    return (await shop.execute(command, actor=actor, id=CommandId(key))).events


@router.post("/quotes")
async def quote(shop: Shop, actor: Person, key: Key, command: Command) -> selfserve.Quote:
    """Say what a command would cost."""
    return await shop.quote(command, actor=actor, id=CommandId(key))


@router.post("/views")
async def view(shop: Shop, actor: Person, query: Query) -> selfserve.Answer:
    """Say what a person sees."""
    return await shop.view(query, actor=actor)


@router.post("/system")  # for your own systems alone: sign-up, and the payment provider's reports
async def execute_for_the_system(shop: Shop, key: Key, command: Command) -> Brought:
    """Carry out a command of no person's; make the key of the report's own id."""
    return (await shop.execute(command, actor=System(), id=CommandId(key))).events


async def refuse(_: Request, problem: Exception) -> Response:
    """Tell what is wrong."""
    match problem:
        case selfserve.Denied():
            told = {"denial": problem.denial, "message": problem.message()}
            return answer(told, STATUS.get(problem.category, 403))
        case HostError():  # the same key again settles what is not certain
            return answer({"problem": problem.code, "certain": problem.is_certain}, 503)
        case _:
            return answer({"problem": str(problem)}, 400)


def answer(told: object, status: int = 200) -> Response:
    """Write an answer, as the library writes JSON."""
    return Response(selfserve.to_json(told), status, media_type="application/json")


def service(host: Host, outside: AsyncOutside) -> FastAPI:
    """Make the application of a host."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with AsyncHost(host) as app.state.shops:
            duties = asyncio.create_task(app.state.shops.serve(outside))
            yield
            duties.cancel()

    wrong = (selfserve.Denied, HostError, selfserve.InvalidInput)
    app = FastAPI(lifespan=lifespan, exception_handlers=dict.fromkeys(wrong, refuse))
    app.include_router(router)
    return app


def example() -> FastAPI:
    """Make the application of ready-made products and people, on a file of this folder."""
    return service(Host(Sqlite("shop.sqlite"), Catalog(CATALOG), Directory(PEOPLE)), Printer())
