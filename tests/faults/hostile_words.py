"""What has ever confused a reader of Markdown, HTML or YAML, in words: ␞ stands between them, and ¶ for a new line."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("¶", "\n") for word in text.split("␞"))


TAGS = _words(
    """\
a␞audio␞b␞base␞blockquote␞body␞button␞center␞code␞details␞div␞dl␞dt␞embed␞font␞form␞frame␞h1␞h6␞hr␞html␞iframe␞image␞\
img␞input␞kbd␞li␞link␞math␞marquee␞meta␞noscript␞object␞ol␞p␞param␞plaintext␞pre␞s␞script␞source␞span␞style␞sub␞\
summary␞svg␞table␞tbody␞td␞template␞textarea␞th␞title␞tr␞u␞ul␞video␞xmp␞!--␞![CDATA[␞?php␞/p␞/table␞qt␞o:p"""
)
ATTRIBUTES = _words(
    """\
action␞align␞alt␞background␞cite␞class␞colspan␞content␞data␞dir␞formaction␞height␞href␞http-equiv␞id␞lang␞longdesc␞\
onerror␞onload␞poster␞rowspan␞src␞srcdoc␞srcset␞start␞style␞title␞type␞value␞width␞xlink:href␞xmlns"""
)
VALUES = _words(
    """\
␞1␞-1␞99999999999999999999␞0000099999␞\u0661\u0662\u0663␞100%␞admonition warning␞a'b␞a"b␞\
background:url(../secret.png)␞float:left;width:99999px␞white-space:pre␞url(//127.0.0.1:9/x)␞javascript:x␞\
0;url=http://127.0.0.1:9/␞font-size:99999px␞left␞admonition-title␞codehilite␞\u202e␞&#0;␞&amp;"""
)
ADDRESSES = _words(
    """\
{up}secret.png␞../secret.png␞../../secret.png␞{out}/secret.png␞file://{out}/secret.png␞file:secret.png␞\
file:///etc/passwd␞file:////127.0.0.1/x.png␞//127.0.0.1:9/x.png␞\\\\127.0.0.1\\c$\\x.png␞/\\127.0.0.1/x␞\
http://127.0.0.1:9/x.png␞https://user:pass@127.0.0.1:9/␞ftp://127.0.0.1:9/x␞smb://127.0.0.1/x␞HTTP:x␞\
%2e%2e/secret.png␞..%2fsecret.png␞%5C%5C127.0.0.1%5Cx.png␞%252e%252e/secret.png␞C:\\x.png␞C%3A/x.png␞\
javascript:alert(1)␞JaVaScRiPt:x␞java\x09script:x␞&#106;avascript:x␞vbscript:x␞ms-msdt:/id x␞data:text/html,x␞\
data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=␞qrc:/x.png␞:/x.png␞tel:1␞mailto:a@b?attach=/etc/passwd␞sop:a#b␞\
sop:../../etc/passwd␞sop:%2e%2e␞sopapp:practise/a/b␞roleplay:../x␞roleplay:%00␞#␞#\u202e␞?␞␞ ␞link.png␞circle.png␞\
ok.png␞huge.png␞folder.png␞ok.png\x00.md␞en.md␞../listen/en.md␞nul␞con.md␞ok.png:stream␞ok.png.␞[::1]␞http://[::1␞//"""
)
WORDS = _words(
    """\
x␞a\u0301␞\u0b95\u0bcd␞\U0001f469\u200d␞\u202e␞\u2066␞\u200b␞\u2028␞\x0c␞\x0b␞\x00␞\x7f␞\ufeff␞\ufffd␞\xdf␞\ufdfa␞\
\u3000␞&amp;␞&#x202e;␞&#0;␞&#xd800;␞*␞_␞`␞~~␞\\␞|␞:␞!␞^␞$␞{␞}␞{#a}␞{# a␞{:#a}␞[^1]␞[x] ␞<␞>␞</␞<!--␞-->␞://␞\
https://a.b/␞@␞\x0d␞\x09␞    ␞..."""
)
OPENINGS = _words(
    """\
> ␞>␞- ␞* ␞+ ␞1. ␞1) ␞0. ␞999999999. ␞    ␞\x09␞> - ␞- > ␞- 1. ␞  - ␞!!! note¶    ␞[␞![␞[a](␞![a](␞](␞<␞<a href=␞\
<!--␞**␞*␞_␞__␞***␞`␞~~␞(␞&␞\\␞[^␞:::␞<div>␞<table><tr><td>␞<ul><li>␞<blockquote>␞<details><summary>␞<b>␞<a>␞<p>␞\
<pre>␞<sup>␞<dl><dt>"""
)
LINES = _words(
    """\
# a␞###### a␞a¶===␞a¶---␞---␞***␞| a |¶|---|␞|a␞```␞~~~␞```x¶␞    code␞[a]: b␞[a]: <b> 'c'␞[^1]: a␞[^1]␞a¶: b␞\
*[a]: b␞!!! note␞:::warning "␞> [!NOTE]␞??? tip␞1. a {#a}␞1. a {#a}¶¶    b␞- [ ] a␞<hr>␞<br>␞&nbsp;␞a  ␞\\␞a\\␞\
https://a.b/c␞<https://a.b>␞# a {#a}␞## Steps␞1. Greet. {#greet}␞\u2028"""
)
NAMES = _words(
    """\
a.md␞README.md␞b/c.markdown␞con.md␞a b.md␞\u202egpj.md␞<img src=x>.md␞%2e%2e.md␞a#b.md"""
)
SCALARS = _words(
    """\
␞~␞yes␞1␞-1␞0␞1.5␞.nan␞.inf␞-.inf␞1e999␞0o7␞1_0␞1:1:1:1␞=␞<<␞2026-13-45␞0001-01-01␞9999-12-31␞2026-11-22T99:99:99Z␞\
2026-11-22 00:00:00 +99:99␞&a x␞*a␞!!str x␞!!binary x␞!x y␞{}␞[]␞[[]]␞{a: {b: c}}␞{[a]: b}␞? a␞? {a: b}¶: c␞- a␞'␞"␞\
"\\x00"␞"\\ud800"␞"\\u202e"␞|¶  a␞>-¶ a␞|9¶ a␞%x␞@x␞`x␞#␞a: b␞\x09␞'\\n'␞\u2028␞\x85␞\
!!python/object/apply:os.system [touch pwned]␞!!python/name:os.system␞!!python/module:os␞!!python/object/new:x []␞\
<img src=/etc/passwd>␞../../x␞- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ␞angry␞\
solved"""
)
