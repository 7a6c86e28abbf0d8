"""The model of regulations: frozen records, no I/O."""
