//! Prices with tiers, packages and fees, under the names that the peers give them.

use rust_decimal::Decimal;
use selfserve::Currency;
use selfserve_rival::{Packages, Tier, TierMode, TieredPrice};
use serde_json::Value;

use super::amounts::{amount, present, too_large};
use super::answer::{Gap, decimal};
use super::inputs::Inputs;

/// What the price depends on, in words of its own.
const MODELS: [&str; 14] = [
    "mode",
    "model",
    "tier_mode",
    "tiers_mode",
    "tier_type",
    "seat_tier_type",
    "charge_model",
    "pricing_model",
    "price_model",
    "billing_model",
    "billing_scheme",
    "tier_block_policy",
    "policy",
    "type",
];
const TIERS: [&str; 7] =
    ["tiers", "ranges", "graduated_ranges", "volume_ranges", "seat_tiers", "rows", "price_tiers"];
const UNIT: [&str; 9] = [
    "unit_price",
    "unit_amount",
    "per_unit_amount",
    "price_per_seat",
    "price_per_unit",
    "per_unit",
    "rate",
    "price",
    "amount",
];
const FLAT: [&str; 6] = ["flat_amount", "flat_fee", "flat_price", "fixed_fee", "fixed_amount", "flat"];
const LAST: [&str; 12] = [
    "up_to",
    "to",
    "to_value",
    "last_unit",
    "last",
    "max_seats",
    "max_units",
    "bound",
    "upper_bound",
    "up_to_amount",
    "max",
    "ending_unit",
];
const FIRST: [&str; 9] = [
    "from",
    "from_value",
    "first_unit",
    "first",
    "min_seats",
    "min_units",
    "from_unit",
    "starts_at",
    "starting_unit",
];
const PACKAGE: [&str; 5] = ["package_size", "block_size", "divide_by", "quantity_per_package", "pack_size"];
const PACKAGE_PRICE: [&str; 3] = ["package_price", "block_price", "price_per_package"];
const FREE: [&str; 6] =
    ["free_units", "included_units", "included", "included_seats", "included_licenses", "included_quantity"];
const BASE: [&str; 5] = ["base_fee", "base_price", "base_amount", "platform_fee", "fee"];

/// A price, and what is charged besides.
#[derive(Debug)]
pub(super) struct Scale {
    /// Its tiers.
    pub(super) price: TieredPrice,
    /// A fee for the subscription, in minor units.
    pub(super) base: Decimal,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Model {
    Tiers(TierMode),
    /// The price of a tier is for the subscription.
    Stairs,
    Plain,
}

/// Reads a price.
pub(super) fn scale(inputs: &Inputs<'_>, currency: Currency) -> Result<Scale, Gap> {
    let base = amount(inputs, &BASE, currency)?.unwrap_or_default();
    if let Some(name) = present(inputs, &TIERS) {
        let (mode, tiers) = named_tiers(inputs, name, None, currency)?;
        return Ok(Scale { price: TieredPrice { mode, tiers }, base });
    }
    model(inputs)?;
    let packages = packages(inputs)?;
    let names: &[&str] = if packages.is_some() { &PACKAGE_PRICE } else { &[] };
    let unit = [names, &UNIT].concat();
    let unit = amount(inputs, &unit, currency)?.ok_or_else(|| Gap("no price of a unit".to_owned()))?;
    let flat = amount(inputs, &FLAT, currency)?.unwrap_or_default();
    let paid = Tier { packages, ..Tier::plain(None, unit) };
    let free = number(inputs, &FREE)?.filter(|free| !free.is_zero());
    let free = free.map(|last| Tier::plain(Some(last), Decimal::ZERO));
    let tiers = free.into_iter().chain([paid]).collect();
    let base = base.checked_add(flat).ok_or_else(too_large)?;
    Ok(Scale { price: TieredPrice { mode: TierMode::Graduated, tiers }, base })
}

/// The tiers of a list, or of an object that has the list and says what they mean.
fn named_tiers(
    inputs: &Inputs<'_>,
    name: &str,
    within: Option<&str>,
    currency: Currency,
) -> Result<(TierMode, Vec<Tier>), Gap> {
    if inputs.value(name).is_some_and(Value::is_object) {
        let inner = inputs.object(name)?;
        let list = present(&inner, &TIERS).ok_or_else(|| Gap("an object of tiers has no list".to_owned()))?;
        let read = named_tiers(&inner, list, Some(name), currency)?;
        inner.all_used()?;
        return Ok(read);
    }
    let (mode, stairs) = mode(inputs, name, within)?;
    let rows = inputs.list(name)?.iter().map(|row| row.as_object().map(Inputs::new));
    let rows: Vec<Inputs<'_>> =
        rows.collect::<Option<_>>().ok_or_else(|| Gap("a tier is no object".to_owned()))?;
    let tiers = ends(&rows, mode)?.into_iter().zip(&rows).map(|(end, row)| {
        let mut tier = tier(row, end, currency)?;
        if stairs {
            std::mem::swap(&mut tier.unit_amount, &mut tier.flat_amount);
        }
        row.all_used().map_err(|Gap(reason)| Gap(format!("of a tier: {reason}")))?;
        Ok(tier)
    });
    Ok((mode, tiers.collect::<Result<_, Gap>>()?))
}

/// What the tiers mean: as the price says, or as the name of the list does; Polar's seats are volume if they say nothing.
/// And whether their prices are for the subscription.
fn mode(inputs: &Inputs<'_>, list: &str, within: Option<&str>) -> Result<(TierMode, bool), Gap> {
    match (model(inputs)?, list, within) {
        (Some(Model::Tiers(mode)), ..) => Ok((mode, false)),
        (Some(Model::Stairs), ..) => Ok((TierMode::Volume, true)),
        (Some(Model::Plain), ..) => Err(Gap("a price per unit has tiers".to_owned())),
        (None, "graduated_ranges", _) => Ok((TierMode::Graduated, false)),
        (None, "volume_ranges" | "seat_tiers", _) | (None, _, Some("seat_tiers")) => {
            Ok((TierMode::Volume, false))
        }
        (None, ..) => Err(Gap("the tiers do not say whether they are graduated or volume".to_owned())),
    }
}

fn tier(row: &Inputs<'_>, end: Option<Decimal>, currency: Currency) -> Result<Tier, Gap> {
    let packages = packages(row)?;
    let names = [&PACKAGE_PRICE[..], &UNIT].concat();
    Ok(Tier {
        packages,
        flat_amount: amount(row, &FLAT, currency)?.unwrap_or_default(),
        cap: amount(row, &["flat_cap", "cap"], currency)?,
        ..Tier::plain(end, amount(row, &names, currency)?.unwrap_or_default())
    })
}

/// Where each tier ends: as it says, or before the next begins, or after so many packages (`max_blocks`), which count from
/// where the one before ends. Tiers that say only where they begin may count from 0, as Meteroid's do: graduated, the
/// first then has as many units as lie before the next.
fn ends(rows: &[Inputs<'_>], mode: TierMode) -> Result<Vec<Option<Decimal>>, Gap> {
    let firsts: Vec<_> = rows.iter().map(|row| number(row, &FIRST)).collect::<Result<_, _>>()?;
    let zero_based = firsts.first().copied().flatten().is_some_and(|first| first.is_zero());
    let mut ends: Vec<Option<Decimal>> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let blocks = number(row, &["max_blocks"])?.filter(|blocks| !blocks.is_sign_negative());
        let next = firsts.get(place + 1).copied().flatten();
        let end = match (number(row, &LAST)?, blocks, next) {
            (Some(last), ..) => Some(last),
            (None, Some(blocks), _) => {
                let size = number(row, &PACKAGE)?.unwrap_or(Decimal::ONE);
                let before = ends.last().copied().flatten().unwrap_or_default();
                Some(
                    blocks
                        .checked_mul(size)
                        .and_then(|units| units.checked_add(before))
                        .ok_or_else(too_large)?,
                )
            }
            (None, None, Some(next)) if zero_based && mode == TierMode::Graduated => Some(next),
            (None, None, Some(next)) => Some(next.checked_sub(Decimal::ONE).ok_or_else(too_large)?),
            (None, None, None) => None,
        };
        ends.push(end);
    }
    // Polar takes tiers in any order; here they are in theirs.
    let open = ends.iter().position(Option::is_none).unwrap_or(ends.len());
    let rising = ends.windows(2).all(|pair| pair[1].is_none_or(|next| pair[0].is_some_and(|end| end < next)));
    if open + 1 < ends.len() || !rising {
        return Err(Gap("the tiers are not in order".to_owned()));
    }
    Ok(ends)
}

/// What the price says that it is: `tiered` says nothing.
fn model(inputs: &Inputs<'_>) -> Result<Option<Model>, Gap> {
    let mut said = None;
    for name in MODELS.iter().filter(|name| inputs.has(name)) {
        let text = inputs.text(name)?.to_lowercase();
        let model = match text.trim_start_matches("billing_") {
            "graduated" | "slab" | "all_tiers" | "tiered_graduated" | "graduated_pricing" | "tier_slab" => {
                Some(Model::Tiers(TierMode::Graduated))
            }
            "stairstep" | "stair_step" | "stairs" => Some(Model::Stairs),
            "volume" | "top_tier" | "tiered_volume" | "volume_pricing" | "tier_volume" => {
                Some(Model::Tiers(TierMode::Volume))
            }
            "per_unit" | "standard" | "unit" | "flat_fee" | "per_seat" | "package" | "packages"
            | "base_fee" => Some(Model::Plain),
            "tiered" | "tiers" | "usage" | "seat" | "seats" => None,
            _ => return Err(Gap(format!("no price is known that is called {text:?}"))),
        };
        said = said.or(model);
    }
    Ok(said)
}

fn packages(inputs: &Inputs<'_>) -> Result<Option<Packages>, Gap> {
    let round = present(inputs, &["round", "rounding", "round_mode"]);
    let started_counts = match round.map(|name| inputs.text(name)).transpose()? {
        None | Some("up" | "ROUND_UP") => true,
        Some("down" | "ROUND_DOWN") => false,
        Some(other) => return Err(Gap(format!("packages are rounded {other:?}"))),
    };
    let size = number(inputs, &PACKAGE)?.filter(|size| *size != Decimal::ONE);
    Ok(size.map(|size| Packages { size, started_counts }))
}

/// A number of units under one of these names; none where it is absent, null or without end.
pub(super) fn number(inputs: &Inputs<'_>, names: &[&str]) -> Result<Option<Decimal>, Gap> {
    let Some(name) = present(inputs, names) else { return Ok(None) };
    let value = inputs.value(name);
    if value.and_then(Value::as_str).is_some_and(|text| matches!(text, "inf" | "infinity" | "Infinity" | "∞"))
    {
        return Ok(None);
    }
    let number = value.and_then(decimal).ok_or_else(|| Gap(format!("input `{name}` cannot be read")))?;
    // Kill Bill writes -1 for no end.
    Ok(Some(number).filter(|number| *number != Decimal::NEGATIVE_ONE))
}
