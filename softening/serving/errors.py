"""What keeps `manage.py serve` from starting, said in one line with its remedy."""


class CannotStart(Exception):
    """Shown as it is, without a traceback; the command then ends with exit code 1."""
