"""What is kept in SQLite; SQL lives only here."""
