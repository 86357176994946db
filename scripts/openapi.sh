#!/usr/bin/env bash
# Write openapi/openapi.json from the server's code, and the browser's types from that document.
#   scripts/openapi.sh --check    change nothing; fail when what is committed is not what would be written
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh
hezhen=${HEZHEN:-target/debug/hezhen}
files=(openapi/openapi.json frontend/src/api/schema.gen.ts)

kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
for file in "${files[@]}"; do
  if [ -e "$file" ]; then cp -p "$file" "$kept/"; else : >"$kept/${file##*/}"; fi
done

"$hezhen" openapi >"$kept/new" # a server that fails must not leave an empty document behind
cat "$kept/new" >openapi/openapi.json
npm --prefix frontend --silent run gen
[ "${1:-}" = --check ] || exit 0

stale=0
for file in "${files[@]}"; do
  if ! cmp -s "$kept/${file##*/}" "$file"; then
    stale=1
    say "$file is not what the code says now; \`make openapi\` writes it"
    diff -u "$kept/${file##*/}" "$file" | head -n 40 >&2 || true
  fi
  cp -p "$kept/${file##*/}" "$file"
done
exit "$stale"
