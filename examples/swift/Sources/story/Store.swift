import Foundation
import SelfServe

/// A host without a database: time, commands, payments.
struct Store {
    let directory: Directory
    let organization: Organization
    private(set) var journal: [Recorded] = []
    private(set) var now = Date.distantPast
    private var commands = 0

    init(catalog: Catalog, directory: Directory) throws {
        self.directory = directory
        organization = try Organization(catalog: catalog, directory: directory)
    }

    /// Lets time pass, from one deadline to the next.
    mutating func advance(to text: String) throws {
        let time = try Date(text, strategy: .iso8601)
        while let deadline = try organization.nextDeadline, deadline <= time {
            now = deadline
            let advanced = try organization.advance(to: deadline)
            try keep(advanced.recorded, advanced.effects)
        }
        now = time
    }

    /// Carries out a command, and prints the code of a refusal.
    mutating func execute(_ actor: Actor, _ command: Command) throws {
        let context = context(actor)
        commands += 1
        let execution = try organization.execute(command, context)
        try keep(execution.recorded, execution.effects)
        do {
            try execution.events()
        } catch let denied as Denied {
            print("refused: \(denied.code)")
        }
    }

    /// What the next command would cost.
    func quote(_ actor: Actor, _ command: Command) throws -> Quote {
        try organization.quote(command, context(actor))
    }

    /// What somebody sees.
    func view<Question: View>(_ actor: Actor, _ question: Question) throws -> Question.Page {
        try organization.view(question, Viewer(actor: actor, at: now))
    }

    /// Appends events to the journal, and does what they ask for: every card can be charged.
    private mutating func keep(_ records: [Recorded], _ effects: [EffectOrder]) throws {
        journal += records
        for order in effects {
            guard case .chargeCard(let charge) = order.effect else { continue }
            let report = ReportPayment(
                invoice: charge.invoice, payment: PaymentId(order.id.text),
                result: .paymentSucceeded(PaymentSucceeded(amount: charge.order.amount)))
            try execute(.system(System()), .reportPayment(report))
        }
    }

    /// Who gives the next command. Its id is fixed: a command that comes twice counts once.
    private func context(_ actor: Actor) -> Context {
        let number = UInt8(commands + 1)
        let id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
        return Context(id: CommandId(id), actor: actor, at: now)
    }
}
