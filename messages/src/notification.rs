//! What people are told, in words (`H7`).

use selfserve::{
    Activation, AnnouncedPurchase, Day, DunningStep, Ending, Event, InvoiceIssued, InvoiceNumber,
    LicenseCount, Line, Money, NotificationKind as Kind, Notify, PaymentFailed, PersonId, Recorded,
    RenewalAnnounced, Retry, Text, TextLine, TrialEndAnnounced, TrialEndReason, TrialStarted,
};

use crate::facts::{FactList, expiry};
use crate::{Labeled, Messages};

impl Messages {
    /// A notification in a sentence or two, with the facts of the event that it points to (`H7`); its
    /// [label](Self::label) is a title for it. Where another event is given, the title is all that is said.
    pub fn notification(&self, notify: &Notify, record: &Recorded) -> String {
        match self.facts_of_notification(notify, record) {
            Some(facts) => self.render(&Labeled::from(notify.notification).id(), Some("told"), &facts),
            None => format!("{}.", self.label(notify.notification)),
        }
    }

    fn facts_of_notification(&self, notify: &Notify, record: &Recorded) -> Option<FactList<'_>> {
        if notify.sequence != record.sequence {
            return None;
        }
        match &notify.product_name {
            Some(name) => self.facts_of_product(notify.notification, name, &record.event),
            None => self.facts_of_payment(notify.notification, &record.event),
        }
    }

    /// The facts of what is told about one product.
    fn facts_of_product(&self, notification: Kind, name: &TextLine, event: &Event) -> Option<FactList<'_>> {
        let facts = FactList::new(self).text("productName", name.as_str());
        Some(match (notification, event) {
            (Kind::PurchaseConfirmed, Event::SubscriptionPurchased(fact)) => {
                facts_of_purchase(facts.text("how", "bought"), fact.licenses, fact.activation, &fact.lines)?
            }
            (Kind::PurchaseConfirmed, Event::SubscriptionReactivated(fact)) => facts_of_purchase(
                facts.text("how", "reactivated"),
                fact.licenses,
                fact.activation,
                &fact.lines,
            )?,
            (Kind::PurchaseMade, Event::SubscriptionPurchased(fact)) => facts
                .text("how", "bought")
                .licenses("licenses", fact.licenses)
                .money("total", total(&fact.lines)?),
            (Kind::PurchaseMade, Event::TrialConverted(fact)) => facts
                .text("how", "bought")
                .licenses("licenses", fact.licenses)
                .money("total", total(&fact.lines)?),
            (Kind::PurchaseMade, Event::SubscriptionReactivated(fact)) => facts
                .text("how", "reactivated")
                .licenses("licenses", fact.licenses)
                .money("total", total(&fact.lines)?),
            (Kind::TrialStarted, Event::TrialStarted(fact)) => facts_of_trial(self, facts, fact),
            (Kind::PurchaseRequested, Event::PurchaseRequested(fact)) => facts
                .licenses("licenses", fact.licenses)
                .money("total", fact.total)
                .day("expiresOn", fact.expires_on),
            (Kind::PurchaseRequestDecided, Event::PurchaseRequestDecided(fact)) => facts
                .code("decision", &fact.decision)
                .optional("message", fact.message.as_ref().map(Text::as_str), FactList::text),
            (Kind::RenewalUpcoming, Event::RenewalAnnounced(fact)) => self.facts_of_renewal(facts, fact),
            (Kind::PlanChanged, Event::PlanChanged(fact)) => {
                facts_of_move(facts.text("how", "moved"), fact.licenses, &fact.lines)?
            }
            (Kind::PlanChanged, Event::PeopleMovedToPlan(fact)) => {
                facts_of_move(facts.text("how", "people"), fact.licenses, &fact.lines)?
            }
            (Kind::PlanChanged, Event::PlanChangeTakenBack(fact)) => {
                facts_of_move(facts.text("how", "taken_back"), fact.licenses, &fact.lines)?
            }
            (Kind::PlanChanged, Event::SubscriptionRenewed(fact)) => {
                facts_of_move(facts.text("how", "renewed"), fact.licenses, &fact.lines)?
            }
            (Kind::PlanChanged, Event::ReservedPlanChangeMade(fact)) => {
                facts.text("how", "paid").licenses("licenses", fact.licenses)
            }
            (Kind::PlanChangeDropped, Event::PlanScheduleDropped(fact)) => {
                facts.text("how", "scheduled").text("cause", &self.label(fact.cause))
            }
            (Kind::PlanChangeDropped, Event::PlanChangeReleased(fact)) => {
                facts.text("how", "unpaid").text("plan", fact.product_name.as_str())
            }
            (Kind::PromotionEnding, Event::PromotionEndAnnounced(fact)) => facts
                .day("endsOn", fact.ends_on)
                .licenses("licenses", fact.licenses)
                .text("unitPrice", &self.shaped_price(fact.unit_price, fact.shape.as_ref()))
                .optional("total", fact.total, FactList::money),
            (Kind::TrialEnding, Event::TrialEndAnnounced(fact)) => self.facts_of_trial_end(facts, fact)?,
            (Kind::TrialConverted, Event::TrialConverted(fact)) => {
                facts.licenses("licenses", fact.licenses).money("total", total(&fact.lines)?)
            }
            (Kind::TrialEnded, Event::TrialEnded(fact)) => {
                facts.day("until", fact.until).text("reason", &self.label(fact.reason))
            }
            (Kind::Expiring, Event::EndingAnnounced(fact)) if fact.ending != Ending::IsDeleted => {
                facts.day("on", fact.on).code("ending", &fact.ending)
            }
            (Kind::Paused, Event::SubscriptionPaused(fact)) => facts.day("resumesOn", fact.resumes_on),
            (Kind::Extended, Event::TermExtended(fact)) => facts_of_term(facts, &fact.lines)?,
            (Kind::Resumed, Event::SubscriptionResumed(fact)) => facts_of_term(facts, &fact.lines)?,
            (Kind::RenewalImpossible, Event::ResumptionPostponed(fact)) => {
                facts.text("why", "card").day("until", fact.until)
            }
            (Kind::RenewalImpossible, Event::RecurringBillingChanged(_)) => facts.text("why", "price"),
            (Kind::DeletionUpcoming, Event::EndingAnnounced(fact)) if fact.ending == Ending::IsDeleted => {
                facts.day("on", fact.on)
            }
            (Kind::Expired, Event::SubscriptionExpired(fact)) => facts.day("until", fact.until),
            (Kind::Disabled, Event::SubscriptionDisabled(fact)) => {
                let invoice = fact.unpaid_invoice.as_ref().map(InvoiceNumber::as_str);
                facts.day("until", fact.until).optional("invoice", invoice, FactList::text)
            }
            (Kind::ExcessLicenses, Event::ExcessLicensesAnnounced(fact)) => facts
                .licenses("licenses", fact.licenses)
                .licenses("assigned", fact.assigned)
                .day("releasedOn", fact.released_on),
            (Kind::LicensesReleased, Event::ExcessLicensesReleased(fact)) => {
                facts.licenses("licenses", one_each(&fact.people))
            }
            (Kind::Restored, Event::SubscriptionRestored(fact)) => {
                facts.optional("total", total(&fact.lines), FactList::money)
            }
            (Kind::LicenseRemoved, Event::LicensesUnassigned(_)) => facts.text("why", "unassigned"),
            (Kind::LicenseRemoved, Event::ExcessLicensesReleased(_)) => facts.text("why", "unpaid"),
            (Kind::LicenseRemoved, Event::SubscriptionCanceled(_) | Event::SubscriptionTakenOver(_)) => {
                facts.text("why", "canceled")
            }
            (Kind::TakenOver, Event::SubscriptionTakenOver(fact)) => {
                facts.text("outcome", fact.outcome.type_name())
            }
            (Kind::HandOverOffered, Event::HandOverOffered(fact)) => facts.day("until", fact.until),
            (Kind::HandOverAnswered, Event::HandOverAnswered(fact)) => {
                facts.text("answer", if fact.billing_profile.is_some() { "accepted" } else { "declined" })
            }
            (Kind::LicenseRequestCreated, Event::LicenseRequestCreated(fact)) => {
                facts.licenses("licenses", one_each(&fact.people))
            }
            (Kind::LicenseRequestDecided, Event::LicenseRequestDecided(fact)) => facts
                .text("decision", fact.decision.type_name())
                .licenses("licenses", one_each(&fact.people))
                .optional("message", fact.message.as_ref().map(Text::as_str), FactList::text),
            (Kind::PurchaseRequestLapsed, Event::PurchaseRequestLapsed(_))
            | (Kind::Deleted, Event::SubscriptionDeleted(_))
            | (Kind::LicenseAssigned, Event::LicensesAssigned(_) | Event::LicenseClaimed(_)) => facts,
            _ => return None,
        })
    }

    /// The facts of what is told about invoices, cards and people.
    fn facts_of_payment(&self, notification: Kind, event: &Event) -> Option<FactList<'_>> {
        let facts = FactList::new(self);
        Some(match (notification, event) {
            (Kind::InvoiceIssued, Event::InvoiceIssued(fact)) => facts_of_invoice(facts, fact)?,
            (Kind::PurchaseOrderExceeded, Event::InvoiceIssued(fact)) => facts
                .text("invoice", fact.number.as_str())
                .text("purchaseOrder", fact.purchase_order.as_ref()?.as_str()),
            (Kind::PaymentFailed, Event::PaymentFailed(fact)) => facts
                .text("invoice", fact.invoice.as_str())
                .text("what", what_failed(fact))
                .optional("reason", fact.reason.as_ref().map(Text::as_str), FactList::text),
            (Kind::PaymentFailed, Event::PaymentChargedBack(fact)) => facts
                .text("invoice", fact.invoice.as_str())
                .text("what", "charged-back")
                .money("amount", fact.amount)
                .money("outstanding", fact.outstanding),
            (Kind::PaymentFailed, Event::InvoiceIssued(fact)) => facts
                .text("invoice", fact.number.as_str())
                .text("what", "no-card")
                .money("amount", fact.amount_due)
                .day("due", fact.due),
            (Kind::PaymentReminder, Event::DunningStep(fact)) => facts
                .text("invoice", fact.invoice.as_str())
                .money("outstanding", fact.outstanding)
                .text("charge", what_is_charged(fact)),
            (Kind::RefundRequested, Event::InvoiceIssued(fact)) => {
                facts.text("invoice", fact.number.as_str()).money("amount", fact.refund.as_ref()?.amount)
            }
            (Kind::RefundRequested, Event::PaymentReceived(fact)) => {
                facts.text("invoice", fact.invoice.as_str()).money("amount", fact.refund.as_ref()?.amount)
            }
            (Kind::RefundRequested, Event::BillingProfileClosed(fact)) => {
                facts.text("invoice", "none").money("amount", fact.refund.as_ref()?.amount)
            }
            (Kind::CardExpiring, Event::CardExpiring(fact)) => {
                let which = if fact.backup { "second" } else { "first" };
                facts
                    .day("chargeOn", fact.charge_on)
                    .text("expires", &expiry(fact.expires))
                    .text("which", which)
            }
            (Kind::PurchaserLeft, Event::PersonLeft(_)) => facts,
            (Kind::PurchaseMade, Event::PurchasesAnnounced(fact)) => {
                self.facts_of_day(facts, fact.day, &fact.purchases)
            }
            (Kind::TrialStarted, Event::PurchasesAnnounced(fact)) => {
                self.facts_of_day(facts, fact.day, &fact.trials)
            }
            _ => return None,
        })
    }

    /// What began on a day, one after the other.
    fn facts_of_day<'a>(&self, facts: FactList<'a>, day: Day, begun: &[AnnouncedPurchase]) -> FactList<'a> {
        let told = |AnnouncedPurchase { product_name, licenses, total, .. }: &AnnouncedPurchase| {
            let facts = FactList::new(self).text("productName", product_name.as_str());
            let facts = facts.licenses("licenses", *licenses).optional("total", *total, FactList::money);
            self.render("notification-begun", None, &facts)
        };
        let begun: Vec<String> = begun.iter().map(told).collect();
        facts.text("how", "day").day("day", day).text("begun", &begun.join("; "))
    }

    fn facts_of_trial_end<'a>(&self, facts: FactList<'a>, fact: &TrialEndAnnounced) -> Option<FactList<'a>> {
        let facts = facts.day("endsOn", fact.ends_on);
        Some(match (&fact.converts, fact.reason) {
            (Some(paid), _) => facts
                .text("becomes", "paid")
                .licenses("licenses", paid.licenses)
                .text("unitPrice", &self.shaped_price(paid.unit_price, paid.shape.as_ref()))
                .money("total", paid.total),
            (None, Some(TrialEndReason::NoPaymentMethodNeeded)) => facts.text("becomes", "nothing"),
            (None, Some(reason)) => facts.text("becomes", "ended").text("reason", &self.label(reason)),
            (None, None) => return None,
        })
    }

    fn facts_of_renewal<'a>(&self, facts: FactList<'a>, fact: &RenewalAnnounced) -> FactList<'a> {
        let before = (fact.unit_price_before, fact.shape_before.as_ref());
        let changes = before != (fact.unit_price, fact.shape.as_ref());
        let price = changes.then(|| self.shaped_price(before.0, before.1));
        let licenses = (fact.licenses_before != fact.licenses).then_some(fact.licenses_before);
        let plan = fact.plan.as_ref().map(|plan| plan.product_name.as_str());
        let facts = if plan.is_some() { facts.text("next", "move") } else { facts.code("next", &fact.next) };
        facts
            .day("renewsOn", fact.renews_on)
            .optional("newProductName", plan, FactList::text)
            .licenses("licenses", fact.licenses)
            .text("unitPrice", &self.shaped_price(fact.unit_price, fact.shape.as_ref()))
            .money("total", fact.total)
            .optional("unitPriceBefore", price.as_deref(), FactList::text)
            .optional("licensesBefore", licenses, FactList::licenses)
    }
}

fn facts_of_move<'a>(facts: FactList<'a>, licenses: LicenseCount, lines: &[Line]) -> Option<FactList<'a>> {
    Some(facts.licenses("licenses", licenses).money("total", total(lines)?))
}

fn facts_of_purchase<'a>(
    facts: FactList<'a>,
    licenses: LicenseCount,
    activation: Activation,
    lines: &[Line],
) -> Option<FactList<'a>> {
    let total = total(lines)?;
    // What costs nothing does not wait for a payment (`B1`).
    let activation = if total.is_zero() { Activation::Immediately } else { activation };
    Some(facts.licenses("licenses", licenses).money("total", total).code("activation", &activation))
}

/// What a term, or a month, begins with.
fn facts_of_term<'a>(facts: FactList<'a>, lines: &[Line]) -> Option<FactList<'a>> {
    Some(facts.licenses("licenses", lines.first()?.quantity).money("total", total(lines)?))
}

fn facts_of_trial<'a>(messages: &Messages, facts: FactList<'a>, fact: &TrialStarted) -> FactList<'a> {
    let facts = facts.licenses("licenses", fact.licenses).day("endsOn", fact.days.end);
    let Some(planned) = &fact.conversion else { return facts.text("how", "free") };
    let terms = &planned.billing_period;
    let price = messages.shaped_price(terms.unit_price, terms.shape.as_ref());
    facts.text("how", "paid").licenses("paidLicenses", planned.licenses).text("unitPrice", &price)
}

fn facts_of_invoice<'a>(facts: FactList<'a>, fact: &InvoiceIssued) -> Option<FactList<'a>> {
    let (document, total) = if fact.total.is_negative() {
        ("credit-note", fact.total.negated().ok()?)
    } else {
        ("invoice", fact.total)
    };
    let payment = match &fact.charge {
        _ if fact.amount_due.is_zero() => "none",
        Some(_) => "card",
        None => "open",
    };
    let facts = facts.text("document", document).text("invoice", fact.number.as_str()).day("date", fact.date);
    Some(
        facts
            .money("total", total)
            .text("payment", payment)
            .money("amountDue", fact.amount_due)
            .day("due", fact.due),
    )
}

/// How a payment failed: where somebody tried to pay, another card can help in any case (`I12`), and where a second card is
/// asked, it may be paid all the same (`G8`).
fn what_failed(fact: &PaymentFailed) -> &'static str {
    if fact.backup.is_some() {
        return "second-asked";
    }
    match (fact.retry, fact.asked_by) {
        (Retry::Possible, _) => "possible",
        (Retry::Hopeless, _) => "hopeless",
        (Retry::Fraud, Some(_)) => "fraud-of-one-card",
        (Retry::Fraud, None) => "fraud",
    }
}

/// What a reminder says of the card.
fn what_is_charged(fact: &DunningStep) -> &'static str {
    match (&fact.charge, fact.in_progress_until) {
        (Some(_), _) => "set",
        (None, Some(_)) => "awaited",
        (None, None) => "none",
    }
}

/// What lines come to, taxes included; none where there are no lines.
fn total(lines: &[Line]) -> Option<Money> {
    let nothing = Money::zero(lines.first()?.amount.currency());
    lines.iter().try_fold(nothing, |sum, line| sum.checked_add(line.total().ok()?).ok())
}

fn one_each(people: &[PersonId]) -> LicenseCount {
    LicenseCount(u32::try_from(people.len()).unwrap_or(u32::MAX))
}

#[cfg(test)]
#[path = "notification_tests.rs"]
mod tests;
