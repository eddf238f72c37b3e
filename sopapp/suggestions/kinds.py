"""The kinds of the records of suggestions; `kept.py` says what is in them."""

SUGGESTION, STEP, SEEN, NOTE = "suggestion", "suggestion-step", "suggestion-seen", "suggestion-note"
