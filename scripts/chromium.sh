#!/usr/bin/env bash
# Print the path of the Chromium that the browser journeys run in. CHROMIUM=/path names another one.
# As root the Debian packages are installed when absent: the browser, and the fonts without which Chinese is boxes.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

chinese_font() { have fc-list && [ -n "$(fc-list :lang=zh family)" ]; }

wanted=()
if [ -z "${CHROMIUM:-}" ] && ! have chromium; then wanted+=(chromium); fi
if ! chinese_font; then
  if can_install; then wanted+=(fontconfig fonts-noto-cjk); else say "no Chinese font found: screens will show boxes"; fi
fi
if [ ${#wanted[@]} -gt 0 ]; then debian "${wanted[@]}"; fi

browser=${CHROMIUM:-$(command -v chromium)}
[ -x "$browser" ] || die "no browser at $browser"
echo "$browser"
