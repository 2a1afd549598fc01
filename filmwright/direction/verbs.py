"""The verbs of action lines, and what the stage does for each; English and French, as data.

A sense is found by the verb's base form and, where a particle changes the meaning ("picks up", "looks at"),
by a pattern that must match what follows the verb. The first sense that fits is taken, so the particular
stands before the general.
"""

from __future__ import annotations

import re
from functools import cache

from filmwright.direction import verbs_of_work
from filmwright.direction.sense import Sense
from filmwright.reading.inflection import IRREGULAR, forms

_AWAY = r"^(off|out|away|outside|from (the )?(room|house|building|shop)|sort)\b"
_UP = r"^(\w+ )?up\b"
_THEIRS = r"^(his|her|their|\w+['’]s|[A-Z][\w. ]*?['’]s) (\w+ )?"

# base forms -> senses, in order of preference
ENGLISH: tuple[tuple[str, tuple[Sense, ...]], ...] = (
    ("bark growl howl meow neigh whinny moo bleat purr snarl", (Sense("gesture", 1.6, manner="call"),)),
    ("graze nibble sniff", (Sense("eat", 3.0),)),
    ("enter arrive", (Sense("enter"),)),
    ("emerge", (Sense("enter"),)),
    ("appear", (Sense("enter"),)),
    ("burst barge", (Sense("go", after=r"^(past|at|toward)"), Sense("enter", manner="hurried"))),
    ("exit leave depart", (Sense("put_down", after=r"^(the|a|her|his) .*\b(on|in|at)\b"), Sense("exit"))),
    ("vanish disappear", (Sense("exit"),)),
    (
        "come",
        (
            Sense("stop", after=r"^to a (halt|stop)"),
            Sense("enter", after=r"^(\w+ )?(in|through|inside|home|out of)\b"),
            Sense("go"),
        ),
    ),
    ("go head", (Sense("exit", after=_AWAY), Sense("go"))),
    (
        "walk stroll stride march trudge wander pace shuffle tread plod limp trek hike",
        (
            Sense("exit", after=_AWAY),
            Sense("enter", after=r"^(\w+ )?(in|inside)$"),
            Sense("travel", after=r"^(\w+ )?(along|down|on|up|side|ahead|alone|through)\b"),
            Sense("go"),
        ),
    ),
    (
        "storm",
        (Sense("exit", manner="angry", after=_AWAY), Sense("go", manner="angry")),
    ),
    (
        "cross move step approach advance creep sneak edge tiptoe retreat back return follow drift stagger lurch",
        (
            Sense("exit", after=r"^(out|outside|off|away)\b"),
            Sense("enter", after=r"^(in|inside)\b"),
            Sense("go"),
        ),
    ),
    (
        "rush hurry dash scramble bolt charge lunge hasten",
        (
            Sense("exit", manner="hurried", after=_AWAY),
            Sense("enter", manner="hurried", after=r"^in\b"),
            Sense("go", manner="hurried"),
        ),
    ),
    (
        "run sprint race jog flee gallop outrun",
        (
            Sense("jump", 1.4, after=r"^(and )?(jump|leap)"),
            Sense("exit", manner="run", after=r"^(off|out|outside|from the room)\b"),
            Sense("enter", manner="run", after=r"^(in|inside)\b"),
            Sense("go", manner="run", after=r"^(\w+ )?(to|toward|towards|at|into|for|up to|back to|over to)\b"),
            Sense("travel", manner="run"),
        ),
    ),
    ("chase pursue", (Sense("chase", manner="run"),)),
    ("crawl", (Sense("crawl", 3.0),)),
    ("climb clamber", (Sense("climb", 3.0),)),
    (
        "sit perch",
        (Sense("sit_up", 1.4, after=_UP), Sense("sit", 1.4)),
    ),
    ("sink slump", (Sense("kneel", 1.6, after=r"to (his|her|their|its) knees"), Sense("sit", 1.8, mood="sorrow"))),
    ("stand", (Sense("stand", 1.3, after=_UP), Sense("stand", 1.3))),
    ("rise straighten", (Sense("stand", 1.3),)),
    (
        "get",
        (
            Sense("stand", 1.4, after=r"^(\w+ )?(up|to (his|her|their) feet)\b"),
            Sense("exit", after=r"^(out|away)\b"),
            Sense("kneel", after=r"^down on"),
        ),
    ),
    ("kneel", (Sense("kneel", 1.3),)),
    ("crouch duck squat hide cower", (Sense("crouch", 1.0, mood="fear"),)),
    ("bend stoop", (Sense("crouch", 1.0),)),
    ("lie", (Sense("lie", 1.8),)),
    ("sleep", (Sense("lie", 2.0),)),
    ("faint", (Sense("fall", 1.2, mood="pain"),)),
    (
        "fall collapse topple crumple",
        (
            Sense("jump", 1.6, mood="fear", after=r"^(off|from|over)\b"),
            Sense("wait", 2.0, after=r"^(silent|asleep|quiet)"),
            Sense("kneel", 1.2, after=r"to (his|her|their|its) knees"),
            Sense("fall", 1.2, mood="pain"),
        ),
    ),
    ("stumble trip slip", (Sense("stumble", 1.0, mood="effort"),)),
    (
        "jump leap dive vault plunge hurl",
        (Sense("stand", 0.9, after=r"^(up|to (his|her|their) feet)\b"), Sense("jump", 1.4, mood="effort")),
    ),
    ("land", (Sense("land", 1.2),)),
    ("stop halt freeze pause hesitate", (Sense("stop", 1.2),)),
    (
        "look stare gaze glance peer squint glare see watch notice study regard examine inspect spot scan search check face eye",
        (Sense("look", 1.6),),
    ),
    ("turn spin whirl wheel", (Sense("take", 1.2, after=r"^(on|off) the"), Sense("turn", 1.0))),
    ("meet", (Sense("go", after=r"^(him|her|them|\w+) (in|at|on)\b"), Sense("look", 1.4))),
    ("give offer hand pass slide", (Sense("give", 1.8),)),
    (
        "take grab snatch seize accept catch fetch pluck receive pull draw",
        (
            Sense("exit", after=r"^off$"),
            Sense("sit", 1.4, after=r"^(a|his|her|the) seat"),
            Sense("hug", 2.0, after=r"^(\w+ )?(close|into (his|her) arms)"),
            Sense("go", after=r"^a (\w+ )?step"),
            Sense("pant", 2.2, after=r"breath"),
            Sense("take_arm", 2.0, after=rf"{_THEIRS}arms?\b(?! off)|^\w+ by the arm\b"),
            Sense("hold_hands", 2.6, after=rf"{_THEIRS}hands?\b(?! off)|^\w+ by the hand\b"),
            Sense("take", 1.5),
        ),
    ),
    ("pick lift gather collect", (Sense("pick_up", 1.5),)),
    ("raise", (Sense("raise_arms", 1.5, after=r"(arms?|hands?)\b"), Sense("pick_up", 1.4))),
    ("put set place lay", (Sense("put_down", 1.4),)),
    ("drop release let", (Sense("crouch", 0.9, after=r"^(down|to the (ground|floor))"), Sense("drop", 0.9))),
    ("throw toss hurl fling", (Sense("throw", 1.2),)),
    ("hang", (Sense("hang_up", 1.3, after=r"^(up\b|the (phone|receiver))"), Sense("wait", 1.5))),
    (
        "hold carry clutch grip squeeze",
        (
            Sense("hold_hands", 2.6, after=rf"{_THEIRS}hands?\b"),
            Sense("hug", 2.0, after=r"^(him|her|them)\b(?! hand)"),
            Sense("hold", 2.0),
        ),
    ),
    ("read", (Sense("read", 3.0),)),
    ("write sign type scribble", (Sense("write", 3.0),)),
    ("drink sip swallow", (Sense("drink", 2.2),)),
    ("eat chew bite", (Sense("eat", 2.5),)),
    ("phone call dial", (Sense("phone", 2.5),)),
    ("answer", (Sense("phone", 2.5, after=r"phone"), Sense("look", 1.0))),
    ("open unlock unfold", (Sense("open", 1.6),)),
    ("close shut lock slam fold", (Sense("close", 1.3),)),
    ("knock rap", (Sense("knock", 1.5),)),
    (
        "push shove press",
        (Sense("give", 1.8, after=r"^((the|a|his|her) \w+|it) (back )?(to|across|over|toward)"), Sense("push", 1.5)),
    ),
    ("tug drag haul yank", (Sense("pull", 2.0),)),
    ("point", (Sense("point", 1.6),)),
    ("wave beckon signal", (Sense("wave", 1.8),)),
    ("nod agree", (Sense("nod", 1.0),)),
    (
        "shake",
        (
            Sense("shake_hands", 2.0, after=r"hands?\b"),
            Sense("shake_head", 1.3, after=r"head"),
            Sense("shiver", 2.0, mood="fear"),
        ),
    ),
    ("shrug", (Sense("shrug", 1.2),)),
    ("gesture", (Sense("gesture", 1.5),)),
    ("hug embrace", (Sense("hug", 2.8, mood="tenderness"),)),
    ("kiss", (Sense("kiss", 2.5, mood="tenderness"),)),
    ("fight hit punch slap kick wrestle struggle strike", (Sense("fight", 1.6, mood="anger"),)),
    ("float hover levitate", (Sense("float", 4.0),)),
    (
        "fly soar glide",
        (Sense("fly", 4.0, after=r"^(?!(a|an|the|his|her|their|its|over to) )(?!kites?\b)"),),
    ),
    ("dance", (Sense("dance", 4.0, mood="joy"),)),
    ("laugh giggle chuckle", (Sense("laugh", 1.8, mood="joy"),)),
    ("cry weep sob", (Sense("cry", 2.4, mood="sorrow"),)),
    ("pant gasp breathe wheeze", (Sense("pant", 2.0, mood="effort"),)),
    ("shiver tremble shudder", (Sense("shiver", 2.0, mood="fear"),)),
    (
        "cover shield",
        (
            Sense("cover_mouth", 2.0, mood="surprise", after=r"^\w+ mouth\b"),
            Sense("cover_face", 1.6, mood="fear"),
        ),
    ),
    ("clap applaud", (Sense("clap", 2.0, mood="joy"),)),
    ("cheer celebrate", (Sense("raise_arms", 2.0, mood="joy"),)),
    ("smile grin beam", (Sense("feel", 1.6, mood="joy"),)),
    ("frown scowl", (Sense("feel", 1.5, mood="doubt"),)),
    ("sigh", (Sense("feel", 1.6, mood="sorrow"),)),
    ("wince grimace", (Sense("feel", 1.4, mood="pain"),)),
    ("scream shriek", (Sense("feel", 1.5, mood="fear"),)),
    ("shout yell bellow", (Sense("feel", 1.5, mood="anger"),)),
    ("blink flinch recoil startle", (Sense("feel", 1.0, mood="surprise"),)),
    ("listen think wait stay remain linger rest lean hover consider hesitate", (Sense("wait", 2.0),)),
    ("be", (Sense("wait", 1.6),)),
    ("touch tap pat brush wipe rub", (Sense("gesture", 1.5),)),
    ("try begin start continue keep", (Sense("none"),)),  # the verb after it is the one that counts
)

FRENCH: tuple[tuple[str, tuple[Sense, ...]], ...] = (
    ("entre entrent arrive arrivent apparait apparaît surgit", (Sense("enter"),)),
    ("sort sortent part partent quitte quittent disparait disparaît", (Sense("exit"),)),
    (
        "marche marchent avance avancent",
        (Sense("travel", after=r"^(\w+ )?(le long|dans la rue|seule?)\b"), Sense("go")),
    ),
    ("va vont vient viennent traverse traversent approche approchent recule reculent revient", (Sense("go"),)),
    (
        "court courent fuit fuient galope",
        (Sense("go", manner="run", after=r"^(vers|jusqu)"), Sense("travel", manner="run")),
    ),
    ("poursuit poursuivent", (Sense("chase", manner="run"),)),
    ("assied assoit asseyent", (Sense("sit", 1.4),)),
    ("lève lèvent redresse", (Sense("stand", 1.3),)),
    ("agenouille", (Sense("kneel", 1.3),)),
    ("tombe tombent effondre", (Sense("fall", 1.2, mood="pain"),)),
    ("trébuche", (Sense("stumble", 1.0, mood="effort"),)),
    ("saute sautent bondit plonge", (Sense("jump", 1.4, mood="effort"),)),
    ("arrête arrêtent immobilise hésite", (Sense("stop", 1.2),)),
    ("regarde regardent fixe observe voit aperçoit scrute", (Sense("look", 1.6),)),
    ("tourne tournent retourne", (Sense("turn", 1.0),)),
    ("donne tend passe offre", (Sense("give", 1.8),)),
    (
        "prend prennent saisit attrape",
        (
            Sense("take_arm", 2.0, after=r"^(\w+ )?(le|son) bras\b"),
            Sense("hold_hands", 2.6, after=r"^(\w+ )?(la|sa) main\b"),
            Sense("take", 1.5),
        ),
    ),
    ("ramasse soulève", (Sense("pick_up", 1.5),)),
    ("pose dépose", (Sense("put_down", 1.4),)),
    ("lâche", (Sense("drop", 0.9),)),
    ("jette lance", (Sense("throw", 1.2),)),
    ("tient tiennent porte serre", (Sense("hold", 2.0),)),
    ("lit", (Sense("read", 3.0),)),
    ("écrit signe", (Sense("write", 3.0),)),
    ("boit", (Sense("drink", 2.2),)),
    ("mange", (Sense("eat", 2.5),)),
    ("ouvre ouvrent", (Sense("open", 1.6),)),
    ("ferme ferment claque", (Sense("close", 1.3),)),
    ("frappe", (Sense("knock", 1.5, after=r"^à la porte"), Sense("fight", 1.6, mood="anger"))),
    ("pousse", (Sense("push", 1.5),)),
    ("tire", (Sense("pull", 2.0),)),
    ("raccroche raccrochent", (Sense("hang_up", 1.3),)),
    ("montre désigne", (Sense("point", 1.6),)),
    ("salue", (Sense("wave", 1.8),)),
    ("acquiesce hoche", (Sense("shake_head", 1.3, after=r"tête .*non"), Sense("nod", 1.0))),
    ("secoue", (Sense("shake_head", 1.3),)),
    ("hausse", (Sense("shrug", 1.2),)),
    ("embrasse", (Sense("kiss", 2.5, mood="tenderness"),)),
    ("enlace étreint", (Sense("hug", 2.8, mood="tenderness"),)),
    ("danse dansent", (Sense("dance", 4.0, mood="joy"),)),
    ("rit rient", (Sense("laugh", 1.8, mood="joy"),)),
    ("pleure sanglote", (Sense("cry", 2.4, mood="sorrow"),)),
    ("halète souffle", (Sense("pant", 2.0, mood="effort"),)),
    ("tremble frissonne", (Sense("shiver", 2.0, mood="fear"),)),
    ("sourit sourient", (Sense("feel", 1.6, mood="joy"),)),
    ("soupire", (Sense("feel", 1.6, mood="sorrow"),)),
    ("attend attendent écoute reste", (Sense("wait", 2.0),)),
)


@cache
def lexicon(language: str = "en") -> dict[str, tuple[Sense, ...]]:
    """Every known word form and its senses, in order of preference."""
    known: dict[str, tuple[Sense, ...]] = {}
    if language == "fr":
        for words, senses in (*FRENCH, *verbs_of_work.FRENCH):
            for form in words.split():
                known[form] = (*senses, *known.get(form, ()))
        return known
    bases: dict[str, tuple[Sense, ...]] = {}
    for words, senses in ENGLISH:
        for base in words.split():
            bases.setdefault(base, senses)
    for words, senses in verbs_of_work.ENGLISH:
        for base in words.split():
            bases[base] = (
                *senses,
                *bases.get(base, ()),
            )  # with a sense that fits always, those after it are never asked
    for base, senses in bases.items():
        for form in forms(base):
            known.setdefault(form, senses)
    for form, base in IRREGULAR.items():
        if base in bases:
            known[form] = bases[base]
    return known


def sense(word: str, rest: str, language: str = "en") -> Sense | None:
    """What a verb form means, given the words that follow it; None if the stage does not know the verb."""
    for meaning in lexicon(language).get(word.lower(), ()):
        if not meaning.after or re.search(meaning.after, rest, re.IGNORECASE):
            return meaning
    return None
