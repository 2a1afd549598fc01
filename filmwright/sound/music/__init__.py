"""Score composed to the cut: where music is wanted (spotting), what is played (composing), how it sounds (rendering)."""
