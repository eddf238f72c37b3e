"""Train customer-service staff offline: read, practise, suggest, review."""

__version__ = "0.1.0"
