from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright import assets
from filmwright.bible import Character, Look, Voice
from filmwright.errors import AssetError, InputError
from filmwright.sound.meter import loudness
from filmwright.sound.voices import kokoro
from filmwright.sound.voices.casting import PROFILES, cast
from filmwright.sound.voices.delivery import NORMAL, manner, names, played, whispered
from filmwright.sound.voices.estimate import estimate, syllables
from filmwright.sound.voices.estimate import seconds as estimated_seconds
from filmwright.sound.voices.kokoro import blend, speak, voice_names
from filmwright.sound.voices.pronouncing import has_sound, phonemes, pieces, readable, sentences, symbols

LINE = "Run, Anna. No."
SHORT = "Hold the rope."


@pytest.fixture(scope="module")
def spoken() -> kokoro.Speech:
    return speak(LINE, Voice("af_heart"))


@pytest.fixture(scope="module")
def short() -> kokoro.Speech:
    return speak(SHORT, Voice("am_puck"))


def test_a_line_has_sound_at_normal_loudness_and_a_time_for_every_sound(spoken: kokoro.Speech) -> None:
    assert spoken.rate == 24_000
    assert spoken.samples.dtype == np.float32 and spoken.samples.ndim == 1
    assert loudness(spoken.samples, spoken.rate) == pytest.approx(NORMAL, abs=0.1)
    assert np.abs(spoken.samples).max() < 1
    assert spoken.phones[0].start == 0
    assert spoken.phones[-1].end == pytest.approx(spoken.seconds)
    for before, after in zip(spoken.phones, spoken.phones[1:], strict=False):
        assert before.end == pytest.approx(after.start)
    assert sum(phone.end - phone.start for phone in spoken.phones) == pytest.approx(spoken.seconds)
    assert [phone.symbol for phone in spoken.phones if phone.symbol] == list("ɹʌnɑnənO")


def test_sounds_are_where_the_samples_are_loud_and_pauses_where_they_are_not(spoken: kokoro.Speech) -> None:
    def level(start: float, end: float) -> float:
        part = spoken.samples[int(start * spoken.rate) : int(end * spoken.rate)]
        return float(np.sqrt(np.mean(part**2)))

    vowels = [level(phone.start, phone.end) for phone in spoken.phones if phone.symbol in "ʌɑO" and phone.symbol]
    pause = max((phone for phone in spoken.phones if not phone.symbol), key=lambda phone: phone.end - phone.start)
    assert pause.end - pause.start > 0.2
    assert level(pause.start + 0.1, pause.end - 0.1) < min(vowels) / 5


def test_the_first_and_the_last_sound_are_when_the_voice_is_heard(spoken: kokoro.Speech, short: kokoro.Speech) -> None:
    for speech in (spoken, short):
        level = np.sqrt(np.mean(speech.samples[: len(speech.samples) // 120 * 120].reshape(-1, 120) ** 2, axis=1))
        heard = np.flatnonzero(level > level.max() / 30) / 200
        sounds = [phone for phone in speech.phones if phone.symbol]
        assert sounds[0].start == pytest.approx(heard[0], abs=0.1)
        assert sounds[-1].end == pytest.approx(heard[-1], abs=0.07)
        assert speech.phones[0].end > 0.01 and speech.seconds > heard[-1] + 0.05


def test_the_same_line_gives_the_same_samples(spoken: kokoro.Speech) -> None:
    kokoro._breath.cache_clear()
    assert np.array_equal(speak(LINE, Voice("af_heart")).samples, spoken.samples)


def test_pace_and_pitch_are_heard(short: kokoro.Speech) -> None:
    assert speak(SHORT, Voice("am_puck", speed=0.7)).seconds > short.seconds * 1.15
    higher = speak(SHORT, Voice("am_puck", pitch=4.0))
    assert higher.seconds == pytest.approx(short.seconds, rel=0.2)
    assert _pitch(higher) == pytest.approx(_pitch(short) * 2 ** (4 / 12), rel=0.15)


def test_delivery_is_heard(spoken: kokoro.Speech) -> None:
    shouted = played(spoken.samples, spoken.rate, manner("shouting"))
    assert loudness(shouted, 24_000) == pytest.approx(NORMAL + 6, abs=0.2)
    assert np.abs(shouted).max() < 1
    phone = played(spoken.samples, spoken.rate, manner("over the phone"))
    assert _share_under(phone, 250) < 0.5 * _share_under(spoken.samples, 250)
    muffled = played(spoken.samples, spoken.rate, manner("through the wall"))
    assert _share_under(muffled, 600) > 0.9 > _share_under(spoken.samples, 600)


def _pitch(speech: kokoro.Speech) -> float:
    """Median fundamental by autocorrelation."""
    found = []
    for start in range(0, len(speech.samples) - 1200, 480):
        frame = speech.samples[start : start + 1200] * np.hanning(1200)
        correlation = np.fft.irfft(np.abs(np.fft.rfft(frame, 4096)) ** 2)
        lag = 57 + int(correlation[57:369].argmax())
        if correlation[0] > 1e-3 and correlation[lag] > 0.5 * correlation[0]:
            found.append(24_000 / lag)
    return float(np.median(found))


def _share_under(samples: np.ndarray, edge: float) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    return float(power[np.fft.rfftfreq(len(samples), 1 / 24_000) < edge].sum() / power.sum())


def test_a_whisper_has_no_pitch() -> None:
    time = np.arange(24_000) / 24_000
    voice = sum(np.sin(2 * np.pi * 150 * k * time) / k for k in range(1, 20)).astype(np.float32)
    whisper = whispered(voice, 24_000, 1)
    assert len(whisper) == len(voice)

    def periodic(samples: np.ndarray) -> float:
        correlation = np.fft.irfft(np.abs(np.fft.rfft(samples, 65536)) ** 2)
        return float(correlation[160] / correlation[0])

    assert periodic(voice) > 0.9 and abs(periodic(whisper)) < 0.3
    assert np.array_equal(whisper, whispered(voice, 24_000, 1))
    assert not np.array_equal(whisper, whispered(voice, 24_000, 2))


def test_deliveries_are_understood() -> None:
    assert names("whispering, tired") == ("whisper", "tired")
    assert manner("shouting over the wind").level > 3
    assert manner("into the phone").through == "" and manner("voice on the phone").through == "phone"
    assert manner("").speed == 1.0 and names("beat") == ()
    both = manner("tired, on the radio")
    assert both.through == "radio" and both.speed < 1


def test_what_writers_write_is_read_right() -> None:
    assert phonemes("I said no.").endswith("nˈO.")
    assert "nˈʌmbəɹ" in pieces("No. 5 is alive.")[0].phonemes
    assert pieces("No. I won't.")[0].phonemes == "nˈO."
    assert sentences('Dr. Vale left. "Why?" she asked. J. Doe knew.') == [
        "Dr. Vale left.",
        '"Why?" she asked.',
        "J. Doe knew.",
    ]
    assert "ʤˌiˈO" not in phonemes("LET GO of the ROPE")
    assert readable("*Now* or _never_")[0] == "Now or never"
    assert readable("Привет")[0] == "Preevyet"
    assert "mɑˈɛl" in phonemes("[Maëlle](/mɑˈɛl/) is here.")
    assert has_sound(phonemes("Zbigniew Özgür"))


@pytest.mark.parametrize("text", ["", "   ", "...", "北京", "😀 😀", "—"])
def test_what_cannot_be_said_is_an_error_that_says_so(text: str) -> None:
    with pytest.raises(InputError, match="cannot be spoken"):
        speak(text, Voice())


def test_an_unknown_voice_is_an_error() -> None:
    with pytest.raises(InputError, match="no voice 'zz_top'"):
        speak("Yes.", Voice("zz_top"))
    with pytest.raises(InputError, match="semitones"):
        speak("Yes.", Voice(pitch=99))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_pieces_the_model_can_take_or_an_input_error(text: str) -> None:
    try:
        found = pieces(text)
    except InputError:
        return
    for piece in found:
        assert 0 < len(piece.phonemes) <= 400
        assert set(piece.phonemes) <= set(symbols())
        assert piece.pause >= 0


def test_long_lines_are_cut_for_the_model() -> None:
    found = pieces("and then we walked on " * 80)
    assert len(found) > 3 and all(len(piece.phonemes) <= 400 for piece in found)


def test_blends_are_weighted_means() -> None:
    assert blend("am_puck:3+bm_george:1") == {"am_puck": 0.75, "bm_george": 0.25}
    mixed = kokoro.style_vectors("am_puck:0.5+bm_george:0.5")
    assert np.allclose(mixed, (kokoro.style_vectors("am_puck") + kokoro.style_vectors("bm_george")) / 2, atol=1e-6)


def test_missing_or_altered_weights_are_an_asset_error(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kokoro, "kokoro_model", assets.kokoro_model)
    monkeypatch.setattr(assets, "KOKORO_SHA256", "0" * 64)
    kokoro._session.cache_clear()
    kokoro._breath.cache_clear()
    try:
        with pytest.raises(AssetError):
            speak("A line that was not said before.", Voice())
    finally:
        monkeypatch.undo()
        kokoro._session.cache_clear()


def character(
    name: str, sex: str = "female", age: float = 35, description: str = "", kind: str = "person"
) -> Character:
    return Character(name.lower(), name, description, kind=kind, look=Look(sex=sex, age=age))


def test_every_voice_that_can_be_cast_can_speak() -> None:
    assert set(PROFILES) == set(voice_names())
    assert len(PROFILES) >= 8


def test_casting_fits_sex_age_and_accent_and_gives_nobody_the_same_voice() -> None:
    people = [
        character("MARA", age=34),
        character("TOM", "male", 78),
        character("JON", "male", 9),
        character("LADY ANNE", age=66, description="a British lady"),
        character("CLAIRE", age=30, description="a French chef"),
        character("NARRATOR", "male", 50, kind="voice"),
        character("DISPATCH", "male", 40, "radio dispatcher", "voice"),
        character("BEN", "male", 20),
        character("EVA", age=28),
        character("IDA", age=45),
    ]
    voices = cast(people)
    assert len({voice.name for voice in voices.values()}) == len(people)
    for person in people:
        sex = "female" if person.look.age < 13 else person.look.sex
        assert PROFILES[voices[person.id].name].sex == sex
    assert PROFILES[voices["lady anne"].name].accent == "british"
    assert voices["claire"].name == "ff_siwis"
    assert voices["jon"].pitch > 1 and voices["tom"].speed < 1
    assert "narrator" in PROFILES[voices["narrator"].name].suits
    assert cast(people) == voices


def test_casting_is_held_and_a_crowd_gets_blends() -> None:
    people = [character(f"P{k}", "male", 30) for k in range(40)]
    held = {"p7": Voice("bm_george", speed=0.9)}
    voices = cast(people, held)
    assert voices["p7"] == held["p7"]
    assert len({voice.name for voice in voices.values()}) == 40
    assert any("+" in voice.name for voice in voices.values())
    for voice in voices.values():
        assert abs(sum(blend(voice.name).values()) - 1) < 1e-6


def test_estimates_are_near_what_is_spoken(spoken: kokoro.Speech, short: kokoro.Speech) -> None:
    errors = [
        estimated_seconds(LINE, Voice("af_heart")) / spoken.seconds - 1,
        estimated_seconds(SHORT, Voice("am_puck")) / short.seconds - 1,
    ]
    assert np.mean(np.abs(errors)) < 0.2
    assert estimate("", Voice()) == 1
    assert estimate(LINE, Voice(speed=0.5)) > 1.6 * estimate(LINE, Voice())
    assert estimate(LINE, Voice(), "slowly, tired") > estimate(LINE, Voice())
    assert syllables("beautiful house, I walked home") == 7
