//! What a person says to do a step of a life: the command, with what is known by then.

use selfserve::*;

use super::{Known, PEOPLE, Step, card_until, person, rate_or_reason, uuid};

/// What can be bought, and moved to.
const PLANS: [(&str, &str); 6] = [
    ("P1", "monthly"),
    ("P1", "yearly-monthly"),
    ("P2", "yearly"),
    ("P2", "quarterly"),
    ("P3", "monthly"),
    ("P3", "fine"),
];
/// The promotion that a purchase of so many licenses names: of a few licenses none, of some one that there is not.
pub(crate) fn named(licenses: u32) -> Option<PromotionClaim> {
    let codes = ["third", "TEN", "Each", "FREE", "NONE"];
    let code = codes.get(usize::try_from((licenses % 9).checked_sub(4)?).ok()?)?;
    let reservation = licenses.is_multiple_of(2).then(|| ReservationId::from("reserved"));
    Some(PromotionClaim { code: PromotionCode::from(*code), reservation })
}

impl Known {
    /// The command of a step, and who gives it. `number` makes payment ids differ.
    pub fn command(&self, step: &Step, number: usize) -> (Actor, Command) {
        let newest_first = |which: usize| self.subscriptions.iter().rev().nth(which).copied();
        let subscription = |which: usize| newest_first(which).map_or(SubscriptionId(uuid(77)), |(id, _)| id);
        let actor = |who: u128, which: usize| match newest_first(which).filter(|_| who == 0) {
            Some((_, purchaser)) => Actor::user(purchaser),
            None => person(who.max(1)),
        };
        let people = |which: &[usize]| which.iter().map(|index| PersonId(uuid(PEOPLE[*index]))).collect();
        match step {
            Step::Buy(who, offer, count) => {
                (person(*who), self.purchase(*who, *offer, *count, Channel::SelfService))
            }
            Step::BuyCentrally(offer, count) => {
                (person(3), self.purchase(3, *offer, *count, Channel::Central))
            }
            Step::TakeOver(which, mode) => {
                let subscription = subscription(*which);
                let mode = self.take_over(subscription, *mode);
                (person(3), TakeOver { subscription, mode, quote: None }.into())
            }
            Step::Offer(who, which, to) => {
                let (subscription, to) = (subscription(*which), PersonId(uuid(PEOPLE[*to])));
                (actor(*who, *which), OfferHandOver { subscription, to }.into())
            }
            Step::Answer(which, accepts) => {
                let none = (SubscriptionId(uuid(77)), PersonId(uuid(1)));
                let (subscription, to) = self.offers.iter().rev().nth(*which).copied().unwrap_or(none);
                let accept = AcceptHandOver { billing: self.billing(to.0.as_u128(), true) };
                let answer = if *accepts { accept.into() } else { DeclineHandOver {}.into() };
                (Actor::user(to), AnswerHandOver { subscription, answer }.into())
            }
            Step::Withdraw(who, which) => {
                (actor(*who, *which), WithdrawHandOver { subscription: subscription(*which) }.into())
            }
            Step::Resize(who, which, count) => {
                let (subscription, licenses) = (subscription(*which), LicenseCount(*count));
                (actor(*who, *which), ChangeLicenses { subscription, licenses, quote: None }.into())
            }
            Step::Schedule(who, which, count) => {
                let (subscription, licenses) = (subscription(*which), LicenseCount(*count));
                (actor(*who, *which), ScheduleLicenses { subscription, licenses }.into())
            }
            Step::Move(who, which, plan, (count, whom), mode) => {
                let (product, offer) = PLANS[*plan];
                let change = ChangePlan {
                    subscription: subscription(*which),
                    product: Some(product.into()),
                    offer: offer.into(),
                    licenses: (*count > 0).then_some(LicenseCount(*count)),
                    mode: *mode,
                    people: people(whom),
                    promotion: named(*count),
                    quote: None,
                };
                (actor(*who, *which), change.into())
            }
            Step::MoveBack(who, which) => {
                let subscription = subscription(*which);
                (actor(*who, *which), TakeBackPlanChange { subscription, quote: None }.into())
            }
            Step::Assign(who, which, whom) => {
                let (subscription, people) = (subscription(*which), people(whom));
                (actor(*who, *which), AssignLicenses { subscription, people }.into())
            }
            Step::Unassign(who, which, whom) => {
                let (subscription, people) = (subscription(*which), people(whom));
                (actor(*who, *which), UnassignLicenses { subscription, people }.into())
            }
            Step::Cancel(who, which, mode) => {
                let (subscription, reason) = (subscription(*which), CancelReason::NotNeeded);
                let cancel =
                    CancelSubscription { subscription, reason, feedback: None, mode: *mode, quote: None };
                (actor(*who, *which), cancel.into())
            }
            Step::Reactivate(who, which) => {
                let subscription = subscription(*which);
                (
                    actor(*who, *which),
                    ReactivateSubscription { subscription, promotion: None, quote: None }.into(),
                )
            }
            Step::Recurring(who, which, recurring_billing) => {
                let subscription = subscription(*which);
                (
                    actor(*who, *which),
                    SetRecurringBilling { subscription, recurring_billing: *recurring_billing }.into(),
                )
            }
            Step::AtEnd(who, which, at_end, days) => {
                let subscription = subscription(*which);
                let day = self.today.map(|today| today.plus_days(i32::from(*days)));
                let resumes_on = day.filter(|_| *at_end == AtEnd::Pause);
                (
                    actor(*who, *which),
                    SetAtEnd { subscription, at_end: *at_end, resumes_on, quote: None }.into(),
                )
            }
            Step::BeginTerm(who, which, paused) => {
                let subscription = subscription(*which);
                let resume = ResumeSubscription { subscription, quote: None }.into();
                let back = ReturnToTerm { subscription, quote: None }.into();
                (actor(*who, *which), if *paused { resume } else { back })
            }
            Step::Order(who, which, order) => {
                let (subscription, order_reference) = (subscription(*which), order_reference(*order));
                (actor(*who, *which), SetOrderReference { subscription, order_reference }.into())
            }
            Step::LimitOrder(who, which, order, cents) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let most = Money::from_minor_units(*cents, "EUR".parse().expect("a currency"));
                let (until, most) =
                    (self.today.filter(|_| cents % 3 == 0), Some(most).filter(|_| cents % 5 > 0));
                let purchase_order = format!("PO-{order}").into();
                (person(*who), LimitPurchaseOrder { billing_profile, purchase_order, until, most }.into())
            }
            Step::PayNow(who, which) => {
                let invoice = self.invoices.iter().rev().nth(*which).cloned();
                let invoice = invoice.unwrap_or(InvoiceNumber::from("none"));
                let card = self.cards.iter().find(|(_, owner)| owner.0 == uuid(*who)).map(|(card, _)| *card);
                let payment_method = card.filter(|_| number.is_multiple_of(2));
                (person(*who), PayInvoice { invoice, payment_method, quote: None }.into())
            }
            Step::Pay(which, result, cents) => (Actor::SYSTEM, self.payment(*which, *result, *cents, number)),
            Step::Clear(which, outcome) => (Actor::SYSTEM, self.clearance(*which, *outcome, number)),
            Step::Replace(who, which, month) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let replacement =
                    NewMethod { card: card_until(CardExpiry { year: 2027, month: *month }) }.into();
                let scope = OneProfile { billing_profile }.into();
                (person(*who), ReplacePaymentMethod { scope, replacement, quote: None }.into())
            }
            Step::Backup(who, which, month) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let card = || card_until(CardExpiry { year: 2027, month: *month });
                let backup = (*month > 0).then(|| NewMethod { card: card() }.into());
                (person(*who), SetBackupPaymentMethod { billing_profile, backup, quote: None }.into())
            }
            Step::CardUpdate(which, month) => {
                let payment_method = self.cards.get(*which).map_or(PaymentMethodId(uuid(77)), |(id, _)| *id);
                let expires = Some(CardExpiry { year: 2027, month: *month });
                let token = Some(format!("tok_{number}").as_str().into());
                (Actor::SYSTEM, ReportCardUpdate { payment_method, expires, last_four: None, token }.into())
            }
            Step::Delete(who) => {
                let own = self.cards.iter().find(|(_, owner)| owner.0 == uuid(*who));
                let payment_method = own.map_or(PaymentMethodId(uuid(77)), |(id, _)| *id);
                let card = card_until(CardExpiry { year: 2031, month: 1 });
                let replacement = Some(NewMethod { card }.into());
                (person(*who), DeletePaymentMethod { payment_method, replacement, quote: None }.into())
            }
            Step::Trial(step) => self.trial_command(step),
            Step::Close(which) => {
                let (billing_profile, owner) = match self.profiles.get(*which) {
                    Some((billing_profile, owner)) => (*billing_profile, *owner),
                    None => (BillingProfileId(uuid(77)), PersonId(uuid(1))),
                };
                (Actor::user(owner), CloseBillingProfile { billing_profile }.into())
            }
            Step::Tax(which, percent) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let tax_rates = vec![rate_or_reason(*percent)];
                (
                    Actor::SYSTEM,
                    SetTaxRates { billing_profile, tax_rates, prices: PriceTax::Exclusive }.into(),
                )
            }
        }
    }

    fn take_over(&self, subscription: SubscriptionId, mode: u8) -> TakeOverMode {
        let open = self.open.values().filter(|(charged, _)| charged.contains(&subscription));
        let open = open.map(|(_, left)| *left).fold(0, i64::saturating_add);
        let open = Money::from_minor_units(open, "EUR".parse().expect("a currency"));
        match mode {
            0 => TakeOverToCancel { reason: CancelReason::CoveredCentrally, feedback: None }.into(),
            1 => {
                TakeOverToMovePeople { to: self.central.last().copied().unwrap_or(SubscriptionId(uuid(77))) }
                    .into()
            }
            settle => {
                let settle_open_invoices = (settle == 3).then_some(open);
                TakeOverToKeep { billing: self.billing(3, true), settle_open_invoices }.into()
            }
        }
    }

    /// A billing profile of a person's: one that they have, where it is to be used again, or else a new one.
    pub(crate) fn billing(&self, who: u128, again: bool) -> BillingChoice {
        let own = self.profiles.iter().find(|(_, owner)| again && owner.0 == uuid(who));
        match own {
            Some((billing_profile, _)) => ExistingProfile { billing_profile: *billing_profile }.into(),
            None => {
                let card = self.cards.iter().rfind(|(_, owner)| owner.0 == uuid(who));
                new_profile(card.map_or(PaymentMethodId(uuid(77)), |(id, _)| *id)).into()
            }
        }
    }

    fn purchase(&self, who: u128, offer: usize, count: u32, channel: Channel) -> Command {
        let (product, offer) = PLANS[offer];
        let billing = self.billing(who, !count.is_multiple_of(4));
        let (product, offer) = (ProductId::from(product), OfferId::from(offer));
        PurchaseSubscription {
            product,
            offer,
            licenses: LicenseCount(count),
            billing,
            channel,
            align: None,
            promotion: named(count),
            order_reference: order_reference(u8::try_from(count % 6).expect("small")),
            quote: None,
        }
        .into()
    }

    fn clearance(&self, which: usize, outcome: u8, number: usize) -> Command {
        let invoice = self.invoices.iter().rev().nth(which).cloned();
        let invoice = invoice.unwrap_or(InvoiceNumber::from("none"));
        let outcome = match outcome {
            // Mostly the one number of the invoice, and now and then another.
            0..=1 => ClearanceGranted { number: invoice.as_str().into() }.into(),
            2 => ClearanceGranted { number: "another".into() }.into(),
            code => {
                let code = (code > 3).then(|| "00404".into());
                ClearanceRefused { code, reason: "Sent twice".into() }.into()
            }
        };
        let report = (!number.is_multiple_of(4)).then(|| ReportId::new(format!("sdi-{}", number / 2)));
        ReportClearance { invoice, report, outcome }.into()
    }

    fn payment(&self, which: usize, result: u8, cents: i64, number: usize) -> Command {
        let invoice = self.invoices.iter().rev().nth(which).cloned();
        let amount = Money::from_minor_units(cents, "EUR".parse().expect("a currency"));
        let result = match result {
            0..=2 => PaymentSucceeded { amount }.into(),
            3 => PaymentDeclined { retry: Retry::Possible, reason: None }.into(),
            4 => PaymentDeclined { retry: Retry::Hopeless, reason: None }.into(),
            5 => PaymentDeclined { retry: Retry::Fraud, reason: None }.into(),
            6 => ChargedBack { amount }.into(),
            7 => Refunded { amount }.into(),
            _ => DisputeWon { amount }.into(),
        };
        let invoice = invoice.unwrap_or(InvoiceNumber::from("none"));
        // Reports of few payments, which add up, and now and then one that comes twice, or says something else.
        let payment = PaymentId::new(format!("pay-{}", number % 3));
        let report = (!number.is_multiple_of(4)).then(|| ReportId::new(format!("evt-{}", number / 2)));
        ReportPayment { invoice, payment, report, request: None, result }.into()
    }
}

fn new_profile(payment_method: PaymentMethodId) -> NewProfile {
    let italy: Country = "IT".parse().expect("a country");
    NewProfile {
        name: "Team".into(),
        bill_to: BillTo {
            name: "Officine Rossi".into(),
            address: Address {
                street: "Via Roma 1".into(),
                postal_code: None,
                city: "Torino".into(),
                region: None,
                country: italy,
            },
            tax_id: None,
            email: None,
            tax_identity: Some(
                TaxIdentity { vat_id: Some("IT00743110157".into()), ..TaxIdentity::default() }.into(),
            ),
            e_invoices: None,
        },
        payment_method,
        currency: None,
        purchase_order: None,
        cost_center: None,
        delivery: InvoiceDelivery::Portal,
        recipients: Vec::new(),
    }
}

/// One of a few references: none, an order, an order with a cost center, a cost center alone.
fn order_reference(which: u8) -> Option<OrderReference> {
    let reference = OrderReference {
        purchase_order: [1, 2].contains(&which).then(|| format!("PO-{which}").into()),
        cost_center: [2, 3].contains(&which).then(|| "Design".into()),
    };
    Some(reference).filter(|reference| *reference != OrderReference::default())
}
