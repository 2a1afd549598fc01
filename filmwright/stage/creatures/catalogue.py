"""All species by name with the family of each, and other words for the same animals."""

from __future__ import annotations

from filmwright.stage.creatures.birds import BIRDS
from filmwright.stage.creatures.fishes import FISHES
from filmwright.stage.creatures.species import SPECIES

NAMES: dict[str, str] = {
    **dict.fromkeys(SPECIES, "quadruped"),
    **dict.fromkeys(BIRDS, "bird"),
    **dict.fromkeys(FISHES, "fish"),
}
# other words; a word of size or colour before the species goes with it
SAME = {
    "puppy": "dog", "pup": "dog", "hound": "dog", "golden retriever": "dog", "labrador": "dog", "corgi dog": "corgi", "pony": "horse",
    "mare": "horse", "stallion": "horse", "foal": "horse", "kitten": "cat", "kitty": "cat", "calf": "cow", "cattle": "cow", "ox": "bull",
    "bison": "buffalo", "piglet": "pig", "boar": "pig", "lamb": "sheep", "ewe": "sheep", "doe": "deer", "elk": "stag", "reindeer": "stag",
    "gazelle": "antelope", "impala": "antelope", "jaguar": "leopard", "snow leopard": "leopard", "puma": "lioness", "cougar": "lioness",
    "mule": "donkey", "alpaca": "llama", "hare": "rabbit", "bunny": "rabbit", "rat": "mouse", "hamster": "mouse", "grizzly bear": "bear",
    "grizzly": "bear", "brown bear": "bear", "giant panda": "panda", "chimpanzee": "monkey", "chimp": "monkey", "ape": "gorilla",
    "rhinoceros": "rhino", "hippopotamus": "hippo", "woolly mammoth": "mammoth", "wooly mammoth": "mammoth", "coyote": "wolf", "chick": "canary",
    "chicken": "hen", "cock": "rooster", "raven": "crow", "blackbird": "crow", "seagull": "gull", "falcon": "hawk", "crane bird": "heron",
    "animal": "dog", "drake": "duck", "pheasant": "rooster", "macaw": "parrot", "cockatoo": "parrot", "songbird": "robin", "killer whale": "orca", "humpback whale": "whale", "blue whale": "whale", "humpback": "whale",
    "sea lion": "seal", "great white shark": "shark", "catfish": "trout", "carp": "koi", "tuna": "trout", "nemo": "clownfish", "finch": "sparrow",
}  # fmt: skip
YOUNG = ("puppy", "pup", "kitten", "foal", "calf", "piglet", "lamb", "chick", "cub")
