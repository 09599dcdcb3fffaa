import Foundation
import SelfServe
import Testing

/// An administrator, an ordinary member and their organization.
struct Company {
    let admin: Person
    let ada: Person
    let catalog: Catalog
    let directory: Directory
    let organization: Organization
    let start = Date(timeIntervalSince1970: 1_793_865_600)

    init() throws {
        admin = Person(id: PersonId(UUID()), name: "Grace", email: "grace@rossi.example", roles: [.globalAdmin])
        ada = Person(id: PersonId(UUID()), name: "Ada", email: "ada@rossi.example")
        catalog = try Catalog(CatalogData(program: Program(), products: [Product(id: "CFQ7TTC0H9MP", name: "Power BI Pro")]))
        directory = try Directory([admin, ada])
        organization = try Organization(catalog: catalog, directory: directory)
    }

    /// The administrator, as she acts.
    var grace: Actor { .user(User(id: admin.id)) }

    func create() throws -> Execution {
        let create = CreateOrganization(
            organization: OrganizationId(UUID()), name: "Officine Rossi", kind: .commercial, country: try Country("IT"))
        return try organization.execute(.createOrganization(create), context(.system(System())))
    }

    func context(_ actor: Actor, at date: Date? = nil) -> Context {
        Context(id: CommandId(UUID()), actor: actor, at: date ?? start)
    }

    var block: Command {
        .setPolicy(SetPolicy(scope: .productPolicy(ProductPolicy(product: "CFQ7TTC0H9MP")), value: .disabled))
    }
}

@Suite("An organization")
struct OrganizationTests {
    @Test("answers with the events that follow, and has applied them")
    func execution() throws {
        let company = try Company()
        #expect(try company.organization.version == 0)
        #expect(try company.organization.lastEventAt == nil)
        let recorded = try company.create().recorded
        #expect(recorded.map(\.sequence) == [1])
        #expect(try company.organization.version == 1)
        #expect(try company.organization.lastEventAt == company.start)
        guard case .organizationCreated(let created) = recorded[0].event else {
            Issue.record("\(recorded[0].event)")
            return
        }
        #expect(created.name == "Officine Rossi")
        #expect(recorded[0].at == company.start)
    }

    @Test("is rebuilt from its journal")
    func journal() throws {
        let company = try Company()
        var journal = ""
        for record in try company.create().recorded {
            journal += try record.journalLine + "\n"
        }
        let again = try Organization(
            journal: Data(journal.utf8), catalog: Catalog(CatalogData(program: Program(), products: [])),
            directory: Directory())
        #expect(try again.version == company.organization.version)
    }

    @Test("refuses with a code and facts, and a refusal can be thrown")
    func denial() throws {
        let company = try Company()
        _ = try company.create()
        let execution = try company.organization.execute(company.block, company.context(.user(User(id: company.ada.id))))
        #expect(execution.recorded.isEmpty)
        let denied = thrown(Denied.self) { try execution.events() }
        #expect(denied?.code == "not_allowed")
        let (english, italian) = (denied?.message(in: .english), denied?.message(in: .italian))
        #expect(english?.contains(" ") == true && italian?.contains(" ") == true && english != italian)
        #expect(denied?.localizedDescription == english)
        #expect(denied?.denial == .notAllowed(NotAllowed(right: .setPolicy)))
        #expect(try company.organization.version == 1)
    }

    @Test("carries out the same command once")
    func repetition() throws {
        let company = try Company()
        _ = try company.create()
        let context = company.context(company.grace)
        let first = try company.organization.execute(company.block, context)
        #expect(first.recorded.count == 1)
        let second = try company.organization.execute(company.block, context)
        #expect(second.outcome == .repeated(Repeated(first: 2, events: 1)))
        #expect(try second.events() == [])
    }

    @Test("changes nothing when only asked what would be")
    func decision() throws {
        let company = try Company()
        _ = try company.create()
        let outcome = try company.organization.decide(company.block, company.context(company.grace))
        #expect(try outcome.events().count == 1)
        #expect(try company.organization.version == 1)
    }

    @Test("serves many threads at once")
    func threads() async throws {
        let company = try Company()
        _ = try company.create()
        let (organization, block) = (company.organization, company.block)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                let context = company.context(company.grace)
                group.addTask { try organization.execute(block, context).recorded.count }
            }
            let count = try await group.reduce(0, +)
            // The policy is set once; to set it again changes nothing.
            #expect(count == 1)
        }
    }
    /// Real threads, because tasks share a few; who throws does not stop, so that the time runs out.
    @Test("lets nobody wait for ever")
    func everythingAtOnce() throws {
        let company = try Company()
        _ = try company.create()
        let product: ProductId = "CFQ7TTC0H9MP"
        let calls: [@Sendable () throws -> Void] = [
            { _ = try company.organization.hasAccess(company.ada.id, to: product) },
            { _ = try company.organization.haveAccess([company.ada.id], to: product) },
            { _ = try company.organization.mayBuy(company.ada.id, product, at: company.start) },
            { _ = try company.organization.execute(company.block, company.context(company.grace)) },
            { try company.catalog.replace(with: CatalogData(program: Program(), products: [])) },
            { try company.directory.upsert([company.ada]) },
        ]
        let (running, end) = (DispatchGroup(), Date(timeIntervalSinceNow: 1))
        for call in calls + calls {
            running.enter()
            Thread {
                while Date() < end { guard (try? call()) != nil else { return } }
                running.leave()
            }.start()
        }
        #expect(running.wait(timeout: .now() + 20) == .success)
    }
}
