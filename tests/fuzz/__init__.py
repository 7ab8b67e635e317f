"""Inputs that no one wrote: parsers must answer or refuse, and never break."""
