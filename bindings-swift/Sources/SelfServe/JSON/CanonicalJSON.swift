import Foundation

/// Canonical JSON: the format of journals and scenarios, the same bytes in every language.
public enum CanonicalJSON {
    /// The canonical JSON of a value of this package. `JSONEncoder` writes the same data, but in no certain order.
    public static func encode(_ value: some Encodable) throws -> String {
        var json = ""
        try Node(value, at: []).write(to: &json)
        return json
    }

    /// The value that this canonical JSON holds, read as everywhere: by the core. `JSONDecoder` takes JSON of other kinds
    /// for the same data, such as a field twice, `10.0` for 10, or a comma behind the last element.
    ///
    /// - Throws: ``InvalidInput`` with the path of what is not of the type: a field too many included.
    public static func decode<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
        let value = try answer { try jsonValue(text: json) }
        do {
            return try ValueDecoder(value: value, codingPath: []).decode(type)
        } catch let error as DecodingError {
            throw InvalidInput(error)
        }
    }
}

extension InvalidInput {
    fileprivate init(_ error: DecodingError) {
        let context =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                .dataCorrupted(let context):
                context
            @unknown default:
                DecodingError.Context(codingPath: [], debugDescription: error.localizedDescription)
            }
        let steps = context.codingPath.map { key in
            key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
        }
        self.init(path: "$" + steps.joined(), problem: context.debugDescription)
    }
}
