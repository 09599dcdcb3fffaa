//! `CedentePrestatore` and `CessionarioCommittente`: who sells, and who buys.

use alloc::borrow::Cow;

use selfserve::Decimal;

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{Address, Party, Rea, Terms};
use crate::xml::Xml;

use super::amount;
use super::text::{formed, identifier, is_code, is_digits, is_two_capitals, latin};

const ITALY: &str = "IT";
/// The other countries of the European Union.
const UNION: [&str; 26] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "LT", "LU",
    "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// What is written where a buyer abroad has no VAT id: nobody looks at it, but something has to stand there.
const NO_ID_IN_THE_UNION: &str = "0000000";
const NO_ID_OUTSIDE: &str = "OO99999999999";

/// `IdFiscaleIVA`, `IdTrasmittente`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FiscalId<'a> {
    pub(super) country: &'a str,
    pub(super) code: &'a str,
}

impl<'a> FiscalId<'a> {
    /// A VAT id, taken apart: its prefix is that of ISO 3166 (Greece has another), Italian ones have eleven digits.
    fn of(vat_id: &'a str, term: &str) -> Result<Self, EInvoiceProblem> {
        let form = || EInvoiceProblemCode::Form.at(term).of(vat_id);
        let (prefix, code) = vat_id.split_at_checked(2).ok_or_else(form)?;
        let country = if prefix == "EL" { "GR" } else { prefix };
        if !is_two_capitals(country) || code.is_empty() || (country == ITALY && !is_digits(code, 11)) {
            return Err(form());
        }
        Ok(Self { country, code: identifier(code, term, 28)? })
    }

    fn is_italian(&self) -> bool {
        self.country == ITALY
    }

    pub(super) fn write(&self, name: &'static str, xml: &mut Xml) {
        xml.element(name, |xml| {
            xml.value("IdPaese", self.country);
            xml.value("IdCodice", self.code);
        });
    }
}

pub(super) struct Seller<'a> {
    vat_id: FiscalId<'a>,
    fiscal_code: Option<&'a str>,
    name: Cow<'a, str>,
    regime: &'a str,
    seat: Seat<'a>,
    register: Option<Register<'a>>,
    /// BT-19: what the buyer books it under.
    cost_center: Option<&'a str>,
}

impl<'a> Seller<'a> {
    pub(super) fn of(terms: &Terms<'a>) -> Result<Self, EInvoiceProblem> {
        let seller = &terms.seller;
        let vat_id = seller.vat_id.ok_or_else(|| EInvoiceProblemCode::Missing.at("BT-31"))?;
        let regime = terms.italy.regime.ok_or_else(|| EInvoiceProblemCode::Missing.at("RegimeFiscale"))?;
        let vat_id = FiscalId::of(vat_id, "BT-31")?;
        // Others have tax numbers, too, but the element is for Italy's.
        let code = seller.tax_number.filter(|_| vat_id.is_italian());
        let cost_center = terms.cost_center.map(|center| identifier(center, "BT-19", 20));
        Ok(Self {
            vat_id,
            fiscal_code: code.map(|code| fiscal_code(code, "BT-32")).transpose()?,
            name: latin(seller.name, "BT-27", 80)?,
            regime: formed(regime, "RegimeFiscale", is_regime)?,
            seat: Seat::of(&seller.address, &["BT-35", "BT-37", "BT-38", "BT-39", "BT-40"])?,
            register: terms.italy.register.as_ref().map(Register::of).transpose()?,
            cost_center: cost_center.transpose()?,
        })
    }

    pub(super) fn is_foreign(&self) -> bool {
        !self.vat_id.is_italian()
    }

    /// Who transmits what the seller transmits: in Italy by the fiscal code.
    pub(super) fn as_transmitter(&self) -> FiscalId<'a> {
        FiscalId { code: self.fiscal_code.unwrap_or(self.vat_id.code), ..self.vat_id }
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("CedentePrestatore", |xml| {
            xml.element("DatiAnagrafici", |xml| {
                self.vat_id.write("IdFiscaleIVA", xml);
                xml.optional("CodiceFiscale", self.fiscal_code);
                xml.element("Anagrafica", |xml| xml.value("Denominazione", &self.name));
                xml.value("RegimeFiscale", self.regime);
            });
            self.seat.write(xml);
            self.register.iter().for_each(|register| register.write(xml));
            xml.optional("RiferimentoAmministrazione", self.cost_center);
        });
    }
}

pub(super) struct Buyer<'a> {
    vat_id: Option<FiscalId<'a>>,
    fiscal_code: Option<&'a str>,
    name: Cow<'a, str>,
    seat: Seat<'a>,
}

impl<'a> Buyer<'a> {
    pub(super) fn of(buyer: &Party<'a>) -> Result<Self, EInvoiceProblem> {
        let seat = Seat::of(&buyer.address, &["BT-50", "BT-52", "BT-53", "BT-54", "BT-55"])?;
        let told = buyer.vat_id.map(|id| FiscalId::of(id, "BT-48")).transpose()?;
        let italian = seat.country == ITALY || told.is_some_and(|id| id.is_italian());
        // As above.
        let code = buyer.tax_number.filter(|_| italian);
        let fiscal_code = code.map(|code| fiscal_code(code, "CodiceFiscale")).transpose()?;
        if italian && told.is_none() && fiscal_code.is_none() {
            return Err(EInvoiceProblemCode::Missing.at("BT-48"));
        }
        let vat_id = told.or((!italian).then(|| without_id(seat.country)));
        Ok(Self { vat_id, fiscal_code, name: latin(buyer.name, "BT-44", 80)?, seat })
    }

    /// Whether SdI knows the buyer by the id of another country.
    pub(super) fn is_foreign(&self) -> bool {
        self.vat_id.is_some_and(|id| !id.is_italian())
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("CessionarioCommittente", |xml| {
            xml.element("DatiAnagrafici", |xml| {
                self.vat_id.iter().for_each(|id| id.write("IdFiscaleIVA", xml));
                xml.optional("CodiceFiscale", self.fiscal_code);
                xml.element("Anagrafica", |xml| xml.value("Denominazione", &self.name));
            });
            self.seat.write(xml);
        });
    }
}

/// What stands for a buyer abroad who has no VAT id, or told none.
fn without_id(country: &str) -> FiscalId<'_> {
    let code = if UNION.contains(&country) { NO_ID_IN_THE_UNION } else { NO_ID_OUTSIDE };
    FiscalId { country, code }
}

/// `CodiceFiscale`: eleven characters of a company, sixteen of a person.
fn fiscal_code<'a>(code: &'a str, term: &str) -> Result<&'a str, EInvoiceProblem> {
    formed(code, term, |code| is_code(code, &[11, 16]))
}

/// `RF01` to `RF20`; there is no `RF03` any more.
fn is_regime(regime: &str) -> bool {
    let number = regime.strip_prefix("RF").filter(|digits| is_digits(digits, 2));
    number.is_some_and(|number| ("01"..="20").contains(&number) && number != "03")
}

/// `Sede`.
struct Seat<'a> {
    street: Cow<'a, str>,
    postal_code: &'a str,
    city: Cow<'a, str>,
    province: Option<&'a str>,
    country: &'a str,
}

impl<'a> Seat<'a> {
    /// The address of the terms street, city, postal code, region and country.
    fn of(
        address: &Address<'a>,
        [street, city, code, region, country]: &[&str; 5],
    ) -> Result<Self, EInvoiceProblem> {
        let italian = address.country == ITALY;
        let postal_code = if italian {
            let told = address.postal_code.ok_or_else(|| EInvoiceProblemCode::Missing.at(code))?;
            formed(told, code, |told| is_digits(told, 5))?
        } else {
            "00000"
        };
        let province = address.region.filter(|_| italian);
        Ok(Self {
            street: one_line(&address.street, street)?,
            postal_code,
            city: latin(address.city, city, 60)?,
            province: province.map(|told| formed(told, region, is_two_capitals)).transpose()?,
            country: formed(address.country, country, is_two_capitals)?,
        })
    }

    fn write(&self, xml: &mut Xml) {
        xml.element("Sede", |xml| {
            xml.value("Indirizzo", &self.street);
            xml.value("CAP", self.postal_code);
            xml.value("Comune", &self.city);
            xml.optional("Provincia", self.province);
            xml.value("Nazione", self.country);
        });
    }
}

/// The lines of a street as one.
fn one_line<'a>(street: &[&'a str], term: &str) -> Result<Cow<'a, str>, EInvoiceProblem> {
    match street {
        [line] => latin(line, term, 60),
        lines => latin(&lines.join(", "), term, 60).map(|line| Cow::Owned(line.into_owned())),
    }
}

/// `IscrizioneREA`.
struct Register<'a> {
    office: &'a str,
    number: &'a str,
    capital: Option<Decimal>,
    sole_shareholder: Option<bool>,
    in_liquidation: bool,
}

impl<'a> Register<'a> {
    fn of(register: &Rea<'a>) -> Result<Self, EInvoiceProblem> {
        Ok(Self {
            office: formed(register.office, "Ufficio", is_two_capitals)?,
            number: identifier(register.number, "NumeroREA", 20)?,
            capital: register.capital.map(|capital| amount(capital, "CapitaleSociale")).transpose()?,
            sole_shareholder: register.sole_shareholder,
            in_liquidation: register.in_liquidation,
        })
    }

    fn write(&self, xml: &mut Xml) {
        xml.element("IscrizioneREA", |xml| {
            xml.value("Ufficio", self.office);
            xml.value("NumeroREA", self.number);
            xml.optional("CapitaleSociale", self.capital);
            xml.optional("SocioUnico", self.sole_shareholder.map(|sole| if sole { "SU" } else { "SM" }));
            xml.value("StatoLiquidazione", if self.in_liquidation { "LS" } else { "LN" });
        });
    }
}
