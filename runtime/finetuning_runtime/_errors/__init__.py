"""The exceptions that a call can raise, and what goes into their messages: error bodies, with secrets masked."""
