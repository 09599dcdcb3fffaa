"""Ids as python-stdnum judges them: vectors for the check digits of rule I14. See `README.md`."""
