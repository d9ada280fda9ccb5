"""Let Hypothesis draw by the seed alone.

It also draws numbers and texts that it finds in the source of modules which count as local. Which these are depends on how the
package was installed and on what else was imported; and to look for them takes time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


@contextmanager
def no_local_constants() -> Iterator[None]:
    """While the context is open, nothing is drawn from the source of any module."""
    with patch.object(providers, "_get_local_constants", Constants):
        yield
