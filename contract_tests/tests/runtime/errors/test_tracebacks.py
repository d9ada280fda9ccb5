"""What `shielded` takes out of an exception, and what it leaves in."""

import asyncio
import json
import traceback

import pytest
from finetuning_runtime._errors.tracebacks import Shielded, clear_locals, shielded


def locals_of(error):
    """The local variables of each frame, by the name of its function."""
    return {frame.f_code.co_name: frame.f_locals for frame, _ in traceback.walk_tb(error.__traceback__)}


def parse(text):
    return json.loads(text)


def parse_in_ours(text):
    """As `parse`, as if it stood in a module of ours."""
    names = {"__name__": "finetuning_runtime._made_up", "json": json}
    exec("def read(text):\n    return json.loads(text)", names)  # noqa: S102  # a module of ours, for a test
    return shielded(names["read"])(text)


def test_frames_of_ours_and_of_the_standard_library_stay_without_their_variables():
    with pytest.raises(ValueError, match="Expecting value") as found:
        parse_in_ours("secret")
    frames = locals_of(found.value)
    assert frames["read"] == {}
    assert frames["raw_decode"] == {}
    assert "secret" not in str(frames["call"])


def test_frames_of_the_caller_keep_their_variables():
    with pytest.raises(ValueError, match="Expecting value") as found:
        shielded(parse)("mine")
    assert locals_of(found.value)["parse"] == {"text": "mine"}


def test_coroutine_functions_stay_what_they_are():
    async def fail(key):
        raise LookupError

    assert asyncio.iscoroutinefunction(shielded(fail))
    with pytest.raises(LookupError) as found:
        asyncio.run(shielded(fail)("secret"))
    assert "secret" not in str(locals_of(found.value)["call_async"])


def test_a_shielded_function_has_the_name_and_the_words_of_its_own():
    assert shielded(parse_in_ours).__name__ == "parse_in_ours"
    assert shielded(parse_in_ours).__doc__ == parse_in_ours.__doc__


def test_what_is_not_to_be_shown_is_forgotten():
    def fail():
        try:
            {}["secret"]
        except LookupError:
            raise ValueError("told") from None

    with pytest.raises(ValueError, match="told") as found:
        shielded(fail)()
    assert found.value.__context__ is None


def test_a_cause_and_a_group_lose_their_variables_too():
    def caused():
        try:
            parse_in_ours("secret")
        except ValueError as error:
            raise ExceptionGroup("several", [error]) from error

    with pytest.raises(ExceptionGroup) as found:
        caused()
    clear_locals(found.value)
    assert locals_of(found.value.__cause__)["raw_decode"] == {}
    assert locals_of(found.value.exceptions[0])["raw_decode"] == {}


def test_errors_that_lead_to_each_other_do_not_go_round_for_ever():
    first, second = ValueError("first"), ValueError("second")
    first.__cause__, second.__cause__ = second, first
    clear_locals(first)


def test_the_public_methods_and_the_construction_of_a_class_are_shielded():
    class Service(Shielded):
        def __init__(self, key):
            if not key:
                raise LookupError

        def call(self, key):
            return self._call(key)

        def _call(self, key):
            raise LookupError(len(key))

        @property
        def name(self):
            return "service"

    assert Service("key").name == "service"
    for fail in (lambda: Service(""), lambda: Service("key").call("secret")):
        with pytest.raises(LookupError) as found:
            fail()
        assert "secret" not in str(locals_of(found.value)["call"].get("args"))
    assert not hasattr(Service._call, "__wrapped__")
