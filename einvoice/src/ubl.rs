//! UBL 2.1: Peppol BIS Billing 3.0, and XRechnung. Elements stand in the order of the schema.

use alloc::string::String;

use selfserve::{Day, Money};

use crate::terms::{
    Address, Contact, Delivery, DocumentKind, Identifier, Joined, Line, Party, Payment, Preceding, Tax,
    Terms, Totals,
};
use crate::xml::Xml;
use crate::{EInvoiceFormat, EInvoiceProblem, rules};

/// How a document and its lines are called in UBL, by their kind.
struct Names {
    root: &'static str,
    namespace: &'static str,
    type_code: &'static str,
    line: &'static str,
    quantity: &'static str,
}

const INVOICE: Names = Names {
    root: "Invoice",
    namespace: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
    type_code: "cbc:InvoiceTypeCode",
    line: "cac:InvoiceLine",
    quantity: "cbc:InvoicedQuantity",
};
const CREDIT_NOTE: Names = Names {
    root: "CreditNote",
    namespace: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
    type_code: "cbc:CreditNoteTypeCode",
    line: "cac:CreditNoteLine",
    quantity: "cbc:CreditedQuantity",
};
const AGGREGATES: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const BASICS: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

/// The document in UBL, or why it cannot be said there.
pub(crate) fn write(terms: &Terms<'_>, format: EInvoiceFormat) -> Result<String, EInvoiceProblem> {
    rules::check(terms, format)?;
    let names = match terms.kind {
        DocumentKind::Invoice => &INVOICE,
        DocumentKind::CreditNote => &CREDIT_NOTE,
    };
    let namespaces = [("xmlns", names.namespace), ("xmlns:cac", AGGREGATES), ("xmlns:cbc", BASICS)];
    Xml::document(names.root, &namespaces, |xml| {
        head(xml, terms, format, names);
        references(xml, terms);
        parties(xml, terms);
        terms.delivery.iter().for_each(|place| delivery(xml, place, terms.delivered_to_buyer()));
        terms.payment.iter().for_each(|payment| payment_means(xml, payment, terms));
        taxes(xml, terms);
        totals(xml, &terms.totals);
        terms.lines.iter().enumerate().for_each(|(place, content)| line(xml, place, content, names));
    })
}

/// What the document is (BG-2, BT-1 to BT-22).
fn head(xml: &mut Xml, terms: &Terms<'_>, format: EInvoiceFormat, names: &Names) {
    xml.value("cbc:CustomizationID", format.specification());
    xml.optional("cbc:ProfileID", format.business_process());
    xml.value("cbc:ID", terms.number);
    xml.value("cbc:IssueDate", terms.issued);
    // The schema of a credit note has no place for one.
    xml.optional("cbc:DueDate", terms.due.filter(|_| terms.kind == DocumentKind::Invoice));
    xml.value(names.type_code, terms.kind.code());
    // Peppol takes one note (R002).
    let notes = Joined { texts: &terms.notes, between: "\n" };
    xml.optional("cbc:Note", Some(notes).filter(|notes| !notes.texts.is_empty()));
    xml.value("cbc:DocumentCurrencyCode", terms.currency);
    xml.optional("cbc:TaxCurrencyCode", terms.accounting_tax.map(Money::currency));
    xml.optional("cbc:AccountingCost", terms.cost_center);
    xml.optional("cbc:BuyerReference", terms.buyer_reference);
}

/// What it refers to: the order (BT-13), and the invoices that it credits (BG-3).
fn references(xml: &mut Xml, terms: &Terms<'_>) {
    terms.order.iter().for_each(|order| {
        xml.element("cac:OrderReference", |xml| xml.value("cbc:ID", order));
    });
    for Preceding { number, issued } in &terms.preceding {
        xml.element("cac:BillingReference", |xml| {
            xml.element("cac:InvoiceDocumentReference", |xml| {
                xml.value("cbc:ID", number);
                xml.value("cbc:IssueDate", issued);
            });
        });
    }
}

/// The seller (BG-4) and the buyer (BG-7).
fn parties(xml: &mut Xml, terms: &Terms<'_>) {
    let (seller, buyer) = (&terms.seller, &terms.buyer);
    xml.element("cac:AccountingSupplierParty", |xml| {
        xml.element("cac:Party", |xml| party(xml, seller, seller.tax_number, seller.contact.as_ref()));
    });
    // EN 16931 has no tax number of the buyer, but its VAT id.
    xml.element("cac:AccountingCustomerParty", |xml| {
        xml.element("cac:Party", |xml| party(xml, buyer, None, None));
    });
}

fn party(xml: &mut Xml, party: &Party<'_>, tax_number: Option<&str>, contact: Option<&Contact<'_>>) {
    identifier(xml, "cbc:EndpointID", party.electronic_address);
    xml.element("cac:PostalAddress", |xml| address(xml, &party.address));
    tax_scheme(xml, "VAT", party.vat_id);
    tax_scheme(xml, "TAX", tax_number);
    xml.element("cac:PartyLegalEntity", |xml| {
        xml.value("cbc:RegistrationName", party.name);
        identifier(xml, "cbc:CompanyID", party.legal_id);
    });
    contact.into_iter().for_each(|contact| {
        xml.element("cac:Contact", |xml| {
            xml.value("cbc:Name", contact.name);
            xml.optional("cbc:Telephone", contact.phone);
            xml.optional("cbc:ElectronicMail", contact.email);
        });
    });
}

fn identifier(xml: &mut Xml, name: &'static str, identifier: Option<Identifier<'_>>) {
    match identifier {
        Some(Identifier { scheme: Some(scheme), id }) => xml.value_with(name, &[("schemeID", scheme)], id),
        Some(Identifier { scheme: None, id }) => xml.value(name, id),
        None => {}
    }
}

fn address(xml: &mut Xml, address: &Address<'_>) {
    let (first, second, others) = address.street();
    xml.optional("cbc:StreetName", first);
    xml.optional("cbc:AdditionalStreetName", second);
    xml.optional("cbc:CityName", Some(address.city).filter(|city| !city.is_empty()));
    xml.optional("cbc:PostalZone", address.postal_code);
    xml.optional("cbc:CountrySubentity", address.region);
    others.into_iter().for_each(|others| {
        xml.element("cac:AddressLine", |xml| xml.value("cbc:Line", others));
    });
    country(xml, address.country);
}

fn country(xml: &mut Xml, code: &str) {
    xml.element("cac:Country", |xml| xml.value("cbc:IdentificationCode", code));
}

/// BT-31, BT-48 (`VAT`), or BT-32 (`TAX`).
fn tax_scheme(xml: &mut Xml, scheme: &str, id: Option<&str>) {
    id.into_iter().for_each(|id| {
        xml.element("cac:PartyTaxScheme", |xml| {
            xml.value("cbc:CompanyID", id);
            xml.element("cac:TaxScheme", |xml| xml.value("cbc:ID", scheme));
        });
    });
}

/// When (BT-72) and where (BG-15) it was delivered.
fn delivery(xml: &mut Xml, delivery: &Delivery, buyer: Option<&Address<'_>>) {
    xml.element("cac:Delivery", |xml| {
        xml.value("cbc:ActualDeliveryDate", delivery.on);
        xml.element("cac:DeliveryLocation", |xml| {
            xml.element("cac:Address", |xml| match buyer {
                Some(buyer) => address(xml, buyer),
                None => country(xml, delivery.country.code()),
            });
        });
    });
}

/// How it is paid (BG-16).
fn payment_means(xml: &mut Xml, payment: &Payment<'_>, terms: &Terms<'_>) {
    xml.element("cac:PaymentMeans", |xml| {
        xml.value("cbc:PaymentMeansCode", payment.code(terms.currency));
        match payment {
            Payment::Card { brand, last_four } => xml.element("cac:CardAccount", |xml| {
                xml.value("cbc:PrimaryAccountNumberID", last_four);
                // Not a term, but the schema asks for it.
                xml.value("cbc:NetworkID", brand);
            }),
            Payment::Transfer { iban, bic, holder } => xml.element("cac:PayeeFinancialAccount", |xml| {
                xml.value("cbc:ID", iban);
                xml.optional("cbc:Name", *holder);
                bic.iter().for_each(|bic| {
                    xml.element("cac:FinancialInstitutionBranch", |xml| xml.value("cbc:ID", bic));
                });
            }),
            Payment::NotSaid => {}
        }
    });
}

/// The tax (BT-110) by category and rate (BG-23), and in the accounting currency (BT-111).
fn taxes(xml: &mut Xml, terms: &Terms<'_>) {
    xml.element("cac:TaxTotal", |xml| {
        amount(xml, "cbc:TaxAmount", terms.totals.tax);
        terms.taxes.iter().for_each(|tax| subtotal(xml, tax));
    });
    terms.accounting_tax.iter().for_each(|tax| {
        xml.element("cac:TaxTotal", |xml| amount(xml, "cbc:TaxAmount", *tax));
    });
}

fn subtotal(xml: &mut Xml, tax: &Tax<'_>) {
    let (reason, code) = tax.reasons();
    xml.element("cac:TaxSubtotal", |xml| {
        amount(xml, "cbc:TaxableAmount", tax.base);
        amount(xml, "cbc:TaxAmount", tax.amount);
        xml.element("cac:TaxCategory", |xml| {
            xml.value("cbc:ID", tax.category.code());
            xml.value("cbc:Percent", tax.percent);
            xml.optional("cbc:TaxExemptionReasonCode", code);
            xml.optional("cbc:TaxExemptionReason", reason);
            xml.element("cac:TaxScheme", |xml| xml.value("cbc:ID", "VAT"));
        });
    });
}

/// BG-22.
fn totals(xml: &mut Xml, totals: &Totals) {
    xml.element("cac:LegalMonetaryTotal", |xml| {
        amount(xml, "cbc:LineExtensionAmount", totals.net);
        amount(xml, "cbc:TaxExclusiveAmount", totals.net);
        amount(xml, "cbc:TaxInclusiveAmount", totals.gross);
        unless_zero(xml, "cbc:PrepaidAmount", totals.paid);
        unless_zero(xml, "cbc:PayableRoundingAmount", totals.rounding);
        amount(xml, "cbc:PayableAmount", totals.due);
    });
}

/// BG-25.
fn line(xml: &mut Xml, place: usize, line: &Line<'_>, names: &Names) {
    xml.element(names.line, |xml| {
        xml.value("cbc:ID", place.saturating_add(1));
        xml.optional("cbc:Note", line.note.as_deref());
        xml.value_with(names.quantity, &[("unitCode", Line::UNIT)], line.quantity);
        amount(xml, "cbc:LineExtensionAmount", line.amount);
        line.period.into_iter().for_each(|days| period(xml, days));
        xml.element("cac:Item", |xml| {
            xml.value("cbc:Name", line.name);
            xml.element("cac:ClassifiedTaxCategory", |xml| {
                xml.value("cbc:ID", line.category.code());
                xml.optional("cbc:Percent", line.rate());
                xml.element("cac:TaxScheme", |xml| xml.value("cbc:ID", "VAT"));
            });
        });
        xml.element("cac:Price", |xml| {
            let currency = line.price.currency();
            let attributes = [("currencyID", currency.code())];
            xml.value_with("cbc:PriceAmount", &attributes, line.price.to_decimal());
        });
    });
}

/// BG-26.
fn period(xml: &mut Xml, (first, last): (Day, Day)) {
    xml.element("cac:InvoicePeriod", |xml| {
        xml.value("cbc:StartDate", first);
        xml.value("cbc:EndDate", last);
    });
}

fn amount(xml: &mut Xml, name: &'static str, amount: Money) {
    let currency = amount.currency();
    xml.value_with(name, &[("currencyID", currency.code())], amount.to_decimal());
}

fn unless_zero(xml: &mut Xml, name: &'static str, value: Money) {
    if !value.is_zero() {
        amount(xml, name, value);
    }
}
