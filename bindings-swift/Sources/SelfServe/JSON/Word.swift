/// An enum whose JSON is one word.
public protocol Word: Codable, CaseIterable, Hashable, Sendable {
    /// The word in JSON.
    var word: String { get }
}

extension Word {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let word = try container.decode(String.self)
        guard let value = Self.allCases.first(where: { $0.word.isSame(as: word) }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown word `\(word)`")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}
