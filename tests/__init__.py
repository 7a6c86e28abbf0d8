"""Prove what this project says of itself; folders mirror `generator`."""
