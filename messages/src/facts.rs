//! The facts of a refusal as the variables of its sentences, called as in JSON.

use fluent_bundle::FluentArgs;
use selfserve::{
    Alternative, CardExpiry, Check, Day, Denial, Finding, InvoiceNumber, LicenseCount, Link, Money,
    NotAssignableReason, QuoteStale, RefusedPerson, Timestamp, Verdict, json,
};
use serde::Serialize;

use crate::{Messages, id};

/// Facts under their names, already in the words of the language, but for numbers, which decide about plurals.
pub(crate) struct FactList<'a> {
    messages: &'a Messages,
    arguments: FluentArgs<'static>,
}

impl<'a> FactList<'a> {
    pub(crate) fn new(messages: &'a Messages) -> Self {
        Self { messages, arguments: FluentArgs::new() }
    }

    pub(crate) fn arguments(&self) -> &FluentArgs<'static> {
        &self.arguments
    }

    pub(crate) fn text(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.set(name, value.to_string());
        self
    }

    pub(crate) fn day(self, name: &'static str, day: Day) -> Self {
        let words = self.messages.day(day);
        self.text(name, &words)
    }

    pub(crate) fn number(mut self, name: &'static str, number: u32) -> Self {
        self.arguments.set(name, number);
        self
    }

    pub(crate) fn licenses(self, name: &'static str, count: LicenseCount) -> Self {
        self.number(name, count.0)
    }

    pub(crate) fn money(self, name: &'static str, amount: Money) -> Self {
        let words = self.messages.money(amount);
        self.text(name, &words)
    }

    fn timestamp(self, name: &'static str, at: Timestamp) -> Self {
        let words = self.messages.timestamp(at);
        self.text(name, &words)
    }

    /// The code of a choice, for sentences that depend on it.
    pub(crate) fn code<T: Serialize>(self, name: &'static str, choice: &T) -> Self {
        self.text(name, json::write(choice).trim_matches('"'))
    }

    /// Whether a fact is there, where the sentences do not say it.
    pub(crate) fn set_or_none<T>(self, name: &'static str, fact: &Option<T>) -> Self {
        self.text(name, if fact.is_some() { "set" } else { "none" })
    }

    /// A fact that need not be there: sentences ask for `none`.
    pub(crate) fn optional<T>(
        self,
        name: &'static str,
        fact: Option<T>,
        set: fn(Self, &'static str, T) -> Self,
    ) -> Self {
        match fact {
            Some(fact) => set(self, name, fact),
            None => self.text(name, "none"),
        }
    }
}

/// A month as it stands on a card: `05/2028`.
pub(crate) fn expiry(CardExpiry { year, month }: CardExpiry) -> String {
    format!("{month:02}/{year}")
}

impl Messages {
    /// The facts that the sentences of a refusal speak of. Ids that only machines know are not among them.
    pub(crate) fn facts_of(&self, denial: &Denial) -> FactList<'_> {
        let facts = FactList::new(self);
        match denial {
            Denial::NotAllowed(fact) => {
                facts.text("right", &self.label(fact.right)).set_or_none("person", &fact.person)
            }
            Denial::OutOfRange(fact) => facts
                .text("field", &self.field(&fact.field))
                .number("least", fact.least)
                .number("most", fact.most)
                .number("value", fact.value),
            Denial::RejectedText(fact) => {
                let facts = facts.text("field", &self.field(&fact.field)).code("problem", &fact.problem);
                fact.most.into_iter().fold(facts, |facts, most| facts.number("most", most))
            }
            Denial::MalformedId(fact) => facts.text("field", &self.field(&fact.field)),
            Denial::MalformedLink(fact) => facts.text("field", &self.field(&fact.field)),
            Denial::ZeroRateUnexplained(fact) => facts.text("field", &self.field(&fact.field)),
            Denial::MalformedNatura(fact) => facts.text("field", &self.field(&fact.field)),
            Denial::InvoiceStillOpen(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::UnknownInvoice(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::TaxIdMissing(fact) => facts.code("category", &fact.category),
            Denial::NoPrice(fact) => facts.text("currency", fact.currency.code()),
            Denial::NotEligible(fact) => {
                let facts = facts.code("intent", &fact.eligibility.intent);
                self.facts_of_checks(facts, &fact.eligibility.checks, &fact.eligibility.instead)
            }
            Denial::PurchaseRequestClosed(fact) => facts.code("status", &fact.status),
            Denial::PurchaseRequestStale(fact) => {
                facts.money("agreed", fact.agreed).money("now", fact.now).money("difference", fact.difference)
            }
            Denial::LimitExceeded(fact) => self.facts_of_checks(facts, &fact.checks, &fact.instead),
            Denial::UnclearAmounts(fact) => facts.text("currency", fact.currency.code()),
            Denial::QuoteStale(fact) => facts_of_stale_quote(facts, fact),
            Denial::AmountNotPositive(fact) => facts.money("amount", fact.amount),
            Denial::PurchaseOrderEnded(fact) => {
                facts.text("purchaseOrder", fact.purchase_order.as_str()).day("until", fact.until)
            }
            Denial::PurchaseOrderExhausted(fact) => facts
                .text("purchaseOrder", fact.purchase_order.as_str())
                .money("most", fact.most)
                .money("used", fact.used)
                .money("asked", fact.asked),
            Denial::MoreThanReceived(fact) => facts
                .text("invoice", fact.invoice.as_str())
                .money("amount", fact.amount)
                .money("received", fact.received),
            Denial::MoreThanDisputed(fact) => facts
                .text("invoice", fact.invoice.as_str())
                .money("amount", fact.amount)
                .money("disputed", fact.disputed),
            Denial::UnknownPayment(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::AlreadyCleared(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::UnknownPaymentRequest(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::NothingOutstanding(fact) => facts.text("invoice", fact.invoice.as_str()),
            Denial::AmountTooSmall(fact) => facts
                .text("invoice", fact.invoice.as_str())
                .money("amount", fact.amount)
                .money("smallest", fact.smallest),
            Denial::PaymentInProgress(fact) => {
                facts.text("invoice", fact.invoice.as_str()).timestamp("until", fact.until)
            }
            Denial::CurrencyDiffers(fact) => {
                facts.text("expected", fact.expected.code()).text("found", fact.found.code())
            }
            Denial::PaymentMethodInUse(fact) => facts.number("billingProfiles", fact.billing_profiles),
            Denial::BillingProfileInUse(fact) => facts
                .number("subscriptions", fact.subscriptions)
                .number("openInvoices", fact.open_invoices)
                .number("pendingLines", fact.pending_lines),
            Denial::WrongStatus(fact) => facts.code("status", &fact.status),
            Denial::BelowAssigned(fact) => {
                facts.licenses("asked", fact.asked).licenses("assigned", fact.assigned)
            }
            Denial::InvoiceNumberTaken(fact) => facts.text("number", fact.number.as_str()),
            Denial::ReservationOpen(fact) => facts
                .licenses("reserved", fact.reserved)
                .licenses("licenses", fact.licenses)
                .day("until", fact.until),
            Denial::WindowClosed(fact) => facts
                .licenses("asked", fact.asked)
                .licenses("removable", fact.removable)
                .day("renewsOn", fact.renews_on),
            Denial::RecurringBillingIsOff(fact) => facts.day("endsOn", fact.ends_on),
            Denial::NotOnSale(fact) => facts.text("productName", fact.product_name.as_str()).optional(
                "endOfSale",
                fact.end_of_sale,
                FactList::day,
            ),
            Denial::LicensesNotOffered(fact) => facts
                .text("why", not_offered(fact.asked, fact.step).unwrap_or("least"))
                .licenses("asked", fact.asked)
                .optional("least", fact.least, FactList::licenses)
                .optional("step", fact.step, FactList::licenses),
            Denial::AlignmentImpossible(fact) => {
                facts.code("reason", &fact.reason).optional("renewsOn", fact.renews_on, FactList::day)
            }
            Denial::OnlyAtRenewal(fact) => facts.code("reason", &fact.reason).day("renewsOn", fact.renews_on),
            Denial::PeopleMoveImpossible(fact) => facts.code("reason", &fact.reason),
            Denial::NothingToTakeBack(fact) => facts.code("reason", &fact.reason),
            Denial::TierOutOfOrder(fact) => facts.licenses("from", fact.from),
            Denial::TooManyLicenses(fact) => facts.licenses("asked", fact.asked).licenses("most", fact.most),
            Denial::TooManyPeople(fact) => facts.number("named", fact.named).number("most", fact.most),
            Denial::NotAssignable(fact) => self.facts_of_refused_people(facts, &fact.people),
            Denial::NotEnoughLicenses(fact) => {
                facts.licenses("needed", fact.needed).licenses("free", fact.free)
            }
            Denial::CancellationClosed(fact) => facts.day("endsOn", fact.ends_on),
            Denial::InvoicesToSettle(fact) => facts
                .number("count", u32::try_from(fact.invoices.len()).unwrap_or(u32::MAX))
                .text("invoices", &numbers(&fact.invoices))
                .money("amount", fact.amount),
            Denial::HandOverPending(fact) => facts.day("until", fact.until),
            Denial::InvoicesPastDue(fact) => facts
                .number("count", u32::try_from(fact.invoices.len()).unwrap_or(u32::MAX))
                .text("invoices", &numbers(&fact.invoices)),
            Denial::RenewalDoesNotFit(fact) => {
                facts.day("renewsOn", fact.renews_on).optional("expected", fact.expected, FactList::day)
            }
            Denial::InvoicesNumberedAlready(fact) => facts.number("serial", fact.serial),
            Denial::AlreadyEnds(fact) => facts.day("endsOn", fact.ends_on),
            Denial::RenewalImpossible(fact) => facts.day("endsOn", fact.ends_on),
            Denial::AtEndNotOffered(fact) => facts.text("atEnd", &self.label(fact.at_end)),
            Denial::SubscriptionExtended(fact) => facts.day("endsOn", fact.ends_on),
            Denial::ExtensionImpossible(fact) => facts.day("endsOn", fact.ends_on),
            Denial::PauseImpossible(fact) => {
                facts.code("reason", &fact.reason).day("from", fact.from).day("to", fact.to)
            }
            Denial::PausePastDue(fact) => facts
                .number("count", u32::try_from(fact.invoices.len()).unwrap_or(u32::MAX))
                .text("invoices", &numbers(&fact.invoices)),
            Denial::TrialLicensesFixed(fact) => facts.licenses("licenses", fact.licenses),
            Denial::TrialExtendedAlready(fact) => facts.day("endsOn", fact.ends_on),
            Denial::TooEarlyToExtend(fact) => facts.day("from", fact.from).day("endsOn", fact.ends_on),
            Denial::CardExpired(fact) => facts.text("expires", &expiry(fact.expires)),
            Denial::PurchaseNotNamed(fact) => facts.day("endsOn", fact.ends_on),
            Denial::TrialDoesNotConvert(fact) => facts.day("endsOn", fact.ends_on),
            Denial::PolicyNotForOfferTypes(fact) => facts.text("offerType", fact.offer_type.as_str()),
            Denial::OwnProcessOnly(fact) => facts.text("message", fact.message.as_str()).optional(
                "link",
                fact.link.as_ref().map(Link::as_str),
                FactList::text,
            ),
            Denial::ProductNotBlocked(fact) => facts.text("productName", fact.product_name.as_str()),
            Denial::NotWaiting(fact) => {
                facts.number("people", u32::try_from(fact.people.len()).unwrap_or(u32::MAX))
            }
            Denial::AppHasPolicy(fact) => {
                facts.text("app", fact.app.as_str()).text("name", fact.name.as_str())
            }
            Denial::TimeGoesBack(fact) => facts.timestamp("at", fact.at).timestamp("last", fact.last),
            Denial::Overdue(fact) => facts.timestamp("since", fact.since),
            Denial::UnknownPromotion(fact) => facts.text("code", fact.code.as_str()),
            Denial::PromotionNotInForce(fact) => facts
                .text("code", fact.code.as_str())
                .optional("from", fact.from, FactList::day)
                .optional("until", fact.until, FactList::day),
            Denial::PromotionNotOffered(fact) => {
                facts.text("code", fact.code.as_str()).text("currency", fact.currency.code())
            }
            Denial::NotAFirstPurchase(fact) => facts.text("code", fact.code.as_str()),
            Denial::PromotionUsedUp(fact) => {
                facts.text("code", fact.code.as_str()).code("by", &fact.by).number("mostUses", fact.most_uses)
            }
            Denial::NoPromotionAtRenewal(fact) => facts.text("code", fact.code.as_str()),
            Denial::PlanChangeOpen(fact) => {
                facts.text("productName", fact.product_name.as_str()).day("until", fact.until)
            }
            // The others have no facts that people read; a test tries every refusal.
            _ => facts,
        }
    }

    /// The facts of a rule that a purchase asked.
    pub(crate) fn facts_of_finding(&self, finding: &Finding) -> FactList<'_> {
        let facts = FactList::new(self);
        match finding {
            Finding::KindFinding(fact) => facts.code("kind", &fact.kind),
            Finding::CountryFinding(_) => facts,
            Finding::MemberFinding(fact) => facts.code("standing", &fact.standing),
            Finding::SaleFinding(fact) => {
                let untold = if fact.untold.is_some() { "yes" } else { "no" };
                let facts = facts.text("untold", untold).number("offers", fact.offers);
                facts.optional("endOfSale", fact.end_of_sale, FactList::day)
            }
            Finding::PolicyFinding(fact) => facts.code("value", &fact.value).code("source", &fact.source),
            Finding::TrialFinding(fact) => facts.code("standing", &fact.standing),
            Finding::AgreementFinding(_) => facts,
            Finding::PaymentMethodFinding(fact) => {
                facts.text("named", if fact.payment_method.is_some() { "yes" } else { "no" })
            }
            Finding::LicensesFinding(fact) => {
                let few = fact.least.is_some_and(|least| fact.licenses < least).then_some("least");
                let why = not_offered(fact.licenses, fact.step).or(few).unwrap_or("most");
                facts
                    .text("why", why)
                    .licenses("licenses", fact.licenses)
                    .optional("most", fact.most, FactList::licenses)
                    .optional("least", fact.least, FactList::licenses)
                    .optional("step", fact.step, FactList::licenses)
            }
            Finding::LicenseLimitFinding(fact) => facts
                .set_or_none("source", &fact.source)
                .optional("limit", fact.limit, FactList::licenses)
                .licenses("asked", fact.asked),
            Finding::SpendingLimitFinding(fact) => facts
                .set_or_none("source", &fact.source)
                .optional("limit", fact.limit, FactList::money)
                .optional("used", fact.used, FactList::money)
                .optional("asked", fact.asked, FactList::money),
            Finding::SubscriptionLimitFinding(fact) => facts
                .set_or_none("source", &fact.source)
                .optional("limit", fact.limit, FactList::number)
                .number("used", fact.used),
            Finding::ApprovalFinding(_) => facts,
        }
    }

    /// What a field of a command is called where people fill it in.
    fn field(&self, path: &str) -> String {
        let name = path.rsplit('.').next().unwrap_or(path);
        let kebab = name.chars().fold("field-".to_string(), |mut id, letter| {
            if letter.is_ascii_uppercase() {
                id.push('-');
            }
            id.push(letter.to_ascii_lowercase());
            id
        });
        let none = FactList::new(self);
        self.find_and_fill(&kebab, None, none.arguments())
            .unwrap_or_else(|| self.render("field-other", None, &none))
    }

    /// The rules that failed, and what to do instead.
    fn facts_of_checks<'a>(
        &'a self,
        facts: FactList<'a>,
        checks: &[Check],
        instead: &[Alternative],
    ) -> FactList<'a> {
        let failed = checks.iter().filter(|check| check.verdict == Verdict::Failed);
        let reasons: Vec<String> = failed.map(|check| self.check(check)).collect();
        let instead: Vec<String> = instead.iter().map(|alternative| self.alternative(alternative)).collect();
        facts.text("reasons", &reasons.join(" ")).text("instead", &instead.join(" "))
    }

    /// People by the reason for which they were refused: their names are the directory's.
    fn facts_of_refused_people<'a>(&'a self, facts: FactList<'a>, people: &[RefusedPerson]) -> FactList<'a> {
        let count = |reason: Option<NotAssignableReason>| {
            let counted = people.iter().filter(|person| reason.is_none_or(|reason| person.reason == reason));
            u32::try_from(counted.count()).unwrap_or(u32::MAX)
        };
        let reasons: Vec<String> = [
            ("guests", NotAssignableReason::Guest),
            ("disabled", NotAssignableReason::Disabled),
            ("unknown", NotAssignableReason::Unknown),
        ]
        .into_iter()
        .map(|(part, reason)| (part, count(Some(reason))))
        .filter(|(_, people)| *people > 0)
        .map(|(part, people)| {
            let counted = FactList::new(self).number("count", people);
            self.render(&id("denial-not-assignable", part), None, &counted)
        })
        .collect();
        facts.number("people", count(None)).text("reasons", &reasons.join(", "))
    }
}

fn numbers(invoices: &[InvoiceNumber]) -> String {
    let numbers: Vec<&str> = invoices.iter().map(InvoiceNumber::as_str).collect();
    numbers.join(", ")
}

fn facts_of_stale_quote<'a>(facts: FactList<'a>, fact: &QuoteStale) -> FactList<'a> {
    let direction = match fact.difference.minor_units() {
        0 => "same",
        ..0 => "lower",
        1.. => "higher",
    };
    let difference = if fact.difference.is_negative() {
        fact.difference.negated().unwrap_or(fact.difference)
    } else {
        fact.difference
    };
    facts
        .money("quoted", fact.quoted)
        .money("now", fact.now)
        .money("difference", difference)
        .text("direction", direction)
}

/// Why an offer that is sold in packs does not take so many licenses: they are no whole packs.
fn not_offered(licenses: LicenseCount, step: Option<LicenseCount>) -> Option<&'static str> {
    let whole = step.is_none_or(|step| licenses.0.checked_rem(step.0) == Some(0));
    (!whole).then_some("step")
}
