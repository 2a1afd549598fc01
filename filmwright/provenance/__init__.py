"""Who made what, and the signed statement of it that a film file carries: content credentials (C2PA), the notes on synthetic media
that law asks for, and the record of human authorship. Knows files, words and dates; what a film is, the steps tell it.
"""
