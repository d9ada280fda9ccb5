"""YAML is read as YAML 1.2 in JSON's types, quickly, with the line of each value."""

import math
import pickle

import pytest
import yaml
from finetuning_specs import PROVIDERS, SpecError, specs_directory, yaml_file
from finetuning_specs.yaml_file import load, parsed, read_yaml
from ruamel.yaml import YAML

FILES = sorted([*specs_directory().glob("*.yaml"), *specs_directory().glob("overlays/*.yaml")])


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "a.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def refusal(path):
    with pytest.raises(SpecError) as refused:
        read_yaml(path, name="a.yaml")
    return str(refused.value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_contracts_mean_what_an_independent_reader_of_yaml_1_2_takes_them_for(path):
    assert read_yaml(path).data == YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_contracts_mean_the_same_without_libyaml(path, monkeypatch):
    with_libyaml = read_yaml(path)
    lines = with_libyaml.line(("paths", "/fine_tuning/jobs", "get"))
    monkeypatch.setattr(yaml_file, "_LOADER", yaml.SafeLoader)
    without = read_yaml(path)
    assert without.data == with_libyaml.data
    assert without.line(("paths", "/fine_tuning/jobs", "get")) == lines


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_reader_of_yaml_takes_the_contracts_for_anything_else(path):
    assert read_yaml(path).oddities == ()


def test_every_provider_has_a_contract():
    assert {path.stem for path in FILES} >= set(PROVIDERS)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(text, text) for text in ("yes", "No", "on", "OFF", "y", "n", "2024-01-01", "1:30", "190:20:30.15")],
        *[(text, text) for text in ("1_000", "0b11", "+0x1", "=", "<<", "nUll", "tRUE", ".", "1e", "x")],
        *[(text, None) for text in ("", "~", "null", "Null", "NULL")],
        *[(text, True) for text in ("true", "True", "TRUE")],
        *[(text, False) for text in ("false", "False", "FALSE")],
        *[("0", 0), ("-7", -7), ("+7", 7), ("010", 10), ("0o17", 15), ("0xFF", 255)],
        *[("1.", 1.0), (".5", 0.5), ("-1.5e3", -1500.0), ("1e3", 1000.0), ("+12e-1", 1.2), ("-.inf", -math.inf)],
    ],
)
def test_a_plain_scalar_is_resolved_by_the_core_schema_of_yaml_1_2(text, value):
    (found,) = load(f"- {text}\n".encode(), "a.yaml")
    assert (type(found), found) == (type(value), value)


def test_what_is_no_number_is_none():
    assert math.isnan(load(b"[.nan]", "a.yaml")[0])


@pytest.mark.parametrize("text", ["'1'", '"true"', "|\n 1", ">\n null"])
def test_a_scalar_in_quotes_or_in_a_block_is_text(text):
    assert isinstance(load(f"a: {text}\n".encode(), "a.yaml")["a"], str)


def test_keys_are_text_whatever_they_look_like():
    assert load(b"{404: a, yes: b, null: c, 1.0: d}", "a.yaml") == {"404": "a", "yes": "b", "null": "c", "1.0": "d"}


def test_an_alias_stands_for_what_its_anchor_names():
    value = load(b"a: &x [1]\nb: *x\n", "a.yaml")
    assert value == {"a": [1], "b": [1]}
    assert value["a"] is not value["b"]


def test_the_line_of_a_value_is_that_of_its_key_or_its_dash(write):
    file = read_yaml(write("a:\n  b/c:\n    - x\n    -\n      d: 1\ne: 2\n"))
    assert [file.line(tokens) for tokens in [("a",), ("a", "b/c"), ("a", "b/c", 0), ("a", "b/c", 1, "d"), ("e",)]] == [
        1,
        2,
        3,
        5,
        6,
    ]


def test_the_line_of_what_is_not_there_is_that_of_its_nearest_ancestor(write):
    file = read_yaml(write("a: 1\nb:\n  c: [1]\n"))
    assert [file.line(tokens) for tokens in [(), ("x",), ("b", "x"), ("b", "c", 7), ("b", "c", "x")]] == [1, 1, 2, 3, 3]


def test_a_problem_names_file_line_and_pointer(write):
    problem = read_yaml(write("a:\n  b/c: 1\n"), name="specs/a.yaml").problem(("a", "b/c"), "is wrong: mend it")
    assert str(problem) == "specs/a.yaml#/a/b~1c:2: is wrong: mend it"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [1\n", "a.yaml:2: not valid YAML"),
        ("a: 1\na: 2\n", "a.yaml:2: not valid YAML: the key a stands here twice"),
        ("a: {b: 1, b: 2}\n", "a.yaml:1: not valid YAML: the key b stands here twice"),
        ("? [a]\n: 1\n", "a.yaml:1: not valid YAML: a key is not plain text"),
        ("a: !!set {b}\n", "a.yaml:1: not valid YAML: the tag tag:yaml.org,2002:set is not JSON's"),
        ("a: &x [*x]\n", "a.yaml:1: not valid YAML: the alias x is of nothing that ends before it"),
        ("a: 1\n---\nb: 1\n", "a.yaml:2: not valid YAML: a second document begins here"),
        ("- a\n", "a.yaml: not a mapping at the top"),
        ("", "a.yaml: not a mapping at the top"),
        (b"a: \xff\n", "a.yaml: not UTF-8 at byte 3: save it as UTF-8"),
        ("a: " + "[" * 5000 + "]" * 5000, "a.yaml: nested too deeply"),
    ],
)
def test_what_is_no_mapping_in_yaml_is_refused_in_one_line(text, told, write):
    message = refusal(write(text))
    assert message.startswith(told)
    assert "\n" not in message


def test_a_file_that_is_not_there_is_refused(tmp_path):
    assert refusal(tmp_path / "nope.yaml") == "a.yaml: cannot read it: No such file or directory"


def test_a_file_may_hold_any_value_where_that_is_asked_for(tmp_path):
    assert parsed(tmp_path, b"# nothing\n", "a.yaml").data is None
    assert parsed(tmp_path, b"- a\n- b\n", "a.yaml").line((1,)) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 2024-01-01", "YAML 1.1 reads 2024-01-01 as a date"),
        ("a: yes", "YAML 1.1 reads yes as a boolean"),
        ("a: 010", "YAML 1.1 reads 010 as an octal number"),
        ("a: 1:30", "YAML 1.1 reads 1:30 as an integer"),
        ("a: .nan", ".nan is a number that JSON does not have"),
        ("404: a", "the key 404 is not a string"),
        ("on: a", "YAML 1.1 reads the key on as a boolean"),
    ],
)
def test_what_other_readers_take_for_something_else_is_pointed_out(text, told, write):
    (problem,) = read_yaml(write(f"x:\n  {text}\n")).oddities
    assert problem.message == f"{told}: put it in quotes"
    assert problem.line == 2


def test_what_is_in_quotes_is_no_oddity(write):
    assert read_yaml(write("a: 'yes'\n'404': \"2024-01-01\"\n")).oddities == ()


def test_a_file_pickles(write):
    file = read_yaml(write("a: 1\n"))
    assert file.line(("a",)) == 1
    assert pickle.loads(pickle.dumps(file)) == file  # noqa: S301
