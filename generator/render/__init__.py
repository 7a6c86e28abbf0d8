"""The model as pages and drawings; pure functions, no I/O."""
