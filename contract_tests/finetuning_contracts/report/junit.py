"""The report for build servers: one suite for each provider, one test for each (operation, check)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from junitparser import Error, Failure, JUnitXml, Properties, Property, Skipped, TestCase, TestSuite

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold; generated requests are full of them."""


def junit(document: Mapping[str, Any]) -> bytes:
    """The document as JUnit XML."""
    xml = JUnitXml("finetuning check")
    for provider in document["providers"]:
        suite = TestSuite(provider["provider"] if provider["profile"] is None else _profile(provider))
        suite.timestamp = document["run"]["started"]
        suite.add_property("spec_sha256", provider["spec_sha256"])
        suite.add_property("seed", str(document["run"]["seed"]))
        suite.add_property("server", provider["server"])
        suite.add_testcases(  # all at once: with each one alone the statistics of all before it are made anew
            [
                _test(provider["provider"], operation["operation"], cell)
                for operation in provider["operations"]
                for cell in operation["checks"]
            ]
        )
        xml.add_testsuite(suite)
    xml.update_statistics()
    text: bytes = xml.tostring()
    return text


def _profile(provider: Mapping[str, Any]) -> str:
    return f"{provider['provider']} ({provider['profile']})"


def _test(provider: str, operation: str, cell: Mapping[str, Any]) -> TestCase:
    test = TestCase(name=cell["check"], classname=f"{provider}.{operation}", time=0)
    findings = cell.get("findings", [])
    match cell["verdict"]:
        case "FAIL":
            test.result = [_failure(finding) for finding in findings if finding["waived"] is None]
        case "ERROR":
            test.result = [Error(_clean(message)) for message in cell["errors"]]
        case "WAIVED":
            test.result = [Skipped(_clean(_waived(finding["waived"]))) for finding in findings[:1]]
        case "NOT EXERCISED":
            test.result = [Skipped(_clean(cell["why"]))]
        case "NOT OFFERED":
            test.result = [Skipped("the server does not have this operation")]
    properties = Properties()
    properties.add_property(Property("cases", str(cell["passed"] + cell["failed"])))
    test.append(properties)
    return test


def _waived(waiver: Mapping[str, Any]) -> str:
    return f"waived until {waiver['expires']}: {waiver['reason']}"


def _failure(finding: Mapping[str, Any]) -> Failure:
    failure = Failure(_clean(finding["title"]), type_=str(finding["status"]))
    response = f"Response {finding['status']}: {finding['response']}"
    failure.text = _clean("\n\n".join([finding["message"], response, *finding["steps"]]))
    return failure


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
