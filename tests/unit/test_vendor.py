"""What others wrote and we ship: named, licensed, and byte for byte what the manifest says."""

import hashlib
import json
from pathlib import Path

VENDOR = Path(__file__).parents[2] / "static" / "vendor"
MANIFEST = json.loads((VENDOR / "manifest.json").read_text())


def test_vendor_files_are_what_the_manifest_says() -> None:
    for entry in MANIFEST:
        assert hashlib.sha256((VENDOR / entry["file"]).read_bytes()).hexdigest() == entry["sha256"], entry[
            "name"
        ]


def test_vendor_manifest_is_complete() -> None:
    named = {"manifest.json"} | {entry[key] for entry in MANIFEST for key in ("file", "licence_file")}
    assert {str(path.relative_to(VENDOR)) for path in VENDOR.rglob("*") if path.is_file()} == named
    for entry in MANIFEST:
        assert {"name", "version", "source", "licence"} <= set(entry)


def test_vendor_files_name_no_source_map() -> None:
    """The map is not shipped, and the static files storage would stop at a file it cannot find."""
    for entry in MANIFEST:
        assert "sourceMappingURL" not in (VENDOR / entry["file"]).read_text()
