"""One window for a data folder: a second start raises the first window."""

import hashlib
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.base.files import refusal, saying_why

_ANSWER_WITHIN = 1_000  # milliseconds


class Start(Enum):
    FIRST = auto()  # nobody else has this folder open
    RAISED = auto()  # another window of this user has it, and was asked to come to the front
    HELD = auto()  # somebody else has it: another user, another PC, or a window that does not answer


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the data folder open."""

    host: str
    here: bool  # on this PC


class SingleInstance(QObject):
    """The lock file decides, the local server passes the word.

    Going on without the lock is safe for the records (each write takes their own lock); it is only confusing, so
    people are asked. Where no lock file can be made the local server decides alone, and `refused` says why.
    """

    raise_wanted = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: DiskFull | FolderNotWritable | None = None
        self._data = data
        self._name = "sopapp-" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)  # a window open for weeks is no stale one; a dead process is noticed anyway
        self._server: QLocalServer | None = None

    def start(self) -> Start:
        """Take the folder, or find out who has it. `FolderNotWritable`, `DiskFull`: there is none, and can be none."""
        with saying_why(self._data):
            self._data.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            if self._ask_the_first():
                return Start.RAISED
            if self._lock.error() == QLockFile.LockError.LockFailedError:
                return Start.HELD
            self.refused = refusal(self._data)
        self._listen()
        return Start.FIRST

    def holder(self) -> Holder:
        """Who has the folder; the host is "" when the lock file does not tell."""
        _pid, host, _program = self._lock.getLockInfo()
        return Holder(host, here=host in ("", QSysInfo.machineHostName()))

    def close(self) -> None:
        """Give the folder back."""
        if self._server is not None:
            self._server.close()
            self._server = None
            self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)  # a crash leaves the socket; the lock says that nobody listens there
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def _answer(self) -> None:
        if self._server is None:
            return
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()  # to be connected is the whole word
            self.raise_wanted.emit()

    def _ask_the_first(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_WITHIN):
            return False
        state = QLocalSocket.LocalSocketState.UnconnectedState
        return socket.state() == state or socket.waitForDisconnected(_ANSWER_WITHIN)
