"""Timings, measured against their limit in one run: `python -m tests.benchmarks.start`. They are no tests."""
