"""Finish every page of a content folder as HTML, decree by decree, and keep what is finished."""
