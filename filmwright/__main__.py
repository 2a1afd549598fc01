"""`python -m filmwright`."""

from filmwright.cli import main

main()
