import Foundation

/// The key that tells the structs of an enum apart.
private enum TypeKey: String, CodingKey {
    case type
}

extension Decoder {
    /// The fields of an object. One with a field that is none of these keys is refused, and one of another type.
    func fields<Key: CodingKey & CaseIterable>(
        _: Key.Type, type expected: String? = nil
    ) throws -> KeyedDecodingContainer<Key> {
        if let expected, case let other = try type(), other != expected {
            throw unknownType(other)
        }
        let all = try container(keyedBy: AnyKey.self)
        let unknown = all.allKeys.filter { key in !Key.allCases.contains { $0.stringValue.isSame(as: key.stringValue) } }
        // Other decoders know no order, and would name another one at each run.
        let first = self is ValueDecoder ? unknown.first : unknown.min { $0.stringValue < $1.stringValue }
        if let unknown = first {
            throw DecodingError.dataCorruptedError(
                forKey: unknown, in: all, debugDescription: "unknown field `\(unknown.stringValue)`")
        }
        return try container(keyedBy: Key.self)
    }

    /// What tells this object apart.
    func type() throws -> String {
        try container(keyedBy: TypeKey.self).decode(String.self, forKey: .type)
    }

    func unknownType(_ type: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: "unknown type `\(type)`"))
    }
}

/// Instants have a JSON of their own, which is not how `Date` codes itself.
extension KeyedDecodingContainer {
    func read<Value: Decodable>(_ key: Key) throws -> Value {
        try located(key) { try decode(Value.self, forKey: key) }
    }

    func read(_ key: Key) throws -> Timestamp {
        try decode(Instant.self, forKey: key).date
    }

    /// What may be left out, but not be null.
    func read<Value: Decodable>(_ key: Key, or value: @autoclosure () -> Value) throws -> Value {
        contains(key) ? try read(key) : value()
    }

    func readOptional<Value: Decodable>(_ key: Key) throws -> Value? {
        try located(key) { try decodeIfPresent(Value.self, forKey: key) }
    }

    func readOptional(_ key: Key) throws -> Timestamp? {
        try decodeIfPresent(Instant.self, forKey: key)?.date
    }

    /// `JSONDecoder` has errors of its own, for a number that does not fit and for a string that is none, and does not say
    /// where they are.
    private func located<Value>(_ key: Key, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let error where !(error is DecodingError) {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: self, debugDescription: "cannot be read: \(error)")
        }
    }
}

extension KeyedEncodingContainer {
    mutating func write(_ value: some Encodable, _ key: Key) throws {
        try encode(value, forKey: key)
    }

    mutating func write(_ value: (some Encodable)?, _ key: Key) throws {
        try encodeIfPresent(value, forKey: key)
    }

    /// What is left out where it has its default.
    mutating func write<Value: Encodable & Equatable>(
        _ value: Value, _ key: Key, unless usual: @autoclosure () -> Value
    ) throws {
        if value != usual() { try write(value, key) }
    }

    mutating func write(_ value: Timestamp, _ key: Key) throws {
        try encode(Instant(value), forKey: key)
    }

    mutating func write(_ value: Timestamp?, _ key: Key) throws {
        try encodeIfPresent(value.map(Instant.init), forKey: key)
    }
}

extension String {
    /// Whether the bytes are the same: `==` takes texts for the same that only look so.
    func isSame(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}

/// Any key of an object.
struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        (self.stringValue, intValue) = (stringValue, nil)
    }

    init(intValue: Int) {
        (stringValue, self.intValue) = (String(intValue), intValue)
    }
}
