"""Records about people, kept so that they survive: a journal for each device, and TinyDB tables in memory over them."""
