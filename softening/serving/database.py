"""The database is brought up to date at every start; where nothing is to be done, that takes a moment only."""

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor

from softening.serving.errors import CannotStart


def bring_up_to_date() -> bool:
    """Apply migrations and make the cache table; return whether there was anything to migrate.

    Raises CannotStart, with the remedy, where the database does not let us in, where it has no room to write, or
    where a newer Softening has changed it.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    try:
        connection.ensure_connection()
    except DatabaseError as error:
        raise CannotStart(
            f"The database does not answer ({_reason(error)}). Start it, or look at DATABASE_URL."
        ) from error
    try:
        return _migrate()
    except DatabaseError as error:
        raise CannotStart(
            f"The database cannot be written ({_reason(error)}). Make room on its disk, or give this user the right to."
        ) from error


def _migrate() -> bool:
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    if newer := unknown_migrations(executor):
        raise CannotStart(
            f"The database comes from a newer version of Softening ({newer[-1]} is not known here). "
            "Update Softening; an older one would damage it."
        )
    needed = bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    if needed:
        call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    return needed


def unknown_migrations(executor: MigrationExecutor) -> list[str]:
    """Migrations the database has had and this version does not hold, for the apps this version has."""
    loader = executor.loader
    known = set(loader.disk_migrations)
    replaced = {name for migration in loader.disk_migrations.values() for name in migration.replaces}
    return [
        f"{app}.{name}"
        for app, name in sorted(loader.applied_migrations)
        if app in loader.migrated_apps and (app, name) not in known | replaced
    ]


def _reason(error: DatabaseError) -> str:
    return " ".join(str(error).split())
