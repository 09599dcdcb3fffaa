import SelfServe

/// What came of a sync. All of it is in the read model, too: a report that nobody saw is no loss.
public struct SyncReport: Sendable {
    /// What the server has carried out, now or before.
    public internal(set) var accepted: [QueuedCommand] = []
    /// What it refused, and what needed that.
    public internal(set) var refused: [Conflict] = []
    /// What waits for the next sync, in order.
    public internal(set) var waiting: [QueuedCommand] = []
    /// What stopped the sync, if anything did: what waits was not sent, or no answer came, or the read model is as it was.
    public internal(set) var problem: (any Error)?
}
