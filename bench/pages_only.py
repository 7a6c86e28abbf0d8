"""Run the command with pages alone: `python -m bench.pages_only`, then as `reglament`.

Other builders are given their drawings ready-made, and have no files beside them to make or copy.
"""

from __future__ import annotations

from importlib import import_module

from generator.__main__ import run

if __name__ == "__main__":
    # The package has a function of the folder's name, so that an import by names leads elsewhere.
    vars(import_module("generator.render.drawing"))["drawing_files"] = lambda *_: {}
    run()
