//! An organization of one buyer within one billing period: what its lines come to.

use selfserve::*;

use crate::lives::uuid;

/// What an organization of one buyer does on the days of a month, and what its lines come to.
pub struct Month {
    catalog: Catalog,
    directory: Directory,
    organization: Organization,
    subscription: Option<SubscriptionId>,
    card: Option<PaymentMethodId>,
    /// Its lines, in order.
    pub lines: Vec<Line>,
    given: u128,
}

const BUYER: u128 = 1;

impl Month {
    /// Buys so many licenses of the first offer of `desk`, perhaps with the code of a promotion.
    pub fn bought(catalog: Catalog, at: &str, licenses: u32, code: Option<&str>) -> Self {
        let mut directory = Directory::new();
        let person = Person {
            id: PersonId(uuid(BUYER)),
            name: "Ada".into(),
            email: "ada@example.com".into(),
            kind: PersonKind::Member,
            enabled: true,
            roles: vec![],
        };
        directory.upsert(person).expect("a person");
        let organization = Organization::new();
        let (subscription, card) = (None, None);
        let mut month =
            Self { catalog, directory, organization, subscription, card, lines: vec![], given: 100 };
        // Nothing is past due, so that licenses can be added on any day.
        let settings = Settings { payment_days: 400, ..Settings::default() };
        let create = CreateOrganization {
            organization: OrganizationId(uuid(9)),
            name: "Officine Rossi".into(),
            kind: OrganizationKind::Commercial,
            country: "IT".parse().expect("a country"),
            has_agreement: false,
            settings,
        };
        month.give(Actor::SYSTEM, at, create.into()).expect("created");
        let card = json::read(
            br#"{ "token": "tok_1", "brand": "Visa", "lastFour": "4242", "expires": { "year": 2040, "month": 1 },
                  "country": "IT" }"#,
        );
        month
            .give(Self::buyer(), at, AddPaymentMethod { card: card.expect("a card") }.into())
            .expect("added");
        let billing = json::read(
            format!(
                r#"{{ "type": "new_profile", "name": "Ada", "billTo": {{ "name": "Ada", "address": {{
                    "street": "Via Roma 1", "city": "Milano", "country": "IT" }} }},
                    "paymentMethod": "{}" }}"#,
                month.card.expect("added")
            )
            .as_bytes(),
        );
        let purchase = PurchaseSubscription {
            product: "desk".into(),
            offer: "monthly".into(),
            licenses: LicenseCount(licenses),
            billing: billing.expect("a choice"),
            channel: Channel::SelfService,
            align: None,
            promotion: code.map(|code| PromotionClaim { code: code.into(), reservation: None }),
            quote: None,
        };
        month.give(Self::buyer(), at, purchase.into()).expect("bought");
        month
    }

    fn buyer() -> Actor {
        Actor::user(PersonId(uuid(BUYER)))
    }

    fn give(&mut self, actor: Actor, at: &str, command: Command) -> Result<i64, String> {
        let context = Context { id: CommandId(uuid(self.given)), actor, at: at.parse().expect("an instant") };
        self.given += 1;
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, &command).expect("sound");
        if let Some(denial) = execution.denial() {
            return Err(denial.code().to_owned());
        }
        let before = self.lines.len();
        for record in execution.events().expect("accepted") {
            match &record.event {
                Event::PaymentMethodAdded(added) => self.card = Some(added.payment_method),
                Event::SubscriptionPurchased(bought) => {
                    self.subscription = Some(bought.subscription);
                    self.lines.extend(bought.lines.iter().cloned());
                }
                Event::LicensesAdded(added) => self.lines.extend(added.lines.iter().cloned()),
                Event::LicensesRemoved(removed) => self.lines.extend(removed.lines.iter().cloned()),
                _ => {}
            }
        }
        Ok(self.lines[before..].iter().map(|line| line.amount.minor_units()).sum())
    }

    /// Sets how many licenses there are: what that costs in minor units, or the code of the refusal.
    pub fn change(&mut self, at: &str, licenses: u32) -> Result<i64, String> {
        let subscription = self.subscription.expect("bought");
        let change = ChangeLicenses { subscription, licenses: LicenseCount(licenses), quote: None };
        self.give(Self::buyer(), at, change.into())
    }
}
