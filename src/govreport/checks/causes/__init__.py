"""Which mistake explains which broken relations, and what it most likely was."""
