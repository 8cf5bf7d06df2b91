"""Learned weights, their cards, and the evaluator that runs them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def artefact(name: str) -> Any:
    """The content of a JSON file of this package, read once per process."""
    return json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
