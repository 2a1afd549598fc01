from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.bible import Character, Look, Voice
from filmwright.errors import InputError
from filmwright.sound.french import numbers, sounds, words
from filmwright.sound.french.letters import VOWELS
from filmwright.sound.voices.casting import FRENCH, cast
from filmwright.sound.voices.kokoro import blend, speak
from filmwright.sound.voices.pronouncing import pieces, symbols

# Transcribed by hand, in the French of Paris; o and ɔ, e and ɛ as in careful speech.
WORDS = """
chat ʃa | chien ʃjɛ̃ | maison mɛzɔ̃ | école ekɔl | enfant ɑ̃fɑ̃ | fille fij | garçon ɡaʁsɔ̃ | femme fam
homme ɔm | eau o | beau bo | château ʃato | oiseau wazo | roi ʁwa | moi mwa | toujours tuʒuʁ | rouge ʁuʒ
jour ʒuʁ | nuit nɥi | pluie plɥi | lui lɥi | huit ɥit | juillet ʒɥijɛ | août ut | soleil solɛj | travail tʁavaj
feuille fœj | fauteuil fotœj | famille famij | ville vil | village vilaʒ | mille mil | tranquille tʁɑ̃kil
montagne mɔ̃taɲ | campagne kɑ̃paɲ | chanter ʃɑ̃te | mer mɛʁ | hiver ivɛʁ | premier pʁəmje | fier fjɛʁ
parler paʁle | danger dɑ̃ʒe | berger bɛʁʒe | vent vɑ̃ | dent dɑ̃ | moment momɑ̃ | argent aʁʒɑ̃
lentement lɑ̃tmɑ̃ | évidemment evidamɑ̃ | souvent suvɑ̃ | accident aksidɑ̃ | serpent sɛʁpɑ̃ | parlent paʁl
aiment ɛm | viennent vjɛn | vient vjɛ̃ | tiens tjɛ̃ | dorment dɔʁm | parlaient paʁlɛ | crient kʁi | jouent ʒu
voient vwa | pain pɛ̃ | faim fɛ̃ | main mɛ̃ | vin vɛ̃ | plein plɛ̃ | loin lwɛ̃ | besoin bəzwɛ̃ | un œ̃
lundi lœ̃di | parfum paʁfœ̃ | brun bʁœ̃ | simple sɛ̃pl | important ɛ̃pɔʁtɑ̃ | impossible ɛ̃posibl | bonne bɔn
bon bɔ̃ | nom nɔ̃ | nombre nɔ̃bʁ | ombre ɔ̃bʁ | temps tɑ̃ | lampe lɑ̃p | chambre ʃɑ̃bʁ | feu fø | peur pœʁ
seul sœl | deux dø | heureux øʁø | sœur sœʁ | cœur kœʁ | œuf œf | œil œj | yeux jø | neuf nœf | bleu blø
fleuve flœv | nation nasjɔ̃ | question kɛstjɔ̃ | attention atɑ̃sjɔ̃ | patience pasjɑ̃s | démocratie demokʁasi
sortie sɔʁti | pitié pitje | partie paʁti | rose ʁoz | poisson pwasɔ̃ | poison pwazɔ̃ | dessert desɛʁ
désert dezɛʁ | histoire istwaʁ | chose ʃoz | visage vizaʒ | passer pase | garage ɡaʁaʒ | guerre ɡɛʁ | gorge ɡɔʁʒ
mangeons mɑ̃ʒɔ̃ | nageur naʒœʁ | aiguille eɡɥij | langue lɑ̃ɡ | longue lɔ̃ɡ | long lɔ̃ | sang sɑ̃ | cinq sɛ̃k
qui ki | quatre katʁ | quoi kwa | équipe ekip | police polis | français fʁɑ̃sɛ | reçu ʁəsy | accepter aksɛpte
accord akɔʁ | chœur kœʁ | orchestre ɔʁkɛstʁ | chercher ʃɛʁʃe | technique tɛknik | schéma ʃema | photo foto
théâtre teatʁ | short ʃɔʁt | examen ɛɡzamɛ̃ | exemple ɛɡzɑ̃pl | taxi taksi | deuxième døzjɛm | six sis | dix dis
excellent ɛksɛlɑ̃ | texte tɛkst | exact ɛɡzakt | voix vwa | samedi samdi | petit pəti | fenêtre fənɛtʁ
revenir ʁəvniʁ | appartement apaʁtəmɑ̃ | maintenant mɛ̃tnɑ̃ | seulement sœlmɑ̃ | vendredi vɑ̃dʁədi | pays pei
paysage peizaʒ | payer pɛje | crayon kʁɛjɔ̃ | voyage vwajaʒ | royaume ʁwajom | moyen mwajɛ̃ | joyeux ʒwajø
yeuse jøz | monsieur məsjø | automne otɔn | sept sɛt | baptême batɛm | compter kɔ̃te | doigt dwa | vingt vɛ̃
corps kɔʁ | poids pwa | fils fis | ours uʁs | outil uti | fusil fyzi | avril avʁil | avec avɛk | sac sak
blanc blɑ̃ | tabac taba | chef ʃɛf | clef kle | trop tʁo | beaucoup boku | loup lu | noël noɛl | maïs mais
naïf naif | héros eʁo | haricot aʁiko | hôtel otɛl | dehors dəɔʁ | ouest wɛst | est ɛ | net nɛt | bus bys
nez ne | gaz ɡaz | pied pje | clé kle | forêt foʁɛ | fête fɛt | père pɛʁ | effet efɛ | terre tɛʁ | elle ɛl
belle bɛl | merci mɛʁsi | rester ʁɛste | secret səkʁɛ | client klijɑ̃ | oublier ublije | bruit bʁɥi
cruel kʁyɛl | louer lwe | oui wi | nuage nɥaʒ | ennui ɑ̃nɥi | emmener ɑ̃mne | solennel solanɛl | sable sabl
tempête tɑ̃pɛt | coureur kuʁœʁ | toit twa | sauter sote | gens ʒɑ̃ | jardin ʒaʁdɛ̃ | lumière lymjɛʁ
ténèbres tenɛbʁ | colline kolin
"""
SENTENCES = """
Bonjour, madame. | bɔ̃ʒˈuʁ, madˈam.
Les enfants jouent dans un grand arbre. | lez ɑ̃fˈɑ̃ ʒˈu dɑ̃z œ̃ ɡʁˈɑ̃t ˈaʁbʁ.
Nous avons deux heures. | nuz avˈɔ̃ dˈøz ˈœʁ.
Ils ont mangé, elles sont parties. | ilz ɔ̃ mɑ̃ʒˈe, ɛl sɔ̃ paʁtˈi.
On arrive en avion. | ɔ̃n aʁˈiv ɑ̃n avjˈɔ̃.
C'est un bon ami. | sɛt œ̃ bˈɔn amˈi.
Quand il pleut, je reste chez elle. | kɑ̃t il plˈø, ʒə ʁˈɛst ʃez ˈɛl.
Les héros mangent les haricots. | le eʁˈo mˈɑ̃ʒ le aʁikˈo.
Qu'est-ce que tu veux ? | kˈɛs kə ty vˈø?
Y a-t-il quelqu'un ? | i a t il kɛlkˈœ̃?
Vas-y, prends-en ! | vˈaz ˈi, pʁˈɑ̃z ˈɑ̃!
Il a neuf ans et dix doigts. | il a nˈœv ˈɑ̃ e dˈi dwˈa.
J'en veux six. | ʒɑ̃ vˈø sˈis.
L'homme et l'oiseau s'envolent. | lˈɔm e lwazˈo sɑ̃vˈɔl.
Le vent vient de l'est. | lə vˈɑ̃ vjˈɛ̃ də lˈɛst.
Les poules du couvent, elles couvent. | le pˈul dy kuvˈɑ̃, ɛl kˈuv.
Tous les amis sont tous là. | tˈu lez amˈi sɔ̃ tˈus lˈa.
M. Martin a rendez-vous à 14h30. | məsjˈø maʁtˈɛ̃ a ʁɑ̃dˈe vu a katˈɔʁz ˈœʁ tʁˈɑ̃t.
Le premier étage est plus haut. | lə pʁəmjˈɛʁ etˈaʒ ɛ ply ˈo.
Mon oncle habite aux États-Unis. | mɔ̃n ˈɔ̃kl abˈit oz etˈaz ynˈi.
Un train part à 8 h. | œ̃ tʁˈɛ̃ pˈaʁ a yˈit ˈœʁ.
Nous portions les portions. | nu pɔʁtjˈɔ̃ le pɔʁsjˈɔ̃.
"""
NUMBERS = {
    "0": "zéro",
    "21": "vingt et un",
    "71": "soixante et onze",
    "80": "quatre-vingts",
    "81": "quatre-vingt-un",
    "95": "quatre-vingt-quinze",
    "200": "deux cents",
    "301": "trois cent un",
    "1 250": "mille deux cent cinquante",
    "80000": "quatre-vingt mille",
    "2000000": "deux millions",
    "007": "zéro zéro sept",
    "3,14": "trois virgule quatorze",
    "-5 °C": "moins cinq degrés",
    "12,50 €": "douze euros cinquante",
    "50 %": "cinquante pour cent",
    "90 km/h": "quatre-vingt-dix kilomètres-heure",
    "14h30": "quatorze heures trente",
    "12h": "midi",
    "1 h 21": "une heure vingt et une",
    "21 heures": "vingt et une heures",
    "le 01/05/2026": "le premier mai deux mille vingt-six",
    "le 1er mai": "le premier mai",
    "la 2e fois": "la deuxième fois",
    "le XIXe siècle": "le dix-neuvième siècle",
    "François Ier": "François premier",
    "Louis XIV": "Louis quatorze",
    "Mme Roy et le Dr Petit": "madame Roy et le docteur Petit",
    "n° 5": "numéro cinq",
}


def _table(text: str) -> list[tuple[str, str]]:
    return [(pair.split()[0], pair.split()[1]) for line in text.strip().splitlines() for pair in line.split(" | ")]


def test_two_hundred_words_sound_as_a_person_transcribed_them() -> None:
    table = _table(WORDS)
    assert len(table) > 200
    wrong = {word: (words.pronounced(word), said) for word, said in table if words.pronounced(word) != said}
    assert not wrong


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_sentences_have_their_liaisons_and_stresses(line: str) -> None:
    written, said = line.split(" | ")
    assert sounds(written) == said


def test_figures_dates_times_and_abbreviations_are_written_out() -> None:
    found = {written: " ".join(numbers.expanded(written).split()) for written in NUMBERS}
    assert found == NUMBERS


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ", min_size=1, max_size=14))
def test_every_word_has_sounds_of_the_models_alphabet(word: str) -> None:
    said = sounds(word)
    assert set(said) <= set(symbols())
    assert any(sound in VOWELS for sound in said)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_french_text_is_pieces_or_an_input_error(text: str) -> None:
    try:
        found = pieces(text, language="fr")
    except InputError:
        return
    for piece in found:
        assert 0 < len(piece.phonemes) <= 400 and set(piece.phonemes) <= set(symbols())


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=-(10**17), max_value=10**17))
def test_every_number_has_words_and_every_word_a_sound(number: int) -> None:
    said = numbers.cardinal(number)
    assert not re.search(r"\d", said)
    assert set(sounds(said)) <= set(symbols()) and sounds(said)


def test_exceptions_are_in_the_models_alphabet() -> None:
    joined = "".join(words.exceptions().values())
    assert set(joined) <= set(symbols())
    assert len(words.exceptions()) > 400


def test_a_sound_given_by_hand_is_kept() -> None:
    assert sounds("[Maëlle](/maˈɛl/) est là.") == "maˈɛl ɛ lˈa."


def test_initials_are_named_and_shouting_is_read() -> None:
    assert sounds("Le TGV de la SNCF.") == "lə teʒevˈe də la ɛsɛnseˈɛf."
    assert sounds("NON !") == sounds("Non !")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_an_independent_reader_hears_the_same_sounds() -> None:
    """espeak-ng is asked as a program; what both write differently by habit is made alike, and nine sounds in ten must agree."""
    listed = [line.split(" | ")[0] for line in SENTENCES.strip().splitlines() if "couvent" not in line]
    edits = total = 0
    for written in listed:
        ran = subprocess.run(
            ["espeak-ng", "-q", "--ipa", "-v", "fr", written], capture_output=True, text=True, check=True
        )
        theirs, ours = _alike(ran.stdout), _alike(sounds(written))
        edits += _distance(ours, theirs)
        total += len(theirs)
    assert edits / total < 0.1


def _alike(phonemes: str) -> str:
    kept = re.sub(r"[^a-zɛɔøœəɑɡʁʃʒɲŋɥ\u0303]", "", phonemes.replace("ʧ", "tʃ").replace("ʤ", "dʒ").replace("ʦ", "ts"))
    return kept.replace("ɔ", "o").replace("ɛ", "e").replace("œ", "ø").replace("ɥ", "y").replace("w", "u")


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        corner, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (a != b))
    return row[-1]


def test_a_french_cast_speaks_with_french_voices_each_their_own() -> None:
    people = [
        Character(f"p{k}", f"P{k}", look=Look(sex="male" if k % 2 else "female", age=20 + 4 * k)) for k in range(12)
    ]
    voices = cast(people, language="fr")
    assert len({voice.name for voice in voices.values()}) == len(people)
    for person in people:
        assert "ff_siwis" in blend(voices[person.id].name)
    assert {profile.sex for profile in FRENCH.values()} == {"female", "male"}


def test_a_french_line_is_spoken_with_a_time_for_every_sound() -> None:
    spoken = speak("Il pleut.", Voice("ff_siwis:0.5+am_michael:0.5"), language="fr")
    assert [phone.symbol for phone in spoken.phones if phone.symbol] == list("ilplø")
    assert spoken.phones[-1].end == pytest.approx(spoken.seconds)
