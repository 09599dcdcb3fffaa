import Foundation
import SelfServe
import Testing

/// The texts of `tests/texts/records.json`: each is an event, or none, in every language alike.
private struct Texts: Decodable {
    struct Text: Decodable {
        let what: String
        let reads: Bool
        let replace: String
        let with: String
    }

    let line: String
    let texts: [Text]

    static func read() throws -> Texts {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = tests.appendingPathComponent("../../../tests/texts/records.json")
        return try CanonicalJSON.decode(Texts.self, from: String(contentsOf: file, encoding: .utf8))
    }
}

@Suite("A text")
struct ReadingTests {
    @Test("is an event to Codable and to the core, or to neither")
    func agreement() throws {
        let list = try Texts.read()
        #expect(list.texts.count > 80)
        for text in list.texts {
            let line = list.line.replacingOccurrences(of: text.replace, with: text.with, options: .literal)
            let core = try? Recorded(journalLine: line, position: 1)
            let codable = try? CanonicalJSON.decode(Recorded.self, from: line)
            #expect((core != nil) == text.reads, "\(text.what)")
            #expect(codable == core, "\(text.what)")
            #expect(try codable.map { try CanonicalJSON.encode($0) } == core?.journalLine, "\(text.what)")
        }
    }

    @Test("is the same id as another where the bytes are")
    func ids() throws {
        let (one, two): (ProductId, ProductId) = ("caf\u{E9}", "cafe\u{301}")
        #expect(one.text == two.text)
        #expect(one != two && Set([one, two, one]).count == 2)
        let products = [one, two].map { Product(id: $0, name: "Coffee") }
        let catalog = try Catalog(CatalogData(program: Program(), products: products))
        let company = try Company()
        let organization = try Organization(
            journal: company.create().recorded, catalog: catalog, directory: company.directory)
        for product in [one, two] {
            let eligibility = try organization.eligibility(of: company.ada.id, toBuy: product, at: company.start)
            #expect(eligibility.product == product)
        }
    }
}
