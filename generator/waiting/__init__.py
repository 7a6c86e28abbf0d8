"""Count working days: when a service was ready at the latest."""
