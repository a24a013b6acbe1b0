#!/bin/bash
# Prints the path of a uv that works: the one on PATH, else one of our own in .tools, brought if it is absent.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.13.8

command -v uv >/dev/null && uv --version >/dev/null 2>&1 && command -v uv && exit

own=.tools/uv/bin
[ "$("$own/uv" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ] && echo "$own/uv" && exit

python=$(packaging/find_python.sh)
"$python" -c 'import ensurepip' 2>/dev/null ||
    packaging/ensure_packages.sh "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')" >&2
echo "Bringing uv $version into .tools" >&2
"$python" -m venv --clear .tools/uv >&2
"$own/python" -m pip install --quiet --disable-pip-version-check "uv==$version" >&2
echo "$own/uv"
