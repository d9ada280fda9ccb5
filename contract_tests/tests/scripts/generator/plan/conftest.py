"""Plans of the small spec."""

import pytest

from scripts.generator.plan import plan


@pytest.fixture
def planned(parse):
    """Plans a document's client."""
    return lambda document: plan(parse(document).parsed)
