import Foundation

/// A JSON value under construction: an encoder hands out its parts before it knows them all.
final class Node {
    enum Kind {
        case null, array, object
        case literal(String)
        case string(String)
    }

    var kind = Kind.null
    /// The elements of an array; the fields of an object, with their keys.
    private(set) var children: [(key: String, value: Node)] = []

    /// The JSON value of something encodable. There are no floating-point numbers in canonical JSON.
    convenience init(_ value: some Encodable, at path: [any CodingKey]) throws {
        self.init()
        try set(value, at: path)
    }

    func set(_ value: some Encodable, at path: [any CodingKey]) throws {
        switch value {
        case let text as String: kind = .string(text)
        case let flag as Bool: kind = .literal(flag ? "true" : "false")
        case let number as any BinaryInteger: kind = .literal("\(number)")
        case let date as Date: try set(Instant(date), at: path)
        case is any BinaryFloatingPoint:
            throw EncodingError.invalidValue(
                value, EncodingError.Context(codingPath: path, debugDescription: "a floating-point number"))
        default: try value.encode(to: NodeEncoder(node: self, codingPath: path))
        }
    }

    func append(_ node: Node, forKey key: String = "") {
        children.append((key, node))
    }

    func write(to json: inout String) {
        switch kind {
        case .null: json += "null"
        case .literal(let literal): json += literal
        case .string(let text): Self.write(text, to: &json)
        case .array:
            json += "["
            for (index, element) in children.enumerated() {
                if index > 0 { json += "," }
                element.value.write(to: &json)
            }
            json += "]"
        case .object:
            json += "{"
            for (index, field) in children.enumerated() {
                if index > 0 { json += "," }
                Self.write(field.key, to: &json)
                json += ":"
                field.value.write(to: &json)
            }
            json += "}"
        }
    }

    private static func write(_ text: String, to json: inout String) {
        json += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\u{8}": json += "\\b"
            case "\u{C}": json += "\\f"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        json += "\""
    }
}
