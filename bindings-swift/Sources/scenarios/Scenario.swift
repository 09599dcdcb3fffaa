import Foundation
import SelfServe

/// One story: facts, steps, and what each step has to bring.
struct Scenario {
    let name: String
    private let steps: [JSON]
    /// How many of the steps are those of its opening.
    private let opened: Int
    let catalog: Catalog
    let directory: Directory
    private(set) var organization: Organization
    private(set) var journal = ""
    /// What the last step that recorded something asks for.
    private var effects: [EffectOrder] = []

    /// What a file lacks, or has too much.
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    init(_ file: URL) throws {
        let json = try JSON(parsing: String(contentsOf: file, encoding: .utf8))
        let folder = file.deletingLastPathComponent()
        let facts = folder.appendingPathComponent("facts")
        name = try CanonicalJSON.decode(String.self, from: json.field("name").text)
        let opening = try Self.opening(of: json, in: folder)
        steps = try opening + Self.steps(of: json)
        opened = opening.count
        catalog = try Catalog(Self.fact(json.field("catalog"), or: facts.appendingPathComponent("catalog.json")))
        directory = try Directory(Self.fact(json.field("people"), or: facts.appendingPathComponent("people.json")))
        organization = try Organization(catalog: catalog, directory: directory)
    }

    /// The steps ahead of its own.
    private static func opening(of json: JSON, in folder: URL) throws -> [JSON] {
        guard let name = json["opening"] else { return [] }
        let file = try CanonicalJSON.decode(String.self, from: name.text) + ".json"
        let url = folder.appendingPathComponent("openings").appendingPathComponent(file)
        let opening = try JSON(parsing: String(contentsOf: url, encoding: .utf8))
        return try self.opening(of: opening, in: folder) + steps(of: opening)
    }

    private static func steps(of json: JSON) throws -> [JSON] {
        guard case .array(let steps) = try json.field("steps") else { throw Malformed(description: "steps is no list") }
        return steps
    }

    private static func fact<Fact: Decodable>(_ json: JSON, or file: URL) throws -> Fact {
        let isDefault = json.text == "\"default\""
        return try CanonicalJSON.decode(
            Fact.self, from: isDefault ? String(contentsOf: file, encoding: .utf8) : json.text)
    }

    /// What differs from what is expected; nothing where the story is as told.
    mutating func run() throws -> [String] {
        var differences: [String] = []
        for (index, step) in steps.enumerated() {
            let came = try result(of: step)
            let expected = step["expect"]?.text
            if came != expected {
                // Its own first step is 1, the last one of its opening 0.
                let place = index + 1 - opened
                differences.append("step \(place)\n  expected \(expected ?? "nothing")\n  came     \(came ?? "nothing")")
            }
        }
        return try differences + endDifferences()
    }

    /// The journal so far has to lead to where the organization is.
    private func endDifferences() throws -> [String] {
        let again = try Organization(journal: Data(journal.utf8), catalog: catalog, directory: directory)
        var differences: [String] = []
        if try again.version != organization.version { differences.append("the journal leads to another version") }
        if try again.nextDeadline != organization.nextDeadline {
            differences.append("the journal leads to another deadline")
        }
        return differences
    }

    /// The JSON of what a step brings, or of how it failed.
    private mutating func result(of step: JSON) throws -> String? {
        do {
            return try perform(step)
        } catch let denied as Denied {
            return "{\"denial\":\(try CanonicalJSON.encode(denied.denial))}"
        } catch let invalid as InvalidInput {
            return "{\"invalidInput\":{\"path\":\(try CanonicalJSON.encode(invalid.path))}}"
        } catch let invalid as InvalidPerson {
            return "{\"invalidPerson\":\(try CanonicalJSON.encode(invalid))}"
        } catch let invalid as InvalidPolicyList {
            return "{\"invalidPolicyList\":\(try CanonicalJSON.encode(invalid))}"
        } catch let problem as EInvoiceProblem {
            return "{\"noEInvoice\":\(try CanonicalJSON.encode(problem))}"
        } catch let corrupt as CorruptJournal {
            return "{\"corruptJournal\":{\"code\":\"\(corrupt.code.word)\",\"position\":\(corrupt.position)}}"
        }
    }

    private mutating func perform(_ step: JSON) throws -> String? {
        switch try CanonicalJSON.decode(String.self, from: step.field("do").text) {
        case "execute":
            let execution = try organization.execute(step.value("command"), context(of: step))
            try append(execution.recorded, execution.effects)
            let (due, outcome) = (try CanonicalJSON.encode(execution.due), try CanonicalJSON.encode(execution.outcome))
            return "{\"due\":\(due),\"outcome\":\(outcome)}"
        case "quote":
            return try CanonicalJSON.encode(organization.quote(step.value("command"), context(of: step)))
        case "view":
            let query: Query = try step.value("query")
            return try CanonicalJSON.encode(organization.view(query, viewer(of: step)))
        case "advance":
            let advanced = try organization.advance(to: step.value("at"))
            try append(advanced.recorded, advanced.effects)
            return try CanonicalJSON.encode(advanced.recorded)
        case "deadline":
            return try organization.nextDeadline.map(CanonicalJSON.encode) ?? "null"
        case "effects":
            return try CanonicalJSON.encode(effects)
        case "search":
            return try CanonicalJSON.encode(directory.search(step.value("text"), limit: step.value("limit")))
        case "reload":
            organization = try Organization(journal: Data(journal.utf8), catalog: catalog, directory: directory)
            return nil
        case "open":
            journal = try step.value("journal")
            organization = try Organization(journal: Data(journal.utf8), catalog: catalog, directory: directory)
            return nil
        case "open_snapshot":
            let snapshot = try Self.bytes(step.value("snapshot"))
            organization =
                try Organization(snapshot: snapshot, catalog: catalog, directory: directory)
                ?? Organization(journal: Data(journal.utf8), catalog: catalog, directory: directory)
            return nil
        case "load":
            let text: String = try step.value("journal")
            let loaded = try Organization(journal: Data(text.utf8), catalog: catalog, directory: directory)
            return try CanonicalJSON.encode(loaded.version)
        case "upsert":
            try directory.upsert(step.value("people"))
            return nil
        case "remove":
            try directory.remove(step.value("person"))
            return nil
        case "replace_catalog":
            try catalog.replace(with: step.value("catalog"))
            return nil
        default:
            return try look(step)
        }
    }

    /// The bytes that are written in hexadecimal.
    private static func bytes(_ hexadecimal: String) -> Data {
        let digits = hexadecimal.compactMap(\.hexDigitValue).map(UInt8.init)
        return Data(stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    func context(of step: JSON) throws -> Context {
        Context(id: try step.value("id"), actor: try step.value("actor"), at: try step.value("at"))
    }

    func viewer(of step: JSON) throws -> Viewer {
        Viewer(actor: try step.value("actor"), at: try step.value("at"))
    }

    /// Keeps events as a host does, and what they ask for: the same when asked later. Checks that Swift's own writer
    /// writes the same.
    private mutating func append(_ records: [Recorded], _ effects: [EffectOrder]) throws {
        self.effects = effects
        let later = try records.flatMap(organization.effects(of:))
        guard later.map(\.id) == effects.map(\.id) else {
            throw Malformed(description: "asked later, other effects: \(later)")
        }
        for record in records {
            let line = try record.journalLine
            let written = try CanonicalJSON.encode(record)
            guard line == written, try CanonicalJSON.decode(Recorded.self, from: line) == record else {
                throw Malformed(description: "Swift writes \(written), the journal \(line)")
            }
            journal += line + "\n"
        }
    }
}

extension JSON {
    /// A field that every file, or every step of a kind, has.
    func field(_ name: String) throws -> JSON {
        guard let field = self[name] else { throw Scenario.Malformed(description: "\(name) is missing") }
        return field
    }

    /// The typed value of a field; where it is not of the type, the path begins with the field.
    func value<Value: Decodable>(_ name: String) throws -> Value {
        do {
            return try CanonicalJSON.decode(Value.self, from: field(name).text)
        } catch let invalid as InvalidInput {
            throw InvalidInput(path: "$.\(name)" + invalid.path.dropFirst(), problem: invalid.problem)
        }
    }
}
