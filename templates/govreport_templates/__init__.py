"""The built-in template sets, one folder a variant."""
