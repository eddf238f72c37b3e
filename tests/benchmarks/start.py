"""From starting the process to the first paint of the real first page, against a bare PySide6 window.

`uv run python -m tests.benchmarks.start [ROUNDS]` prints medians in milliseconds and their ratio. Both start in turn,
so that a change in the machine's speed hits both.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)

def painted():
    print(time.time(), flush=True)
    app.quit()

app = QApplication([])
window = Window()
window.resize(1200, 750)
window.show()
app.exec()
"""

OURS = """
import sys, time
from pathlib import Path
from sopapp.base.paths import Paths, shipped_folder
from sopapp.ui.crash import CrashNet
from sopapp.ui.desktop import Desktop
from sopapp.ui.main_window import MainWindow
from PySide6.QtWidgets import QApplication

paths = Paths(Path(sys.argv[1]), shipped_folder())
desktop = Desktop(paths, CrashNet(paths.logs))
show = MainWindow.show
def show_and_leave(window):
    window.first_painted.connect(lambda: print(time.time(), flush=True))
    window.first_painted.connect(QApplication.quit)
    show(window)
MainWindow.show = show_and_leave
desktop.run()
"""


def took(code: str, *words: str) -> float:
    """Milliseconds from starting the process to its first paint, which it prints."""
    start = time.time()
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run([sys.executable, "-c", code, *words], check=True, capture_output=True, env=environment)
    return (float(done.stdout) - start) * 1000


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as data:
        took(BARE)
        took(OURS, data)
        pairs = [(took(BARE), took(OURS, data)) for _ in range(rounds)]
    bare, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    print(f"bare window {bare:.0f} ms, sopapp {ours:.0f} ms, ratio {ratio:.2f} (medians of {rounds} pairs)")


if __name__ == "__main__":
    main()
