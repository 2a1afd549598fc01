"""The verbs, put together. Each is imported only for its declaration; heavy libraries wait until a verb is called."""

from __future__ import annotations

import typer

from filmwright.cli.authorship import authorship
from filmwright.cli.bench import bench
from filmwright.cli.cache import cache
from filmwright.cli.cards import cards
from filmwright.cli.character import character
from filmwright.cli.check import check
from filmwright.cli.clip import clip
from filmwright.cli.coercing import Verb, Verbs
from filmwright.cli.cost import cost
from filmwright.cli.cut import cut
from filmwright.cli.export import export
from filmwright.cli.generators import generators
from filmwright.cli.lock import lock, unlock
from filmwright.cli.make import make
from filmwright.cli.plan import plan
from filmwright.cli.record import record
from filmwright.cli.rename import rename
from filmwright.cli.retake import retake
from filmwright.cli.retouch import blend, extend, loop, remix
from filmwright.cli.sheet import sheet
from filmwright.cli.status import status
from filmwright.cli.still import still
from filmwright.cli.storyboard import storyboard
from filmwright.cli.subtitles import subtitles
from filmwright.cli.verify import verify
from filmwright.cli.why import why
from filmwright.cli.write import write

app = typer.Typer(
    cls=Verbs,
    help="Think of a film, write the script, put it in, watch your own film.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for verb in (
    make,
    write,
    plan,
    still,
    clip,
    sheet,
    storyboard,
    status,
    why,
    retake,
    cards,
    character,
    remix,
    extend,
    loop,
    blend,
    cost,
    record,
    lock,
    unlock,
    rename,
    cut,
    subtitles,
    export,
    check,
    bench,
    verify,
    authorship,
    generators,
    cache,
):
    app.command(cls=Verb)(verb)
