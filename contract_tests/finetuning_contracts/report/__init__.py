"""Reports of a run: a page to read, JSON for programs, JUnit for build servers."""
