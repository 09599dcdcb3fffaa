import Foundation
import SelfServe

// scenarios FOLDER: runs every *.json in it, prints what differs, and counts.

guard CommandLine.arguments.count == 2 else {
    print("usage: scenarios FOLDER")
    exit(2)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "json" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }

/// What differs from the story that a file tells, or why it cannot be told.
func differences(_ file: URL) -> [String] {
    do {
        var scenario = try Scenario(file)
        return try scenario.run()
    } catch {
        return ["\(error)"]
    }
}

var failed = 0
for file in files {
    let differences = differences(file)
    if !differences.isEmpty { failed += 1 }
    for difference in differences { print("\(file.lastPathComponent): \(difference)") }
}
print("\(files.count - failed) passed, \(failed) failed")
exit(failed == 0 && !files.isEmpty ? 0 : 1)
