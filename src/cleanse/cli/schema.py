"""`cleanse schema`: the JSON Schemas that records, errors, findings and configuration obey."""

from __future__ import annotations

from cleanse.cli import config
from cleanse.cli.exits import FINE, write
from cleanse.core import resources
from cleanse.core.errors import UsageError


def schema(name: str | None) -> int:
    """Print the schema of that name as it is shipped, or the list of names."""
    if name is None:
        write("".join(f"{known:<8} {resources.FILES[known]}\n" for known in resources.names()))
        return FINE
    try:
        data = resources.schema(name)
    except KeyError:
        near = config.suggest(name, resources.names())
        raise UsageError(f"{name}: there is no such schema{near}; known are {', '.join(resources.names())}") from None
    write(data.decode())
    return FINE
