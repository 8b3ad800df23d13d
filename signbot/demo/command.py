"""demo: the whole story, on this computer."""

from pathlib import Path

import click

from signbot.cli.extras import part


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path("demo-out"), show_default=True)
def demo(out: Path) -> None:
    """Play the main job end to end, on an embedded mail host: nothing leaves this computer."""
    with part("demo", "the demo's mail host"):
        from signbot.demo.story import play  # pymap and aiosmtpd are only loaded when the story is played

    play(out)
