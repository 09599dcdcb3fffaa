//! A panic that leaves an export would end the host's process: every export has to catch it.

use std::fs;
use std::path::Path;

use syn::{Attribute, File, ImplItem, ImplItemFn, Item};

/// The names of the exports of a source file, and of those among them that let a panic through.
#[derive(Default)]
struct Exports {
    all: Vec<String>,
    uncaught: Vec<String>,
}

impl Exports {
    fn read(&mut self, file: &File) {
        for item in &file.items {
            match item {
                Item::Fn(function) => self.add(&function.sig.ident.to_string(), &function.attrs),
                Item::Impl(block) => self.read_methods(block.items.iter()),
                _ => {}
            }
        }
    }

    fn read_methods<'a>(&mut self, items: impl Iterator<Item = &'a ImplItem>) {
        for item in items {
            if let ImplItem::Fn(ImplItemFn { attrs, sig, .. }) = item {
                self.add(&sig.ident.to_string(), attrs);
            }
        }
    }

    fn add(&mut self, name: &str, attributes: &[Attribute]) {
        let Some(napi) = attributes.iter().find(|attribute| attribute.path().is_ident("napi")) else {
            return;
        };
        self.all.push(name.to_owned());
        let mut caught = false;
        // Without parentheses there are no options, and so nothing that catches.
        let _ = napi.parse_nested_meta(|option| {
            caught |= option.path.is_ident("catch_unwind");
            Ok(())
        });
        if !caught {
            self.uncaught.push(name.to_owned());
        }
    }
}

#[test]
fn every_export_catches_panics() {
    let mut exports = Exports::default();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        exports.read(&syn::parse_file(&source).unwrap());
    }
    assert!(exports.all.iter().any(|name| name == "execute"), "found no exports: {:?}", exports.all);
    assert!(exports.uncaught.is_empty(), "#[napi] without catch_unwind: {:?}", exports.uncaught);
}

#[test]
fn an_export_that_does_not_catch_is_found() {
    let mut exports = Exports::default();
    exports.read(
        &syn::parse_str("impl A { #[napi] fn bare() {} #[napi(getter)] fn get() {} fn own() {} }").unwrap(),
    );
    assert_eq!(exports.uncaught, ["bare", "get"]);
}
