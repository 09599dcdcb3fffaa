//! UN/CEFACT CII: XRechnung, and the `factur-x.xml` of Factur-X and ZUGFeRD. Elements stand in the order of the schema.

use alloc::string::String;
use core::fmt;

use selfserve::{Day, Money};

use crate::terms::{
    Address, Contact, Delivery, Identifier, Line, Party, Payment, Preceding, Tax, Terms, Totals,
};
use crate::xml::Xml;
use crate::{EInvoiceFormat, EInvoiceProblem, rules};

const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"),
    ("xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"),
    ("xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"),
    ("xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"),
];

/// The document in CII, or why it cannot be said there.
pub(crate) fn write(terms: &Terms<'_>, format: EInvoiceFormat) -> Result<String, EInvoiceProblem> {
    rules::check(terms, format)?;
    Xml::document("rsm:CrossIndustryInvoice", &NAMESPACES, |xml| {
        context(xml, format);
        head(xml, terms);
        xml.element("rsm:SupplyChainTradeTransaction", |xml| {
            terms.lines.iter().enumerate().for_each(|(place, content)| line(xml, place, content));
            agreement(xml, terms);
            delivery(xml, terms);
            settlement(xml, terms);
        });
    })
}

/// BG-2.
fn context(xml: &mut Xml, format: EInvoiceFormat) {
    xml.element("rsm:ExchangedDocumentContext", |xml| {
        format.business_process().into_iter().for_each(|process| {
            xml.element("ram:BusinessProcessSpecifiedDocumentContextParameter", |xml| {
                xml.value("ram:ID", process);
            });
        });
        xml.element("ram:GuidelineSpecifiedDocumentContextParameter", |xml| {
            xml.value("ram:ID", format.specification());
        });
    });
}

/// What the document is (BT-1 to BT-3, BT-22).
fn head(xml: &mut Xml, terms: &Terms<'_>) {
    xml.element("rsm:ExchangedDocument", |xml| {
        xml.value("ram:ID", terms.number);
        xml.value("ram:TypeCode", terms.kind.code());
        date(xml, "ram:IssueDateTime", terms.issued);
        terms.notes.iter().for_each(|text| note(xml, text));
    });
}

fn note(xml: &mut Xml, text: &str) {
    xml.element("ram:IncludedNote", |xml| xml.value("ram:Content", text));
}

/// BG-25.
fn line(xml: &mut Xml, place: usize, line: &Line<'_>) {
    xml.element("ram:IncludedSupplyChainTradeLineItem", |xml| {
        xml.element("ram:AssociatedDocumentLineDocument", |xml| {
            xml.value("ram:LineID", place.saturating_add(1));
            line.note.iter().for_each(|text| note(xml, text));
        });
        xml.element("ram:SpecifiedTradeProduct", |xml| xml.value("ram:Name", line.name));
        xml.element("ram:SpecifiedLineTradeAgreement", |xml| {
            xml.element("ram:NetPriceProductTradePrice", |xml| {
                xml.value("ram:ChargeAmount", line.price.to_decimal());
            });
        });
        xml.element("ram:SpecifiedLineTradeDelivery", |xml| {
            xml.value_with("ram:BilledQuantity", &[("unitCode", Line::UNIT)], line.quantity);
        });
        xml.element("ram:SpecifiedLineTradeSettlement", |xml| line_settlement(xml, line));
    });
}

/// The tax of a line (BG-30), its period (BG-26) and its amount (BT-131).
fn line_settlement(xml: &mut Xml, line: &Line<'_>) {
    xml.element("ram:ApplicableTradeTax", |xml| {
        xml.value("ram:TypeCode", "VAT");
        xml.value("ram:CategoryCode", line.category.code());
        xml.optional("ram:RateApplicablePercent", line.rate());
    });
    line.period.into_iter().for_each(|(first, last)| {
        xml.element("ram:BillingSpecifiedPeriod", |xml| {
            date(xml, "ram:StartDateTime", first);
            date(xml, "ram:EndDateTime", last);
        });
    });
    xml.element("ram:SpecifiedTradeSettlementLineMonetarySummation", |xml| {
        xml.value("ram:LineTotalAmount", line.amount.to_decimal());
    });
}

/// Whom it is between (BG-4, BG-7), and what they refer to (BT-10, BT-13).
fn agreement(xml: &mut Xml, terms: &Terms<'_>) {
    let (seller, buyer) = (&terms.seller, &terms.buyer);
    xml.element("ram:ApplicableHeaderTradeAgreement", |xml| {
        xml.optional("ram:BuyerReference", terms.buyer_reference);
        xml.element("ram:SellerTradeParty", |xml| {
            party(xml, seller, seller.tax_number, seller.contact.as_ref());
        });
        // EN 16931 has no tax number of the buyer, but its VAT id.
        xml.element("ram:BuyerTradeParty", |xml| party(xml, buyer, None, None));
        terms.order.iter().for_each(|order| {
            xml.element("ram:BuyerOrderReferencedDocument", |xml| xml.value("ram:IssuerAssignedID", order));
        });
    });
}

fn party(xml: &mut Xml, party: &Party<'_>, tax_number: Option<&str>, contact: Option<&Contact<'_>>) {
    xml.value("ram:Name", party.name);
    party.legal_id.iter().for_each(|legal_id| {
        xml.element("ram:SpecifiedLegalOrganization", |xml| identifier(xml, "ram:ID", legal_id));
    });
    contact
        .into_iter()
        .for_each(|person| xml.element("ram:DefinedTradeContact", |xml| self::contact(xml, person)));
    xml.element("ram:PostalTradeAddress", |xml| address(xml, &party.address));
    party.electronic_address.iter().for_each(|address| {
        xml.element("ram:URIUniversalCommunication", |xml| identifier(xml, "ram:URIID", address));
    });
    tax_registration(xml, "VA", party.vat_id);
    tax_registration(xml, "FC", tax_number);
}

fn identifier(xml: &mut Xml, name: &'static str, identifier: &Identifier<'_>) {
    match identifier.scheme {
        Some(scheme) => xml.value_with(name, &[("schemeID", scheme)], identifier.id),
        None => xml.value(name, identifier.id),
    }
}

/// BG-6.
fn contact(xml: &mut Xml, contact: &Contact<'_>) {
    xml.value("ram:PersonName", contact.name);
    contact.phone.iter().for_each(|phone| {
        xml.element("ram:TelephoneUniversalCommunication", |xml| xml.value("ram:CompleteNumber", phone));
    });
    contact.email.iter().for_each(|email| {
        xml.element("ram:EmailURIUniversalCommunication", |xml| xml.value("ram:URIID", email));
    });
}

fn address(xml: &mut Xml, address: &Address<'_>) {
    let (first, second, others) = address.street();
    xml.optional("ram:PostcodeCode", address.postal_code);
    xml.optional("ram:LineOne", first);
    xml.optional("ram:LineTwo", second);
    xml.optional("ram:LineThree", others);
    xml.optional("ram:CityName", Some(address.city).filter(|city| !city.is_empty()));
    xml.value("ram:CountryID", address.country);
    xml.optional("ram:CountrySubDivisionName", address.region);
}

/// BT-31, BT-48 (`VA`), or BT-32 (`FC`).
fn tax_registration(xml: &mut Xml, scheme: &str, id: Option<&str>) {
    id.into_iter().for_each(|id| {
        xml.element("ram:SpecifiedTaxRegistration", |xml| {
            xml.value_with("ram:ID", &[("schemeID", scheme)], id);
        });
    });
}

/// When (BT-72) and where (BG-15) it was delivered; the schema asks for the element even where nothing is said.
fn delivery(xml: &mut Xml, terms: &Terms<'_>) {
    xml.element("ram:ApplicableHeaderTradeDelivery", |xml| {
        terms.delivery.iter().for_each(|Delivery { on, country }| {
            xml.element("ram:ShipToTradeParty", |xml| {
                xml.element("ram:PostalTradeAddress", |xml| match terms.delivered_to_buyer() {
                    Some(buyer) => address(xml, buyer),
                    None => xml.value("ram:CountryID", country),
                });
            });
            xml.element("ram:ActualDeliverySupplyChainEvent", |xml| date(xml, "ram:OccurrenceDateTime", *on));
        });
    });
}

/// What is to be paid, and how.
fn settlement(xml: &mut Xml, terms: &Terms<'_>) {
    xml.element("ram:ApplicableHeaderTradeSettlement", |xml| {
        xml.optional("ram:TaxCurrencyCode", terms.accounting_tax.map(Money::currency));
        xml.value("ram:InvoiceCurrencyCode", terms.currency);
        terms.payment.iter().for_each(|payment| payment_means(xml, payment, terms));
        terms.taxes.iter().for_each(|content| tax(xml, content));
        terms.due.iter().for_each(|due| {
            xml.element("ram:SpecifiedTradePaymentTerms", |xml| date(xml, "ram:DueDateDateTime", *due));
        });
        xml.element("ram:SpecifiedTradeSettlementHeaderMonetarySummation", |xml| {
            totals(xml, &terms.totals, terms.accounting_tax);
        });
        terms.preceding.iter().for_each(|invoice| preceding(xml, invoice));
        terms.cost_center.iter().for_each(|account| {
            xml.element("ram:ReceivableSpecifiedTradeAccountingAccount", |xml| xml.value("ram:ID", account));
        });
    });
}

/// BG-16.
fn payment_means(xml: &mut Xml, payment: &Payment<'_>, terms: &Terms<'_>) {
    xml.element("ram:SpecifiedTradeSettlementPaymentMeans", |xml| {
        xml.value("ram:TypeCode", payment.code(terms.currency));
        match payment {
            Payment::Card { brand, last_four } => {
                // BT-82.
                xml.value("ram:Information", brand);
                xml.element("ram:ApplicableTradeSettlementFinancialCard", |xml| {
                    xml.value("ram:ID", last_four);
                });
            }
            Payment::Transfer { iban, bic, holder } => {
                xml.element("ram:PayeePartyCreditorFinancialAccount", |xml| {
                    xml.value("ram:IBANID", iban);
                    xml.optional("ram:AccountName", *holder);
                });
                bic.iter().for_each(|bic| {
                    xml.element("ram:PayeeSpecifiedCreditorFinancialInstitution", |xml| {
                        xml.value("ram:BICID", bic);
                    });
                });
            }
            Payment::NotSaid => {}
        }
    });
}

/// BG-23.
fn tax(xml: &mut Xml, tax: &Tax<'_>) {
    let (reason, code) = tax.reasons();
    xml.element("ram:ApplicableTradeTax", |xml| {
        xml.value("ram:CalculatedAmount", tax.amount.to_decimal());
        xml.value("ram:TypeCode", "VAT");
        xml.optional("ram:ExemptionReason", reason);
        xml.value("ram:BasisAmount", tax.base.to_decimal());
        xml.value("ram:CategoryCode", tax.category.code());
        xml.optional("ram:ExemptionReasonCode", code);
        xml.value("ram:RateApplicablePercent", tax.percent);
    });
}

/// BG-22, and the tax in the accounting currency (BT-111).
fn totals(xml: &mut Xml, totals: &Totals, accounting_tax: Option<Money>) {
    xml.value("ram:LineTotalAmount", totals.net.to_decimal());
    xml.value("ram:TaxBasisTotalAmount", totals.net.to_decimal());
    [Some(totals.tax), accounting_tax].into_iter().flatten().for_each(|tax| {
        let currency = tax.currency();
        xml.value_with("ram:TaxTotalAmount", &[("currencyID", currency.code())], tax.to_decimal());
    });
    xml.optional("ram:RoundingAmount", unless_zero(totals.rounding));
    xml.value("ram:GrandTotalAmount", totals.gross.to_decimal());
    xml.optional("ram:TotalPrepaidAmount", unless_zero(totals.paid));
    xml.value("ram:DuePayableAmount", totals.due.to_decimal());
}

/// BG-3.
fn preceding(xml: &mut Xml, invoice: &Preceding<'_>) {
    xml.element("ram:InvoiceReferencedDocument", |xml| {
        xml.value("ram:IssuerAssignedID", invoice.number);
        xml.element("ram:FormattedIssueDateTime", |xml| {
            xml.value_with("qdt:DateTimeString", &[("format", "102")], Compact(invoice.issued));
        });
    });
}

fn unless_zero(amount: Money) -> Option<impl fmt::Display> {
    Some(amount.to_decimal()).filter(|_| !amount.is_zero())
}

fn date(xml: &mut Xml, name: &'static str, day: Day) {
    xml.element(name, |xml| xml.value_with("udt:DateTimeString", &[("format", "102")], Compact(day)));
}

/// A day as `20261201`, which is format 102.
struct Compact(Day);

impl fmt::Display for Compact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.ymd();
        write!(formatter, "{year:04}{month:02}{day:02}")
    }
}
