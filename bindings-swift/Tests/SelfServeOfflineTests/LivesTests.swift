import Foundation
import SelfServe
import SelfServeOffline
import SelfServeTesting
import Testing

@Suite("Any life of a phone")
struct LivesTests {
    @Test("[B6] has each command done once, or told as a conflict, in the order in which they were given", arguments: 1...20)
    func life(seed: UInt64) async throws {
        let phone = try Phone()
        var (random, shop) = (Seeded(state: seed), try phone.start())
        var (given, done): ([CommandId], [CommandId]) = ([], [])
        for _ in 1...30 {
            switch Int.random(in: 0..<7, using: &random) {
            case 0, 1: given.append(try await give(to: shop, after: given.suffix(1), &random))
            case 2: if let raise = try? await shop.raise(to: .random(in: 10...20, using: &random)) { given.append(raise) }
            case 3: try await phone.server.meanwhile { [total = random.next() % 20 + 1] in
                _ = try $0.when(.ada, change(to: LicenseCount(total)))
            }
            case 4: shop = try phone.start()
            default:
                await phone.server.next(Bool.random(using: &random) ? .offline : .answerLost)
                done += try await shop.sync().accepted.map(\.id)
                await phone.server.next()
            }
        }
        done += try await shop.sync().accepted.map(\.id)
        let (seen, effective) = (await shop.readModel, await phone.server.effective)
        #expect(seen.pending.isEmpty)
        #expect((done + seen.conflicts.map(\.id)).sorted(by: given) == given)
        #expect(effective == given.filter(effective.contains))
        #expect(Set(effective).isSubset(of: done))
    }

    /// Gives a command that is refused for one of the people, a stranger, and that may need the one before.
    private func give(
        to shop: OfflineShop, after last: ArraySlice<CommandId>, _ random: inout Seeded
    ) async throws -> CommandId {
        let people: [PersonId] = [.ada, .marco, .grace, PersonId(UUID())]
        let person = people[Int.random(in: 0..<4, using: &random)]
        let unassign = UnassignLicenses(subscription: .powerBI, people: [person])
        let (id, needs) = (CommandId(UUID()), Int.random(in: 0..<4, using: &random) == 0)
        let conflicts = await shop.readModel.conflicts.map(\.id)
        let after = needs ? last.filter { !conflicts.contains($0) } : []
        try await shop.enqueue(Bool.random(using: &random) ? assign(person) : .unassignLicenses(unassign), id: id, after: after)
        return id
    }
}

/// The same numbers for the same seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension [CommandId] {
    /// These in the order in which they stand there.
    fileprivate func sorted(by order: [CommandId]) -> [CommandId] {
        sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
    }
}
