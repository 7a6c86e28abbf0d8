"""What content must satisfy before anything is published."""
