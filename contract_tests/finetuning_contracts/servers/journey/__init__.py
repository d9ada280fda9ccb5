"""A user's journey through a server, from a file to a trained model.

The user has our own client of the contract, and looks at the responses as the server sent them: what the client forgives, the
journey does not. It sees what generated single requests cannot: what takes several of them, and what the values mean.
"""
