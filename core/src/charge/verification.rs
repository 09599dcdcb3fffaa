//! Whether a line proves itself (`I10`).

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{Line, LineKind, Proof};
use crate::charge::paid_for::{Segment, value_of};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::{Charge, charge_at};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, TextLine, UnitPrice};

tagged! {
    /// Why a line does not prove itself (`I10`).
    pub enum LineProblem {
        /// The days that it charges or credits are not the rest of its billing period.
        NotTheRestOfThePeriod = "not_the_rest_of_the_period",
        /// The licenses before and after do not differ by its quantity.
        LicensesDiffer = "licenses_differ",
        /// The exact values before and after do not differ by its quantity, its days and its unit price.
        ValueDiffers = "value_differs",
        /// What a segment pays is not at the line's unit price, or has another shape than the first.
        UnitPriceDiffers = "unit_price_differs",
        /// The price is not the list price less what a promotion takes off it.
        DiscountDiffers = "discount_differs",
        /// The amount is not what the exact values come to.
        LineAmountDiffers = "line_amount_differs",
        /// A tax is not what the exact values come to.
        LineTaxDiffers = "line_tax_differs",
        /// Amounts are in another currency than the unit price.
        CurrenciesMixed = "currencies_mixed",
        /// The figures are too large for any invoice.
        FiguresTooLarge = "figures_too_large",
    }
}

/// The days that a line charges or credits are not the rest of its billing period.
#[data]
pub struct NotTheRestOfThePeriod {
    /// The billing period.
    pub billing_period: ServicePeriod,
    /// The days of the line.
    pub service_period: ServicePeriod,
}

/// The licenses before and after do not differ by a line's quantity, or not on each of its days.
#[data]
pub struct LicensesDiffer {
    /// Licenses before the change.
    pub before: LicenseCount,
    /// Licenses after it.
    pub after: LicenseCount,
    /// The quantity.
    pub quantity: LicenseCount,
}

/// The exact values before and after do not differ by a line's quantity, its days and its unit price.
#[data]
pub struct ValueDiffers {
    /// The exact value after the change, as it follows from the one before.
    pub expected: PeriodValue,
    /// The one that the line has.
    pub found: PeriodValue,
}

/// What a segment pays is not at the line's unit price, or has another shape than the first.
#[data]
pub struct UnitPriceDiffers {
    /// The unit price of the line.
    pub expected: UnitPrice,
    /// That of the segment.
    pub found: UnitPrice,
}

/// The price is not the list price less what a promotion takes off it (`K7`).
#[data]
pub struct DiscountDiffers {
    /// What the unit price comes to.
    pub expected: UnitPrice,
    /// The unit price of the line.
    pub found: UnitPrice,
}

/// The amount is not what the exact values come to.
#[data]
pub struct LineAmountDiffers {
    /// What they come to.
    pub expected: Money,
    /// What the line has.
    pub found: Money,
}

/// A tax is not what the exact values come to.
#[data]
pub struct LineTaxDiffers {
    /// The tax.
    pub name: TextLine<40>,
    /// What it comes to.
    pub expected: Money,
    /// What the line has.
    pub found: Money,
}

/// Amounts are in another currency than the unit price.
#[data]
pub struct CurrenciesMixed {}

/// The figures are too large for any invoice.
#[data]
pub struct FiguresTooLarge {}

/// Recomputes a line from nothing but its own figures, and tells what does not agree (`I10`); nothing where it proves
/// itself. It needs neither journal nor catalog, so whoever gets an invoice can ask.
///
/// ```no_run
/// use selfserve::{Line, LineProblem, verify};
///
/// # let line: Line = unimplemented!();
/// for problem in verify(&line) {
///     match problem {
///         LineProblem::LineAmountDiffers(wrong) => println!("{} should be {}", wrong.found, wrong.expected),
///         other => println!("{}", other.type_name()),
///     }
/// }
/// ```
pub fn verify(line: &Line) -> Vec<LineProblem> {
    let mut problems = Vec::new();
    problems.extend(period_problem(line).map(LineProblem::from));
    problems.extend(licenses_problem(line).map(LineProblem::from));
    let currency = line.unit_price.currency();
    let amounts = core::iter::once(line.amount).chain(line.taxes.iter().map(|tax| tax.amount));
    let segments = line.proof.segments_before.iter().chain(&line.proof.segments_after);
    let listed = line.discount.iter().flat_map(|discount| discount.currencies());
    let currencies = amounts
        .map(Money::currency)
        .chain(segments.flat_map(|segment| segment.priced().currencies()))
        .chain(listed);
    if currencies.into_iter().any(|found| found != currency) {
        problems.push(CurrenciesMixed {}.into());
        return problems;
    }
    problems.extend(unit_price_problem(line).map(LineProblem::from));
    match discount_problem(line) {
        Ok(problem) => problems.extend(problem.map(LineProblem::from)),
        Err(AmountOverflow) => problems.push(FiguresTooLarge {}.into()),
    }
    match value_problem(line) {
        Ok(problem) => problems.extend(problem.map(LineProblem::from)),
        Err(AmountOverflow) => problems.push(FiguresTooLarge {}.into()),
    }
    match line.recomputed() {
        Ok(charge) => problems.extend(amount_problems(line, &charge)),
        Err(AmountOverflow) => problems.push(FiguresTooLarge {}.into()),
    }
    problems
}

fn period_problem(line: &Line) -> Option<NotTheRestOfThePeriod> {
    let (billing_period, service_period) = (line.proof.billing_period, line.service_period);
    let rest = service_period.end == billing_period.end
        && billing_period.start <= service_period.start
        && service_period.start <= service_period.end
        && billing_period.start < billing_period.end;
    (!rest).then_some(NotTheRestOfThePeriod { billing_period, service_period })
}

fn licenses_problem(line: &Line) -> Option<LicensesDiffer> {
    let (before, after) = (line.proof.licenses_before, line.proof.licenses_after);
    let difference = i64::from(after.0).saturating_sub(before.0.into());
    let (quantity, agrees) = (line.quantity, difference == line.signed_quantity() && segments_follow(line));
    (!agrees).then_some(LicensesDiffer { before, after, quantity })
}

fn unit_price_problem(line: &Line) -> Option<UnitPriceDiffers> {
    if line.proof.is_of_plans() {
        return plan_price_problem(line);
    }
    let segments = || line.proof.segments_before.iter().chain(&line.proof.segments_after);
    let shape = segments().next().map(|segment| &segment.shape);
    let differs = segments().find(|it| it.unit_price != line.unit_price || Some(&it.shape) != shape);
    differs.map(|segment| UnitPriceDiffers { expected: line.unit_price, found: segment.unit_price })
}

/// The same where the plan changed: the price is that of the plan which it charges, or credits, at the end of the period. No
/// line changes the price of a day: what is on another plan leaves by one line, and comes by another.
fn plan_price_problem(line: &Line) -> Option<UnitPriceDiffers> {
    let Proof { segments_before, segments_after, .. } = &line.proof;
    let before = |day| segments_before.iter().find(|segment| segment.days.contains(day));
    let pairs = segments_after.iter().filter_map(|after| Some((before(after.days.start)?, after)));
    let mut pairs = pairs.map(|(before, after)| (before.unit_price, after.unit_price));
    let last = || line.last_segment().map(|segment| (line.unit_price, segment.unit_price));
    let differs = pairs.find(|(expected, found)| expected != found);
    let (expected, found) = differs.or_else(last).filter(|(expected, found)| expected != found)?;
    Some(UnitPriceDiffers { expected, found })
}

/// The list price less the discount has to be the price, shape and all, of the line and of each of its segments. What comes
/// off once for the subscription takes segments to prove it. Where the plan changed, each segment has its own.
fn discount_problem(line: &Line) -> Result<Option<DiscountDiffers>, AmountOverflow> {
    let segments = || line.proof.segments_before.iter().chain(&line.proof.segments_after);
    let differs = |expected| Some(DiscountDiffers { expected, found: line.unit_price });
    if line.proof.names_products() {
        let wrong = line.last_segment().is_some_and(|segment| segment.discount != line.discount);
        let mut own = segments().map(Segment::is_discounted);
        let proved = own.try_fold(true, |all, own| Ok::<_, AmountOverflow>(all && own?))?;
        return Ok(if proved && !wrong { None } else { differs(line.unit_price) });
    }
    if segments().any(|segment| segment.discount != line.discount) {
        return Ok(differs(line.unit_price));
    }
    let Some(discount) = line.discount.as_deref() else { return Ok(None) };
    let expected = discount.applied()?;
    let same_shape = segments().all(|segment| segment.shape.as_ref() == expected.shape.as_deref());
    let proved = discount.off_subscription().is_none() || line.proof.has_segments();
    let agrees =
        expected.unit == line.unit_price && expected.discount == line.discount && same_shape && proved;
    Ok(if agrees { None } else { differs(expected.unit) })
}

fn value_problem(line: &Line) -> Result<Option<ValueDiffers>, AmountOverflow> {
    if line.proof.has_segments() {
        return segments_problem(line);
    }
    let changed = PeriodValue::of(line.quantity, line.service_period.days(), line.unit_price);
    let (before, found) = (line.proof.before, line.proof.after);
    let expected =
        if line.gives_back() { before.checked_sub(changed)? } else { before.checked_add(changed)? };
    let differs = expected != found || before < PeriodValue::ZERO || found < PeriodValue::ZERO;
    Ok(differs.then_some(ValueDiffers { expected, found }))
}

/// The same of a line whose values are made up of segments: both are what theirs come to, or, where the plan changed, differ
/// by that.
fn segments_problem(line: &Line) -> Result<Option<ValueDiffers>, AmountOverflow> {
    let Proof { before, after, segments_before, segments_after, .. } = &line.proof;
    let unit = line.value_unit();
    let of_before = value_of(segments_before, unit)?;
    if line.proof.is_of_plans() {
        let expected = before.checked_sub(of_before)?.checked_add(value_of(segments_after, unit)?)?;
        return Ok((expected != *after).then_some(ValueDiffers { expected, found: *after }));
    }
    if of_before != *before {
        return Ok(Some(ValueDiffers { expected: of_before, found: *before }));
    }
    let expected = value_of(segments_after, unit)?;
    Ok((expected != *after).then_some(ValueDiffers { expected, found: *after }))
}

/// Whether the segments before and after differ by its quantity on each of its days, and not at all on the days before. On
/// the day of a move, what had left on it goes too.
fn segments_follow(line: &Line) -> bool {
    if !line.proof.has_segments() {
        return true;
    }
    let Proof { segments_before, segments_after, billing_period, .. } = &line.proof;
    if !are_ordered(segments_before, *billing_period) || !are_ordered(segments_after, *billing_period) {
        return false;
    }
    let earlier = ServicePeriod { start: billing_period.start, end: line.service_period.start };
    let parts = |segments: &[Segment], days| {
        segments.iter().filter_map(move |segment| segment.within(days)).collect::<Vec<_>>()
    };
    let days = segments_before.iter().chain(segments_after).map(|segment| segment.days.start);
    let first = line.service_period.start;
    let mut days = days.chain([first]).filter(|day| line.service_period.contains(*day));
    // What comes with a move is exactly so much. What leaves with it, or comes back of that, can be more on its first day, for
    // some had left on it; and less on a day that another plan still has, for some were to come on the next one.
    let moves = line.kind == LineKind::Change && (line.gives_back() || line.lot != line.arose);
    let of_another_plan = begins_with_another_plan(segments_before, first);
    parts(segments_before, earlier) == parts(segments_after, earlier)
        && days.all(|day| {
            let (before, after) = (licenses_on(segments_before, day), licenses_on(segments_after, day));
            let (difference, quantity) = (after.saturating_sub(before), line.signed_quantity());
            let further = if quantity < 0 { difference < quantity } else { difference > quantity };
            let less = of_another_plan && (difference == 0 || (difference < 0) == (quantity < 0));
            difference == quantity || (moves && day == first && (further || less))
        })
}

/// Whether a day has another plan than the last one of these segments.
fn begins_with_another_plan(segments: &[Segment], day: Day) -> bool {
    let plan = |segment: &Segment| (segment.product_name.clone(), segment.unit_price, segment.shape.clone());
    let first = segments.iter().find(|segment| segment.days.contains(day));
    first.zip(segments.last()).is_some_and(|(first, last)| plan(first) != plan(last))
}

/// Whether segments follow one another within a billing period.
fn are_ordered(segments: &[Segment], period: ServicePeriod) -> bool {
    let starts = core::iter::once(period.start).chain(segments.iter().map(|segment| segment.days.end));
    segments.iter().zip(starts).all(|(Segment { days, .. }, start)| {
        start <= days.start && days.start < days.end && days.end <= period.end
    })
}

/// For how many licenses segments pay on a day.
fn licenses_on(segments: &[Segment], day: Day) -> i64 {
    let segment = segments.iter().find(|segment| segment.days.contains(day));
    segment.map_or(0, |segment| segment.licenses.0.into())
}

fn amount_problems(line: &Line, charge: &Charge) -> Vec<LineProblem> {
    let mut problems = Vec::new();
    if charge.net != line.amount {
        problems.push(LineAmountDiffers { expected: charge.net, found: line.amount }.into());
    }
    for (tax, expected) in line.taxes.iter().zip(&charge.taxes) {
        if tax.amount != *expected {
            let (name, expected, found) = (tax.name.clone(), *expected, tax.amount);
            problems.push(LineTaxDiffers { name, expected, found }.into());
        }
    }
    problems
}

impl Proof {
    /// Whether the plan changed in the billing period, and segments say it.
    fn names_products(&self) -> bool {
        self.segments_before.iter().chain(&self.segments_after).any(|segment| segment.product_name.is_some())
    }

    /// Whether the plan changed in the billing period: its segments name products then, and may be none for what is left of it.
    fn is_of_plans(&self) -> bool {
        self.names_products() || self.segments_before.is_empty() && self.segments_after.is_empty()
    }

    /// Whether segments say what its values are made up of.
    fn has_segments(&self) -> bool {
        self.decimals.is_some() || !self.segments_before.is_empty() || !self.segments_after.is_empty()
    }
}

impl Line {
    /// The segment that it ends with, of what it charges or credits; none where it does for no day.
    fn last_segment(&self) -> Option<&Segment> {
        let Proof { segments_before, segments_after, .. } = &self.proof;
        let segments = if self.gives_back() { segments_before } else { segments_after };
        segments.last().filter(|_| self.service_period.days() > 0)
    }

    /// What its exact values come to, net and tax (`I4`).
    pub(crate) fn recomputed(&self) -> Result<Charge, AmountOverflow> {
        let Proof { before, after, billing_period, prices, .. } = &self.proof;
        let rates = self.taxes.iter().map(|tax| tax.percent);
        charge_at(*before, *after, billing_period.days(), self.value_unit(), rates, *prices)
    }
}
