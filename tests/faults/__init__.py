"""Everything that can happen to a disk, a process or a folder, done to the store on purpose.

The tests do it at the size of every push; `python -m tests.faults --release` at that of a release, with one table. The
same is done to TinyDB's own JSONStorage: a harness that finds nothing wrong there would be worth nothing.
"""
