"""What every type of data is."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from .._invalid_input import InvalidInput


class Data(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename="camel",
):
    """Immutable data; camelCase in JSON: defaults are left out, an unknown field is refused."""


class Variant(Data, frozen=True, kw_only=True, tag_field="type"):
    """Data that its field `type` tells apart in JSON."""


def exact(**decimals: object) -> None:
    """Refuse what is no decimal: a float is not the number that it looks like."""
    for name, value in decimals.items():
        if not isinstance(value, Decimal):
            problem = f"expected a decimal.Decimal, found a {type(value).__name__}"
            raise InvalidInput(f"$.{name}", problem)
