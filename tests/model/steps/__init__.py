"""Random steps by seed, with a liking for edges."""
