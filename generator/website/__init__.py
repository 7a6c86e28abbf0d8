"""Publish rendered pages as a website: the only part that knows MkDocs."""
