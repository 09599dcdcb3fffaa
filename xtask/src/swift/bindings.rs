//! The generated part of the Swift package: what uniffi-bindgen writes, made fit for reading.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};
use xshell::Shell;

use super::apart::apart;
use super::tidy::{Visibility, tidy};
use crate::cargo;

const SOURCES: &str = "bindings-swift/Sources";
const NOTICE: &str = "// Written by `cargo xtask generate`. Do not edit.\n\n";

/// The crates whose types cross as data, and what their machinery is called.
const DATA: [(&str, &str); 5] = [
    ("selfserve", "Core"),
    ("selfserve_einvoice", "EInvoices"),
    ("selfserve_interop", "PolicyLists"),
    ("selfserve_messages", "Labels"),
    ("selfserve_rival", "Rivals"),
];

/// Every generated file, by its path in the workspace, with what should be in it.
pub(crate) fn bindings(shell: &Shell) -> Result<Vec<(String, String)>> {
    let library = cargo::build(shell, &["--package", "selfserve-swift"], super::LIBRARY)?;
    // Users see the hand-written classes around the handles.
    let handles = component(shell, &library, "selfserve_swift", "Handles")?;
    let mut types = "import Foundation\n".to_owned();
    let mut files = vec![
        ("SelfServe/Generated/Handles.swift".to_owned(), tidy(&handles.swift, Visibility::Nothing)),
        ("SelfServeFFI/Handles.h".to_owned(), handles.header),
    ];
    for (crate_name, name) in DATA {
        let data = component(shell, &library, crate_name, name)?;
        let (own, machinery) = apart(&tidy(&data.swift, Visibility::Types));
        types += &own;
        files.push((format!("SelfServe/Generated/{name}.swift"), machinery));
        files.push((format!("SelfServeFFI/{name}.h"), data.header));
    }
    files.push(("SelfServe/Generated/Types.swift".to_owned(), types));
    files.push(("SelfServeFFI/module.modulemap".to_owned(), module_map()));
    let file = |(path, text)| (format!("{SOURCES}/{path}"), format!("{NOTICE}{text}"));
    Ok(files.into_iter().map(file).collect())
}

/// The C interface as one module, with the header of every crate.
fn module_map() -> String {
    let names = ["Handles"].into_iter().chain(DATA.map(|(_, name)| name));
    let headers: String = names.map(|name| format!("    header \"{name}.h\"\n")).collect();
    format!("module SelfServeFFI {{\n{headers}    link \"selfserve_swift\"\n    export *\n}}\n")
}

/// What uniffi-bindgen writes for one crate.
struct Component {
    swift: String,
    header: String,
}

fn component(shell: &Shell, library: &Path, crate_name: &str, header: &str) -> Result<Component> {
    let folder = shell.create_temp_dir()?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Swift],
        source: library.to_owned().try_into()?,
        out_dir: folder.path().to_owned().try_into()?,
        crate_filter: Some(crate_name.to_owned()),
        metadata_no_deps: true,
        ..GenerateOptions::default()
    };
    generate(options).with_context(|| format!("uniffi-bindgen, {crate_name}"))?;
    let header = fs::read_to_string(folder.path().join(format!("{header}.h")))?;
    let swift = fs::read_to_string(folder.path().join("SelfServe.swift"))?;
    Ok(Component { swift, header: after_comment(&header).to_owned() })
}

/// The text after the generator's own opening comment.
fn after_comment(text: &str) -> &str {
    let comment: usize =
        text.split_inclusive('\n').take_while(|line| line.starts_with("//")).map(str::len).sum();
    text[comment..].trim_start()
}
