"""Write the golden letters anew after a change that was meant: `python -m tests.letters.golden`; then read the diff."""

from signbot.core.letter.letter import text
from signbot.edges.letterhtml import html
from tests.letters.seed import HERE, TEMPLATES, twelve

if __name__ == "__main__":
    (HERE / "ua-329-11-twelve.txt").write_text(text(twelve()), encoding="utf-8")
    (HERE / "ua-329-11-twelve.html").write_text(html(twelve(), folders=TEMPLATES), encoding="utf-8")
