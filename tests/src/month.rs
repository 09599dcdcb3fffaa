//! One buyer, one subscription, and what its lines come to: for laws about the days of a billing period.

use selfserve::*;

use crate::lives::uuid;

/// What an organization of one buyer does on the days of a month, and what its lines come to.
pub struct Month {
    catalog: Catalog,
    directory: Directory,
    organization: Organization,
    subscription: Option<SubscriptionId>,
    card: Option<PaymentMethodId>,
    /// The lines that have arisen.
    pub lines: Vec<Line>,
    /// The invoice that was issued last, and what is to be paid on it.
    invoice: Option<(InvoiceNumber, Money)>,
    given: u128,
}

const BUYER: u128 = 1;

impl Month {
    /// It buys licenses of the monthly offer of the first product, perhaps with the code of a promotion.
    ///
    /// # Panics
    ///
    /// Where it cannot.
    pub fn bought(catalog: Catalog, at: &str, licenses: u32, code: Option<&str>) -> Self {
        let first = catalog.products()[0].id.clone();
        Self::bought_of(catalog, first.as_str(), at, (licenses, code))
    }

    /// The same of a product.
    ///
    /// # Panics
    ///
    /// Where it cannot.
    pub fn bought_of(
        catalog: Catalog,
        product: &str,
        at: &str,
        (licenses, code): (u32, Option<&str>),
    ) -> Self {
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
        let mut month = Self {
            catalog,
            directory,
            organization,
            subscription,
            card,
            lines: vec![],
            invoice: None,
            given: 100,
        };
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
            product: product.into(),
            offer: "monthly".into(),
            licenses: LicenseCount(licenses),
            billing: billing.expect("a choice"),
            channel: Channel::SelfService,
            align: None,
            promotion: code.map(|code| PromotionClaim { code: code.into(), reservation: None }),
            order_reference: None,
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
                Event::SubscriptionCanceled(canceled) => self.lines.extend(canceled.lines.iter().cloned()),
                Event::PlanChanged(changed) => self.lines.extend(changed.lines.iter().cloned()),
                Event::PlanChangeReserved(reserved) => self.lines.extend(reserved.lines.iter().cloned()),
                Event::PlanChangeReleased(released) => self.lines.extend(released.lines.iter().cloned()),
                Event::InvoiceIssued(issued) => {
                    self.invoice = Some((issued.number.clone(), issued.amount_due));
                }
                Event::PlanChangeTakenBack(back) => self.lines.extend(back.lines.iter().cloned()),
                _ => {}
            }
        }
        Ok(self.lines[before..].iter().map(|line| line.amount.minor_units()).sum())
    }

    /// It sets the total, and tells what that costs, in cents.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    pub fn change(&mut self, at: &str, licenses: u32) -> Result<i64, String> {
        let subscription = self.subscription();
        let change = ChangeLicenses { subscription, licenses: LicenseCount(licenses), quote: None };
        self.give(Self::buyer(), at, change.into())
    }

    /// It moves to the monthly offer of another product, and tells what that costs.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    pub fn move_to(&mut self, at: &str, product: &str, offer: &str) -> Result<i64, String> {
        self.move_with(at, product, offer, None)
    }

    /// The same with so many licenses, if they are to be others.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    pub fn move_with(
        &mut self,
        at: &str,
        product: &str,
        offer: &str,
        licenses: Option<u32>,
    ) -> Result<i64, String> {
        let change = ChangePlan {
            subscription: self.subscription(),
            product: Some(product.into()),
            offer: offer.into(),
            licenses: licenses.map(LicenseCount),
            mode: PlanChangeMode::Now,
            people: vec![],
            promotion: None,
            quote: None,
        };
        let command = Command::from(change.clone());
        let quoted = self.quoted(at, &command);
        let quote = quoted.as_ref().map(Quote::reference);
        let cost = self.give(Self::buyer(), at, ChangePlan { quote, ..change }.into())?;
        assert_eq!(quoted.map(|quote| quote.subtotal.minor_units()), Some(cost), "as quoted");
        Ok(cost)
    }

    /// It takes that back.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    pub fn move_back(&mut self, at: &str) -> Result<i64, String> {
        let subscription = self.subscription();
        self.give(Self::buyer(), at, TakeBackPlanChange { subscription, quote: None }.into())
    }

    /// It ends at once, inside its window, and tells what that costs: less than nothing.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    pub fn cancel(&mut self, at: &str) -> Result<i64, String> {
        let (subscription, mode) = (self.subscription(), CancelMode::Now);
        let (reason, feedback, quote) = (CancelReason::NotNeeded, None, None);
        let cancel = CancelSubscription { subscription, reason, feedback, mode, quote };
        self.give(Self::buyer(), at, cancel.into())
    }

    /// From now on what it adds waits for its payment, or counts at once.
    ///
    /// # Panics
    ///
    /// Where settings cannot be changed.
    pub fn activate(&mut self, at: &str, activation: Activation) {
        self.advance(at);
        let settings = Settings { payment_days: 400, activation, ..Settings::default() };
        self.give(Actor::SYSTEM, at, ChangeSettings { settings }.into()).expect("changed");
    }

    /// The invoice that was issued last is paid, or can never be; tells what arises with that, in cents.
    ///
    /// # Panics
    ///
    /// Where no such report can be.
    pub fn report(&mut self, at: &str, is_paid: bool) -> i64 {
        self.advance(at);
        let (invoice, amount) = self.invoice.clone().expect("issued");
        let result = if is_paid {
            PaymentSucceeded { amount }.into()
        } else {
            PaymentDeclined { retry: Retry::Hopeless, reason: None }.into()
        };
        let payment = format!("pay-{}", self.given).as_str().into();
        let report = ReportPayment { invoice, payment, report: None, request: None, result };
        self.give(Actor::SYSTEM, at, report.into()).expect("reported")
    }

    /// Lets time bring what is due.
    fn advance(&mut self, at: &str) {
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let at: Timestamp = at.parse().expect("an instant");
        let _ = self.organization.advance(facts, at).expect("sound");
    }

    fn quoted(&mut self, at: &str, command: &Command) -> Option<Quote> {
        self.advance(at);
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let at: Timestamp = at.parse().expect("an instant");
        let context = Context { id: CommandId(uuid(self.given)), actor: Self::buyer(), at };
        self.organization.quote(facts, &context, command).ok()
    }

    fn subscription(&self) -> SubscriptionId {
        self.subscription.expect("bought")
    }

    /// What the lines come to, in cents.
    pub fn sum(&self) -> i64 {
        self.lines.iter().map(|line| line.amount.minor_units()).sum()
    }
}
