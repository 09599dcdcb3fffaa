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

    @Test("the unknown field that is named is the first of the text; of a decoder without order, the first by name")
    func unknownFields() {
        let fields = ["d", "b", "e", "a", "c"].map { "\"\($0)\":1" }.joined(separator: ",")
        let json = "{\"type\":\"system\",\(fields)}"
        let refused = thrown(InvalidInput.self) { try CanonicalJSON.decode(Actor.self, from: json) }
        #expect(refused == InvalidInput(path: "$.d", problem: "unknown field `d`"))
        for _ in 1...10 {
            let error = thrown(DecodingError.self) { try JSONDecoder().decode(Actor.self, from: Data(json.utf8)) }
            guard case .dataCorrupted(let context) = error else { continue }
            #expect(context.codingPath.map(\.stringValue) == ["a"])
        }
    }

    @Test("what is wrong with a string is told as that")
    func tab() {
        let json = "{\"type\":\"change_settings\",\"settings\":{\"ownProcess\":{\"message\":\"a\tb\"}}}"
        let refused = thrown(InvalidInput.self) { try CanonicalJSON.decode(Command.self, from: json) }
        #expect(refused?.path == "$")
        #expect(refused?.problem.contains("control character") == true)
    }

    @Test("a number that does not fit is told what would")
    func numbers() {
        func problem(_ type: (some Decodable).Type, _ json: String) -> String? {
            thrown(InvalidInput.self) { try CanonicalJSON.decode(type, from: json) }?.problem
        }
        #expect(problem(UInt8.self, "256") == "not a whole number from 0 to 255")
        #expect(problem(Int8.self, "-129") == "not a whole number from -128 to 127")
        #expect(problem(UInt64.self, "-1") == "not a whole number from 0 to 18446744073709551615")
        #expect(problem(Int.self, "1.0")?.hasPrefix("not a whole number") == true)
        #expect(problem(Double.self, "1") == "not in canonical JSON: it has no floating-point numbers")
    }

    @Test("instants are RFC 3339 with milliseconds, wherever they stand")
    func instants() throws {
        let instant = try CanonicalJSON.decode(Date.self, from: #""2026-11-09T09:00:00.123+01:00""#)
        #expect(try CanonicalJSON.encode(instant) == #""2026-11-09T08:00:00.123Z""#)
        #expect(throws: InvalidInput.self) { try CanonicalJSON.decode(Date.self, from: "800000000") }
        func expectAgain<Value: Codable & Equatable>(_ value: Value) throws {
            #expect(try CanonicalJSON.decode(Value.self, from: CanonicalJSON.encode(value)) == value)
        }
        try expectAgain([instant, instant])
        try expectAgain(Date?.some(instant))
        try expectAgain(Date?.none)
        try expectAgain([instant, nil])
        try expectAgain(["a": [instant]])
    }
}
