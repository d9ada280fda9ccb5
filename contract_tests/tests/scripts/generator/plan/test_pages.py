"""The classes of pages: what they are called, and what they have beside the items."""

import copy


def test_a_class_of_pages_is_called_after_its_items(planned, document):
    (page,) = planned(document).pages
    assert (page.name, page.item) == ("JobPage", "models.Job")


def test_two_lists_of_the_same_items_are_told_apart_by_their_resources(planned, document):
    again = copy.deepcopy(document["paths"]["/jobs"]["get"])
    document["paths"]["/old_jobs"] = {"get": {**again, "operationId": "list_old", "x-resource": "old_jobs.list"}}
    assert sorted(page.name for page in planned(document).pages) == ["JobsPage", "OldJobsPage"]


def test_a_page_has_what_needs_no_reading_and_what_it_does_not_have_anyway(planned, document):
    response = document["paths"]["/jobs"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    schema = document["components"]["schemas"][response["$ref"].rpartition("/")[2]]
    schema["properties"] |= {
        "totalSize": {"type": "integer"},
        "first": {"type": "string"},
        "newest": {"$ref": "#/components/schemas/Job"},
    }
    (page,) = planned(document).pages
    names = {field.key: field.name for field in page.fields}
    assert names["totalSize"] == "total_size"
    assert not {"data", "has_more", "first", "newest"} & set(names)
