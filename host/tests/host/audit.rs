//! The audit of a journal whose story has more in it than purchases: nothing is found that is not wrong.

use selfserve_host::audit::{Charged, Taken, audit};
use selfserve_host::testing::{Scenario, by, by_system, opening};

use crate::setting::*;

/// What a world outside has taken that misses nothing, and whose charges all succeed.
fn taken(records: &[Recorded]) -> Taken {
    let (mut organization, mut taken) = (Organization::new(), Taken::default());
    for record in records {
        organization.apply(record).expect("a journal of ours");
        for EffectOrder { id, effect } in organization.effects(record) {
            if let Effect::ChargeCard(charge) = effect {
                let amount = charge.order.amount;
                taken.charges.insert(id, Charged { invoice: charge.invoice, amount, succeeded: true });
            } else {
                taken.told.insert(id);
            }
        }
    }
    taken
}

/// I7, B4: people on a trial, a payment that the bank takes back, a renewal.
#[test]
fn i7_b4_a_story_with_everything_in_it_audits_clean() {
    let mut scenario = Scenario::new();
    scenario.given(opening());
    scenario.given([by(ADA, StartTrial { product: "visio".into(), conversion: None, quote: None })]);
    let tried =
        scenario.records().iter().find_map(|record| Some(record.event.get::<TrialStarted>()?.subscription));
    let subscription = tried.expect("a trial");
    scenario.given([by(ADA, AssignLicenses { subscription, people: vec![ADA, MARCO] })]);
    let paid = scenario.records().iter().find_map(|record| record.event.get::<PaymentReceived>().cloned());
    let PaymentReceived { invoice, payment, amount, .. } = paid.expect("a payment");
    let result = ChargedBack { amount }.into();
    scenario.given([by_system(ReportPayment { invoice, payment, report: None, request: None, result })]);
    scenario.advance_months(1);
    let records = scenario.records();
    let journal: String = records.iter().map(|record| record.to_json() + "\n").collect();
    assert_eq!(audit(&journal, &taken(&records)), [] as [String; 0]);
    let nobody_took = audit(&journal, &Taken::default());
    assert!(
        nobody_took.iter().any(|finding| finding.ends_with("never came to the provider")),
        "{nobody_took:?}"
    );
}
