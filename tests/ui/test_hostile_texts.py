"""S7 and S8: whoever wrote a procedure, it asks nobody, reads nothing outside, and opens nothing by itself."""

import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.dialogs.link_dialog import LinkDialog
from sopapp.ui.look import Look
from sopapp.ui.pages.read.page import ReadPage
from sopapp.ui.pages.read.printing import write_pdf
from sopapp.ui.pages.read.sheet import Sheet
from sopapp.ui.tasks import Tasks
from tests.builders import a_folder, a_library, a_sop_file
from tests.conftest import StillClock
from tests.faults.reading import HUGE, PICTURE

SCHEMES = ("http", "https", "mailto", "file", "ftp", "smb", "ms-msdt", "javascript", "vbscript", "tel", "sop", "qrc")


class Desktop(QObject):
    """Takes the place of the system: what would be opened is written down."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]  # bytes, say its types, and it refuses them

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())

    def close(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Listens on this machine; whoever asks it is in its queue."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def nobody_asked(server: socket.socket) -> bool:
    try:
        server.accept()
    except BlockingIOError:
        return True
    return False


def snippets(outside: Path, port: int) -> list[str]:
    """`outside`: the folder around the library, with a picture in it."""
    secret, there = outside / "secret.png", f"127.0.0.1:{port}"
    sources = [
        *(
            f"http://{there}/a.png",
            f"https://{there}/a.png",
            f"//{there}/a.png",
            f"\\\\{there}\\a.png",
            f"/\\{there}/a",
        ),
        *("../secret.png", "../../secret.png", "%2e%2e/secret.png", "..%2fsecret.png", "%252e%252e/secret.png"),
        *(
            str(secret),
            f"file://{secret}",
            f"file:{secret}",
            "file:../secret.png",
            "link.png",
            "circle.png",
            "huge.png",
        ),
    ]
    return [
        *(f"![a]({source})\n\n<img src='{source}'>" for source in sources),
        f'<iframe src="http://{there}/"></iframe><object data="http://{there}/"></object><embed src="http://{there}/">',
        f'<link rel="stylesheet" href="http://{there}/a.css"><style>@import url(http://{there}/a.css);</style>',
        f'<p style="background:url({secret})">a</p><table background="{secret}"><td background="{secret}">a</table>',
        f'<svg><image href="http://{there}/a.svg"/></svg><video poster="http://{there}/a.png"></video>',
        f'<img srcset="http://{there}/a.png 2x" src=x onerror="a()"><picture><source srcset="{secret}"></picture>',
        f'<base href="http://{there}/"><img src="a.png"><meta http-equiv="refresh" content="0;url=http://{there}/">',
        f'<body background="{secret}"><form action="http://{there}/"><input type="image" src="{secret}"></form>',
        f"[a]: {secret}\n\n![a] ![a][a]",
        f'<a href="http://{there}/"><img src="{secret}"></a>',
        f"<script>x('http://{there}/')</script><svg/onload=x()>",
        f'<!-- --!><img src="{secret}"> --><![CDATA[<img src="{secret}">]]>',
        f'<math><mtext><img src="{secret}"></mtext></math><template><img src="{secret}"></template>',
        f"<qt><img src={secret}></qt>\n\n&lt;img src={secret}&gt;",
    ]


@pytest.fixture
def open_read(
    qtbot: QtBot, look: Look, tasks: Tasks, paths: Paths, clock: StillClock
) -> Callable[[Path], tuple[ReadPage, Services]]:
    def open_it(folder: Path) -> tuple[ReadPage, Services]:
        services = build(replace(paths, library_given=folder), clock)
        services.library.show(services.library.load())
        services.people.sign_in(services.people.add("Ana").id)
        page = ReadPage(look, services.people, services.library, services.progress, tasks)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.refresh()
        return page, services

    return open_it


def sheet(page: ReadPage) -> Sheet:
    found = page.findChild(Sheet)
    assert isinstance(found, Sheet)
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="inotify says what was opened")
def test_s7_thirty_hostile_texts_ask_no_server_and_read_nothing_outside(
    open_read: Callable[[Path], tuple[ReadPage, Services]], tasks: Tasks, server: socket.socket, desktop: Desktop,
    tmp_path: Path,
) -> None:  # fmt: skip
    from tests.faults.sentry import Watcher

    texts = snippets(tmp_path / "around", server.getsockname()[1])
    assert len(texts) == 30
    files = {f"t{number:02}.md": f"# Text {number}\n\n{text}\n" for number, text in enumerate(texts)}
    folder = a_folder(tmp_path / "around" / "library", {**files, "huge.png": HUGE})
    a_folder(tmp_path / "around", {"secret.png": PICTURE})
    (folder / "link.png").symlink_to(tmp_path / "around" / "secret.png")
    (folder / "circle.png").symlink_to("circle.png")
    watcher = Watcher(tmp_path / "around")
    page, services = open_read(folder)
    for number in range(len(texts)):
        page.open(f"t{number:02}")
        tasks.wait_all()
        assert f"Text {number}" in sheet(page).toPlainText()
        sheet(page).grab()
        write_pdf(str(tmp_path / "a.pdf"), services.library.catalogue.sop(f"t{number:02}"), 1, "en")
    assert "secret.png" not in watcher.opened()
    (tmp_path / "around" / "secret.png").read_bytes()
    assert "secret.png" in watcher.opened()  # else it would have heard nothing before
    assert nobody_asked(server)
    assert desktop.opened == []


def test_a_picture_beside_the_text_is_shown(
    open_read: Callable[[Path], tuple[ReadPage, Services]], tasks: Tasks, tmp_path: Path
) -> None:
    page, _ = open_read(a_folder(tmp_path / "library", {"a.md": "# A\n\n![a](ok.png)", "ok.png": PICTURE}))
    page.open("a")
    tasks.wait_all()
    assert sheet(page).loadResource(2, QUrl("ok.png")) == PICTURE


@pytest.mark.parametrize(
    "name", ["huge.png", "big.png", "circle.png", "link.png", "text.png", "folder.png", "gone.png", "../secret.png",
             "%2e%2e/secret.png", "/etc/x.png", "file:ok.png", "%5C%5Chost%5Cx.png", "C%3A/x.png", "a%00.png", "",
             "n" * 5_000, "\ud800.png"],
)  # fmt: skip
def test_s7_a_picture_that_is_large_elsewhere_or_none_is_nothing_and_never_asked_for_again(
    open_read: Callable[[Path], tuple[ReadPage, Services]], tasks: Tasks, tmp_path: Path, name: str
) -> None:
    files: dict[str, str | bytes] = {"a.md": "# A", "huge.png": HUGE, "big.png": PICTURE + bytes(6_000_000)}
    folder = a_folder(tmp_path / "library", {**files, "text.png": "text"})
    a_folder(tmp_path, {"secret.png": PICTURE})
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "circle.png").symlink_to("circle.png")
    (folder / "folder.png").mkdir()
    page, _ = open_read(folder)
    page.open("a")
    tasks.wait_all()
    assert sheet(page).loadResource(2, name) == b""


@pytest.fixture
def page(open_read: Callable[[Path], tuple[ReadPage, Services]], tasks: Tasks, tmp_path: Path) -> ReadPage:
    sops = {"listen": a_sop_file(), "other": a_sop_file("other", title="The other one")}
    page, _ = open_read(a_library(tmp_path, sops, {}))
    page.open("listen")
    tasks.wait_all()
    return page


def click_a_link(page: ReadPage, address: str) -> None:
    """With the mouse, in a text that no renderer has made harmless."""
    view = sheet(page)
    view.setHtml(f'<p><a href="{address}">A link to follow, long enough to be hit</a></p>')
    QApplication.processEvents()
    cursor = QTextCursor(view.document())
    cursor.setPosition(8)
    spot = view.cursorRect(cursor).center() + QPoint(2, 0)
    assert view.anchorAt(spot) or not QUrl(address).isValid()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize(
    "address", ["http://example.org/a?b=c&d=e#f", "https://example.org/" + "long/" * 300, "mailto:a@example.org?body=x"]
)
def test_s8_a_click_on_a_link_to_the_web_shows_the_whole_address_and_opens_it_only_when_told(
    qtbot: QtBot, page: ReadPage, desktop: Desktop, address: str
) -> None:
    click_a_link(page, address.replace("&", "&amp;"))
    dialog = page.findChild(QDialog)
    assert isinstance(dialog, LinkDialog)
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == address
    assert desktop.opened == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desktop.opened == []
    click_a_link(page, address.replace("&", "&amp;"))
    next(each for each in page.findChildren(LinkDialog) if each.isVisible())._open()
    assert desktop.opened == [address]


def test_s8_a_click_on_a_link_in_the_library_opens_it(page: ReadPage, desktop: Desktop, tasks: Tasks) -> None:
    click_a_link(page, "sop:other#let-finish")
    tasks.wait_all()
    assert page.place() == "other#let-finish"
    assert desktop.opened == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "//host/share", "ms-msdt:/id", "javascript:alert(1)", "ftp://h/x", "smb://h/x",
                "vbscript:x", "data:text/html,x", "tel:1", "sop:no-such", "sop:../../etc/passwd", "sopapp:erase/a/b",
                "HTTP2:x", "a.md", "/etc/passwd", "qrc:/x", "view-source:http://x", "x-apple:x", "C:/x.exe"],
)  # fmt: skip
def test_s8_a_click_on_any_other_link_does_nothing_but_say_so(
    qtbot: QtBot, page: ReadPage, desktop: Desktop, address: str
) -> None:
    before = page.place()
    with qtbot.waitSignal(page.said, timeout=1000):
        click_a_link(page, address)
    assert page.findChild(QDialog) is None
    assert page.place() == before
    assert desktop.opened == []
