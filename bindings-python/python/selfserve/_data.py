"""What every type of data is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

__all__: list[str] = []

_JsonSchema: TypeAlias = "dict[str, Any]"


class Choice(StrEnum):
    """One of some words, printed as Python writes it."""

    def __repr__(self) -> str:
        """Write it as it is imported."""
        return f"{type(self).__name__}.{self.name}"


class Data(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename="camel",
):
    """Immutable data; camelCase in JSON: defaults are left out, an unknown field is refused."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Say to pydantic how it is read and written; only pydantic asks."""
        from ._pydantic import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, handler: GetJsonSchemaHandler
    ) -> _JsonSchema:
        """Say to pydantic what its JSON looks like; only pydantic asks."""
        from ._pydantic import json_schema_of

        return json_schema_of(cls, handler)


class Variant(Data, frozen=True, kw_only=True, tag_field="type"):
    """Data that its field `type` tells apart in JSON."""


class OneOf:
    """Beside a union: its field `type` tells pydantic which of them it is."""

    def __get_pydantic_core_schema__(
        self, union: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Say to pydantic how it is read and written; only pydantic asks."""
        from ._pydantic import core_schema_of

        return core_schema_of(union)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> _JsonSchema:
        """Say to pydantic what its JSON looks like; only pydantic asks."""
        from ._pydantic import json_schema_of_union

        return json_schema_of_union(schema, handler)


ONE_OF = OneOf()
