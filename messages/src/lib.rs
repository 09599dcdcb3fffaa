//! What a person reads: every refusal, reason, notification and label, in English and Italian (`H4`).
//!
//! The sentences are in Fluent files, one set per language; the ids there are the stable codes, the variables are facts,
//! called as in JSON.

#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

mod countries;
mod facts;
mod format;
#[cfg(test)]
mod format_tests;
#[cfg(test)]
mod label_tests;
mod labels;
mod line;
mod notification;
mod page;
mod price;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use selfserve::{
    Alternative, AskAnAdministrator, Check, Country, Day, Denial, Finding, Language, Money, NextStep,
    Percent, Timestamp, UnitPrice, UseOwnProcess, Verdict,
};

use facts::FactList;
pub use labels::Labeled;

const ENGLISH: &str =
    concat!(include_str!("en.ftl"), include_str!("invoice.en.ftl"), include_str!("notification.en.ftl"));
const ITALIAN: &str =
    concat!(include_str!("it.ftl"), include_str!("invoice.it.ftl"), include_str!("notification.it.ftl"));

/// The words of one language. The first of a language reads its sentences, which takes some 40 µs; all share them, so that
/// another one costs nothing. It can be shared by threads.
///
/// ```
/// use selfserve::{AlreadyEnds, Denial, Language, SubscriptionStatus};
/// use selfserve_messages::Messages;
///
/// let subscription = "00000000-0000-0000-0000-000000000001".parse()?;
/// let denial = Denial::from(AlreadyEnds { subscription, ends_on: "2026-11-08".parse()? });
///
/// let english = Messages::new(Language::English);
/// assert_eq!(
///     english.denial(&denial),
///     "This subscription already ends on 8 November 2026. \
///      There is nothing more to do. To keep it, turn recurring billing on, or buy it if it is a trial."
/// );
/// let italian = Messages::new(Language::Italian);
/// assert!(italian.denial(&denial).starts_with("Questo abbonamento termina già l'8 novembre 2026."));
/// assert_eq!(italian.label(SubscriptionStatus::Expired), "Scaduto");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Messages {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
}

impl Messages {
    /// The words of this language.
    pub fn new(language: Language) -> Self {
        Self { language, bundle: sentences(language) }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A refusal in a few sentences: what happened and why, and what to do instead (`H4`).
    pub fn denial(&self, denial: &Denial) -> String {
        let mut text = self.reason(denial);
        let advice = self.advice(denial);
        if !advice.is_empty() {
            text.push(' ');
            text.push_str(&advice);
        }
        text
    }

    /// The first half of [`denial`](Self::denial): what happened, and why.
    pub fn reason(&self, denial: &Denial) -> String {
        self.render(&denial_id(denial), None, &self.facts_of(denial))
    }

    /// The second half of [`denial`](Self::denial): what to do instead.
    pub fn advice(&self, denial: &Denial) -> String {
        self.render(&denial_id(denial), Some("advice"), &self.facts_of(denial))
    }

    /// A rule that a purchase asks, in the words for passed, for failed, or for what has to be approved (`P5`).
    pub fn check(&self, check: &Check) -> String {
        let attribute = match check.verdict {
            Verdict::Passed => None,
            Verdict::Failed => Some("failed"),
            Verdict::NeedsApproval => Some("needs-approval"),
        };
        self.render(&finding_id(&check.finding), attribute, &self.facts_of_finding(&check.finding))
    }

    /// What a person can do instead of buying (`P8`).
    pub fn alternative(&self, alternative: &Alternative) -> String {
        let id = id("alternative", alternative.type_name());
        let none = FactList::new(self);
        match alternative {
            Alternative::AskAnAdministrator(AskAnAdministrator { support: Some(support) }) => {
                let facts = none.text("text", support.text.as_str());
                match &support.link {
                    Some(link) => self.render(&id, Some("with-link"), &facts.text("link", link.as_str())),
                    None => self.render(&id, Some("with-text"), &facts),
                }
            }
            Alternative::UseOwnProcess(UseOwnProcess { process }) => {
                let facts = none.text("text", process.message.as_str());
                match &process.link {
                    Some(link) => self.render(&id, Some("with-link"), &facts.text("link", link.as_str())),
                    None => self.render(&id, None, &facts),
                }
            }
            Alternative::AskAnAdministrator(_)
            | Alternative::AddACard(_)
            | Alternative::RequestALicense(_) => self.render(&id, None, &none),
        }
    }

    /// What happens next to a subscription, and when (`V1`).
    pub fn next_step(&self, step: &NextStep) -> String {
        let id = Labeled::NextStepKind(step.kind).id();
        self.render(&id, Some("dated"), &FactList::new(self).day("on", step.on))
    }

    /// The label of a status, a kind, a reason: `Past due`.
    pub fn label(&self, labeled: impl Into<Labeled>) -> String {
        self.render(&labeled.into().id(), None, &FactList::new(self))
    }

    /// An amount: `€13.10`, in Italian `13,10 €`, with a space that does not break.
    pub fn money(&self, amount: Money) -> String {
        format::amount(self.language, amount.to_decimal(), amount.currency())
    }

    /// A unit price, with all its digits: `€0.0625`.
    pub fn unit_price(&self, price: UnitPrice) -> String {
        format::amount(self.language, price.to_decimal(), price.currency())
    }

    /// A percentage: `8.875%`.
    pub fn percent(&self, percent: Percent) -> String {
        format::percent(self.language, percent)
    }

    /// The name of a country: `Italy`; its code, where it has none.
    pub fn country(&self, country: Country) -> String {
        countries::name(self.language, country.code()).to_string()
    }

    /// A day: `22 November 2026`.
    pub fn day(&self, day: Day) -> String {
        format::day(self.language, day)
    }

    /// An instant, to the minute: `22 November 2026, 10:00 UTC`.
    pub fn timestamp(&self, at: Timestamp) -> String {
        format::timestamp(self.language, at)
    }

    /// A whole number: `12,345`.
    pub fn number(&self, number: u64) -> String {
        format::number(self.language, &number.to_string())
    }

    /// The text of an id, or of one of its attributes; the id itself where the language has none, which a test rules
    /// out.
    fn render(&self, id: &str, attribute: Option<&str>, facts: &FactList<'_>) -> String {
        self.find_and_fill(id, attribute, facts.arguments()).unwrap_or_else(|| id.to_string())
    }

    fn find_and_fill(&self, id: &str, attribute: Option<&str>, facts: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A fact that is missing shows in the text, in braces, and fails a test.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(facts), &mut errors).into_owned())
    }
}

/// The sentences of a language, read once.
fn sentences(language: Language) -> &'static FluentBundle<FluentResource> {
    static IN_ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    static IN_ITALIAN: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    match language {
        Language::English => IN_ENGLISH.get_or_init(|| read(language)),
        Language::Italian => IN_ITALIAN.get_or_init(|| read(language)),
    }
}

/// Reads the sentences of a language. Tags and files are ours, and a test reads every line of them: there is no error to
/// answer.
fn read(language: Language) -> FluentBundle<FluentResource> {
    let (tag, sentences) = match language {
        Language::English => ("en", ENGLISH),
        Language::Italian => ("it", ITALIAN),
    };
    let mut bundle = FluentBundle::new_concurrent([tag.parse().unwrap_or_default()].into());
    let resource = FluentResource::try_new(sentences.to_string()).unwrap_or_else(|(readable, _)| readable);
    let _ = bundle.add_resource(resource);
    let _ = bundle.add_function("ARTICLE", format::article);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => format::english_value,
        Language::Italian => format::italian_value,
    }));
    bundle
}

fn denial_id(denial: &Denial) -> String {
    id("denial", denial.code())
}

fn finding_id(finding: &Finding) -> String {
    id("finding", finding.type_name())
}

/// The id of a code in the Fluent files, whose words are joined by hyphens.
fn id(kind: &str, code: &str) -> String {
    format!("{kind}-{}", code.replace('_', "-"))
}

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
