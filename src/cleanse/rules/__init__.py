"""The registry of rules: `ALL` in the order in which they are asked, `BY_CODE` to look one up."""

from __future__ import annotations

from cleanse.rules import (
    appeals,
    computed,
    detection,
    header,
    legal,
    mail,
    media,
    navigation,
    newsletter,
    recirculation,
    sharing,
)
from cleanse.rules.types import Rule

ALL: tuple[Rule, ...] = (
    *navigation.RULES,
    *appeals.RULES,
    *newsletter.RULES,
    *sharing.RULES,
    *legal.RULES,
    *recirculation.RULES,
    *media.RULES,
    *mail.RULES,
    *computed.RULES,
    *header.RULES,
    *detection.RULES,
)
BY_CODE: dict[str, Rule] = {rule.code: rule for rule in ALL}
