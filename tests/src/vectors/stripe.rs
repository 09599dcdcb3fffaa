//! Stripe's examples, as its documentation has them.

use std::num::NonZeroU64;

use selfserve::Money;
use selfserve_rival::{Profile, Share};
use serde_json::json;

use super::answer::{Answer, Gap};
use super::inputs::Inputs;

pub(super) fn answer(kind: &str, inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    match kind {
        "plan_change" if inputs.has("fraction_remaining") => fraction(inputs),
        _ => Err(Gap("the dates have no year, and the figures are approximations".to_owned())),
    }
}

fn fraction(inputs: &Inputs<'_>) -> Result<Answer, Gap> {
    let unreadable = || Gap("`fraction_remaining` is no fraction".to_owned());
    let (part, whole) = inputs.text("fraction_remaining")?.split_once('/').ok_or_else(unreadable)?;
    let whole: NonZeroU64 = whole.parse().map_err(|_| unreadable())?;
    let share = Share { part: part.parse().map_err(|_| unreadable())?, whole };
    let part =
        |name| Profile::Stripe.share(inputs.money(name)?, share).map_err(|error| Gap(error.to_string()));
    let (credit, charge) = (part("old_price")?, part("new_price")?);
    let text = |money: Money| money.to_decimal().to_string();
    let minus = credit.negated().map_err(|error| Gap(error.to_string()))?;
    let net = charge.checked_add(minus).map_err(|error| Gap(error.to_string()))?;
    Ok(Answer::new(json!({ "credit": text(minus), "charge": text(charge), "net": text(net) }), None))
}
