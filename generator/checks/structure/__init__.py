"""Ask whether our own files hold together: one file a check; what these find is ours to mend."""
