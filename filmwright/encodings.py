"""The files that a film is handed over in, by name: for editing, for cinemas, for players. Rates and settings: research, craft, 6."""

from __future__ import annotations

from filmwright.media import Encoding

ENCODINGS = {
    "prores": Encoding(
        "prores_ks", "yuv422p10le", (("profile", "3"), ("vendor", "apl0")), "pcm_s24le", ".mov"
    ),
    "prores4444": Encoding("prores_ks", "yuv444p10le", (("profile", "4"), ("vendor", "apl0")), "pcm_s24le", ".mov"),
    "dnxhr": Encoding("dnxhd", "yuv422p10le", (("profile", "dnxhr_hqx"),), "pcm_s24le", ".mov", smallest=(256, 120)),
    "h264": Encoding("libx264", "yuv420p", (("crf", "16"), ("preset", "medium"), ("profile", "high")), audio_rate=320_000),
    "hevc": Encoding(
        "libx265", "yuv420p10le", (("crf", "18"), ("preset", "medium"), ("x265-params", "log-level=error:pools=2")),
        tag="hvc1", audio_rate=320_000, smallest=(32, 32),
    ),
    "av1": Encoding(
        "libsvtav1", "yuv420p10le", (("crf", "26"), ("preset", "7"), ("svtav1-params", "lp=2")), audio_rate=320_000,
        smallest=(64, 64),
    ),
}  # fmt: skip
SAID = {
    "prores": "Apple ProRes 422 HQ, 10 bits, PCM sound",
    "prores4444": "Apple ProRes 4444, 10 bits, PCM sound",
    "dnxhr": "Avid DNxHR HQX, 10 bits, PCM sound",
    "h264": "H.264 High, AAC sound",
    "hevc": "HEVC Main 10, AAC sound",
    "av1": "AV1, 10 bits, AAC sound",
}
LACKING = {
    "dcp": "No open library on PyPI wraps JPEG 2000 in 12-bit X'Y'Z' as a cinema's track files (AS-DCP MXF). "
    "DCP-o-matic makes a DCP from the ProRes master and the WAV files here.",
    "dnxhr-mxf": "DNxHR in MXF OP-Atom is not written; Avid makes it itself when it transcodes or consolidates the MOV files.",
}
