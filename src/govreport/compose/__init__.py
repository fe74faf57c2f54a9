"""Step 4: from facts, edition and variant to a fully worded `Document`."""
