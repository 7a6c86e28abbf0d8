"""Write a process as BPMN 2.0, a file that programs open, check and run.

From process to file, one module a step: `chart` finds the places of everything from the picture of
the handbook (`events`, `conditions`, `papers`: see there), `model` says what the process is,
`interchange` how it is drawn; `document` puts both into one file and `xml` writes it.
"""

from __future__ import annotations

from generator.render.bpmn.document import write_bpmn

__all__ = ["write_bpmn"]
