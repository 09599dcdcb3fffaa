//! Keeps apart what uniffi-bindgen writes into one file: the types, for people to read, and the machinery that
//! carries them to Rust.

/// The types and the machinery of a tidied file.
pub(super) fn apart(tidied: &str) -> (String, String) {
    let (mut types, mut machinery) = (String::new(), String::new());
    for block in blocks(tidied) {
        let declaration = block.lines().find(|line| !line.starts_with("///")).unwrap_or_default();
        if declaration.starts_with("public ") {
            let sendable = declaration.replace("Equatable, Hashable", "Equatable, Hashable, Sendable");
            types += &format!("\n{}", block.replacen(declaration, &sendable, 1));
        } else if !declaration.ends_with(": Sendable {}") {
            let separator = if machinery.is_empty() { "" } else { "\n" };
            machinery += &format!("{separator}{block}");
        }
    }
    (types, machinery)
}

/// The declarations of a file, each with its comment: what lies between empty lines outside of braces.
fn blocks(text: &str) -> Vec<String> {
    let (mut blocks, mut block, mut depth) = (Vec::new(), String::new(), 0_i32);
    for line in text.lines() {
        for character in line.chars() {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
        }
        if line.is_empty() && depth == 0 {
            blocks.push(std::mem::take(&mut block));
        } else {
            block += &format!("{line}\n");
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_machinery_are_told_apart() {
        let tidied = "\
import Foundation
import FFI

/// A role.
public enum Role: Equatable, Hashable {
    case admin

    case reader
}

extension Role: Sendable {}

struct FfiConverterTypeRole: FfiConverterRustBuffer {
    public static func write() {}
}

public typealias Day = String
";
        let (types, machinery) = apart(tidied);
        let expected = "
/// A role.
public enum Role: Equatable, Hashable, Sendable {
    case admin

    case reader
}

public typealias Day = String
";
        assert_eq!(types, expected);
        let expected = "\
import Foundation
import FFI

struct FfiConverterTypeRole: FfiConverterRustBuffer {
    public static func write() {}
}
";
        assert_eq!(machinery, expected);
    }
}
