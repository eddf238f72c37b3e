"""What a person can mend. Each class carries the data of the case; `ui/error_text.py` says it in the person's language.

Raise typed, catch once: the window's crash net and the command line's `main` are the only places that catch them all.
All that is not a `SopAppError` is a bug.
"""

from dataclasses import dataclass
from pathlib import Path


class SopAppError(Exception):
    """Something a person can do something about."""

    def __str__(self) -> str:
        """One plain English sentence for the terminal and the log; the class docstring is its template."""
        return (self.__class__.__doc__ or "").format(**vars(self))


@dataclass(eq=False)
class UnreadableFile(SopAppError):
    """{path} cannot be read ({reason}). Check the file, or put back a copy of it."""

    path: Path
    reason: str


@dataclass(eq=False)
class PassphraseGivenUp(SopAppError):
    """The passphrase was right until somebody started the managers' page anew. It can take the page back."""


@dataclass(eq=False)
class LineTooLong(SopAppError):
    """Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program."""

    path: Path
    line: int
    most: int


@dataclass(eq=False)
class FolderNotWritable(SopAppError):
    """Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR)."""

    folder: Path


@dataclass(eq=False)
class DiskFull(SopAppError):
    """The disk that holds {folder} is full. Make room, then do it again: nothing was lost."""

    folder: Path


@dataclass(eq=False)
class StoreBusy(SopAppError):
    """Another program is holding {path}. Wait a moment, then do it again."""

    path: Path


@dataclass(eq=False)
class FileChangedElsewhere(SopAppError):
    """{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first."""

    path: Path


@dataclass(eq=False)
class LibraryNotFound(SopAppError):
    """There is no folder {folder}. Name a folder that holds Markdown files."""

    folder: Path


@dataclass(eq=False)
class UnknownProcedure(SopAppError):
    """There is no procedure called "{sop}" in this library. Choose one from the shelf."""

    sop: str


@dataclass(eq=False)
class UnknownRolePlay(SopAppError):
    """There is no role-play called "{roleplay}" in this library. It has: {known}."""

    roleplay: str
    known: str


@dataclass(eq=False)
class UnknownLanguage(SopAppError):
    """The library has no language "{language}". It has: {known}."""

    language: str
    known: str


@dataclass(eq=False)
class InvalidChoice(SopAppError):
    """There is no choice "{given}" here. Give a number from 1 to {count}."""

    given: str
    count: int


@dataclass(eq=False)
class UnknownAnswer(SopAppError):
    """Answer {place} is "{given}", which does not fit there. Give {possible}."""

    given: str
    place: int
    possible: str


@dataclass(eq=False)
class UnknownVariant(SopAppError):
    """The role-play has no variant "{given}" in that language. It has: {known}."""

    given: str
    known: str


@dataclass(eq=False)
class NameMissing(SopAppError):
    """A name is needed. Type the name that your colleagues know."""


@dataclass(eq=False)
class NameTaken(SopAppError):
    """There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours."""

    name: str


@dataclass(eq=False)
class PinInvalid(SopAppError):
    """A PIN has {least} to {most} digits. Type digits only."""

    least: int
    most: int


@dataclass(eq=False)
class WrongPin(SopAppError):
    """The PIN is not right. Try again, or pick another name."""


@dataclass(eq=False)
class PassphraseTooShort(SopAppError):
    """The passphrase is too short. Use at least {least} characters; three or four words are easy to remember."""

    least: int


@dataclass(eq=False)
class PassphrasesDiffer(SopAppError):
    """The two passphrases are not the same. Type the second one again."""


@dataclass(eq=False)
class WrongPassphrase(SopAppError):
    """The passphrase is not right. Try again; mind capitals and spaces."""


@dataclass(eq=False)
class ManagerLocked(SopAppError):
    """Only managers may do that. Open the manager's page with the passphrase first."""


@dataclass(eq=False)
class TryAgainLater(SopAppError):
    """The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows each time."""

    seconds: int


@dataclass(eq=False)
class WrongRecoveryWords(SopAppError):
    """The 24 words are not those of the newest recovery sheet. Check each, and that the sheet is the last printed."""


@dataclass(eq=False)
class LastManager(SopAppError):
    """Nobody else is a manager. Add another one first, or nobody could open this page."""


@dataclass(eq=False)
class SealBroken(SopAppError):
    """The text cannot be opened: it is sealed for somebody else, or damaged."""


@dataclass(eq=False)
class CodeUnknown(SopAppError):
    """No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U."""


@dataclass(eq=False)
class SuggestionIncomplete(SopAppError):
    """Say what happens now and what would be better; both are needed."""


@dataclass(eq=False)
class AnswerMissing(SopAppError):
    """An answer is needed here: the person who suggested this will read it."""


@dataclass(eq=False)
class NoteMissing(SopAppError):
    """A note needs words. Write what the managers should know."""


@dataclass(eq=False)
class StepNotAllowed(SopAppError):
    """A suggestion that is "{state}" cannot become "{wanted}". Look again: somebody else may have answered it."""

    state: str
    wanted: str


@dataclass(eq=False)
class NothingChanged(SopAppError):
    """The text is the same as the published one. Change something before you publish."""


@dataclass(eq=False)
class ChangeNoteMissing(SopAppError):
    """Say in one line what changed; everyone who signed the old version will read it."""


@dataclass(eq=False)
class StillManager(SopAppError):
    """{name} is a manager. Take their key away first: Manage, Managers and keys."""

    name: str


@dataclass(eq=False)
class UnknownBackup(SopAppError):
    """There is no backup called "{name}". There are: {known}."""

    name: str
    known: str


@dataclass(eq=False)
class UnknownKind(SopAppError):
    """There are no records of the kind "{kind}". There are: {known}."""

    kind: str
    known: str


@dataclass(eq=False)
class UnknownFileType(SopAppError):
    """A file called {name} would say nothing about what is in it. Give it a name that ends in {known}."""

    name: str
    known: str


@dataclass(eq=False)
class FileThere(SopAppError):
    """There is already a file {path}, and nothing was written. Choose another name, or delete that file first."""

    path: Path


@dataclass(eq=False)
class DataFolderNotFound(SopAppError):
    """There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken."""

    folder: Path


@dataclass(eq=False)
class WindowLibraryMissing(SopAppError):
    """The system library {library} is missing, without which no window opens. Install it: apt install {package}."""

    library: str
    package: str


@dataclass(eq=False)
class NoDisplay(SopAppError):
    """There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play."""
