"""Writes the four demonstration decks into `media/`. Make the videos first: one is embedded in S3.

python make_decks.py
"""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from making import content_covid, content_gis, content_overview, content_rice
from making.deck_kit import DeckKit
from making.drawing import start_drawing
from making.steady_zip import steady

MEDIA = Path(__file__).parent / "media"


def main() -> None:
    app = start_drawing()
    MEDIA.mkdir(exist_ok=True)
    film = MEDIA / "V3-covid.mp4"
    if not film.exists():
        raise SystemExit("V3-covid.mp4 is missing: run make_videos.py first")
    _save(content_overview.build(), "S0-overview")
    _save(content_gis.build(), "S1-amnat-gis")
    _save(content_rice.build(), "S2-organic-rice")
    _save(content_covid.build(film), "S3-covid")
    app.quit()


def _save(kit: DeckKit, name: str) -> None:
    target = MEDIA / f"{name}.pptx"
    kit.save(target)
    target.write_bytes(steady(target.read_bytes()))
    print(target.name, target.stat().st_size)


if __name__ == "__main__":
    main()
