"""What arguments are held against says what the contract says of what is sent."""


def test_what_stands_beside_a_reference_is_asked_for_too(planned, document):
    document["paths"]["/jobs"]["get"]["parameters"][1]["schema"]["minLength"] = 4
    operations = planned(document).request_schemas["operations"]
    order = operations["list_jobs"]["parameters"]["properties"]["order"]
    assert order == {"allOf": [{"$ref": "#/definitions/Order"}, {"minLength": 4}]}


def test_a_description_beside_a_reference_asks_for_nothing(planned, document):
    operations = planned(document).request_schemas["operations"]
    assert operations["list_jobs"]["parameters"]["properties"]["order"] == {"$ref": "#/definitions/Order"}


def test_what_is_referred_to_is_defined_and_nothing_else(planned, document):
    assert list(planned(document).request_schemas["definitions"]) == ["CreateJobRequest", "Order"]


def test_a_property_that_is_called_like_a_keyword_is_kept(planned, document):
    properties = document["components"]["schemas"]["CreateJobRequest"]["properties"]
    properties |= {"description": {"type": "string", "description": "Words."}, "$ref": {"type": "string"}}
    kept = planned(document).request_schemas["definitions"]["CreateJobRequest"]["properties"]
    assert kept["description"] == {"type": "string"}
    assert kept["$ref"] == {"type": "string"}


def test_an_argument_that_python_spells_otherwise_has_its_name_there(planned, document):
    document["components"]["schemas"]["CreateJobRequest"]["properties"]["baseModel"] = {"type": "string"}
    operations = planned(document).request_schemas["operations"]
    assert operations["createJob"]["names"] == {"baseModel": "base_model"}
    assert "names" not in operations["list_jobs"]
