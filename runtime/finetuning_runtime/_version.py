"""The version of the distribution, which the build takes from here."""

__version__ = "0.1.0"  # A constant: reading it from the installed metadata would cost every first call 20 ms.
