//! `DatiBeniServizi`: the lines, and their taxes by rate, as SdI computes them again.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use selfserve::{Day, Decimal, Percent};

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{Line, Tax, Terms};
use crate::xml::Xml;

use super::text::{formed, latin};
use super::{amount, distance, fits};

/// The codes of `Natura`; those that have finer ones below them are not taken any more (SdI's check 00445).
const NATURA: [&str; 21] = [
    "N1", "N2.1", "N2.2", "N3.1", "N3.2", "N3.3", "N3.4", "N3.5", "N3.6", "N4", "N5", "N6.1", "N6.2", "N6.3",
    "N6.4", "N6.5", "N6.6", "N6.7", "N6.8", "N6.9", "N7",
];
/// How many lines a document has.
const LINES: u32 = 9_999;
/// How many digits a quantity has ahead of the point.
const QUANTITY_DIGITS: u32 = 12;
/// How many decimals a price has.
const PRICE_DECIMALS: u32 = 8;
/// How far SdI lets price × quantity be from a line's amount, and base × rate from a tax.
const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

pub(super) struct Goods<'a> {
    lines: Vec<Detail<'a>>,
    taxes: Vec<Summary<'a>>,
}

impl<'a> Goods<'a> {
    pub(super) fn of(terms: &Terms<'a>) -> Result<Self, EInvoiceProblem> {
        if u32::try_from(terms.lines.len()).is_ok_and(|lines| lines > LINES) {
            return Err(EInvoiceProblemCode::TooLong.at("BG-25").at_most(LINES));
        }
        let lines = terms.lines.iter().enumerate();
        let lines = lines.map(|(place, line)| Detail::of(line).map_err(|problem| problem.on_line(place)));
        let goods = Self {
            lines: lines.collect::<Result<_, _>>()?,
            taxes: terms.taxes.iter().map(Summary::of).collect::<Result<_, _>>()?,
        };
        goods.check_bases()?;
        Ok(goods)
    }

    /// SdI's checks 00419, 00422 and 00443: every line has its tax, and the base of each rate is what its lines come to, to
    /// less than one unit of the currency.
    fn check_bases(&self) -> Result<(), EInvoiceProblem> {
        for (place, line) in self.lines.iter().enumerate() {
            if !self.taxes.iter().any(|tax| tax.rate == line.rate) {
                return Err(EInvoiceProblemCode::NoTax.at("BG-23").on_line(place));
            }
        }
        for tax in &self.taxes {
            let of_lines =
                sum(self.lines.iter().filter(|line| line.rate == tax.rate).map(|line| line.amount));
            let of_taxes = sum(self.taxes.iter().filter(|other| other.rate == tax.rate).map(|tax| tax.base));
            let apart = of_lines.zip(of_taxes).and_then(|(lines, taxes)| distance(lines, taxes));
            if apart.is_none_or(|apart| apart >= Decimal::ONE) {
                return Err(EInvoiceProblemCode::TaxOff.at("BT-116").of(alloc::format!("{}", tax.base)));
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("DatiBeniServizi", |xml| {
            for (place, line) in self.lines.iter().enumerate() {
                line.write(place.saturating_add(1), xml);
            }
            self.taxes.iter().for_each(|tax| tax.write(xml));
        });
    }
}

fn sum(mut amounts: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    amounts.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// `AliquotaIVA` and `Natura`, which says why a rate is 0, and stands there only then (SdI's checks 00400, 00401, 00429 and
/// 00430).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rate<'a> {
    percent: Decimal,
    natura: Option<&'a str>,
}

impl<'a> Rate<'a> {
    /// A rate with two decimals; below 1 it is not taken for a percentage (SdI's check 00424).
    fn of(percent: Percent, natura: Option<&'a str>, term: &str) -> Result<Self, EInvoiceProblem> {
        let mut rounded = percent.to_decimal();
        rounded.rescale(2);
        let free = rounded.is_zero();
        if rounded != percent.to_decimal() || (!free && rounded < Decimal::ONE) {
            return Err(EInvoiceProblemCode::Rate.at(term).of(alloc::format!("{percent}")).at_most(2));
        }
        match natura {
            None if free => Err(EInvoiceProblemCode::Missing.at("Natura")),
            Some(natura) if !free => Err(EInvoiceProblemCode::Forbidden.at("Natura").of(natura)),
            Some(natura) => {
                let natura = formed(natura, "Natura", |natura| NATURA.contains(&natura))?;
                Ok(Self { percent: rounded, natura: Some(natura) })
            }
            None => Ok(Self { percent: rounded, natura: None }),
        }
    }
}

/// `DettaglioLinee`.
struct Detail<'a> {
    description: Cow<'a, str>,
    quantity: Decimal,
    period: Option<(Day, Day)>,
    price: Decimal,
    amount: Decimal,
    rate: Rate<'a>,
}

impl<'a> Detail<'a> {
    fn of(line: &Line<'a>) -> Result<Self, EInvoiceProblem> {
        let amount = amount(line.amount, "BT-131")?;
        let quantity = quantity(line.quantity)?;
        let no_price = || EInvoiceProblemCode::Price.at("BT-146").of(alloc::format!("{amount}"));
        let price = price(line, quantity, amount).ok_or_else(no_price)?;
        Ok(Self {
            description: description(line)?,
            quantity,
            period: line.period,
            price: fits(price, "BT-146")?,
            amount,
            rate: Rate::of(line.percent, line.natura, "BT-152")?,
        })
    }

    fn write(&self, number: usize, xml: &mut Xml) {
        xml.element("DettaglioLinee", |xml| {
            xml.value("NumeroLinea", number);
            xml.value("Descrizione", &self.description);
            xml.value("Quantita", self.quantity);
            xml.optional("DataInizioPeriodo", self.period.map(|(first, _)| first));
            xml.optional("DataFinePeriodo", self.period.map(|(_, last)| last));
            xml.value("PrezzoUnitario", self.price);
            xml.value("PrezzoTotale", self.amount);
            xml.value("AliquotaIVA", self.rate.percent);
            xml.optional("Natura", self.rate.natura);
        });
    }
}

/// What was sold, and how its amount comes about.
fn description<'a>(line: &Line<'a>) -> Result<Cow<'a, str>, EInvoiceProblem> {
    match &line.note {
        None => latin(line.name, "BT-153", 1000),
        Some(note) => {
            let both = alloc::format!("{} - {note}", line.name);
            latin(&both, "BT-153", 1000).map(|text| Cow::Owned(text.into_owned()))
        }
    }
}

/// How many, whichever way they go, with two decimals.
fn quantity(quantity: i64) -> Result<Decimal, EInvoiceProblem> {
    if quantity.unsigned_abs() >= 10_u64.pow(QUANTITY_DIGITS) {
        let problem = EInvoiceProblemCode::TooLong.at("BT-129").at_most(QUANTITY_DIGITS);
        return Err(problem.of(alloc::format!("{quantity}")));
    }
    let mut size = Decimal::from(quantity.unsigned_abs());
    size.rescale(2);
    Ok(size)
}

/// The price with which price × quantity is the amount to a cent (SdI's check 00423): the one of the line, negative where the
/// line gives something back; or, of a currency without cents, a finer one.
fn price(line: &Line<'_>, quantity: Decimal, amount: Decimal) -> Option<Decimal> {
    let mut own = line.price.to_decimal();
    own.set_sign_negative(line.quantity < 0);
    let prices = [Some(own), amount.checked_div(quantity)].into_iter().flatten();
    prices.map(with_decimals).find(|price| {
        let exact = price.checked_mul(quantity);
        exact.and_then(|exact| distance(exact, amount)).is_some_and(|apart| apart <= CENT)
    })
}

/// A price of two to eight decimals, with no zeros at the end but those of two, and no sign at zero.
fn with_decimals(price: Decimal) -> Decimal {
    let mut price = price.round_dp(PRICE_DECIMALS).normalize();
    price.rescale(price.scale().max(2));
    price
}

/// `DatiRiepilogo`.
struct Summary<'a> {
    rate: Rate<'a>,
    base: Decimal,
    tax: Decimal,
    reason: Option<Cow<'a, str>>,
}

impl<'a> Summary<'a> {
    fn of(tax: &Tax<'a>) -> Result<Self, EInvoiceProblem> {
        let summary = Self {
            rate: Rate::of(tax.percent, tax.natura, "BT-119")?,
            base: amount(tax.base, "BT-116")?,
            tax: amount(tax.amount, "BT-117")?,
            reason: tax.reason.map(|reason| latin(reason, "BT-120", 100)).transpose()?,
        };
        if summary.apart().is_none_or(|apart| apart > CENT) {
            return Err(EInvoiceProblemCode::TaxOff.at("BT-117").of(alloc::format!("{}", summary.tax)));
        }
        Ok(summary)
    }

    /// How far the tax is from base × rate (SdI's check 00421).
    fn apart(&self) -> Option<Decimal> {
        let exact = self.base.checked_mul(self.rate.percent)?.checked_div(Decimal::ONE_HUNDRED)?;
        distance(exact, self.tax)
    }

    fn write(&self, xml: &mut Xml) {
        xml.element("DatiRiepilogo", |xml| {
            xml.value("AliquotaIVA", self.rate.percent);
            xml.optional("Natura", self.rate.natura);
            xml.value("ImponibileImporto", self.base);
            xml.value("Imposta", self.tax);
            // Due when the document is issued.
            xml.value("EsigibilitaIVA", "I");
            xml.optional("RiferimentoNormativo", self.reason.as_ref());
        });
    }
}
