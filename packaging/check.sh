#!/bin/sh
# Run every check, each told in one line; what went wrong is shown in full, the rest is still run.
set -u
cd "$(dirname "$0")/.."
python=.venv/bin/python
output=$(mktemp)
trap 'rm -f "$output"' EXIT
failed=

check() {
    name=$1
    shift
    if "$@" >"$output" 2>&1; then
        printf 'ok      %s\n' "$name"
    else
        printf 'FAILED  %s\n' "$name"
        sed 's/^/        /' "$output"
        failed="$failed $name;"
    fi
}

check "lint (ruff)" "$python" -m ruff check --quiet .
check "format (ruff)" "$python" -m ruff format --check .
check "types (mypy)" "$python" -m mypy
check "layers (import-linter)" "$python" -c 'from importlinter.cli import lint_imports_command as check; check(["--no-logo"])'
check "house rules" "$python" -m pytest -q -p no:randomly \
    tests/test_house_rules.py tests/test_forbidden_calls.py
check "requirements list" "$python" packaging/requirements_report.py
check "translations" "$python" packaging/translations.py check

[ -z "$failed" ] || { printf 'Checks failed:%s\n' "$failed"; exit 1; }
