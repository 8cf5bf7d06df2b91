"""A page of very many blocks in slices: while it is judged, what is known of each block takes two kilobytes."""

from __future__ import annotations

from collections.abc import Iterator

from cleanse.chrome.zones import Zones
from cleanse.core.types import Container, Document

SLICE = 20_000  # blocks that are judged at once


def slices(document: Document, found: Zones) -> Iterator[tuple[Document, Zones]]:
    """Slices of the blocks of a document, each with the containers around them and its part of the zones."""
    count = len(document.blocks)
    layout = document.layout
    if not layout.features:
        yield document, found
        return
    open_: list[int] = []  # containers that reach into the slice, in their order
    following = 0
    for start in range(0, count, SLICE):
        end = min(start + SLICE, count)
        open_ = [index for index in open_ if layout.containers[index].last > start]
        while following < len(layout.containers) and layout.containers[following].first < end:
            if layout.containers[following].last > start:
                open_.append(following)
            following += 1
        place = {index: number for number, index in enumerate(open_)}
        containers = tuple(
            Container(
                place.get(one.parent, -1), one.tag, one.names, max(one.first, start) - start, min(one.last, end) - start
            )
            for one in map(layout.containers.__getitem__, open_)
        )
        features = tuple(own._replace(parent=place.get(own.parent, -1)) for own in layout.features[start:end])
        part = layout._replace(features=features, containers=containers)
        head, tail = (min(max(border - start, 0), end - start) for border in (found.head, found.tail))
        yield (
            document._replace(blocks=document.blocks[start:end], layout=part),
            Zones(found.rules[start:end], head, tail),
        )
