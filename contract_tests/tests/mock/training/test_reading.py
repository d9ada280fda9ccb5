import json

import pytest
from finetuning_contracts.mock.training.formats import Flaw
from finetuning_contracts.mock.training.reading import Reading, read
from finetuning_contracts.training_files import chat_examples, completion_examples, preference_examples


def file_of(*examples):
    return b"".join(json.dumps(example).encode() + b"\n" for example in examples)


def chat(*messages):
    return {"messages": list(messages)}


ASKED = {"role": "user", "content": "1+1?"}
TOLD = {"role": "assistant", "content": "2"}


@pytest.mark.parametrize(
    ("content", "format"),
    [(chat_examples(), "chat"), (preference_examples(), "preference"), (completion_examples(), "completion")],
    ids=["chat", "preference", "completion"],
)
def test_a_file_fits_the_format_that_it_is_written_in(content, format):
    found = read([content])
    assert (found.examples, found.format, found.syntax) == (12, format, None)
    assert format not in found.flaws


def test_chats_can_be_trained_on_by_reinforcement_too():
    assert read([chat_examples()]).flaws.keys() == {"preference", "completion"}


def test_a_token_is_four_bytes_of_the_lines():
    assert read([b'{"a": 1}\n\n  {"b": 22}\n']).tokens == 5  # 8 and 9 bytes


def test_a_byte_order_mark_and_blank_lines_are_skipped():
    found = read([b"\xef\xbb\xbf" + chat_examples(2).replace(b"\n", b"\r\n\r\n")])
    assert (found.examples, found.syntax) == (2, None)


def test_lines_that_repeat_an_earlier_one_are_counted():
    assert read([chat_examples(3) + chat_examples(2)]).duplicates == 2


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_chunks_of_any_size_are_the_same_file(size):
    content = chat_examples() + b"\n" + chat_examples(3).rstrip(b"\n")
    assert read(content[at : at + size] for at in range(0, len(content), size)) == read([content])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"not json", "json"),
        (b'{"a": NaN}', "json"),
        (b"[" * 100_000, "json"),
        (b'{"a": "\xff"}', "encoding"),
        (b"[1]", "object"),
        (b'"' + b"x" * (17 * 1024 * 1024) + b'"', "too_long"),
    ],
    ids=["no JSON", "not a number", "nested", "Latin-1", "a list", "endless"],
)
def test_what_is_not_json_lines_ends_the_reading(line, problem):
    found = read([chat_examples(2), line, b"\n", chat_examples(2)])
    assert (found.syntax.line, found.syntax.problem, found.examples) == (3, problem, 2)


@pytest.mark.parametrize(
    ("example", "flaw"),
    [
        ({"a": 1}, Flaw(1, "missing", "messages")),
        (chat(), Flaw(1, "type", "messages")),
        ({"messages": "hello"}, Flaw(1, "type", "messages")),
        (chat(ASKED), Flaw(1, "no_assistant", "messages")),
        (chat(ASKED, "hello"), Flaw(1, "message", message=2)),
        (chat(ASKED, {"content": "2"}), Flaw(1, "no_role", message=2)),
        (chat(ASKED, {"role": "bananas", "content": "2"}), Flaw(1, "role", "bananas", message=2)),
        (chat(ASKED, {"role": ["assistant"], "content": "2"}), Flaw(1, "role", "['assistant']", message=2)),
        (chat(ASKED, {"role": "assistant", "content": None}), Flaw(1, "no_content", message=2)),
        (chat(ASKED, {"role": "assistant", "content": None, "tool_calls": [{}]}), None),
        (chat({"role": "developer", "content": "Count."}, ASKED, TOLD), None),
    ],
)
def test_a_chat_has_known_roles_and_something_to_learn(example, flaw):
    assert read([file_of(example)]).flaws.get("chat") == flaw


@pytest.mark.parametrize(
    ("example", "flaw"),
    [
        ({"preferred_output": [TOLD], "non_preferred_output": [TOLD]}, Flaw(1, "missing", "input")),
        ({"input": chat(ASKED), "preferred_output": [TOLD]}, Flaw(1, "missing", "non_preferred_output")),
        (
            {"input": chat(ASKED), "preferred_output": [ASKED], "non_preferred_output": [TOLD]},
            Flaw(1, "no_assistant", "preferred_output"),
        ),
    ],
)
def test_a_preference_has_a_question_and_two_responses(example, flaw):
    assert read([file_of(example)]).flaws["preference"] == flaw


@pytest.mark.parametrize(
    ("example", "flaw"),
    [
        ({"prompt": "1+1"}, Flaw(1, "missing", "completion")),
        ({"prompt": 1, "completion": ""}, Flaw(1, "type", "prompt")),
    ],
)
def test_a_completion_has_two_texts(example, flaw):
    assert read([file_of(example)]).flaws["completion"] == flaw


def test_the_first_flaw_of_a_file_is_kept():
    found = read([chat_examples(4) + file_of(chat(ASKED), chat())])
    assert found.flaws["chat"] == Flaw(5, "no_assistant", "messages")


@pytest.mark.parametrize("content", [b"", b"not json\n", chat_examples(), file_of({"a": 1})])
def test_what_was_found_can_be_kept_as_json(content):
    found = read([content])
    assert Reading.from_json(json.loads(json.dumps(found.to_json()))) == found
