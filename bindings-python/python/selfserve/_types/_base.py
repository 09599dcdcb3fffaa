"""What every type of data is."""

from __future__ import annotations

from msgspec import Struct


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
