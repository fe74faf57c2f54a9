"""A Word template of a blank form: placeholders by its labels, chapter by chapter."""
