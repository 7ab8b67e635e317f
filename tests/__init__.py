"""Tests of Qari; a package, since a library installs another one named `tests`."""
