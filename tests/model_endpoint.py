"""An OpenAI-compatible endpoint for tests: a real server that notes what it gets and answers as it is told."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Hands what came to the endpoint, and the answer to what the test told it."""

    endpoint: "ModelEndpoint"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.endpoint.received.append(Received(self.path, dict(self.headers), json.loads(body)))
        try:
            self.endpoint.answer(self)
        except OSError:  # they hung up, which some tests are about
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send(self, content: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


def says(text: str) -> Answer:
    """As a real one answers."""
    return sends({"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]})


def sends(answer: Any, status: int = 200, **headers: str) -> Answer:
    """Bytes as they are, everything else as JSON."""
    content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return lambda handler: handler.send(content, status, **headers)


def drips(head: bytes, seconds: float) -> Answer:
    """``head`` at once, then a byte every 50 ms, for ``seconds``: no timeout of one operation is ever reached."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(head)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            handler.wfile.write(b" ")
            time.sleep(0.05)

    return answer


@dataclass
class ModelEndpoint:
    port: int
    address: str = "127.0.0.1"
    answer: Answer = field(default_factory=lambda: says("Hello"))
    received: list[Received] = field(default_factory=list)
    connections: list[Any] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://{self.address}:{self.port}/v1"


@contextmanager
def model_endpoint(
    *, address: str = "127.0.0.1", port: int = 0, certificate: str = ""
) -> Iterator[ModelEndpoint]:
    """Listen on a port of its own; with ``certificate`` (a file with its key) it speaks https."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def get_request(self) -> tuple[socket.socket, Any]:
            found = super().get_request()
            endpoint.connections.append(found[1])
            return found

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # a handshake that the client broke off

    class Here(Handler):
        pass

    with Server((address, port), Here) as server:
        endpoint = Here.endpoint = ModelEndpoint(server.server_address[1], address)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield endpoint
        server.shutdown()
