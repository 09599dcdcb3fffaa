//! The story in memory, as short as it gets: `cargo run --example story` prints its figures. The same story in Python,
//! TypeScript and Swift prints the same: see the folders beside this one.

mod store;

use std::error::Error;

use selfserve::*;
use uuid::Uuid;

use crate::store::Store;

const ADA: PersonId = person(1);
const MARCO: PersonId = person(2);
const MARIA: PersonId = person(3);
const DAVIDE: PersonId = person(4);
const MARTIN: PersonId = person(5);
const GIULIA: PersonId = person(6);
const LUCA: PersonId = person(7);

const POWER_BI_PRO: &str = "CFQ7TTC0H9MP";
const POWER_BI_PRO_BEFORE: &str = "CFQ7TTC0L3PB";
const POWER_AUTOMATE_RPA: &str = "CFQ7TTC0LSGZ";
const VISIO_PLAN_1: &str = "CFQ7TTC0HD33";

type Told = Result<(), Box<dyn Error>>;

/// The people of `people.json`, by the last digit of their id.
const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x0192_d3a0_0000_7000_8000_0000_0000_0000 + number))
}

fn main() -> Told {
    let catalog = Catalog::from_json(include_str!("../../catalog.json"))?;
    let mut directory = Directory::new();
    directory.upsert_many(json::read::<Vec<Person>>(include_bytes!("../../people.json"))?)?;
    let store = &mut Store::new(Facts { catalog: &catalog, directory: &directory })?;

    store.advance("2026-11-02T08:00:00Z")?;
    the_store_opens(store)?;
    store.advance("2026-11-10T09:00:00Z")?;
    ada_looks_around(store)?;
    ada_buys(store)?;
    store.advance("2026-11-17T10:00:00Z")?;
    ada_adds_and_assigns(store, &directory)?;
    colleagues_sign_in(store);
    store.advance("2026-12-02T10:00:00Z")?;
    giulia_looks_on(store)?;
    // On the 10th Ada's subscription renews all the same.
    store.advance("2026-12-14T09:00:00Z")?;
    ada_buys_again(store)?;
    store.advance("2026-12-17T16:00:00Z")?;
    ada_cancels(store)?;
    // The next renewal uses the credit.
    store.advance("2027-01-10T09:00:00Z")?;
    the_invoices(store)
}

fn the_store_opens(store: &mut Store<'_>) -> Told {
    let settings = Settings { tax_rates: vec![TaxRate::new("IVA", "22".parse()?)], ..Settings::default() };
    let create = CreateOrganization {
        organization: "0192d3a0-0000-7000-8000-00000000000f".parse()?,
        name: "Officine Rossi".into(),
        kind: OrganizationKind::Commercial,
        country: "IT".parse()?,
        has_agreement: false,
        settings,
    };
    store.execute(Actor::SYSTEM, create)?;
    store.execute(Actor::user(GIULIA), block(POWER_AUTOMATE_RPA))
}

fn ada_looks_around(store: &mut Store<'_>) -> Told {
    let card = Card {
        token: "tok_ada_visa".into(),
        brand: "Visa".into(),
        last_four: "4242".into(),
        expires: CardExpiry { year: 2028, month: 5 },
        holder: None,
        address: None,
        country: "IT".parse()?,
    };
    store.execute(Actor::user(ADA), AddPaymentMethod { card })?;
    let products = store.view(Actor::user(ADA), &ProductsQuery::default())?.rows;
    let refused = products.iter().filter(|row| row.eligibility.outcome == EligibilityOutcome::Refused);
    let refused: Vec<&str> = refused.map(|row| row.name.as_str()).collect();
    println!("not for Ada, of {} products: {}", products.len(), refused.join(", "));
    Ok(())
}

fn ada_buys(store: &mut Store<'_>) -> Told {
    let address = Address {
        street: "Via Emilia 12".into(),
        postal_code: Some("40121".into()),
        city: "Bologna".into(),
        region: None,
        country: "IT".parse()?,
    };
    let profile = NewProfile {
        name: "Sales analytics".into(),
        bill_to: BillTo::new("Officine Rossi S.r.l.", address),
        payment_method: store.view(Actor::user(ADA), &PaymentMethodsQuery {})?.rows[0].payment_method,
        currency: None,
        purchase_order: None,
        cost_center: None,
        delivery: InvoiceDelivery::Portal,
        recipients: Vec::new(),
    };
    let mut purchase = buy(POWER_BI_PRO, 10, profile);
    let quote = store.quote(Actor::user(ADA), purchase.clone())?;
    println!("quote for 10: {} and {} tax, {}", quote.subtotal, quote.taxes[0].amount, quote.total);
    purchase.quote = Some(quote.reference());
    store.execute(Actor::user(ADA), purchase)
}

fn ada_adds_and_assigns(store: &mut Store<'_>, directory: &Directory) -> Told {
    let subscription = bought(store, 0)?;
    let change = ChangeLicenses { subscription, licenses: 15.into(), quote: None };
    println!("quote for 15: {}", store.quote(Actor::user(ADA), change.clone())?.total);
    store.execute(Actor::user(ADA), change)?;
    let found = directory.search("ma", 10);
    let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
    println!("“ma” finds: {}", names.join(", "));
    let with_the_guest = vec![MARCO, MARIA, MARTIN];
    store.execute(Actor::user(ADA), AssignLicenses { subscription, people: with_the_guest })?;
    let colleagues = vec![MARCO, MARIA, DAVIDE];
    store.execute(Actor::user(ADA), AssignLicenses { subscription, people: colleagues })
}

fn colleagues_sign_in(store: &Store<'_>) {
    let product = store.organization.product(store.facts.catalog, &POWER_BI_PRO_BEFORE.into());
    for (name, person) in [("Marco", MARCO), ("Martin", MARTIN)] {
        let has_access = product.is_some_and(|product| store.organization.has_access(person, product));
        println!("{name} signs in: {}", if has_access { "yes" } else { "no" });
    }
}

fn giulia_looks_on(store: &mut Store<'_>) -> Told {
    for row in store.view(Actor::user(GIULIA), &AdminSubscriptionsQuery::default())?.rows {
        let SubscriptionRow { product_name, licenses, assigned, .. } = row.subscription;
        println!("Giulia sees: {product_name}, {licenses} licenses, {assigned} assigned");
    }
    let subscription = bought(store, 0)?;
    store.execute(Actor::user(GIULIA), AssignLicenses { subscription, people: vec![LUCA] })?;
    store.execute(Actor::user(GIULIA), block(POWER_BI_PRO))
}

fn ada_buys_again(store: &mut Store<'_>) -> Told {
    let profile = ExistingProfile { billing_profile: billing_profile(store)? };
    store.execute(Actor::user(ADA), buy(POWER_BI_PRO, 1, profile.clone()))?;
    store.execute(Actor::user(ADA), buy(VISIO_PLAN_1, 4, profile))
}

fn ada_cancels(store: &mut Store<'_>) -> Told {
    let cancel = CancelSubscription {
        subscription: bought(store, 1)?,
        reason: CancelReason::Switched,
        feedback: None,
        mode: CancelMode::Now,
        quote: None,
    };
    println!("credit: {}", store.quote(Actor::user(ADA), cancel.clone())?.total);
    store.execute(Actor::user(ADA), cancel)
}

fn the_invoices(store: &Store<'_>) -> Told {
    let (billing_profile, range) = (billing_profile(store)?, LastMonths { months: 3 }.into());
    let query = InvoicesQuery { billing_profile, range, after: None, limit: None };
    for row in store.view(Actor::user(ADA), &query)?.rows {
        println!("invoice {} of {}: {}, to pay {}", row.number, row.date, row.total, row.amount_due);
    }
    println!("events: {}", store.journal.len());
    Ok(())
}

fn buy(product: &str, licenses: u32, billing: impl Into<BillingChoice>) -> PurchaseSubscription {
    PurchaseSubscription {
        product: product.into(),
        offer: "monthly".into(),
        licenses: licenses.into(),
        billing: billing.into(),
        channel: Channel::SelfService,
        align: None,
        promotion: None,
        order_reference: None,
        quote: None,
    }
}

fn block(product: &str) -> SetPolicy {
    let scope = ProductPolicy { product: product.into() }.into();
    SetPolicy { scope, value: Some(PolicyValue::Disabled) }
}

/// The subscription that Ada bought, counted from 0.
fn bought(store: &Store<'_>, place: usize) -> Result<SubscriptionId, Denial> {
    Ok(store.view(Actor::user(ADA), &YourProductsQuery::default())?.rows[place].subscription)
}

fn billing_profile(store: &Store<'_>) -> Result<BillingProfileId, Denial> {
    Ok(store.view(Actor::user(ADA), &BillingProfilesQuery {})?.rows[0].billing_profile)
}
