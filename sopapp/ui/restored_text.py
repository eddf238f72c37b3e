"""What a restore has done, and what no backup can give back, in words."""

from PySide6.QtCore import QCoreApplication

from sopapp.upkeep.restoring import Restored


def restored_text(done: Restored) -> str:
    if not done.files:
        return QCoreApplication.translate("BackupsCard", "Everything in this backup is here: nothing was missing.")
    records = QCoreApplication.translate("BackupsCard", "%n record(s) came back.", "", done.records)
    files = QCoreApplication.translate("BackupsCard", "%n file(s) were mended or put back.", "", len(done.files))
    again = QCoreApplication.translate("BackupsCard", "Start sopapp again to see all of it.")
    return f"{records} {files} {without_a_name_text()} {again}"


def without_a_name_text() -> str:
    """See `upkeep/belongings.py`."""
    return QCoreApplication.translate(
        "RestoreDialog", "What was sent without a name on the day of a backup is only in those of later days."
    )
