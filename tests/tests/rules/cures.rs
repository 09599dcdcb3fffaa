//! What cannot be cured is told ahead of what can (`H4`): whoever does what a refusal asks of them is not told afterwards
//! that it was in vain. In every story, and over random lives, whatever whoever asks can cure is cured, and the same asked
//! once more.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::lives::{World, settings, steps, uuid};
use selfserve_tests::{cases, scenario};

/// How often something else is in the way once one thing was cured.
const MOST_CURES: u128 = 6;

/// An organization, and what is asked of it.
struct Question<'a> {
    organization: Organization,
    facts: Facts<'a>,
    context: Context,
    command: Command,
}

impl Question<'_> {
    /// Cures what can be, as long as it can be, and answers with the codes that were.
    fn cure(mut self) -> Vec<&'static str> {
        let mut cured = Vec::new();
        for round in 0..MOST_CURES {
            let outcome = self.organization.decide(self.facts, &self.context, &self.command);
            let Outcome::Refused(Refused { denial }) = outcome else { break };
            let told = format!("{denial} for {}", json::write(&self.command));
            let in_vain = denial.cure() != Cure::Asker && !is_back(&denial, &cured);
            assert!(cured.is_empty() || !in_vain, "after {cured:?}: {told}");
            if denial.cure() != Cure::Asker || !self.carried_out(round, self.against(&denial)) {
                break;
            }
            cured.push(denial.code());
        }
        cured
    }

    /// Whether the cures were taken; one that is refused itself cures nothing.
    fn carried_out(&mut self, round: u128, cures: Vec<(Actor, Command)>) -> bool {
        let given = |(place, (actor, command)): (u128, (Actor, Command))| {
            let id = CommandId(uuid(0xC0_0000 + 1_000 * round + place));
            let context = Context { id, actor, ..self.context };
            let execution = self.organization.execute(self.facts, &context, &command).expect("sound");
            matches!(execution.outcome, Outcome::Accepted(_))
        };
        !cures.is_empty() && (0..).zip(cures).all(given)
    }

    /// What helps against a refusal, where a command does.
    fn against(&self, denial: &Denial) -> Vec<(Actor, Command)> {
        let own = |command: Command| vec![(self.context.actor, command)];
        match denial {
            Denial::BelowAssigned(below) => {
                let Command::ChangeLicenses(change) = &self.command else { return Vec::new() };
                let mut people = self.holders(change.subscription);
                let kept = people.len() - (below.assigned.0 - below.asked.0) as usize;
                let people = people.split_off(kept);
                own(UnassignLicenses { subscription: change.subscription, people }.into())
            }
            Denial::RecurringBillingIsOff(off) => {
                let (subscription, recurring_billing) = (off.subscription, RecurringBilling::On);
                own(SetRecurringBilling { subscription, recurring_billing }.into())
            }
            Denial::ReservationOpen(open) => {
                let (subscription, licenses) = (open.subscription, open.licenses);
                own(ChangeLicenses { subscription, licenses, quote: None }.into())
            }
            Denial::PlanChangeOpen(open) => {
                own(TakeBackPlanChange { subscription: open.subscription, quote: None }.into())
            }
            Denial::HandOverPending(pending) => {
                own(WithdrawHandOver { subscription: pending.subscription }.into())
            }
            Denial::NotEnoughLicenses(few) => {
                let Command::AssignLicenses(assign) = &self.command else { return Vec::new() };
                let mut people = self.holders(assign.subscription);
                people.retain(|person| !assign.people.contains(person));
                people.truncate((few.needed.0 - few.free.0) as usize);
                own(UnassignLicenses { subscription: assign.subscription, people }.into())
            }
            Denial::AppHasPolicy(app) => own(DeleteAutoClaimPolicy { policy: app.policy }.into()),
            Denial::InvoiceStillOpen(open) => vec![self.paid(&open.invoice)],
            Denial::InvoicesPastDue(open) => open.invoices.iter().map(|invoice| self.paid(invoice)).collect(),
            Denial::InvoiceUnpaid(unpaid) => self.open(unpaid.billing_profile),
            _ => Vec::new(),
        }
    }

    fn viewer(&self) -> Viewer {
        Viewer { actor: Actor::SYSTEM, at: self.context.at }
    }

    fn holders(&self, subscription: SubscriptionId) -> Vec<PersonId> {
        let query = LicensesQuery { subscription, after: None, limit: Some(200) };
        let page = self.organization.view(self.facts, &self.viewer(), &query).expect("seen by the host");
        page.rows.iter().map(|row| row.person).collect()
    }

    /// Payments of whatever is open on a billing profile.
    fn open(&self, billing_profile: BillingProfileId) -> Vec<(Actor, Command)> {
        let range = InvoicesBetween { from: Day::MIN, to: Day::MAX }.into();
        let query = InvoicesQuery { billing_profile, range, after: None, limit: Some(200) };
        let page = self.organization.view(self.facts, &self.viewer(), &query).expect("seen by the host");
        let open = page.rows.iter().filter(|row| !row.outstanding.is_zero());
        open.map(|row| self.paid(&row.number)).collect()
    }

    /// The report that an invoice was paid, with more than enough.
    fn paid(&self, invoice: &InvoiceNumber) -> (Actor, Command) {
        let euro = "EUR".parse().expect("a currency");
        let result = PaymentSucceeded { amount: Money::from_minor_units(100_000_000, euro) }.into();
        let payment = PaymentId::new(format!("cure-{}", invoice.as_str()));
        let paid = ReportPayment { invoice: invoice.clone(), payment, report: None, request: None, result };
        (Actor::SYSTEM, paid.into())
    }
}

/// Whether what was to be brought back is back already, because its invoice was paid (`I8`).
fn is_back(denial: &Denial, cured: &[&str]) -> bool {
    let active = matches!(denial, Denial::WrongStatus(wrong) if wrong.status == SubscriptionStatus::Active);
    active && cured.contains(&"invoice_still_open")
}

#[test]
fn h4_a_cure_is_never_in_vain_in_any_story() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut cured: BTreeMap<&str, u32> = BTreeMap::new();
    scenario::commands(&folder, |given| {
        let scenario::Given { organization, facts, context, command } = given;
        let Ok(command) = json::read(command.to_string().as_bytes()) else { return };
        for code in (Question { organization, facts, context, command }).cure() {
            *cured.entry(code).or_default() += 1;
        }
    })
    .expect("the scenarios");
    let expected = [
        "app_has_policy",
        "below_assigned",
        "hand_over_pending",
        "invoice_still_open",
        "invoice_unpaid",
        "invoices_past_due",
        "not_enough_licenses",
        "plan_change_open",
        "recurring_billing_is_off",
        "reservation_open",
    ];
    assert_eq!(cured.keys().copied().collect::<Vec<_>>(), expected, "{cured:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(200), ..ProptestConfig::default() })]

    #[test]
    fn h4_a_cure_is_never_in_vain_in_any_life(settings in settings(), steps in steps(30)) {
        let world = World::new();
        let _ = world.live(settings, &steps, |organization, context, command| {
            let due = organization.advance(world.facts(), context.at).expect("sound").recorded;
            let before = organization.clone();
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            if execution.denial().is_some() {
                let (context, command) = (*context, command.clone());
                Question { organization: before, facts: world.facts(), context, command }.cure();
            }
            due.iter().chain(execution.recorded()).cloned().collect()
        });
    }
}
