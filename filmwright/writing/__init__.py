"""The writers: an idea becomes a short screenplay.

The built-in writer is an anthology with a casting director: stories are text that a person wrote, in `shapes/*.story`; the
program understands the idea, casts, orders, varies and refuses.
"""
