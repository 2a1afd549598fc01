"""Spoken lines: who sounds how (casting), how text is read (reading aloud), said (delivery) and how long it
takes.
"""
