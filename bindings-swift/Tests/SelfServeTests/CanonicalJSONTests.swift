import Foundation
import SelfServe
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test("what Swift writes is what the journal has, byte for byte")
    func journalLines() throws {
        let company = try Company()
        var recorded = try company.create().recorded
        let context = company.context(.user(User(id: company.admin.id)))
        recorded += try company.organization.execute(company.block, context).recorded
        #expect(recorded.count == 2)
        for record in recorded {
            let line = try record.journalLine
            #expect(try CanonicalJSON.encode(record) == line)
            #expect(try CanonicalJSON.decode(Recorded.self, from: line) == record)
            #expect(try Recorded(journalLine: line, position: record.sequence) == record)
        }
    }

    @Test("text is escaped as in the journal")
    func text() throws {
        let text = "a\"b\\c\nd\re\tf\u{8}g\u{C}h\u{1}i\u{1F}j/k é 🍕 \u{2028} \u{7F}"
        #expect(
            try CanonicalJSON.encode(text)
                == #""a\"b\\c\nd\re\tf\bg\fh\u0001i\u001fj/k é 🍕 "# + "\u{2028} \u{7F}\"")
        #expect(try CanonicalJSON.decode(String.self, from: CanonicalJSON.encode(text)) == text)
    }

    @Test("what is left out has its default, and is left out again")
    func defaults() throws {
        let json = #"{"id":"0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10","name":"Ada","email":"ada@rossi.example"}"#
        let ada = try CanonicalJSON.decode(Person.self, from: json)
        #expect(ada.kind == .member && ada.enabled && ada.roles.isEmpty)
        #expect(try CanonicalJSON.encode(ada) == json)
    }

    @Test(
        "what is not of the type is refused, with its path",
        arguments: [
            (#"{"type":"x"}"#, "$"), (#"{}"#, "$"), (#"[]"#, "$"), ("", "$"),
            (#"{"type":"change_settings"}"#, "$"),
            (#"{"type":"change_settings","settings":null}"#, "$.settings"),
            (#"{"type":"change_settings","settings":{},"foo":1}"#, "$.foo"),
            (#"{"type":"change_settings","settings":{"foo":1}}"#, "$.settings.foo"),
            (#"{"type":"change_settings","settings":{"paymentDays":"x"}}"#, "$.settings.paymentDays"),
            (#"{"type":"change_settings","settings":{"paymentDays":-1}}"#, "$.settings.paymentDays"),
            (#"{"type":"change_settings","settings":{"paymentDays":1.5}}"#, "$.settings.paymentDays"),
            (#"{"type":"change_settings","settings":{"paymentDays":null}}"#, "$.settings.paymentDays"),
            (#"{"type":"change_settings","settings":{"prices":"x"}}"#, "$.settings.prices"),
            (#"{"type":"change_settings","settings":{"taxRates":[{"name":"IVA","rate":"x"}]}}"#, "$.settings.taxRates[0].rate"),
        ])
    func refusals(json: String, path: String) {
        #expect(thrown(InvalidInput.self) { try CanonicalJSON.decode(Command.self, from: json) }?.path == path)
    }

    @Test(
        "amounts are checked as they are read",
        arguments: [
            (#"{"amount":"1e3","currency":"EUR"}"#, "$"), (#"{"amount":"13.105","currency":"EUR"}"#, "$"),
            (#"{"amount":1,"currency":"EUR"}"#, "$.amount"), (#"{"amount":"1","currency":"XXX"}"#, "$.currency"),
            (#"{"amount":"1","currency":"EUR","x":1}"#, "$.x"),
        ])
    func amounts(json: String, path: String) {
        #expect(thrown(InvalidInput.self) { try CanonicalJSON.decode(Money.self, from: json) }?.path == path)
    }

    @Test("a struct of an enum is not taken for another")
    func tags() {
        #expect(throws: InvalidInput.self) { try CanonicalJSON.decode(System.self, from: #"{"type":"user"}"#) }
    }

    @Test("instants are RFC 3339 with milliseconds")
    func instants() throws {
        let instant = try CanonicalJSON.decode(Date.self, from: #""2026-11-09T09:00:00.123+01:00""#)
        #expect(try CanonicalJSON.encode(instant) == #""2026-11-09T08:00:00.123Z""#)
        #expect(throws: InvalidInput.self) { try CanonicalJSON.decode(Date.self, from: "800000000") }
    }
}
