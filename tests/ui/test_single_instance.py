"""One window for a data folder."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from sopapp.ui.single_instance import SingleInstance, Start


def second_start(data: Path) -> str:
    """A start of the program in a process of its own; how it went."""
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from sopapp.ui.single_instance import SingleInstance;"
        "app = QCoreApplication([]); print(SingleInstance(Path(sys.argv[1])).start().name)"
    )
    return subprocess.run([sys.executable, "-c", code, str(data)], capture_output=True, text=True, check=True).stdout


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    first = SingleInstance(tmp_path)
    assert first.start() is Start.FIRST
    with ThreadPoolExecutor() as pool, qtbot.waitSignal(first.raise_wanted, timeout=20_000):
        other = pool.submit(second_start, tmp_path)
        qtbot.waitUntil(other.done, timeout=20_000)
    assert other.result().strip() == "RAISED"
    first.close()


def test_another_data_folder_is_another_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert (first.start(), other.start()) == (Start.FIRST, Start.FIRST)
    first.close()
    other.close()


def test_a_folder_held_from_another_pc_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "window.lock").write_text("4711\nsopapp\nelsewhere\n\n\n", encoding="utf-8")
    instance = SingleInstance(tmp_path)
    assert instance.start() is Start.HELD
    assert instance.holder().host == "elsewhere"
    assert not instance.holder().here


def test_the_folder_is_free_again_once_the_window_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.start()
    first.close()
    again = SingleInstance(tmp_path)
    assert again.start() is Start.FIRST
    again.close()
