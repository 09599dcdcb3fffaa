import Foundation
import SelfServe
import Testing

/// Looking into a journal.
@Suite("A journal")
struct RecordTests {
    let company: Company
    let recorded: [Recorded]

    init() throws {
        company = try Company()
        recorded =
            try company.create().recorded
            + company.organization.execute(company.block, company.context(company.grace)).recorded
    }

    @Test("is what a store holds: its text, its lines, its events")
    func forms() throws {
        let lines = try recorded.map { try $0.journalLine }
        let text = lines.map { $0 + "\n" }.joined()
        let rows = try audit(text)
        #expect(rows.map(\.sequence) == recorded.map(\.sequence))
        #expect(rows.last?.changes.map(\.after) == ["disabled"])
        #expect(try audit(Data(text.utf8)) == rows)
        #expect(try audit(lines) == rows)
        #expect(try audit(lines.map { Data($0.utf8) }) == rows)
        #expect(try audit(recorded) == rows)
        #expect(try audit(recorded, AuditFilter(person: company.admin.id)).count == 1)
    }

    @Test("has no line for a part without text, wherever that stands")
    func emptyParts() throws {
        let line = try recorded[0].journalLine
        func version(_ journal: some Journal) throws -> JournalSequence {
            try Organization(journal: journal, catalog: company.catalog, directory: company.directory).version
        }
        #expect(try version([""]) == 0)
        #expect(try version([[Recorded]]([[]])) == 0)
        #expect(try version([Data(), Data()]) == 0)
        #expect(try version(["", line]) == 1)
        #expect(try version([line, "", ""]) == 1)
        #expect(try version([[], recorded, []]) == 2)
        #expect(thrown(CorruptJournal.self) { try version(["\n", line]) }?.position == 1)
    }

    @Test("reads without its last newline; a torn line is one that does not parse")
    func torn() throws {
        let text = try recorded.map { try $0.journalLine }.joined(separator: "\n")
        #expect(try audit(text) == audit(recorded))
        let torn = thrown(CorruptJournal.self) { try audit(String(text.dropLast())) }
        #expect(torn?.code == .tornLine && torn?.position == 2)
    }

    @Test("is refused at the line that cannot be; all of those are found")
    func corrupt() throws {
        let broken = [try recorded[0].journalLine, "{}"]
        #expect(thrown(CorruptJournal.self) { try audit(broken) }?.position == 2)
        let problems = try verifyJournal(broken).problems
        #expect(problems.map(\.code) == [.malformedLine])
        #expect(try verifyJournal(recorded).problems.isEmpty)
    }

    @Test("is seen as of a moment, and compared")
    func moments() throws {
        func version(_ moment: Moment) throws -> JournalSequence {
            try Organization(
                journal: recorded, asOf: moment, catalog: company.catalog, directory: company.directory
            ).version
        }
        #expect(try version(.atSequence(AtSequence(sequence: 1))) == 1)
        #expect(try version(.atInstant(AtInstant(at: company.start))) == 2)
        #expect(try version(.atEndOfDay(AtEndOfDay(day: Day("2026-11-04")))) == 0)
        #expect(try difference(recorded, recorded).first == nil)
        #expect(try difference(recorded, [recorded[0]]).onlyLeft == [2])
    }

    @Test("explains a refusal by the event that made it so")
    func refusal() throws {
        func explain(_ actor: Actor) throws -> RefusalExplanation? {
            try explainRefusal(
                recorded, company.block, company.context(actor), catalog: company.catalog,
                directory: company.directory)
        }
        let refusal = try explain(.user(User(id: company.ada.id)))
        #expect(refusal?.denial == .notAllowed(NotAllowed(right: .setPolicy)))
        #expect(refusal?.since == 1)
        #expect(try explain(company.grace) == nil)
    }

    @Test("has neither orders nor charges nor access of what nobody bought")
    func nothing() throws {
        #expect(try orderHistory(recorded, SubscriptionId(UUID())).isEmpty)
        #expect(try explainAccess(recorded, of: company.ada.id, to: "CFQ7TTC0H9MP").isEmpty)
        #expect(try explainCharge(recorded, "2026-000001", line: 1) == nil)
        #expect(thrown(InvalidInput.self) { try explainCharge(recorded, "2026-000001", line: -1) }?.path == "$.line")
        #expect(try invoiceDocument(recorded[0], later: recorded) == nil)
    }
}
