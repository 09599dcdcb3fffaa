/// An invoice as it was issued, and what the journal says of it (`I3`): `record` is the invoice's own, `later` the journal, or
/// what of it came since; others pass by. Nothing where the record is of no invoice. ``Messages/invoicePage(_:seller:)``
/// makes a page of it, which says what is true now where `later` is given, and else only what was true at issue. With the
/// whole journal, a credit note names the invoices that it takes back, as ``eInvoice(_:seller:format:)`` asks.
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

/// An issued invoice, or a credit note, as an e-invoice (`I15`): XML, the same bytes whenever it is asked for the same.
///
/// ``InvoiceDocument`` is to be made with the whole journal. Archive the XML: of text that is erased later nothing can be said
/// any more.
///
/// - Throws: ``EInvoiceProblem``: the term that the format asks for and nobody has said, or that it cannot say.
public func eInvoice(_ document: InvoiceDocument, seller: Seller, format: EInvoiceFormat) throws -> String {
    try answer { try eInvoice(document: document, seller: seller, format: format) }
}

/// What an e-invoice says, in UBL, CII or FatturaPA.
///
/// - Throws: ``InvalidInput`` when it cannot be read, with the element and its place.
public func readEInvoice(_ xml: String) throws -> EInvoice {
    try answer { try readEInvoice(xml: xml) }
}
