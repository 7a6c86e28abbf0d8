"""Write what checks found, for people and for programs; one file a format."""
