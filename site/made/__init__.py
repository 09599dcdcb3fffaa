"""Pages that are made of what the repository has: its documents, its schema, its scenarios."""
