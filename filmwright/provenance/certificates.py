"""Whom a signature names: a certificate of the user's own, or one made on the spot and kept with the user's settings.

A self-made certificate shows that a file is unchanged since this computer signed it; it does not show who sat at it. Shapes follow
the C2PA certificate profile: X.509 v3, critical key usage digitalSignature, extended use e-mail protection, an organisation's name.
"""

from __future__ import annotations

import importlib.util
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from filmwright.errors import CredentialsError

CERTIFICATE_VARIABLE, KEY_VARIABLE = "FILMWRIGHT_CERTIFICATE", "FILMWRIGHT_KEY"
PASSPHRASE_VARIABLE = "FILMWRIGHT_KEY_PASSPHRASE"
FILE = "signer.pem"
SELF_MADE = "Self-made certificate"
# Without a time stamp a signature is doubted once its certificate has ended: a film should be checked for longer than one year.
YEARS = 10
LARGEST = 256 * 1024  # bytes of a certificate or key file; real ones have a few thousand


@dataclass(frozen=True)
class Identity:
    """Who signs. `chain` is PEM, the signer's own certificate first; `anchor` is what a reader must trust to trust it."""

    chain: str
    key: str
    anchor: str
    algorithm: str
    name: str
    until: datetime
    self_made: bool


def settings_folder() -> Path:
    """Where the user's own settings for filmwright lie."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "filmwright"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "filmwright"


def identity(certificate: str = "", key: str = "", now: datetime | None = None) -> Identity:
    """Who signs here: the given files, else those named in the environment, else a self-made certificate.

    Raises CredentialsError when a certificate cannot be used: missing, damaged, expired, or of another key.
    """
    _must_have_library()
    now = now or datetime.now(UTC)
    certificate = certificate or os.environ.get(CERTIFICATE_VARIABLE, "")
    key = key or os.environ.get(KEY_VARIABLE, "")
    if bool(certificate) != bool(key):
        missing = "key" if certificate else "certificate"
        raise CredentialsError(
            f"To sign with your own certificate both it and its key are needed, and the {missing} is not named. Set certificate and "
            f"key in film.toml, or {CERTIFICATE_VARIABLE} and {KEY_VARIABLE}; or name neither, to sign with a self-made one."
        )
    if certificate:
        return of_user(Path(certificate).expanduser(), Path(key).expanduser(), now)
    return of_this_computer(settings_folder(), now)


def of_user(certificate: Path, key: Path, now: datetime) -> Identity:
    """The user's own certificate chain (PEM) and private key (PEM, with a passphrase in the environment if it needs one)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization

    try:
        chain = x509.load_pem_x509_certificates(_bytes(certificate))
    except ValueError as error:
        raise CredentialsError(
            f"{certificate} is no certificate in PEM form ({error}). Give the chain, your own first."
        ) from error
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    try:
        secret: Any = serialization.load_pem_private_key(_bytes(key), passphrase.encode() if passphrase else None)
    except (ValueError, TypeError) as error:
        raise CredentialsError(
            f"{key} is no private key in PEM form, or its passphrase is not that of {PASSPHRASE_VARIABLE} ({error})."
        ) from error
    leaf = chain[0]
    if _public(leaf.public_key()) != _public(secret.public_key()):
        raise CredentialsError(
            f"The key {key} is not that of the certificate {certificate}. Give the two that belong together."
        )
    _must_be_valid(leaf, str(certificate), now)
    return Identity(
        chain="".join(_pem(one) for one in chain),
        key=_pem_key(secret),
        anchor=_pem(chain[-1]),
        algorithm=_algorithm(secret, key),
        name=_name(leaf),
        until=leaf.not_valid_after_utc,
        self_made=False,
    )


def of_this_computer(folder: Path, now: datetime) -> Identity:
    """The certificate made here; made now when there is none, or when it has ended."""
    path = folder / FILE
    found = _kept(path, now) if path.exists() else None
    return found or _made(path, now)


def anchor_of_this_computer() -> str:
    """What a reader must trust to trust what this computer signed; "" when it has never signed."""
    path = settings_folder() / FILE
    if not path.is_file():
        return ""
    try:
        return _split(path)[2]
    except CredentialsError:
        return ""


def _must_have_library() -> None:
    if importlib.util.find_spec("cryptography") is None or importlib.util.find_spec("c2pa") is None:
        raise CredentialsError(
            "The libraries that films are signed with, cryptography and c2pa-python, are not both installed. Run scripts/setup again."
        )


def _kept(path: Path, now: datetime) -> Identity | None:
    """The kept certificate; None when it has ended and a new one is due."""
    from cryptography import x509

    key, chain, anchor = _split(path)
    leaf = x509.load_pem_x509_certificate(chain.encode())
    if not leaf.not_valid_before_utc <= now < leaf.not_valid_after_utc:
        return None
    return Identity(chain, key, anchor, "es256", _name(leaf), leaf.not_valid_after_utc, True)


def _split(path: Path) -> tuple[str, str, str]:
    """Key, certificate and root out of the one file that holds all three, so that they cannot fall apart."""
    ends = "-----END CERTIFICATE-----\n", "-----END PRIVATE KEY-----\n"
    text = _bytes(path).decode("ascii", "replace")
    key, _, rest = text.partition(ends[1])
    certificates = [part + ends[0] for part in rest.split(ends[0]) if "BEGIN CERTIFICATE" in part]
    if "BEGIN PRIVATE KEY" not in key or len(certificates) != 2:
        raise CredentialsError(
            f"{path}, the certificate that this computer signs with, is damaged. Move it away and run the same command again: a new "
            "one is made."
        )
    return key + ends[1], certificates[0], certificates[1]


def _made(path: Path, now: datetime) -> Identity:
    """A root and a signer under it, written where only the user can read them. Of two processes at once, one wins for both."""
    from cryptography.hazmat.primitives.asymmetric import ec

    root_key, leaf_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    mark = _fingerprint(leaf_key)
    root = _certificate(f"root {mark}", root_key.public_key(), f"root {mark}", root_key, now, YEARS + 1, authority=True)
    leaf = _certificate(mark, leaf_key.public_key(), f"root {mark}", root_key, now, YEARS, authority=False)
    # The root's key is not kept: nothing else shall ever be signed by it.
    text = _pem_key(leaf_key) + _pem(leaf) + _pem(root)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(prefix=".signer.", dir=path.parent)  # 0600 from the first byte
        with os.fdopen(handle, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():  # the old one has ended
            path.replace(path.with_name(f"signer-until-{now:%Y-%m-%d}.pem"))
        with suppress(FileExistsError):
            os.link(name, path)
        Path(name).unlink()
    except OSError as error:
        raise CredentialsError(
            f"The certificate to sign with could not be kept in {path.parent} ({error.strerror}). Make that folder writable, set "
            f"XDG_CONFIG_HOME to one that is, or name a certificate of your own in {CERTIFICATE_VARIABLE} and {KEY_VARIABLE}."
        ) from error
    made = _kept(path, now)
    assert made is not None
    return made


def _certificate(
    common: str, public: Any, issuer: str, issuer_key: Any, now: datetime, years: int, authority: bool
) -> Any:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    def named(what: str) -> x509.Name:
        return x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, f"{SELF_MADE} (filmwright)"),
                x509.NameAttribute(NameOID.COMMON_NAME, what),
            ]
        )

    usage = x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(common))
        .issuer_name(named(issuer))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))  # a clock set back a little must not undo it
        .not_valid_after(now + timedelta(days=round(365.25 * years)))
        .add_extension(x509.BasicConstraints(authority, 0 if authority else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )
    if not authority:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _must_be_valid(leaf: Any, where: str, now: datetime) -> None:
    if now >= leaf.not_valid_after_utc:
        raise CredentialsError(
            f"The certificate {where} ended on {leaf.not_valid_after_utc:%d %B %Y}; nothing signed with it now would be believed. Renew "
            "it, or name none, to sign with a self-made one. The takes and the earlier master are kept."
        )
    if now < leaf.not_valid_before_utc:
        raise CredentialsError(
            f"The certificate {where} is valid only from {leaf.not_valid_before_utc:%d %B %Y} on. Is the computer's clock right?"
        )


def _algorithm(secret: Any, where: Path) -> str:
    """The signature algorithm of a key, as C2PA names it."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(secret, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(secret, ec.EllipticCurvePrivateKey) and secret.curve.name in ("secp256r1", "secp384r1", "secp521r1"):
        return {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}[secret.curve.name]
    if isinstance(secret, rsa.RSAPrivateKey) and secret.key_size >= 2048:
        return "ps256"
    raise CredentialsError(
        f"The key {where} is of a kind that content credentials do not know. Use P-256, P-384, P-521, Ed25519, or RSA of 2048 bits or more."
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise CredentialsError(f"{path} is too large to be a certificate or a key.")
        return path.read_bytes()
    except OSError as error:
        raise CredentialsError(f"{path}, named to sign the film with, cannot be read ({error.strerror}).") from error


def _name(leaf: Any) -> str:
    """Organisation and person of a certificate, as readers show them."""
    from cryptography.x509.oid import NameOID

    found = [leaf.subject.get_attributes_for_oid(oid) for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)]
    names = [str(attributes[0].value) for attributes in found if attributes]
    return ", ".join(dict.fromkeys(names))


def _fingerprint(secret: Any) -> str:
    import hashlib

    return hashlib.sha256(_public(secret.public_key())).hexdigest()[:8]


def _public(key: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    raw: bytes = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return raw


def _pem(certificate: Any) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding

    return str(certificate.public_bytes(Encoding.PEM).decode())


def _pem_key(secret: Any) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return str(secret.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())
