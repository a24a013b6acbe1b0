#!/bin/bash
# Installs requirements.lock into .venv, every file checked against its hash; used by `make setup`.
#
# llama-cpp-python exists as source only. uv keeps the wheel it built, but asks the registry whether the
# source is still the same, and some registries answer so that it builds again: so the cache goes first.
set -euo pipefail
cd "$(dirname "$0")/.."

export CMAKE_ARGS="-DLLAVA_BUILD=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF ${CMAKE_ARGS:-}"
uv=$(packaging/find_uv.sh)
install=("$uv" pip install --quiet --python .venv/bin/python --require-hashes)

echo "Installing the locked packages. The language model's runtime is built from source the first time,"
echo "which takes about 4 minutes on two cores; later it comes from the cache."
"${install[@]}" --offline -r requirements.lock 2>/dev/null && exit

llama=$(mktemp)
trap 'rm -f "$llama"' EXIT
sed -n '/^llama-cpp-python==/,/[^\\]$/p' requirements.lock >"$llama"
"${install[@]}" --offline --no-deps -r "$llama" 2>/dev/null || true
"${install[@]}" -r requirements.lock
