"""A hundred ideas such as strangers give: each gets the story that a reader judged to be about it, or the plain one."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from filmwright.formats import fountain
from filmwright.writing.builtin import compose
from filmwright.writing.shapes import FOLDER, PLAIN

SHORTEST = 3  # words that two stories may share: "What do you mean?"
OWN = {
    "A girl finds a message in a bottle": "bottle",
    "Two strangers are trapped in an elevator at midnight": "elevator",
    "A bride runs away from the altar": "bride",
    "A groom flees his own wedding": "bride",
    "Nobody comes to a little girl's birthday party": "birthday",
    "An old man challenges Death to a game of chess": "death",
    "Death comes for a baker": "death",
    "A lonely woman dials a wrong number at night": "wrongnumber",
    "Four cousins inherit a castle": "inherit",
    "A waiter inherits a restaurant": "inherit",
    "A shy butcher learns to dance": "dance",
    "A retired sailor takes tango lessons": "dance",
    "A nervous doctor's first day at the hospital": "firstday",
    "A young waiter has his first shift in a restaurant": "firstday",
    "A night guard hears footsteps in the museum": "nightguard",
    "A night watchman meets a stranger in the theatre": "nightguard",
    "A poor artist paints the portrait of a king": "portrait",
    "A father visits his daughter in prison": "visit",
    "A sister visits her brother in jail": "visit",
    "Three prisoners dig a tunnel": "tunnel",
    "Two bakers fight over a recipe": "rivals",
    "A goalkeeper is afraid of the penalty": "penalty",
    "A girl cheats on her final exam": "exam",
    "A magician loses his assistant": "magician",
    "A cellist loses her hearing": "deaf",
    "A widow moves into a haunted house": "ghost",
    "A taxi driver picks up a silent woman at midnight": "taxi",
    "A nurse meets her younger self": "youngerself",
    "A boy loses his dog at the fair": "lostdog",
    "A girl searches for her missing cat": "lostdog",
    "A couple leaves the house where their children grew up": "moving",
    "A lawyer goes on a blind date with a clown": "blinddate",
    "A lighthouse keeper gets an unexpected visitor": "keeperlight",
    "Un vieil homme cherche son chien": "chien",
    "Une petite fille perd son chat": "chien",
    "Un facteur trouve une lettre": "lettre",
    "Une femme apprend à danser": "lecon",
    "Un voleur entre dans une maison": "voleur",
    "Un vieil homme attend le dernier train": "wait",
    "A farmer races against a wildfire": "outrun",
    "A shepherd tries to outrun an avalanche": "outrun",
    "A pianist afraid of crowds must play at a funeral": "feardoor",
    "A fox steals the moon": "theft",
    "Two brothers rob a museum": "heist",
    "Two sisters argue over their mother's piano": "quarrel",
    "A soldier comes home after ten years": "homecoming",
    "A sailor returns to his village after the war": "homecoming",
    "An old judge learns to drive": "lesson",
    "A janitor is mistaken for the mayor": "mistaken",
    "An actor forgets his lines on opening night": "forget",
    "A girl hides a fox in the attic": "hide",
    "A prisoner grows a tomato": "nurture",
    "The Last Bookshop": "lastone",
    "What if trees could talk?": "premise",
    "Why do we dream?": "asked",
    "Two strangers wait for a train in the snow": "strangers",
    "A trumpet player pawns his trumpet": "bargain",
    "A fireman must rescue a child from a well": "rescue",
    "Two boxers meet for one last fight": "contest",
    "A robot falls in love with a ballerina": "meet",
    "A father and his son search for a white wolf": "quest",
    "A storm swallows a village": "engulf",
    "A mountain climber saves his rival from a crevasse": "rescue",
    "Two runners race each other in the rain": "contest",
    "A young magician performs for the first time": "firsttime",
    "A dragon is afraid of fire": "afraid",
    "A boy builds a rocket out of a washing machine": "build",
    "A mother teaches her daughter to cook": "teach",
    "A vampire opens a blood bank": "opening",
    "A clown wants to be taken seriously": "wish",
    "A king wants to be a shepherd": "wish",
    "A whale falls in love with a submarine": "strawheart",
    "A nun hides a soldier in the church": "undertable",
    "A village bans music": "onenote",
}
# Stories that are about what is done, whoever does it to whatever; the idea's own words stand in them.
OTHERS = {
    "A bride loses her ring an hour before the wedding": "lostoffice",
    "A goalkeeper falls in love with the referee": "love",
    "A man loses his dog in a poker game": "lostoffice",
    "A scientist loses her cat in a black hole": "lostoffice",
    "A retired boxer teaches his granddaughter to fight": "teach",
    "Two sisters open a cafe in their dead father's garage": "opening",
    "A pilot must land a plane in a snowstorm": "manual",
    "A boy builds a robot to replace his father": "build",
    "A chef loses his sense of taste": "nosalt",
    "Three friends get lost in the woods at night": "lostwoods",
    "A shy librarian sings karaoke for the first time": "firsttime",
    "A knight is afraid of his horse": "afraid",
    "A street musician finds a violin in the snow": "found",
    "Une boulangère tombe amoureuse d'un pompier": "amour",
    "Un robot apprend à faire du pain": "lecon",
    "A retired spy writes her memoirs": "writer",
    "A widow refuses to sell her house": "strike",
    "A policeman steals an apple": "nightthief",
    "A butcher wants to become a vegetarian": "wish",
    "A tailor must sew a dress in one night": "manual",
    "A tired accountant builds a boat in her garden": "build",
    "Un vieux général apprend à tricoter": "lecon",
    "Un roi perd sa couronne": "perdu",
    "Un musicien perd son violon dans le métro": "perdu",
    "Un chef perd le goût": "nosalt",
    "A painter goes blind": "nosalt",
    "Un enfant vole la lune": "theft",
    "Deux frères se disputent la maison de leur mère": "quarrel",
}
# No story is about these: a wrong one would be worse than the plain one.
NONE = [
    "A wrongly accused man escapes from prison",
    "Two chefs share one kitchen",
    "A retired goalkeeper gets one last match",
    "A robot learns to love",
    "A robot wants to learn to paint",
    "A ghost lives in an old theatre",
    "A lonely lighthouse keeper falls in love with a mermaid",
    "A detective finds her own name on a gravestone",
    "A diver afraid of heights must jump from a cliff",
    "A thief breaks into a gallery to return a statue",
    "The Last Cinema on Earth",
    "A postman delivers a letter from a dead man",
    "A violinist sells her violin to pay the rent",
    "An old soldier does not know the war is over",
    "An astronaut receives a call from Earth after a hundred years",
    "A librarian discovers that every book is blank",
    "A gardener plants a tree that grows money",
    "A chess computer refuses to win",
    "The moon is late for work",
    "A mathematician proves that love does not exist",
    "A snowman goes to the beach",
    "A pirate is seasick",
    "Two spies marry without knowing it",
    "A man wakes up as a pigeon",
    "A tailor sews a coat for the wind",
    "The last day of summer",
]
# Near a story by their words, and about something else.
NEAR = [
    "A chef must cook his best friend",
    "A man must bury his father",
    "A boy falls in love with a violinist",
    "Un professeur tombe amoureux de son élève",
    "A teenager builds a bomb",
    "A girl finds a door in a tree",
    "A lawyer loses his temper in court",
    "A mother loses her son in a crowd",
    "A man writes his name on the moon",
    "A queen refuses to leave her burning castle",
    "A blind woman wants to see the sea",
    "A little girl wants a brother",
    "Un pompier perd courage",
    "Un homme apprend qu'il va mourir",
    "A bottle of poison is found at a wedding",
    "A chef inherits a ghost",
    "A magician's assistant falls in love with a rabbit",
    "An elevator repairman saves a falling elevator",
    "A groom forgets his wedding day",
    "A girl dances to save her school",
    "A dancer teaches a prisoner to dance",
    "A man visits the prison where he was born",
    "A politician visits a prison",
    "Two prisoners play chess through a wall",
    "A boy digs a tunnel to China",
    "Two cooks fall in love over a burnt soup",
    "A painter paints a wall",
    "A taxi driver delivers a baby",
    "A taxi driver wins the lottery",
    "A lighthouse keeper discovers a body on the rocks",
    "A lighthouse keeper raises a seal",
    "A boy finds a bottle of whisky",
    "A robot lies to save its owner",
    "A woman inherits a house full of clocks",
    "Two brothers inherit a debt",
    "A dog inherits a hotel",
    "A woman leaves her house for the first time in ten years",
    "A man leaves his house to become a bird",
    "A night guard hears a statue sing in the museum",
    "A guard meets his wife in a train",
    "A family moves out of a haunted house",
    "A teacher fails her own exam",
    "A student steals an exam",
    "A woman goes on a first date with her ex-husband",
    "A spy's first day in prison",
    "A soldier's first day in war",
    "A nurse's first day of retirement",
    "A widower learns to dance with a robot",
    "A boxer learns to dance from his enemy",
    "Death comes for the king and stays for dinner",
    "A doctor challenges Death in court",
    "A man calls the wrong number and confesses a murder",
    "A wrong number saves a life",
    "A clown visits a hospital",
    "Two sisters share a hospital bed",
    "A violinist goes deaf after an explosion",
    "Un voleur vole une maison de poupée",
    "Un vieil homme perd la mémoire",
    "Une femme trouve une lettre",
]


def test_at_least_sixty_of_a_hundred_have_a_story_of_their_own() -> None:
    assert len(OWN) + len(NONE) == 100
    assert len(OWN) >= 60


@pytest.mark.parametrize("idea", OWN | OTHERS)
def test_an_idea_gets_the_story_that_is_about_it(idea: str) -> None:
    draft = compose(idea, minutes=1.5, seed=1, language="")
    assert draft.shape == (OWN | OTHERS)[idea]
    screenplay = fountain.read(draft.text)
    assert len([line for scene in screenplay.scenes for line in scene.lines]) >= 8
    assert not re.search(r"[{}\[\]<>|]", draft.text)


@pytest.mark.parametrize("idea", NONE + NEAR)
def test_an_idea_without_a_story_is_told_plainly_and_says_so(idea: str) -> None:
    draft = compose(idea, minutes=1.5, seed=1, language="")
    assert draft.shape == PLAIN
    assert "I have no story of my own for this idea" in draft.notes[-1]


def test_no_sentence_stands_in_two_stories() -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for path in FOLDER.glob("*.story"):
        _, *beats = path.read_text("utf-8").split("\n== ")
        for line in (line.strip() for beat in beats for line in beat.splitlines()[1:]):
            if re.match(r"(needs|gives|drops):|INT\.|EXT\.", line):
                continue
            text = re.sub(r"^([+*] )?(\?\S+ )?(@\w+\s*(\([^)]*\))?: )?", "", line)
            for sentence in re.split(r"(?<=[.!?…])\s+", text):
                if (
                    len(sentence.split()) > SHORTEST and "{" not in sentence
                ):  # "{hero} takes the cup." is a stage direction
                    found[sentence].add(path.name)
    assert {sentence: names for sentence, names in found.items() if len(names) > 1} == {}
