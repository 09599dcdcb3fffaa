import Foundation
import SelfServe
import Testing

@Suite("What cannot be")
struct BadInputTests {
    @Test("text that is not of the form is refused", arguments: ["", "EU", "eur", "EURO", "XXX"])
    func currency(code: String) {
        let refused = thrown(InvalidInput.self) { try Currency(code) }
        #expect(refused?.path == "Currency")
    }

    @Test("an amount finer than the currency's minor unit is refused")
    func money() throws {
        let euro = try Currency("EUR")
        #expect(try Money(Decimal(string: "13.1")!, euro).description == "13.10 EUR")
        #expect(try Money(13, Currency("JPY")).description == "13 JPY")
        #expect(throws: InvalidInput.self) { try Money(Decimal(string: "13.105")!, euro) }
        #expect(throws: InvalidInput.self) { try Money(Decimal.nan, euro) }
        #expect(throws: InvalidInput.self) { try Money("1e3", euro) }
        #expect(try Money("-0.50", euro).amount == Decimal(string: "-0.5")!)
        #expect(try UnitPrice(Decimal(string: "13.105")!, euro).amount == Decimal(string: "13.105")!)
    }

    @Test("a time out of every calendar is refused, and changes nothing", arguments: [Double.infinity, .nan, 1e300, -1e15])
    func time(seconds: Double) throws {
        let company = try Company()
        let date = Date(timeIntervalSince1970: seconds)
        let refused = thrown(InvalidInput.self) { try company.organization.advance(to: date) }
        #expect(refused?.path == "Timestamp")
        #expect(try company.organization.version == 0)
    }

    @Test("a person without a name is refused")
    func person() throws {
        let nobody = Person(id: PersonId(UUID()), name: "", email: "nobody@rossi.example")
        let refused = thrown(InvalidPerson.self) { try Directory([nobody]) }
        #expect(refused == InvalidPerson(person: nobody.id, field: .name, problem: .empty))
    }

    @Test("a journal that cannot be says where and why")
    func journal() throws {
        let company = try Company()
        let line = try company.create().recorded[0].journalLine
        let newer = line.replacingOccurrences(of: "\"schema\":2", with: "\"schema\":3")
        let cases: [(journal: String, position: JournalSequence, code: JournalProblemCode)] = [
            ("\(line)\n\(line)\n", 2, .gap),
            ("\(line)\n{\"schema\"", 2, .tornLine),
            ("\(newer)\n", 1, .newerSchema),
            ("nonsense\n", 1, .malformedLine),
        ]
        for (journal, position, code) in cases {
            let corrupt = thrown(CorruptJournal.self) {
                try Organization(
                    journal: Data(journal.utf8), catalog: Catalog(json: #"{"program":{},"products":[]}"#),
                    directory: Directory())
            }
            #expect(corrupt?.position == position)
            #expect(corrupt?.code == code)
        }
    }
}
