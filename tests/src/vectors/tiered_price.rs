//! What so many units cost where the price depends on their number: ours by a shape of a catalog (`K6`), the peer's by its
//! profile.

use rust_decimal::Decimal;
use selfserve::{Currency, Day, Timestamp};
use selfserve_rival::{Profile, Tier, TierMode};
use serde_json::{Map, Value, json};

use super::amounts::{Figures, Names, amount, present, ten_to, too_large};
use super::answer::{Answer, Gap, decimal};
use super::inputs::Inputs;
use super::shop::{self, Plan, Shop};
use super::tiers::{Scale, number, scale};

const QUANTITY: [&str; 9] =
    ["quantity", "units", "seats", "licenses", "usage", "usage_units", "aggregation", "count", "slots"];
const QUANTITIES: [&str; 4] = ["quantities", "units_list", "seats_list", "usages"];
const NAMES: &Names = &[
    (
        "total",
        &[
            "amount",
            "cost",
            "final_cost",
            "price",
            "charge",
            "invoice_total",
            "line_total",
            "subtotal",
            "total_amount",
            "total_cost",
            "total_price",
            "amount_due",
            "fee_amount",
        ],
    ),
    ("totals", &["amounts", "costs", "prices", "final_costs"]),
    ("unit_amount", &["effective_unit_cost", "effective_unit_price", "average_unit_price", "unit_cost"]),
    ("tiers", &["tier_amounts", "by_tier", "lines", "line_amounts", "ranges", "tier_totals"]),
    ("packages", &["package_count", "blocks", "number_of_packages"]),
];

/// A day on which our catalog is asked.
const DAY: &str = "2026-11-01";

/// Objects in which a peer keeps what belongs to the price.
const WITHIN: [&str; 6] = ["properties", "price", "pricing", "charge", "plan", "transform_quantity"];

/// Of a peer without a profile, ours alone.
pub(super) fn answer(
    profile: Option<Profile>,
    kind: &str,
    inputs: &Inputs<'_>,
    expected: &Map<String, Value>,
) -> Result<Answer, Gap> {
    let mut fields = inputs.flattened(&WITHIN);
    if matches!(kind, "graduated" | "volume" | "package") {
        fields.entry("mode").or_insert_with(|| Value::from(kind));
    }
    let inputs = Inputs::new(&fields);
    let currency = inputs.currency()?;
    let limits = Limits::read(&inputs, currency)?;
    let scale = scale(&inputs, currency)?;
    let (quantities, several) = quantities(&inputs)?;
    let before = number(&inputs, &["usage_before", "units_before", "pre_usage"])?.unwrap_or_default();
    inputs.all_used()?;
    let written = |found: &[Found]| figures(found, several).written(expected, NAMES, currency);
    let plain = limits.none() && before.is_zero();
    let ours = if plain { ours(profile, &scale, &quantities, currency) } else { None };
    let ours = ours.map(|ours| written(&ours));
    let Some(profile) = profile else {
        return ours.map(Answer::ours).ok_or_else(|| Gap("our shapes cannot say this price".to_owned()));
    };
    let peers = quantities.iter().map(|units| peer(profile, &scale, &limits, before, *units));
    let peers: Vec<Found> = peers.collect::<Result<_, _>>()?;
    Ok(Answer::new(written(&peers), ours))
}

/// What so many units come to, in minor units.
struct Found {
    units: Decimal,
    total: Decimal,
    by_tier: Option<Vec<Decimal>>,
    packages: Option<Decimal>,
}

fn figures(found: &[Found], several: bool) -> Figures {
    match found {
        [one] if !several => {
            let average =
                if one.units.is_zero() { Some(Decimal::ZERO) } else { one.total.checked_div(one.units) };
            let figures = Figures::default().amount("total", one.total).average("unit_amount", average);
            let figures =
                one.packages.iter().fold(figures, |figures, count| figures.count("packages", *count));
            one.by_tier.iter().fold(figures, |figures, tiers| figures.amounts("tiers", tiers.clone()))
        }
        _ => Figures::default().amounts("totals", found.iter().map(|one| one.total).collect()),
    }
}

fn quantities(inputs: &Inputs<'_>) -> Result<(Vec<Decimal>, bool), Gap> {
    if let Some(name) = present(inputs, &QUANTITIES) {
        let all = inputs.list(name)?.iter().map(decimal).collect::<Option<_>>();
        return Ok((all.ok_or_else(|| Gap(format!("input `{name}` cannot be read")))?, true));
    }
    let name = present(inputs, &QUANTITY).ok_or_else(|| Gap("no quantity".to_owned()))?;
    Ok((vec![inputs.decimal(name)?], false))
}

/// The least and the most that is charged, whatever the quantity; ours knows neither.
struct Limits {
    least: Option<Decimal>,
    most: Option<Decimal>,
}

impl Limits {
    fn read(inputs: &Inputs<'_>, currency: Currency) -> Result<Self, Gap> {
        let least = ["minimum_amount", "minimum_spend", "min_spend", "min_amount"];
        let most = ["maximum_amount", "maximum_spend", "max_spend", "max_amount", "cap_amount"];
        Ok(Self { least: amount(inputs, &least, currency)?, most: amount(inputs, &most, currency)? })
    }

    fn none(&self) -> bool {
        self.least.is_none() && self.most.is_none()
    }

    fn apply(&self, total: Decimal) -> Decimal {
        let total = self.least.map_or(total, |least| total.max(least));
        self.most.map_or(total, |most| total.min(most))
    }
}

/// The peer's, of units that come after others of the same period.
fn peer(
    profile: Profile,
    scale: &Scale,
    limits: &Limits,
    before: Decimal,
    units: Decimal,
) -> Result<Found, Gap> {
    let unknown = || Gap(format!("{} has no price for these units, or it is not known", profile.name()));
    let together = before.checked_add(units).ok_or_else(too_large)?;
    let amount = profile.tiered(&scale.price, together).ok_or_else(unknown)?;
    let billed = match before.is_zero() {
        true => Decimal::ZERO,
        false => profile.tiered(&scale.price, before).ok_or_else(unknown)?.total,
    };
    let total = amount.total.checked_add(scale.base).and_then(|total| total.checked_sub(billed));
    let total = total.ok_or_else(too_large)?;
    let packages = match scale.price.tiers.as_slice() {
        [.., Tier { packages: Some(packages), .. }] if scale.price.tiers.len() <= 2 => {
            let free = free(&scale.price.tiers).unwrap_or_default();
            units.checked_sub(free).and_then(|paid| packages.of(paid.max(Decimal::ZERO)))
        }
        _ => None,
    };
    let by_tier = before.is_zero().then_some(amount.by_tier);
    Ok(Found { units, total: limits.apply(total), by_tier, packages })
}

/// How many units are free before those that cost something.
fn free(tiers: &[Tier]) -> Option<Decimal> {
    match tiers {
        [Tier { up_to: Some(free), unit_amount, .. }, _] if unit_amount.is_zero() => Some(*free),
        _ => None,
    }
}

/// Ours, by a purchase of each quantity: the exact price where the peer does not round it, and what is charged where it
/// does. None where our shapes cannot say such a price, or where such a number of licenses cannot be bought.
fn ours(
    profile: Option<Profile>,
    scale: &Scale,
    quantities: &[Decimal],
    currency: Currency,
) -> Option<Vec<Found>> {
    let plan = plan(scale, quantities, currency)?;
    let rounds = !matches!(
        profile,
        Some(Profile::KillBill | Profile::Lago | Profile::FlexpriceDays | Profile::FlexpriceSeconds)
    );
    let day: Day = DAY.parse().ok()?;
    let each = quantities.iter().map(|units| {
        let licenses = u32::try_from(Some(*units).filter(Decimal::is_integer)?).ok()?;
        let mut shop = Shop::open(std::slice::from_ref(&plan), &json!([]), currency, None, day.start())?;
        let exact =
            shop.price_of(0, licenses, currency, day)?.checked_mul(ten_to(currency.minor_digits()))?;
        let total = if licenses == 0 { exact } else { charged(&mut shop, licenses, day.start())? };
        let total = if rounds { total } else { exact };
        Some(Found { units: *units, total, by_tier: None, packages: None })
    });
    each.collect()
}

/// What the purchase of so many licenses is charged.
fn charged(shop: &mut Shop, licenses: u32, at: Timestamp) -> Option<Decimal> {
    let lines = shop.buy(0, licenses, None, at)?;
    Some(lines.iter().map(|line| Decimal::from(line.amount.minor_units())).sum())
}

/// The price as a plan of our catalog: its tiers, or a fee with what it includes.
fn plan(scale: &Scale, quantities: &[Decimal], currency: Currency) -> Option<Plan> {
    let unit = ten_to(currency.minor_digits());
    let text = |minor: Decimal| minor.checked_div(unit).map(|amount| amount.normalize().to_string());
    let price = |minor: Decimal| Some(shop::amount(&text(minor)?, currency));
    let (tiers, step) = by_the_unit(&scale.price.tiers, quantities)?;
    // A last tier that ends is as good as open for who stays below its end.
    let within = |units: &Decimal| tiers.last()?.up_to.is_none_or(|end| *units <= end).then_some(());
    quantities.iter().try_for_each(within)?;
    let fees = tiers.iter().try_fold(scale.base, |sum, tier| sum.checked_add(tier.flat_amount))?;
    let (shape, first) = if fees.is_zero() {
        (shape(scale.price.mode, &tiers, &price)?, tiers.first()?)
    } else {
        let (included, paid) = match tiers.as_slice() {
            [paid] => (Decimal::ZERO, paid),
            [_, paid] if scale.price.mode == TierMode::Graduated && paid.flat_amount.is_zero() => {
                (free(&tiers)?, paid)
            }
            _ => return None,
        };
        let included = u32::try_from(included.normalize()).ok()?;
        (Some(json!({ "type": "base_fee", "fee": price(fees)?, "included": included })), paid)
    };
    Some(Plan { shape, step, ..Plan::plain(text(first.unit_amount)?, 1) })
}

/// The tiers as a shape; one tier is a plain price.
fn shape(mode: TierMode, tiers: &[Tier], price: &impl Fn(Decimal) -> Option<Value>) -> Option<Option<Value>> {
    let further = tiers.windows(2).map(|pair| {
        let from = pair[0].up_to?.checked_add(Decimal::ONE)?.normalize();
        Some(json!({ "from": u32::try_from(from).ok()?, "unitPrice": price(pair[1].unit_amount)? }))
    });
    let further: Vec<Value> = further.collect::<Option<_>>()?;
    let kind = match mode {
        TierMode::Graduated => "graduated_pricing",
        TierMode::Volume => "volume_pricing",
    };
    Some((!further.is_empty()).then(|| json!({ "type": kind, "tiers": further })))
}

/// Tiers of licenses. Those of packages are, too, where all have the same size and whole ones are bought: our packs.
fn by_the_unit(tiers: &[Tier], quantities: &[Decimal]) -> Option<(Vec<Tier>, Option<u32>)> {
    let Some(packages) = tiers.iter().find_map(|tier| tier.packages) else {
        return tiers.iter().all(|tier| tier.cap.is_none()).then(|| (tiers.to_vec(), None));
    };
    let whole = |units: &Decimal| units.checked_rem(packages.size).is_some_and(|rest| rest.is_zero());
    let each = tiers.iter().map(|tier| {
        let same = tier.packages == Some(packages) || tier.unit_amount.is_zero();
        let unit_amount = tier.unit_amount.checked_div(packages.size)?;
        let fits = same && tier.cap.is_none() && tier.up_to.as_ref().is_none_or(whole);
        fits.then(|| Tier { unit_amount, packages: None, ..tier.clone() })
    });
    let tiers = each.collect::<Option<_>>()?;
    let step = u32::try_from(packages.size.normalize()).ok()?;
    quantities.iter().all(whole).then_some((tiers, Some(step)))
}
