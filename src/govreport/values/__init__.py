"""What a report is made of: strict numbers, typed prose, and how a form is declared."""
