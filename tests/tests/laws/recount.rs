//! What views show, counted again; and lines with one of their figures changed.

use std::collections::BTreeMap;

use selfserve::*;

use super::Life;
use selfserve_tests::lives::World;

/// The status of each subscription of a person.
pub(super) fn statuses(
    organization: &Organization,
    world: &World,
    viewer: &Viewer,
) -> BTreeMap<SubscriptionId, SubscriptionStatus> {
    let query = YourProductsQuery { limit: Some(200), ..YourProductsQuery::default() };
    let page = organization.view(world.facts(), viewer, &query).expect("one's own");
    page.rows.into_iter().map(|row| (row.subscription, row.status)).collect()
}

pub(super) fn holders(life: &Life, viewer: &Viewer, subscription: SubscriptionId) -> Vec<PersonId> {
    let query = LicensesQuery { subscription, after: None, limit: Some(200) };
    let page =
        life.organization.view(life.world.facts(), viewer, &query).expect("the administrator may look");
    page.rows.into_iter().map(|row| row.person).collect()
}

/// Licenses and assigned licenses by product, as the view of totals has them.
pub(super) fn totals(life: &Life, viewer: &Viewer) -> BTreeMap<ProductId, (u32, u64, u64)> {
    let query = AdminProductsQuery::default();
    let page =
        life.organization.view(life.world.facts(), viewer, &query).expect("the administrator may look");
    page.rows.into_iter().map(|row| (row.product, (row.subscriptions, row.licenses, row.assigned))).collect()
}

/// The same, added up from the list of subscriptions.
pub(super) fn totals_of(rows: &[AdminSubscriptionRow]) -> BTreeMap<ProductId, (u32, u64, u64)> {
    let mut totals = BTreeMap::new();
    for row in rows.iter().map(|row| &row.subscription) {
        if row.status != SubscriptionStatus::Deleted {
            let (subscriptions, licenses, assigned) = totals.entry(row.product.clone()).or_insert((0, 0, 0));
            *subscriptions += 1;
            *licenses += u64::from(row.licenses.0);
            *assigned += u64::from(row.assigned.0);
        }
    }
    totals
}

/// Who holds what, as the export has it, two rows a page.
pub(super) fn users(life: &Life, viewer: &Viewer) -> Vec<(SubscriptionId, PersonId)> {
    let mut query = AdminUsersQuery { limit: Some(2), ..AdminUsersQuery::default() };
    let mut users = Vec::new();
    loop {
        let page =
            life.organization.view(life.world.facts(), viewer, &query).expect("the administrator may look");
        users.extend(page.rows.into_iter().map(|row| (row.subscription, row.person)));
        match page.next {
            Some(next) => query.after = Some(next),
            None => return users,
        }
    }
}

pub(super) fn all_holders(
    life: &Life,
    viewer: &Viewer,
    rows: &[AdminSubscriptionRow],
) -> Vec<(SubscriptionId, PersonId)> {
    let subscriptions = rows.iter().map(|row| row.subscription.subscription);
    subscriptions
        .flat_map(|id| holders(life, viewer, id).into_iter().map(move |person| (id, person)))
        .collect()
}

/// A line with one of its figures changed, each in turn.
pub(super) fn changes(line: &Line) -> Vec<(&'static str, Line)> {
    let mut changes: Vec<(&'static str, Line)> = Vec::new();
    let mut with = |figure, change: &dyn Fn(&mut Line)| {
        let mut changed = line.clone();
        change(&mut changed);
        changes.push((figure, changed));
    };
    let cent = Money::from_minor_units(1, line.amount.currency());
    let more = |money: Money| money.checked_add(cent).expect("fits");
    let value = |value: PeriodValue| value.checked_add("1".parse().expect("one")).expect("fits");
    with("amount", &|line| line.amount = more(line.amount));
    with("quantity", &|line| line.quantity = line.quantity.plus(LicenseCount(1)));
    with("service period", &|line| line.service_period.end = line.service_period.end.plus_days(1));
    with("billing period", &|line| {
        line.proof.billing_period.end = line.proof.billing_period.end.plus_days(-1)
    });
    with("licenses before", &|line| {
        line.proof.licenses_before = line.proof.licenses_before.plus(LicenseCount(1))
    });
    with("licenses after", &|line| {
        line.proof.licenses_after = line.proof.licenses_after.plus(LicenseCount(1))
    });
    with("value before", &|line| line.proof.before = value(line.proof.before));
    with("value after", &|line| line.proof.after = value(line.proof.after));
    with("currency", &|line| line.amount = Money::zero("CHF".parse().expect("a currency")));
    if line.service_period.days() > 0 {
        with("unit price", &|line| {
            line.unit_price = UnitPrice::parse("4711.17", line.unit_price.currency()).expect("fits")
        });
        // Where a license costs nothing, no day is worth anything.
        if line.unit_price.finest_units() > 0 || line.proof.decimals.is_some() {
            with("first day", &|line| line.service_period.start = line.service_period.start.plus_days(1));
        }
        let leave = line.proof.licenses_after < line.proof.licenses_before;
        let credit = leave || matches!(line.kind, LineKind::RemoveQuantity | LineKind::Cancel);
        with("kind", &|line| line.kind = if credit { LineKind::Renew } else { LineKind::Cancel });
    }
    let nothing = line.proof.before == line.proof.after && line.proof.after == PeriodValue::ZERO;
    for place in 0..line.proof.segments_after.len() {
        // The day of a move has as many as were there at once: where they cost nothing, nobody can tell.
        if !(nothing && line.kind == LineKind::Change) {
            with("licenses of a segment", &|line| line.proof.segments_after[place].licenses.0 += 1);
        }
        with("price of a segment", &|line| {
            let price = &mut line.proof.segments_after[place].unit_price;
            *price = UnitPrice::parse("4711.17", price.currency()).expect("fits")
        });
        with("days of a segment", &|line| {
            let days = &mut line.proof.segments_after[place].days;
            days.end = days.end.plus_days(1)
        });
    }
    // Where nothing changes, it does in any unit.
    if line.proof.decimals.is_some() && line.proof.before != line.proof.after {
        with("decimals", &|line| line.proof.decimals = line.proof.decimals.map(|decimals| decimals + 1));
    }
    for place in 0..line.taxes.len() {
        with("tax", &|line| line.taxes[place].amount = more(line.taxes[place].amount));
    }
    changes
}
