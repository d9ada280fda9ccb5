"""How requests leave: the one way to a server under test, whatever layer of checks made the request.

`Sender` sends. Before it does, `Guard` decides whether the request may leave, by the `Ledger` of what this run has made;
`Connections` carries it, within limits of time and size; `Cleanup` deletes what was made when the run ends.
"""
