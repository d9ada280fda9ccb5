"""The zoo: fine-tuning servers that nobody here wrote, checked as they are, and a page with what was found.

`make zoo` checks them, keeps what each showed in `contract_tests/servers/NAME/zoo*.json`, and writes `docs/zoo.md` from that.
`make zoo-verify` starts each server anew and runs every line that the page prints.
"""
