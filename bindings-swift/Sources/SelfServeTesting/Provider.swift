import SelfServe

/// A payment provider that does as it is told. Every charge succeeds at once, unless it was told otherwise.
struct Provider {
    /// What becomes of a charge.
    enum End {
        case declined(PaymentDeclined)
        case unheard
    }

    private var coming: [End] = []

    /// Lets the next charges that nothing was said about end so.
    mutating func letCome(_ end: End, times: Int) {
        coming += Array(repeating: end, count: max(times, 0))
    }

    /// What became of a charge; nothing while nobody has heard.
    mutating func result(of charge: ChargeCard) -> PaymentResult? {
        guard !coming.isEmpty else {
            return .paymentSucceeded(PaymentSucceeded(amount: charge.order.amount))
        }
        return switch coming.removeFirst() {
        case .declined(let declined): .paymentDeclined(declined)
        case .unheard: nil
        }
    }
}
