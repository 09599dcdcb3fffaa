//! People, a catalog and commands to begin with: those of the library's documentation.

use selfserve::{
    AddPaymentMethod, Address, BillTo, BillingChoice, BillingProfileId, Card, CardExpiry, Catalog, Channel,
    CreateOrganization, Day, Directory, ExistingProfile, InvoiceDelivery, LicenseCount, NewProfile,
    OrganizationId, OrganizationKind, PaymentMethodId, Person, PersonId, PersonKind, PurchaseSubscription,
    Role, Settings, SubscriptionId, Timestamp, Uuid,
};

use super::scenario::{Step, by, by_system};

/// Officine Rossi.
pub const ORGANIZATION: OrganizationId =
    OrganizationId(Uuid::from_u128(0x0a6dd2ac_95a5_4b0e_9e8f_2b1f4f9b7a10));

/// Buys what she needs.
pub const ADA: PersonId = PersonId(Uuid::from_u128(0xADA));
/// A colleague of hers.
pub const MARCO: PersonId = PersonId(Uuid::from_u128(0x3A6C0));
/// The global administrator.
pub const GRACE: PersonId = PersonId(Uuid::from_u128(0x64ACE));

// The ids of what commands make follow from theirs: after `opening` they are these.

/// Ada's card, after [`opening`].
pub const CARD: PaymentMethodId = PaymentMethodId(Uuid::from_u128(0x6c595877_c6d8_557a_a5df_2c73aaefc965));
/// Ada's billing profile, after [`opening`].
pub const PROFILE: BillingProfileId =
    BillingProfileId(Uuid::from_u128(0x51e948db_8316_5170_843c_7aa3747be1b6));
/// Ada's subscription to Power BI Pro, after [`opening`]: ten licenses that nobody holds.
pub const POWER_BI: SubscriptionId = SubscriptionId(Uuid::from_u128(0xb499056f_71a7_50cd_89d6_68d41b25a9e8));

const CATALOG: &str = r#"{
    "program": { "currencies": [{ "country": "IT", "currency": "EUR" }] },
    "products": [
        {
            "id": "power-bi-pro",
            "name": "Power BI Pro",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "13.10", "currency": "EUR" } }],
                  "moves": [{ "product": "power-bi-premium", "offer": "monthly", "kind": "upgrade" }] }
            ]
        },
        {
            "id": "power-bi-premium",
            "name": "Power BI Premium",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "22.46", "currency": "EUR" } }] }
            ]
        },
        {
            "id": "visio",
            "name": "Visio",
            "offers": [
                { "id": "monthly", "term": "one_month", "billing": "monthly",
                  "prices": [{ "price": { "amount": "5.00", "currency": "EUR" } }] },
                { "id": "yearly", "term": "one_year", "billing": "yearly",
                  "prices": [{ "price": { "amount": "50.00", "currency": "EUR" } }] }
            ],
            "trial": { "paymentMethod": "not_required", "days": 30, "licenses": 25 }
        }
    ]
}"#;

/// When a scenario begins: with November 2, 2026.
pub fn start() -> Timestamp {
    Day::from_ymd(2026, 11, 2).expect("a day").start()
}

/// Power BI Pro, to which Power BI Premium is an upgrade, and Visio, which can be tried.
pub fn catalog() -> Catalog {
    Catalog::from_json(CATALOG).expect("a catalog")
}

/// Ada, Marco and Grace.
pub fn people() -> Directory {
    let person = |id, name: &str, email: &str, roles| {
        let (name, email) = (name.into(), email.into());
        Person { id, name, email, kind: PersonKind::Member, enabled: true, roles }
    };
    let mut directory = Directory::new();
    let all = [
        person(ADA, "Ada Conti", "ada@rossi.example", vec![]),
        person(MARCO, "Marco Bianchi", "marco@rossi.example", vec![]),
        person(GRACE, "Grace Moretti", "grace@rossi.example", vec![Role::GlobalAdmin]),
    ];
    directory.upsert_many(all).expect("people");
    directory
}

/// Officine Rossi is there, and Ada has bought: what most scenarios are given.
pub fn opening() -> [Step; 3] {
    [by_system(create()), by(ADA, add_card()), by(ADA, first_purchase())]
}

/// Creates Officine Rossi, in Italy.
pub fn create() -> CreateOrganization {
    CreateOrganization {
        organization: ORGANIZATION,
        name: "Officine Rossi".into(),
        kind: OrganizationKind::Commercial,
        country: "IT".parse().expect("a country"),
        has_agreement: true,
        settings: Settings::default(),
    }
}

/// Adds a card, as a payment provider tells it.
pub fn add_card() -> AddPaymentMethod {
    let card = Card {
        token: "tok_123".into(),
        brand: "visa".into(),
        last_four: "4242".into(),
        expires: CardExpiry { year: 2028, month: 4 },
        holder: None,
        address: None,
        country: "IT".parse().expect("a country"),
    };
    AddPaymentMethod { card }
}

/// Buys ten licenses of Power BI Pro for 131.00 EUR, on a new billing profile, by Ada's card.
pub fn first_purchase() -> PurchaseSubscription {
    PurchaseSubscription { billing: new_profile("Ada's team", CARD), ..purchase("power-bi-pro", 10) }
}

/// Buys so many licenses of a product by the month, on Ada's billing profile.
pub fn purchase(product: &str, licenses: u32) -> PurchaseSubscription {
    PurchaseSubscription {
        product: product.into(),
        offer: "monthly".into(),
        licenses: LicenseCount(licenses),
        billing: ExistingProfile { billing_profile: PROFILE }.into(),
        channel: Channel::SelfService,
        align: None,
        promotion: None,
        order_reference: None,
        quote: None,
    }
}

/// A new billing profile in Milan that a card pays.
pub fn new_profile(name: &str, payment_method: PaymentMethodId) -> BillingChoice {
    let address = Address {
        street: "Via Garibaldi 1".into(),
        postal_code: Some("20121".into()),
        city: "Milano".into(),
        region: None,
        country: "IT".parse().expect("a country"),
    };
    let bill_to = BillTo::new("Officine Rossi", address);
    let (name, delivery, recipients) = (name.into(), InvoiceDelivery::Portal, Vec::new());
    NewProfile {
        name,
        bill_to,
        payment_method,
        currency: None,
        purchase_order: None,
        cost_center: None,
        delivery,
        recipients,
    }
    .into()
}
