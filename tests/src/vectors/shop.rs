//! A small organization that buys: its quotes are our figures. Whatever is asked of it, it answers or has no answer.

use selfserve::*;
use serde_json::{Value, json};

use crate::lives::uuid;

/// An organization of one buyer, and a catalog of plans, each of which leads to every other.
pub(super) struct Shop {
    catalog: Catalog,
    directory: Directory,
    organization: Organization,
    subscription: Option<SubscriptionId>,
    card: Option<PaymentMethodId>,
    given: u128,
}

/// A plan of the catalog, in the catalog's own words.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// What a license costs, or the first of them.
    pub(super) price: String,
    /// How that depends on how many there are.
    pub(super) shape: Option<Value>,
    /// The number that a total is a multiple of.
    pub(super) step: Option<u32>,
    /// The length of its billing periods.
    pub(super) months: u32,
}

const BUYER: u128 = 1;

impl Plan {
    /// Licenses of one price.
    pub(super) fn plain(price: String, months: u32) -> Self {
        Self { price, shape: None, step: None, months }
    }

    fn product(&self, place: usize, plans: usize, currency: Currency) -> Option<Value> {
        let (term, billing) = match self.months {
            1 => ("one_month", "monthly"),
            3 => ("one_year", "quarterly"),
            6 => ("one_year", "half_yearly"),
            12 => ("one_year", "yearly"),
            _ => return None,
        };
        let mut listed = json!({ "price": amount(&self.price, currency) });
        if let Some(shape) = &self.shape {
            listed["shape"] = shape.clone();
        }
        let moves = (0..plans).filter(|other| *other != place);
        let moves: Vec<_> = moves
            .map(|other| json!({ "product": name(other), "offer": "offer", "kind": "upgrade" }))
            .collect();
        let mut offer =
            json!({ "id": "offer", "term": term, "billing": billing, "prices": [listed], "moves": moves });
        if let Some(step) = self.step {
            offer["licenseStep"] = json!(step);
            offer["leastLicenses"] = json!(step);
        }
        Some(json!({ "id": name(place), "name": name(place), "offers": [offer] }))
    }
}

/// An amount as a catalog writes it.
pub(super) fn amount(text: &str, currency: Currency) -> Value {
    json!({ "amount": text, "currency": currency.to_string() })
}

/// The id of a plan's product.
pub(super) fn name(place: usize) -> String {
    format!("plan-{place}")
}

impl Shop {
    /// It has these plans and promotions, and taxes of this rate. None where our catalog has no such thing.
    pub(super) fn open(
        plans: &[Plan],
        promotions: &Value,
        currency: Currency,
        tax: Option<Percent>,
        at: Timestamp,
    ) -> Option<Self> {
        let place = |(place, plan): (usize, &Plan)| plan.product(place, plans.len(), currency);
        let products: Vec<_> = plans.iter().enumerate().map(place).collect::<Option<_>>()?;
        let program = json!({ "currencies": [{ "country": "IT", "currency": currency.to_string() }] });
        let catalog = json!({ "program": program, "products": products, "promotions": promotions });
        let mut directory = Directory::new();
        directory.upsert(buyer()).ok()?;
        let (subscription, card) = (None, None);
        let catalog = Catalog::from_json(&catalog.to_string()).ok()?;
        let organization = Organization::new();
        let mut shop = Self { catalog, directory, organization, subscription, card, given: 100 };
        let tax_rates = tax.map(|percent| TaxRate::new("tax", percent)).into_iter().collect();
        // Nothing is past due, so that plans can be changed on any day.
        let settings = Settings { payment_days: 400, tax_rates, ..Settings::default() };
        let create = CreateOrganization {
            organization: OrganizationId(uuid(9)),
            name: "Officine Rossi".into(),
            kind: OrganizationKind::Commercial,
            country: "IT".parse().ok()?,
            has_agreement: false,
            settings,
        };
        shop.give(Actor::SYSTEM, at, create.into())?;
        let card = json::read(
            br#"{ "token": "tok_1", "brand": "Visa", "lastFour": "4242", "expires": { "year": 2099, "month": 1 },
                  "country": "IT" }"#,
        );
        shop.give(actor(), at, AddPaymentMethod { card: card.ok()? }.into())?;
        Some(shop)
    }

    /// What so many licenses of a plan cost for a billing period, exactly.
    pub(super) fn price_of(
        &self,
        plan: usize,
        licenses: u32,
        currency: Currency,
        day: Day,
    ) -> Option<Decimal> {
        let offer = self.catalog.product(&name(plan).as_str().into())?.offers.first()?;
        offer.price_of(LicenseCount(licenses), currency, day).map(UnitPrice::to_decimal)
    }

    /// Buys, aligned with the first of a month or not, and tells the lines of the quote.
    pub(super) fn buy(
        &mut self,
        plan: usize,
        licenses: u32,
        renews_on: Option<Day>,
        at: Timestamp,
    ) -> Option<Vec<Line>> {
        let billing = json!({ "type": "new_profile", "name": "Ada", "billTo": { "name": "Ada", "address": {
            "street": "Via Roma 1", "city": "Milano", "country": "IT" } }, "paymentMethod": self.card?.to_string() });
        let purchase = PurchaseSubscription {
            product: name(plan).as_str().into(),
            offer: "offer".into(),
            licenses: LicenseCount(licenses),
            billing: json::read(billing.to_string().as_bytes()).ok()?,
            channel: Channel::SelfService,
            align: renews_on.map(|renews_on| AlignWithMonth { renews_on }.into()),
            promotion: None,
            order_reference: None,
            quote: None,
        };
        self.quoted(at, purchase.into())
    }

    /// Moves to another plan now, and tells the lines of the quote.
    pub(super) fn move_to(&mut self, plan: usize, at: Timestamp) -> Option<Vec<Line>> {
        let change = ChangePlan {
            subscription: self.subscription?,
            product: Some(name(plan).as_str().into()),
            offer: "offer".into(),
            licenses: None,
            mode: PlanChangeMode::Now,
            people: vec![],
            promotion: None,
            quote: None,
        };
        self.quoted(at, change.into())
    }

    /// Brings time to an instant, and tells the lines of the renewals.
    pub(super) fn advance(&mut self, to: Timestamp) -> Option<Vec<Line>> {
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let advanced = self.organization.advance(facts, to).ok()?;
        let lines = advanced.recorded.into_iter().filter_map(|record| match record.event {
            Event::SubscriptionRenewed(renewed) => Some(renewed.lines),
            _ => None,
        });
        Some(lines.flatten().collect())
    }

    /// The lines of a command's quote; then it is carried out.
    fn quoted(&mut self, at: Timestamp, command: Command) -> Option<Vec<Line>> {
        self.advance(at)?;
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let context = Context { id: CommandId(uuid(self.given)), actor: actor(), at };
        let quote = self.organization.quote(facts, &context, &command).ok()?;
        self.give(actor(), at, command)?;
        Some(quote.lines)
    }

    fn give(&mut self, actor: Actor, at: Timestamp, command: Command) -> Option<()> {
        let context = Context { id: CommandId(uuid(self.given)), actor, at };
        self.given += 1;
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, &command).ok()?;
        for record in execution.events().ok()? {
            match &record.event {
                Event::PaymentMethodAdded(added) => self.card = Some(added.payment_method),
                Event::SubscriptionPurchased(bought) => self.subscription = Some(bought.subscription),
                _ => {}
            }
        }
        Some(())
    }
}

fn actor() -> Actor {
    Actor::user(PersonId(uuid(BUYER)))
}

fn buyer() -> Person {
    Person {
        id: PersonId(uuid(BUYER)),
        name: "Ada".into(),
        email: "ada@example.com".into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: vec![],
    }
}
