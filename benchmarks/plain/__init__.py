"""What the same work takes with the plain libraries, used as their manuals say."""
