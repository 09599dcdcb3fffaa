// A phone at `examples/python/service.py`: it shows what it holds, and sends what waits. Without the server it waits.
//
// swift run phone http://127.0.0.1:8000/organizations/ORGANIZATION PERSON [try PRODUCT]

import Foundation
import SelfServe
import SelfServeOffline

let arguments = CommandLine.arguments
guard arguments.count == 3 || arguments.count == 5, let organization = URL(string: arguments[1]),
    let uuid = UUID(uuidString: arguments[2])
else {
    print("swift run phone http://127.0.0.1:8000/organizations/ORGANIZATION PERSON [try PRODUCT]")
    exit(2)
}

let store = FileStore(folder: URL(filePath: "phone"))
let shop = try OfflineShop(person: PersonId(uuid), store: store, server: HTTPShopServer(organization: organization))
if arguments.count == 5 {
    try await shop.enqueue(.startTrial(StartTrial(product: ProductId(arguments[4]))))
}

let report = try await shop.sync()
if let problem = report.problem { print("no server: \(problem.localizedDescription)") }
print("done: \(report.accepted.count), waiting: \(report.waiting.count)")
for conflict in report.refused { print("refused: \(conflict.message(in: .english))") }

let seen = await shop.readModel
print("as of \(seen.asOf?.description ?? "never"):")
for row in seen.subscriptions { print("  \(row.productName), \(row.licenses) licenses, \(row.assigned) assigned") }
for pending in seen.pending { print("  asked for: \(pending.command.type)") }
