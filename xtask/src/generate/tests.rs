//! The generator on a small schema: what it writes, and where it stops.

use serde_json::{Value, json};

use super::schema::{Schema, remove_examples};
use super::{python_modules, typescript};

/// A union with a choice, an id and a default, as schemars writes them.
fn small() -> Value {
    json!({ "$defs": {
        "Command": {
            "description": "What is asked for; see [`Channel`](crate::Channel).",
            "oneOf": [{
                "title": "AssignLicenses",
                "type": "object",
                "description": "Assigns licenses.",
                "properties": {
                    "type": { "type": "string", "const": "assign" },
                    "toPeople": {
                        "description": "To whom.",
                        "type": "array",
                        "items": { "$ref": "#/$defs/PersonId" }
                    },
                    "from": { "description": "Since when.", "type": ["string", "null"], "format": "date" },
                    "channel": {
                        "description": "How it is sold.",
                        "$ref": "#/$defs/Channel",
                        "default": "self_service"
                    }
                },
                "required": ["type", "toPeople"],
                "additionalProperties": false
            }]
        },
        "PersonId": { "description": "A person.", "type": "string", "format": "uuid" },
        "Channel": {
            "description": "How something is sold.",
            "oneOf": [{ "description": "By its users.", "type": "string", "const": "self_service" }]
        }
    } })
}

fn refusal(schema: &Value) -> String {
    Schema::read(schema).err().map(|error| format!("{error:#}")).unwrap_or_default()
}

#[test]
fn python_reads_as_if_written_by_hand() {
    let files = python_modules::write(&Schema::read(&small()).unwrap()).unwrap();
    let (_, module) = files.iter().find(|(path, _)| path.ends_with("/commands.py")).unwrap();
    let body = module.split_once("from __future__ import annotations\n").unwrap().1;
    let expected = r#"
from datetime import date
from typing import NewType, TypeAlias
from uuid import UUID

from msgspec import field

from .._data import Choice, Variant

__all__ = [
    "AssignLicenses",
    "Channel",
    "Command",
    "PersonId",
]

PersonId = NewType("PersonId", UUID)
"""A person."""


class Channel(Choice):
    """How something is sold."""

    SELF_SERVICE = "self_service"
    """By its users."""


class AssignLicenses(Variant, frozen=True, kw_only=True, tag="assign"):
    """Assigns licenses.

    Attributes:
        to_people: To whom.
        from_: Since when.
        channel: How it is sold.
    """

    to_people: tuple[PersonId, ...]
    """To whom."""

    from_: date | None = field(default=None, name="from")
    """Since when."""

    channel: Channel = Channel.SELF_SERVICE
    """How it is sold."""


Command: TypeAlias = AssignLicenses
"""What is asked for; see `Channel`."""
"#;
    assert_eq!(body, expected);
}

#[test]
fn typescript_reads_as_if_written_by_hand() {
    let typescript = typescript::write(&Schema::read(&small()).unwrap()).unwrap();
    let body = typescript.rsplit_once("[kind]?: Kind };\n").unwrap().1;
    let expected = r#"
/** A person. */
export type PersonId = Uuid<"PersonId">;

/** How something is sold. */
export type Channel =
  /** By its users. */
  | "self_service";

/** What is asked for; see `Channel`. */
export type Command = AssignLicenses;

/** Assigns licenses. */
export interface AssignLicenses {
  readonly type: "assign";
  /** To whom. */
  readonly toPeople: readonly PersonId[];
  /** Since when. */
  readonly from?: string;
  /** How it is sold. Absent: `"self_service"`. */
  readonly channel?: Channel;
}
"#;
    assert_eq!(body, expected);
}

#[test]
fn an_example_does_not_travel() {
    let with_example =
        "What it is.\n\n```no_run\n# let hidden = 1;\n\nlet rust = 1;\n```\n\nWhat else it is.";
    let mut schema = json!({ "$defs": { "Id": { "description": with_example, "enum": ["```"] } } });
    remove_examples(&mut schema);
    let without = json!({ "description": "What it is.\n\nWhat else it is.", "enum": ["```"] });
    assert_eq!(schema["$defs"]["Id"], without);
}

#[test]
fn a_missing_description_stops_it_by_name() {
    let mut schema = small();
    schema["$defs"]["Command"]["oneOf"][0]["properties"]["toPeople"]
        .as_object_mut()
        .unwrap()
        .remove("description");
    assert_eq!(refusal(&schema), "in Command: in assign: in toPeople: no description");
}

#[test]
fn an_unknown_shape_stops_it_by_name() {
    let mut schema = small();
    schema["$defs"]["PersonId"]["maxLength"] = json!(36);
    assert!(refusal(&schema).starts_with("in PersonId: unknown: maxLength"), "{}", refusal(&schema));
    schema["$defs"]["PersonId"] = json!({ "description": "A pair.", "type": "array", "prefixItems": [] });
    assert!(refusal(&schema).starts_with("in PersonId: unknown: prefixItems"), "{}", refusal(&schema));
}

#[test]
fn a_field_that_is_left_out_for_another_reason_than_its_absence_stops_it() {
    let mut schema = small();
    schema["$defs"]["Command"]["oneOf"][0]["required"] = json!(["type"]);
    assert!(refusal(&schema).starts_with("in Command: in assign: in toPeople: neither required"));
}

#[test]
fn a_name_means_one_type() {
    let mut schema = small();
    schema["$defs"]["AssignLicenses"] = schema["$defs"]["PersonId"].clone();
    assert_eq!(refusal(&schema), "two types are called AssignLicenses: one is in AssignLicenses");
    schema["$defs"].as_object_mut().unwrap().remove("AssignLicenses");
    schema["$defs"].as_object_mut().unwrap().remove("PersonId");
    assert_eq!(refusal(&schema), "Command.toPeople: there is no PersonId");
}

#[test]
fn a_module_that_needs_a_later_one_stops_it() {
    let mut schema = small();
    let mut denial = schema["$defs"]["Command"].clone();
    denial["oneOf"][0]["title"] = json!("Refusal");
    denial["oneOf"][0]["properties"]["toPeople"]["items"]["$ref"] = json!("#/$defs/Command");
    schema["$defs"]["Denial"] = denial;
    let refused = python_modules::write(&Schema::read(&schema).unwrap()).unwrap_err();
    assert_eq!(refused.to_string(), "Denial is of denials, and needs Command");
}
