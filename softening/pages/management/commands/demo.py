"""`manage.py demo`: Softening with an invented search to look around in. `make demo` ends here."""

from softening.pages.samples.demo import prepare_demo
from softening.serving.management.commands import serve


class Command(serve.Command):
    help = "Serve Softening with an account and an invented search, for this computer alone."

    def prepare(self) -> list[str]:
        account = prepare_demo()
        return [
            f"Sign in as {account.email} with the password {account.password}",
            "All of it is invented. It starts afresh each day; your own data is not touched.",
        ]
