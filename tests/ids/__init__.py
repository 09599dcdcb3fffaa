"""Ids of companies and people, as python-stdnum judges them: vectors for the check digits of rule I14."""
