"""The verbs of work, music, sport and care, English and French, as data; they stand before the general ones of verbs.py.

Words that are nouns as well ("a comb", "paint") are verbs only before what they are done to: see each `after`.
"""

from __future__ import annotations

from filmwright.direction.sense import Sense

_THE = r"^(a |an |the |his |her |their |its |some |on the |at the |with a )?"
_HAMMERED = "nails?|board|fence|sign|post|peg|wood|table|roof|metal|iron|steel|sword|blade|horseshoe|anvil|stake"
_STRINGS = r"\b(guitar|banjo|ukulele|lute|mandolin|bass|harp|sitar)"
_KEYS = r"\b(piano|keyboard|organ|harpsichord|synthesizer)"
_BOWED = r"\b(violin|viola|cello|fiddle|double bass)"
_DRUMS = r"\b(drums?|drum kit|bongos?|xylophone|percussion|tambourine|djembe)"
_BLOWN = r"\b(flute|trumpet|saxophone|sax|clarinet|harmonica|horn|trombone|recorder|oboe|bagpipes?)"

ENGLISH: tuple[tuple[str, tuple[Sense, ...]], ...] = (
    # the house
    ("sweep mop rake vacuum", (Sense("sweep", 4.0),)),
    (
        "wipe scrub polish dust",
        (Sense("wash_face", 1.8, after=r"(eyes?|face|brow|forehead|tears|cheeks?|mouth)\b"), Sense("wipe", 3.0)),
    ),
    ("clean", (Sense("sweep", 4.0, after=r"\b(floor|street|yard|room|house)"), Sense("wipe", 3.0))),
    ("wash rinse", (Sense("wash_face", 2.5, after=r"\b(face|hair)\b"), Sense("wash", 3.5))),
    ("fold tidy", (Sense("cross_arms", 2.5, after=r"\barms\b"), Sense("fold", 3.0))),
    ("iron", (Sense("wipe", 3.5, after=_THE + r"(shirt|clothes|dress|trousers|sheets?)|^$"),)),
    # the kitchen
    (
        "cut slice chop carve dice peel",
        (Sense("wait", 1.0, after=r"^((him|her|them) )?off\b|^in$"), Sense("cut", 3.5)),
    ),
    ("stir whisk mix knead", (Sense("stir", 3.5),)),
    ("cook fry bake", (Sense("stir", 4.0),)),
    ("pour", (Sense("pour", 2.6),)),
    ("spread", (Sense("wipe", 2.5, after=_THE + r"(\w+ )?(butter|jam|honey|sauce|cream|paste|paint|glue)"),)),
    ("munch savor savour taste gobble devour", (Sense("eat", 3.0),)),
    ("slurp gulp", (Sense("drink", 2.2),)),
    # tools
    ("hammer nail", (Sense("hammer", 3.0, after=_THE + rf"(\w+ )?({_HAMMERED})|^away|^at"),)),
    ("build repair fix mend assemble", (Sense("hammer", 3.5),)),
    ("dig shovel bury", (Sense("dig", 4.0),)),
    ("plant", (Sense("dig", 3.5, after=_THE + r"(\w+ )?(trees?|flowers?|seeds?|saplings?|bulbs?|potatoes|vegetables|garden)"),)),
    ("water", (Sense("pour", 3.0, after=_THE + r"(\w+ )?(plants?|flowers?|garden|roses?|lawn|trees?)"),)),
    (
        "paint",
        (Sense("apply", 3.0, after=r"\b(face|nails|lips)\b"), Sense("paint", 4.0, after=_THE + r"\w+|^$|^on\b|^in\b")),
    ),
    ("sketch doodle", (Sense("write", 3.5),)),
    ("type", (Sense("type", 3.5, after=r"^(on|at|in|a|the|his|her|something|furiously|quickly|away|$)"),)),
    ("knit sew crochet stitch embroider", (Sense("knit", 4.0),)),
    # the body's care
    (
        "brush",
        (
            Sense("brush_teeth", 3.5, after=r"\bteeth\b"),
            Sense("brush_hair", 3.5, after=r"\b(hair|mane|beard)\b"),
            Sense("paint", 3.0, after=r"\b(paint|varnish|canvas)\b"),
            Sense("gesture", 1.5),
        ),
    ),
    ("comb", (Sense("brush_hair", 3.5, after=_THE + r"(\w+ )?(hair|beard|mane|wig)"),)),
    ("shave", (Sense("shave", 3.5),)),
    ("apply dab", (Sense("apply", 3.0, after=r"\b(lipstick|make-?up|mascara|cream|powder|lotion|paint|eyeliner|perfume)"),)),
    ("button zip tie fasten",
     (Sense("put_on", 2.5, after=_THE + r"(\w+ )?(coat|jacket|shirt|tie|scarf|apron|dress|hair|robe|laces|shoes?)"),)),
    ("dress", (Sense("put_on", 3.0, after=r"^(himself|herself|themselves|quickly)"),)),
    ("scratch", (Sense("scratch", 1.8),)),
    ("smoke puff", (Sense("smoke", 4.0, after=_THE + r"(\w+ )?(cigarettes?|cigar|pipe)|^on\b|^alone|^quietly|^$"),)),
    ("put", (Sense("put_on", 2.4, after=r"^on\b|^(his|her|the|a|an) [\w ]{2,24} on\b(?! (the|a|his|her))"),)),
    # music
    (
        "play",
        (
            Sense("play_guitar", 5.0, after=_STRINGS),
            Sense("play_violin", 5.0, after=_BOWED),
            Sense("play_piano", 5.0, after=_KEYS),
            Sense("play_drums", 5.0, after=_DRUMS),
            Sense("play_flute", 5.0, after=_BLOWN),
            Sense("kick", 1.6, after=r"\b(football|soccer|rugby)"),
            Sense("dribble", 3.0, after=r"\bbasketball"),
            Sense("swing", 1.8, after=r"\b(tennis|golf|baseball|cricket|badminton|squash|hockey|table tennis|ping.?pong)"),
            Sense("text", 4.0, after=r"\b(controller|video ?games?|console)\b"),
            Sense("fold", 3.0, after=r"\bcards\b"),
            Sense("throw", 1.4, after=r"\b(catch|frisbee|darts|bowls)\b"),
            Sense("gesture", 2.0),
        ),
    ),
    ("strum pluck", (Sense("play_guitar", 4.0, after=_THE + r"(\w+ )*?(guitar|banjo|ukulele|lute|harp|strings|chords?)|^$"),)),
    ("drum", (Sense("play_drums", 3.0, after=r"^(on|with|his|her|in|$)"),)),
    ("sing hum serenade", (Sense("sing", 4.5),)),
    ("conduct", (Sense("conduct", 4.0),)),
    ("perform", (Sense("yoga", 4.0, after=r"\byoga"), Sense("sing", 4.0, after=r"\b(song|aria)"), Sense("dance", 4.0, mood="joy"))),
    # sport, play
    (
        "kick",
        (
            Sense("kick", 1.6, after=_THE + r"(\w+ )?(ball|football|stones?|can|pebble|door|tyre|tire|bucket|sand|air|goal|penalty)"),
            Sense("fight", 1.6, mood="anger"),
        ),
    ),
    ("juggle", (Sense("juggle", 4.0),)),
    ("dribble", (Sense("dribble", 3.0),)),
    ("swing", (Sense("swing", 1.8, after=_THE + r"(\w+ )?(bat|club|racket|racquet|sword|axe|stick|hammer|golf)"),)),
    ("hit", (Sense("swing", 1.8, after=_THE + r"(\w+ )?(ball|shuttlecock|puck)"), Sense("fight", 1.6, mood="anger"))),
    ("twirl pirouette", (Sense("spin", 2.0, mood="joy"),)),
    (
        "spin",
        (
            Sense(
                "spin",
                2.0,
                after=r"^(around |round )?(and around|in circles?|on the spot|for joy|with (her|his) arms|happily)|^$|^around$",
            ),
        ),
    ),
    ("stretch", (Sense("stretch", 3.0, after=r"^(?!out|towards|across|from|along)"),)),
    ("exercise", (Sense("squat", 4.0),)),
    (
        "do practice practise",
        (
            Sense("fold", 3.5, after=r"\blaundry"),
            Sense("wash", 3.5, after=r"\bdishes"),
            Sense("yoga", 5.0, after=r"\b(yoga|tai chi|pilates)"),
            Sense("squat", 4.0, after=r"\b(squats?|exercises?|aerobics|gymnastics|knee bends)"),
            Sense("stretch", 3.0, after=r"\bstretch"),
            Sense("play_piano", 4.0, after=_KEYS),
            Sense("play_violin", 4.0, after=_BOWED),
            Sense("play_guitar", 4.0, after=_STRINGS),
        ),
    ),
    # signs
    ("pray meditate", (Sense("pray", 3.5),)),
    ("salute", (Sense("salute", 2.0),)),
    ("bow curtsy curtsey", (Sense("bow", 1.8, after=r"^(to|deeply|low|before|slightly|politely|his head|her head|once|again|and|$)"),)),
    ("lean", (Sense("lean", 3.0, after=r"^(\w+ )?(on|against|by|over the)\b"), Sense("wait", 2.0))),
    ("cross", (Sense("cross_arms", 2.5, after=r"^(his|her|their) arms"),)),
    ("pat", (Sense("pat", 1.8),)),
    ("blow", (Sense("blow", 1.6, after=r"^(out|on|into|at|away|bubbles?)?\s*(a |the |his |her )?(\w+ )?"
                    r"(candles?|soup|bubbles?|kiss|dandelion|nose|tea|coffee|match|flame|dust|whistle)"),)),
    ("cheer celebrate", (Sense("cheer", 2.2, mood="joy"),)),
    # by many names
    ("pet stroke groom caress", (Sense("wipe", 2.5, mood="tenderness"),)),
    ("massage", (Sense("wash", 3.0),)),
    ("bandage wrap pack", (Sense("fold", 3.0),)),
    ("arrange sort organize organise decorate", (Sense("fold", 3.0),)),
    ("count", (Sense("fold", 3.0, after=_THE + r"(\w+ )?(money|coins?|notes|bills|banknotes|cash|cards)"),)),
    ("shuffle deal", (Sense("fold", 3.0, after=r"\bcards?\b"),)),
    ("sharpen shine buff", (Sense("wipe", 3.0),)),
    ("grill barbecue roast", (Sense("stir", 4.0),)),
    (
        "make prepare",
        (
            Sense("fold", 3.0, after=r"\b(bed|parcel|bouquet|basket)\b"),
            Sense("wash", 3.5, after=r"\b(pottery|pot|vase|snowman|snowball|dough|bread|sandcastle|clay)\b"),
            Sense("stir", 3.5, after=r"\b(dinner|lunch|breakfast|supper|soup|tea|coffee|cake|food|meal|salad|pancakes?)\b"),
        ),
    ),
    (
        "use",
        (
            Sense("type", 3.5, after=r"\b(computer|laptop|keyboard|typewriter|pc)\b"),
            Sense("text", 3.0, after=r"\b(phone|smartphone|tablet|controller)\b"),
        ),
    ),
    ("operate", (Sense("text", 3.0, after=r"\b(controller|remote)"),)),
    ("draw",
     (Sense("write", 3.5, after=_THE + r"(\w+ )?(pictures?|portraits?|sketch|circles?|maps?|faces?|animals?)|^(on|with|in)\b|^$"),)),
    ("trim", (Sense("shave", 3.5, after=r"\b(beard|moustache|mustache)"), Sense("cut", 3.0))),
    ("wake awaken", (Sense("sit_up", 1.6),)),
    ("shoot dunk", (Sense("throw", 1.3, after=r"\b(basketball|hoops?|basket|ball|baskets)\b"),
                    Sense("kick", 1.6, after=r"\b(goals?|penalty|soccer|football)\b"),
                    Sense("point", 1.5, after=r"^(at|the|him|her|a)\b"))),
    ("skate skateboard rollerskate", (Sense("skate", 4.0),)),
    ("ski snowboard", (Sense("ski", 4.0),)),
    ("cheerlead", (Sense("cheer", 4.0, mood="joy"),)),
    ("fly", (Sense("pull", 3.5, after=_THE + r"(\w+ )?kites?"),)),
    # machines
    ("photograph", (Sense("take_photo", 2.5),)),
    ("take snap shoot", (Sense("take_photo", 2.5, after=_THE + r"(\w+ )?(photos?|pictures?|selfies?|snapshots?|photographs?)"),)),
    ("text scroll browse", (Sense("text", 3.0, after=r"^(on|through|his|her|the|a|someone|$)"),)),
)  # fmt: skip

FRENCH: tuple[tuple[str, tuple[Sense, ...]], ...] = (
    ("balaie balaient balaye", (Sense("sweep", 4.0),)),
    ("nettoie nettoient essuie frotte", (Sense("wipe", 3.0),)),
    ("lave lavent rince", (Sense("wash_face", 2.5, after=r"\b(visage|cheveux)"), Sense("wash", 3.5))),
    ("plie plient", (Sense("fold", 3.0),)),
    ("coupe coupent tranche épluche hache", (Sense("cut", 3.5),)),
    ("remue mélange cuisine", (Sense("stir", 3.5),)),
    ("verse versent", (Sense("pour", 2.6),)),
    ("cloue répare construit", (Sense("hammer", 3.5),)),
    ("creuse creusent plante", (Sense("dig", 4.0),)),
    ("arrose", (Sense("pour", 3.0),)),
    ("peint peignent", (Sense("paint", 4.0),)),
    ("dessine", (Sense("write", 3.5),)),
    ("tricote coud", (Sense("knit", 4.0),)),
    ("brosse", (Sense("brush_teeth", 3.5, after=r"\bdents"), Sense("brush_hair", 3.5))),
    ("coiffe", (Sense("brush_hair", 3.5),)),
    ("rase", (Sense("shave", 3.5),)),
    ("habille boutonne enfile", (Sense("put_on", 3.0),)),
    ("fume fument", (Sense("smoke", 4.0),)),
    (
        "joue jouent",
        (
            Sense("play_guitar", 5.0, after=r"\b(guitare|banjo|harpe)"),
            Sense("play_violin", 5.0, after=r"\b(violon|violoncelle|alto)"),
            Sense("play_piano", 5.0, after=r"\b(piano|orgue|clavier)"),
            Sense("play_drums", 5.0, after=r"\b(tambour|batterie|percussions)"),
            Sense("play_flute", 5.0, after=r"\b(flûte|trompette|clarinette|saxophone)"),
            Sense("kick", 1.6, after=r"\b(football|foot|ballon)"),
            Sense("dribble", 3.0, after=r"\bbasket"),
            Sense("swing", 1.8, after=r"\b(tennis|golf)"),
            Sense("gesture", 2.0),
        ),
    ),
    ("chante chantent fredonne", (Sense("sing", 4.5),)),
    ("jongle", (Sense("juggle", 4.0),)),
    ("étire étirent", (Sense("stretch", 3.0),)),
    ("prie prient", (Sense("pray", 3.5),)),
    ("incline s'incline", (Sense("bow", 1.8),)),
    ("appuie adosse", (Sense("lean", 3.0),)),
    ("applaudit applaudissent", (Sense("clap", 2.0, mood="joy"),)),
    ("photographie", (Sense("take_photo", 2.5),)),
)  # fmt: skip
