"""For those who write variants, Word forms and plugins: starting, tagging, checking."""
