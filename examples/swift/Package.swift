// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SelfServeExamples",
    dependencies: [.package(name: "SelfServe", path: "../../bindings-swift")],
    targets: [.executableTarget(name: "story", dependencies: ["SelfServe"])],
    swiftLanguageModes: [.v6]
)
