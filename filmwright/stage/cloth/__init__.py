"""Cloth that hangs: skirts, coats' tails and capes swing, lag behind, blow in the wind and lie over the legs.

cage.py     the few points of a garment that are simulated, and how its mesh follows them
swing.py    the points' motion: driven pendulums, joined to their neighbours
drape.py    one person's garments at a frame, baked in blocks so that a frame is a pure function of the performance
"""
