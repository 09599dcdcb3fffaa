//! The settings of random lives.

use proptest::prelude::*;
use selfserve::*;

use super::rate;

/// Settings of every kind that changes money.
pub fn settings() -> impl Strategy<Value = Settings> {
    let payment_days = prop_oneof![Just(0_u32), Just(40)];
    let smallest = prop_oneof![3 => Just(None), 1 => (1_i64..20_000).prop_map(Some)];
    let waits = prop::bool::weighted(0.3);
    (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        0_u8..5,
        0_u32..3,
        payment_days,
        any::<bool>(),
        smallest,
        waits,
    )
        .prop_map(
            |(
                monthly,
                refund,
                inclusive,
                wait,
                rates,
                payment_days,
                strict,
                smallest,
                waits_for_clearance,
            )| Settings {
                smallest_charges: smallest.into_iter().map(euro).collect(),
                off_means: if rates == 0 { OffMeans::End } else { OffMeans::Expire },
                expired_days: if inclusive { 0 } else { 30 },
                extension_months: if refund { 2 } else { 12 },
                dunning: DunningSettings {
                    waits_for_clearance,
                    ..if strict { strict_dunning() } else { DunningSettings::default() }
                },
                payment_days,
                change_billing: if monthly { ChangeBilling::Monthly } else { ChangeBilling::Immediately },
                credits: if refund { Credits::Refund } else { Credits::Balance },
                prices: if inclusive { PriceTax::Inclusive } else { PriceTax::Exclusive },
                purchase_notices: if wait < 3 { PurchaseNotices::Daily } else { PurchaseNotices::Each },
                activation: if wait == 0 { Activation::OnFirstPayment } else { Activation::Immediately },
                tax_rates: ["22", "8.875"].into_iter().take(rates as usize).map(rate).collect(),
                ..Settings::default()
            },
        )
}

/// Dunning that disables before it has reminded for the last time: a late retry brings things back.
fn strict_dunning() -> DunningSettings {
    DunningSettings { reminder_days: vec![1, 9, 50], disable_day: 3, ..DunningSettings::default() }
}

fn euro(cents: i64) -> Money {
    Money::from_minor_units(cents, "EUR".parse().expect("a currency"))
}
