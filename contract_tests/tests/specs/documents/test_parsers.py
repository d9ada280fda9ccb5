"""The parsers, on small pages made up for it, so that they are tested where the documents are absent."""

import pytest

from contract_tests.tests.specs.documents import flattened, generated_reference, mintlify, restructured
from contract_tests.tests.specs.documents.model import DocumentedParameter
from contract_tests.tests.specs.documents.shell import parse_curl

RESTRUCTURED = """\
Request this ``GET`` endpoint::

    GET /api/things

**Parameters**

.. csv-table::
   :header: "Name", "Type", "Description"

   "owner", "string", "Whose things, ``Optional``"

**Responses**

HTTP 201 code response

.. code-block:: rst

    [
        {"id": "a", "parts": [ # at most # three
            "b",
        ]}
    ]

**Example**

.. code-block:: rst

   curl -X 'GET' \\
  '<host>/api/things?owner=me' \\
  -H 'accept: application/json
"""

MINTLIFY = """\
GET
/
things
/
{id}
curl --request GET \\
  --url https://api.example.com/v1/things/{id} \\
  --header 'Authorization: Bearer <token>'
{
  "id": "<string>"
}

Authorizations

Authorization
string
header
required

Bearer authentication.

Path Parameters

id
string
required

Which thing.

Query Parameters

limit
integer | null
default:20

How many.

Response

200 - application/json

OK
"""

EXAMPLE = """\
curl https://api.example.com/v1/things?limit=2 \\
-H "x-key: $KEY"{
"object": "list",
"state": "on"
}"""

FLATTENED = f"""\
{EXAMPLE}{EXAMPLE}How many.
OK
Show child attributes
The kind of object.
list The state, which can be either on or off.
on, off Was this page helpful?
"""

REFERENCE = """\
# API

All URIs are relative to *https://api.example.com/v1*

[**make_part**](API.md#make_part) | **Post** /things/{thing_id}/parts | Makes a part.

# **make_part**
> make_part (thing_id: STRING_32 ): detachable PART

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **thing_id** | **STRING_32**| Which thing.  | [default to null]
 **count** | **INTEGER_32**| How many. | [optional] [default to 3]
 **make_request** | [**MAKE_REQUEST**](MAKE_REQUEST.md)|  |

### Return type

[**PART**](Part.md)

### Authorization

[ApiKeyAuth](../README.md#ApiKeyAuth)

### HTTP request headers

 - **Content-Type**: application/json
 - **Accept**: application/json
"""


def test_a_restructured_page_is_read():
    (operation,) = restructured.parse(RESTRUCTURED)
    assert (operation.method, operation.url, operation.query) == ("GET", "<host>/api/things", {"owner": "me"})
    assert (operation.status, operation.response_media) == (201, "application/json")
    assert operation.sample == [{"id": "a", "parts": ["b"]}]
    (owner,) = operation.parameters
    assert (owner.name, owner.types, owner.required) == ("owner", {"string"}, False)


@pytest.mark.parametrize("sample", ['["a"]', '["a",]', '["a" # one\n]', '["a",], ["b" # one\n,]'])
def test_a_sample_is_mended_by_one_comment_and_one_comma_and_nothing_else(sample):
    with pytest.raises(ValueError, match="expected one comment and one comma too many"):
        restructured.mended_json(sample)


def test_a_mended_sample_keeps_what_looks_like_a_comment_inside_a_string():
    assert restructured.mended_json('["a # b", # really\n "c",]') == ["a # b", "c"]


def test_a_restructured_page_whose_example_asks_for_something_else_is_refused():
    with pytest.raises(ValueError, match="another than the stated one"):
        restructured.parse(RESTRUCTURED.replace("'<host>/api/things?", "'<host>/api/other?"))


def test_a_rendered_page_is_read():
    (operation,) = mintlify.parse(MINTLIFY)
    assert (operation.method, operation.url) == ("GET", "https://api.example.com/v1/things/{id}")
    assert (operation.status, operation.response_media) == (200, "application/json")
    assert operation.credentials == {"authorization"}
    assert operation.sample == {"id": "<string>"}
    assert operation.parameters == (
        DocumentedParameter(
            "id", "path", frozenset({"string"}), required=True, default=None, description="Which thing."
        ),
        DocumentedParameter(
            "limit",
            "query",
            frozenset({"integer", "null"}),
            required=False,
            default=20,
            description="How many.",
        ),
    )


def test_a_flattened_page_is_read_with_the_help_of_a_named_text():
    named = [
        DocumentedParameter(
            "limit", "query", frozenset({"integer"}), required=False, default=20, description="How many."
        )
    ]
    (operation,) = flattened.parse(FLATTENED, named)
    assert (operation.method, operation.url) == ("GET", "https://api.example.com/v1/things")
    assert (operation.query, operation.credentials) == ({"limit": "2"}, {"x-key"})
    assert operation.status == 200
    assert operation.parameters == (DocumentedParameter("limit", "query", description="How many."),)
    assert operation.enumerations == (("list",), ("on", "off"))


def test_a_flattened_page_with_a_text_that_nothing_names_is_refused():
    with pytest.raises(ValueError, match="no other document names the parameter"):
        flattened.parse(FLATTENED, [])


def test_a_generated_reference_is_read():
    (operation,) = generated_reference.parse(REFERENCE)
    assert (operation.id, operation.method) == ("make_part", "POST")
    assert operation.url == "https://api.example.com/v1/things/{thing_id}/parts"
    assert operation.parameters == (
        DocumentedParameter(
            "thing_id", "path", frozenset({"string"}), required=True, default=None, description="Which thing."
        ),
        DocumentedParameter(
            "count", "query", frozenset({"integer"}), required=False, default=3, description="How many."
        ),
    )
    assert (operation.request_media, operation.body_required) == ({"application/json"}, True)
    assert (operation.response_type, operation.response_media) == ("PART", "application/json")
    assert operation.authenticated


def test_a_generated_reference_whose_index_names_another_operation_is_refused():
    with pytest.raises(ValueError, match="do not name the same operations"):
        generated_reference.parse(REFERENCE.replace("# **make_part**", "# **make_whole**"))


@pytest.mark.parametrize("command", ["wget https://example.com", "curl --insecure https://example.com"])
def test_a_command_that_no_document_uses_is_refused(command):
    with pytest.raises(ValueError, match="curl"):
        parse_curl(command)
