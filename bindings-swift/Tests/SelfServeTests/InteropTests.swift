import Foundation
import SelfServe
import Testing

/// The shapes of other tools.
@Suite("Other tools")
struct InteropTests {
    @Test("policies come and go in the shape of the cmdlets")
    func policies() throws {
        let company = try Company()
        _ = try company.create()
        let list = try PolicyList.read("ProductId,PolicyValue\nCFQ7TTC0H9MP,Disabled\n")
        for command in try list.commands(company.catalog) {
            let context = company.context(company.grace)
            #expect(try company.organization.execute(.setPolicy(command), context).events().count == 1)
        }
        let viewer = Viewer(actor: company.grace, at: company.start)
        let out = try PolicyList.of(company.organization.view(PoliciesQuery(), viewer))
        #expect(out.rows.map(\.value) == [.disabled])
        for text in [try out.toJSON(), try out.toCSV(), try out.toTable()] {
            #expect(try PolicyList.read(text) == out)
        }
    }

    @Test("what is no list of policies is refused by name")
    func refusals() throws {
        let refused = thrown(InvalidPolicyList.self) { try PolicyList.read("ProductId,PolicyValue\nP1,Perhaps") }
        let value = InvalidPolicyList(problem: .unknownValue, row: 1, field: "PolicyValue", text: "Perhaps")
        #expect(refused == value)
        let saas = try PolicyList.read("ProductId,PolicyValue\nSaaS,OnlyTrialsWithoutPaymentMethod")
        let catalog = try Company().catalog
        #expect(thrown(InvalidPolicyList.self) { try saas.commands(catalog) }?.problem == .offerTypeOnlyTrials)
    }

    @Test("users are exported to administrators, subscriptions shown as Graph does")
    func exports() throws {
        let company = try Company()
        _ = try company.create()
        let viewer = Viewer(actor: company.grace, at: company.start)
        let csv = try company.organization.exportUsersCSV(AdminUsersQuery(), viewer)
        #expect(csv == "Name,E-mail,Person,Product,Subscription,Purchaser,Since\r\n")
        let rows = try company.organization.view(AdminSubscriptionsQuery(), viewer).rows
        #expect(try graphCompanySubscriptions(rows) == "[]")
        #expect(try graphSubscribedSkus(rows, []) == "[]")
        let ada = Viewer(actor: .user(User(id: company.ada.id)), at: company.start)
        #expect(throws: Denied.self) { try company.organization.exportUsersCSV(AdminUsersQuery(), ada) }
    }

    @Test("a change costs what a rival would charge")
    func rivals() throws {
        let (dollar, euro) = (try Currency("USD"), try Currency("EUR"))
        let june = Date(timeIntervalSince1970: 1_748_736_000)
        func change(after: Money) throws -> PlanChange {
            PlanChange(
                start: june, end: june + 30 * 86_400, at: june + 10 * 86_400 + 9 * 3_600,
                before: try Money("10.00", dollar), after: after)
        }
        let net = try rivalChange(.polar, change(after: Money("25.00", dollar))).net
        #expect(net.description == "9.81 USD")
        let mixed = thrown(InvalidInput.self) { try rivalChange(.lago, change(after: Money("25.00", euro))) }
        #expect(mixed?.path == "$.change")
    }
}
