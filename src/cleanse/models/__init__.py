"""Learned weights, their cards, and the evaluator that runs them."""

from __future__ import annotations

import json
import os.path
from functools import cache
from typing import Any


@cache
def artefact(name: str) -> Any:
    """The content of a JSON file of this package, read once per process."""
    with open(os.path.join(os.path.dirname(__file__), f"{name}.json"), "rb") as file:
        return json.loads(file.read())
