"""What is true of a language anywhere: dates, collation, letters."""
