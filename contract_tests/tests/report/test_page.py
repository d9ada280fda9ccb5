"""The page in a real browser: what it shows, what it hides, and that nothing a server said is more than text."""

import re
import shutil

import pytest
from finetuning_contracts.report.page import page

from contract_tests.tests.report.documents import HOSTILE, hostile_document

WIDTHS = (390, 1200)
SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def chromium():
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.skip("no Chromium is installed; .ci/run installs it where it may (apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make setup")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def document():
    """A report of two servers, with a finding that takes two requests."""
    known = hostile_document()
    (first,) = known["providers"]
    step = {
        "method": "POST",
        "target": "/jobs?</script>",
        "headers": [["X-Said", "</script>'\"\\"]],
        "credentials": ["Authorization"],
        "body": "</script>",
        "references": [],
    }
    failing = [group for group in first["groups"] if group["waived"] is None]
    failing[0]["simplest"]["reproduction"] = {"steps": [step, step], "outcome": {"status": 200}}
    second = {**first, "provider": "other", "groups": [], "operations": first["operations"][:1]}
    return {**known, "providers": [first, second]}


@pytest.fixture
def opened(chromium, document, tmp_path):
    """Open the page; fails the test for whatever the browser complains of, and for any request to elsewhere."""
    complaints, contexts = [], []

    def opened(width=1200, scheme="light", change=lambda html: html):
        file = tmp_path / "report.html"
        file.write_bytes(change(page(document)).encode("utf-8", "xmlcharrefreplace"))
        context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        shown = context.new_page()
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.on("console", lambda message: complaints.append(message.text))
        shown.on("dialog", lambda dialog: complaints.append(dialog.message))
        shown.on("request", lambda request: request.url == file.as_uri() or complaints.append(request.url))
        shown.goto(file.as_uri())
        return shown

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def causes(shown):
    return shown.locator('[data-entry="cause"]:visible')


def open_all(shown):
    shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")


@pytest.mark.parametrize(
    "change", [str, lambda html: re.sub("<meta http-equiv.*?>", "", html)], ids=["as it is", "without policy"]
)
def test_what_a_server_says_is_text_and_nothing_else(opened, change):
    """Without its content security policy too: that is a second line of defence, not the first."""
    shown = opened(change=change)
    open_all(shown)
    assert shown.evaluate("window.hit") is None
    assert shown.locator("script").count() == 1
    assert shown.locator("img, iframe, b:not([class]):not(.counts b), link").count() == 0
    said = "\n".join(shown.locator("pre").all_inner_texts())
    for text in HOSTILE[:6]:
        assert all(line in said for line in text.splitlines())
    assert set(shown.eval_on_selector_all("a", "all => all.map((one) => one.protocol)")) == {"file:", "https:"}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wider_than_the_window(opened, width, scheme):
    shown = opened(width, scheme)
    assert shown.evaluate("document.documentElement.scrollWidth") == width
    open_all(shown)
    assert shown.evaluate("document.documentElement.scrollWidth") == width
    over = "all => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80))"
    inside = "" if width < 760 else ":not(.wide *)"
    assert shown.eval_on_selector_all(f"main *{inside}", over) == []


CONTRAST = """() => {
  const channel = (value) => { value /= 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4 };
  const light = (colour) => {
    const [r, g, b] = colour.match(/[0-9.]+/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const ground = (element) => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("body *")].filter((one) => one.offsetParent && one.childElementCount === 0 && one.textContent.trim())
    .map((one) => [light(getComputedStyle(one).color), light(ground(one)), one.outerHTML.slice(0, 80)])
    .filter(([text, ground]) => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05) < 4.5).map((found) => found[2]);
}"""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_text_can_be_read_in_the_light_and_in_the_dark(opened, scheme):
    """4.5 to 1, as WCAG 2.2 asks for."""
    shown = opened(scheme=scheme)
    open_all(shown)
    assert shown.evaluate(CONTRAST) == []
    ground = shown.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(re.findall(r"\d+", ground)[0]) < 128) == (scheme == "dark")


def test_causes_come_first_the_waived_ones_last_and_then_the_matrix(opened):
    shown = opened()
    verdicts = causes(shown).evaluate_all("all => all.map((one) => one.dataset.verdict)")
    assert verdicts == ["FAIL"] * 7 + ["WAIVED"]
    last, matrix = causes(shown).last.bounding_box(), shown.locator("table").first.bounding_box()
    assert last["y"] < matrix["y"]


@pytest.mark.parametrize(
    ("filter", "value", "left"),
    [
        ("verdict", "FAIL", 7),
        ("verdict", "WAIVED", 1),
        ("provider", "other", 0),
        ("provider", "tiny", 8),
        ("operation", "list_jobs", 1),
        ("operation", "create_job", 7),
        ("check", "ignored_auth", 1),
    ],
)
def test_a_filter_leaves_what_it_names(opened, filter, value, left):
    shown = opened()
    shown.select_option(f"#by-{filter}", value)
    assert causes(shown).count() == left
    assert shown.inner_text("#shown") == f"{left} of 8 causes"
    shown.click("#reset")
    assert causes(shown).count() == 8


def test_a_filter_narrows_the_matrix_too(opened):
    shown = opened()
    shown.select_option("#by-operation", "list_jobs")
    assert shown.locator("#tiny tbody tr:visible").count() == 1
    shown.select_option("#by-check", "ignored_auth")
    assert shown.locator("#tiny thead .turned:visible").count() == 1


def test_a_search_leaves_what_has_all_its_words(opened):
    shown = opened()
    shown.fill("#search", "WINDOW.hit onerror")
    assert causes(shown).count() == 1
    shown.fill("#search", "nothing has this")
    assert causes(shown).count() == 0
    assert shown.get_by_text("No cause matches.").is_visible()


def test_a_cell_of_the_matrix_leads_to_its_findings(opened):
    shown = opened()
    shown.locator('td a[href="#tiny-create_job-status_code_conformance"]').click()
    target = shown.locator("#tiny-create_job-status_code_conformance")
    assert target.evaluate("one => one.open")
    shown.wait_for_function(
        "document.getElementById('tiny-create_job-status_code_conformance').getBoundingClientRect().top < innerHeight"
    )


def test_a_failing_sequence_is_numbered_steps_in_curl_and_in_python(opened):
    shown = opened()
    card = causes(shown).first
    card.locator("summary").click()
    steps = card.locator("ol.steps:not(.single) > li")
    assert steps.count() == 2
    assert [card.locator("pre.curl:visible").count(), card.locator("pre.python:visible").count()] == [2, 0]
    card.get_by_role("button", name="Python").first.click()
    assert [card.locator("pre.curl:visible").count(), card.locator("pre.python:visible").count()] == [0, 2]
    assert "http://127.0.0.1:1/jobs?</script>" in card.locator("pre.python").first.inner_text()


def test_without_a_script_everything_is_shown(chromium, document, tmp_path):
    (tmp_path / "report.html").write_bytes(page(document).encode("utf-8", "xmlcharrefreplace"))
    context = chromium.new_context(java_script_enabled=False)
    shown = context.new_page()
    shown.goto((tmp_path / "report.html").as_uri())
    assert causes(shown).count() == 8
    assert not shown.locator(".tools").is_visible()
    context.close()
