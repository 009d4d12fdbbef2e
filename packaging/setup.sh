#!/bin/sh
# Prepare a machine: system libraries, virtual environment, locked Python packages.
#
#   packaging/setup.sh          what the program needs
#   packaging/setup.sh tests    the same, and what the tests on a real screen need
#
# Quick when nothing is to be done. As root it installs what is missing; otherwise it names
# one command to copy. PYTHON=… chooses the interpreter (3.11 or newer).
set -eu

cd "$(dirname "$0")/.."
purpose=${1:-run}
lists=packaging/system-packages
venv=.venv

say() { printf '%s\n' "$*" >&2; }

is_there() { # a shared library by its soname, a program by its place or its command
    case $1 in
    *.so.*) ldconfig -p | grep -q "[[:space:]]$1 " ;;
    /*)
        # shellcheck disable=SC2086  # the place is a pattern
        set -- $1
        [ -x "$1" ] || command -v "${1##*/}" >/dev/null 2>&1
        ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

missing_from() { # the packages of the named lists whose proof is not there
    for list in "$@"; do
        while read -r package proof; do
            case $package in '' | '#'*) continue ;; esac
            is_there "$proof" || printf '%s ' "$package"
        done <"$lists/$list.txt"
    done
}

choose_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
            2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    say "Python 3.11 to 3.14 is needed and was not found. On Debian 12: sudo apt-get install python3"
    exit 1
}

install_packages() {
    say "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    told=$(mktemp)
    if { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } \
        >"$told" 2>&1 </dev/null; then
        rm -f "$told"
        return 0
    fi
    cat "$told" >&2
    rm -f "$told"
    return 1
}

prepare_system() {
    PATH=$PATH:/usr/sbin:/sbin
    needed=$(missing_from offscreen)
    "$python" -c 'import ensurepip, venv' 2>/dev/null || [ -x "$venv/bin/python" ] ||
        needed="python3-venv $needed"
    useful=$(missing_from x11 wayland printing)
    [ "$purpose" != tests ] || useful="$useful$(missing_from tests)"
    [ -n "$needed$useful" ] || return 0

    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        # shellcheck disable=SC2086  # the lists are words
        install_packages $needed $useful && return 0
        say "The system packages could not be installed."
    fi
    say "System packages are missing. On Debian and its relatives this command installs them:"
    say ""
    say "    sudo apt-get install --no-install-recommends $needed$useful"
    say ""
    if [ -n "$needed" ]; then
        say "Nothing works without: $needed"
        exit 1
    fi
    say "Going on without them: a window, printers or tests on a real screen may be missing."
}

fingerprint() { # what the environment was made from; an updated interpreter counts
    {
        cat requirements.lock packaging/setup.sh
        "$python" -c 'import sys; print(sys.version, sys.base_prefix)'
    } | cksum
}

prepare_environment() {
    stamp=$venv/made-from
    wanted=$(fingerprint)
    if [ -x "$venv/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    say "Setting up $venv from requirements.lock (a minute or two the first time) …"
    "$venv/bin/python" -c 'import pip' 2>/dev/null || "$python" -m venv --clear "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r requirements.lock
    printf '%s\n' "$wanted" >"$stamp"
    say "Ready."
}

python=$(choose_python)
prepare_system
prepare_environment
