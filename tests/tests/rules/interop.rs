//! The shapes of Microsoft's tools: lists of policies, Graph's subscriptions (`P1`, `V2`).

use proptest::prelude::*;
use selfserve::*;
use selfserve_interop::*;
use selfserve_tests::lives::{Known, Step, World, at, uuid};

/// A list as the cmdlet prints it, with a name that is wider than its heading and rows of two kinds.
const TABLE: &str = "
ProductName                          ProductId      PolicyId                 PolicyValue
-----------                          ---------      --------                 -----------
Windows 365 Enterprise               CFQ7TTC0HHS9   AllowSelfServicePurchase Enabled
Power BI Premium per user            CFQ7TTC0HL8W   AllowSelfServicePurchase Disabled
Microsoft Purview Discovery – größer CFQ7TTC0N8SL   AllowSelfServicePurchase OnlyTrialsWithoutPaymentMethod
Third-party SaaS                     saas           AllowSelfServicePurchase Disabled

";

const VALUES: [PolicyValue; 3] =
    [PolicyValue::Enabled, PolicyValue::OnlyTrialsWithoutPaymentMethod, PolicyValue::Disabled];

const SOURCES: [PolicySource; 4] =
    [PolicySource::Product, PolicySource::OfferType, PolicySource::Default, PolicySource::Unset];

fn rows(list: &PolicyList) -> Vec<(&str, PolicyValue)> {
    list.rows.iter().map(|row| (row.id.as_str(), row.value)).collect()
}

fn catalog(products: &str) -> Catalog {
    let json = include_str!("../../src/lives.catalog.json");
    let mut data: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let mut product = data["products"][0].clone();
    let changes: serde_json::Value = serde_json::from_str(products).expect("JSON");
    for (field, value) in changes.as_object().expect("an object") {
        product[field] = value.clone();
    }
    data["products"].as_array_mut().expect("a list").push(product);
    Catalog::from_json(&data.to_string()).expect("a catalog")
}

#[test]
fn p1_the_table_that_the_cmdlet_prints_is_read() {
    let list = PolicyList::read(TABLE).expect("a list");
    assert_eq!(
        rows(&list),
        [
            ("CFQ7TTC0HHS9", PolicyValue::Enabled),
            ("CFQ7TTC0HL8W", PolicyValue::Disabled),
            ("CFQ7TTC0N8SL", PolicyValue::OnlyTrialsWithoutPaymentMethod),
            ("saas", PolicyValue::Disabled),
        ]
    );
    assert_eq!(list.rows[2].name, "Microsoft Purview Discovery – größer");
}

#[test]
fn p1_exported_csv_and_converted_json_are_read() {
    let csv = "#TYPE Selected.System.Management.Automation.PSCustomObject\r\n\
        \"PolicyValue\",\"ProductId\",\"ProductName\",\"Extra\"\r\n\
        \"disabled\",\"CFQ7TTC0L3PB\",\"Power \"\"BI\"\", Pro\",\"x\"\r\n\r\n";
    let list = PolicyList::read(csv).expect("a list");
    assert_eq!(rows(&list), [("CFQ7TTC0L3PB", PolicyValue::Disabled)]);
    assert_eq!(list.rows[0].name, "Power \"BI\", Pro");
    let one = r#"{ "ProductName": "Visio", "ProductId": "P1", "PolicyId": "AllowSelfServicePurchase",
        "PolicyValue": "Enabled" }"#;
    assert_eq!(rows(&PolicyList::read(one).expect("a list")), [("P1", PolicyValue::Enabled)]);
    assert_eq!(PolicyList::read(&format!("[{one},{one}]")).expect("a list").rows.len(), 2);
}

#[test]
fn p1_a_list_becomes_commands() {
    let catalog = catalog(r#"{ "id": "P9", "name": "Nine", "formerIds": ["P8"], "offerType": "DRAWINGS" }"#);
    let list = |id: &str, value: &str| {
        PolicyList::read(&format!("ProductId,PolicyValue\n{id},{value}")).expect("a list").commands(&catalog)
    };
    let scope = |id: &str| list(id, "Disabled").expect("a command").remove(0).scope;
    let product = |id: &str| PolicyScope::from(ProductPolicy { product: id.into() });
    let offer_type = |name: &str| PolicyScope::from(OfferTypePolicy { offer_type: name.into() });
    assert_eq!(scope("P9"), product("P9"));
    assert_eq!(scope("P8"), product("P8"), "a former id means its product, which set_policy knows");
    assert_eq!(scope("NOT-YET"), product("NOT-YET"));
    assert_eq!(scope("PowerBIVisuals"), offer_type("PowerBIVisuals"));
    assert_eq!(scope("drawings"), offer_type("drawings"));
    let refused =
        list("SaaS", "OnlyTrialsWithoutPaymentMethod").expect_err("no such value for an offer type");
    assert_eq!((refused.problem, refused.row), (PolicyListProblem::OfferTypeOnlyTrials, Some(1)));
    let said = "row 1, PolicyValue: an offer type cannot be OnlyTrialsWithoutPaymentMethod: SaaS";
    assert_eq!(refused.to_string(), said);
    let value = list("P9", "OnlyTrialsWithoutPaymentMethod").expect("a command").remove(0).value;
    assert_eq!(value, Some(PolicyValue::OnlyTrialsWithoutPaymentMethod));
}

#[test]
fn p1_policies_go_out_and_come_back_as_commands_that_hold() {
    let world = World::new();
    let (mut organization, _) = world.organization(Settings::default());
    let list = PolicyList::read("ProductId,PolicyValue\nP1,Disabled").expect("a list");
    for (number, command) in list.commands(&world.catalog).expect("commands").into_iter().enumerate() {
        let context = Context {
            id: CommandId(uuid(500 + number as u128)),
            actor: Actor::user(PersonId(uuid(3))),
            at: at(1),
        };
        let execution = organization.execute(world.facts(), &context, &command.into()).expect("sound");
        assert_eq!(execution.denial(), None);
    }
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: at(2) };
    let page =
        organization.view(world.facts(), &viewer, &PoliciesQuery::default()).expect("an administrator");
    let out = PolicyList::of(&page);
    assert_eq!(
        rows(&out),
        [("P1", PolicyValue::Disabled), ("P2", PolicyValue::Enabled), ("P3", PolicyValue::Enabled)]
    );
    for text in [out.to_csv(), out.to_json(), out.to_table()] {
        assert_eq!(PolicyList::read(&text).expect("our own"), out, "{text}");
    }
}

/// Whoever holds a license, as an administrator sees them.
fn users(organization: &Organization, world: &World) -> Vec<AdminUserRow> {
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: at(2) };
    organization.view(world.facts(), &viewer, &AdminUsersQuery::default()).expect("may look").rows
}

#[test]
fn v2_subscriptions_are_shown_as_graph_shows_them() {
    let world = World::new();
    let (mut organization, journal) = world.organization(Settings::default());
    let mut known = Known::default();
    journal.iter().for_each(|record| known.learn(record));
    let steps = [
        Step::Buy(1, 0, 5),
        Step::Buy(2, 0, 7),
        Step::Assign(0, 1, vec![0, 1]),
        Step::Assign(0, 0, vec![1, 2]),
        Step::Cancel(0, 0, CancelMode::Now),
    ];
    for (number, step) in steps.iter().enumerate() {
        let (actor, command) = known.command(step, number);
        let context = Context { id: CommandId(uuid(1000 + number as u128)), actor, at: at(1) };
        let execution = organization.execute(world.facts(), &context, &command).expect("sound");
        assert_eq!(execution.denial(), None, "{step:?}");
        execution.recorded().for_each(|record| known.learn(record));
    }
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: at(2) };
    let page =
        organization.view(world.facts(), &viewer, &AdminSubscriptionsQuery::default()).expect("may look");
    let shown: Vec<_> = page.rows.iter().map(CompanySubscription::from).collect();
    let json = serde_json::to_value(&shown[0]).expect("JSON");
    for field in
        ["id", "createdDateTime", "isTrial", "nextLifecycleDateTime", "ownerId", "skuId", "totalLicenses"]
    {
        assert!(json.get(field).is_some(), "{field}");
    }
    assert_eq!((json["status"].as_str(), json["totalLicenses"].as_u64()), (Some("Enabled"), Some(5)));
    assert_eq!(json["nextLifecycleDateTime"], "2027-02-28T00:00:00.000Z");
    assert_eq!(json["ownerId"], uuid(1).to_string());
    assert_eq!(shown[1].status, Some(GraphStatus::Suspended), "canceled here is disabled, not LockedOut");
    let skus = subscribed_skus(&page.rows, &users(&organization, &world)).expect("all users");
    assert_eq!(skus.len(), 1);
    let missing = subscribed_skus(&page.rows, &[]).expect_err("who holds two licenses?");
    assert_eq!((missing.assigned, missing.listed), (2, 0));
    let sku = serde_json::to_value(&skus[0]).expect("JSON");
    assert_eq!((sku["consumedUnits"].as_u64(), sku["capabilityStatus"].as_str()), (Some(3), Some("Enabled")));
    let units = serde_json::json!({ "enabled": 5, "warning": 0, "suspended": 7, "lockedOut": 0 });
    assert_eq!((&sku["prepaidUnits"], sku["skuId"] == json["skuId"]), (&units, true));
}

#[test]
fn v2_licenses_of_a_product_add_up_beyond_what_one_subscription_can_have() {
    let world = World::new();
    let steps = [Step::Buy(1, 0, 5), Step::Buy(2, 0, 5)].map(|step| (1, step));
    let (organization, _, now) = world.live(Settings::default(), &steps, |organization, context, command| {
        let execution = organization.execute(world.facts(), context, command).expect("sound");
        execution.recorded().cloned().collect()
    });
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: now };
    let query = AdminSubscriptionsQuery::default();
    let mut page = organization.view(world.facts(), &viewer, &query).expect("may look");
    page.rows.iter_mut().for_each(|row| row.subscription.licenses = LicenseCount(u32::MAX));
    let skus = subscribed_skus(&page.rows, &[]).expect("nobody holds a license");
    assert_eq!(skus[0].prepaid_units.enabled, 2 * u64::from(u32::MAX));
}

/// As Graph answers: what it may null or leave out, its own fields, seven digits of a second.
#[test]
fn v2_graphs_own_objects_are_read() {
    let subscription = r##"{
        "@odata.type": "#microsoft.graph.companySubscription", "id": "3bbd44ed-8a70-4c07-9088-6232ddbd5ddc",
        "commerceSubscriptionId": null, "createdDateTime": "2023-01-01T00:00:00Z", "isTrial": false,
        "nextLifecycleDateTime": "2024-01-01T00:00:00.1234567Z", "ownerId": null, "ownerTenantId": null, "ownerType": null,
        "skuId": "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46", "skuPartNumber": "SPB", "status": "LockedOut",
        "totalLicenses": 25, "serviceStatus": [{
            "appliesTo": "User", "provisioningStatus": "Success",
            "servicePlanId": "5e62787c-c316-451f-b873-1d05acd4d12c", "servicePlanName": "BPOS_S_TODO_1"
        }]
    }"##;
    let read: CompanySubscription = serde_json::from_str(subscription).expect("Graph's own");
    assert_eq!((read.status, read.total_licenses, read.owner_id), (Some(GraphStatus::LockedOut), 25, None));
    assert_eq!(read.service_status[0].service_plan_name.as_deref(), Some("BPOS_S_TODO_1"));
    let selected: CompanySubscription =
        serde_json::from_str(r#"{ "id": "3bbd44ed-8a70-4c07-9088-6232ddbd5ddc", "serviceStatus": null }"#)
            .expect("selected");
    assert_eq!((selected.status, selected.service_status), (None, vec![]));
    let sku = r#"{
        "accountId": "f97aeefc-af85-414d-8ae4-b457f90efc40", "accountName": "Officine Rossi", "appliesTo": "User",
        "capabilityStatus": "Enabled", "consumedUnits": 14, "id": "48a80680-7326-48cd-9935-b556b81d3a4e_c7df2760-2c81-4ef7-b578-5b5392b571df",
        "prepaidUnits": { "enabled": 25, "suspended": 0, "warning": null },
        "servicePlans": [{ "servicePlanId": "8c098270-9dd4-4350-9b30-ba4703f3b36b", "servicePlanName": "ADALLOM_S_O365" }],
        "skuId": "c7df2760-2c81-4ef7-b578-5b5392b571df", "skuPartNumber": "ENTERPRISEPREMIUM"
    }"#;
    let read: SubscribedSku = serde_json::from_str(sku).expect("Graph's own");
    assert_eq!((read.consumed_units, read.prepaid_units.enabled, read.prepaid_units.locked_out), (14, 25, 0));
    assert_eq!((read.subscription_ids, read.service_plans.len()), (vec![], 1));
    let null = r#"{ "id": "x", "subscriptionIds": null, "prepaidUnits": null, "capabilityStatus": null }"#;
    let read: SubscribedSku = serde_json::from_str(null).expect("Graph's own");
    assert_eq!((read.prepaid_units, read.capability_status), (LicenseUnits::default(), None));
}

#[test]
fn v2_graph_tells_the_end_of_the_term_and_not_the_next_charge() {
    let world = World::new();
    let (mut organization, journal) = world.organization(Settings::default());
    let mut known = Known::default();
    journal.iter().for_each(|record| known.learn(record));
    let (actor, yearly_billed_monthly) = known.command(&Step::Buy(1, 1, 5), 0);
    let context = Context { id: CommandId(uuid(1000)), actor, at: at(1) };
    let _ = organization.execute(world.facts(), &context, &yearly_billed_monthly).expect("sound");
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: at(2) };
    let query = AdminSubscriptionsQuery::default();
    let page = organization.view(world.facts(), &viewer, &query).expect("may look");
    let next = page.rows[0].subscription.next_step.as_ref().expect("a charge");
    assert_eq!((next.kind, next.on.to_string()), (NextStepKind::Charges, "2027-02-28".into()));
    let shown = CompanySubscription::from(&page.rows[0]).next_lifecycle_date_time.expect("an end");
    assert_eq!(shown.to_string(), "2028-01-30T00:00:00.000Z");
}

/// Text as people might name products: no line breaks, no spaces around it.
fn name() -> impl Strategy<Value = String> {
    "[A-Za-zàéß\",;'–=#0-9专業か]{1,12}( [A-Za-z\",ü:…]{1,9}){0,3}"
}

fn listed() -> impl Strategy<Value = PolicyList> {
    let row = (name(), "[A-Z0-9]{1,12}", 0..VALUES.len(), 0..=SOURCES.len());
    let scope = prop_oneof![Just(ListedScope::OfferType), Just(ListedScope::Default)];
    let beside = (scope, "[A-Z0-9]{1,12}", 0..VALUES.len());
    (prop::collection::vec(row, 1..8), prop::collection::vec(beside, 0..3)).prop_map(|(rows, beside)| {
        let row = |(name, id, value, source): (String, String, usize, usize)| ListedPolicy {
            name,
            id,
            value: VALUES[value],
            scope: None,
            source: SOURCES.get(source).copied(),
        };
        let mut rows: Vec<_> = rows.into_iter().map(row).collect();
        rows.extend(beside.into_iter().map(|(scope, id, value)| ListedPolicy {
            name: String::new(),
            id: if scope == ListedScope::Default { String::new() } else { id },
            value: VALUES[value],
            scope: Some(scope),
            source: None,
        }));
        PolicyList { rows }
    })
}

proptest! {
    #[test]
    fn p1_every_form_is_read_as_it_was_written(list in listed()) {
        prop_assert_eq!(&PolicyList::read(&list.to_csv()).expect("our own"), &list);
        prop_assert_eq!(&PolicyList::read(&list.to_json()).expect("our own"), &list);
        prop_assert_eq!(&PolicyList::read(&list.to_table()).expect("our own"), &list);
    }

    #[test]
    fn h4_no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = PolicyList::read(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn h4_no_damage_to_a_list_makes_the_reader_panic(
        list in listed(), form in 0..3, cut: prop::sample::Index, put in ".{0,3}", drop in 0_usize..4,
    ) {
        let text = match form { 0 => list.to_csv(), 1 => list.to_json(), _ => list.to_table() };
        let place = cut.index(text.chars().count() + 1);
        let damaged: String = text.chars().take(place).chain(put.chars()).chain(text.chars().skip(place + drop)).collect();
        if let Ok(list) = PolicyList::read(&damaged) {
            let _ = list.commands(&World::new().catalog);
        }
    }
}
