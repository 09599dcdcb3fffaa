//! Every question that eligibility can be asked: the space of decisions, walked whole (`P5`).

use std::collections::HashMap;

use selfserve::*;
use serde_json::json;

use crate::lives::uuid;

/// Where the organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Where everything is sold.
    Sold,
    /// Where the program as a whole is closed.
    ProgramClosed,
    /// Where the product is closed.
    ProductClosed,
    /// Where there is no currency.
    NoCurrency,
}

/// When the product's sale ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sale {
    /// It does not.
    Open,
    /// Tomorrow.
    EndsTomorrow,
    /// Today: the first day on which it cannot be bought.
    EndsToday,
}

/// The payment method that the person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// None.
    None,
    /// One that can be charged.
    Usable,
    /// One that has expired.
    Expired,
    /// One that was issued in another country.
    Foreign,
}

/// The product's cap on licenses, against the two that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cap {
    /// None.
    None,
    /// Two.
    Two,
    /// One.
    One,
}

/// The limits, against two licenses for twenty units of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limits {
    /// None.
    None,
    /// Two licenses, twenty units, one subscription.
    Fit,
    /// One license.
    TooFewLicenses,
    /// A hundredth less than twenty units.
    TooLittleMoney,
    /// Money of another currency only.
    OtherCurrency,
    /// No subscription.
    NoSubscription,
    /// One license, but two for the product.
    ProductAllows,
    /// One license, for the product too, but two for the person's role.
    RoleAllows,
}

/// When approval is needed, against two licenses for twenty units of the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// Never.
    None,
    /// Always.
    Always,
    /// Above two licenses and twenty units.
    NotReached,
    /// Above one license.
    TooManyLicenses,
    /// Above a hundredth less than twenty units.
    TooMuchMoney,
}

/// One question: may this person buy two licenses of this product?
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// The kind of the organization.
    pub kind: OrganizationKind,
    /// Where it is.
    pub place: Place,
    /// How the person stands in the directory.
    pub standing: PersonStanding,
    /// The policy of the product itself.
    pub product: Option<PolicyValue>,
    /// The policy of its offer type.
    pub offer_type: Option<PolicyValue>,
    /// The default policy.
    pub default: Option<PolicyValue>,
    /// When its sale ends.
    pub sale: Sale,
    /// The payment method that the person has.
    pub method: Method,
    /// The product's cap on licenses.
    pub cap: Cap,
    /// The limits.
    pub limits: Limits,
    /// When approval is needed.
    pub approval: Approval,
}

/// What a question is asked of.
pub struct Asked<'a> {
    organization: &'a Organization,
    facts: Facts<'a>,
    person: PersonId,
}

impl Asked<'_> {
    /// Every rule, explained.
    pub fn eligibility(&self) -> Eligibility {
        let asked =
            self.organization.eligibility(self.facts, self.person, &product(), LicenseCount(2), today());
        asked.expect("a product of the catalog")
    }

    /// Yes or no.
    pub fn may_buy(&self) -> bool {
        let product = self.facts.catalog.product(&product()).expect("a product of the catalog");
        self.organization.may_buy(self.facts, self.person, product, LicenseCount(2), today())
    }
}

const KINDS: [OrganizationKind; 4] = [
    OrganizationKind::Commercial,
    OrganizationKind::Government,
    OrganizationKind::Education,
    OrganizationKind::Nonprofit,
];
const PLACES: [Place; 4] = [Place::Sold, Place::ProgramClosed, Place::ProductClosed, Place::NoCurrency];
const STANDINGS: [PersonStanding; 4] =
    [PersonStanding::Member, PersonStanding::Guest, PersonStanding::Disabled, PersonStanding::Unknown];
const VALUES: [Option<PolicyValue>; 4] = [
    None,
    Some(PolicyValue::Enabled),
    Some(PolicyValue::OnlyTrialsWithoutPaymentMethod),
    Some(PolicyValue::Disabled),
];
const OF_OFFER_TYPE: [Option<PolicyValue>; 3] =
    [None, Some(PolicyValue::Enabled), Some(PolicyValue::Disabled)];
const SALES: [Sale; 3] = [Sale::Open, Sale::EndsTomorrow, Sale::EndsToday];
const METHODS: [Method; 4] = [Method::None, Method::Usable, Method::Expired, Method::Foreign];
const CAPS: [Cap; 3] = [Cap::None, Cap::Two, Cap::One];
const LIMITS: [Limits; 8] = [
    Limits::None,
    Limits::Fit,
    Limits::TooFewLicenses,
    Limits::TooLittleMoney,
    Limits::OtherCurrency,
    Limits::NoSubscription,
    Limits::ProductAllows,
    Limits::RoleAllows,
];
const APPROVALS: [Approval; 5] = [
    Approval::None,
    Approval::Always,
    Approval::NotReached,
    Approval::TooManyLicenses,
    Approval::TooMuchMoney,
];

/// Asks every question: all that the program, the product, the person and policy can be, without and with a limit and
/// approval in the way; and, where the rest is in order, all that limits and approval can be.
pub fn each(mut ask: impl FnMut(&Question, &Asked<'_>)) {
    let facts = AllFacts::new();
    for kind in KINDS {
        for place in PLACES {
            each_policy(|product, offer_type, default| {
                for (limits, approval) in [
                    (Limits::None, Approval::None),
                    (Limits::None, Approval::Always),
                    (Limits::TooFewLicenses, Approval::None),
                    (Limits::TooFewLicenses, Approval::Always),
                ] {
                    let tenant = Tenant { kind, place, product, offer_type, default, limits, approval };
                    tenant.ask(&facts, &STANDINGS, &mut ask);
                }
            });
        }
    }
    each_policy(|product, offer_type, default| {
        for (limits, approval) in LIMITS.into_iter().flat_map(|one| APPROVALS.map(|other| (one, other))) {
            let (kind, place) = (OrganizationKind::Commercial, Place::Sold);
            let tenant = Tenant { kind, place, product, offer_type, default, limits, approval };
            tenant.ask(&facts, &[PersonStanding::Member], &mut ask);
        }
    });
}

type Value = Option<PolicyValue>;

fn each_policy(mut with: impl FnMut(Value, Value, Value)) {
    for product in VALUES {
        for offer_type in OF_OFFER_TYPE {
            for default in VALUES {
                with(product, offer_type, default);
            }
        }
    }
}

/// What an organization is made for.
#[derive(Clone, Copy)]
struct Tenant {
    kind: OrganizationKind,
    place: Place,
    product: Value,
    offer_type: Value,
    default: Value,
    limits: Limits,
    approval: Approval,
}

impl Tenant {
    fn ask(self, all: &AllFacts, standings: &[PersonStanding], ask: &mut impl FnMut(&Question, &Asked<'_>)) {
        let organization = self.organization(all);
        let Self { kind, place, product, offer_type, default, limits, approval } = self;
        for &standing in standings {
            for (sale, cap) in SALES.into_iter().flat_map(|sale| CAPS.map(|cap| (sale, cap))) {
                for (number, method) in (1..).zip(METHODS) {
                    let question = Question {
                        kind,
                        place,
                        standing,
                        product,
                        offer_type,
                        default,
                        sale,
                        method,
                        cap,
                        limits,
                        approval,
                    };
                    let catalog = &all.catalogs[&(sale, cap)];
                    let place = STANDINGS.iter().position(|known| *known == standing).expect("known");
                    let facts = Facts { catalog, directory: &all.directories[place] };
                    let person = PersonId(uuid(number));
                    ask(&question, &Asked { organization: &organization, facts, person });
                }
            }
        }
    }

    fn organization(self, all: &AllFacts) -> Organization {
        let facts =
            Facts { catalog: &all.catalogs[&(Sale::Open, Cap::None)], directory: &all.directories[0] };
        let mut organization = Organization::new();
        for (number, (actor, command)) in (100..).zip(self.commands()) {
            let context = Context { id: CommandId(uuid(number)), actor, at: today() };
            let execution = organization.execute(facts, &context, &command).expect("a sound journal");
            assert_eq!(execution.denial(), None);
        }
        organization
    }

    fn commands(self) -> Vec<(Actor, Command)> {
        let administrator = Actor::user(PersonId(uuid(ADMINISTRATOR)));
        let create = CreateOrganization {
            organization: OrganizationId(uuid(9)),
            name: "Officine Rossi".into(),
            kind: self.kind,
            country: country(self.place),
            has_agreement: false,
            settings: Settings::default(),
        };
        let cards = (1..).zip(METHODS).filter_map(|(number, method)| {
            Some((Actor::user(PersonId(uuid(number))), card(method, self.place)?))
        });
        let scopes: [(PolicyScope, Value); 3] = [
            (ProductPolicy { product: product() }.into(), self.product),
            (OfferTypePolicy { offer_type: "saas".into() }.into(), self.offer_type),
            (DefaultPolicy {}.into(), self.default),
        ];
        let policies = scopes.into_iter().map(|(scope, value)| SetPolicy { scope, value }.into());
        let rest = policies.chain(self.limits()).chain(self.approval());
        [(Actor::SYSTEM, create.into())]
            .into_iter()
            .chain(cards)
            .chain(rest.map(|command| (administrator, command)))
            .collect()
    }

    fn limits(self) -> Vec<Command> {
        let organization = || OrganizationLimit {}.into();
        let one = licenses(1);
        let set = |scope: LimitScope, limit| SetPurchaseLimit { scope, limit: Some(limit) }.into();
        let spending = |monthly_spending| PurchaseLimit { monthly_spending, ..PurchaseLimit::default() };
        match self.limits {
            Limits::None => vec![],
            Limits::Fit => {
                let monthly_spending = Some(vec![money("20.00", self.place)]);
                let limit = PurchaseLimit { monthly_spending, subscriptions: Some(1), ..licenses(2) };
                vec![set(organization(), limit)]
            }
            Limits::TooFewLicenses => vec![set(organization(), one)],
            Limits::TooLittleMoney => {
                vec![set(organization(), spending(Some(vec![money("19.99", self.place)])))]
            }
            Limits::OtherCurrency => {
                let dollars = Money::parse("1000.00", "USD".parse().expect("a currency")).expect("an amount");
                vec![set(organization(), spending(Some(vec![dollars])))]
            }
            Limits::NoSubscription => {
                vec![set(
                    organization(),
                    PurchaseLimit { subscriptions: Some(0), ..PurchaseLimit::default() },
                )]
            }
            Limits::ProductAllows => {
                vec![set(organization(), one), set(ProductLimit { product: product() }.into(), licenses(2))]
            }
            Limits::RoleAllows => vec![
                set(organization(), one.clone()),
                set(ProductLimit { product: product() }.into(), one),
                set(RoleLimit { role: Role::UserAdmin }.into(), licenses(2)),
                set(RoleLimit { role: Role::GlobalReader }.into(), licenses(1)),
            ],
        }
    }

    fn approval(self) -> Option<Command> {
        let above = |amount: Option<&str>, licenses: Option<u32>| {
            let amounts = amount.map(|amount| vec![money(amount, self.place)]);
            ApproveAbove { amounts, licenses: licenses.map(LicenseCount) }.into()
        };
        let rule = match self.approval {
            Approval::None => return None,
            Approval::Always => ApproveAlways {}.into(),
            Approval::NotReached => above(Some("20.00"), Some(2)),
            Approval::TooManyLicenses => above(None, Some(1)),
            Approval::TooMuchMoney => above(Some("19.99"), None),
        };
        Some(SetApprovalRule { scope: OrganizationApproval {}.into(), rule: Some(rule) }.into())
    }
}

const ADMINISTRATOR: u128 = 8;

/// The catalogs and directories that questions are asked with.
struct AllFacts {
    catalogs: HashMap<(Sale, Cap), Catalog>,
    /// In the order of the standings.
    directories: [Directory; 4],
}

impl AllFacts {
    fn new() -> Self {
        let pairs = SALES.into_iter().flat_map(|sale| CAPS.map(|cap| (sale, cap)));
        let catalogs = pairs.map(|(sale, cap)| ((sale, cap), catalog(sale, cap))).collect();
        Self { catalogs, directories: STANDINGS.map(directory) }
    }
}

fn product() -> ProductId {
    "CFQ7TTC0H9MP".into()
}

fn today() -> Timestamp {
    "2026-11-15T12:00:00.000Z".parse().expect("an instant")
}

fn country(place: Place) -> Country {
    let code = match place {
        Place::Sold => "IT",
        Place::ProgramClosed => "IN",
        Place::ProductClosed => "BR",
        Place::NoCurrency => "AQ",
    };
    code.parse().expect("a country")
}

fn money(amount: &str, place: Place) -> Money {
    let currency = match place {
        Place::Sold | Place::NoCurrency => "EUR",
        Place::ProgramClosed => "INR",
        Place::ProductClosed => "BRL",
    };
    Money::parse(amount, currency.parse().expect("a currency")).expect("an amount")
}

fn licenses(licenses: u32) -> PurchaseLimit {
    PurchaseLimit { licenses: Some(LicenseCount(licenses)), ..PurchaseLimit::default() }
}

fn card(method: Method, place: Place) -> Option<Command> {
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

fn catalog(sale: Sale, cap: Cap) -> Catalog {
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
fn directory(standing: PersonStanding) -> Directory {
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
