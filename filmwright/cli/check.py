"""`filmwright check`: technical and dramatic checks of the film, each with the object it concerns."""

from __future__ import annotations

import typer

from filmwright.cli.make import Into


def check(into: Into = None) -> None:
    """Check the film in this folder and write out/report.md; exit status 1 when a technical check fails."""
    from pathlib import Path

    from filmwright.film import Film
    from filmwright.steps import check as checking

    findings = checking.run(Film(into or Path()))
    for finding in findings:
        typer.echo(f"{finding.level}: {finding.about}: {finding.sentence}")
    if any(finding.level == "fault" for finding in findings):
        raise typer.Exit(1)
    typer.echo("No faults." if not findings else "No technical faults.")
