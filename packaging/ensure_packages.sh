#!/bin/bash
# Makes sure that Debian packages are installed; used by `make setup` and `make test`.
#   ensure_packages.sh NAME…     `a|b` is satisfied by either
# As root it installs what is missing; otherwise it prints the one line to run, and fails.
set -euo pipefail

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

offered() {
    apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

any_installed() {
    local name
    for name in ${1//|/ }; do installed "$name" && return 0; done
    return 1
}

first_offered() {
    local name
    for name in ${1//|/ }; do offered "$name" && echo "$name" && return; done
    echo "${1%%|*}"
}

command -v dpkg-query >/dev/null || {
    echo "This is no Debian: make sure for yourself that these are there: $*" >&2
    exit 0
}

missing=()
for wanted in "$@"; do any_installed "$wanted" || missing+=("$wanted"); done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=$([ "$(id -u)" = 0 ] && echo yes || echo no)
[ "$as_root" = no ] || { echo "Installing: ${missing[*]}" && apt-get update -qq; }

names=()
for wanted in "${missing[@]}"; do names+=("$(first_offered "$wanted")"); done
install=(apt-get install -y --no-install-recommends "${names[@]}")

if [ "$as_root" = no ]; then
    echo "System packages are missing. Run this, then make again:" >&2
    echo "  sudo ${install[*]}" >&2
    exit 1
fi
DEBIAN_FRONTEND=noninteractive "${install[@]}" -qq
