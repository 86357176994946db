#!/usr/bin/env bash
# Add up what the parts left in target/logs; the last line is the sum: `N passed, N failed`.
#   scripts/counts.sh PART...
# Fails when a test failed, when a part ran no test or skipped one, and when a part ended badly without saying why.
set -euo pipefail
logs=${LOGS:-target/logs}

# Each prints "passed failed skipped": cargo's closing lines, and the reports of Vitest and Playwright.
of_cargo() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '/^test result: / {
    for (i = 2; i <= NF; i++) { if ($i == "passed;") p += $(i-1); if ($i == "failed;") f += $(i-1); if ($i == "ignored;") s += $(i-1) }
  } END { print p + 0, f + 0, s + 0 }'
}
of_report() {
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")), s = r.stats;
    console.log(...(s ? [s.expected, s.unexpected + s.flaky, s.skipped]
                      : [r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests]));' "$1"
}
# What a journey stumbled over: the last thing said, so that a report which keeps only the end of the output has it.
stumbled() {
  # shellcheck disable=SC2016
  node -e '
    const plain = (text) => text.replace(/\x1b\[[0-9;]*m/g, "").trim();
    const visit = (suite) => {
      for (const spec of suite.specs ?? []) for (const test of spec.tests) for (const result of test.results)
        for (const error of (result.errors ?? []).slice(0, 1))
          console.log(`-- ${spec.title} (${test.projectName}, ${result.duration} ms)\n${plain(error.message ?? "").split("\n").slice(0, 12).join("\n")}`);
      for (const inner of suite.suites ?? []) visit(inner);
    };
    for (const suite of JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).suites ?? []) visit(suite);' "$1"
}

passed=0 failed=0 bad=0
for part in "$@"; do
  if [ -e "$logs/$part.json" ]; then stumbled "$logs/$part.json"; fi
done
for part in "$@"; do
  p=0 f=0 s=0 note=
  if [ -e "$logs/$part.json" ]; then
    read -r p f s < <(of_report "$logs/$part.json") || p=0 f=0 s=0
  elif [ -e "$logs/$part.log" ]; then
    read -r p f s < <(of_cargo "$logs/$part.log")
  fi
  status=$(cat "$logs/$part.status" 2>/dev/null || echo "none")
  if [ "$status" != 0 ] && [ "$f" -eq 0 ]; then
    f=1 note="ended with status $status"
  elif [ $((p + f)) -eq 0 ]; then
    bad=1 note="ran no test"
  elif [ "$s" -gt 0 ]; then
    bad=1 note="skipped $s"
  fi
  printf '%-9s %5d passed %3d failed%s\n' "$part" "$p" "$f" "${note:+  ($note)}"
  passed=$((passed + p)) failed=$((failed + f))
done
echo "$passed passed, $failed failed"
[ $((failed + bad)) -eq 0 ]
