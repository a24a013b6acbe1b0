"""How a second `lotline` reaches the window that is open already: with a telephone link, or to be shown.

`LinkDoor` listens beside the window, on Qt's thread; `hand_over` is called by a command that has no window.
Only this user can connect, and all that comes of it is a number in a field and a window in front.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.phone.links import LONGEST

_REACH_MS = 1000
_ANSWER_MS = 3000
_TAKEN = b"taken\n"
_PATH_MAX = 100
"""A Unix socket's path has 108 bytes at most."""


class LinkDoor(QObject):
    """Takes what other commands of the same data directory hand over.

    Attributes:
        opened: a link, or "" for a window that is only to be shown.
    """

    opened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def listen(self) -> bool:
        """Begin; false when another window of this data directory listens."""
        if _reached(self._name):
            return False
        QLocalServer.removeServer(self._name)  # a window that was killed left it behind
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _let_in(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            guest.setParent(self)
            guest.readyRead.connect(lambda guest=guest: self._hear(guest))
            guest.disconnected.connect(guest.deleteLater)
            self._hear(guest)

    def _hear(self, guest: QLocalSocket) -> None:
        if guest.bytesAvailable() > 4 * LONGEST:
            guest.abort()
        elif guest.canReadLine():
            line = bytes(guest.readLine().data()).decode("utf-8", "replace").strip()
            guest.write(_TAKEN)
            guest.disconnectFromServer()
            self.opened.emit(line)


def hand_over(folder: Path, link: str = "") -> bool:
    """Give a link to the window of this data directory; false when none is open. Blocks for seconds."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_REACH_MS):
        return False
    socket.write(f"{' '.join(link[:LONGEST].split())}\n".encode())
    socket.waitForBytesWritten(_REACH_MS)
    while not socket.canReadLine() and socket.waitForReadyRead(_ANSWER_MS):
        pass
    return bytes(socket.readAll().data()) == _TAKEN


def _reached(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_REACH_MS)


def _name(folder: Path) -> str:
    """Of the data directory: a socket in it, or where that cannot be a name that only it has."""
    path = folder.expanduser().absolute()
    inside = str(path / "window.socket")
    if sys.platform != "win32" and len(inside.encode()) <= _PATH_MAX:
        return inside
    return f"lotline-{hashlib.sha256(str(path).encode()).hexdigest()[:24]}"
