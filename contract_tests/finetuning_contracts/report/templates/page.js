"use strict";
// Filters, search and the choice of a language. Without this script the page shows everything.
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (id) => document.getElementById(id);
const filters = { verdict: one("by-verdict"), provider: one("by-provider"), operation: one("by-operation"), check: one("by-check") };
const search = one("search");
const words = new Map(all("[data-entry]").map((entry) => [entry, entry.textContent.toLowerCase()]));

function matches(entry, wanted) {
  return Object.entries(wanted).every(([name, value]) => !value || (entry.dataset[name] || "").split(" | ").includes(value));
}

function apply() {
  const wanted = Object.fromEntries(Object.entries(filters).map(([name, select]) => [name, select ? select.value : ""]));
  const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const [entry, text] of words) {
    entry.hidden = !(matches(entry, wanted) && terms.every((term) => text.includes(term)));
  }
  for (const cell of all("[data-column]")) cell.hidden = Boolean(wanted.check) && cell.dataset.column !== wanted.check;
  for (const row of all("[data-row]")) {
    row.hidden = !matches(row, { provider: wanted.provider, operation: wanted.operation })
      || (Boolean(wanted.verdict) && !all("td[data-verdict]:not([hidden])", row).some((cell) => cell.dataset.verdict === wanted.verdict));
  }
  for (const cell of all("td[data-verdict]")) {
    cell.classList.toggle("dim", Boolean(wanted.verdict) && cell.dataset.verdict !== wanted.verdict);
  }
  document.body.classList.toggle("chosen", wanted.verdict === "PASS" || Boolean(wanted.check));
  for (const section of all("section[data-provider]")) section.hidden = !matches(section, { provider: wanted.provider });
  for (const list of all("[data-list]")) {
    const shown = all("[data-entry]", list).filter((entry) => !entry.hidden).length;
    list.querySelector("[data-none]").hidden = shown > 0;
  }
  const causes = [...words.keys()].filter((entry) => entry.dataset.entry === "cause");
  const shown = causes.filter((entry) => !entry.hidden && !entry.closest("section").hidden).length;
  one("shown").textContent = causes.length ? `${shown} of ${causes.length} causes` : "";
  one("reset").hidden = !(terms.length || Object.values(wanted).some(Boolean));
}

function open(id) {
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let element = target; element; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    element.hidden = false;
  }
  target.scrollIntoView();
}

function speak(language) {
  document.body.dataset.language = language;
  for (const button of all("[data-speak]")) button.setAttribute("aria-pressed", String(button.dataset.speak === language));
}

for (const select of Object.values(filters)) if (select) select.addEventListener("change", apply);
search.addEventListener("input", apply);
one("reset").addEventListener("click", () => {
  for (const select of Object.values(filters)) if (select) select.value = "";
  search.value = "";
  apply();
});
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  const link = event.target.closest("a[href^='#']");
  if (link) open(link.getAttribute("href").slice(1));
  if (button && button.dataset.speak) speak(button.dataset.speak);
  if (button && button.dataset.copy !== undefined) {
    const blocks = all("pre", button.closest(".code")).filter((block) => block.offsetParent !== null);
    try {
      await navigator.clipboard.writeText(blocks.map((block) => block.textContent).join("\n"));
      button.textContent = "copied";
    } catch {
      getSelection().selectAllChildren(blocks[0]);
      button.textContent = "selected";
    }
    setTimeout(() => { button.textContent = "copy"; }, 1500);
  }
});
addEventListener("hashchange", () => open(location.hash.slice(1)));
document.body.classList.add("live");
speak("curl");
apply();
open(location.hash.slice(1));
