"""Serve a database file, over and over, each time in a new process: for tests that kill a server.

Reading a spec and compiling it takes a second. This program does so once, and then forks for every line of its input, which is
the path of a database; it answers with the address and the process id.
"""

import os
import signal
import sys

from finetuning_contracts.mock import serve
from finetuning_specs import load_spec


def main():
    spec = load_spec("openai")
    with serve(spec):  # compiles what is compiled at the first use
        pass
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the killed
    for line in sys.stdin:
        if os.fork() == 0:
            with serve(spec, database=line.strip()) as server:
                sys.stdout.write(f"{server.url} {os.getpid()}\n")
                sys.stdout.flush()
                signal.pause()


if __name__ == "__main__":
    main()
