"""Recognising the official tables of an edition in a grid of texts, by their labels."""
