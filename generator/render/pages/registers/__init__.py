"""Pages for employees: what is gathered of all regulations of a decree, one file a page."""
