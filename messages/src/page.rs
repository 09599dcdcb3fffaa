//! An invoice as a page: HTML that a screen reader follows and that prints on A4.
//!
//! The page is written by hand. Markup is `&'static str`, everything else goes through one function that escapes it:
//! text cannot become markup, by type. A template engine would bring more code than this file has.

use selfserve::{
    Address, BillTo, Email, InvoiceDocument, InvoiceSettlement, InvoiceSettlementKind, InvoiceStatus,
    Language, Line, Money, Seller, TaxIdentity, TextLine, VatId,
};

use crate::Messages;

/// HTML as it is written.
struct Page<'a> {
    html: String,
    words: &'a Messages,
}

impl Messages {
    /// An invoice as an HTML page: no script, nothing from elsewhere, styles in the page, made to be printed. Each line
    /// is explained. Above it stands who issues it, if that is given.
    pub fn invoice_page(&self, invoice: &InvoiceDocument, seller: Option<&Seller>) -> String {
        let mut page = Page { html: String::with_capacity(16_384), words: self };
        page.head(invoice);
        page.facts(invoice);
        page.parties(invoice, seller);
        page.lines(invoice);
        page.totals(invoice);
        page.settlements(invoice);
        page.foot(invoice, seller);
        page.html
    }
}

impl Page<'_> {
    /// Markup: only what is written in this file.
    fn tag(&mut self, markup: &'static str) -> &mut Self {
        self.html.push_str(markup);
        self
    }

    /// Text: whatever it holds, it stays text.
    fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                // Neither a reader nor a printer shows these, but they can turn the direction of what is around them.
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                letter if letter.is_control() => self.html.push(' '),
                letter => self.html.push(letter),
            }
        }
        self
    }

    /// A word of the document in the language.
    fn word(&mut self, id: &str) -> &mut Self {
        let word = self.words.document_word(id);
        self.text(&word)
    }

    fn title(&mut self, invoice: &InvoiceDocument) -> &mut Self {
        self.word(if invoice.is_credit_note() { "document-credit-note" } else { "document-invoice" })
    }

    fn head(&mut self, invoice: &InvoiceDocument) {
        let language = match self.words.language() {
            Language::English => "en",
            Language::Italian => "it",
        };
        self.tag("<!doctype html>\n<html lang=\"").tag(language);
        self.tag("\">\n<head>\n<meta charset=\"utf-8\">\n");
        self.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        self.title(invoice).text(" ").text(invoice.number.as_str());
        self.tag("</title>\n<style>\n")
            .tag(include_str!("page.css"))
            .tag("</style>\n</head>\n<body>\n<main>\n");
    }

    /// The heading, and what tells this invoice from others.
    fn facts(&mut self, invoice: &InvoiceDocument) {
        self.tag("<header>\n<h1>").title(invoice).tag("</h1>\n<dl class=\"facts\">\n");
        let date = self.words.day(invoice.date);
        let due = self.words.day(invoice.pay_by.unwrap_or(invoice.due));
        self.fact("document-number", invoice.number.as_str());
        self.fact("document-date", &date);
        if invoice.status_at_issue != InvoiceStatus::Paid {
            self.fact("document-due", &due);
        }
        if let Some(order) = &invoice.purchase_order {
            self.fact("document-purchase-order", order.as_str());
        }
        if let Some(center) = &invoice.cost_center {
            self.fact("document-cost-center", center.as_str());
        }
        if let Some(number) = invoice.clearance.as_ref().and_then(|clearance| clearance.number.as_ref()) {
            self.fact("document-clearance", number.as_str());
        }
        match invoice.status {
            Some(status) => self.fact("document-status", &self.words.label(status)),
            None => self.fact("document-status-at-issue", &self.words.label(invoice.status_at_issue)),
        }
        self.tag("</dl>\n</header>\n");
    }

    fn fact(&mut self, id: &str, value: &str) {
        self.tag("<div><dt>").word(id).tag("</dt><dd>").text(value).tag("</dd></div>\n");
    }

    fn parties(&mut self, invoice: &InvoiceDocument, seller: Option<&Seller>) {
        self.tag("<div class=\"parties\">\n");
        if let Some(Seller { name, address, tax_id, email, tax_identity, .. }) = seller {
            let tax_id = printed(tax_id.as_ref(), tax_identity.as_deref());
            self.party("document-seller", name, address, tax_id, email.as_ref());
        }
        if let Some(BillTo { name, address, tax_id, email, tax_identity, .. }) = &invoice.bill_to {
            let tax_id = printed(tax_id.as_ref(), tax_identity.as_deref());
            self.party("document-bill-to", name, address, tax_id, email.as_ref());
        }
        self.tag("</div>\n");
    }

    fn party(
        &mut self,
        id: &str,
        name: &TextLine<200>,
        address: &Address,
        tax_id: Option<&str>,
        email: Option<&Email>,
    ) {
        self.tag("<section>\n<h2>")
            .word(id)
            .tag("</h2>\n<address>\n<strong>")
            .text(name.as_str())
            .tag("</strong><br>\n");
        self.text(address.street.as_str()).tag("<br>\n");
        if let Some(code) = &address.postal_code {
            self.text(code.as_str()).text(" ");
        }
        self.text(address.city.as_str());
        if let Some(region) = &address.region {
            self.text(", ").text(region.as_str());
        }
        let country = self.words.country(address.country);
        self.tag("<br>\n").text(&country).tag("\n</address>\n");
        if let Some(tax_id) = tax_id {
            self.tag("<p>").word("document-tax-id").text(" ").text(tax_id).tag("</p>\n");
        }
        if let Some(email) = email {
            self.tag("<p>").text(email.as_str()).tag("</p>\n");
        }
        self.tag("</section>\n");
    }

    fn lines(&mut self, invoice: &InvoiceDocument) {
        self.tag("<table class=\"lines\">\n<caption>")
            .word("document-lines")
            .tag("</caption>\n<thead>\n<tr>");
        self.tag("<th scope=\"col\">").word("document-product").tag("</th>");
        self.tag("<th scope=\"col\">").word("document-days").tag("</th>");
        for id in ["document-quantity", "document-unit-price", "document-amount"] {
            self.tag("<th scope=\"col\" class=\"figure\">").word(id).tag("</th>");
        }
        self.tag("</tr>\n</thead>\n");
        for line in &invoice.lines {
            self.line(line);
        }
        self.tag("</table>\n");
    }

    /// A line, and under it how its amount comes about.
    fn line(&mut self, line: &Line) {
        let words = self.words;
        self.tag("<tbody>\n<tr><th scope=\"row\">").text(line.product_name.as_str());
        self.tag("<span class=\"kind\">")
            .text(&words.label(line.kind))
            .tag("</span></th>\n<td class=\"days\">");
        match line.service_period.days() {
            0 => self.tag("–"),
            1 => self.text(&words.day(line.service_period.start)),
            _ => self
                .text(&words.day(line.service_period.start))
                .tag(" –<br>")
                .text(&words.day(line.service_period.end.plus_days(-1))),
        };
        self.tag("</td>\n<td class=\"figure\">").text(&words.number(line.quantity.0.into()));
        self.tag("</td><td class=\"figure\">").text(&words.unit_price(line.unit_price));
        self.tag("</td><td class=\"figure\">").text(&words.money(line.amount)).tag("</td></tr>\n");
        self.tag("<tr class=\"why\"><td colspan=\"5\">")
            .text(&words.line(line))
            .tag("</td></tr>\n</tbody>\n");
    }

    fn totals(&mut self, invoice: &InvoiceDocument) {
        self.tag("<table class=\"totals\">\n<caption>").word("document-totals").tag("</caption>\n<tbody>\n");
        self.total("", "document-subtotal", invoice.subtotal);
        for tax in &invoice.taxes {
            let sentence = self.words.document_tax(tax);
            self.tag("<tr><th scope=\"row\">").text(&sentence).money(tax.amount);
        }
        if !invoice.rounding.is_zero() {
            self.total("", "document-rounding", invoice.rounding);
        }
        self.total("sum", "document-total", invoice.total);
        for (id, amount) in [
            ("document-allocated", invoice.allocated),
            ("document-credits-applied", invoice.credits_applied),
            ("document-credited", invoice.credited),
            ("document-refunded", invoice.refunded),
        ] {
            if !amount.is_zero() {
                self.total("", id, amount);
            }
        }
        self.total("due", "document-amount-due", invoice.amount_due);
        self.tag("</tbody>\n</table>\n");
    }

    fn total(&mut self, class: &'static str, id: &str, amount: Money) {
        self.tag("<tr class=\"").tag(class).tag("\"><th scope=\"row\">").word(id).money(amount);
    }

    /// The cell of an amount, which ends a row that a heading began.
    fn money(&mut self, amount: Money) {
        let amount = self.words.money(amount);
        self.tag("</th><td class=\"figure\">").text(&amount).tag("</td></tr>\n");
    }

    /// What has been settled since it was issued.
    fn settlements(&mut self, invoice: &InvoiceDocument) {
        if invoice.settlements.is_empty() {
            return;
        }
        self.tag("<table class=\"totals\">\n<caption class=\"seen\">").word("document-settlements");
        self.tag("</caption>\n<tbody>\n");
        for InvoiceSettlement { on, kind, amount } in &invoice.settlements {
            let day = self.words.day(*on);
            self.tag("<tr><th scope=\"row\">").word(match kind {
                InvoiceSettlementKind::Payment => "document-payment",
                InvoiceSettlementKind::Credit => "document-credit",
                InvoiceSettlementKind::Chargeback => "document-chargeback",
                InvoiceSettlementKind::Refund => "document-refund",
                InvoiceSettlementKind::Void => "document-void",
                InvoiceSettlementKind::WrittenOff => "document-written-off",
            });
            self.text(", ").text(&day).money(*amount);
        }
        if invoice.status.is_some() {
            self.total("due", "document-outstanding", invoice.outstanding);
        }
        self.tag("</tbody>\n</table>\n");
    }

    fn foot(&mut self, invoice: &InvoiceDocument, seller: Option<&Seller>) {
        let to_pay = self.words.document_to_pay(invoice);
        self.tag("<footer>\n<p>").text(&to_pay).tag("</p>\n");
        if let Some(note) = seller.and_then(|seller| seller.note.as_ref()) {
            self.tag("<p>").text(note.as_str()).tag("</p>\n");
        }
        self.tag("</footer>\n</main>\n</body>\n</html>\n");
    }
}

/// The tax id as it is printed: else the VAT id, else the tax number.
fn printed<'a>(tax_id: Option<&'a TextLine<64>>, identity: Option<&'a TaxIdentity>) -> Option<&'a str> {
    let vat_id = identity.and_then(|own| own.vat_id.as_ref()).map(VatId::as_str);
    let number = identity.and_then(|own| own.tax_number.as_ref()).map(TextLine::as_str);
    tax_id.map(TextLine::as_str).or(vat_id).or(number)
}
