"""Words of colour for animals and for what they wear."""

from __future__ import annotations

# what a coat of hair or feathers is called and looks like
COLOURS = {
    "black": "#1b1918", "white": "#e9e5dc", "brown": "#6a4527", "grey": "#7c7d7f", "gray": "#7c7d7f", "ginger": "#c4702c",
    "golden": "#c89a4a",
    "cream": "#dfcda8", "tan": "#b98f5c", "orange": "#e0761a", "red": "#b3202a", "yellow": "#e5bf24", "green": "#3a9440",
    "blue": "#2c62c0",
    "purple": "#7434a6", "pink": "#ea80ae", "turquoise": "#2fb5ac", "silver": "#aeb2b6", "beige": "#cdb791", "chestnut": "#7d3f1f",
    "violet": "#7a48b8", "teal": "#1f7a78", "gold": "#cf9f2a", "crimson": "#a8152b", "dark": "#2c2622", "pale": "#d8cdb8",
}  # fmt: skip
# what cloth is dyed besides
DYES = COLOURS | {
    "scarlet": "#cf2a1e", "navy": "#1b2a55", "azure": "#3a86d8", "olive": "#6f7332", "emerald": "#1f9a5e", "lime": "#8fcf2f",
    "magenta": "#c4278a", "maroon": "#5e1622", "burgundy": "#6a1a2c", "lavender": "#b59ad8", "mint": "#9fdcc0", "peach": "#f0b48a",
    "coral": "#f0705a", "khaki": "#a09262", "ivory": "#efe8d6", "indigo": "#3a3590", "cyan": "#2fc0d8", "aqua": "#4fc8c0",
    "rose": "#d8607a",
    "bronze": "#8f6a34", "copper": "#b06a3a", "mustard": "#c99a26", "charcoal": "#34363a", "lilac": "#c0a0d0", "fuchsia": "#d0308a",
    "rainbow": "#d8452a", "brown": "#6a4527", "golden": "#d6a52a", "gold": "#d6a52a",
}  # fmt: skip
