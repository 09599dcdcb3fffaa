import Foundation

/// Every change, oldest first: who, when, by which command, before and after (`V5`).
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func audit(_ journal: some Journal, _ filter: AuditFilter = AuditFilter()) throws -> [AuditRow] {
    try answer { try audit(journal: journal.journalText, filter: filter) }
}

/// The orders of a subscription, oldest first (`V2`): every event that changed it, people's licenses aside, or that
/// charged or credited something.
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func orderHistory(_ journal: some Journal, _ subscription: SubscriptionId) throws -> [OrderRow] {
    try answer { try orderHistory(journal: journal.journalText, subscription: subscription) }
}

/// Every problem of a journal, not the first alone (`H6`): that every line can be read, that places and times follow
/// one another, that every event can be applied, and that every invoice line proves itself (`I10`).
public func verifyJournal(_ journal: some Journal) throws -> JournalReport {
    try answer { try verifyJournal(journal: journal.journalText) }
}

/// With which event a line of an invoice arose, and by which rule (`H6`). Lines are counted from 1, as on the document.
/// Nothing where the journal, which may be a part of one, holds no such line.
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func explainCharge(_ journal: some Journal, _ invoice: InvoiceNumber, line: Int) throws -> ChargeExplanation? {
    guard let line = UInt32(exactly: line) else { throw InvalidInput(path: "$.line", problem: "not a count") }
    return try answer { try explainCharge(journal: journal.journalText, invoice: invoice, line: line) }
}

/// Every event with which a person got a product, or lost it, oldest first (`H6`). The product is named by any id that
/// it ever had.
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func explainAccess(
    _ journal: some Journal, of person: PersonId, to product: ProductId
) throws -> [AccessChange] {
    try answer { try explainAccess(journal: journal.journalText, person: person, product: product) }
}

/// Why a command was, or would be, refused at its time: the rule, and since which event (`H6`). Nothing where it is not
/// refused. Refusals are not in the journal, so the command is asked again, after each event, by the facts given.
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func explainRefusal(
    _ journal: some Journal, _ command: Command, _ context: Context, catalog: Catalog, directory: Directory
) throws -> RefusalExplanation? {
    try answer {
        try explainRefusal(
            journal: journal.journalText, command: command, context: context,
            catalog: catalog.handle, directory: directory.handle)
    }
}

/// Everything about one person, who asks for it, or `system` for them (`V8`): what is theirs, the events about them, and
/// where their text is stored. A host that has to erase it writes an empty text in each of those places (`H1`), and drops
/// the snapshots that are older. By the directory it finds what others wrote of them: ask before that forgets them.
///
/// - Throws: ``Denied`` to whoever may not know; ``CorruptJournal`` at the first line that cannot be.
public func personalData(
    _ journal: some Journal, of person: PersonId, to actor: Actor, directory: Directory
) throws -> PersonalData {
    try answer {
        try personalData(
            journal: journal.journalText, person: person, actor: actor, directory: directory.handle)
    }
}

/// Where two journals first differ, and which events only one of them has (`H6`). An event is the same when its time,
/// actor, command and content are, wherever it stands.
///
/// - Throws: ``CorruptJournal`` at the first line that cannot be.
public func difference(_ left: some Journal, _ right: some Journal) throws -> JournalDifference {
    try answer { try difference(left: left.journalText, right: right.journalText) }
}
