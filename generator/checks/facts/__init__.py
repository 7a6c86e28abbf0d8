"""Read what several checks compare: steps, names, terms, acts, documents."""
