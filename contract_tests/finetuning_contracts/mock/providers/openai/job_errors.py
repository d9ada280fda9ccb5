"""Why a job of OpenAI's fails: the codes and the words, recorded where there is a recording.

Recorded or published by users: too few examples, the two sentences about the file's format, a line that cannot be
parsed, a missing key, a missing role, and the deleted file. The others are worded like them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from finetuning_contracts.mock.training.formats import Flaw, Format
    from finetuning_contracts.mock.training.reading import Reading

Part = Literal["training", "validation"]

LEAST_EXAMPLES = 10
_COMPLETION_MODELS = ("babbage-002", "davinci-002")
_NAMES: dict[Format, str] = {
    "chat": "fine-tune-chat",
    "preference": "fine-tune-preference",
    "completion": "fine-tune-completion",
    "reinforcement": "fine-tune-reinforcement",
}


def error(code: str, message: str, param: str | None) -> dict[str, Any]:
    """The `error` of a job."""
    return {"code": code, "message": message, "param": param}


def deleted(part: Part) -> dict[str, Any]:
    """The error of a job whose file was deleted before it ended."""
    return error(f"deleted_{part}_file", f"The job failed because the {part} file was deleted", f"{part}_file")


def unfit(reading: Reading, part: Part, *, file: str, model: str, method: str) -> dict[str, Any] | None:
    """Why a job cannot use a file, as its `error`; None: it can.

    `file` is the file's id, `model` the base model, and `method` the type of the job's method.
    """
    trouble = _trouble(reading, file=file, model=model, method=method)
    if trouble is not None:
        return error(f"invalid_{part}_file", f"The job failed due to an invalid {part} file. {trouble}", f"{part}_file")
    least = LEAST_EXAMPLES if part == "training" else 1
    if reading.examples < least:
        return error("invalid_n_examples", too_few_examples(part, reading.examples, least), f"{part}_file")
    return None


def too_few_examples(part: Part, examples: int, least: int) -> str:
    """What is said of a file with fewer than the `least` examples."""
    return f"{part.capitalize()} file has {examples} example(s), but must have at least {least} examples"


def wanted_format(model: str, method: str) -> Format:
    """The format of the examples that a method trains a model on."""
    if method == "dpo":
        return "preference"
    if method == "reinforcement":
        return "reinforcement"
    return "completion" if model.removeprefix("ft:").startswith(_COMPLETION_MODELS) else "chat"


def _trouble(reading: Reading, *, file: str, model: str, method: str) -> str | None:
    if reading.syntax is not None:
        return wording(reading.syntax)
    if not reading.examples:
        return None
    wanted = wanted_format(model, method)
    flaw = reading.flaws.get(wanted)
    if flaw is None:
        return None
    if reading.format is None:
        return "Unexpected file format, expected either prompt/completion pairs or chat messages."
    if reading.format != wanted and not (reading.format == "chat" and wanted == "reinforcement"):
        return _other_format(reading.format, wanted, file, model, method)
    return wording(flaw)


def _other_format(found: Format, wanted: Format, file: str, model: str, method: str) -> str:
    start = f"Invalid file format. Input file {file} is in the {_NAMES[found]} format, but "
    needed = {"chat": "supervised", "completion": "supervised", "preference": "dpo"}.get(found, found)
    if needed != method:
        job = f"the specified fine-tuning job is not using '{needed}' as the training method"
        return f"{start}{job} (provided method={method}). "
    return f"{start}{model} is trained on files in the {_NAMES[wanted]} format."


def wording(flaw: Flaw) -> str:
    """What is wrong with an example, in OpenAI's words."""
    where = f"Invalid file format. Example {flaw.line}"
    message = f"{where}, message {flaw.message}"
    match flaw.problem:
        case "object":
            expected = "Expected file to have JSONL format, where every line is a valid JSON dictionary."
            return f"{expected} Line {flaw.line} is not a dictionary."
        case "json":
            problem = f"line contains invalid json: {flaw.name}"
            return f"{where} cannot be parsed. Error: {problem} (line {flaw.line})"
        case "encoding":
            return f"{where} cannot be parsed. Error: line is not valid UTF-8 (line {flaw.line})"
        case "too_long":
            return f"{where} cannot be parsed. Error: line is longer than {flaw.name} bytes (line {flaw.line})"
        case "missing":
            return f"{where} is missing key '{flaw.name}'"
        case "type":
            return f"{where} has an invalid value under key '{flaw.name}'"
        case "message":
            return f"{message} is not a dictionary"
        case "no_role":
            return f"{message} Discriminator 'role' is missing in value"
        case "role":
            return f"{message} Discriminator 'role' has the unknown value '{flaw.name}'"
        case "no_content":
            return f"{message} is missing key 'content'"
        case "no_assistant":
            return f"{where} has no message from the assistant under key '{flaw.name}'"
        case "no_user":
            return f"{where} has no message from the user under key '{flaw.name}'"
