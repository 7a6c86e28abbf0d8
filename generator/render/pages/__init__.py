"""The kinds of pages, one module a kind: data gathered here, words and marks in templates/."""
