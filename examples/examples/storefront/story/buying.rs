//! Ada buys, and the months pass.

use std::error::Error;

use selfserve::{
    Actor, AddPaymentMethod, Address, BillTo, Card, CardExpiry, Channel, EInvoiceRouting, InvoiceDelivery,
    NewProfile, OfferId, PaymentMethodId, PaymentMethodsQuery, ProductsQuery, PurchaseSubscription,
    SchemedId, TaxIdentity, YourProductsQuery,
};

use super::Told;
use crate::facts::{ADA, POWER_BI_PRO};
use crate::stage::Stage;

pub(super) fn ada_looks_around(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-11-10T09:00:00.000Z", "Ada adds her card, and sees what she may buy")?;
    stage.act(
        ada,
        "Ada adds her card",
        AddPaymentMethod { card: card("tok_ada_visa", "Visa", "Ada Ferri")? },
    )?;
    stage.show(ada, PaymentMethodsQuery {})?;
    stage.show(ada, ProductsQuery::default())
}

pub(super) fn ada_buys(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-11-10T09:15:00.000Z", "Ada buys 10 licenses of Power BI Pro, by the month")?;
    let profile = profile(stage.card(ADA)?, "Sales analytics")?;
    let mut purchase = PurchaseSubscription {
        product: POWER_BI_PRO.into(),
        offer: OfferId::new("monthly"),
        licenses: 10.into(),
        billing: profile.into(),
        channel: Channel::SelfService,
        align: None,
        promotion: None,
        order_reference: None,
        quote: None,
    };
    let name = "Ada buys what she was quoted";
    purchase.quote = Some(stage.quote(ada, name, purchase.clone())?);
    stage.act(ada, name, purchase)?;
    stage.show(ada, YourProductsQuery::default())?;
    stage.show_invoices(ADA)
}

pub(super) fn the_month_turns(stage: &mut Stage<'_>) -> Told {
    stage.scene("2026-12-01T09:00:00.000Z", "The month turns: what was added is invoiced")?;
    stage.show_invoices(ADA)
}

pub(super) fn the_subscription_renews(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-12-10T09:00:00.000Z", "Ada's subscription renews all the same")?;
    stage.show(ada, YourProductsQuery::default())?;
    stage.show_invoices(ADA)
}

/// What the payment provider's form hands back: a token, never the number.
pub(super) fn card(token: &str, brand: &str, holder: &str) -> Result<Card, Box<dyn Error>> {
    Ok(Card {
        token: token.into(),
        brand: brand.into(),
        last_four: "4242".into(),
        expires: CardExpiry { year: 2028, month: 5 },
        holder: Some(holder.into()),
        address: Some(address()?),
        country: "IT".parse()?,
    })
}

/// A billing profile of the company's, paid by this card.
pub(super) fn profile(payment_method: PaymentMethodId, name: &str) -> Result<NewProfile, Box<dyn Error>> {
    Ok(NewProfile {
        name: name.into(),
        bill_to: BillTo {
            name: "Officine Rossi S.r.l.".into(),
            address: address()?,
            tax_id: Some("IT01234560017".into()),
            email: Some("invoices@officinerossi.example".into()),
            tax_identity: Some(
                TaxIdentity { vat_id: Some("IT01234560017".into()), ..TaxIdentity::default() }.into(),
            ),
            e_invoices: Some(
                EInvoiceRouting {
                    electronic_address: Some(SchemedId {
                        scheme: "0211".parse()?,
                        id: "IT01234560017".into(),
                    }),
                    buyer_reference: Some("Marketing".into()),
                    recipient_code: Some("ABC1234".into()),
                    ..EInvoiceRouting::default()
                }
                .into(),
            ),
        },
        payment_method,
        currency: None,
        purchase_order: None,
        cost_center: None,
        delivery: InvoiceDelivery::Email,
        recipients: Vec::new(),
    })
}

fn address() -> Result<Address, Box<dyn Error>> {
    Ok(Address {
        street: "Via Emilia 12".into(),
        postal_code: Some("40121".into()),
        city: "Bologna".into(),
        region: Some("BO".into()),
        country: "IT".parse()?,
    })
}
