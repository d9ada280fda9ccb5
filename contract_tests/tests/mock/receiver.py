"""Somebody who takes events."""

import http.server
import queue
import threading


class Receiver:
    """Takes events, with the given statuses one after the other and then with 200."""

    def __init__(self, *statuses):
        self.received = received = queue.Queue()
        waiting = list(statuses)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                self.send_response(waiting.pop(0) if waiting else 200)
                self.end_headers()
                received.put((dict(self.headers), body))

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def next(self):
        return self.received.get(timeout=10)

    def close(self):
        self._server.shutdown()
        self._server.server_close()
