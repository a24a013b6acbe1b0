#!/bin/bash
# Prints the path of a Python 3.11 or 3.12, the versions that every wheel of the appliance exists for.
set -euo pipefail

# resolved by the interpreter itself, so that a version manager's shim is not what stays behind
tell='import sys; sys.version_info[:2] in ((3, 11), (3, 12)) or sys.exit(1); print(sys.executable)'
for name in python3.11 python3.12 python3; do
    command -v "$name" >/dev/null && "$name" -c "$tell" 2>/dev/null && exit
done
echo "Lotline needs Python 3.11 or 3.12; neither was found on PATH." >&2
exit 1
