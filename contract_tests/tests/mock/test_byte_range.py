import pytest
from finetuning_contracts.mock.byte_range import asked_range
from finetuning_contracts.mock.refusals import Refusal


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("bytes=0-9", (0, 10)),
        ("bytes=90-", (90, 100)),
        ("bytes=90-1000", (90, 100)),
        ("bytes=-10", (90, 100)),
        ("bytes=-1000", (0, 100)),
        ("bytes= 5 - 5 ", (5, 6)),
    ],
)
def test_a_range_names_a_part(value, part):
    assert asked_range({"range": value}, 100, '"a"') == part


@pytest.mark.parametrize("value", ["", "bytes=", "bytes=-", "bytes=9-3", "bytes=0-1,5-6", "lines=0-9", "bytes=a-b"])
def test_what_is_no_single_range_of_bytes_is_ignored(value):
    assert asked_range({"range": value}, 100, '"a"') is None


@pytest.mark.parametrize("value", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_part_behind_the_end_is_refused(value):
    with pytest.raises(Refusal) as refused:
        asked_range({"range": value}, 100, '"a"')
    assert refused.value.details["headers"] == {"content-range": "bytes */100"}


@pytest.mark.parametrize(("tag", "part"), [('"a"', (10, 100)), ('"b"', None)])
def test_a_part_of_other_content_is_not_given(tag, part):
    assert asked_range({"range": "bytes=10-", "if-range": tag}, 100, '"a"') == part
