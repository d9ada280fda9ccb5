"""Send again the requests that show a finding, and tell whether it still shows.

`playing` sends, `judging` compares, `again` does both, `confirming` for what a run has just found.
"""
