"""A key that must be seen nowhere, and a look for it in all that a traceback can show."""

import base64
import traceback
from urllib.parse import quote

_PARTS = ("sk-can", "ary7f3a", "9b2e/+0d")


def canary():
    """The key. A function, so that no frame of a test holds it, and no line of its source shows it."""
    return "".join(_PARTS)


def traces_of(error):
    """The places in a rendered traceback, local variables included, that show the key in one of its forms."""
    text = rendered(error)
    return [line for line in text.splitlines() if any(form in line for form in _forms())]


def rendered(error):
    """Everything that a traceback can show of an exception and of all that led to it, suppressed or not."""
    return "\n".join(_rendered(one) for one in _chain(error))


def _rendered(error):
    """One exception, without the frames of the tests, which are the caller's own."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    found.stack = traceback.StackSummary.from_list(f for f in found.stack if "contract_tests" not in f.filename)
    return "".join(found.format(chain=False)) + repr(error)


def _chain(error, seen=None):
    seen = {} if seen is None else seen
    if error is not None and id(error) not in seen:
        seen[id(error)] = error
        for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
            _chain(other, seen)
    return list(seen.values())


def _forms():
    yield _PARTS[1]  # is in it however it is quoted
    yield quote(_PARTS[2], safe="")
    for before in ("", "x", "xx"):  # base64 has three spellings, by what stands before
        encoded = base64.b64encode((before + canary()).encode()).decode()
        yield encoded[4:-4]
