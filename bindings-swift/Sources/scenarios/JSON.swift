/// JSON as it is written, but for the white space: fields keep their order, numbers and strings their letters.
enum JSON {
    /// A number, string, `true`, `false` or `null`.
    case scalar(Substring)
    case array([JSON])
    case object([(key: Substring, value: JSON)])

    struct Malformed: Error {
        let rest: Substring
    }

    init(parsing text: String) throws {
        var rest = text[...]
        self = try Self.value(&rest)
        Self.skipSpace(&rest)
        guard rest.isEmpty else { throw Malformed(rest: rest) }
    }

    /// The field of an object.
    subscript(key: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.key == "\"\(key)\"" }?.value
    }

    /// The text without white space.
    var text: String {
        switch self {
        case .scalar(let token): String(token)
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .object(let fields): "{" + fields.map { "\($0.key):\($0.value.text)" }.joined(separator: ",") + "}"
        }
    }

    private static func value(_ rest: inout Substring) throws -> JSON {
        skipSpace(&rest)
        switch rest.first {
        case "{":
            return .object(
                try list(&rest, until: "}") { rest in
                    let key = try token(&rest)
                    try skip(":", &rest)
                    return (key, try value(&rest))
                })
        case "[": return .array(try list(&rest, until: "]", value))
        default: return .scalar(try token(&rest))
        }
    }

    private static func list<Element>(
        _ rest: inout Substring, until end: Character, _ element: (inout Substring) throws -> Element
    ) throws -> [Element] {
        rest.removeFirst()
        var elements: [Element] = []
        skipSpace(&rest)
        while rest.first != end {
            if !elements.isEmpty { try skip(",", &rest) }
            skipSpace(&rest)
            elements.append(try element(&rest))
            skipSpace(&rest)
        }
        rest.removeFirst()
        return elements
    }

    private static func token(_ rest: inout Substring) throws -> Substring {
        let token: Substring
        if rest.first == "\"" {
            token = try string(rest)
        } else {
            token = rest.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
        }
        guard !token.isEmpty else { throw Malformed(rest: rest) }
        rest = rest[token.endIndex...]
        return token
    }

    private static func string(_ rest: Substring) throws -> Substring {
        var escaped = false
        for index in rest.indices.dropFirst() {
            if !escaped && rest[index] == "\"" { return rest[...index] }
            escaped = !escaped && rest[index] == "\\"
        }
        throw Malformed(rest: rest)
    }

    private static func skip(_ expected: Character, _ rest: inout Substring) throws {
        skipSpace(&rest)
        guard rest.first == expected else { throw Malformed(rest: rest) }
        rest.removeFirst()
    }

    private static func skipSpace(_ rest: inout Substring) {
        rest = rest.drop(while: \.isWhitespace)
    }
}
