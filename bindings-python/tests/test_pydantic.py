"""Our types as fields of pydantic's models, and as bodies and answers of FastAPI."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Body, FastAPI
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

import selfserve
from conftest import CREATE
from selfserve import ChangeLicenses, Money, Recorded, System, to_json
from selfserve.testing import OPENING, POWER_BI, Scenario, first_purchase

JSON = {"Content-Type": "application/json"}


class Order(BaseModel):
    """What a service of somebody's own takes."""

    command: selfserve.Command
    change: ChangeLicenses | None = None
    price: Money
    journal: list[Recorded] = []


def order(**fields: object) -> Order:
    """Make an order, from Python's objects or from what JSON has."""
    given = {"command": first_purchase(), "price": Money("12.50", "EUR")}
    return Order.model_validate({**given, **fields})


def problems(json_text: str) -> list[tuple[tuple[int | str, ...], str]]:
    """Say where pydantic finds what, if at all."""
    with pytest.raises(ValidationError) as caught:
        Order.model_validate_json(json_text)
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def test_a_model_is_read_and_written_as_the_library_writes() -> None:
    """From objects, from what JSON has, from JSON: camelCase, defaults left out."""
    made = order(
        journal=list(Scenario().given(*OPENING).records),
        change=ChangeLicenses(subscription=POWER_BI, licenses=3),
    )
    written = made.model_dump_json()
    assert made.journal
    for field in ("command", "price", "change", "journal"):
        assert json.dumps(json.loads(written)[field], separators=(",", ":")).encode() == to_json(
            getattr(made, field)
        )
    assert Order.model_validate_json(written) == made
    assert Order.model_validate(json.loads(written)) == made
    assert Order.model_validate(made.model_dump()) == made


def test_every_command_can_be_a_field() -> None:
    """The field `type` says which."""
    read = TypeAdapter(selfserve.Command).validate_json(to_json(CREATE))
    assert read == CREATE
    actors: TypeAdapter[selfserve.Actor] = TypeAdapter(selfserve.Actor)
    assert actors.validate_python({"type": "system"}) == System()


def test_what_is_wrong_is_told_once_and_where() -> None:
    """One problem, by the way to it, whatever the size of the union."""
    good = json.loads(order().model_dump_json())
    money = {**good, "price": {"amount": "1", "currency": "EUR", "cents": 1}}
    assert problems(json.dumps(money)) == [(("price",), "Object contains unknown field `cents`")]
    command = {**good, "command": {**good["command"], "licenses": "ten"}}
    (((*way,), _),) = problems(json.dumps(command))
    assert way == ["command", "licenses"]
    other = {**good, "command": {"type": "no_command"}}
    assert problems(json.dumps(other)) == [(("command", "type"), "Invalid value 'no_command'")]
    price = {**good, "price": {"amount": 12.5, "currency": "EUR"}}
    (((*way,), problem),) = problems(json.dumps(price))
    assert (way, "float" in problem) == (["price", "amount"], True)


def test_its_schema_takes_what_it_writes() -> None:
    """Each type stands among the definitions once, by its name."""
    schema = Order.model_json_schema()
    Draft202012Validator.check_schema(schema)
    assert {"Money", "ChangeLicenses", "Recorded"} <= schema["$defs"].keys()
    kinds = schema["properties"]["command"]["discriminator"]["mapping"]
    assert kinds["change_licenses"] == "#/$defs/ChangeLicenses"
    licenses = schema["$defs"]["ChangeLicenses"]
    assert licenses["description"] == "Set how many licenses a subscription has (`S1`)."
    assert licenses["properties"]["licenses"]["description"] == "The total that it is to have."
    validator: Any = Draft202012Validator(schema)
    good = json.loads(order().model_dump_json(exclude_none=True))
    assert list(validator.iter_errors(good)) == []
    assert not validator.is_valid({**good, "price": {"amount": "1", "currency": "EUR", "cents": 1}})


def test_who_has_no_pydantic_needs_none() -> None:
    """The package imports it for nobody."""
    told = "import sys, selfserve.host, selfserve.testing; sys.exit('pydantic' in sys.modules)"
    subprocess.run([sys.executable, "-c", told], check=True)


def test_fastapi_takes_and_gives_them() -> None:
    """Bodies and answers, and a document that has their names."""
    app = FastAPI()

    @app.post("/licenses")
    def change(command: Annotated[ChangeLicenses, Body()]) -> Money:
        return Money.from_minor(command.licenses * 1310, "EUR")

    async def ask(method: str, path: str, body: object = None) -> dict[str, Any]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as http:
            answer = await http.request(method, path, content=to_json(body), headers=JSON)
            told: dict[str, Any] = answer.json()
            return told

    body = ChangeLicenses(subscription=POWER_BI, licenses=3)
    answer = asyncio.run(ask("POST", "/licenses", body))
    assert answer == {"amount": "39.30", "currency": "EUR"}
    wrong = {"type": "change_licenses", "subscription": str(POWER_BI), "licenses": -1}
    unread = asyncio.run(ask("POST", "/licenses", wrong))
    assert unread["detail"][0]["loc"] == ["body", "licenses"]
    document = asyncio.run(ask("GET", "/openapi.json"))
    assert {"ChangeLicenses", "Money", "QuoteReference"} <= document["components"]["schemas"].keys()
