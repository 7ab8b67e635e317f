"""Where articles come from: files and pasted text."""
