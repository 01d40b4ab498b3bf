#!/bin/sh
# Prints the path of a Chromium for the browser tests and sets one up where none is there.
#
# Looks at CHROMIUM_PATH, then at the usual names; as root on Debian or Ubuntu it installs the package "chromium", elsewhere it
# lets Playwright fetch its own. Exits with 1 and a word on what to do when none of it works.
set -eu

for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$name" ] && found=$(command -v "$name" 2>/dev/null) && { echo "$found"; exit 0; }
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium with apt-get, once" >&2
  if apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2; then
    command -v chromium && exit 0
  fi
fi

cd "$(dirname "$0")/.."
echo "Letting Playwright fetch its Chromium, once" >&2
if npx --no-install playwright install chromium >&2; then
  node --input-type=module -e 'import { chromium } from "@playwright/test"; console.log(chromium.executablePath())' && exit 0
fi

echo "The browser tests need Chromium. Install it, or name one with CHROMIUM_PATH=/path/to/chromium." >&2
exit 1
