//! The formats in which an invoice can be said.

use serde::{Deserialize, Serialize};

/// A format of e-invoices (`I15`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EInvoiceFormat {
    /// UBL 2.1 as Peppol BIS Billing 3.0 takes it.
    Peppol,
    /// UBL 2.1 as German authorities take it: XRechnung.
    XrechnungUbl,
    /// UN/CEFACT CII as German authorities take it: XRechnung.
    XrechnungCii,
    /// UN/CEFACT CII, the `factur-x.xml` of Factur-X and ZUGFeRD, profile EN 16931.
    FacturX,
    /// FatturaPA 1.2, which Italy's exchange system (SdI) takes.
    FatturaPa,
}
