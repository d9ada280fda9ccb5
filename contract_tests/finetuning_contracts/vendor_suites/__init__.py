"""The vendors' own tests of their SDKs, run against our mock servers: `make vendor-suites`.

The sdists of `openai` and `fireworks-ai` contain them. They are run as shipped, and what fails is compared with a committed
list of expected failures, each with its reason.
"""
