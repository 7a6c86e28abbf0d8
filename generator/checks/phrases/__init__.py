"""Find what is worded in two ways in the texts of a decree that are alike."""
