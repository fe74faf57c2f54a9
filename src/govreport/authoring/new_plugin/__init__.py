"""A complete, tested plugin to start from: its name, its kinds, its files."""
