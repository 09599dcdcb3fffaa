// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SelfServe",
    products: [.library(name: "SelfServe", targets: ["SelfServe"])],
    targets: [
        // The Rust library's C interface. The linker needs the folder of libselfserve_swift.a: see README.md.
        .systemLibrary(name: "SelfServeFFI"),
        .target(name: "SelfServe", dependencies: ["SelfServeFFI"]),
        // Runs a folder of tests/scenarios.
        .executableTarget(name: "scenarios", dependencies: ["SelfServe"]),
        .testTarget(name: "SelfServeTests", dependencies: ["SelfServe"]),
    ],
    swiftLanguageModes: [.v6]
)
