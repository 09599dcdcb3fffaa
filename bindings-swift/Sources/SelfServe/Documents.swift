/// An invoice as it was issued, and what has been settled since (`I3`): `record` is the invoice's own, `later` what the
/// journal says since; others pass by. Nothing where the record is of no invoice. ``Messages/invoicePage(_:seller:)``
/// makes a page of it, which says what is true now where `later` is given, and else only what was true at issue.
public func invoiceDocument(_ record: Recorded, later: some Journal = [Recorded]()) throws -> InvoiceDocument? {
    try answer { try invoiceDocument(record: record, later: later.journalText) }
}

/// The lines of an invoice as CSV (RFC 4180), with a line of column names: every figure that a line proves itself with,
/// with plain decimals and days as `2026-11-22`. A text that a spreadsheet would take for a formula begins with an
/// apostrophe.
///
/// - Throws: ``InvalidInput`` when its amounts cannot be added up.
public func invoiceLinesCSV(_ document: InvoiceDocument) throws -> String {
    try answer { try invoiceLinesCsv(document: document) }
}
