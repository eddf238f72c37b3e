"""Small builders of what tests need; each makes one sound thing, with only what matters named by the test."""
