import Foundation

/// The id of an `Entity`. The id of a person is never taken for the id of a subscription.
public struct Identifier<Entity>: Hashable, Sendable {
    /// The id itself.
    public let uuid: UUID

    /// The id that is this UUID.
    public init(_ uuid: UUID) {
        self.uuid = uuid
    }

    /// How it crosses to Rust.
    init(bytes: Data) {
        uuid = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    var bytes: Data {
        withUnsafeBytes(of: uuid.uuid) { Data($0) }
    }

    /// How it crosses where speed counts.
    var halves: (high: UInt64, low: UInt64) {
        withUnsafeBytes(of: uuid.uuid) { bytes in
            let high = bytes.loadUnaligned(as: UInt64.self)
            let low = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
            return (UInt64(bigEndian: high), UInt64(bigEndian: low))
        }
    }
}

extension Identifier: CustomStringConvertible {
    /// The id in lowercase, as it is written in JSON.
    public var description: String {
        uuid.uuidString.lowercased()
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            // Not by `UUID`, which takes a sign for a digit.
            self.init(bytes: try answer { try uuidBytes(text: text) })
        } catch let invalid as InvalidInput {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: invalid.problem)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The id of an `Entity` that is text, such as the product `CFQ7TTC0H9MP`. Two are the same where their bytes are: an `é` in
/// one piece is not an `e` with an accent, whatever `String` says.
public struct TextIdentifier<Entity>: Sendable {
    /// The id itself.
    public let text: String

    /// The id with this text. What makes no id is refused where it is used.
    public init(_ text: String) {
        self.text = text
    }
}

extension TextIdentifier: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.text.isSame(as: right.text)
    }

    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension TextIdentifier: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral text: String) {
        self.init(text)
    }

    public var description: String {
        text
    }
}

extension TextIdentifier: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
