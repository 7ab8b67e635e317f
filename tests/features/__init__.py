"""What a reader does, in a reader's words."""
