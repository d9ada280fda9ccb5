"""The requests of a finding as lines of bash: curl, and jq where one request needs what another was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finetuning_contracts.checks.curl import quoted
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_contracts.checks.steps import Reference, Reproduction, Step

_LEFT_OUT = frozenset({"user-agent", "accept", "content-length", "host", "connection", "accept-encoding"})
"""Headers that curl writes by itself, or that no finding depends on."""
_NEEDS_GLOBOFF = frozenset("[]{}")


def lines(reproduction: Reproduction, headers: Mapping[str, str], variables: Mapping[str, str]) -> tuple[str, ...]:
    """The steps as lines. The last one shows the response, status and headers included.

    Args:
        reproduction: its references are to earlier steps only.
        headers: the credentials of the run, which the steps refer to.
        variables: name of a shell variable → the text that it stands for.
    """
    given = {name.lower(): (name, value) for name, value in headers.items()}
    names = _names(reproduction.steps)
    written: list[str] = []
    for number, step in enumerate(reproduction.steps):
        own = [given[name.lower()] for name in step.credentials] + list(step.headers)
        known = {text: f"${name}" for name, text in variables.items()}
        known |= {one.value: f"${names[one.value][1]}" for one in step.references if one.value in names}
        last = number == len(reproduction.steps) - 1
        request = Outgoing(step.method, variables["URL"] + step.target, tuple(own), step.body)
        line = _curl(request, known, last=last)
        asked = [(one, name) for one, name in names.values() if one.step == number]
        if last:
            written.append(line)
        elif not asked:
            written.append(f"{line} > /dev/null")
        elif len(asked) == 1:
            one, name = asked[0]
            written.append(f"{name}=$({line} | jq -r {quoted(_jq(one).encode())})")
        else:
            written.append(f"made=$({line})")
            written += [f'{name}=$(jq -r {quoted(_jq(one).encode())} <<< "$made")' for one, name in asked]
    return tuple(written)


def _names(steps: Sequence[Step]) -> dict[str, tuple[Reference, str]]:
    """For each value that the server gave and that a later request has: where it first stood, and a variable for it.

    What an earlier request had already, such as the name of a model, is no such value.
    """
    names: dict[str, tuple[Reference, str]] = {}
    sent = ""
    for step in steps:
        for one in step.references:
            if one.step is not None and one.value not in sent and one.value not in names:
                names[one.value] = (one, f"id{len(names) + 1}")
        text = step.target + step.body.decode("latin-1")
        for value in names:
            text = text.replace(value, "")
        sent += text
    return names


def _jq(one: Reference) -> str:
    """A JSON Pointer as jq has it; of a resource name its last segment, where that is what stands in the request."""
    path = "".join(f"[{part}]" if part.isdecimal() else f".{part}" for part in one.pointer.split("/")[1:])
    return path if path.startswith(".") else f".{path}"


def _curl(request: Outgoing, known: Mapping[str, str], *, last: bool) -> str:
    words = ["curl", "-sS"]
    words += ["-i"] if last else []
    words += ["--path-as-is"] if "/.." in request.url or "/." in request.url else []
    words += ["--globoff"] if _NEEDS_GLOBOFF & set(request.url) else []
    if request.method == "HEAD":
        words.append("-I")
    elif request.method != ("POST" if request.body else "GET"):
        words += ["-X", quoted(request.method.encode())]
    words.append(_word(request.url.encode(), known))
    for name, value in request.headers:
        if name.lower() not in _LEFT_OUT and not name.lower().startswith("x-schemathesis"):
            # curl takes `Name;` for a header without a value.
            header = f"{name}: {value}" if value else f"{name};"
            words += ["-H", _word(header.encode("latin-1", "replace"), known)]
    if request.body and not any(name.lower() == "content-type" for name, _ in request.headers):
        words += ["-H", "'Content-Type:'"]
    if request.body:
        words += ["--data-raw", _word(request.body, known)]
    return " ".join(words)


def _word(value: bytes, known: Mapping[str, str]) -> str:
    """Bytes as one word of bash, in which variables stand for what differs from run to run."""
    tokens: dict[str, str] = {}
    for number, (text, variable) in enumerate(sorted(known.items(), key=lambda pair: -len(pair[0]))):
        token = f"Zz{number}zZ"
        if text and text.encode() in value:
            value = value.replace(text.encode(), token.encode())
            tokens[token] = variable
    word = quoted(value)
    before, after = ("$'", "'") if word.startswith("$'") else ("'", "'") if word.startswith("'") else ("", "")
    for token, variable in tokens.items():
        word = word.replace(token, f'{after}"{variable}"{before}')
    return word.replace(f"{before}{after}", "") if before and tokens else word
