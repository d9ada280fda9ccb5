"""Take secrets out of text that a foreign program wrote, before anybody sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "[redacted]"

_CREDENTIAL = re.compile(
    r"""(?ix)
    (?P<before>
        \b (?:bearer|basic) \s+                                 # Authorization: Bearer …
      | \b [\w-]* (?:api[_-]?key|virtual[_-]?key|token|secret|password|authorization) [\w-]*
        ["']? \s* [:=] \s* ["']?                                # "api_key": "…", TOKEN=…
    )
    (?!bearer\b|basic\b|\[redacted\]) [^\s"',;]{4,}
    | (?<=://) [^\s/@]+ (?=@)                                   # https://user:…@host
    | \b (?:sk|pk|fw|ghp|npm)[-_][A-Za-z0-9_-]{8,}              # keys that their prefix gives away
    """
)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without the given secrets and without whatever looks like a credential."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, MASK)
    return _CREDENTIAL.sub(lambda match: (match["before"] or "") + MASK, text)
