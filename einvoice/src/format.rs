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

impl EInvoiceFormat {
    /// BT-24: which rules a document of EN 16931 follows.
    pub(crate) fn specification(self) -> &'static str {
        match self {
            Self::Peppol => "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            Self::XrechnungUbl | Self::XrechnungCii => {
                "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
            }
            Self::FacturX | Self::FatturaPa => "urn:cen.eu:en16931:2017",
        }
    }

    /// BT-23: which process it is part of, where the rules ask for one.
    pub(crate) fn business_process(self) -> Option<&'static str> {
        match self {
            Self::Peppol | Self::XrechnungUbl | Self::XrechnungCii => {
                Some("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
            }
            Self::FacturX | Self::FatturaPa => None,
        }
    }
}
