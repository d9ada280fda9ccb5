"""Several clients at once: what each of them sent and saw is recorded, and judged afterwards as one history (Elle's idea).

`clients` sends by threads of its own and keeps the history; `register` says whether a history of one value has an order in which
it can have happened, and shows the shortest part of it that has none. What is judged holds on every correct server, whichever
of the requests came first: what is not known, such as a create without a response, is held against nobody. Each experiment
is made by one client first; where its rule does not hold even then, the finding is that of another rule.
"""
