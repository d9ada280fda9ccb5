from finetuning_contracts.vendor_suites.results import Outcome, Result, read_results

JUNIT = """\
<?xml version="1.0" encoding="utf-8"?>
<testsuites><testsuite name="pytest" tests="5">
<testcase classname="tests.api_resources.test_files.TestFiles" name="test_get[loose]" time="0.1" />
<testcase classname="tests.api_resources.test_files.TestFiles" name="test_list[loose]">
<failure message="openai.BadRequestError: 400 -&#10;  limit: 0">a traceback</failure></testcase>
<testcase classname="tests.api_resources.test_files.TestFiles" name="test_content[loose]">
<skipped type="pytest.skip" message="not with aiohttp">where</skipped></testcase>
<testcase classname="tests.api_resources.test_files.TestFiles" name="test_taken_down[loose]">
<skipped type="pytest.skip" message="not today">where</skipped><error message="failed on teardown">where</error></testcase>
<testcase classname="" name="tests.api_resources.test_jobs"><error message="collection failure">ImportError</error></testcase>
</testsuite></testsuites>
"""


def test_each_test_has_its_name_its_outcome_and_its_message_in_one_line(tmp_path):
    path = tmp_path / "junit.xml"
    path.write_text(JUNIT, encoding="utf-8")
    assert read_results(path) == [
        Result("test_files.TestFiles.test_get[loose]", Outcome.PASSED),
        Result("test_files.TestFiles.test_list[loose]", Outcome.FAILED, "openai.BadRequestError: 400 - limit: 0"),
        Result("test_files.TestFiles.test_content[loose]", Outcome.SKIPPED, "not with aiohttp"),
        Result("test_files.TestFiles.test_taken_down[loose]", Outcome.FAILED, "failed on teardown"),
        Result("test_jobs", Outcome.FAILED, "collection failure"),
    ]
