"""The parts of `packaging/build.py`: what is handed out, made from a checkout."""
