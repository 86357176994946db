#!/usr/bin/env bash
# Run one part of the tests, keep its output and its exit status for counts.sh, and go on whatever happened.
#   scripts/part.sh NAME COMMAND [ARGUMENT...]
# The output goes to target/logs/NAME.log; with CI or V set it is shown as well, otherwise only a failure's last lines.
set -euo pipefail
name=$1
shift
logs=${LOGS:-target/logs}
mkdir -p "$logs"
rm -f "$logs/$name".*
begun=$SECONDS
status=0
if [ -n "${CI:-}${V:-}" ]; then
  printf '\n== %s: %s\n' "$name" "$*"
  "$@" </dev/null 2>&1 | tee "$logs/$name.log" || status=${PIPESTATUS[0]}
else
  "$@" </dev/null >"$logs/$name.log" 2>&1 || status=$?
fi
echo "$status" >"$logs/$name.status"
if [ "$status" -eq 0 ]; then
  printf '%-9s ok in %d s\n' "$name" $((SECONDS - begun))
else
  [ -n "${CI:-}${V:-}" ] || tail -n 60 "$logs/$name.log"
  printf '%-9s FAILED in %d s: see %s\n' "$name" $((SECONDS - begun)) "$logs/$name.log"
fi
