//! Every question that eligibility can be asked: the space of decisions, walked whole (`P5`).

mod facts;

use self::facts::*;
use crate::lives::uuid;
use selfserve::*;

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
        let may_buy = self.organization.may_buy(self.facts, self.person, product, LicenseCount(2), today());
        may_buy.expect("nothing is due")
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
            let context = Context { id: CommandId(uuid(number)), actor, at: last_year() };
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
