"""What the user looks for in the list of jobs."""

from __future__ import annotations

from finetuning_clients.openai.resources.fine_tuning_jobs import FineTuningJobs as OpenAIJobs

from finetuning_contracts.servers.journey.responses import items_of, pages_of, response_to
from finetuning_contracts.servers.journey.steps import expect, had
from finetuning_contracts.servers.journey.user import User


def find_job(user: User) -> str:
    """The list of jobs names the job."""
    id_ = had(user.job, "job")["id"]
    jobs = response_to(user.jobs.list)["data"]
    expect(id_ in [job["id"] for job in jobs], f"it is not among {len(jobs)} jobs")
    return f"{len(jobs)} jobs"


def page_through(user: User) -> str:
    """Each job stands on one page, newest first, and all pages but the last are full."""
    made = {user.new_job()["id"] for _ in range(4)}
    pages = pages_of(lambda: list(user.jobs.list(limit=2)))
    jobs, sizes = items_of(pages), [len(page["data"]) for page in pages]
    ids = {job["id"] for job in jobs}
    expect(len(ids) == len(jobs), "a job stands on two pages")
    expect(made <= ids, f"{sorted(made - ids)} are on no page")
    expect(len(pages) > 1, "all jobs came on one page, whatever limit said")
    expect(set(sizes[:-1]) == {2}, f"pages of {sizes} jobs")
    more = [page["has_more"] for page in pages]
    expect(more == [True] * (len(pages) - 1) + [False], f"has_more of the pages is {more}")
    times = [job["created_at"] for job in jobs]
    expect(times == sorted(times, reverse=True), "they are not listed newest first")
    return f"{len(jobs)} jobs on {len(pages)} pages"


def with_metadata(user: User) -> str:
    """A filter by metadata finds the one job that has it."""
    wanted = user.new_job(metadata={"journey": "this one"})["id"]
    user.new_job(metadata={"journey": "another"})
    found = _filtered(user, {"journey": "this one"})
    expect(wanted in found, f"the job with that metadata is not among {len(found)}")
    expect(found == [wanted], f"{len(found)} jobs came, one has that metadata")
    return "one job"


def without_metadata(user: User) -> str:
    """A filter by metadata of null finds the jobs that have none."""
    marked = user.new_job(metadata={"journey": "marked"})["id"]
    found = _filtered(user, None)
    expect(had(user.job, "job")["id"] in found, "a job without metadata is not among them")
    expect(marked not in found, "a job with metadata is among them")
    return f"{len(found)} jobs"


def _filtered(user: User, metadata: dict[str, str] | None) -> list[str]:
    jobs = user.jobs
    assert isinstance(jobs, OpenAIJobs)  # no other contract has the parameter
    page = response_to(lambda: jobs.list(metadata=metadata))
    return [job["id"] for job in page["data"]]
