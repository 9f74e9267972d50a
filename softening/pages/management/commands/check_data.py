"""`manage.py check_data`: proves that the rows are whole, for instance after a restore. Changes nothing."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from softening.pages.invariants import find_problems, owned_tables


class Command(BaseCommand):
    help = "Check over all tables that owners agree and that every rule between the rows holds; exit code 1 if not."

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for problem in find_problems():
            found += 1
            self.stdout.write(str(problem))
        tables = owned_tables()
        looked_at = f"{sum(model._base_manager.count() for model in tables)} rows of {len(tables)} tables"
        if found:
            raise CommandError(f"{found} problem{'s' if found > 1 else ''} in {looked_at}", returncode=1)
        self.stdout.write(f"no problems in {looked_at}")
