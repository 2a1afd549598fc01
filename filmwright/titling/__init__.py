"""Titles, credits and subtitles: everything in a film that is read."""
