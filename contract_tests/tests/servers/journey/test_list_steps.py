"""What a server does wrong with lists is seen, however lenient the client is."""

from itertools import count

import httpx
import pytest
from finetuning_contracts.servers.journey import list_steps


def server(page_of):
    """A server that creates jobs, and lists what the function gives for the jobs, newest first, and a cursor."""
    numbers, made = count(1), []

    def respond(request):
        if request.method == "POST":
            number = next(numbers)
            made.insert(0, {"id": f"ftjob-{number}", "created_at": number})
            return httpx.Response(200, json=made[0])
        return httpx.Response(200, json=page_of(made, request.url.params.get("after")))

    return respond


def correct(jobs, after, size=2):
    start = next((n + 1 for n, job in enumerate(jobs) if job["id"] == after), 0)
    return {"object": "list", "data": jobs[start : start + size], "has_more": len(jobs) > start + size}


def test_a_correct_list_is_walked_page_by_page(take):
    outcome = take(list_steps.page_through, server(correct))
    assert (outcome.held, outcome.seen) == (True, "4 jobs on 2 pages")


@pytest.mark.parametrize("has_more", [None, "yes", 0])
def test_a_page_that_does_not_say_plainly_whether_more_follows_is_seen(take, has_more):
    def page_of(jobs, after):
        page = correct(jobs, after)
        return page if page["has_more"] else {**page, "has_more": has_more, "data": page["data"] if after else []}

    outcome = take(list_steps.page_through, server(page_of))
    assert not outcome.held


def test_a_server_that_gives_the_same_page_for_ever_is_caught(take):
    outcome = take(list_steps.page_through, server(lambda jobs, _: {"data": jobs[:2], "has_more": True}))
    assert not outcome.held
    assert outcome.seen.startswith("PaginationError: ")


@pytest.mark.parametrize(
    ("page_of", "seen"),
    [
        (lambda jobs, _: correct(jobs, None, size=4), "all jobs came on one page, whatever limit said"),
        (lambda jobs, after: correct(jobs, after, size=3), "pages of [3, 1] jobs"),
        (lambda jobs, after: correct(jobs[:3], after), "['ftjob-1'] are on no page"),
        (lambda jobs, after: correct(jobs[::-1], after), "they are not listed newest first"),
        (lambda jobs, after: correct([*jobs, {**jobs[0], "x": 1}], after, 3), "a job stands on two pages"),
    ],
)
def test_what_is_wrong_with_the_pages_is_told(take, page_of, seen):
    outcome = take(list_steps.page_through, server(page_of))
    assert (outcome.held, outcome.seen) == (False, seen)
