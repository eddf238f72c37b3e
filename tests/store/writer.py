"""A process of its own that adds notes and prints each id once it is acknowledged.

`writer.py FOLDER DEVICE NAME COUNT`; COUNT 0 writes until it is killed.
"""

import sys
from itertools import count
from pathlib import Path

from sopapp.base.clock import SystemClock
from sopapp.base.events import Bus
from sopapp.store.records import Records


def main(folder: str, device: str, name: str, most: str) -> None:
    records = Records(Path(folder), device, SystemClock(), Bus(), patience=60)
    for number in range(1, int(most) + 1) if int(most) else count(1):
        record = records.add("note", {"number": number, "text": "x" * (number * 37 % 3000)}, who=name)
        sys.stdout.write(record.id + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
