"""Content files to model: strict YAML with places, validation, the source text."""
