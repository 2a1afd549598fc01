"""Content credentials: signed, read back with the library's own reader, tampered with, stripped, expired, refused."""

from __future__ import annotations

import json
import shutil
import stat
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import av
import c2pa
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright import cli
from filmwright.errors import CredentialsError, InputError
from filmwright.media import FilmWriter
from filmwright.provenance import certificates, credentials, disclosure, embedding, sources
from filmwright.provenance.manifest import FILM_ASSERTION, TAKE_ASSERTION, Deed, Ingredient, Part, Statement
from filmwright.steps import verify

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
PARTS = [
    Part("pictures", "filmwright's stage", sources.CREATION, "1 shot"),
    Part("speech", "Kokoro-82M", sources.TRAINED),
]
NOTE = disclosure.sentence(sources.WITH_TRAINED, PARTS)


def write_film(path: Path, seed: int = 0, metadata: dict[str, str] | None = None, front: int = 0) -> Path:
    chance = np.random.default_rng(seed)
    tone = np.sin(np.arange(48000) / 20)[None].astype(np.float32) * 0.1
    with FilmWriter(path, 64, 48, 24, sound=(tone, 48000), metadata=metadata, front=front) as writer:
        for _ in range(24):
            writer.write(chance.integers(0, 255, (48, 64, 3), np.uint8))
    return path


@pytest.fixture(scope="module")
def plain_film(tmp_path_factory):
    return write_film(tmp_path_factory.mktemp("plain") / "film.mp4", metadata={"comment": NOTE, "title": "Noise"})


@pytest.fixture
def film(plain_film, tmp_path):
    return Path(shutil.copy(plain_film, tmp_path / "film.mp4"))


@pytest.fixture(scope="module")
def signer(tmp_path_factory):
    return certificates.of_this_computer(tmp_path_factory.mktemp("settings"), NOW)


def statement(source: str = sources.CREATION, **changes) -> Statement:
    return Statement(
        **{
            "title": "Noise",
            "source": source,
            "maker": "filmwright's stage",
            "label": TAKE_ASSERTION,
            "details": {"shot": "1-001", "number": 1},
        }
        | changes
    )


@pytest.fixture
def signed(film, own_folders):
    credentials.sign(film, statement(), certificates.identity())
    return film


def flipped(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def certificate(
    key, issuer_key, name: str, issuer: str, authority: bool, start: datetime, end: datetime, uses=()
) -> x509.Certificate:
    def named(common: str) -> x509.Name:
        organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Studio Test")
        return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, common)])

    flags = dict.fromkeys(
        ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "crl_sign", "encipher_only", "decipher_only"),
        False,
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=not authority, key_cert_sign=authority, **flags), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
    )
    if uses:
        builder = builder.add_extension(x509.ExtendedKeyUsage(list(uses)), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def studio(
    folder: Path,
    start: datetime = NOW - DAY,
    end: datetime = NOW + DAY,
    uses=(ExtendedKeyUsageOID.EMAIL_PROTECTION,),
    key=None,
    passphrase: bytes | None = None,
) -> tuple[Path, Path, Path]:
    """A studio's chain, key and root, as an authority would hand them out."""
    root_key = ec.generate_private_key(ec.SECP256R1())
    key = key or ec.generate_private_key(ec.SECP256R1())
    root = certificate(root_key, root_key, "Root", "Root", True, NOW - 400 * DAY, NOW + 400 * DAY)
    leaf = certificate(key, root_key, "Jeanne Auteur", "Root", False, start, end, uses)
    encryption = serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    paths = folder / "studio.pem", folder / "studio.key", folder / "root.pem"
    pem = serialization.Encoding.PEM
    paths[0].write_bytes(leaf.public_bytes(pem))
    paths[1].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, encryption))
    paths[2].write_bytes(root.public_bytes(pem))
    return paths


# ---------------------------------------------------------------------- what is written is read


def rebuilt(film: Path, order: list[bytes], extra: bytes = b"", large: bool = False) -> None:
    """The film's top boxes in another order, its index made to fit; `extra` bytes at the end, its media's size in 64 bits or not."""
    data = film.read_bytes()
    parts = {kind: data[start:end] for kind, start, end in disclosure.boxes(film)}
    media = parts[b"mdat"]
    if large:
        parts[b"mdat"] = struct.pack(">I4sQ", 1, b"mdat", len(media) + 8) + media[8:]
    at = data.index(media)
    before = sum(len(parts[kind]) for kind in order[: order.index(b"mdat")])
    index = embedding._index(parts[b"moov"], before + (8 if large else 0) - at)
    assert index is not None
    parts[b"moov"] = index
    film.write_bytes(b"".join(parts[kind] for kind in order) + extra)


def pictures(path: Path) -> list[bytes]:
    with av.open(str(path)) as opened:
        return [bytes(packet) for packet in opened.demux() if packet.size]


@pytest.mark.parametrize("order", [[b"ftyp", b"moov", b"mdat"], [b"ftyp", b"mdat", b"moov"]])
@pytest.mark.parametrize("large", [False, True])
def test_a_film_keeps_its_media_wherever_its_index_lies(film, signer, order, large):
    rebuilt(film, order, large=large)
    before = pictures(film)
    for _ in range(2):  # signed again, the earlier credentials give way
        size = film.stat().st_size
        assert credentials.sign(film, statement(), signer).intact
        assert pictures(film) == before
        assert credentials.read(film).intact
    assert abs(film.stat().st_size - size) < 200
    kinds = [kind for kind, _, _ in disclosure.boxes(film)]
    assert kinds == [b"ftyp", b"uuid", b"free", *order[1:]]
    start = next(start for kind, start, _ in disclosure.boxes(film) if kind == b"mdat")
    for at in (start + 30, film.stat().st_size - 1 if order[-1] == b"mdat" else start + 4000):
        flipped(film, at)
        assert not credentials.read(film).intact
        flipped(film, at)


def test_a_film_in_leaves_of_many_sizes(film, signer, monkeypatch):
    monkeypatch.setattr(embedding, "LEAF", 5000)
    before = pictures(film)
    assert credentials.sign(film, statement(), signer).intact
    assert pictures(film) == before
    flipped(film, film.stat().st_size // 2)
    assert not credentials.read(film).intact


def test_a_film_of_another_layout_is_signed_by_the_library_alone(film, tmp_path, signer):
    assert embedding.layout(film) is not None
    plain = film.read_bytes()
    two = struct.pack(">I4s", 24, b"mdat") + bytes(16)
    for _ in range(3):  # the library's own Merkle trees held for two media boxes only now and then
        film.write_bytes(plain + two)
        assert embedding.layout(film) is None
        before = pictures(film)
        assert credentials.sign(film, statement(), signer).intact
        assert pictures(film) == before
    flipped(film, len(plain) // 2)
    assert not credentials.read(film).intact
    film.write_bytes(plain + b"\0\0\0\1")  # something hangs over the end
    assert embedding.layout(film) is None


def test_a_film_in_fragments_is_signed(film, tmp_path, signer):
    fragments = tmp_path / "fragments.mp4"
    options = {"movflags": "frag_keyframe+empty_moov"}
    with av.open(str(film)) as old, av.open(str(fragments), "w", options=options) as new:
        stream = new.add_stream_from_template(old.streams.video[0])
        for packet in old.demux(old.streams.video[0]):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    assert embedding.layout(fragments) is None
    assert credentials.sign(fragments, statement(), signer).intact
    flipped(fragments, fragments.stat().st_size // 2)
    assert not credentials.read(fragments).intact


@given(st.binary(max_size=200), st.integers(-100, 1 << 26))
def test_no_index_breaks_the_one_who_moves_it(noise, moved):
    for index in (noise, struct.pack(">I4s", len(noise) + 8, b"stco") + noise):
        found = embedding._index(index, moved)
        assert found is None or len(found) == len(index)


def test_what_is_signed_is_read_back_by_the_library_itself(signed):
    with c2pa.Reader(str(signed)) as reader:
        store = json.loads(reader.json())
        assert reader.get_validation_state() in ("Valid", "Trusted")
    active = store["manifests"][store["active_manifest"]]
    assert active["claim_generator_info"][0]["name"] == "filmwright"
    (actions,) = [a["data"]["actions"] for a in active["assertions"] if a["label"].startswith("c2pa.actions")]
    assert actions[0]["action"] == "c2pa.created"
    assert actions[0]["digitalSourceType"] == "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"
    assert "when" in actions[0]


def test_a_signed_film_is_intact_and_plays(signed, plain_film):
    seen = verify.run(signed)
    assert seen.holds and seen.ours
    assert seen.credentials.trusted and not seen.credentials.faults
    told = " ".join(seen.sentences)
    assert "unchanged since it was signed" in told
    assert "does not show who sat at it" in told
    assert "take 1 of shot 1-001" in told
    with av.open(str(signed)) as after, av.open(str(plain_film)) as before:
        assert [bytes(p) for p in after.demux()] == [bytes(p) for p in before.demux()]
    assert signed.stat().st_size - plain_film.stat().st_size < 6000


def test_a_film_names_its_takes_its_people_and_its_machines(film, tmp_path, signer):
    takes = [write_film(tmp_path / f"take-{k}.mp4", k) for k in (1, 2)]
    credentials.sign(takes[0], statement(), signer)
    credentials.sign(takes[1], statement(sources.TRAINED, maker="a video model"), signer)
    loose = write_film(tmp_path / "take-3.mp4", 3)
    made = statement(
        sources.WITH_TRAINED,
        label=FILM_ASSERTION,
        details={"parts": [{"what": "speech", "by": "Kokoro-82M", "source": sources.TRAINED, "amount": "3 lines"}]},
        ingredients=tuple(Ingredient(path, f"shot {k}", f"1-00{k}") for k, path in enumerate([*takes, loose], 1)),
        deeds=(Deed("The screenplay was written by a person.", sources.EDITS, "Jeanne"),),
        authors=("Jeanne",),
        ai=("Kokoro-82M",),
    )
    seen = credentials.sign(film, made, signer)
    assert [(p.source, p.maker, p.signed, p.faults) for p in seen.parts] == [
        (sources.CREATION, "filmwright's stage", True, ()),
        (sources.TRAINED, "a video model", True, ()),
        ("", "", False, ()),
    ]
    assert seen.assertions["cawg.metadata"]["dc:creator"] == ["Jeanne"]
    assert seen.assertions["cawg.metadata"]["Iptc4xmpExt:AISystemUsed"] == "Kokoro-82M"
    told = " ".join(verify.run(film).sentences)
    for words in ("Speech (3 lines): generated by an AI model", "3 files", "1 generated by an AI model, by a video model",
                  "1 without credentials", "written by a person"):  # fmt: skip
        assert words in told, words


def test_takes_looked_through_side_by_side_are_stated_as_the_library_states_them(film, tmp_path, signer, monkeypatch):
    plain, parts, told = film.read_bytes(), [], []
    for k in range(3):
        take = tmp_path / f"take-{k}.mp4"
        take.write_bytes(plain)
        if k < 2:  # the third is nobody's
            credentials.sign(take, statement(title=f"Take {k}", details={"shot": f"1-00{k}", "number": 1}), signer)
        parts.append(Ingredient(take, f"shot {k}", f"1-00{k}"))
    assert [embedding._store(part.path) is not None for part in parts] == [True, True, False]
    for alone in (False, True):
        film.write_bytes(plain)
        with monkeypatch.context() as patch:
            if alone:
                patch.setattr(embedding, "_store", lambda path: None)
            else:
                patch.setattr(
                    embedding, "_SPARE", 1
                )  # so that a room of another size is not why they are added otherwise
            seen = credentials.sign(film, statement(sources.COMPOSITE, ingredients=tuple(parts)), signer)
        with film.open("rb") as file, c2pa.Reader("video/mp4", file) as reader:
            store = json.loads(reader.json())
        rows = store["manifests"][store["active_manifest"]]["ingredients"]
        told.append(sorted((row | {"instance_id": "", "label": ""} for row in rows), key=lambda row: row["title"]))
        assert seen.intact and [part.signed for part in sorted(seen.parts, key=lambda part: part.title)] == [
            True,
            True,
            False,
        ]
    assert told[0] == told[1]


def test_a_changed_take_is_refused_and_the_film_is_left_as_it_was(film, tmp_path, signer):
    take = write_film(tmp_path / "take-1.mp4", 1)
    credentials.sign(take, statement(), signer)
    flipped(take, take.read_bytes().rfind(b"mdat") + 500)
    before = film.read_bytes()
    with pytest.raises(CredentialsError, match="shot 1-001 was changed after it was made"):
        credentials.sign(film, statement(ingredients=(Ingredient(take, "shot 1-001", "1-001"),)), signer)
    assert film.read_bytes() == before
    assert {p.name for p in tmp_path.iterdir()} == {"film.mp4", "take-1.mp4"}


def test_pictures_and_sounds_are_signed_too(tmp_path, signer):
    from filmwright.media import save_picture
    from filmwright.sound.wav import write_wav

    save_picture(tmp_path / "still.png", np.zeros((20, 30, 3), np.uint8))
    write_wav(tmp_path / "line.wav", np.zeros(4800), 48000)
    for name in ("still.png", "line.wav"):
        credentials.sign(tmp_path / name, statement(), signer)
        assert credentials.read(tmp_path / name, [signer.anchor]).trusted
    (tmp_path / "notes.txt").write_text("no")
    with pytest.raises(CredentialsError, match="cannot carry"):
        credentials.sign(tmp_path / "notes.txt", statement(), signer)


def test_only_known_source_types_are_written():
    with pytest.raises(ValueError, match="no digital source type"):
        sources.uri("paintedByElves")
    assert sources.name(sources.uri(sources.TRAINED)) == sources.TRAINED
    assert sources.name("http://elsewhere/digitalCreation") == ""
    assert sources.together([sources.CREATION]) == sources.CREATION
    assert sources.together([sources.CREATION, sources.ALGORITHM, sources.CAPTURE]) == sources.COMPOSITE
    assert sources.together([sources.CREATION, sources.TRAINED]) == sources.WITH_TRAINED
    with pytest.raises(ValueError):
        sources.together([])


# ---------------------------------------------------------------------- what was done to it is seen


@pytest.mark.parametrize("where", ["sound or picture", "statement"])
def test_one_changed_bit_is_seen(signed, where, capsys):
    data = signed.read_bytes()
    flipped(signed, data.rfind(b"mdat") + 500 if where == "sound or picture" else data.find(b"1-001"))
    seen = verify.run(signed)
    assert seen.outcome == "changed"
    assert "CHANGED" in seen.sentences[0]
    assert (
        "pictures or its sound" if where == "sound or picture" else "statement about it was altered"
    ) in seen.sentences[0]
    assert cli.run(["verify", str(signed)]) == 1
    assert "CHANGED" in capsys.readouterr().out


def test_a_cut_short_file_is_a_clear_error_or_changed(signed):
    whole = signed.read_bytes()
    for part in (0.02, 0.3, 0.9):
        signed.write_bytes(whole[: int(len(whole) * part)])
        try:
            assert verify.run(signed).outcome != "intact"
        except CredentialsError as error:
            assert "damaged" in str(error)


def copied(source: Path, target: Path, encode: bool) -> Path:
    """What a cutting program does: the streams copied, or encoded anew; tags are kept, unknown boxes are not."""
    with av.open(str(source)) as old, av.open(str(target), "w") as new:
        new.metadata.update(old.metadata)
        video = old.streams.video[0]
        stream = new.add_stream("libx264", rate=24) if encode else new.add_stream_from_template(video)
        if encode:
            stream.width, stream.height, stream.pix_fmt = video.width, video.height, "yuv420p"
            for frame in old.decode(video):
                new.mux(stream.encode(frame.reformat(format="yuv420p")))
            new.mux(stream.encode(None))
        else:
            for packet in old.demux(video):
                if packet.dts is not None:
                    packet.stream = stream
                    new.mux(packet)
    return target


@pytest.mark.parametrize("encode", [False, True], ids=["copied", "encoded anew"])
def test_stripped_credentials_are_told(signed, tmp_path, encode, capsys):
    seen = verify.run(copied(signed, tmp_path / "copy.mp4", encode))
    assert seen.outcome == "stripped" and seen.ours
    told = " ".join(seen.sentences)
    assert "credentials are gone" in told
    assert "some of them generated by an AI model" in told
    assert cli.run(["verify", str(tmp_path / "copy.mp4"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["outcome"] == "stripped"


def test_a_file_that_nobody_signed(tmp_path):
    seen = verify.run(write_film(tmp_path / "other.mp4"))
    assert seen.outcome == "unsigned" and not seen.ours
    with pytest.raises(InputError, match="no file"):
        verify.run(tmp_path / "missing.mp4")
    (tmp_path / "noise.mp4").write_bytes(bytes(range(256)) * 40)
    with pytest.raises(CredentialsError, match="cannot be read"):
        verify.run(tmp_path / "noise.mp4")


def test_a_film_by_another_maker_is_told_as_such(film, signer):
    info = c2pa.C2paSignerInfo(
        alg=b"es256", sign_cert=signer.chain.encode(), private_key=signer.key.encode(), ta_url=None
    )
    made = {
        "claim_generator_info": [{"name": "Dream Machine", "version": "9"}],
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": [
                {"action": "c2pa.created", "digitalSourceType": sources.uri(sources.TRAINED)}]}}
        ],
    }  # fmt: skip
    target = film.with_name("theirs.mp4")
    with c2pa.Builder.from_json(json.dumps(made)) as builder, film.open("rb") as a, target.open("w+b") as b:
        builder.sign(c2pa.Signer.from_info(info), "video/mp4", a, b)
    seen = verify.run(target)
    assert seen.outcome == "intact" and not seen.ours
    told = " ".join(seen.sentences)
    assert "Dream Machine 9, not with filmwright" in told
    assert "generated by an AI model" in told


# ---------------------------------------------------------------------- who signs


def test_a_certificate_made_here_is_kept_for_its_owner_alone(tmp_path):
    first = certificates.of_this_computer(tmp_path / "a", NOW)
    path = tmp_path / "a" / certificates.FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert certificates.of_this_computer(tmp_path / "a", NOW) == first
    assert first.self_made and first.name.startswith(certificates.SELF_MADE)
    later = NOW + 366 * certificates.YEARS * DAY
    second = certificates.of_this_computer(tmp_path / "a", later)
    assert second.until > later and second.chain != first.chain
    assert len(list((tmp_path / "a").iterdir())) == 2, "the old one is kept"
    path.write_text(path.read_text()[:500])
    with pytest.raises(CredentialsError, match="damaged"):
        certificates.of_this_computer(tmp_path / "a", NOW)
    (tmp_path / "b").write_text("a file where the folder should be")
    with pytest.raises(CredentialsError, match="could not be kept"):
        certificates.of_this_computer(tmp_path / "b", NOW)


def test_a_certificate_of_ones_own(film, tmp_path, own_folders, capsys):
    chain, key, root = studio(tmp_path)
    signer = certificates.identity(str(chain), str(key))
    assert signer.name == "Studio Test, Jeanne Auteur" and not signer.self_made
    credentials.sign(film, statement(), signer)
    stranger = verify.run(film)
    assert stranger.holds and not stranger.credentials.trusted
    assert "anybody can make such a certificate" in " ".join(stranger.sentences)
    assert cli.run(["verify", str(film), "--trust", str(root)]) == 0
    assert "one that you told filmwright to trust" in capsys.readouterr().out


@pytest.mark.parametrize(
    "make", [lambda: ec.generate_private_key(ec.SECP384R1()), ed25519.Ed25519PrivateKey.generate,
             lambda: rsa.generate_private_key(65537, 2048)], ids=["P-384", "Ed25519", "RSA"]
)  # fmt: skip
def test_keys_of_other_kinds(film, tmp_path, make):
    chain, key, root = studio(tmp_path, key=make())
    credentials.sign(film, statement(), certificates.identity(str(chain), str(key)))
    assert credentials.read(film, [root.read_text()]).trusted


def test_the_environment_names_a_certificate_and_a_passphrase(tmp_path, monkeypatch):
    chain, key, _ = studio(tmp_path, passphrase=b"open")
    monkeypatch.setenv(certificates.CERTIFICATE_VARIABLE, str(chain))
    with pytest.raises(CredentialsError, match="the key is not named"):
        certificates.identity()
    monkeypatch.setenv(certificates.KEY_VARIABLE, str(key))
    with pytest.raises(CredentialsError, match="passphrase"):
        certificates.identity()
    monkeypatch.setenv(certificates.PASSPHRASE_VARIABLE, "open")
    assert certificates.identity().name == "Studio Test, Jeanne Auteur"


def test_certificates_that_cannot_be_used_are_clear_errors(film, tmp_path):
    before = film.read_bytes()
    for name, span, says in (
        ("ended", (NOW - 9 * DAY, NOW - DAY), "ended on"),
        ("early", (NOW + DAY, NOW + 9 * DAY), "valid only from"),
    ):
        (tmp_path / name).mkdir()
        chain, key, _ = studio(tmp_path / name, *span)
        with pytest.raises(CredentialsError, match=says):
            certificates.identity(str(chain), str(key))
    chain, key, _ = studio(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(CredentialsError, match="not that of the certificate"):
        certificates.identity(str(chain), str(studio(other)[1]))
    with pytest.raises(CredentialsError, match="no certificate in PEM form"):
        certificates.identity(str(key), str(key))
    with pytest.raises(CredentialsError, match="cannot be read"):
        certificates.identity(str(tmp_path / "none.pem"), str(key))
    (tmp_path / "huge.pem").write_bytes(b"-" * (certificates.LARGEST + 1))
    with pytest.raises(CredentialsError, match="too large"):
        certificates.identity(str(tmp_path / "huge.pem"), str(key))
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    chain, key, _ = studio(wrong, uses=(ExtendedKeyUsageOID.SERVER_AUTH,))
    with pytest.raises(CredentialsError, match="could not be signed"):
        credentials.sign(film, statement(), certificates.identity(str(chain), str(key)))
    assert film.read_bytes() == before


def test_without_its_libraries_nothing_is_signed_in_silence(monkeypatch):
    find = certificates.importlib.util.find_spec
    monkeypatch.setattr(certificates.importlib.util, "find_spec", lambda name: None if name == "c2pa" else find(name))
    with pytest.raises(CredentialsError, match="scripts/setup"):
        certificates.identity()


def test_a_certificate_that_ended_since_is_told(film, tmp_path, own_folders):
    now = datetime.now(UTC)
    chain, key, root = studio(tmp_path, now - DAY, now + timedelta(seconds=3))
    credentials.sign(film, statement(), certificates.identity(str(chain), str(key)))
    while datetime.now(UTC) < now + timedelta(seconds=4.1):  # its last second counts whole (RFC 5280)
        time.sleep(0.1)
    seen = verify.run(film, (root,))
    assert seen.outcome == "intact"
    assert seen.credentials.expired
    assert "certificate has ended" in " ".join(seen.sentences)


# ---------------------------------------------------------------------- the note for machines


def test_the_packet_tells_machines_what_was_generated(film):
    before = film.read_bytes()
    disclosure.add_xmp(film, 'A <b>&"film"', ["Jeanne & Co"], sources.WITH_TRAINED, NOTE, ["Kokoro-82M"])
    assert film.read_bytes().startswith(before)
    assert disclosure.source_in(film) == sources.WITH_TRAINED
    assert "Kokoro-82M" in NOTE and sources.LIST in NOTE
    with av.open(str(film)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 24


def test_a_packet_with_a_bomb_in_it_is_not_read(film):
    disclosure.add_xmp(film, "x", [], sources.TRAINED, "y", [])
    data = film.read_bytes().replace(b'<x:xmpmeta xmlns:x="adobe:ns:meta/">', b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbb">]>')
    film.write_bytes(data)
    assert disclosure.source_in(film) in ("", sources.WITH_TRAINED)


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 5000))
def test_no_file_breaks_the_reader_of_boxes(tmp_path_factory, noise, at):
    path = tmp_path_factory.getbasetemp() / "noise.mp4"
    path.write_bytes(b"\0\0\0\x18ftypisom" + b"\0" * 12 + noise[:at] + b"\0\0\0\1uuid" + noise)
    ends = [end for _, _, end in disclosure.boxes(path)]
    assert ends == sorted(ends) and all(end <= path.stat().st_size for end in ends)
    disclosure.source_in(path)
