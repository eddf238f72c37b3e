"""Every error a person can mend, said in that person's language: what happened, and what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sopapp.base import errors
from sopapp.base.errors import SopAppError
from sopapp.ui.state_text import state_text


def error_text(error: SopAppError) -> str:
    """One translated sentence or two, with the data of the case filled in."""
    template = _templates()[type(error)]
    return template.format(**{name: _said(name, value) for name, value in vars(error).items()})


def _templates() -> Mapping[type[SopAppError], str]:
    return {
        **_about_files(),
        **_about_upkeep(),
        **_about_the_library(),
        **_about_people(),
        **_about_keys(),
        **_about_suggestions(),
        **_about_publishing(),
    }


def _said(name: str, value: object) -> str:
    return state_text(str(value)) if name in ("state", "wanted") else str(value)


def _about_files() -> Mapping[type[SopAppError], str]:
    return {
        errors.UnreadableFile: QCoreApplication.translate(
            "error_text", "{path} cannot be read ({reason}). Check the file, or put back a copy of it."
        ),
        errors.FolderNotWritable: QCoreApplication.translate(
            "error_text",
            "Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder"
            " (--data DIR).",
        ),
        errors.DiskFull: QCoreApplication.translate(
            "error_text", "The disk that holds {folder} is full. Make room, then do it again: nothing was lost."
        ),
        errors.StoreBusy: QCoreApplication.translate(
            "error_text", "Another program is holding {path}. Wait a moment, then do it again."
        ),
        errors.FileChangedElsewhere: QCoreApplication.translate(
            "error_text",
            "{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two"
            " first.",
        ),
        errors.WindowLibraryMissing: QCoreApplication.translate(
            "error_text",
            "The system library {library} is missing, without which no window opens. Install it: apt install"
            " {package}.",
        ),
        errors.NoDisplay: QCoreApplication.translate(
            "error_text",
            "There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check,"
            " sopapp play.",
        ),
    }


def _about_upkeep() -> Mapping[type[SopAppError], str]:
    return {
        errors.FileThere: QCoreApplication.translate(
            "error_text",
            "There is already a file {path}, and nothing was written. Choose another name, or delete that file first.",
        ),
        errors.DataFolderNotFound: QCoreApplication.translate(
            "error_text",
            "There is no data folder {folder}. Check how its name is written; without --data the usual folder is"
            " taken.",
        ),
        errors.LineTooLong: QCoreApplication.translate(
            "error_text",
            "Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another"
            " program.",
        ),
        errors.StillManager: QCoreApplication.translate(
            "error_text", "{name} is a manager. Take their key away first: Manage, Managers and keys."
        ),
        errors.UnknownBackup: QCoreApplication.translate(
            "error_text", "There is no backup called “{name}”. There are: {known}."
        ),
        errors.UnknownKind: QCoreApplication.translate(
            "error_text", "There are no records of the kind “{kind}”. There are: {known}."
        ),
        errors.UnknownFileType: QCoreApplication.translate(
            "error_text",
            "A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.",
        ),
    }


def _about_the_library() -> Mapping[type[SopAppError], str]:
    return {
        errors.LibraryNotFound: QCoreApplication.translate(
            "error_text", "There is no folder {folder}. Name a folder that holds Markdown files."
        ),
        errors.UnknownProcedure: QCoreApplication.translate(
            "error_text", "There is no procedure called “{sop}” in this library. Choose one from the shelf."
        ),
        errors.UnknownRolePlay: QCoreApplication.translate(
            "error_text", "There is no role-play called “{roleplay}” in this library. It has: {known}."
        ),
        errors.UnknownLanguage: QCoreApplication.translate(
            "error_text", "“{language}” is not a language of this library. It has: {known}."
        ),
        errors.InvalidChoice: QCoreApplication.translate(
            "error_text", "“{given}” is not one of the choices here. Give a number from 1 to {count}."
        ),
        errors.UnknownAnswer: QCoreApplication.translate(
            "error_text", "Answer {place} is “{given}”, which does not fit there. Give {possible}."
        ),
        errors.UnknownVariant: QCoreApplication.translate(
            "error_text", "The role-play has no variant “{given}” in that language. It has: {known}."
        ),
    }


def _about_people() -> Mapping[type[SopAppError], str]:
    return {
        errors.NameMissing: QCoreApplication.translate(
            "error_text", "A name is needed. Type the name that your colleagues know."
        ),
        errors.NameTaken: QCoreApplication.translate(
            "error_text",
            "There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to"
            " yours.",
        ),
        errors.PinInvalid: QCoreApplication.translate(
            "error_text", "A PIN has {least} to {most} digits. Type digits only."
        ),
        errors.WrongPin: QCoreApplication.translate(
            "error_text", "This PIN is not right. Try again, or pick another name."
        ),
        errors.PassphraseTooShort: QCoreApplication.translate(
            "error_text",
            "The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.",
        ),
        errors.PassphrasesDiffer: QCoreApplication.translate(
            "error_text", "The two passphrases are not the same. Type the second one again."
        ),
        errors.WrongPassphrase: QCoreApplication.translate(
            "error_text", "This passphrase is not right. Try again; mind capitals and spaces."
        ),
        errors.PassphraseGivenUp: QCoreApplication.translate(
            "error_text",
            "This passphrase was right until somebody started the managers’ page anew. You can take the page back.",
        ),
        errors.ManagerLocked: QCoreApplication.translate(
            "error_text", "This is for managers. Open the manager’s page with the passphrase first."
        ),
    }


def _about_keys() -> Mapping[type[SopAppError], str]:
    return {
        errors.TryAgainLater: QCoreApplication.translate(
            "error_text",
            "The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each"
            " wrong one.",
        ),
        errors.WrongRecoveryWords: QCoreApplication.translate(
            "error_text",
            "These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last"
            " one printed.",
        ),
        errors.LastManager: QCoreApplication.translate(
            "error_text", "This is the only manager left. Add another one first, or nobody could open this page."
        ),
        errors.SealBroken: QCoreApplication.translate(
            "error_text", "This text cannot be opened: it is sealed for somebody else, or damaged."
        ),
        errors.CodeUnknown: QCoreApplication.translate(
            "error_text", "No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U."
        ),
    }


def _about_suggestions() -> Mapping[type[SopAppError], str]:
    return {
        errors.SuggestionIncomplete: QCoreApplication.translate(
            "error_text", "Say what happens now and what would be better; both are needed."
        ),
        errors.AnswerMissing: QCoreApplication.translate(
            "error_text", "An answer is needed here: the person who suggested this will read it."
        ),
        errors.NoteMissing: QCoreApplication.translate(
            "error_text", "A note needs words. Write what the managers should know."
        ),
        errors.StepNotAllowed: QCoreApplication.translate(
            "error_text",
            "A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have"
            " answered it.",
        ),
    }


def _about_publishing() -> Mapping[type[SopAppError], str]:
    return {
        errors.NothingChanged: QCoreApplication.translate(
            "error_text", "The text is the same as the published one. Change something before you publish."
        ),
        errors.ChangeNoteMissing: QCoreApplication.translate(
            "error_text", "Say in one line what changed; everyone who signed the old version will read it."
        ),
    }
