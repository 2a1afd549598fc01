"""Verify: what a film file says of itself, whether it holds, and whether it was changed."""

from __future__ import annotations

from pathlib import Path

from filmwright.errors import CredentialsError, InputError
from filmwright.provenance import certificates, credentials, disclosure, explain
from filmwright.provenance.explain import Verdict


def run(path: Path, trust: tuple[Path, ...] = ()) -> Verdict:
    """The verdict on a file. `trust` are files of certificates (PEM) whose signers shall be believed, beside this computer's own."""
    if not path.is_file():
        raise InputError(
            f"There is no file {path}. Give a film, a picture or a sound, as in: filmwright verify out/master.mp4"
        )
    anchors = [certificates.anchor_of_this_computer(), *(_anchor(one) for one in trust)]
    seen = credentials.read(path, [anchor for anchor in anchors if anchor])
    if seen is None:
        return explain.without(path.name, disclosure.comment(path), disclosure.source_in(path))
    return explain.verdict(path.name, seen)


def _anchor(path: Path) -> str:
    try:
        text = path.read_bytes()[: certificates.LARGEST].decode("ascii", "replace")
    except OSError as error:
        raise CredentialsError(
            f"{path}, whose certificates shall be trusted, cannot be read ({error.strerror})."
        ) from error
    if "BEGIN CERTIFICATE" not in text:
        raise CredentialsError(f"{path} holds no certificate in PEM form.")
    return text
