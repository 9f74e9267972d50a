"""Every command that README and docs/ name is run by a test, every file they point to is there.

A command without a line in ``SHOWN_BY`` fails: write the test first, then the sentence.
"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_SERVE, _DOCS = "tests/integration/test_serve.py", "tests/integration/test_documents.py"
_JSON = "tests/followups/playbook/test_json.py"
# Command as written -> the test that runs it.
SHOWN_BY = {
    "make run": f"{_SERVE}::test_make_run_does_the_same",
    "EMAIL_URL=smtp+tls://user:password@mail.example.org:587 make run": f"{_DOCS}::test_make_run_with_a_mail_server",
    "make demo": "tests/integration/test_demo.py::test_make_demo_shows_a_search_and_mails_about_it",
    "make setup": f"{_DOCS}::test_make_setup_twice_does_no_harm",
    "make test": f"{_DOCS}::test_make_knows_what_documents_name",
    "make check": f"{_DOCS}::test_make_knows_what_documents_name",
    "make test-anywhere": f"{_DOCS}::test_make_knows_what_documents_name",
    "make lock": f"{_DOCS}::test_make_knows_what_documents_name",
    "make screenshots": f"{_DOCS}::test_make_knows_what_documents_name",
    "make bench-deploy": f"{_DOCS}::test_make_knows_what_documents_name",
    "make bench-drafts": f"{_DOCS}::test_make_knows_what_documents_name",
    "make bench-mutation": f"{_DOCS}::test_make_knows_what_documents_name",
    "make train-reader": f"{_DOCS}::test_make_knows_what_documents_name",
    "make drafts-page": "tests/followups/drafting/test_page.py::test_the_page_of_drafts_is_in_step_with_the_texts",
    ".venv/bin/python manage.py serve": f"{_SERVE}::test_serve_answers_and_says_its_address_once",
    "manage.py serve": f"{_SERVE}::test_serve_answers_and_says_its_address_once",
    ".venv/bin/python manage.py doctor": f"{_DOCS}::test_command_of_the_documents_runs",
    ".venv/bin/python manage.py check_data": f"{_DOCS}::test_command_of_the_documents_runs",
    ".venv/bin/python manage.py send_due_mail": f"{_DOCS}::test_command_of_the_documents_runs",
    "manage.py plan_follow_up": f"{_JSON}::test_the_plan_is_printed_as_json",
    "manage.py plan_follow_up --facts FILE": f"{_JSON}::test_the_plan_is_printed_as_json",
    'pg_dump --format=custom --file=softening.dump "$DATABASE_URL"': f"{_DOCS}::test_dump_of_the_documents_holds_it_all",
    "git pull": f"{_DOCS}::test_upgrade_of_the_documents_keeps_the_data",
    # No engine is needed to know that these work: the same processes are started without containers.
    "docker compose --profile try up --build": "tests/integration/test_compose_processes.py",
    "docker compose up --build --detach": "tests/integration/test_compose_processes.py",
}
_COMMAND = re.compile(r"^(?:[A-Z_]+=\S+ )*(?:make|git|docker|pg_dump|\.venv/bin/python|manage\.py)\s.+$")


def commands_of(document: Path) -> list[str]:
    """What stands in fences and between backquotes and is meant for a shell."""
    text = document.read_text()
    fenced = re.findall(r"^ *```[a-z]*\n(.*?)^ *```", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line.partition("  #")[0].strip() for block in fenced for line in block.splitlines()]
    lines += [" ".join(inline.split()) for inline in re.findall(r"(?<!`)`([^`]+)`(?!`)", text)]
    return [line for line in lines if _COMMAND.match(line)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_of_a_document_is_run_by_a_test(document: Path) -> None:
    assert [command for command in commands_of(document) if command not in SHOWN_BY] == []


def test_commands_are_found_and_those_of_the_table_are_in_use() -> None:
    found = {command for document in DOCUMENTS for command in commands_of(document)}
    assert sorted(set(SHOWN_BY) - found) == []
    assert len(found) >= 15


@pytest.mark.parametrize("test", sorted(set(SHOWN_BY.values())))
def test_named_test_is_there(test: str) -> None:
    path, _, name = test.partition("::")
    source = (ROOT / path).read_text()
    assert not name or re.search(rf"^def {name}\(", source, flags=re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_a_document_points_to_are_there(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", document.read_text())
    missing = [
        target for target in targets if "://" not in target and not (document.parent / target).exists()
    ]
    assert missing == []


def test_readme_shows_six_pictures_of_the_running_program() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(docs/pictures/([^)]+)\)", (ROOT / "README.md").read_text())
    assert len(set(pictures)) == 6
    source = (ROOT / "bench" / "screenshots.py").read_text()
    for picture in pictures:
        name = picture.rsplit("-", 2)[0]
        assert f'"{name}"' in source, picture
