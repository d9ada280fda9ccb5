"""The one error that a command of this package shows to its user.

Everything that keeps a command from running (a misspelt provider, an unreachable server, an unreadable file) is raised as
`UsageError`: one line that says what is wrong, where, and what to do. The command line prints it and exits with 2.
"""


class UsageError(Exception):
    """A command could not run. `str(error)` is one line, meant for a person, free of secrets."""


def lacks(module: str | None) -> str:
    """What to say when a module of the extra is not there: the base install is the clients alone."""
    return f"{module} is not installed; it comes with the extra: pip install 'finetuning-contracts[contracts]'"
