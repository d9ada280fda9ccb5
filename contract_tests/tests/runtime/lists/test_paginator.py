"""Lists over several pages: the first at once, the rest as it is needed, and never for ever."""

import asyncio
import json
import tracemalloc

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIResponseValidationError,
    AuthenticationError,
    NotFoundError,
    PaginationError,
)
from finetuning_runtime._lists.page import AsyncPage, Page, first_page
from finetuning_runtime._lists.paginator import AsyncPaginator
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.request import Request

from contract_tests.tests.runtime.conftest import Flavour

CURSOR = Pagination("cursor", ("data",), "after", "limit", next_from_last_item=("id",), more=("has_more",))
TOKEN = Pagination("page_token", ("jobs",), "pageToken", "pageSize", next_from_body=("nextPageToken",))
NUMBER = Pagination("page_number", (), "page", "limit")
NONE = Pagination("none", ())
REQUEST = Request("GET", "/jobs")


def operation(pagination):
    return Operation("OpenAI", "list_jobs", list, pagination=pagination, decode_item=lambda item: item)


@attrs.define
class Server:
    """Answers one page after the other, and counts; `pages` may also be made from the query."""

    pages: object
    queries: list = attrs.field(factory=list)

    def handle(self, request):
        query = dict(request.url.params.multi_items())
        self.queries.append(query)
        body = self.pages(query) if callable(self.pages) else self.pages[len(self.queries) - 1]
        return body if isinstance(body, httpx.Response) else httpx.Response(200, content=json.dumps(body))

    def list(self, flavour, pagination, params=(), **options):
        """What a call gives: the first page, or what is to be awaited or iterated over."""
        request = REQUEST._replace(query=list(params))
        session = flavour.client(self.handle)._session
        if flavour.name == "sync":
            return first_page(Page, session, operation(pagination), request, options)
        return AsyncPaginator(AsyncPage, session, operation(pagination), request, options)

    def page(self, flavour, pagination, params=(), **options):
        """The first page."""
        return flavour.run(self.list(flavour, pagination, params, **options))


def jobs(*ids):
    return [{"id": id_} for id_ in ids]


def numbers(count):
    """A correct server of `count` jobs, two to a page, by cursor."""

    def page(query):
        start = int(query.get("after", 0))
        ids = list(range(start + 1, min(start + 2, count) + 1))
        return {"data": jobs(*ids), "has_more": bool(ids) and ids[-1] < count}

    return page


def ids(flavour, items):
    return [item["id"] for item in flavour.collect(items)]


def test_a_cursor_is_followed_to_the_end(flavour):
    server = Server([{"data": jobs("a", "b"), "has_more": True}, {"data": jobs("c"), "has_more": False}])
    assert ids(flavour, server.list(flavour, CURSOR)) == ["a", "b", "c"]
    assert server.queries == [{}, {"after": "b"}]


def test_a_cursor_may_be_a_number(flavour):
    server = Server(numbers(5))
    assert ids(flavour, server.list(flavour, CURSOR)) == [1, 2, 3, 4, 5]
    assert server.queries == [{}, {"after": "2"}, {"after": "4"}]


def test_other_parameters_stay(flavour):
    server = Server(numbers(3))
    flavour.collect(server.list(flavour, CURSOR, [("limit", "2"), ("metadata[team]", "nlp")]))
    assert server.queries[1] == {"limit": "2", "metadata[team]": "nlp", "after": "2"}


def test_a_walk_starts_where_the_caller_says(flavour):
    server = Server(numbers(6))
    assert ids(flavour, server.list(flavour, CURSOR, [("after", "2")])) == [3, 4, 5, 6]
    assert server.queries == [{"after": "2"}, {"after": "4"}]


def test_further_query_parameters_go_along_and_a_cursor_among_them_is_the_start(flavour):
    server = Server(numbers(6))
    assert ids(flavour, server.list(flavour, CURSOR, extra_query={"after": 2, "x": "y"})) == [3, 4, 5, 6]
    assert server.queries == [{"after": "2", "x": "y"}, {"x": "y", "after": "4"}]


def test_where_the_flag_is_absent_an_empty_page_ends_the_list(flavour):
    server = Server([{"data": jobs("a")}, {"data": jobs("b")}, {"data": []}])
    assert ids(flavour, server.list(flavour, CURSOR)) == ["a", "b"]
    assert len(server.queries) == 3


@pytest.mark.parametrize("flag", [None, "no", 0])
def test_a_flag_that_is_no_boolean_is_as_good_as_absent(flavour, flag):
    server = Server([{"data": jobs("a"), "has_more": flag}, {"data": [], "has_more": flag}])
    assert ids(flavour, server.list(flavour, CURSOR)) == ["a"]


def test_an_empty_page_that_promises_more_ends_a_list_by_items(flavour):
    server = Server([{"data": [], "has_more": True}])
    assert ids(flavour, server.list(flavour, CURSOR)) == []
    assert len(server.queries) == 1


@pytest.mark.parametrize("last", [{}, {"id": None}, {"id": ""}, {"id": True}, {"id": {"a": 1}}, "text", None])
def test_a_last_item_without_a_cursor_does_not_lose_the_rest_silently(flavour, last):
    server = Server([{"data": [{"id": "a"}, last], "has_more": True}])
    items = []
    with pytest.raises(PaginationError, match="OpenAI says that list_jobs goes on"):
        drain(flavour, server.list(flavour, CURSOR), items)
    assert items == [{"id": "a"}, last]


def drain(flavour, items, into):
    """Iterate, and keep what came before an exception."""
    if flavour.name == "sync":
        for item in items:
            into.append(item)
        return

    async def run():
        async for item in items:
            into.append(item)

    asyncio.run(run())


def test_a_last_item_without_a_cursor_is_fine_on_the_last_page(flavour):
    assert flavour.collect(Server([{"data": [{}], "has_more": False}]).list(flavour, CURSOR)) == [{}]


@pytest.mark.parametrize("end", [{}, {"nextPageToken": ""}, {"nextPageToken": None}])
def test_a_page_token_is_followed_to_the_end(flavour, end):
    server = Server([{"jobs": jobs("a"), "nextPageToken": "t1"}, {"jobs": jobs("b"), **end}])
    assert ids(flavour, server.list(flavour, TOKEN)) == ["a", "b"]
    assert server.queries == [{}, {"pageToken": "t1"}]


def test_an_empty_page_with_a_token_does_not_end_the_list(flavour):
    server = Server([{"jobs": [], "nextPageToken": "t1"}, {"jobs": jobs("b"), "nextPageToken": ""}])
    assert ids(flavour, server.list(flavour, TOKEN)) == ["b"]


@pytest.mark.parametrize("empty", [{}, {"jobs": None}, {"jobs": []}])
def test_a_page_may_leave_out_an_array_without_items(flavour, empty):
    assert ids(flavour, Server([empty]).list(flavour, TOKEN)) == []


def test_pages_are_counted_until_one_is_empty(flavour):
    server = Server([jobs("a", "b"), jobs("c"), []])
    assert ids(flavour, server.list(flavour, NUMBER, [("limit", "2")])) == ["a", "b", "c"]
    assert server.queries == [{"limit": "2"}, {"limit": "2", "page": "2"}, {"limit": "2", "page": "3"}]


def test_pages_are_counted_from_where_the_caller_says(flavour):
    server = Server([jobs("a"), []])
    flavour.collect(server.list(flavour, NUMBER, [("page", "4")]))
    assert server.queries == [{"page": "4"}, {"page": "5"}]


def test_a_list_without_pages_is_one_request(flavour):
    server = Server([jobs("a", "a")])
    assert ids(flavour, server.list(flavour, NONE)) == ["a", "a"]
    assert len(server.queries) == 1


@pytest.mark.parametrize("body", [{"data": {"id": 1}}, {"data": "x"}, {"data": 3}, [], "x", None, 3])
def test_a_response_that_is_no_page_is_not_taken_for_an_empty_one(flavour, body):
    with pytest.raises(APIResponseValidationError, match="list_jobs without an array of items at /data"):
        flavour.collect(Server([body]).list(flavour, CURSOR))


@pytest.mark.parametrize("body", [{"detail": "x"}, None, "x"])
def test_a_response_that_is_no_array_is_not_taken_for_an_empty_one(flavour, body):
    with pytest.raises(APIResponseValidationError, match="at its top"):
        flavour.collect(Server([body]).list(flavour, NONE))


def test_a_server_that_repeats_a_page_is_refused(flavour):
    server = Server(lambda _: {"data": jobs("a", "b"), "has_more": True})
    items = []
    with pytest.raises(PaginationError, match="same page of list_jobs twice"):
        drain(flavour, server.list(flavour, CURSOR), items)
    assert len(items) == 2
    assert len(server.queries) == 2


def test_a_server_that_repeats_a_numbered_page_is_refused(flavour):
    with pytest.raises(PaginationError, match="same page"):
        flavour.collect(Server(lambda _: jobs("a")).list(flavour, NUMBER))


def test_a_server_that_goes_in_circles_is_refused(flavour):
    circle = {None: "a", "a": "b", "b": "c", "c": "a"}
    server = Server(
        lambda query: {"jobs": jobs(query.get("pageToken")), "nextPageToken": circle[query.get("pageToken")]}
    )
    with pytest.raises(PaginationError, match="repeats the cursor 'a'"):
        flavour.collect(server.list(flavour, TOKEN))
    assert len(server.queries) == 4


@pytest.mark.parametrize("length", [2, 3, 7])
@pytest.mark.parametrize("before", [0, 5])
def test_a_server_that_repeats_its_pages_under_ever_new_cursors_is_refused(flavour, before, length):
    def page(query):
        number = int(query.get("pageToken", 0))
        shown = number if number < before else before + (number - before) % length
        return {"jobs": jobs(shown), "nextPageToken": str(number + 1)}

    server = Server(page)
    with pytest.raises(PaginationError, match="same page of list_jobs twice"):
        flavour.collect(server.list(flavour, TOKEN))
    assert len(server.queries) <= 3 * (before + length)


def test_a_server_that_sends_nothing_under_ever_new_cursors_is_refused(flavour):
    server = Server(lambda query: {"jobs": [], "nextPageToken": str(int(query.get("pageToken", 0)) + 1)})
    with pytest.raises(PaginationError, match="1000 pages of list_jobs without items, one after the other"):
        flavour.collect(server.list(flavour, TOKEN))


def test_many_pages_without_items_between_others_lose_nothing(flavour):
    def page(query):
        number = int(query.get("pageToken", 0))
        more = {"nextPageToken": str(number + 1)} if number < 2000 else {}
        return {"jobs": jobs(number) if number % 500 == 0 else [], **more}

    assert ids(flavour, Server(page).list(flavour, TOKEN)) == [0, 500, 1000, 1500, 2000]


@pytest.mark.parametrize(
    "body", [{"error": {"message": "no\nbudget"}}, {"error": "no budget"}, {"detail": "no budget"}]
)
def test_an_error_that_is_reported_with_status_200_is_no_empty_list(flavour, body):
    with pytest.raises(
        APIResponseValidationError, match=r"^OpenAI answered 200 to list_jobs, but with an error: no budget$"
    ):
        flavour.collect(Server([body]).list(flavour, TOKEN))


def test_a_server_that_responses_with_the_cursor_it_was_asked_by_is_refused(flavour):
    server = Server([{"jobs": jobs("x"), "nextPageToken": "start"}])
    with pytest.raises(PaginationError, match="repeats the cursor 'start'"):
        flavour.collect(server.list(flavour, TOKEN, [("pageToken", "start")]))
    assert len(server.queries) == 1


def test_an_empty_page_that_repeats_its_token_is_refused(flavour):
    with pytest.raises(PaginationError):
        flavour.collect(Server(lambda _: {"jobs": [], "nextPageToken": "t"}).list(flavour, TOKEN))


def test_the_first_page_is_fetched_when_a_list_is_asked_for_and_the_rest_when_it_is_needed(flavour):
    server = Server(numbers(5))
    page = server.page(flavour, CURSOR)
    assert server.queries == [{}]
    assert [page.data, page.has_more, page.next_cursor] == [jobs(1, 2), True, 2]
    repr(page)
    page.limit(3)
    page.iter_pages()
    assert server.queries == [{}]
    assert ids(flavour, page) == [1, 2, 3, 4, 5]
    assert server.queries == [{}, {"after": "2"}, {"after": "4"}]


def test_a_list_that_is_refused_says_so_where_it_is_asked_for(flavour):
    with pytest.raises(AuthenticationError):
        Server([httpx.Response(401)]).page(flavour, CURSOR)


def test_asynchronously_nothing_is_sent_before_someone_awaits(flavours):
    server = Server(numbers(5))
    found = server.list(flavours["async"], CURSOR)
    assert repr(found) == "AsyncPaginator(list_jobs, to be awaited or iterated over)"
    found.limit(3)
    found.iter_pages()
    assert server.queries == []


def test_asynchronously_a_list_is_walked_whether_it_was_awaited_or_not():
    async def walk():
        flavour = Flavour("async")
        awaited = [item async for item in await Server(numbers(3)).list(flavour, CURSOR)]
        return awaited == [item async for item in Server(numbers(3)).list(flavour, CURSOR)] == jobs(1, 2, 3)

    assert asyncio.run(walk())


def test_walking_starts_with_the_page_that_is_there(flavour):
    server = Server(numbers(5))
    second = flavour.run(server.page(flavour, CURSOR).get_next_page())
    assert ids(flavour, second) == [3, 4, 5]
    assert server.queries == [{}, {"after": "2"}, {"after": "4"}]


def test_the_first_item_costs_one_page(flavour):
    server = Server(numbers(5))
    assert flavour.run(server.list(flavour, CURSOR).first()) == {"id": 1}
    assert len(server.queries) == 1


def test_an_empty_list_has_no_first_item(flavour):
    assert flavour.run(Server([{"data": [], "has_more": False}]).list(flavour, CURSOR).first()) is None


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (1, 1), (2, 1), (3, 2), (5, 3), (99, 3)])
def test_a_limit_ends_the_list_and_fetches_no_page_too_many(flavour, count, requests):
    server = Server(numbers(5))
    assert ids(flavour, server.page(flavour, CURSOR).limit(count)) == [1, 2, 3, 4, 5][:count]
    assert len(server.queries) == requests


@pytest.mark.parametrize(("count", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (99, 3)])
def test_a_limit_of_what_was_not_awaited_fetches_no_page_too_many(flavours, count, requests):
    server = Server(numbers(5))
    found = server.list(flavours["async"], CURSOR).limit(count)
    assert ids(flavours["async"], found) == [1, 2, 3, 4, 5][:count]
    assert len(server.queries) == requests


@pytest.mark.parametrize(("count", "error"), [(-1, ValueError), (True, TypeError), ("3", TypeError), (1.5, TypeError)])
def test_a_limit_is_a_whole_number(flavour, count, error):
    with pytest.raises(error, match="limit must be"):
        Server(numbers(5)).list(flavour, CURSOR).limit(count)


def test_a_page_can_be_walked_twice_and_is_fetched_once(flavour):
    server = Server(numbers(3))
    page = server.page(flavour, CURSOR)
    assert ids(flavour, page) == ids(flavour, page) == [1, 2, 3]
    assert server.queries == [{}, {"after": "2"}, {"after": "2"}]


def test_pages_show_what_came(flavour):
    bodies = [{"data": jobs("a", "b"), "has_more": True, "extra": 1}, {"data": jobs("c"), "has_more": False}]
    pages = flavour.collect(Server(bodies).list(flavour, CURSOR).iter_pages())
    assert [page.to_dict() for page in pages] == [json.loads(page.to_json()) for page in pages] == bodies
    assert [page.next_cursor for page in pages] == ["b", None]
    assert [page.data for page in pages] == [jobs("a", "b"), jobs("c")]


def test_what_is_done_to_a_page_as_a_dict_does_not_change_the_page(flavour):
    page = Server(numbers(3)).page(flavour, CURSOR)
    page.to_dict()["data"][0]["id"] = "another"
    assert page.to_dict()["data"][0] == {"id": 1}


def test_a_list_comes_all_at_once_too(flavour):
    assert flavour.run(Server(numbers(3)).list(flavour, CURSOR).to_list()) == jobs(1, 2, 3)


def test_an_error_on_a_later_page_comes_after_the_items_before_it(flavour):
    server = Server([{"data": jobs("a"), "has_more": True}, httpx.Response(404)])
    items = []
    with pytest.raises(NotFoundError):
        drain(flavour, server.list(flavour, CURSOR), items)
    assert items == jobs("a")


def test_a_page_that_fails_for_the_moment_is_asked_for_again(flavour):
    server = Server(
        [{"data": jobs("a"), "has_more": True}, httpx.Response(503), {"data": jobs("b"), "has_more": False}]
    )
    assert ids(flavour, server.list(flavour, CURSOR)) == ["a", "b"]
    assert server.queries == [{}, {"after": "a"}, {"after": "a"}]


@pytest.mark.parametrize("options", [{"max_retry": 1}, {"max_retries": -1}, {"timeout": 0}, {"extra_body": {}}])
def test_a_wrong_option_is_refused_before_the_first_item(flavour, options):
    with pytest.raises((TypeError, ValueError)):
        Server([]).list(flavour, CURSOR, **options)


def test_the_representation_of_a_page_says_what_it_holds(flavour):
    body = {"data": jobs("a", "b", "c", "d"), "has_more": True}
    name = "Page" if flavour.name == "sync" else "AsyncPage"
    shown = "{'id': 'a'}, {'id': 'b'}, {'id': 'c'}, … 4 in all"
    assert repr(Server([body]).page(flavour, CURSOR)) == f"{name}(data=[{shown}], has_more=True)"
    assert repr(Server(numbers(1)).page(flavour, CURSOR)) == f"{name}(data=[{{'id': 1}}], has_more=False)"


def test_leaving_an_asynchronous_walk_early_ends_it(flavours):
    async def leave():
        server = Server(numbers(9))
        async for item in server.list(flavours["async"], CURSOR):
            if item["id"] == 3:
                break
        return len(server.queries)

    assert asyncio.run(leave()) == 2


def test_a_hundred_thousand_items_stay_out_of_memory(flavours):
    def page(query):
        start = int(query.get("after", 0))
        return {
            "data": [{"id": i, "text": "x" * 50} for i in range(start + 1, start + 1001)],
            "has_more": start < 99_000,
        }

    walk = iter(Server(page).list(flavours["sync"], CURSOR))
    for _ in range(2000):
        next(walk)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    assert sum(1 for _ in walk) == 98_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak - before < 10_000_000


def test_pages_are_walked_by_hand_as_in_the_vendors_sdks(flavour):
    server = Server(numbers(3))
    page = server.page(flavour, CURSOR)
    assert page.data == jobs(1, 2)
    assert page.has_more
    assert page.has_next_page()
    following = flavour.run(page.get_next_page())
    assert following.data == jobs(3)
    assert not following.has_more
    assert not following.has_next_page()
    assert server.queries == [{}, {"after": "2"}]


@pytest.mark.parametrize(
    ("pagination", "bodies", "queries"),
    [
        (TOKEN, [{"jobs": [], "nextPageToken": "t"}, {"jobs": jobs("a")}], [{}, {"pageToken": "t"}]),
        (NUMBER, [jobs("a"), []], [{}, {"page": "2"}]),
        (NONE, [jobs("a")], [{}]),
    ],
    ids=["token", "number", "none"],
)
def test_pages_are_walked_by_hand_however_they_chain(flavour, pagination, bodies, queries):
    server = Server(bodies)
    page = server.page(flavour, pagination)
    while page.has_next_page():
        page = flavour.run(page.get_next_page())
    assert server.queries == queries


def test_a_page_has_no_other_behind_the_last(flavour):
    page = Server(numbers(2)).page(flavour, CURSOR)
    with pytest.raises(RuntimeError, match="no page follows"):
        flavour.run(page.get_next_page())


def test_a_page_can_be_asked_for_its_next_one_again(flavour):
    server = Server(numbers(5))
    page = server.page(flavour, CURSOR)
    assert flavour.run(page.get_next_page()).data == flavour.run(page.get_next_page()).data == jobs(3, 4)


def test_going_in_circles_is_refused_by_hand_too(flavour):
    circle = {None: "a", "a": "b", "b": "a"}
    server = Server(
        lambda query: {"jobs": jobs(query.get("pageToken")), "nextPageToken": circle[query.get("pageToken")]}
    )
    page = server.page(flavour, TOKEN)
    page = flavour.run(page.get_next_page())
    with pytest.raises(PaginationError, match="repeats the cursor 'a'"):
        flavour.run(page.get_next_page())


def test_a_page_that_cannot_be_asked_for_is_announced_and_refused(flavour):
    page = Server([{"data": [{}], "has_more": True}]).page(flavour, CURSOR)
    assert page.has_next_page()
    assert page.has_more
    with pytest.raises(PaginationError, match="no cursor to go on from"):
        flavour.run(page.get_next_page())
