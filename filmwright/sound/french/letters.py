"""Spelling to sound within one French word: an ordered table of contexts, the first that fits at a place wins.

A rule is (what must stand here, what is said); what stands before and behind is looked at by lookaround. The rules are the
common ones of French school grammars (Grevisse, "Le bon usage", chapters on sounds and spelling); the table is our own.
"""

from __future__ import annotations

import re
from functools import cache

NASAL = "\u0303"  # the tilde over a nasal vowel, a symbol of its own in the model's alphabet
VOWELS = "aeiouyɛɔøœəɑ"  # as sounds
_V = "aeiouyàâäéèêëîïôöùûüœæ"  # as letters
_SOFT = "eiéèêëîïy"  # after which c and g are soft
_GROUP = "(?<=[bcdfgptv][rl])"  # a group before which i and u stay vowels
_ORAL = f"(?![{_V}nmh])"  # n or m closes the syllable: the vowel before it is nasal

# Each line: a letter pattern, then its sounds; a line with one column is silent. {V} vowels, {S} soft, {N} nasal ends, {G} group.
_TABLE = r"""
aient$              ɛ
aill                aj
ail(?=s?$)          aj
aon(?=s?$)          ɑ̃
aî                  ɛ
ain{N}              ɛ̃
aim(?=s?$|[bp])     ɛ̃
ay(?=[{V}])         ɛj
ay                  ɛ
(?<=..r)ai$         e
ai                  ɛ
eau                 o
aux$                o
au(?=r)             ɔ
au                  o
am(?=[bp])          ɑ̃
an{N}               ɑ̃
[aàâ]               a
ä                   ɛ
æ                   e
eil(?=s?$)          ɛj
eill                ɛj
euil(?=s?$)         œj
euill               œj
ueil(?=s?$)         œj
ueill               œj
œil                 œj
ein{N}              ɛ̃
eim                 ɛ̃
e[iy]               ɛ
(?:œ|oe)u(?=[frlv]) œ
(?:œ|oe)u           ø
œ                   e
eun(?=s?$)          œ̃
eu(?=reu[sx])       ø
eu(?=[rlfvpbg]|n[{V}])    œ
e[uû]               ø
emment$             amɑ̃
(?<=[vt]i)en(?=t$)  ɛ̃
e(?:s|nt)?$
^em(?=m)            ɑ̃
^en(?=nui|nuy|nei|nob|ivr|org|hard)    ɑ̃n
em(?=[bp])          ɑ̃
(?<=[iyïé])en(?=s?$)    ɛ̃
(?<=[vt]i)en(?=[dt]|s$) ɛ̃
en{N}               ɑ̃
(?<=[iuoéyo])e(?=ment|r[aioe])
ers?$               e
ez$                 e
ets?$               ɛ
^e(?=ff|ss)         e
(?<=^r)e(?=ss)      ə
(?<=^d)e(?=ss)      e
e(?=chn)            ɛ
e(?=x|ll|tt|nn|mm|ss|rr|ff|pp|cc|z)    ɛ
e(?=(?![bcdfgptv][rl]|ch|ph|th|gn|qu)[bcdfgjklmnpqrstvxz][bcdfghjklmnpqrstvxz])    ɛ
e(?=[bcdfglmnprtvxk]s?$)    ɛ
e                   ə
é                   e
[èêë]               ɛ
^ill                il
(?<=^v)ill          il
(?<=^m)ill          il
(?<=tranqu)ill      il
(?<=osc)ill         il
(?<=dist)ill        il
ill(?=[{V}])        ij
ing(?=s?$)          iŋ
[iîï]n{N}           ɛ̃
im(?=[bp])          ɛ̃
(?<=[vt])i(?=ent$)  j
[iî](?=e(?:s|nt)?$) i
(?<=[aeou])ï(?=[{V}])    j
{G}i(?=[{V}])       ij
i(?=e(?:ment|r[aioe]))   i
i(?=[{V}])          j
[iîï]               i
oin{N}              wɛ̃
o[iî](?!n[{V}])     wa
oi                  wa
oy(?=[{V}])         waj
oy                  wa
ooo?                u
om(?=[bp]|s?$)      ɔ̃
on{N}               ɔ̃
ouill               uj
ouil(?=s?$)         uj
ou(?=e(?:s|nt)?$)   u
ou(?=e(?:ment|r[aioe]))   u
{G}ou               u
ou(?=[iïaéè]|e[rzut])    w
o[uùû]              u
o(?=[tp]?s?$)       o
o(?=s[{V}])         o
o(?=tion)           o
[ôö]                o
o                   ɔ
um(?=s?$)           ɔm
u[nm](?![{V}nm])    œ̃
uy(?=[{V}])         ɥij
(?<=[qg])u(?=[{S}œ])
(?<=q)u
u(?=e(?:s|nt)?$)    y
u(?=e(?:ment|r[aioe]))   y
{G}u(?=[aeéèo])     y
u(?=[iîaéèeoy])     ɥ
[uûùü]              y
ym(?=[bp])          ɛ̃
yn{N}               ɛ̃
y(?=[{V}])          j
y                   i
bb                  b
(?<=m)bs?$
b(?=[st])           p
b                   b
cch                 k
cc(?=[{S}])         ks
cc                  k
sch                 ʃ
ch(?=[rlnt])        k
ch                  ʃ
ç                   s
c(?=[{S}])          s
c[kq]               k
(?<=an)cs?$
c                   k
dd                  d
ds?$
d(?=j)
d                   d
ff?                 f
gg(?=[{S}])         ɡʒ
gg                  ɡ
gn                  ɲ
ge(?=[aoâô])        ʒ
g(?=[{S}])          ʒ
gts?$
(?<=[nr])gs?$
g                   ɡ
h
j                   ʒ
k+                  k
ll?                 l
mm?                 m
nn?                 n
pp                  p
ph                  f
(?<=m)p(?=t)
ps?$
p                   p
q                   k
rr?h?               ʁ
ss                  s
sc(?=[{S}])         s
sh                  ʃ
(?<=[{V}])s(?=h?[{V}])   z
(?<=tran)s(?=[{V}]) z
s$
s                   s
tt                  t
th                  t
(?<!s)t(?=i(?:on|el|eux|eus|al|aux|aire|enc))    s
(?<=cra)t(?=ie)     s
(?<=s)ts?$          t
(?<=c)ts?$          t
ts?$
t(?=ch)
t                   t
v                   v
w                   w
(?<=^e)x(?=h?[{V}]) ɡz
(?<=^ine)x(?=[{V}]) ɡz
x(?=c[{S}])         k
x$
x                   ks
zz                  dz
(?<=e)z$
z                   z
'                   
"""


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    for line in _TABLE.strip("\n").splitlines():
        columns = line.split()
        pattern = columns[0].replace("{V}", _V).replace("{S}", _SOFT).replace("{N}", _ORAL).replace("{G}", _GROUP)
        found.append((re.compile(pattern), columns[1] if len(columns) > 1 else ""))
    return tuple(found)


@cache
def spelled(word: str) -> str:
    """The sounds of a small-lettered word by rule alone, with every schwa that may be said; a letter of no rule is silent."""
    sounds: list[str] = []
    place = 0
    while place < len(word):
        for pattern, said in _rules():
            match = pattern.match(word, place)  # of the whole word, so that lookbehind and `^` see what stands before
            if match and match.end() > place:
                sounds.append(said)
                place = match.end()
                break
        else:
            place += 1
    return opened("".join(sounds))


_CONSONANTS = "bdfɡʒklmnpʁstvzʃɲŋʤʧjwɥ"
# A schwa falls between one consonant that follows a vowel and a consonant that precedes one: sam(e)di, rev(e)nir; not in "appartement".
_FALLS = re.compile(rf"(?<=[{VOWELS}{NASAL}][{_CONSONANTS[:-3]}])ə(?=[{_CONSONANTS[:-3]}])")

_OPEN = re.compile(rf"ɔ(?=[{_CONSONANTS[:-3]}][ʁljwɥ]?[{VOWELS}])")  # o ends its syllable: momɑ̃, but ɔktɔbʁ


def opened(sounds: str) -> str:
    """The same with its inner schwas fallen where French drops them, and o closed where a syllable ends on it."""
    sounds = _FALLS.sub("", sounds)
    return _OPEN.sub("o", sounds)
