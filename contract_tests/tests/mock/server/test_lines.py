"""The lines that are printed."""

import io

from finetuning_contracts.mock.journal import Entry
from finetuning_contracts.mock.server.lines import Printer, line


def entry(**changes):
    return Entry(
        **{
            "number": 1,
            "provider": "openai",
            "operation": None,
            "method": "GET",
            "path": "/files",
            "address": "/v1/files",
            "query": {},
            "headers": {},
            "body": b"",
            "status": 200,
            "response_headers": {},
            "response": b"",
            "at": 0.0,
            "milliseconds": 1.26,
            **changes,
        }
    )


def printed(*texts, encoding="utf-8"):
    raw = io.BytesIO()
    printer = Printer(io.TextIOWrapper(raw, encoding=encoding))
    for text in texts:
        printer.print(text)
    printer.close()
    return raw.getvalue().decode(encoding)


def test_a_success_and_a_refusal_and_a_connection_that_was_cut():
    assert line(entry()) == "GET /v1/files 200 1.3 ms"
    assert line(entry(status=404, refusal="not_found: nothing")) == "GET /v1/files 404 1.3 ms  not_found: nothing"
    assert line(entry(status=0, faults=("reset-before-work",))) == "GET /v1/files --- 1.3 ms  fault reset-before-work"


def test_what_is_long_or_cannot_be_printed_does_not_spoil_the_line():
    shown = line(entry(address="/v1/" + "x" * 10_000 + "\x1b[31m", refusal="a\nb"))
    assert len(shown) < 200
    assert "\x1b" not in shown
    assert shown.endswith("a?b")


def test_a_stream_that_cannot_have_a_character_gets_a_mark():
    assert printed("caf\xe9 …", "next", encoding="ascii") == "caf? ?\nnext\n"


def test_a_reader_that_has_gone_is_no_trouble():
    stream = io.StringIO()
    printer = Printer(stream)
    stream.close()
    printer.print("one")
    printer.print("two")
    printer.close()
