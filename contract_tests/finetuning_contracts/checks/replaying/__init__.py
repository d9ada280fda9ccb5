"""Send again the requests that show a finding, and tell whether it still shows.

`playing` sends, `judging` compares, `confirming` does both for what a run has just found, `command` for what a report has.
"""
