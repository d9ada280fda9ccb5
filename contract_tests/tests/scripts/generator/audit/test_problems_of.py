"""What keeps a client from being generated, for those who only ask."""

import pytest

from scripts.generator.audit import problems_of
from scripts.generator.read import read


def test_nothing_keeps_a_good_contract_from_being_generated(write, document, specs):
    assert problems_of(write(document)) == []
    assert [path.name for path in specs.parent.iterdir()] == ["specs"]  # and nothing was written


def test_a_contract_that_was_read_is_asked_as_its_file_is(write, document):
    del document["paths"]["/jobs"]["get"]["x-resource"]
    path = write(document)
    assert problems_of(read(path)) == problems_of(path)


def _broken_reference(document):
    document["components"]["schemas"]["Job"]["properties"]["status"]["$ref"] = "#/components/schemas/Gone"


def _unknown_media_type(document):
    content = document["paths"]["/jobs"]["post"]["requestBody"]["content"]
    content["application/xml"] = content.pop("application/json")


def _upload_without_end(document):
    document["paths"]["/jobs"]["post"]["x-signed-upload"] = {
        "name": "upload",
        "summary": "Upload.",
        "sizes": "/epochs",
        "urls": "/urls",
        "headers": {},
        "finish": "list_jobs_ended",
    }


def _upload_without_sizes(document):
    _upload_without_end(document)
    document["paths"]["/jobs"]["post"]["x-signed-upload"] |= {"finish": "list_jobs", "sizes": "/nowhere"}


def _items_elsewhere(document):
    document["paths"]["/jobs"]["get"]["x-pagination"]["items"] = "/jobs"


def _items_that_are_no_array(document):
    document["paths"]["/jobs"]["get"]["x-pagination"]["items"] = "/has_more"


def _unfilled_scheme(document):
    document["components"]["securitySchemes"]["other"] = {"type": "http", "scheme": "bearer"}
    document["security"].append({"other": []})


@pytest.mark.parametrize(
    ("breakage", "pointer", "reason"),
    [
        (_items_elsewhere, "/paths/~1jobs/get/x-pagination/items", "the successful response has no array at /jobs"),
        (_items_that_are_no_array, "/paths/~1jobs/get/x-pagination/items", "has no array at /has_more"),
        (_unfilled_scheme, "/x-client/arguments", "no argument fills the security scheme other"),
        (_broken_reference, "/components/schemas/Job/properties/status/$ref", "leads to nothing in this document"),
        (_unknown_media_type, "/paths/~1jobs/post", "Unsupported content type application/xml"),
        (_upload_without_end, "/paths/~1jobs/post/x-signed-upload", "finish is list_jobs_ended, no operation of"),
        (_upload_without_sizes, "/paths/~1jobs/post/x-signed-upload", "sizes is /nowhere, which is no property"),
    ],
)
def test_a_problem_has_its_place_its_line_and_its_reason(write, document, breakage, pointer, reason):
    breakage(document)
    found = [problem for problem in problems_of(write(document)) if reason in problem.message]
    assert [problem.pointer for problem in found] == [pointer]
    assert found[0].line > 1
    assert "\n" not in found[0].message


def test_a_contract_that_nobody_can_take_is_a_problem_and_no_traceback(write, document):
    document["x-client"]["arguments"]["api_key"]["unheard-of"] = True
    path = write(document)
    (found,) = problems_of(path)
    assert str(found).startswith(f"{path}: the generator broke on it: TypeError: ")
