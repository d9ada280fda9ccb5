"""The generator, by its steps.

`read` reads a contract and has openapi-python-client parse it; `audit` compares the two, so that nothing is lost without a
word; `plan` works out all that is to be printed; `print` prints it through thin templates; `publish` puts the clients in
their place. `build` takes one contract through all of them but the last.
"""
