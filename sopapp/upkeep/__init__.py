"""Looking after what people made: checking it, keeping copies, taking it out, and erasing a person."""
