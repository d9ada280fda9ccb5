"""The one line about a server."""

from finetuning_contracts.report.headline import headline


def operation(offered=None, label="GET /x", **verdicts):
    checks = [{"check": check, "verdict": verdict} for check, verdict in verdicts.items()]
    return {"offered": offered, "label": label, "checks": checks}


def test_a_rule_is_held_that_was_exercised_somewhere_and_broken_nowhere():
    operations = [
        operation(not_a_server_error="PASS", ignored_auth="PASS", use_after_free="NOT EXERCISED"),
        operation(not_a_server_error="NOT EXERCISED", ignored_auth="FAIL"),
    ]
    assert headline(operations).text == "1 of 2 rules held; 2 of 2 operations exercised"


def test_what_is_waived_is_not_held_and_is_told():
    assert (
        headline([operation(ignored_auth="WAIVED")]).text == "0 of 1 rule held (1 waived); 1 of 1 operation exercised"
    )


def test_a_rule_of_which_only_a_part_is_waived_is_broken():
    operations = [operation(ignored_auth="WAIVED"), operation(ignored_auth="FAIL")]
    assert headline(operations).rules_waived == 0


def test_what_is_not_offered_is_counted_beside_what_was_exercised():
    operations = [operation(not_a_server_error="PASS"), operation(offered=False, not_a_server_error="NOT OFFERED")]
    assert headline(operations).text == "1 of 1 rule held; 1 of 2 operations exercised, 1 not offered"


def test_an_operation_that_is_missing_though_required_was_not_exercised():
    missing = operation(offered=False) | {"checks": [{"check": "offered", "verdict": "FAIL"}]}
    assert headline([missing]).text == "0 of 0 rules held; 0 of 1 operation exercised, 1 not offered"


def test_a_check_that_is_no_rule_and_trouble_of_no_operation_do_not_count():
    operations = [operation(journey="PASS"), operation(label="", engine="ERROR")]
    assert (headline(operations).rules_exercised, headline(operations).operations) == (0, 1)
