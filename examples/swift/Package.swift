// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SelfServeExamples",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "SelfServe", path: "../../bindings-swift")],
    targets: [
        .executableTarget(
            name: "first",
            dependencies: ["SelfServe", .product(name: "SelfServeTesting", package: "SelfServe")]),
        .executableTarget(name: "story", dependencies: ["SelfServe"]),
        .executableTarget(
            name: "phone",
            dependencies: ["SelfServe", .product(name: "SelfServeOffline", package: "SelfServe")]),
    ],
    swiftLanguageModes: [.v6]
)
