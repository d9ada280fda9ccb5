"""A model of what a correct service does, held against a server by a state machine.

The scenarios play fixed sequences. Here Hypothesis draws the sequence: creates, reads, lists, actions and deletions of all
resources, in any order, and after each of them the server must be where the model is. One machine for all dialects: what a
list, a job or an action is, the vocabulary of the spec says.
"""
