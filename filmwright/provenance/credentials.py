"""Content credentials (C2PA) written into a file and read out of it: the one door to the signing library.

Offline: no time stamp unless an authority is named, no certificate looked up, no remote manifest fetched.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filmwright import files
from filmwright.errors import CredentialsError
from filmwright.provenance import sources
from filmwright.provenance.certificates import Identity
from filmwright.provenance.embedding import embedded, embedded_within
from filmwright.provenance.manifest import FORMATS, Statement, definition
from filmwright.provenance.native import Added

# What a reader may find that does not mean that the file was changed: nobody vouches for the signer here, or it was long ago.
ABOUT_THE_SIGNER = frozenset(
    {
        "signingCredential.untrusted",
        "signingCredential.expired",
        "claimSignature.outsideValidity",
        "timeStamp.untrusted",
    }
)
FILMS = (".mp4", ".m4v", ".mov")
MOST_INGREDIENTS = 10_000  # a film of four hours has some 5,000 shots; a file that claims more is not read on


@dataclass(frozen=True)
class PartRead:
    """A file that went into the one that was read, as its credentials tell it."""

    title: str
    source: str
    maker: str
    faults: tuple[str, ...]
    signed: bool


@dataclass(frozen=True)
class Credentials:
    """What a file states of itself. `faults` are the codes of what does not hold; empty: unchanged since it was signed.

    `trusted`: the signer is one of those that the reader was told to trust. `expired`: the certificate had ended, or has by now.
    """

    title: str
    maker: str
    source: str
    signer: str
    signed_at: str
    trusted: bool
    expired: bool
    faults: tuple[str, ...]
    parts: tuple[PartRead, ...]
    deeds: tuple[str, ...]
    assertions: Mapping[str, Any] = field(default_factory=dict)

    @property
    def intact(self) -> bool:
        """Whether nothing was changed since it was signed, in the file and in the files that went into it."""
        return not self.faults and not any(part.faults for part in self.parts)


def sign(path: Path, statement: Statement, identity: Identity, timestamps: str = "") -> Credentials:
    """Sign a file in place, read it back, and give what it now states.

    `timestamps` is the address of a time-stamp authority (RFC 3161); empty: none is asked, and nothing leaves the machine.
    Raises CredentialsError when the certificate is refused, an ingredient was tampered with, or what was written does not hold; the
    file is then as it was before.
    """
    c2pa = _library()
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise CredentialsError(f"{path.name} cannot carry content credentials; {', '.join(FORMATS)} can.")
    stated = json.dumps(definition(statement, path.suffix))
    parts = [
        Added(part.path, FORMATS[part.path.suffix.lower()], part.title, part.label) for part in statement.ingredients
    ]
    film = path.suffix.lower() in FILMS
    try:
        if film and files.unfinished(path):  # nobody has this file yet: what room it keeps is used where it lies
            with (
                c2pa.Builder.from_json(
                    stated, context=_context(identity.anchor, _signer(identity, timestamps))
                ) as builder,
                embedded_within(builder, kind, path, stated, parts) as done,
            ):
                if done:
                    return _held(path, path, identity)
        with (
            files.beside(path, path.suffix) as temporary,
            c2pa.Builder.from_json(stated, context=_context(identity.anchor, _signer(identity, timestamps))) as builder,
        ):
            if not film or not embedded(builder, kind, path, temporary, stated, parts):
                for part in parts:
                    with part.path.open("rb") as file:
                        builder.add_ingredient(json.dumps(part.about), part.kind, file)
                with path.open("rb") as source, temporary.open("w+b") as target:
                    builder.sign(kind, source, target)
            return _held(path, temporary, identity)
    except c2pa.C2paError as error:
        raise CredentialsError(_refused(path, identity, str(error), timestamps)) from error


def _signer(identity: Identity, timestamps: str) -> Any:
    c2pa = _library()
    return c2pa.Signer.from_info(
        c2pa.C2paSignerInfo(
            alg=identity.algorithm.encode(),
            sign_cert=identity.chain.encode(),
            private_key=identity.key.encode(),
            ta_url=timestamps.encode() if timestamps else None,
        )
    )


def _held(path: Path, written: Path, identity: Identity) -> Credentials:
    """What was written for a file, read back; CredentialsError when it does not hold."""
    with ThreadPoolExecutor(1) as beside:
        settling = beside.submit(
            files.settle, written
        )  # the disk is slow; the reader reads what the system still holds
        found = read(written, [identity.anchor])
        settling.result()
    if found is None or found.faults:
        why = ", ".join(found.faults) if found else "they are not there"
        raise CredentialsError(
            f"The content credentials written into {path.name} do not hold ({why}); the file was not signed."
        )
    for told in found.parts:
        if told.faults:
            raise CredentialsError(
                f"{told.title} was changed after it was made ({', '.join(told.faults)}), so that {path.name} cannot be signed as made "
                "from it. Make it again with retake, or move the changed file away and run make."
            )
    return found


def read(path: Path, anchors: Sequence[str] = ()) -> Credentials | None:
    """What a file states of itself; None when it carries no credentials.

    `anchors` are certificates (PEM) that shall be trusted. Raises CredentialsError when the file is of a kind that cannot carry
    credentials, or too damaged to be read.
    """
    c2pa = _library()
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise CredentialsError(f"{path.name} is of a kind that is not read here; {', '.join(FORMATS)} are.")
    try:
        with (
            path.open("rb") as file,
            c2pa.Reader(kind, file, context=_context("".join(anchors))) as reader,
        ):
            store = json.loads(reader.json())
            results = reader.get_validation_results() or {}
    except OSError as error:
        raise CredentialsError(f"{path} cannot be read ({error.strerror}).") from error
    except c2pa.C2paError as error:
        if "ManifestNotFound" in type(error).__name__ or "ManifestNotFound" in str(error):
            return None
        raise CredentialsError(
            f"{path} cannot be read: it is damaged, or its content credentials are ({str(error)[:200]})."
        ) from error
    return _credentials(store, results)


def _credentials(store: Mapping[str, Any], results: Mapping[str, Any]) -> Credentials:
    manifests = store.get("manifests", {})
    active = manifests.get(str(store.get("active_manifest")), {})
    found = _codes(results.get("activeManifest", {}))
    informed = {str(row.get("code")) for row in results.get("activeManifest", {}).get("informational", [])}
    signature = active.get("signature_info", {})
    actions = _actions(active)
    created = next((a for a in actions if a.get("action") in ("c2pa.created", "c2pa.opened")), {})
    names = [str(signature[key]) for key in ("issuer", "common_name") if signature.get(key)]
    parts = [_part(row, manifests) for row in active.get("ingredients", [])[:MOST_INGREDIENTS]]
    return Credentials(
        title=str(active.get("title", "")),
        maker=_maker(active),
        source=sources.name(str(created.get("digitalSourceType", ""))),
        signer=", ".join(dict.fromkeys(names)),
        signed_at=str(signature.get("time", "")),
        trusted=not found & ABOUT_THE_SIGNER and "signingCredential.untrusted" not in informed,
        expired=bool(found & {"signingCredential.expired", "claimSignature.outsideValidity"}),
        faults=tuple(sorted(found - ABOUT_THE_SIGNER)),
        parts=tuple(parts),
        deeds=tuple(str(a["description"]) for a in actions if a.get("description")),
        assertions={str(a.get("label")): a.get("data") for a in active.get("assertions", [])},
    )


def _part(row: Mapping[str, Any], manifests: Mapping[str, Any]) -> PartRead:
    own = manifests.get(str(row.get("active_manifest")), {})
    created = next((a for a in _actions(own) if a.get("action") in ("c2pa.created", "c2pa.opened")), {})
    found = _codes((row.get("validation_results") or {}).get("activeManifest", {}))
    agent = created.get("softwareAgent", "")
    return PartRead(
        title=str(row.get("title", "")),
        source=sources.name(str(created.get("digitalSourceType", ""))),
        maker=str(agent.get("name", "") if isinstance(agent, dict) else agent),
        faults=tuple(sorted(found - ABOUT_THE_SIGNER)),
        signed=bool(own),
    )


def _actions(manifest: Mapping[str, Any]) -> list[dict[str, Any]]:
    lists = [
        a.get("data", {}).get("actions", [])
        for a in manifest.get("assertions", [])
        if "c2pa.actions" in str(a.get("label"))
    ]
    return [action for actions in lists for action in actions]


def _maker(manifest: Mapping[str, Any]) -> str:
    about = (manifest.get("claim_generator_info") or [{}])[0]
    name = " ".join(str(about[key]) for key in ("name", "version") if about.get(key))
    return name or str(manifest.get("claim_generator", ""))


def _codes(results: Mapping[str, Any]) -> set[str]:
    return {str(row.get("code")) for row in results.get("failure", [])}


def _context(anchor: str, signer: Any = None) -> Any:
    c2pa = _library()
    settings: dict[str, Any] = {
        "version": 1,
        # What was written is read back from the disk by `sign`; the library need not read it too.
        "verify": {
            "verify_after_sign": False,
            "verify_trust": True,
            "remote_manifest_fetch": False,
            "ocsp_fetch": False,
        },
        "builder": {"thumbnail": {"enabled": False}},
        # Films are hashed in pieces by `embedding`. The library's own Merkle trees fail now and then where media lie in two boxes.
        "core": {"backing_store_memory_threshold_in_mb": 16},
    }
    if anchor:
        settings["trust"] = {"user_anchors": anchor}
    return c2pa.Context.from_dict(settings, signer=signer)


def _refused(path: Path, identity: Identity, said: str, timestamps: str) -> str:
    if timestamps and ("timestamp" in said.lower() or "time stamp" in said.lower() or "http" in said.lower()):
        return (
            f"{path.name} could not be signed: the time-stamp authority {timestamps} gave no time stamp ({said[:200]}). Is the network "
            "there? Without timestamps in film.toml none is asked, and signing needs no network."
        )
    if "certificate" in said.lower() or "signing" in said.lower():
        return (
            f"{path.name} could not be signed: the certificate of {identity.name} was refused ({said[:200]}). It must be for e-mail "
            "protection or document signing, with the key usage digitalSignature."
        )
    return f"{path.name} could not be signed ({said[:300]})."


def _library() -> Any:
    try:
        import c2pa
    except (ImportError, OSError, RuntimeError) as error:
        raise CredentialsError(
            f"The library that signs films, c2pa-python, is missing or does not run here ({error}). Run scripts/setup again."
        ) from error
    return c2pa
