"""python -m pmqa_desktop."""

from pmqa_desktop.cli import main

main()
