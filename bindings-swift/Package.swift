// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SelfServe",
    // The first that have `async`.
    platforms: [.iOS(.v15), .macOS(.v12), .tvOS(.v15), .watchOS(.v8)],
    products: [
        .library(name: "SelfServe", targets: ["SelfServe"]),
        .library(name: "SelfServeOffline", targets: ["SelfServeOffline"]),
        .library(name: "SelfServeTesting", targets: ["SelfServeTesting"]),
    ],
    targets: [
        // The Rust library's C interface. The linker needs the folder of libselfserve_swift.a: see README.md.
        .systemLibrary(name: "SelfServeFFI"),
        .target(name: "SelfServe", dependencies: ["SelfServeFFI"]),
        // What a person may see and has asked for, kept on a phone.
        .target(name: "SelfServeOffline", dependencies: ["SelfServe"]),
        // A test kit for hosts.
        .target(name: "SelfServeTesting", dependencies: ["SelfServe"]),
        // Runs a folder of tests/scenarios.
        .executableTarget(name: "scenarios", dependencies: ["SelfServe"]),
        .testTarget(name: "SelfServeTests", dependencies: ["SelfServe"]),
        .testTarget(name: "SelfServeTestingTests", dependencies: ["SelfServe", "SelfServeTesting"]),
        .testTarget(
            name: "SelfServeOfflineTests", dependencies: ["SelfServe", "SelfServeOffline", "SelfServeTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
