"""Short fixed sequences of requests, each for a rule that chance may miss.

They know no provider by name: what a list, a job, a filter or a child is, the vocabulary of the spec says. So what a scenario
finds does not depend on the seed, and the same scenarios are played on every server.
"""
