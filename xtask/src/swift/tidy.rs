//! Makes uniffi-bindgen's Swift readable: documentation as Swift writes it, no holes, and in public only what a
//! user of the package is to see.

use crate::generate::text::without_examples;

/// What a user of the package sees of a generated file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    /// The types, not the machinery that carries them to Rust.
    Types,
    /// Nothing at all.
    Nothing,
}

/// How lines begin that say nothing in a package that needs Swift 6 and shows no machinery.
const NOISE: [&str; 10] = [
    "#if ",
    "#endif",
    "@_documentation(visibility: private)",
    "// swiftlint:",
    "// Default memberwise initializers are never public by default, so we",
    "// declare one manually.",
    "// Public interface members begin here.",
    "// Depending on the consumer's build setup",
    "// might be in a separate module",
    "// this module. This is a bit of light hackery",
];

/// How the machinery's declarations begin in a file whose types are public.
const MACHINERY: [&str; 4] =
    ["public struct FfiConverter", "public func FfiConverter", "public func uniffi", "public enum Failure"];

/// The generated source without its opening comment, made readable.
pub(super) fn tidy(source: &str, visibility: Visibility) -> String {
    let start = source.find("import Foundation").unwrap_or_default();
    let source = source[start..].replace("\npublic \n", "\npublic ");
    let mut lines = source.lines().filter(|line| !is_noise(line));
    let mut text = Text::default();
    while let Some(line) = lines.next() {
        let code = line.trim();
        let indent = &line[..line.len() - line.trim_start().len()];
        if code == "/**" {
            text.comment(indent, &mut lines);
        } else if code == ")" && text.last_line().trim_start().starts_with("case ") {
            text.join(code);
        } else {
            text.line(indent, shown(code, visibility));
        }
    }
    text.0
}

fn is_noise(line: &str) -> bool {
    NOISE.iter().any(|noise| line.trim_start().starts_with(noise))
}

/// A declaration without the word that makes it public, where it is not to be.
fn shown(code: &str, visibility: Visibility) -> String {
    if visibility == Visibility::Types && !MACHINERY.iter().any(|start| code.starts_with(start)) {
        return code.to_owned();
    }
    let code = code.replacen("public ", "", 1);
    if code.starts_with("open ") { code.replacen("open ", "", 1) } else { code }
}

/// The text so far; its last line is complete.
#[derive(Default)]
struct Text(String);

impl Text {
    fn last_line(&self) -> &str {
        self.0.trim_end_matches('\n').rsplit('\n').next().unwrap_or_default()
    }

    /// Adds a line; no two empty ones in a row, and none just inside braces.
    fn line(&mut self, indent: &str, code: impl AsRef<str>) {
        let code = code.as_ref();
        if code.is_empty() {
            if !self.0.ends_with("\n\n") && !self.0.ends_with("{\n") {
                self.0.push('\n');
            }
            return;
        }
        if code.starts_with('}') && self.0.ends_with("\n\n") {
            self.0.pop();
        }
        self.0.push_str(indent);
        self.0.push_str(code);
        self.0.push('\n');
    }

    /// Adds to the last line.
    fn join(&mut self, code: &str) {
        let complete = self.0.trim_end_matches('\n').len();
        self.0.truncate(complete);
        self.0.push_str(code);
        self.0.push('\n');
    }

    /// Adds a comment as Swift writes it, without examples, which are Rust. One that is followed by code in its last
    /// line repeats, for a parameter, what the property says: then only the code is added.
    fn comment<'a>(&mut self, indent: &str, lines: &mut impl Iterator<Item = &'a str>) {
        let mut comment = Vec::new();
        for line in lines {
            let line = line.trim_start();
            if let Some(code) = line.strip_prefix("*/") {
                if code.is_empty() {
                    let text = without_examples(comment);
                    text.iter().for_each(|line| self.line(indent, format!("/// {line}").trim_end()));
                } else {
                    self.line(indent, code.trim_end());
                }
                return;
            }
            comment.push(line.trim_start_matches('*').strip_prefix(' ').unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATED: &str = "\
// Some generator was here.
import Foundation
#if compiler(>=6)
extension Role: Sendable {}
#endif

/**
 * A person.
 *
 * With a name.
 *
 * ```
 * let person = Person { name };
 *
 * ```
 */
public struct Person: Equatable {

    /**
     * The name.
     */
    public let name: String


    public init(
        /**
         * The name.
         */name: String, 
        age: Int) {
    }

}
    case person(Person
    )
#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePerson: FfiConverterRustBuffer {
}
open class Handle {
    required public init() {}
}
";

    #[test]
    fn types_stay_public_and_the_machinery_does_not() {
        let expected = "\
import Foundation
extension Role: Sendable {}

/// A person.
///
/// With a name.
public struct Person: Equatable {
    /// The name.
    public let name: String

    public init(
        name: String,
        age: Int) {
    }
}
    case person(Person)
struct FfiConverterTypePerson: FfiConverterRustBuffer {
}
open class Handle {
    required public init() {}
}
";
        assert_eq!(tidy(GENERATED, Visibility::Types), expected);
    }

    #[test]
    fn nothing_is_public_where_all_is_machinery() {
        let tidied = tidy(GENERATED, Visibility::Nothing);
        assert!(!tidied.contains("public") && !tidied.contains("open"), "{tidied}");
        assert!(tidied.contains("\nclass Handle {\n    required init() {}\n"), "{tidied}");
    }
}
