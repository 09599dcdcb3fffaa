//! The answers, as people read them.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use selfserve::{
    AccessChange, AccessTurn, Actor, AdminSubscriptionRow, AuditChange, AuditRow, ChargeExplanation,
    JournalDifference, JournalProblemCode, JournalReport, Language, OrderRow, Recorded, RefusalExplanation,
    Sequence, json,
};
use selfserve_messages::Messages;

/// Longer sentences are wrapped.
const WIDTH: u16 = 130;

pub(crate) fn report(report: &JournalReport) -> String {
    let read = format!("{} events, replayed up to {}.", report.lines, report.replayed);
    if report.problems.is_empty() {
        return format!("{read} It is sound: every event can be, and every invoice line proves itself.");
    }
    let mut table = table(["Line", "Problem", "Details"]);
    table.add_rows(
        report
            .problems
            .iter()
            .map(|found| [found.position.to_string(), word(&found.code), found.problem.clone()]),
    );
    format!("{read}\n{table}")
}

pub(crate) fn audit(rows: &[AuditRow]) -> String {
    let mut table = table(["#", "When", "Who", "What", "Rule", "Before → after"]);
    table.add_rows(rows.iter().map(|row| {
        let changes: Vec<String> = row.changes.iter().map(change).collect();
        let what = row.event.to_string().replace('_', " ");
        [
            row.sequence.to_string(),
            row.at.to_string(),
            who(row.actor),
            what,
            row.rule.clone(),
            changes.join("\n"),
        ]
    }));
    table.to_string()
}

fn change(change: &AuditChange) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".into());
    let AuditChange { entity, field, before, after } = change;
    format!("{} {field}: {} → {}", short(entity), text(before), text(after))
}

pub(crate) fn orders(rows: &[OrderRow]) -> String {
    let words = Messages::new(Language::English);
    let mut table = table(["#", "When", "Who", "What", "Licenses", "Status", "Net amounts"]);
    if let Some(licenses) = table.column_mut(4) {
        licenses.set_cell_alignment(CellAlignment::Right);
    }
    table.add_rows(rows.iter().map(|row| {
        let amounts: Vec<String> = row
            .lines
            .iter()
            .map(|line| format!("{}: {}", words.label(line.kind), words.money(line.amount)))
            .collect();
        [
            row.sequence.to_string(),
            row.at.to_string(),
            who(row.actor),
            row.event.to_string().replace('_', " "),
            row.licenses.to_string(),
            words.label(row.status),
            amounts.join("\n"),
        ]
    }));
    table.to_string()
}

pub(crate) fn state(last: &Recorded, rows: &[AdminSubscriptionRow]) -> String {
    let words = Messages::new(Language::English);
    let mut table =
        table(["Subscription", "Product", "Purchaser", "Status", "Licenses", "Assigned", "Price", "Next"]);
    table.add_rows(rows.iter().map(|row| {
        let subscription = &row.subscription;
        [
            short(&subscription.subscription.to_string()),
            subscription.product_name.to_string(),
            short(&row.purchaser.to_string()),
            words.label(subscription.status),
            subscription.licenses.to_string(),
            subscription.assigned.to_string(),
            words.unit_price(subscription.unit_price),
            subscription.next_step.as_ref().map_or("—".into(), |step| words.next_step(step)),
        ]
    }));
    format!("After event {}, of {}:\n{table}", last.sequence, last.at)
}

pub(crate) fn charge(explained: &ChargeExplanation) -> String {
    let words = Messages::new(Language::English);
    let line = &explained.line;
    let days = line.service_period;
    format!(
        "{}, {} × {}, {} to {} (not included): {}.\nIt arose with event {}, {}, on {}, by {}: rule {}. \
         It was invoiced with event {}.",
        words.label(line.kind),
        line.quantity,
        line.product_name,
        days.start,
        days.end,
        words.money(line.amount),
        explained.arose,
        explained.event.to_string().replace('_', " "),
        explained.at,
        who(explained.actor),
        explained.rule,
        explained.invoiced,
    )
}

pub(crate) fn access(changes: &[AccessChange]) -> String {
    if changes.is_empty() {
        return "They never had it.".into();
    }
    let mut table = table(["#", "When", "Who", "What", "Rule", "Access"]);
    table.add_rows(changes.iter().map(|change| {
        let turn = match change.turn {
            AccessTurn::Gained => "gained",
            AccessTurn::Lost => "lost",
        };
        [
            change.sequence.to_string(),
            change.at.to_string(),
            who(change.actor),
            change.event.to_string().replace('_', " "),
            change.rule.clone(),
            turn.into(),
        ]
    }));
    table.to_string()
}

pub(crate) fn refusal(explained: Option<&RefusalExplanation>, records: &[Recorded]) -> String {
    let Some(explained) = explained else { return "It is not refused.".into() };
    let sentences = Messages::new(Language::English).denial(&explained.denial);
    let since = match explained.since {
        Some(since) => format!("Since event {}.", event(records, since)),
        None => "Only since time has passed.".into(),
    };
    format!("{sentences}\nRule {}, {}. {since}", explained.rule, explained.denial.code().replace('_', " "))
}

pub(crate) fn difference(found: &JournalDifference, left: &[Recorded], right: &[Recorded]) -> String {
    let Some(first) = found.first else { return "They are equal.".into() };
    let mut table = table(["Only in", "Event"]);
    table.add_rows(found.only_left.iter().map(|place| ["the first".into(), event(left, *place)]));
    table.add_rows(found.only_right.iter().map(|place| ["the second".into(), event(right, *place)]));
    format!("They part at event {first}.\n{table}")
}

/// An event in a few words.
fn event(records: &[Recorded], place: Sequence) -> String {
    let record = records.iter().find(|record| record.sequence == place);
    record.map_or(place.to_string(), |record| {
        format!(
            "{place}, {}, of {}, by {}",
            record.event.type_name().replace('_', " "),
            record.at,
            who(record.actor)
        )
    })
}

fn who(actor: Actor) -> String {
    match actor {
        Actor::System(_) => "system".into(),
        Actor::User(user) => short(&user.id.to_string()),
    }
}

/// A code as people read it.
fn word(code: &JournalProblemCode) -> String {
    json::write(code).trim_matches('"').replace('_', " ")
}

/// A UUID by its first and its last part, which tell people apart; anything else as it is.
fn short(id: &str) -> String {
    match id.split('-').collect::<Vec<_>>().as_slice() {
        [first, _, _, _, last] if id.len() == 36 => format!("{first}…{last}"),
        _ => id.into(),
    }
}

fn table<const COLUMNS: usize>(header: [&str; COLUMNS]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED.with_rounded_corners());
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH).set_header(header);
    table
}
