extension Quote {
    /// The quote as a command carries it: then it yields exactly these figures, or is refused as stale (`B5`).
    public var reference: QuoteReference {
        QuoteReference(fingerprint: fingerprint, total: total)
    }
}
