#!/bin/sh
# Says in plain words what is missing, before anything fails further down.
need="The portal is built with Node 20.19 or newer and npm 10 or newer (https://nodejs.org)."

if ! command -v node >/dev/null 2>&1; then
    echo "$need There is no 'node' on the PATH." >&2
    exit 1
fi
if ! command -v npm >/dev/null 2>&1; then
    echo "$need There is no 'npm' on the PATH." >&2
    exit 1
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    echo "$need This is Node $(node --version)." >&2
    exit 1
fi
