import Foundation

/// Canonical JSON: the format of journals and scenarios, the same bytes in every language.
public enum CanonicalJSON {
    /// The canonical JSON of a value of this package. `JSONEncoder` writes the same data, but in no certain order.
    public static func encode(_ value: some Encodable) throws -> String {
        var json = ""
        try Node(value, at: []).write(to: &json)
        return json
    }

    /// The value that this canonical JSON holds. Fields that the type does not have are refused.
    public static func decode<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}
