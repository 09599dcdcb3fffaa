import Foundation

/// An amount that is charged or paid: a whole number of the currency's minor units (`K5`).
public struct Money: Hashable, Sendable {
    /// The amount, such as 13.10.
    public let amount: Decimal
    /// Its currency.
    public let currency: Currency
    /// The amount with the currency's number of decimals, as JSON has it.
    let text: String

    /// This amount of a currency.
    ///
    /// - Throws: ``InvalidInput`` when the amount is finer than the currency's minor unit.
    public init(_ amount: Decimal, _ currency: Currency) throws {
        try self.init(amount.description, currency)
    }
}

/// A price per license and billing period; it may be finer than the currency's minor unit.
public struct UnitPrice: Hashable, Sendable {
    /// The price, such as 13.105.
    public let amount: Decimal
    /// Its currency.
    public let currency: Currency
    /// The price with at least the currency's number of decimals, as JSON has it.
    let text: String

    /// This price in a currency.
    ///
    /// - Throws: ``InvalidInput`` when the price is negative or finer than nine decimals of the minor unit.
    public init(_ amount: Decimal, _ currency: Currency) throws {
        try self.init(amount.description, currency)
    }
}

extension Money: CoreAmount {
    static let form = TextForm.money

    init(checked text: String, amount: Decimal, currency: Currency) {
        (self.text, self.amount, self.currency) = (text, amount, currency)
    }
}

extension UnitPrice: CoreAmount {
    static let form = TextForm.unitPrice

    init(checked text: String, amount: Decimal, currency: Currency) {
        (self.text, self.amount, self.currency) = (text, amount, currency)
    }
}

/// What both have in common: checked by the core when made, carried across as `13.10 EUR`.
protocol CoreAmount: Codable, CustomStringConvertible {
    static var form: TextForm { get }
    var currency: Currency { get }
    var text: String { get }
    init(checked text: String, amount: Decimal, currency: Currency)
}

private enum AmountKey: String, CodingKey, CaseIterable {
    case amount, currency
}

extension CoreAmount {
    /// This amount, written as a plain decimal such as `13.10`.
    ///
    /// - Throws: ``InvalidInput`` when it is not written so, or does not fit its currency.
    public init(_ amount: String, _ currency: Currency) throws {
        let crossing = "\(amount) \(currency)"
        self.init(crossing: try answer { try canonicalText(form: Self.form, text: crossing) })
    }

    init(crossing: String) {
        let parts = crossing.split(separator: " ", maxSplits: 1).map(String.init)
        let amount = Decimal(string: parts[0], locale: Locale(identifier: "en_US_POSIX")) ?? .nan
        self.init(checked: parts[0], amount: amount, currency: Currency(checked: parts[1]))
    }

    /// Such as `13.10 EUR`.
    public var description: String {
        "\(text) \(currency)"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(AmountKey.self)
        let (text, currency): (String, Currency) = (try container.read(.amount), try container.read(.currency))
        do {
            try self.init(text, currency)
        } catch let invalid as InvalidInput {
            let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: invalid.problem)
            throw DecodingError.dataCorrupted(context)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: AmountKey.self)
        try container.encode(text, forKey: .amount)
        try container.encode(currency, forKey: .currency)
    }
}
