import Foundation
import SelfServe
import SelfServeTesting
import Testing

@Suite("The README")
struct ReadmeTests {
    @Test("shows what is compiled", arguments: ["SelfServeOfflineTests", "SelfServeTestingTests"])
    func compiled(target: String) throws {
        let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        let readme = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
        let code = try String(
            contentsOf: package.appendingPathComponent("Tests/\(target)/Readme.swift"), encoding: .utf8)
        #expect(readme.contains("```swift\n\(code)```"))
    }

    @Test("raises licenses")
    func raise() async throws {
        let phone = try Phone()
        let shop = try phone.start()
        try await raiseLicenses(of: .powerBI, to: 15, on: shop)
        #expect(await shop.readModel.subscriptions.map(\.licenses) == [15])
        #expect(await phone.count("licenses_added") == 1)
    }
}
