"""The version of this package; pyproject.toml reads it from here, so that no import of package metadata is needed."""

VERSION = "0.1.0"
