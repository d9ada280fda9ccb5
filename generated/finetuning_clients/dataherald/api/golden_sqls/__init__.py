# Generated from specs/dataherald.yaml (sha256 933c2f4224b4aed2f823add5f5c07e699a32a2e1ae25a2fab1cba40d1561e719) by `make generate`. Do not edit.
"""The operations tagged `golden_sqls`."""
