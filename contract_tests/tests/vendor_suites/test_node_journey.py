import pytest
from finetuning_contracts.servers.errors import ServerError
from finetuning_contracts.vendor_suites import node_journey
from finetuning_contracts.vendor_suites.node_journey import FOLDER, Step, walk


@pytest.mark.gateway
def test_the_node_package_walks_through_our_mock(node):
    steps = walk()
    assert [step for step in steps if step.failed] == []
    assert len(steps) == (FOLDER / "journey.mjs").read_text(encoding="utf-8").count(": async () => {")


@pytest.fixture
def script(tmp_path, node, monkeypatch):
    """Writes a journey of its own, for which nothing has to be installed."""
    monkeypatch.setattr(node_journey.NpmPackage, "install", lambda *_: None)

    def write(text):
        path = tmp_path / "journey.mjs"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_step_that_fails_is_given_with_its_reason(script):
    path = script('console.log(`{"step": "one"}\\n{"step": "two", "failed": "no"}`); process.exit(1)')
    assert walk(path) == [Step("one"), Step("two", "no")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("process.exit(0)", "the journey ended with 0: no message"),
        ("throw new Error('cannot')", "the journey ended with 1: .*Error: cannot"),
        ('console.log(`{"step": "one"}`); process.exit(7)', "the journey ended with 7"),
        ("console.log('hello'); process.exit(0)", "the journey printed what is no step: hello"),
    ],
)
def test_a_journey_that_ends_in_another_way_is_told_in_one_line(script, text, message):
    with pytest.raises(ServerError, match=f"openai-node: {message}"):
        walk(script(text))


def test_a_journey_that_does_not_end_is_ended(script, monkeypatch):
    monkeypatch.setattr(node_journey, "JOURNEY_SECONDS", 0.5)
    with pytest.raises(ServerError, match="the journey took longer than 0 s"):
        walk(script("setInterval(() => {}, 1000)"))
