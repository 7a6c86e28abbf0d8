"""What is true of a language anywhere: dates, places in an act, quotation marks, how it is read."""
