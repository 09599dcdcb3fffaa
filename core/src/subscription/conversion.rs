//! What becomes of a trial: it is bought, converts at its end, or ends (`B4`, `C6`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::billing::profile::ExistingProfile;
use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::{Catalog, Product, RedeemedPromotion};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charge::tax::{PriceTax, TaxRate};
use crate::charging::{Bought, Charging, NextPeriod, Quotable, Quoted, cost};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownOffer};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::policy::{Intent, Purchase};
use crate::promotion::{self, Occasion, Promoted};
use crate::rights::Right;
use crate::settings::PurchaseNotices;
use crate::state::policy::PolicyValue;
use crate::state::{
    Ahead, Begun, Conversion, Known, Lot, OpenPeriod, Plan, Profile, Slot, State, Subscription,
    require_first_days, require_opening, require_promoted, require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::payer::Payer;
use crate::subscription::purchase::check_licenses;
use crate::subscription::trial::TrialPurchase;
use crate::subscription::{TrialEndReason, TrialEnded, excess, next_period, purchase_notice};
use crate::value::{AmountOverflow, BillingProfileId, Day, LicenseCount, OfferId, SubscriptionId, Timestamp};

/// Buys what is on trial, before the trial ends (`B4`). The subscription and its people stay.
#[data(WellFormed)]
pub struct ConvertTrial {
    /// The trial.
    pub subscription: SubscriptionId,
    /// What is bought, at the price of today; absent: what the trial becomes at its end, at the price that was fixed when
    /// it started. A trial that was canceled, or needs no payment method, becomes nothing: then it has to be named.
    pub purchase: Option<TrialPurchase>,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A trial was bought, or converted at its end: its first paid term began.
#[data]
pub struct TrialConverted {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The offer.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses it has from now on. More people may hold one for a while (`S6`).
    pub licenses: LicenseCount,
    /// The billing profile that pays.
    pub billing_profile: BillingProfileId,
    /// The days of its first term.
    pub term_days: ServicePeriod,
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// The promotion that was redeemed with it; absent: it has the one, if any, with which the trial began (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// What it costs.
    pub lines: Vec<Line>,
    /// Whether administrators hear that it was bought, as was set; absent: they do not, as where the trial ended, of which
    /// they heard when it began (`H7`).
    pub purchase_notices: Option<PurchaseNotices>,
}

/// The trial simply ends: nothing was named that it could become.
#[data]
pub struct TrialDoesNotConvert {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// A trial becomes nothing by itself, and the command does not name what is bought.
#[data]
pub struct PurchaseNotNamed {
    /// The trial.
    pub subscription: SubscriptionId,
    /// Which field of the command has to name it.
    pub field: String,
    /// The day on which the trial ends.
    pub ends_on: Day,
}

/// A first paid term, before its day is known.
struct FirstTerm {
    offer: OfferId,
    term: Term,
    billing: BillingFrequency,
    billing_profile: BillingProfileId,
    conversion: Conversion,
    promotion: Option<RedeemedPromotion>,
    tax_rates: Vec<TaxRate>,
    prices: PriceTax,
}

impl FirstTerm {
    /// The conversion of a trial, with its paid term beginning at this time.
    fn open(self, subscription: &Subscription, start: Timestamp) -> Result<TrialConverted, AmountOverflow> {
        let Self { offer, term, billing, billing_profile, conversion, promotion, tax_rates, prices } = self;
        let Conversion { licenses, price } = conversion;
        let period = |months| Schedule { anchor: start.day(), months }.period(0);
        let (term_days, days) = (period(term.months()), period(billing.months(term)));
        let billing_period = BillingPeriod::at(days, price, (tax_rates, prices));
        let named = (subscription.id, &subscription.product_name);
        let lines = vec![billing_period.opening_line(LineKind::Convert, start, named, licenses)?];
        let subscription = subscription.id;
        Ok(TrialConverted {
            subscription,
            offer,
            term,
            billing,
            licenses,
            billing_profile,
            term_days,
            billing_period,
            promotion,
            lines,
            purchase_notices: None,
        })
    }

    /// What is bought, at the price of today.
    fn chosen(
        case: &Case<'_>,
        (trial, product): (&Subscription, &Product),
        bought: &TrialPurchase,
        payer: &Payer,
    ) -> Result<Self, Denial> {
        let unknown = || UnknownOffer { product: product.id.clone(), offer: bought.offer.clone() };
        let offer = product.offer(&bought.offer).ok_or_else(unknown)?;
        let Payer { ref tax_rates, prices, currency, .. } = *payer;
        let (person, licenses, days) = (trial.purchaser, bought.licenses, (1, 1));
        let trial = Some(trial);
        let occasion = Occasion { case, product, offer, person, trial, licenses, days, tax_rates, prices };
        let promoted = occasion.promoted(currency, bought.promotion.as_ref())?;
        let Promoted { price, promotion } = promoted.ok_or_else(|| payer.no_price(product, offer))?;
        Ok(Self {
            offer: offer.id.clone(),
            term: offer.term,
            billing: offer.billing,
            billing_profile: payer.profile,
            conversion: Conversion { licenses, price },
            promotion,
            tax_rates: tax_rates.clone(),
            prices,
        })
    }

    /// What the trial becomes at its end, at the price that was fixed when it started; none where it simply ends.
    fn agreed(state: &State, subscription: &Subscription) -> Option<Self> {
        let conversion = subscription.trial.as_ref()?.conversion.clone()?;
        let plan = subscription.plan.as_ref()?;
        let profile = state.profiles.at(plan.profile)?;
        Some(Self {
            offer: plan.offer.clone(),
            term: plan.term,
            billing: plan.billing,
            billing_profile: profile.id,
            conversion,
            promotion: None,
            tax_rates: profile.tax_rates.clone(),
            prices: profile.prices,
        })
    }
}

impl Decide for ConvertTrial {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = running_trial(case, self.subscription)?;
        let product = case.product_of(subscription)?;
        let (first_term, payer) = match &self.purchase {
            Some(bought) => {
                check_licenses(bought.licenses)?;
                let payer = Payer::choose(case, &bought.billing, subscription.purchaser)?;
                (FirstTerm::chosen(case, (subscription, product), bought, &payer)?, payer)
            }
            None => {
                // Who canceled a trial did not agree to what it would have become.
                let agreed =
                    FirstTerm::agreed(case.state, subscription).filter(|_| subscription.ahead.renews());
                let agreed = agreed.ok_or_else(|| PurchaseNotNamed::of(subscription))?;
                let profile = ExistingProfile { billing_profile: agreed.billing_profile };
                (agreed, Payer::choose(case, &profile.into(), subscription.purchaser)?)
            }
        };
        let licenses = first_term.conversion.licenses;
        // It takes the place of the trial, so the purchaser has no subscription more.
        let asked = Purchase {
            offer: product.offer(&first_term.offer),
            price: Some(first_term.conversion.price.as_priced()),
            subscriptions: 0,
            ..case.purchase(product, subscription.purchaser, licenses, Intent::Purchase)?
        };
        asked.paid_by(Some(&payer)).require_eligible(case)?;
        let mut converted = first_term.open(subscription, case.context.at)?;
        converted.purchase_notices = case.state.purchase_notices(subscription.channel);
        let converted = with_excess(case.state, subscription, converted);
        let released = self.purchase.as_ref().and_then(|_| promotion::not_converted(subscription));
        Ok(payer.created.map(Event::from).into_iter().chain(released).chain(converted).collect())
    }
}

/// The trial of this id, if the actor may decide about it and it has not ended.
fn running_trial<'a>(case: &Case<'a>, id: SubscriptionId) -> Result<&'a Subscription, Denial> {
    let subscription = case.subscription(id, Right::ManageSubscription)?;
    case.require_status(subscription, &[SubscriptionStatus::Trial])?;
    Ok(subscription)
}

/// Whether a trial can be bought now, on any card that the purchaser has and under any offer (`V1`).
pub(crate) fn may_buy(case: &Case<'_>, id: SubscriptionId) -> Result<(), Denial> {
    let subscription = running_trial(case, id)?;
    let product = case.product_of(subscription)?;
    let purchase = case.purchase(product, subscription.purchaser, LicenseCount(1), Intent::Purchase)?;
    Purchase { subscriptions: 0, ..purchase }.require_eligible(case)
}

impl PurchaseNotNamed {
    fn of(subscription: &Subscription) -> Self {
        let (field, ends_on) = ("purchase".to_string(), subscription.term_days.end);
        Self { subscription: subscription.id, field, ends_on }
    }
}

impl TrialDoesNotConvert {
    pub(crate) fn of(subscription: &Subscription) -> Self {
        Self { subscription: subscription.id, ends_on: subscription.term_days.end }
    }
}

/// What the end of a trial brings (`B4`).
pub(crate) fn trial_end(state: &State, facts: Facts<'_>, subscription: &Subscription) -> Vec<Event> {
    let end = subscription.term_days.end;
    match at_end(state, facts.catalog, subscription, end) {
        Ok(converted) => with_excess(state, subscription, converted),
        Err(reason) => {
            let until = subscription.expired_until(&state.settings);
            vec![TrialEnded { subscription: subscription.id, reason, until }.into()]
        }
    }
}

/// A conversion, and what it brings where it pays for fewer licenses than are assigned (`S6`).
fn with_excess(state: &State, subscription: &Subscription, converted: TrialConverted) -> Vec<Event> {
    let begun = excess::begun(state, subscription, converted.licenses, converted.term_days.start);
    core::iter::once(converted.into()).chain(begun).collect()
}

/// The conversion that the end of a trial brings, or the first thing that stands against it, as things are now. It
/// asks the catalog, never the directory (`T3`).
pub(crate) fn at_end(
    state: &State,
    catalog: &Catalog,
    subscription: &Subscription,
    end: Day,
) -> Result<TrialConverted, TrialEndReason> {
    let agreed = FirstTerm::agreed(state, subscription).ok_or(TrialEndReason::NoPaymentMethodNeeded)?;
    if !subscription.ahead.renews() {
        return Err(TrialEndReason::RecurringBillingOff);
    }
    let product = state.products.in_catalog(subscription.product, catalog);
    let product = product.ok_or(TrialEndReason::EndOfSale)?;
    if state.policy.value_for(product, &state.products).0 != PolicyValue::Enabled {
        return Err(TrialEndReason::Policy);
    }
    if !product.on_sale(end) {
        return Err(TrialEndReason::EndOfSale);
    }
    if !can_be_charged(state, subscription, end) {
        return Err(TrialEndReason::PaymentMethod);
    }
    if state.left.contains_key(&subscription.purchaser) {
        return Err(TrialEndReason::PurchaserLeft);
    }
    agreed.open(subscription, end.start()).map_err(|_| TrialEndReason::AmountTooLarge)
}

/// Whether a card of the subscription's billing profile can be charged on a day (`G4`, `G8`).
pub(super) fn can_be_charged(state: &State, subscription: &Subscription, day: Day) -> bool {
    let profile = state.profile_of(subscription);
    profile.is_some_and(|profile| profile.payment_methods().any(|method| state.is_usable(method, day)))
}

impl Subscription {
    /// Whether this trial becomes a paid subscription at its end, as far as it is for its purchaser to say.
    pub(crate) fn wants_to_convert(&self, state: &State) -> bool {
        let planned = self.trial.as_ref().is_some_and(|trial| trial.conversion.is_some());
        planned && self.ahead.renews() && !state.left.contains_key(&self.purchaser)
    }

    /// The paid subscription that a trial becomes.
    pub(crate) fn convert(&mut self, converted: &TrialConverted, profile: Slot, at: Timestamp) {
        let TrialConverted { offer, term, billing, licenses, term_days, billing_period, lines, .. } =
            converted;
        let start = billing_period.days.start;
        self.promotion = self.promotion_of_term(converted.promotion.as_ref(), billing_period);
        self.plan = Some(Plan { offer: offer.clone(), term: *term, billing: *billing, profile });
        self.trial = None;
        self.status = SubscriptionStatus::Active;
        self.ahead = Ahead::Renew;
        (self.anchor, self.months) = (start, 0);
        (self.term_days, self.term_opened) = (*term_days, at);
        self.period = OpenPeriod::of(billing_period, lines);
        self.lots = vec![Lot::opening(*licenses, start, at)];
        self.licenses = *licenses;
    }
}

impl Costly for TrialConverted {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::bought_by(self.billing_profile, &self.lines, Quoted::Event(self)))
    }
}

impl Effects for TrialConverted {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::TrialConverted, self.subscription, Whom::Responsible);
        orders.tell_of_purchase(self.purchase_notices, NotificationKind::PurchaseMade, self.subscription);
        orders.use_promotion(self.subscription, self.promotion.as_ref());
    }
}

impl Quotable for TrialConverted {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(Bought::on(state, self.subscription, self.licenses, cost(&self.lines)?))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let profile = state.profiles.slot(self.billing_profile).unwrap_or(state.profiles.next_slot());
        let mut subscription = state.subscriptions.find(self.subscription)?.clone();
        subscription.convert(self, profile, today.start());
        next_period::going_on(state, facts, &subscription, today)
    }
}

impl Apply for TrialConverted {
    type Checked = (Known<Subscription>, Known<Profile>, Option<Begun>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let terms = &self.billing_period;
        require_opening(self.subscription, terms, &self.lines, self.licenses, record.at)?;
        let payer = state.require_payer(self.billing_profile)?;
        require_terms_of(terms, state.profiles.row(payer))?;
        let (term, period) = (self.term.months(), self.billing.months(self.term));
        require_first_days(terms.days.start, (self.term_days, term), (terms.days, period))?;
        let is_trial = |subscription: &Subscription| subscription.status == SubscriptionStatus::Trial;
        let known = state.require_subscription(self.subscription, is_trial)?;
        record.require_due_unless_asked(Some(state.subscriptions.row(known).term_days.end.start()))?;
        let trial = state.subscriptions.row(known);
        let agreed = trial.kept_promotion().map(|kept| &kept.terms);
        require_promoted(terms, self.promotion.as_ref().or(agreed))?;
        let begun = || {
            purchase_notice::begun(
                self.subscription,
                (trial.purchaser, &trial.product_name),
                self.licenses,
                &self.lines,
                false,
            )
        };
        Corruption::WrongFigure("purchaseNotices")
            .unless(self.purchase_notices.is_none() || record.command.is_some())?;
        let begun = state.require_notices(self.purchase_notices, trial.channel, begun)?;
        Ok((known, payer, begun))
    }

    fn change(&self, (known, payer, begun): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.convert(self, payer.slot(), record.at);
        });
        state.redeem(known, self.promotion.as_ref(), 1);
        state.add_lines(payer, &self.lines);
        state.announce_later(begun, record.at.day());
    }
}
