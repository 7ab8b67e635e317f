"""Files with changed bytes: each is read, or refused with a message, and soon."""
