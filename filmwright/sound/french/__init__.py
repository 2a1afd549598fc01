"""French read aloud by rules of our own: writing to words (numbers, dates, abbreviations), words to sounds, sounds to a sentence.

`sounds(sentence)` is all that others need. The phonemes are those on which Kokoro's French voice was trained: IPA, one stress mark
before the last full vowel of each word that carries meaning, no length marks.
"""

from filmwright.sound.french.sentence import sounds as sounds
