"""A registrar on loopback UDP, just enough of RFC 3261 §10 to say yes, no or nothing."""

from __future__ import annotations

import re
import socket
import threading
from types import TracebackType
from typing import Self


class Registrar:
    """Answers every REGISTER with `status`; 0 never answers. Remembers the Contacts' expiries it saw."""

    def __init__(self, status: int, reason: str = "OK") -> None:
        self._line = f"SIP/2.0 {status} {reason}" if status else ""
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.expiries: list[int] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        host, port = self.address.split(":")
        self._socket.sendto(b"stop", (host, int(port)))
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        while True:
            datagram, sender = self._socket.recvfrom(65536)
            if datagram == b"stop":
                return
            if datagram.startswith(b"REGISTER") and self._line:
                self._socket.sendto(self._answer(datagram.decode()).encode(), sender)

    def _answer(self, request: str) -> str:
        headers = [line for line in request.split("\r\n")[1:] if line]
        copied = [
            line
            for line in headers
            if line.split(":")[0].lower() in {"via", "v", "from", "f", "to", "t", "call-id", "i", "cseq"}
        ]
        found = re.search(r"^Expires: *(\d+)", request, re.MULTILINE)
        expires = int(found.group(1)) if found else 300
        self.expiries.append(expires)
        contacts = [f"{line};expires={expires}" for line in headers if line.lower().startswith("contact:")]
        kept = contacts if expires and " 200 " in self._line else []
        return "\r\n".join([self._line, *copied, *kept, "Content-Length: 0", "", ""])
