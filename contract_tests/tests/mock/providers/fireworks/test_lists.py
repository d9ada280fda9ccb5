import pytest

from .conftest import make_dataset, make_job, ok, refused


@pytest.fixture
def account(account):
    """Ten datasets, not created in the order of their names; the even ones are ready."""
    for number in (3, 0, 9, 1, 2, 8, 4, 7, 5, 6):
        make_dataset(account, f"d{number}", content=b"{}" if number % 2 == 0 else None)
    return account


def page(account, **query):
    return ok(account.get("/datasets", params=query))


def ids(page):
    return [dataset["name"].rpartition("/")[2] for dataset in page["datasets"]]


def walk(account, **query):
    """The ids on each page."""
    token = ""
    while True:
        answer = page(account, pageToken=token, **query)
        yield ids(answer)
        token = answer["nextPageToken"]
        if not token:
            return


def test_a_list_is_sorted_by_name(account):
    answer = page(account)
    assert ids(answer) == [f"d{number}" for number in range(10)]
    assert (answer["totalSize"], answer["nextPageToken"]) == (10, "")


def test_pages_hold_every_item_once(account):
    assert list(walk(account, pageSize=4)) == [
        ["d0", "d1", "d2", "d3"],
        ["d4", "d5", "d6", "d7"],
        ["d8", "d9"],
    ]


def test_the_last_full_page_has_no_token(account):
    assert list(map(len, walk(account, pageSize=5))) == [5, 5]


def test_an_item_that_is_added_or_deleted_between_pages_moves_no_other(account):
    first = page(account, pageSize=4)
    ok(account.delete("/datasets/d3"))
    make_dataset(account, "a", content=None)
    second = page(account, pageSize=4, pageToken=first["nextPageToken"])
    assert ids(second) == ["d4", "d5", "d6", "d7"]


@pytest.mark.parametrize("size", [0, -1])
def test_a_page_size_below_one_is_the_usual_one(account, size):
    assert len(ids(page(account, pageSize=size))) == 10


def test_a_page_size_above_200_counts_as_200(account):
    for number in range(200):
        make_dataset(account, f"e{number}", content=None)
    assert len(ids(page(account, pageSize=1000))) == 200
    assert len(ids(page(account))) == 50


@pytest.mark.parametrize("token", ["unknown", "2", "d3", "WyJkMyJd", "%00"])
def test_a_token_that_no_page_has_given_is_refused(account, token):
    refused(account.get("/datasets", params={"pageToken": token}), 400, 3)


def test_a_changed_token_is_refused(account):
    token = page(account, pageSize=4)["nextPageToken"]
    for changed in (token + "!", token[:-1], token.swapcase()):
        refused(account.get("/datasets", params={"pageToken": changed}), 400, 3)


def test_a_token_is_good_for_its_own_list_only(account):
    token = page(account, pageSize=4)["nextPageToken"]
    refused(account.get("/datasets", params={"pageToken": token, "filter": "state = READY"}), 400, 3)
    refused(account.get("/dpoJobs", params={"pageToken": token}), 400, 3)


def test_the_gateway_s_token_for_the_first_page_is_taken(account):
    assert ids(page(account, pageToken="1")) == ids(page(account))


def test_a_page_size_that_is_no_number_is_refused(account):
    assert 'parsing field "page_size"' in refused(account.get("/datasets", params={"pageSize": "abc"}), 400, 3)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("name desc", "9876543210"),
        ("createTime", "3091284756"),
        ("create_time desc", "6574821903"),
        ("state, name desc", "8642097531"),
    ],
)
def test_a_list_is_sorted_as_asked(account, server, order, expected):
    # The clock of these tests stands still; times are told apart by making one dataset a second.
    for number in range(10):
        ok(account.delete(f"/datasets/d{number}"))
    for number in (3, 0, 9, 1, 2, 8, 4, 7, 5, 6):
        make_dataset(account, f"d{number}", content=b"{}" if number % 2 == 0 else None)
        server.advance(1)
    assert ids(page(account, orderBy=order)) == [f"d{digit}" for digit in expected]
    pages = list(walk(account, orderBy=order, pageSize=3))
    assert [name for page in pages for name in page] == [f"d{digit}" for digit in expected]


@pytest.mark.parametrize("order", ["nothing", "name up", "name,", "a b c"])
def test_an_order_that_is_none_is_refused(account, order):
    refused(account.get("/datasets", params={"orderBy": order}), 400, 3)


def test_a_filter_keeps_what_it_says_on_all_pages(account):
    answer = page(account, filter="state = READY", pageSize=2)
    assert answer["totalSize"] == 5
    assert list(walk(account, filter="state = READY", pageSize=2)) == [["d0", "d2"], ["d4", "d6"], ["d8"]]


def test_a_filter_takes_no_json_names(account):
    refused(account.get("/datasets", params={"filter": 'displayName = "x"'}), 400, 3)
    assert ids(page(account, filter='display_name = "x"')) == []


def test_a_mask_leaves_the_other_fields_unset(account):
    dataset = ok(account.get("/datasets/d0", params={"readMask": "name,display_name"}))
    assert dataset["name"] == "accounts/my-account/datasets/d0"
    assert (dataset["state"], dataset["createTime"], dataset["status"]) == ("STATE_UNSPECIFIED", None, None)
    assert "userUploaded" not in dataset


def test_a_mask_holds_for_the_items_of_a_list(account):
    assert {dataset["createTime"] for dataset in page(account, readMask="name,state")["datasets"]} == {None}


@pytest.mark.parametrize("mask", ["", "*"])
def test_an_empty_mask_and_a_star_mean_everything(account, mask):
    assert ok(account.get("/datasets/d0", params={"readMask": mask})) == ok(account.get("/datasets/d0"))


@pytest.mark.parametrize("path", ["/datasets", "/datasets/d0", "/dpoJobs"])
def test_a_mask_with_an_unknown_field_is_refused(account, path):
    refused(account.get(path, params={"readMask": "name,nothing"}), 400, 3)


def test_todays_jobs_send_what_they_have_to_under_any_mask(account):
    path = make_job(account, "reinforcementFineTuningJobs", dataset="d0")
    job = ok(account.get(path, params={"readMask": "display_name"}))
    assert {"name", "state", "dataset", "evaluator"} <= job.keys()
