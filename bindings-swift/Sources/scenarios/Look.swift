import Foundation
import SelfServe

extension Scenario {
    /// The JSON of what a step brings that changes nothing.
    func look(_ step: JSON) throws -> String {
        let journal: String = step["journal"] == nil ? self.journal : try step.value("journal")
        switch try CanonicalJSON.decode(String.self, from: step.field("do").text) {
        case "audit":
            return try CanonicalJSON.encode(audit(journal, step.value("filter")))
        case "order_history":
            return try CanonicalJSON.encode(orderHistory(journal, step.value("subscription")))
        case "verify_journal":
            return try CanonicalJSON.encode(verifyJournal(journal))
        case "explain_charge":
            return try written(explainCharge(journal, step.value("invoice"), line: step.value("line")))
        case "explain_access":
            return try CanonicalJSON.encode(explainAccess(journal, of: step.value("person"), to: step.value("product")))
        case "explain_refusal":
            let (command, context): (Command, Context) = (try step.value("command"), try context(of: step))
            return try written(explainRefusal(journal, command, context, catalog: catalog, directory: directory))
        case "personal_data":
            let (person, actor): (PersonId, Actor) = (try step.value("person"), try step.value("actor"))
            return try CanonicalJSON.encode(personalData(journal, of: person, to: actor, directory: directory))
        case "difference":
            return try CanonicalJSON.encode(difference(self.journal, journal))
        case "as_of":
            let moment: Moment = try step.value("moment")
            let then = try Organization(journal: journal, asOf: moment, catalog: catalog, directory: directory)
            let query: Query = try step.value("query")
            return try CanonicalJSON.encode(then.view(query, viewer(of: step)))
        case "invoice_document":
            return try written(document(of: step))
        case "invoice_lines_csv":
            return try written(document(of: step).map(invoiceLinesCSV))
        case "e_invoice":
            return try eInvoice(of: step)
        case "export_users_csv":
            return try CanonicalJSON.encode(organization.exportUsersCSV(step.value("query"), viewer(of: step)))
        case "read_policy_list":
            let commands = try PolicyList.read(step.value("text")).commands(catalog)
            return try CanonicalJSON.encode(commands.map(Command.setPolicy))
        case "write_policy_list":
            let list = try PolicyList.of(organization.view(PoliciesQuery(), viewer(of: step)))
            let forms = try [list.toJSON(), list.toCSV(), list.toTable()].map(CanonicalJSON.encode)
            return "{\"json\":\(forms[0]),\"csv\":\(forms[1]),\"table\":\(forms[2])}"
        case "graph":
            let rows = try organization.view(AdminSubscriptionsQuery(), viewer(of: step)).rows
            let users = try organization.view(AdminUsersQuery(), viewer(of: step)).rows
            let (subscriptions, skus) = (try graphCompanySubscriptions(rows), try graphSubscribedSkus(rows, users))
            return "{\"companySubscriptions\":\(subscriptions),\"subscribedSkus\":\(skus)}"
        case "rival_change":
            return try CanonicalJSON.encode(rivalChange(step.value("rival"), step.value("change")))
        case let unknown:
            throw Malformed(description: "unknown step \(unknown)")
        }
    }

    /// The document of the invoice at a place of the journal.
    private func document(of step: JSON) throws -> InvoiceDocument? {
        let place: Int = try step.value("sequence")
        let line = String(journal.split(separator: "\n")[place - 1])
        return try invoiceDocument(Recorded(journalLine: line, position: 1), later: journal)
    }

    /// An invoice as an e-invoice, and what that says.
    private func eInvoice(of step: JSON) throws -> String {
        guard let document = try document(of: step) else { return "null" }
        let xml = try SelfServe.eInvoice(document, seller: step.value("seller"), format: step.value("format"))
        let read = try CanonicalJSON.encode(readEInvoice(xml))
        return "{\"xml\":\(try CanonicalJSON.encode(xml)),\"read\":\(read)}"
    }

    /// The JSON of a value; nothing is `null`.
    private func written<Value: Encodable>(_ value: Value?) throws -> String {
        try value.map(CanonicalJSON.encode) ?? "null"
    }
}
