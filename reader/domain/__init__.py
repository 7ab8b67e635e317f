"""Pure values and rules of reading and translating; standard library only."""
