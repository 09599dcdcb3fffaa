//! One subscription, and what can be done with it now: asked of the rules that commands ask (`V1`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::collection::{PayInvoice, spending};
use crate::command::Command;
use crate::denial::{Denial, NoCentralSubscription, UnknownSubscription};
use crate::rights::Right;
use crate::state::Subscription;
use crate::status::{AtEnd, RecurringBilling, SubscriptionStatus};
use crate::subscription::{
    AssignLicenses, CancelMode, CancelReason, CancelSubscription, ChangeLicenses, ExtendTrial,
    PlanChangeMode, ReactivateSubscription, ResumeSubscription, ReturnToTerm, ScheduleLicenses, SetAtEnd,
    SetRecurringBilling, TakeBackPlanChange, assignment, conversion, hand_over,
};
use crate::value::{LicenseCount, PersonId, SubscriptionId};
use crate::view::{SubscriptionRow, View, ownership, plans};

/// Asks for one subscription, by its purchaser or an administrator (`O7`).
#[data]
pub struct SubscriptionQuery {
    /// Which one.
    pub subscription: SubscriptionId,
}

/// One subscription, and what can be done with it now.
#[data]
pub struct SubscriptionDetail {
    /// The subscription.
    pub subscription: SubscriptionRow,
    /// Each action, and why not where it cannot be taken.
    pub actions: Vec<ActionRow>,
}

/// Something that can be done with a subscription, or why not.
#[data]
pub struct ActionRow {
    /// What.
    pub action: Action,
    /// Why not; absent: it can be done.
    pub denial: Option<Denial>,
}

/// What can be done with a subscription.
#[data]
pub enum Action {
    /// Buy one license more.
    AddLicenses,
    /// Give one license back.
    RemoveLicenses,
    /// Set another number of licenses for the renewal.
    ScheduleLicenses,
    /// Move to another plan, now: the first of those that it can move to.
    ChangePlan,
    /// Take today's move back.
    TakeBackPlanChange,
    /// Assign a license.
    AssignLicenses,
    /// Pay the oldest of its invoices that are open, where one is (`I12`).
    PayInvoice,
    /// Turn recurring billing on.
    TurnOnRecurringBilling,
    /// Turn recurring billing off.
    TurnOffRecurringBilling,
    /// Bring it back, as a new subscription.
    Reactivate,
    /// Cancel it now, with a credit.
    CancelNow,
    /// Let it end with its term.
    CancelAtTermEnd,
    /// Let it go on month by month once its term ends (`E2`).
    ExtendAtEnd,
    /// Let it pause once its term ends, for a day as an example (`E3`).
    PauseAtEnd,
    /// End the extension, and begin a term (`E2`).
    ReturnToTerm,
    /// End the pause, and begin a term (`E3`).
    Resume,
    /// Let the trial go on for longer.
    ExtendTrial,
    /// Buy what is on trial.
    ConvertTrial,
    /// Take it over and delete it.
    TakeOverAndCancel,
    /// Take it over, move its people to another, and delete it.
    TakeOverAndMovePeople,
    /// Take it over as the organization's own.
    TakeOverAndKeep,
    /// Offer it to a colleague.
    OfferHandOver,
    /// Take that offer back.
    WithdrawHandOver,
    /// Accept it, as who it is offered to.
    AcceptHandOver,
    /// Decline it.
    DeclineHandOver,
}

impl View for SubscriptionQuery {
    type Answer = SubscriptionDetail;

    fn answer(&self, case: &Case<'_>) -> Result<SubscriptionDetail, Denial> {
        let subscription = case.subscription(self.subscription, Right::ReadSubscription)?;
        let unknown = || Denial::from(UnknownSubscription { subscription: self.subscription });
        let row = subscription.row(case.state, case.facts.catalog).ok_or_else(unknown)?;
        let examples = examples(case, subscription).into_iter().chain(pay(case, subscription));
        let examples = examples.chain(of_plan(case, subscription));
        let take_overs = ownership::take_overs(case, subscription)?;
        let examples = examples.chain(take_overs).chain(ownership::hand_overs(case, subscription)?);
        let actions = examples.map(|(action, command)| ActionRow {
            action,
            denial: refusal(case, subscription, action, &command),
        });
        let actions = actions.chain(of_trial(case, subscription)).collect();
        Ok(SubscriptionDetail { subscription: row, actions })
    }
}

/// Why an action cannot be taken now, asked of its rule.
fn refusal(
    case: &Case<'_>,
    subscription: &Subscription,
    action: Action,
    command: &Command,
) -> Option<Denial> {
    let decided = if let Command::ReactivateSubscription(command) = command {
        // What it would bring names everybody who holds a license: the rules alone do not.
        case.weigh(|case| command.allowed(case).and_then(|_| spending::require_payer_of(case, subscription)))
    } else if action == Action::OfferHandOver {
        // The example names no colleague.
        case.weigh(|case| hand_over::may_offer(case, subscription.id))
    } else {
        command.decide(case).map(drop)
    };
    // Where there is none to name, the example names nobody's.
    let decided = decided.map_err(|denial| match denial {
        Denial::UnknownSubscription(UnknownSubscription { subscription }) if subscription.0.is_nil() => {
            NoCentralSubscription {}.into()
        }
        denial => denial,
    });
    // The actor, to whom the example assigns, may hold a license already; somebody else would need a free one.
    let free = || assignment::require_free(case, subscription, LicenseCount(1), &[]);
    let assigning = action == Action::AssignLicenses;
    decided.and_then(|()| if assigning { free() } else { Ok(()) }).err()
}

/// A command for each action, so that the rules themselves say whether it can be taken. Turning recurring billing on
/// or off is only offered the way it is not.
fn examples(case: &Case<'_>, subscription: &Subscription) -> Vec<(Action, Command)> {
    let id = subscription.id;
    let one = LicenseCount(1);
    let licenses = |licenses| Command::from(ChangeLicenses { subscription: id, licenses, quote: None });
    let recurring =
        |recurring_billing| Command::from(SetRecurringBilling { subscription: id, recurring_billing });
    let cancel = |mode| {
        let (reason, feedback, quote) = (CancelReason::Other, None, None);
        Command::from(CancelSubscription { subscription: id, reason, feedback, mode, quote })
    };
    let switch = match subscription.recurring() {
        RecurringBilling::On => (Action::TurnOffRecurringBilling, recurring(RecurringBilling::Off)),
        RecurringBilling::Off => (Action::TurnOnRecurringBilling, recurring(RecurringBilling::On)),
    };
    [
        (Action::AddLicenses, licenses(subscription.licenses.plus(one))),
        (Action::RemoveLicenses, licenses(subscription.licenses.minus(one))),
        (Action::ScheduleLicenses, schedule_another_total(subscription)),
        (Action::AssignLicenses, assign_somebody(case, subscription)),
        switch,
        (
            Action::Reactivate,
            ReactivateSubscription { subscription: id, promotion: None, quote: None }.into(),
        ),
        (Action::CancelNow, cancel(CancelMode::Now)),
        (Action::CancelAtTermEnd, cancel(CancelMode::AtTermEnd)),
    ]
    .into_iter()
    .chain(at_the_end(subscription))
    .collect()
}

/// What can be done about the end of its term, and beyond it: nothing with what has no term, a trial (`E1`).
fn at_the_end(subscription: &Subscription) -> Vec<(Action, Command)> {
    let id = subscription.id;
    if subscription.trial.is_some() {
        return Vec::new();
    }
    let at_end =
        |at_end, resumes_on| Command::from(SetAtEnd { subscription: id, at_end, resumes_on, quote: None });
    let next_day = Some(subscription.term_days.end.plus_days(1));
    let chosen = [
        (Action::ExtendAtEnd, at_end(AtEnd::Extend, None)),
        (Action::PauseAtEnd, at_end(AtEnd::Pause, next_day)),
    ];
    let extended = (Action::ReturnToTerm, ReturnToTerm { subscription: id, quote: None }.into());
    let paused = (Action::Resume, ResumeSubscription { subscription: id, quote: None }.into());
    let beyond = [
        subscription.is_extended().then_some(extended),
        (subscription.status == SubscriptionStatus::Paused).then_some(paused),
    ];
    chosen.into_iter().chain(beyond.into_iter().flatten()).collect()
}

/// Paying the oldest of its invoices that are open, by the card of the profile that owes it.
fn pay(case: &Case<'_>, subscription: &Subscription) -> Option<(Action, Command)> {
    let slot = case.state.subscriptions.slot(subscription.id)?;
    let invoice = case.state.invoices.open_of(slot).find(|open| !open.too_small)?.number.clone();
    Some((Action::PayInvoice, PayInvoice { invoice, payment_method: None, quote: None }.into()))
}

/// Moving to the first of the plans that it can move to, and back, where it moved today.
fn of_plan(case: &Case<'_>, subscription: &Subscription) -> Vec<(Action, Command)> {
    let plan = plans::plans(case, subscription).next();
    let change = plan.map(|plan| plans::change(subscription, plan, PlanChangeMode::Now));
    let moved = subscription.former().is_some_and(|former| former.moved_on == case.today());
    let moves = moved || subscription.reserved_move().is_some();
    let back = || TakeBackPlanChange { subscription: subscription.id, quote: None }.into();
    let back = moves.then(|| (Action::TakeBackPlanChange, back()));
    change.map(|change| (Action::ChangePlan, change)).into_iter().chain(back).collect()
}

/// One license less from the renewal on, or, of a single one, one more.
fn schedule_another_total(subscription: &Subscription) -> Command {
    let (one, licenses) = (LicenseCount(1), subscription.licenses);
    let licenses = if licenses > one { licenses.minus(one) } else { licenses.plus(one) };
    ScheduleLicenses { subscription: subscription.id, licenses }.into()
}

/// What can be done with a trial besides. Whoever buys it chooses an offer and a billing profile, so its rule is asked
/// without them.
fn of_trial(case: &Case<'_>, subscription: &Subscription) -> Vec<ActionRow> {
    if subscription.trial.is_none() {
        return Vec::new();
    }
    let extend = Command::from(ExtendTrial { subscription: subscription.id });
    let extend = extend.decide(case).map(|_| ());
    let buy = case.weigh(|case| conversion::may_buy(case, subscription.id));
    let row = |action, decided: Result<(), Denial>| ActionRow { action, denial: decided.err() };
    vec![row(Action::ExtendTrial, extend), row(Action::ConvertTrial, buy)]
}

/// Assigning a license to the actor, who is a member and may hold one already.
fn assign_somebody(case: &Case<'_>, subscription: &Subscription) -> Command {
    let people: Vec<PersonId> = case.user().into_iter().collect();
    AssignLicenses { subscription: subscription.id, people }.into()
}
