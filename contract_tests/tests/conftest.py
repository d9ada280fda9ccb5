"""What holds for all tests."""

import signal

# What a shell starts in its background ignores Ctrl-C, and so do the commands that tests start in their turn.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
