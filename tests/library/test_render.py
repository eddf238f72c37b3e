"""A procedure as HTML: what Qt shows well, nothing that could hurt, and every way of writing Markdown."""

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument

from sopapp.library.links import Target, picture_path, target_of
from sopapp.library.render import CalloutWords, Rendered, StepLabels, render
from sopapp.library.sop_file import parse_sop
from tests.builders import a_folder, a_sop

ROOT = Path("/library")


def shown(text: str, name: str = "guides/page.md", root: Path = ROOT) -> str:
    return render(parse_sop(text, root / name, root, False, [])).html


def blocks(html: str) -> list[QTextBlock]:
    document = QTextDocument()
    document.setHtml(html)
    blocks.document = document  # type: ignore[attr-defined]  # a block lives no longer than its document
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def numbers(html: str) -> list[str]:
    return [block.textList().itemText(block) for block in blocks(html) if block.textList()]


def test_numbering_goes_on_over_a_callout(qapp: object) -> None:
    html = shown("1. One. {#a}\n\n    !!! note\n        Why.\n\n2. Two. {#b}\n\n3. Three. {#c}\n")
    assert numbers(html) == ["1.", "2.", "3."]


def test_a_list_that_goes_on_after_a_table_keeps_its_number(qapp: object) -> None:
    assert numbers(shown("1. One.\n2. Two.\n\n!!! tip\n    x\n\n3. Three.\n")) == ["1.", "2.", "3."]


def test_each_step_has_its_links() -> None:
    html = render(a_sop(), StepLabels("Practise", "Suggest", frozenset({"greet"}))).html
    assert html.count("Practise</a>") == 1 and html.count("Suggest</a>") == 2
    assert target_of("sopapp:suggest/listen/greet") == Target("suggest", "listen", "greet")
    assert 'href="sopapp:practise/listen/greet"' in html and "{#" not in html


def test_changed_and_stale_steps_are_named_in_words() -> None:
    words = CalloutWords(stale="Original:", changed="New")
    html = render(a_sop(), stale={"greet": "Say <hello>."}, changed=frozenset({"let-finish"}), words=words).html
    assert "<b>Original:</b></p><p>Say &lt;hello&gt;.</p>" in html
    assert 'Let the customer finish. <span class="changed">[New]</span>' in html


@pytest.mark.parametrize(
    "text",
    [
        '!!! warning "Hot"\n    Text.',
        "> [!WARNING] Hot\n> Text.",
        ":::warning Hot\nText.\n:::",
        ":::caution[Hot]\nText.\n:::",
        '??? warning "Hot"\n    Text.',
    ],
)
def test_callouts_of_every_tool_become_the_same_table(text: str) -> None:
    html = shown(f"# T\n\nBefore.\n{text}\n\nAfter.")
    assert '<table class="callout warning"' in html
    assert '<p class="callout-title"><b>Warning: Hot</b></p><p>Text.</p></td></tr></table>' in html
    assert html.endswith("<p>After.</p>")


def test_lists_as_github_writes_them(qapp: object) -> None:
    text = "Para:\n- one\n- two\n  - inner\n\n    more of inner\n- [x] done\n- [ ] to do\n\n"
    text += "1) first\n   ```sh\n   # code\n   ```\n2) second"
    html = shown(text)
    assert "<p>more of inner</p>" in html and "☑ done" in html and "☐ to do" in html
    assert "<code># code</code></pre>" in html and numbers(html)[-2:] == ["1.", "2."]


def test_tables_need_no_blank_line_and_keep_their_alignment() -> None:
    html = shown("Text\n| a | b |\n|---|--:|\n| 1 | 2 |")
    assert "<p>Text</p>" in html and '<td align="right">2</td>' in html


def test_headings_have_no_ids_and_are_the_contents(qapp: object) -> None:
    text = "# T\n\n## வாடிக்கை {#x}\n\nSet\n---\n\n```\n# no\n```\n\n### `Code` & *more*\n"
    rendered = render(parse_sop(text, ROOT / "a.md", ROOT, False, []))
    assert [(h.level, h.title, h.slug) for h in rendered.contents] == [
        (1, "T", "t"), (2, "வாடிக்கை", "x"), (2, "Set", "set"), (3, "Code & more", "code--more"),
    ]  # fmt: skip
    assert [h.line for h in rendered.contents] == [1, 3, 5, 12] and "id=" not in rendered.html
    assert [b.text() for b in blocks(rendered.html) if b.blockFormat().headingLevel()] == [
        heading.title for heading in rendered.contents
    ]


def test_a_title_from_the_front_matter_is_shown() -> None:
    assert shown("---\ntitle: A & B\n---\nText").startswith("<h1>A &amp; B</h1>")


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("other.md", "sop:guides/other"),
        ("../top.md#a-b", "sop:top#a-b"),
        ("/top.markdown", "sop:top"),
        ("#here", "sop:guides/page#here"),
        ("sub/", "sop:guides/sub/README"),
        ("there", "sop:guides/there"),
        ("there.html", "sop:guides/there"),
        ("my%20file.md", "sop:guides/my%20file"),
        ("sop:listen#greet", "sop:listen#greet"),
        ("roleplay:late", "roleplay:late"),
        ("https://x.org/a?b=1", "https://x.org/a?b=1"),
        ("mailto:a@b.org", "mailto:a@b.org"),
    ],
)
def test_links_lead_to_files_of_the_library_or_the_web(tmp_path: Path, href: str, link: str) -> None:
    root = a_folder(tmp_path, {"guides/sub/README.md": "x", "guides/there.md": "x"})
    assert f'<a href="{link}">text</a>' in shown(f"[text]({href})", root=root)


@pytest.mark.parametrize(
    "href",
    ["javascript:x", "file:///etc/passwd", "../../out.md", "//host/x.md", "\\\\host\\x", "ms-msdt:x", "nowhere/",
     "sopapp:suggest/a/b", "data:text/html,x", "file.pdf"],
)  # fmt: skip
def test_all_other_links_are_dropped_to_their_text(href: str) -> None:
    html = shown(f"[text](<{href}>)")
    assert "text" in html and "<a" not in html


def test_pictures_come_from_inside_the_library_only(tmp_path: Path) -> None:
    root = a_folder(tmp_path / "book", {"img/a.png": "x", "guides/page.md": "x", "../secret.png": "x"})
    page = parse_sop("", root / "guides/page.md", root, False, [])
    assert picture_path(page, "../img/a.png") == picture_path(page, "/img/a.png") == root / "img/a.png"
    for source in ("../../secret.png", "http://x/a.png", "file:///a.png", "//h/a.png", "\\\\h\\a.png", "../page.md"):
        assert picture_path(page, source) is None
        assert "<img" not in shown(f"![alt](<{source}>) <img src='{source}' alt='alt'>")
    assert '<img src="../img/a.png" alt="alt">' in shown("![alt](../img/a.png)")


def test_raw_html_of_handbooks_is_kept_where_it_does_no_harm() -> None:
    html = shown(
        '<details>\n<summary>More</summary>\n\n**bold**<br>\n<kbd>Ctrl</kbd> <b onclick="x">b</b>\n\n</details>'
    )
    assert "<strong>More</strong>" in html and "<strong>bold</strong><br>" in html
    assert "<code>Ctrl</code> <b>b</b>" in html
    assert "alert" not in shown("a <script>alert(1)</script><style>x{}</style><iframe src=x></iframe>").replace(
        "a ", ""
    )


def test_strikes_addresses_and_footnotes() -> None:
    html = shown("~~old~~ https://x.org/a. note[^1]\n\n[^1]: Small.")
    assert '<s>old</s> <a href="https://x.org/a">https://x.org/a</a>.' in html
    assert "<sup>1</sup>" in html and "<p>Small." in html


@pytest.mark.parametrize(
    "bomb",
    [
        "<table><tr><td>" * 20, "[" * 50_000, "![" * 20_000, "[a](b " * 20_000, '<a href="' * 20_000, "# a\n" * 20_000,
        "> " * 2_000 + "x", "a\n: " * 20_000, "\n".join("  " * i + "- x" for i in range(200)), ":::note\n" * 300,
        "|a" * 20_000 + "|\n" + "|-" * 20_000, "x" * 600_000, "<div>" * 60_000, "a\n-\n" * 20_000, "[^1]" * 5_000,
    ],
)  # fmt: skip
def test_what_would_take_seconds_is_shown_as_it_was_written(qapp: object, bomb: str) -> None:
    start = time.process_time()
    rendered: Rendered = render(parse_sop("# T\n\n" + bomb, ROOT / "a.md", ROOT, False, []))
    assert rendered.plain and "shown as it was written" in rendered.html
    document = QTextDocument()
    document.setHtml(rendered.html)
    document.setTextWidth(700)
    assert document.size().height() > 0 and time.process_time() - start < 2


def test_a_word_without_end_gets_gaps() -> None:
    html = shown("x" * 25_000)
    assert max(map(len, html.replace("\u200b", " ").split())) <= 2_020


def test_a_picture_written_out_in_the_text_is_left_out() -> None:
    html = shown(f"Text ![alt](data:image/png;base64,{'A' * 700_000})")
    assert "Text" in html and "AAAA" not in html


def test_a_long_procedure_renders_at_once() -> None:
    sop = a_sop(steps={f"s{n}": "Greet the *customer* with [care](sop:listen). " * 15 for n in range(20)})
    render(sop)
    start = time.process_time()
    assert len(sop.body.split()) > 1_500 and not render(sop).plain
    assert time.process_time() - start < 0.2  # 15 ms on a quiet PC
