"""Where make-believe disks lie: in memory if there is such a folder, for nothing of them need outlive a test."""

import os
import tempfile
from pathlib import Path


def folder_in_memory() -> "tempfile.TemporaryDirectory[str]":
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=memory if memory.is_dir() and os.access(memory, os.W_OK) else None)
