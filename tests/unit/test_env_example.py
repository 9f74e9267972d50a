"""`.env.example` and the settings name the same keys, and each is explained."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = (ROOT / "softening" / "settings.py").read_text()
EXAMPLE = (ROOT / ".env.example").read_text()
NAMES_READ = set(re.findall(r"""\b(?:env(?:\.\w+)?\(\s*|file=)["'](\w+)["']""", SETTINGS))


def test_env_example_has_every_key_that_the_settings_read_and_no_other() -> None:
    shown = re.findall(r"^#?([A-Z][A-Z0-9_]*)=", EXAMPLE, flags=re.MULTILINE)
    assert sorted(shown) == sorted(NAMES_READ)


def test_env_example_names_a_file_for_every_setting_that_holds_a_password() -> None:
    assert {name for name in NAMES_READ if name.endswith("_FILE")} == {
        "DATABASE_URL_FILE",
        "EMAIL_URL_FILE",
        "SECRET_KEY_FILE",
    }


def test_env_example_explains_every_key() -> None:
    """Each stands below at least one sentence; keys that are explained together follow one another."""
    lines = EXAMPLE.splitlines()
    for number, line in enumerate(lines):
        if re.match(r"#?[A-Z][A-Z0-9_]*=", line):
            above = lines[number - 1]
            assert above.startswith("#"), line
            assert above.endswith((".", ")", ')"', '"')) or "=" in above, line


def test_env_example_holds_no_secret() -> None:
    assert re.search(r"^#?SECRET_KEY=$", EXAMPLE, flags=re.MULTILINE)
