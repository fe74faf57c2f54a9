"""For the tests of plugins: fixtures for pytest, and the suite that each must pass."""
