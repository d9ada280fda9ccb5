"""A server that passes everything on to another one, and judges what it sees.

`forwarding` passes requests and responses on, byte by byte; `copies` keeps as much of a body as is judged; `watching` judges in
a thread of its own, so that nobody waits for it; `archive` writes what was seen into a file; `run` is all of it together.
"""
