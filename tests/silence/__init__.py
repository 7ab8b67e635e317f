"""That the app is silent: a whole session, looked at from outside."""
