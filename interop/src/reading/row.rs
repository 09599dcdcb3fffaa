//! A row as it was found: what stands in which field. From there on it does not matter in which form it was written.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{OfferType, PolicySource, PolicyValue};

use crate::invalid::{InvalidPolicyList, PolicyListProblem};
use crate::policy_list::{ListedPolicy, ListedScope, OFFER_TYPES, POLICY, source_name, value_name};

/// The fields of a row that mean something here; others are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    ProductName,
    ProductId,
    PolicyId,
    PolicyValue,
    Scope,
    ScopeId,
    ScopeValue,
    /// Where the value comes from: only lists that were written here have it.
    PolicySource,
}

impl Field {
    const ALL: [(Self, &'static str); 8] = [
        (Self::ProductName, "ProductName"),
        (Self::ProductId, "ProductId"),
        (Self::PolicyId, "PolicyId"),
        (Self::PolicyValue, "PolicyValue"),
        (Self::Scope, "Scope"),
        (Self::ScopeId, "ScopeId"),
        (Self::ScopeValue, "ScopeValue"),
        (Self::PolicySource, "PolicySource"),
    ];

    /// The fields that say what a row is about: a list has at least one of them.
    const SUBJECTS: [Self; 4] = [Self::ProductId, Self::Scope, Self::ScopeId, Self::ScopeValue];

    /// The field of a heading, as the cmdlets write it or, without case, as their service does.
    pub(crate) fn of(heading: &str) -> Option<Self> {
        let heading = heading.trim();
        Self::ALL.into_iter().find(|(_, name)| name.eq_ignore_ascii_case(heading)).map(|(field, _)| field)
    }

    /// As the cmdlets write it.
    pub(crate) fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(field, _)| *field == self).map_or("", |(_, name)| name)
    }

    /// The field of each column; what a row is about and its value have to be among them.
    pub(super) fn columns<'a>(
        headings: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<Option<Self>>, InvalidPolicyList> {
        let columns: Vec<_> = headings.map(Self::of).collect();
        if !Self::SUBJECTS.into_iter().any(|subject| columns.contains(&Some(subject))) {
            return Err(PolicyListProblem::MissingColumn.at(Self::ProductId.name()));
        }
        if !columns.contains(&Some(Self::PolicyValue)) {
            return Err(PolicyListProblem::MissingColumn.at(Self::PolicyValue.name()));
        }
        Ok(columns)
    }
}

/// A row as it was found. A field without text is as good as none.
#[derive(Debug, Default)]
pub(crate) struct Row(Vec<(Field, String)>);

impl Row {
    /// A row of cells in the order of columns; those without a field are passed over.
    pub(super) fn of<S: AsRef<str>>(columns: &[Option<Field>], cells: impl IntoIterator<Item = S>) -> Self {
        let mut row = Self::default();
        for (column, cell) in columns.iter().zip(cells) {
            if let Some(field) = *column {
                row.put(field, cell.as_ref());
            }
        }
        row
    }

    pub(super) fn put(&mut self, field: Field, text: &str) {
        if !text.trim().is_empty() {
            self.0.push((field, text.trim().to_string()));
        }
    }

    /// Adds to a field that goes on in the next line.
    pub(super) fn extend(&mut self, field: Field, text: &str) {
        match self.0.iter_mut().rev().find(|(known, _)| *known == field) {
            Some((_, before)) => {
                // Names break between words, anything else where the line was full.
                let is_name = matches!(field, Field::ProductName | Field::ScopeValue);
                before.push_str(if is_name { " " } else { "" });
                before.push_str(text.trim());
            }
            None => self.put(field, text),
        }
    }

    /// Adds what the next line has.
    pub(super) fn append(&mut self, next: &Self) {
        next.0.iter().for_each(|(field, text)| self.extend(*field, text));
    }

    pub(super) fn is_only(&self, field: Field) -> bool {
        !self.is_empty() && self.0.iter().all(|(known, _)| *known == field)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.get(field).is_some()
    }

    fn get(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, text)| text.as_str())
    }

    fn text(&self, field: Field) -> String {
        self.get(field).unwrap_or_default().to_string()
    }

    /// The policy that the row tells of.
    pub(super) fn policy(&self) -> Result<ListedPolicy, InvalidPolicyList> {
        self.require_whole()?;
        if let Some(policy) = self.get(Field::PolicyId).filter(|policy| !policy.eq_ignore_ascii_case(POLICY))
        {
            return Err(PolicyListProblem::OtherPolicy.of(policy).in_field(Field::PolicyId.name()));
        }
        let (scope, id, name) = self.subject()?;
        let (value, source) = (self.value()?, self.source()?);
        Ok(ListedPolicy { name, id, value, scope, source })
    }

    /// Every field is said once, or twice the same, and none but a name, which decides nothing, is cut off.
    fn require_whole(&self) -> Result<(), InvalidPolicyList> {
        for (field, text) in &self.0 {
            if *field != Field::ProductName && (text.contains('…') || text.contains("...")) {
                return Err(PolicyListProblem::CutOff.of(text).in_field(field.name()));
            }
            if self.get(*field) != Some(text) {
                return Err(PolicyListProblem::Contradictory.of(text).in_field(field.name()));
            }
        }
        Ok(())
    }

    /// What the row is about: its scope, id and name.
    fn subject(&self) -> Result<(Option<ListedScope>, String, String), InvalidPolicyList> {
        let scope = self.get(Field::Scope);
        let is = |name: &str| scope.is_some_and(|scope| scope.eq_ignore_ascii_case(name));
        let beside = self.has(Field::ScopeId) || self.has(Field::ScopeValue);
        if is("Default") {
            return Ok((Some(ListedScope::Default), String::new(), String::new()));
        }
        if self.has(Field::ProductId) && (scope.is_none() || is("Product")) {
            return Ok((None, self.text(Field::ProductId), self.text(Field::ProductName)));
        }
        match scope {
            Some(scope) if is("OfferType") || offer_type(scope) => {}
            None if beside => {}
            None => return Err(PolicyListProblem::Missing.at(Field::ProductId.name())),
            Some(_) if is("Product") => return Err(PolicyListProblem::Missing.at(Field::ProductId.name())),
            Some(other) => {
                return Err(PolicyListProblem::UnknownScope.of(other).in_field(Field::Scope.name()));
            }
        }
        let (id, name) = self.offer_type()?;
        Ok((Some(ListedScope::OfferType), id, name))
    }

    /// The offer type and its name. The cmdlets have two fields for them, and which is which is not written anywhere:
    /// the id is what names one of the offer types that they know, else the `ScopeId`.
    fn offer_type(&self) -> Result<(String, String), InvalidPolicyList> {
        let fields = [Field::ScopeId, Field::ScopeValue, Field::ProductId, Field::Scope];
        let mut texts = fields.into_iter().filter_map(|field| self.get(field));
        let known = texts.clone().find(|text| offer_type(text));
        let first = texts.find(|text| !text.eq_ignore_ascii_case("OfferType"));
        let id = known.or(first).ok_or_else(|| PolicyListProblem::Missing.at(Field::ScopeId.name()))?;
        let names = [Field::ProductName, Field::ScopeValue];
        let name = names.into_iter().filter_map(|field| self.get(field)).find(|name| *name != id);
        Ok((id.to_string(), name.unwrap_or_default().to_string()))
    }

    fn value(&self) -> Result<PolicyValue, InvalidPolicyList> {
        let field = Field::PolicyValue.name();
        let said = self.get(Field::PolicyValue).ok_or_else(|| PolicyListProblem::Missing.at(field))?;
        let values =
            [PolicyValue::Enabled, PolicyValue::OnlyTrialsWithoutPaymentMethod, PolicyValue::Disabled];
        let value = values.into_iter().find(|value| value_name(*value).eq_ignore_ascii_case(said));
        value.ok_or_else(|| PolicyListProblem::UnknownValue.of(said).in_field(field))
    }

    fn source(&self) -> Result<Option<PolicySource>, InvalidPolicyList> {
        let Some(said) = self.get(Field::PolicySource) else { return Ok(None) };
        let sources =
            [PolicySource::Product, PolicySource::OfferType, PolicySource::Default, PolicySource::Unset];
        let source = sources.into_iter().find(|source| source_name(*source).eq_ignore_ascii_case(said));
        let unknown = || PolicyListProblem::UnknownSource.of(said).in_field(Field::PolicySource.name());
        source.map(Some).ok_or_else(unknown)
    }
}

/// Whether it is one of the offer types that the cmdlets know.
fn offer_type(text: &str) -> bool {
    OFFER_TYPES.iter().any(|known| OfferType::from(*known).matches(&OfferType::from(text)))
}
