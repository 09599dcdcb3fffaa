# The rules of eligibility (P5), in Rego: the set of what fails, and whether approval is needed.
package selfserve

import rego.v1

failed contains "organization_kind" if input.kind in {"government", "education"}

failed contains "country" if input.country in input.closedCountries

failed contains "member" if input.person != "member"

failed contains "on_sale" if not input.currency

failed contains "on_sale" if input.today >= input.endOfSale

failed contains "policy" if policy != "enabled"

default policy := "enabled"

policy := input.policy.product

policy := input.policy.offerType if not input.policy.product

policy := input.policy["default"] if {
	not input.policy.product
	not input.policy.offerType
}

failed contains "payment_method" if not usable

usable if {
	input.card.lastYear >= input.year
	input.card.country == input.country
}

failed contains "licenses" if input.licenses > input.cap

failed contains "license_limit" if input.licenses > most_licenses

of_roles := [input.limits[role].licenses | some role in ["userAdmin", "globalReader"]]

most_licenses := max(of_roles) if count(of_roles) > 0

most_licenses := input.limits.product.licenses if count(of_roles) == 0

most_licenses := input.limits.organization.licenses if {
	count(of_roles) == 0
	not input.limits.product.licenses
}

failed contains "spending_limit" if {
	input.limits.organization.spending
	not affordable
}

affordable if input.cost <= input.limits.organization.spending[input.currency]

failed contains "subscription_limit" if input.limits.organization.subscriptions < 1

failed contains "approval" if input.approval.always

failed contains "approval" if input.licenses > input.approval.licenses

failed contains "approval" if input.cost > input.approval.amount
