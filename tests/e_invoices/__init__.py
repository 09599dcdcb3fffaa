"""Whether e-invoices are right: official rules, an independent reader, and SdI's arithmetic."""
