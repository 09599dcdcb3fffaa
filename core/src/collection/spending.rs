//! Whoever raises what a billing profile pays may buy with it (`O7`, `B2`). It is asked of whatever a command brings, so
//! that no command has to ask for itself.

use crate::charging::{Charging, Raises};
use crate::state::{State, Subscription};
use crate::{actor::Actor, case::Case, denial::Denial, event::Event, rights::Right};

/// Refuses events by which a billing profile would pay more with which the actor may not buy.
pub(crate) fn require(case: &Case<'_>, events: &[Event]) -> Result<(), Denial> {
    match (case.context.actor, events) {
        // The host reports what has happened; what is approved was asked of the purchaser.
        (Actor::System(_), _) | (_, [Event::PurchaseRequestDecided(_), ..]) => Ok(()),
        (Actor::User(_), _) => events.iter().try_for_each(|event| require_payer(case, event)),
    }
}

fn require_payer(case: &Case<'_>, event: &Event) -> Result<(), Denial> {
    let Some(charging) = event.charging() else { return Ok(()) };
    match charging.new_payer {
        // One that an event just ahead creates is the actor's own.
        Some(profile) if !case.state.profiles.contains(profile) => Ok(()),
        Some(profile) => case.profile(profile, Right::BuyWithBillingProfile).map(drop),
        None => raised(case.state, &charging).map_or(Ok(()), |raised| require_payer_of(case, raised)),
    }
}

/// Refuses to raise what a subscription costs to whom may not buy with the billing profile that pays for it. Those who
/// manage what is the organization's own do so with the profile that was given for that (`C11`).
pub(crate) fn require_payer_of(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    let own = Some(subscription).filter(|subscription| !subscription.is_central());
    let payer = own.and_then(Subscription::profile).and_then(|slot| case.state.profiles.at(slot));
    payer.map_or(Ok(()), |payer| case.profile(payer.id, Right::BuyWithBillingProfile).map(drop))
}

/// The subscription that costs more by an event, at once or from its renewal on, than it would without.
fn raised<'a>(state: &'a State, charging: &Charging<'_>) -> Option<&'a Subscription> {
    match charging.raises {
        Raises::ByItsLines => {
            state.subscriptions.find(charging.lines.iter().find(|line| line.is_positive())?.subscription)
        }
        Raises::Nothing => None,
        Raises::Subscription(id) => state.subscriptions.find(id),
        Raises::Renewal(id, licenses) => {
            state.subscriptions.find(id).filter(|known| licenses > known.licenses)
        }
    }
}
