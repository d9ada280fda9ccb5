"""Receive OpenAI's webhooks: trust only what is signed, answer fast, and act on what has ended."""

import os
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from finetuning_clients import openai


class Receiver(BaseHTTPRequestHandler):
    """Answers 200 to what OpenAI signed lately, 400 to everything else."""

    def do_POST(self) -> None:
        payload = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            event = openai.webhooks.unwrap(payload, dict(self.headers))  # with OPENAI_WEBHOOK_SECRET
        except openai.WebhookVerificationError as error:
            self.send_error(400, str(error))
            return
        print(f"{event.type}: {event.data.id if hasattr(event.data, 'id') else event.data}", flush=True)
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing; the events are what counts."""


if __name__ == "__main__":
    if not os.environ.get("OPENAI_WEBHOOK_SECRET"):
        sys.exit("set OPENAI_WEBHOOK_SECRET to the endpoint's secret, which begins with whsec_")
    server = HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), Receiver)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
