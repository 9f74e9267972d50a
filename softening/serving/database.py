"""The database is brought up to date at every start; where nothing is to be done, that takes a moment only."""

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import OperationalError

from softening.serving.errors import CannotStart


def bring_up_to_date() -> bool:
    """Apply migrations and make the cache table; return whether there was anything to migrate.

    Raises CannotStart, with the remedy, where the database does not let us in.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    try:
        connection.ensure_connection()
    except OperationalError as error:
        reason = " ".join(str(error).split())
        raise CannotStart(
            f"The database does not answer ({reason}). Start it, or look at DATABASE_URL."
        ) from error
    executor = MigrationExecutor(connection)
    needed = bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    if needed:
        call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    return needed
