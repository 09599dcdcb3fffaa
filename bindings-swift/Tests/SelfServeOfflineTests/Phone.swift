import Foundation
import SelfServe
import SelfServeOffline
import SelfServeTesting

/// A phone with a folder of its own, and a server.
struct Phone {
    let server: ServerDouble
    let store: FileStore

    init(catalog: CatalogData? = nil) throws {
        server = try ServerDouble(catalog: catalog)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("phone-\(UUID().uuidString)")
        store = FileStore(folder: folder)
    }

    /// The app starts: what it kept is there again.
    func start(_ person: PersonId = .ada, at now: Date = Scenario.start) throws -> OfflineShop {
        try OfflineShop(person: person, store: store, server: server, now: { now })
    }

    func file(_ name: String, of person: PersonId = .ada) -> URL {
        store.folder.appendingPathComponent("\(person)/\(name).json")
    }

    /// How often events of this kind stand in the server's journal.
    func count(_ event: String) async -> Int {
        await server.meanwhile { shop in shop.records.count { $0.event.type == event } }
    }
}

/// Assigns licenses of Power BI: it costs nothing, and needs no quote.
func assign(_ people: PersonId...) -> Command {
    .assignLicenses(AssignLicenses(subscription: .powerBI, people: people))
}

/// Sets the total of Power BI, as it was quoted.
func change(to licenses: LicenseCount, _ quote: Quote? = nil) -> Command {
    .changeLicenses(ChangeLicenses(subscription: .powerBI, licenses: licenses, quote: quote?.reference))
}

extension OfflineShop {
    /// Asks for a quote, and enqueues the change with it.
    func raise(to licenses: LicenseCount) async throws -> CommandId {
        let id = CommandId(UUID())
        let quote = try await self.quote(change(to: licenses), id: id)
        try enqueue(change(to: licenses, quote), id: id, shown: quote)
        return id
    }
}
