#!/bin/sh
# Prove that a fresh Debian 12 with only Python 3.11 and make is enough.
#
#   packaging/fresh_root.sh FOLDER [COMMAND…]     default: make test && make run
#
# As root, with debootstrap and git. Makes a minimal system in FOLDER (kept for the next time if it
# is there already), clones what is committed into a folder with a blank and Chinese characters in
# its name, and runs the command there. Mirror, certificates and pip's settings are this machine's.
set -eu

[ $# -ge 1 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
root=$1
shift
[ $# -gt 0 ] || set -- sh -c 'make test && make run'
project=$(cd "$(dirname "$0")/.." && pwd)
inside="srv/档案 room/desktop-archive"

mirror() {
    apt-get indextargets --format '$(SITE) $(CODENAME)' 'Created-By: Packages' |
        sed -n 's/ bookworm$//p' | head -n 1
}

make_root() {
    debootstrap --variant=minbase --include=python3,make,ca-certificates \
        bookworm "$root" "$(mirror)" >"$root.log" 2>&1 || {
        tail -n 5 "$root.log" >&2
        exit 1
    }
}

take_settings() { # how this machine reaches its package registries
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
        [ ! -e "$file" ] || cp -L "$file" "$root$file"
    done
    rm -f "$root/etc/apt/sources.list"
    cp -rL /etc/apt/. "$root/etc/apt/"
    mkdir -p "$root/usr/share/keyrings"
    cp -L /usr/share/keyrings/*.gpg "$root/usr/share/keyrings/" 2>/dev/null || true
}

settings_of_pip() {
    env | grep -E '^(PIP_|SSL_CERT_FILE=|https?_proxy=|no_proxy=)' | grep -v '^PIP_FIND_LINKS=' || true
}

[ -x "$root/usr/bin/python3" ] || make_root
take_settings
rm -rf "${root:?}/$inside"
git clone --quiet --no-hardlinks "$project" "$root/$inside"
mount -t proc proc "$root/proc" 2>/dev/null || true
trap 'umount "$root/proc" 2>/dev/null || true' EXIT

# The settings hold no blanks, so the words of the list are whole.
# shellcheck disable=SC2046
env -i $(settings_of_pip) HOME=/root LANG=C.UTF-8 TERM=dumb \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    chroot "$root" sh -c 'cd "$1" && shift && exec "$@"' sh "/$inside" "$@"
