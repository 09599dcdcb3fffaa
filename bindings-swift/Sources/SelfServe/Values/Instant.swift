import Foundation

/// An instant as canonical JSON has it, which is not how `Date` codes itself: RFC 3339 in UTC with milliseconds.
struct Instant: Codable {
    let date: Date

    init(_ date: Date) {
        self.date = date
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            let text = try container.decode(String.self)
            date = try answer { try instant(text: text) }
        } catch let invalid as InvalidInput {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: invalid.problem)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(try answer { try instantText(at: date) })
    }
}

extension Date {
    /// How it crosses to Rust; what is out of every calendar's range is refused there.
    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// What is finer than a millisecond is cut off, towards the past. A `Date` is a `Double`, which holds few milliseconds
    /// exactly: one that was made of a whole number of them, in whichever way, is within its precision of that number, and
    /// is taken as that. An eighth of a second is always exact, so nothing before midnight is taken as midnight.
    var milliseconds: Int64 {
        let rounded = Int64(exactly: (timeIntervalSince1970 * 1000).rounded())
        guard let nearest = rounded, nearest > .min else { return .max }
        let early = Date(milliseconds: nearest).timeIntervalSince(self)
        let precision = max(timeIntervalSince1970.ulp, timeIntervalSinceReferenceDate.ulp)
        return early > (nearest.isMultiple(of: 125) ? 0 : precision) ? nearest - 1 : nearest
    }
}
