"""All species by name with the family of each, and other words for the same animals."""

from __future__ import annotations

from filmwright.stage.creatures.birds import BIRDS
from filmwright.stage.creatures.crawlers import CRAWLERS
from filmwright.stage.creatures.fishes import FISHES
from filmwright.stage.creatures.insect import INSECTS
from filmwright.stage.creatures.jellyfish import JELLYFISH
from filmwright.stage.creatures.membrane import FLIERS
from filmwright.stage.creatures.octopus import OCTOPUSES
from filmwright.stage.creatures.ray import RAYS
from filmwright.stage.creatures.snail import SNAILS
from filmwright.stage.creatures.species import SPECIES
from filmwright.stage.creatures.theropod import THEROPODS

NAMES: dict[str, str] = {
    **dict.fromkeys(SPECIES, "quadruped"),
    **dict.fromkeys(BIRDS, "bird"),
    **dict.fromkeys(FISHES, "fish"),
    **dict.fromkeys(CRAWLERS, "crawler"),
    **dict.fromkeys(INSECTS, "insect"),
    **dict.fromkeys(OCTOPUSES, "octopus"),
    **dict.fromkeys(SNAILS, "snail"),
    **dict.fromkeys(THEROPODS, "theropod"),
    **dict.fromkeys(FLIERS, "membrane"),
    **dict.fromkeys(JELLYFISH, "jellyfish"),
    **dict.fromkeys(RAYS, "ray"),
}
# other words; a word of size or colour before the species goes with it
SAME = {
    "puppy": "dog", "pup": "dog", "hound": "dog", "golden retriever": "dog", "labrador": "dog", "corgi dog": "corgi", "pony": "horse",
    "mare": "horse", "stallion": "horse", "foal": "horse", "kitten": "cat", "kitty": "cat", "calf": "cow", "cattle": "cow", "ox": "bull",
    "bison": "buffalo", "piglet": "pig", "boar": "pig", "lamb": "sheep", "ewe": "sheep", "doe": "deer", "elk": "stag", "reindeer": "stag",
    "gazelle": "antelope", "impala": "antelope", "jaguar": "leopard", "ounce": "snow leopard", "puma": "lioness", "cougar": "lioness",
    "mule": "donkey", "alpaca": "llama", "hare": "rabbit", "bunny": "rabbit", "rat": "mouse", "hamster": "mouse", "grizzly bear": "bear",
    "grizzly": "bear", "brown bear": "bear", "giant panda": "panda", "chimpanzee": "monkey", "chimp": "monkey", "orangutan": "gorilla",
    "ape": "gorilla",
    "rhinoceros": "rhino", "hippopotamus": "hippo", "woolly mammoth": "mammoth", "wooly mammoth": "mammoth", "coyote": "wolf",
    "chick": "canary",
    "chicken": "hen", "cock": "rooster", "raven": "crow", "blackbird": "crow", "seagull": "gull", "falcon": "hawk", "crane bird": "heron",
    "animal": "dog", "wyvern": "dragon", "beast": "monster", "creature": "monster", "brontosaurus": "dinosaur",
    "brachiosaurus": "dinosaur", "diplodocus": "dinosaur", "apatosaurus": "dinosaur",
    "tyrannosaurus rex": "tyrannosaurus", "t rex": "tyrannosaurus", "t-rex": "tyrannosaurus", "trex": "tyrannosaurus",
    "allosaurus": "tyrannosaurus", "raptor": "velociraptor", "pteranodon": "pterodactyl", "pterosaur": "pterodactyl",
    "fruit bat": "bat", "jelly fish": "jellyfish", "manta": "manta ray", "sting ray": "stingray", "medusa": "jellyfish",
    "sea jelly": "jellyfish", "moon jellyfish": "jellyfish", "vampire bat": "bat", "sauropod": "dinosaur",
    "winged horse": "pegasus", "gryphon": "griffin", "griffon": "griffin", "hippogriff": "griffin", "alicorn": "pegasus",
    "drake": "duck", "pheasant": "rooster", "macaw": "parrot", "cockatoo": "parrot", "songbird": "robin", "bumblebee": "bee",
    "wasp": "bee", "honeybee": "bee", "firefly": "beetle", "ladybird": "ladybug", "tarantula": "spider",
    "monarch": "butterfly", "mosquito": "fly", "insect": "beetle", "bug": "beetle", "lobster": "crab", "hermit crab": "crab",
    "grasshopper": "beetle", "alligator": "crocodile", "croc": "crocodile", "serpent": "snake", "python": "snake", "viper": "snake",
    "rattlesnake": "snake", "chameleon": "iguana", "komodo dragon": "iguana", "newt": "salamander", "caterpillar": "worm",
    "killer whale": "orca", "humpback whale": "whale", "blue whale": "whale", "humpback": "whale",
    "sea lion": "seal", "great white shark": "shark", "catfish": "trout", "carp": "koi", "tuna": "trout", "nemo": "clownfish",
    "finch": "sparrow", "cuttlefish": "squid", "giant squid": "squid", "kraken": "octopus",
    "joey": "kangaroo", "roo": "kangaroo", "sea otter": "otter", "river otter": "otter",
    "firefox": "red panda", "lesser panda": "red panda",
}  # fmt: skip
YOUNG = ("puppy", "pup", "kitten", "foal", "calf", "piglet", "lamb", "chick", "cub", "joey")
