"""Faults on request: what a mock server does wrong when it is told to.

One mechanism for those who want to see how their application bears a fault, and for the proof that the checks find it. A
fault stands between the client and the mock: it may change the request, send others, change the response or how it
travels. What it needs to know about an operation it reads in the spec's vocabulary; it knows no provider by name.
"""
