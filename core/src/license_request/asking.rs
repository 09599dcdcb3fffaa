//! Asking for licenses (`Q1`), unless the organization has a process of its own (`Q2`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::catalog::Product;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::policy::PolicyValue;
use crate::state::{LicenseRequest, State};
use crate::status::RequestedLicenseStatus;
use crate::subscription::assignment;
use crate::value::{LicenseRequestId, Link, PersonId, ProductId, Text, TextLine};

/// Asks for licenses of a product that policy blocks, for oneself and for others (`Q1`). Who waits for one already,
/// or has the product, is passed over.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let disable = SetPolicy { scope: DefaultPolicy {}.into(), value: Some(PolicyValue::Disabled) };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &disable.into())?.events()?;
/// let request = RequestLicenses { product: "visio".into(), people: vec![MARCO, ADA] };
/// let execution = shop.execute(facts(), &context(MARCO, "2026-11-12"), &request.into())?;
/// let Effect::Notify(notify) = &execution.effects[0].effect else { panic!() };
/// assert!(notify.roles.contains(&Role::GlobalAdmin));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct RequestLicenses {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// Up to 20 people. Who is named twice counts once.
    pub people: Vec<PersonId>,
}

/// Licenses were asked for.
#[data]
pub struct LicenseRequestCreated {
    /// The id of the request.
    pub request: LicenseRequestId,
    /// Who asked.
    pub requester: PersonId,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    pub former_ids: Vec<ProductId>,
    /// For whom.
    pub people: Vec<PersonId>,
}

/// The organization has a process of its own; license requests are not taken here.
#[data]
pub struct OwnProcessOnly {
    /// What the organization tells its people.
    pub message: Text<500>,
    /// Where they can go.
    pub link: Option<Link>,
}

/// Policy does not block the product: people can buy it themselves.
#[data]
pub struct ProductNotBlocked {
    /// The product.
    pub product: ProductId,
    /// Its name.
    pub product_name: TextLine,
}

impl Decide for RequestLicenses {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        let (requester, _) = case.member()?;
        let people = assignment::named_people(&self.people)?;
        if let Some(process) = case.state.settings.own_process.clone() {
            return Err(OwnProcessOnly { message: process.message, link: process.link }.into());
        }
        let product = case.product(&self.product)?;
        let (policy, _) = case.state.policy.value_for(product, &case.state.products);
        if policy == PolicyValue::Enabled {
            let (product, product_name) = (product.id.clone(), product.name.clone());
            return Err(ProductNotBlocked { product, product_name }.into());
        }
        assignment::require_assignable(case, &people)?;
        let request = LicenseRequestId::created_by(case.context.id);
        case.refuse_known_id(case.state.license_requests.find(request).is_some())?;
        let people = in_need(case, product, people);
        if people.is_empty() {
            return Ok(Vec::new());
        }
        let (product, product_name, former_ids) =
            (product.id.clone(), product.name.clone(), product.former_ids.clone());
        Ok(vec![
            LicenseRequestCreated { request, requester, product, product_name, former_ids, people }.into(),
        ])
    }
}

/// Those among the people who neither wait for a license of the product nor have one.
fn in_need(case: &Case<'_>, product: &Product, people: Vec<PersonId>) -> Vec<PersonId> {
    let Ok(product) = case.known_product(&product.id) else { return people };
    let served = |person: &PersonId| {
        case.state.license_requests.waits(*person, product) || case.state.has_product(*person, product)
    };
    people.into_iter().filter(|person| !served(person)).collect()
}

impl Effects for LicenseRequestCreated {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::LicenseRequestCreated, self.request, Whom::Roles(&Right::ASSIGNERS));
    }
}

impl Apply for LicenseRequestCreated {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        if state.license_requests.find(self.request).is_some() {
            Err(Corruption::AlreadyExists)
        } else {
            Ok(())
        }
    }

    fn change(&self, (): (), state: &mut State, record: &Recorded) {
        let waiting = |person: &PersonId| (*person, RequestedLicenseStatus::Waiting);
        let product = state.learn_product(&self.product, &self.former_ids);
        let request = LicenseRequest {
            id: self.request,
            requester: self.requester,
            product,
            product_name: self.product_name.clone(),
            created: record.at,
            purge: LicenseRequest::purge_at(record.at, &state.settings),
            people: self.people.iter().map(waiting).collect(),
        };
        state.insert_license_request(request);
    }
}
