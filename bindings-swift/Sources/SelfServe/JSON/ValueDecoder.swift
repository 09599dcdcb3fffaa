import Foundation

/// Decodes what the core has read, so that there is one grammar of JSON in every language.
struct ValueDecoder: Decoder {
    let value: JsonValue
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let fields) = value else { throw mismatch("an object") }
        return KeyedDecodingContainer(Fields(fields: fields, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let items) = value else { throw mismatch("an array") }
        return Items(items: items, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        self
    }

    fileprivate func mismatch(_ expected: String) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: "not \(expected)")
        return .dataCorrupted(context)
    }
}

extension ValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool {
        value == .null
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type is Date.Type, let date = try Instant(from: self).date as? Value { return date }
        guard let scalar = type as? any Scalar.Type else { return try type.init(from: self) }
        guard let read = scalar.init(json: value) as? Value else { throw mismatch(scalar.form) }
        return read
    }
}

private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let fields: [JsonField]
    let codingPath: [any CodingKey]

    var allKeys: [Key] {
        fields.compactMap { Key(stringValue: $0.name) }
    }

    func contains(_ key: Key) -> Bool {
        value(key) != nil
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        try decoder(key).decodeNil()
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoder(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        try decoder(AnyKey(stringValue: "super"))
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        try decoder(key)
    }

    private func value(_ key: any CodingKey) -> JsonValue? {
        fields.first { $0.name.isSame(as: key.stringValue) }?.value
    }

    private func decoder(_ key: any CodingKey) throws -> ValueDecoder {
        guard let value = value(key) else {
            let problem = "missing field `\(key.stringValue)`"
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: problem)
            throw DecodingError.keyNotFound(key, context)
        }
        return ValueDecoder(value: value, codingPath: codingPath + [key])
    }
}

private struct Items: UnkeyedDecodingContainer {
    let items: [JsonValue]
    let codingPath: [any CodingKey]
    private(set) var currentIndex = 0

    init(items: [JsonValue], codingPath: [any CodingKey]) {
        (self.items, self.codingPath) = (items, codingPath)
    }

    var count: Int? {
        items.count
    }

    var isAtEnd: Bool {
        currentIndex == items.count
    }

    mutating func decodeNil() throws -> Bool {
        let isNull = try current().decodeNil()
        if isNull { currentIndex += 1 }
        return isNull
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next { try $0.decode(type) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder {
        try next { $0 }
    }

    private mutating func next<Value>(_ read: (ValueDecoder) throws -> Value) throws -> Value {
        let value = try read(current())
        currentIndex += 1
        return value
    }

    private func current() throws -> ValueDecoder {
        let path = codingPath + [AnyKey(intValue: currentIndex)]
        guard !isAtEnd else {
            let context = DecodingError.Context(codingPath: path, debugDescription: "the array ends")
            throw DecodingError.valueNotFound(JsonValue.self, context)
        }
        return ValueDecoder(value: items[currentIndex], codingPath: path)
    }
}

/// What JSON holds as it is. It never decodes itself: that would ask for itself again.
private protocol Scalar {
    /// What it is, for who wrote something else.
    static var form: String { get }
    init?(json: JsonValue)
}

extension String: Scalar {
    fileprivate static let form = "a string"

    fileprivate init?(json: JsonValue) {
        guard case .text(let text) = json else { return nil }
        self = text
    }
}

extension Bool: Scalar {
    fileprivate static let form = "true or false"

    fileprivate init?(json: JsonValue) {
        guard case .flag(let flag) = json else { return nil }
        self = flag
    }
}

extension Scalar where Self: FixedWidthInteger {
    fileprivate static var form: String { "a whole number from \(min) to \(max)" }

    fileprivate init?(json: JsonValue) {
        switch json {
        case .count(let number): self.init(exactly: number)
        case .negative(let number): self.init(exactly: number)
        case .null, .flag, .fraction, .text, .list, .object: return nil
        }
    }
}

extension Int: Scalar {}
extension Int8: Scalar {}
extension Int16: Scalar {}
extension Int32: Scalar {}
extension Int64: Scalar {}
extension UInt: Scalar {}
extension UInt8: Scalar {}
extension UInt16: Scalar {}
extension UInt32: Scalar {}
extension UInt64: Scalar {}

extension Scalar where Self: BinaryFloatingPoint {
    fileprivate static var form: String { "in canonical JSON: it has no floating-point numbers" }

    fileprivate init?(json _: JsonValue) {
        return nil
    }
}

extension Float: Scalar {}
extension Double: Scalar {}
