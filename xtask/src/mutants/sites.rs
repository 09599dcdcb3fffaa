//! Where in a file its changes belong: the expression, the arm or the function around each.

use std::ops::Range;

use anyhow::Result;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, ReturnType, Signature, Stmt, Type};

use super::list::{Genre, Mutant, Number};

/// A place in the source, and the changes that are made there.
pub(crate) struct Site<'list> {
    pub(crate) shape: Shape,
    /// The expression, the arm's pattern, or the statements.
    pub(crate) range: Range<usize>,
    pub(crate) mutants: Vec<(Number, &'list Mutant)>,
}

pub(crate) enum Shape {
    /// An expression, changed in some part.
    Expression,
    /// An arm of a match that can be left out.
    Arm,
    /// A function that can return something else at once.
    Body,
    /// Such a function, whose result is an iterator of a type without a name: where the type and the result are written.
    IteratorBody { output: Range<usize>, result: Range<usize> },
}

impl Site<'_> {
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Number> {
        self.mutants.iter().map(|(number, _)| *number)
    }
}

/// What matters of a file.
pub(crate) struct Sites<'list> {
    /// The places of its changes. Missing are those in constants, where no switch can be.
    pub(crate) sites: Vec<Site<'list>>,
    /// Where functions are `const`, which those with switches cannot be.
    pub(crate) constant: Vec<Range<usize>>,
}

/// The places of these changes of a file.
pub(crate) fn find<'list>(source: &str, mutants: &[(Number, &'list Mutant)]) -> Result<Sites<'list>> {
    let file = syn::parse_file(source)?;
    let mut finder = Finder { mutants, found: Sites { sites: Vec::new(), constant: Vec::new() } };
    finder.visit_file(&file);
    Ok(finder.found)
}

struct Finder<'call, 'list> {
    mutants: &'call [(Number, &'list Mutant)],
    found: Sites<'list>,
}

impl Finder<'_, '_> {
    /// Notes the place, if there are changes that start at one of these bytes.
    fn note(&mut self, shape: Shape, genre: Genre, range: Range<usize>, starts: &[usize]) {
        self.note_those(shape, range, |mutant| mutant.genre == genre && starts.contains(&mutant.span.start));
    }

    fn note_those(&mut self, shape: Shape, range: Range<usize>, here: impl Fn(&Mutant) -> bool) {
        let mutants: Vec<_> = self.mutants.iter().copied().filter(|(_, mutant)| here(mutant)).collect();
        if !mutants.is_empty() {
            self.found.sites.push(Site { shape, range, mutants });
        }
    }

    /// Notes an expression of which a part changes.
    fn note_expression(&mut self, expression: &impl Spanned, starts: &[usize]) {
        let range = expression.span().byte_range();
        self.note_those(Shape::Expression, range.clone(), |mutant| {
            let inside = mutant.span.end <= range.end && mutant.span != range;
            mutant.genre == Genre::Expression && inside && starts.contains(&mutant.span.start)
        });
    }

    /// Notes a guard that changes as a whole; its parts have places of their own.
    fn note_guard(&mut self, guard: &Expr) {
        let range = guard.span().byte_range();
        self.note_those(Shape::Expression, range.clone(), |mutant| {
            mutant.genre == Genre::Expression && mutant.span == range
        });
    }

    fn note_function(&mut self, signature: &Signature, block: &Block) {
        self.found.constant.extend(signature.constness.as_ref().map(|token| token.span.byte_range()));
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else { return };
        let shape = match (&signature.output, last) {
            (ReturnType::Type(_, result), Stmt::Expr(value, None))
                if matches!(**result, Type::ImplTrait(_)) =>
            {
                Shape::IteratorBody { output: result.span().byte_range(), result: value.span().byte_range() }
            }
            _ => Shape::Body,
        };
        let start = start(first.span());
        self.note(shape, Genre::Function, start..last.span().byte_range().end, &[start]);
    }
}

impl<'ast> Visit<'ast> for Finder<'_, '_> {
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if !binds(&binary.left) && !binds(&binary.right) {
            self.note_expression(binary, &[start(binary.op.span())]);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        self.note_expression(unary, &[start(unary.op.span())]);
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_struct(&mut self, value: &'ast syn::ExprStruct) {
        let starts: Vec<usize> = value.fields.iter().map(|field| start(field.span())).collect();
        self.note_expression(value, &starts);
        visit::visit_expr_struct(self, value);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if let Pat::Guard(guarded) = &arm.pat {
            self.note_guard(&guarded.guard);
        }
        self.note(Shape::Arm, Genre::Arm, arm.pat.span().byte_range(), &[start(arm.span())]);
        visit::visit_arm(self, arm);
    }

    /// Only a guard has expressions that are calculated.
    fn visit_pat(&mut self, pattern: &'ast Pat) {
        if let Pat::Guard(guarded) = pattern {
            self.visit_expr(&guarded.guard);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.note_function(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.note_function(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.note_function(&function.sig, block);
        }
        visit::visit_trait_item_fn(self, function);
    }

    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}
    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}
    fn visit_item_static(&mut self, _: &'ast syn::ItemStatic) {}
    fn visit_expr_const(&mut self, _: &'ast syn::ExprConst) {}
    fn visit_type(&mut self, _: &'ast Type) {}
}

/// Whether the expression is a chain of `&&` with a `let` in it, which can stand nowhere else.
fn binds(expression: &Expr) -> bool {
    match expression {
        Expr::Let(_) => true,
        Expr::Binary(binary) => binds(&binary.left) || binds(&binary.right),
        _ => false,
    }
}

fn start(span: Span) -> usize {
    span.byte_range().start
}
