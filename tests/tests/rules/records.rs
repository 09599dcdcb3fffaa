//! Looking into journals (`V2`, `V5`, `H6`): laws over random lives, and small lives of which every answer is known.

use std::collections::BTreeSet;

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::lives::{Known, PEOPLE, Step, World, at, settings, steps, uuid};

/// Lives the steps; whatever is refused is left out, as a journal does.
fn live(settings: Settings, steps: &[(u32, Step)]) -> (World, Vec<Recorded>) {
    let world = World::new();
    let (_, journal, _) = world.live(settings, steps, |organization, context, command| {
        let execution = organization.execute(world.facts(), context, command).expect("sound");
        execution.recorded().cloned().collect()
    });
    (world, journal)
}

fn text(journal: &[Recorded]) -> String {
    journal.iter().map(|record| record.to_json() + "\n").collect()
}

/// What a field was at first, and is at last, if it ever changed: each change goes on from the one before.
fn chain(rows: &[AuditRow], entity: &str, field: &str) -> Result<Option<(String, String)>, TestCaseError> {
    let changes = rows.iter().flat_map(|row| &row.changes);
    let changes: Vec<&AuditChange> =
        changes.filter(|change| change.entity == entity && change.field == field).collect();
    prop_assert!(changes.windows(2).all(|pair| pair[0].after == pair[1].before), "{:?}", changes);
    let ends = changes.first().zip(changes.last());
    Ok(ends.and_then(|(first, last)| first.before.clone().zip(last.after.clone())))
}

fn snapshot(journal: &[Recorded]) -> Vec<u8> {
    Organization::from_events(journal).expect("sound").snapshot()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(100), ..ProptestConfig::default() })]

    #[test]
    fn h6_as_of_an_event_is_the_replay_until_it(settings in settings(), steps in steps(20), cut in 0_usize..100) {
        let (_, journal) = live(settings, &steps);
        let cut = cut % journal.len();
        let Recorded { sequence, at, .. } = journal[cut];
        let as_of = |moment: Moment| Organization::as_of(&journal, moment).expect("sound").snapshot();
        prop_assert_eq!(as_of(AtSequence { sequence }.into()), snapshot(&journal[..=cut]));
        let until: Vec<Recorded> = journal.iter().filter(|record| record.at <= at).cloned().collect();
        prop_assert_eq!(as_of(AtInstant { at }.into()), snapshot(&until));
        let until: Vec<Recorded> =
            journal.iter().filter(|record| record.at.day() <= at.day()).cloned().collect();
        prop_assert_eq!(as_of(AtEndOfDay { day: at.day() }.into()), snapshot(&until));
    }

    #[test]
    fn v5_the_audit_has_a_row_for_every_event(settings in settings(), steps in steps(20)) {
        let (_, journal) = live(settings, &steps);
        let rows = audit(&journal, &AuditFilter::default()).expect("sound");
        prop_assert_eq!(rows.len(), journal.len());
        for (row, record) in rows.iter().zip(&journal) {
            prop_assert_eq!((row.sequence, row.at, row.actor), (record.sequence, record.at, record.actor));
            prop_assert_eq!(row.command, record.command.map(|command| command.id));
            prop_assert_eq!(row.event, record.event.kind());
            prop_assert!(row.changes.iter().all(|change| change.before != change.after));
        }
    }

    /// The changes of a field, one after the other, are a chain that begins with nothing and ends where the organization
    /// is now: none is left out, whatever event brought it.
    #[test]
    fn v5_before_and_after_are_a_chain(settings in settings(), steps in steps(20)) {
        let (world, mut journal) = live(settings, &steps);
        let mut organization = Organization::from_events(&journal).expect("sound");
        let now = organization.last_event_at().expect("a life");
        journal.extend(organization.advance(world.facts(), now).expect("sound").recorded);
        let rows = audit(&journal, &AuditFilter::default()).expect("sound");
        let seen_by = |actor| Viewer { actor, at: now };
        let all = AdminSubscriptionsQuery::default();
        let all = organization.view(world.facts(), &seen_by(Actor::SYSTEM), &all).expect("seen");
        for row in all.rows.iter().map(|row| &row.subscription) {
            let status = json::write(&row.status).trim_matches('"').to_owned();
            let fields =
                [("licenses", row.licenses.0.to_string()), ("assigned", row.assigned.0.to_string()), ("status", status)];
            for (field, now) in fields {
                let changes = chain(&rows, &row.subscription.to_string(), field)?;
                prop_assert!(changes.is_none_or(|(_, last)| last == now), "{field}");
            }
        }
        for person in PEOPLE.map(|number| PersonId(uuid(number))) {
            let own = organization.view(world.facts(), &seen_by(Actor::user(person)), &BillingProfilesQuery {});
            for row in own.map(|own| own.rows).unwrap_or_default() {
                let nothing = Money::zero(row.currency).to_string();
                let changes = chain(&rows, &row.billing_profile.to_string(), "balance")?;
                let (first, last) = changes.unwrap_or((nothing.clone(), nothing.clone()));
                prop_assert_eq!((first, last), (nothing, row.balance.to_string()));
                let range = InvoicesBetween { from: at(0).day(), to: now.day() }.into();
                let query = InvoicesQuery { billing_profile: row.billing_profile, range, after: None, limit: Some(200) };
                let invoices = organization.view(world.facts(), &seen_by(Actor::user(person)), &query).expect("one's own");
                for invoice in invoices.rows {
                    let changes = chain(&rows, invoice.number.as_ref(), "outstanding")?;
                    prop_assert!(changes.is_none_or(|(_, last)| last == invoice.outstanding.to_string()));
                }
            }
        }
    }

    #[test]
    fn v5_filters_keep_what_names_the_subscription_or_an_invoice_of_it_and_nothing_else(settings in settings(), steps in steps(20)) {
        let (_, journal) = live(settings, &steps);
        let bought = journal.iter().filter_map(|record| match &record.event {
            Event::SubscriptionPurchased(event) => Some(event.subscription),
            _ => None,
        });
        for subscription in bought {
            let filter = AuditFilter { subscription: Some(subscription), ..AuditFilter::default() };
            let rows = audit(&journal, &filter).expect("sound");
            let kept: BTreeSet<Sequence> = rows.iter().map(|row| row.sequence).collect();
            let names = |record: &Recorded, text: &str| record.to_json().contains(text);
            let issued = journal.iter().filter_map(|record| Some((record, record.event.get::<InvoiceIssued>()?)));
            let of_it = issued.filter(|(record, _)| names(record, &subscription.to_string()));
            let invoices: Vec<String> = of_it.map(|(_, invoice)| format!("\"{}\"", invoice.number)).collect();
            for record in &journal {
                let named = names(record, &subscription.to_string());
                let charged = invoices.iter().any(|number| names(record, number));
                prop_assert_eq!(kept.contains(&record.sequence), named || charged);
            }
        }
    }

    #[test]
    fn h6_journals_of_ours_are_sound(settings in settings(), steps in steps(20)) {
        let (_, journal) = live(settings, &steps);
        let report = verify_journal(text(&journal).as_bytes());
        prop_assert_eq!(report.problems, vec![]);
        prop_assert_eq!(report.lines, journal.len() as u64);
        prop_assert_eq!(report.replayed, journal[journal.len() - 1].sequence);
    }

    #[test]
    fn h6_a_journal_differs_from_itself_in_nothing(settings in settings(), steps in steps(20), gone in 0_usize..100) {
        let (_, journal) = live(settings, &steps);
        let nothing = JournalDifference { first: None, only_left: vec![], only_right: vec![] };
        prop_assert_eq!(difference(&journal, &journal), nothing);
        let gone = gone % journal.len();
        let mut other = journal.clone();
        other.remove(gone);
        let sequence = journal[gone].sequence;
        let less = JournalDifference { first: Some(sequence), only_left: vec![sequence], only_right: vec![] };
        prop_assert_eq!(difference(&journal, &other), less);
    }

    /// Every line of every invoice leads to the event that brought it.
    #[test]
    fn h6_every_charge_has_its_event(settings in settings(), steps in steps(20)) {
        let (_, journal) = live(settings, &steps);
        for record in &journal {
            let Event::InvoiceIssued(invoice) = &record.event else { continue };
            for (number, line) in (1..).zip(&invoice.lines) {
                let explained = explain_charge(&journal, &invoice.number, number).expect("a line of it");
                prop_assert_eq!(&explained.line, line);
                prop_assert_eq!(explained.at, line.arose);
                prop_assert!(explained.arose < explained.invoiced);
                prop_assert_eq!(explained.invoiced, record.sequence);
            }
        }
    }

    /// Access turns at the events told and at no other.
    #[test]
    fn h6_access_is_explained(settings in settings(), steps in steps(20)) {
        let (world, journal) = live(settings, &steps);
        let product = ProductId::from("P1");
        for person in PEOPLE.map(|number| PersonId(uuid(number))) {
            let changes = explain_access(&journal, person, &product).expect("sound");
            let mut organization = Organization::new();
            for record in &journal {
                organization.apply(record).expect("sound");
                let has = organization.product(&world.catalog, &product).is_some_and(|product| organization.has_access(person, product));
                let told = changes.iter().rev().find(|change| change.sequence <= record.sequence);
                prop_assert_eq!(has, told.is_some_and(|change| change.turn == AccessTurn::Gained));
            }
        }
    }

    #[test]
    fn v2_order_history_has_every_line_of_the_subscription(settings in settings(), steps in steps(20)) {
        let (_, journal) = live(settings, &steps);
        let bought = journal.iter().filter_map(|record| match &record.event {
            Event::SubscriptionPurchased(event) => Some((record.sequence, event)),
            _ => None,
        });
        for (sequence, event) in bought {
            let orders = order_history(&journal, event.subscription).expect("sound");
            prop_assert_eq!(orders[0].sequence, sequence);
            prop_assert_eq!(orders[0].licenses, event.licenses);
            prop_assert_eq!(&orders[0].lines, &event.lines);
            let charged = journal.iter().flat_map(|record| match &record.event {
                Event::InvoiceIssued(invoice) => invoice.lines.clone(),
                _ => vec![],
            });
            let listed: Vec<&Line> = orders.iter().flat_map(|order| &order.lines).collect();
            for line in charged.filter(|line| line.subscription == event.subscription) {
                prop_assert!(listed.contains(&&line));
            }
        }
    }
}

/// Ada buys two licenses, gives Bruno one, takes it back; then the policy changes, and so do the settings.
fn small_life() -> (World, Vec<Recorded>) {
    let (bruno, which) = (vec![1], 0);
    let steps = [
        (0, Step::Buy(1, 0, 2)),
        (10, Step::Assign(0, which, bruno.clone())),
        (10, Step::Unassign(0, which, bruno)),
    ];
    let (world, mut journal) = live(Settings::default(), &steps);
    let mut organization = Organization::from_events(&journal).expect("sound");
    let carla = Actor::user(PersonId(uuid(3)));
    let scope = ProductPolicy { product: "P1".into() }.into();
    let off = SetPolicy { scope, value: Some(PolicyValue::Disabled) };
    let slower = ChangeSettings { settings: Settings { payment_days: 14, ..Settings::default() } };
    for (number, command) in [(1, Command::from(off)), (2, slower.into())] {
        let context = Context { id: CommandId(uuid(5000 + number)), actor: carla, at: at(30) };
        let execution = organization.execute(world.facts(), &context, &command).expect("sound");
        assert_eq!(execution.denial(), None);
        journal.extend(execution.recorded().cloned());
    }
    (world, journal)
}

fn change(entity: impl ToString, field: &str, before: Option<&str>, after: Option<&str>) -> AuditChange {
    AuditChange {
        entity: entity.to_string(),
        field: field.into(),
        before: before.map(Into::into),
        after: after.map(Into::into),
    }
}

fn purchased(journal: &[Recorded]) -> (Sequence, SubscriptionId) {
    let bought = journal.iter().find_map(|record| match &record.event {
        Event::SubscriptionPurchased(event) => Some((record.sequence, event.subscription)),
        _ => None,
    });
    bought.expect("a purchase")
}

#[test]
fn v5_before_and_after() {
    let (_, journal) = small_life();
    let (_, subscription) = purchased(&journal);
    let rows = audit(&journal, &AuditFilter::default()).expect("sound");
    let of = |event| rows.iter().find(|row| row.event == event).expect("a row");
    assert_eq!(
        of(EventType::LicensesAssigned).changes,
        [change(subscription, "assigned", Some("0"), Some("1"))]
    );
    assert_eq!(of(EventType::LicensesAssigned).rule, "A1");
    assert_eq!(of(EventType::PolicyChanged).changes, [change("P1", "policy", None, Some("disabled"))]);
    assert_eq!(
        of(EventType::SettingsChanged).changes,
        [change("settings", "paymentDays", Some("0"), Some("14"))]
    );
    assert_eq!(of(EventType::OrganizationCreated).changes, []);
}

#[test]
fn v5_an_audit_comes_in_pages() {
    let (_, journal) = small_life();
    let all = audit(&journal, &AuditFilter::default()).expect("sound");
    for place in 0..all.len() {
        let (before, rest) = all.split_at(place);
        let after = before.last().map(|row| row.sequence);
        let filter = AuditFilter { after, limit: Some(3), ..AuditFilter::default() };
        assert_eq!(audit(&journal, &filter).expect("sound"), rest[..rest.len().min(3)]);
    }
}

#[test]
fn v5_filters_by_person_and_product() {
    let (_, journal) = small_life();
    let events = |filter: AuditFilter| -> Vec<String> {
        audit(&journal, &filter).expect("sound").into_iter().map(|row| row.event.to_string()).collect()
    };
    let bruno = AuditFilter { person: Some(PersonId(uuid(2))), ..AuditFilter::default() };
    assert_eq!(events(bruno), ["payment_method_added", "licenses_assigned", "licenses_unassigned"]);
    let carla = AuditFilter { person: Some(PersonId(uuid(3))), ..AuditFilter::default() };
    assert_eq!(events(carla), ["payment_method_added", "policy_changed", "settings_changed"]);
    let product = |id: &str| AuditFilter { product: Some(id.into()), ..AuditFilter::default() };
    let of_product =
        "subscription_purchased invoice_issued licenses_assigned licenses_unassigned policy_changed";
    assert_eq!(events(product("P1")).join(" "), of_product);
    assert_eq!(events(product("P2")), [""; 0]);
}

#[test]
fn h6_why_bruno_lost_it() {
    let (_, journal) = small_life();
    let changes = explain_access(&journal, PersonId(uuid(2)), &"P1".into()).expect("sound");
    let told: Vec<_> = changes.iter().map(|it| (it.turn, it.event, it.rule.as_str())).collect();
    let gained = (AccessTurn::Gained, EventType::LicensesAssigned, "A1");
    assert_eq!(told, [gained, (AccessTurn::Lost, EventType::LicensesUnassigned, "A6")]);
}

#[test]
fn h6_why_a_purchase_is_refused_and_since_when() {
    let (world, journal) = small_life();
    let mut known = Known::default();
    journal.iter().for_each(|record| known.learn(record));
    let context =
        |who| Context { id: CommandId(uuid(7000)), actor: Actor::user(PersonId(uuid(who))), at: at(40) };
    let explained = |who, step: &Step| {
        let (_, command) = known.command(step, 0);
        explain_refusal(&journal, world.facts(), &context(who), &command).expect("sound")
    };
    let policy =
        journal.iter().find(|record| matches!(record.event, Event::PolicyChanged(_))).expect("there");
    let refused = explained(1, &Step::Buy(1, 0, 5)).expect("refused");
    assert_eq!((refused.denial.code(), refused.rule.as_str()), ("not_eligible", "P5"));
    assert_eq!(refused.since, Some(policy.sequence));
    assert_eq!(explained(1, &Step::Buy(1, 2, 5)), None, "another product is not blocked");
    let nobody = explained(4, &Step::Buy(4, 2, 5)).expect("a guest is refused");
    assert_eq!(nobody.since, Some(journal[0].sequence), "from the beginning");
}

#[test]
fn h6_every_problem_is_found() {
    let (_, journal) = small_life();
    let lines: Vec<String> = journal.iter().map(Recorded::to_json).collect();
    let (bought, _) = purchased(&journal);
    let place = bought.0 as usize - 1;
    let mut broken = lines.clone();
    broken[place] = broken[place].replacen(r#""amount":{"amount":""#, r#""amount":{"amount":"1"#, 1);
    broken[place + 2] = "{}".into();
    broken[place + 3] = lines[place + 2].clone();
    let mut torn = broken.join("\n");
    torn.pop();
    let report = verify_journal(torn.as_bytes());
    let found: Vec<_> = report.problems.iter().map(|found| (found.position.0 as usize, found.code)).collect();
    let last = lines.len();
    assert_eq!(
        found,
        [
            (place + 1, JournalProblemCode::Contradiction),
            (place + 1, JournalProblemCode::UnprovedLine),
            (place + 3, JournalProblemCode::MalformedLine),
            (place + 4, JournalProblemCode::Gap),
            (last, JournalProblemCode::TornLine)
        ]
    );
    assert_eq!(report.replayed.0 as usize, place);
}

#[test]
fn h6_where_two_journals_part() {
    let (_, journal) = small_life();
    let (_, left) = live(Settings::default(), &[(0, Step::Buy(1, 0, 2)), (10, Step::Assign(0, 0, vec![0]))]);
    let (bought, _) = purchased(&journal);
    let found = difference(&left, &journal);
    assert_eq!(found.first, Some(Sequence(bought.0 + 2)));
    assert_eq!(found.only_left, [Sequence(bought.0 + 2)]);
    assert_eq!(found.only_right.len(), journal.len() - bought.0 as usize - 1);
}

#[test]
fn v2_users_as_csv() {
    let (mut world, mut journal) = small_life();
    let evil = Person {
        id: PersonId(uuid(2)),
        name: r#"=HYPERLINK("http://evil"), Bruno"#.into(),
        email: "bruno@example.com".into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: vec![],
    };
    world.directory.upsert(evil).expect("a person");
    let mut organization = Organization::from_events(&journal).expect("sound");
    let (_, subscription) = purchased(&journal);
    let assign = AssignLicenses { subscription, people: vec![PersonId(uuid(1)), PersonId(uuid(2))] };
    let ada = Actor::user(PersonId(uuid(1)));
    let context = Context { id: CommandId(uuid(8000)), actor: ada, at: at(60) };
    let execution = organization.execute(world.facts(), &context, &assign.into()).expect("sound");
    journal.extend(execution.recorded().cloned());
    let export = |who: u128| {
        let viewer = Viewer { actor: Actor::user(PersonId(uuid(who))), at: at(61) };
        organization.export_users_csv(world.facts(), &viewer, &AdminUsersQuery::default())
    };
    let since = "2027-01-30T13:00:00.000Z";
    let (one, two) = (uuid(1), uuid(2));
    let expected = [
        "Name,E-mail,Person,Product,Subscription,Purchaser,Since".to_string(),
        format!("Ada,Ada@example.com,{one},Pencil,{subscription},{one},{since}"),
        format!(
            r#""'=HYPERLINK(""http://evil""), Bruno",bruno@example.com,{two},Pencil,{subscription},{one},{since}"#
        ),
        String::new(),
    ];
    assert_eq!(export(3).expect("an administrator sees it"), expected.join("\r\n"));
    assert!(matches!(export(1), Err(Denial::NotAllowed(_))), "nobody else does");
}
