"""Our data as fields of pydantic's models, and as bodies and answers of FastAPI.

It is imported by nobody but pydantic: the package does not depend on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, cast

import msgspec
from pydantic import GetJsonSchemaHandler, TypeAdapter
from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    ValidationError,
    core_schema,
)

import selfserve

from ._invalid_input import InvalidInput
from ._json import plain

if TYPE_CHECKING:
    from ._data import Data

__all__: list[str] = []


def core_schema_of(kind: Any) -> CoreSchema:  # noqa: ANN401 - a class, or a union of classes
    """Read with msgspec, write as the library writes."""

    def read(value: object) -> object:
        if isinstance(value, kind):
            return value
        try:
            _refuse_floats(value, "$")
            return msgspec.convert(value, kind)
        except InvalidInput as wrong:
            raise _error(wrong.path, wrong.problem, value) from None
        except msgspec.ValidationError as wrong:
            problem, _, path = str(wrong).partition(" - at `")
            raise _error(path.removesuffix("`"), problem, value) from None

    name = f"{kind.__module__}.{kind.__qualname__}:{id(kind)}" if isinstance(kind, type) else None
    return core_schema.no_info_plain_validator_function(
        read,
        ref=name,
        metadata={_KIND: kind},
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda value: plain("$", value), when_used="json"
        ),
    )


def json_schema_of(kind: type[Data], handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """Describe a class, by references to what it is made of."""
    (own,), parts = msgspec.json.schema_components([kind], ref_template="{name}")
    described: dict[str, Any] = _with_references(parts[own["$ref"]], parts, handler)
    docs, _, attributes = cleandoc(kind.__doc__ or "").partition("\n\nAttributes:\n")
    described["description"] = docs
    told = {name: " ".join(text.split()) for name, text in _ATTRIBUTE.findall(attributes)}
    for name, key in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True):
        if name in told:  # `python -OO` has no docstrings
            described["properties"][key]["description"] = told[name]
    return described


def json_schema_of_union(schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """Describe a union, by references to what it is made of."""
    union = cast("dict[str, Any]", schema)["metadata"][_KIND]
    (own,), parts = msgspec.json.schema_components([union], ref_template="{name}")
    described: dict[str, Any] = _with_references(own, parts, handler)
    return described


_KIND = "selfserve"

_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n(?: {8}.*)?)*)", re.MULTILINE)
"""What a docstring says of a field: its name, and its text with the lines that go on further in."""


def _with_references(
    described: Any,  # noqa: ANN401 - any part of a JSON Schema
    parts: Mapping[str, Any],
    handler: GetJsonSchemaHandler,
) -> Any:  # noqa: ANN401
    """Have pydantic place what msgspec refers to; lists of words stand where they are used."""

    def placed(name: str) -> dict[str, Any]:
        if "enum" in parts[name]:
            return dict(parts[name])
        # Wrapped: what a handler is given directly gets no name.
        return handler(core_schema.definitions_schema(_asked(vars(selfserve)[name]), []))

    match described:
        case {"$ref": str(name)}:
            return placed(name)
        case {"mapping": mapping, **rest}:
            names = cast("dict[str, str]", mapping)
            return {**rest, "mapping": {tag: placed(name)["$ref"] for tag, name in names.items()}}
        case dict():
            fields = cast("dict[str, Any]", described)
            return {key: _with_references(part, parts, handler) for key, part in fields.items()}
        case list():
            items = cast("Sequence[Any]", described)
            return [_with_references(part, parts, handler) for part in items]
        case _:
            return described


@cache
def _asked(kind: type[Data]) -> CoreSchema:
    """Take a class's schema with what pydantic has added to it."""
    return TypeAdapter(kind).core_schema


def _refuse_floats(value: object, path: str) -> None:
    """Refuse a float wherever it stands: none of our data has one (`K5`)."""
    match value:
        case float():
            raise InvalidInput(path, "a float, which no field takes: write an amount as text")
        case dict():
            for key, part in cast("dict[object, object]", value).items():
                _refuse_floats(part, f"{path}.{key}")
        case list() | tuple():
            for place, part in enumerate(cast("list[object]", value)):
                _refuse_floats(part, f"{path}[{place}]")
        case _:
            pass


def _error(path: str, problem: str, value: object) -> ValidationError:
    """Say what is wrong, and where in pydantic's way."""
    error = PydanticCustomError("invalid_input", cast("Any", problem))
    details = InitErrorDetails(type=error, loc=tuple(_places(path)), input=value)
    return ValidationError.from_exception_data("selfserve", [details])


def _places(path: str) -> Iterator[int | str]:
    for field, place in re.findall(r"\.([^.\[]+)|\[(\d+)\]", path):
        yield field or int(place)
