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

    @Test("what is left out has its default; what has no value is left out")
    func defaults() throws {
        let json = #"{"id":"0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10","name":"Ada","email":"ada@rossi.example"}"#
        let ada = try CanonicalJSON.decode(Person.self, from: json)
        #expect(ada.kind == .member && ada.enabled && ada.roles.isEmpty)
        #expect(
            try CanonicalJSON.encode(ada)
                == #"{"id":"0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10","name":"Ada","email":"ada@rossi.example","#
                + #""kind":"member","enabled":true,"roles":[]}"#)
    }

    @Test(
        "what is not of the type is refused",
        arguments: [
            #"{"type":"system","extra":1}"#, #"{"type":"nobody"}"#, #"{"type":"user"}"#, #"{"type":"user","id":"x"}"#,
            #"{"id":"0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10"}"#, "[]", "",
        ])
    func refusals(json: String) {
        #expect(throws: DecodingError.self) { try CanonicalJSON.decode(Actor.self, from: json) }
    }

    @Test("a struct of an enum is not taken for another")
    func tags() {
        #expect(throws: DecodingError.self) {
            try CanonicalJSON.decode(System.self, from: #"{"type":"user"}"#)
        }
    }
}
