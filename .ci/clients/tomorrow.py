"""Answers every request with the example of a preview, in which three codes are replaced by codes that the document of
today does not list. Prints its port, which it takes on loopback, and stops with its parent.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

with open(sys.argv[1]) as file:
    answer = json.load(file)
answer["triage"]["level"] = "later-level"
answer["modalities"][0]["verdict"] = "later-verdict"
answer["recommended"] = "later-modality"
body = json.dumps(answer).encode()


class Tomorrow(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Tomorrow)
print(server.server_port, flush=True)
server.serve_forever()
