"""Prove the official text against itself: one file a check; what these find may be acknowledged."""
