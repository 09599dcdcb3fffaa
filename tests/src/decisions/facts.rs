//! The facts that a question is asked over: catalog, directory, card, limits.

use std::collections::HashMap;

use selfserve::*;
use serde_json::json;

use super::*;
use crate::lives::uuid;

/// The catalogs and directories that questions are asked with.
pub(super) struct AllFacts {
    pub(super) catalogs: HashMap<(Sale, Cap), Catalog>,
    /// In the order of the standings.
    pub(super) directories: [Directory; 4],
}

impl AllFacts {
    pub(super) fn new() -> Self {
        let pairs = SALES.into_iter().flat_map(|sale| CAPS.map(|cap| (sale, cap)));
        let catalogs = pairs.map(|(sale, cap)| ((sale, cap), catalog(sale, cap))).collect();
        Self { catalogs, directories: STANDINGS.map(directory) }
    }
}

pub(super) fn product() -> ProductId {
    "CFQ7TTC0H9MP".into()
}

pub(super) fn today() -> Timestamp {
    "2026-11-15T12:00:00.000Z".parse().expect("an instant")
}

/// When everything was set up: a card that has expired by today had not then.
pub(super) fn last_year() -> Timestamp {
    "2025-12-15T12:00:00.000Z".parse().expect("an instant")
}

pub(super) fn country(place: Place) -> Country {
    let code = match place {
        Place::Sold => "IT",
        Place::ProgramClosed => "IN",
        Place::ProductClosed => "BR",
        Place::NoCurrency => "AQ",
    };
    code.parse().expect("a country")
}

pub(super) fn money(amount: &str, place: Place) -> Money {
    let currency = match place {
        Place::Sold | Place::NoCurrency => "EUR",
        Place::ProgramClosed => "INR",
        Place::ProductClosed => "BRL",
    };
    Money::parse(amount, currency.parse().expect("a currency")).expect("an amount")
}

pub(super) fn licenses(licenses: u32) -> PurchaseLimit {
    PurchaseLimit { licenses: Some(LicenseCount(licenses)), ..PurchaseLimit::default() }
}

pub(super) fn card(method: Method, place: Place) -> Option<Command> {
    let (year, country) = match method {
        Method::None => return None,
        Method::Usable => (2030, country(place)),
        Method::Expired => (2025, country(place)),
        Method::Foreign => (2030, "FR".parse().expect("a country")),
    };
    let card = Card {
        token: "tok".into(),
        brand: "visa".into(),
        last_four: "4242".into(),
        expires: CardExpiry { year, month: 12 },
        holder: None,
        address: None,
        country,
    };
    Some(AddPaymentMethod { card }.into())
}

pub(super) fn catalog(sale: Sale, cap: Cap) -> Catalog {
    let prices = |amount: &str| -> Vec<_> {
        let price = |currency| json!({ "price": { "amount": amount, "currency": currency } });
        ["EUR", "INR", "BRL"].map(price).into()
    };
    let mut product = json!({
        "id": "CFQ7TTC0H9MP", "name": "Power BI Pro", "offerType": "SaaS",
        "closedCountries": [{ "country": "BR" }],
        "offers": [
            { "id": "yearly", "term": "one_year", "billing": "yearly", "prices": prices("120.00") },
            { "id": "monthly", "term": "one_month", "billing": "monthly", "prices": prices("10.00") },
        ],
    });
    match sale {
        Sale::Open => {}
        Sale::EndsTomorrow => product["endOfSale"] = "2026-11-16".into(),
        Sale::EndsToday => product["endOfSale"] = "2026-11-15".into(),
    }
    match cap {
        Cap::None => {}
        Cap::Two => product["mostLicenses"] = 2.into(),
        Cap::One => product["mostLicenses"] = 1.into(),
    }
    let currency = |(country, currency)| json!({ "country": country, "currency": currency });
    let currencies: Vec<_> = [("IT", "EUR"), ("IN", "INR"), ("BR", "BRL")].map(currency).into();
    let program = json!({
        "closedKinds": ["government", "education"], "closedCountries": [{ "country": "IN" }],
        "currencies": currencies,
    });
    Catalog::from_json(&json!({ "program": program, "products": [product] }).to_string()).expect("a catalog")
}

/// Four people of this standing, one for each payment method, and an administrator.
pub(super) fn directory(standing: PersonStanding) -> Directory {
    let mut directory = Directory::new();
    let known = (1..=4).filter(|_| standing != PersonStanding::Unknown);
    for number in known.chain([ADMINISTRATOR]) {
        let ordinary = number != ADMINISTRATOR;
        let guest = ordinary && standing == PersonStanding::Guest;
        let person = Person {
            id: PersonId(uuid(number)),
            name: "Ada Rossi".into(),
            email: "ada@example.com".into(),
            kind: if guest { PersonKind::Guest } else { PersonKind::Member },
            enabled: !ordinary || standing != PersonStanding::Disabled,
            roles: if ordinary { vec![Role::UserAdmin, Role::GlobalReader] } else { vec![Role::GlobalAdmin] },
        };
        directory.upsert(person).expect("a person");
    }
    directory
}
