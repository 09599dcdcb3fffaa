/// A value that is text of a certain form. The core checks the form when the value is made, so one that exists is right.
public protocol CheckedText: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The value of this text.
    ///
    /// - Throws: ``InvalidInput`` when the text has not the form.
    init(_ text: String) throws
}

/// What the conforming types of this module have besides: a form, and a way around the check for what Rust hands out.
protocol CoreText: CheckedText {
    static var form: TextForm { get }
    init(checked text: String)
}

extension CoreText {
    public init(_ text: String) throws {
        self.init(checked: try answer { try canonicalText(form: Self.form, text: text) })
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(try container.decode(String.self))
        } catch let invalid as InvalidInput {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: invalid.problem)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A currency of ISO 4217.
public struct Currency: CoreText {
    static let form = TextForm.currency
    /// The three-letter code, such as `EUR`.
    public let description: String

    init(checked text: String) {
        description = text
    }
}

/// A country of ISO 3166-1.
public struct Country: CoreText {
    static let form = TextForm.country
    /// The two-letter code, such as `IT`.
    public let description: String

    init(checked text: String) {
        description = text
    }
}

/// A calendar day in UTC, from year 1 to year 9999.
public struct Day: CoreText, Comparable {
    static let form = TextForm.day
    /// `YYYY-MM-DD`.
    public let description: String

    init(checked text: String) {
        description = text
    }

    public static func < (left: Day, right: Day) -> Bool {
        left.description < right.description
    }
}

/// A percentage from 0 to 100, exact to a ten-thousandth of a percent, such as a tax rate.
public struct Percent: CoreText {
    static let form = TextForm.percent
    /// A plain decimal: `22` for 22 %.
    public let description: String

    init(checked text: String) {
        description = text
    }
}

/// A short fingerprint: what a command said (`B6`), what a quote showed (`B5`).
public struct Digest: CoreText {
    static let form = TextForm.digest
    /// 32 lowercase hexadecimal digits.
    public let description: String

    init(checked text: String) {
        description = text
    }
}

/// A scheme of ids: a code of ISO 6523 or of the list of electronic addresses, or `EM` for an e-mail address (`I14`).
public struct IdScheme: CoreText {
    static let form = TextForm.idScheme
    /// Four digits, such as `0009`, or `EM`.
    public let description: String

    init(checked text: String) {
        description = text
    }
}

/// The exact value of a billing period (`I4`), in days × licenses × the unit price's finest unit.
public struct PeriodValue: CoreText {
    static let form = TextForm.periodValue
    /// A whole number, which may be larger than `Int`.
    public let description: String

    init(checked text: String) {
        description = text
    }
}
