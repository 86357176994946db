#!/usr/bin/env bash
# Is everything here that a build needs? One line for what is missing; Debian packages are installed when root.
#   scripts/need.sh          Rust, Node and a C compiler
#   scripts/need.sh check    and what `make check` wants on top: clippy, rustfmt, shellcheck
#
# SQLite and libpq are compiled from source that the crates carry: the C compiler is all they need
# (no make, perl, bison or flex, no -dev package), so it is all that is asked for.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/lib.sh
. scripts/lib.sh

rust=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
node=20.19
missing=()

links() { printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' | "${CC:-cc}" -x c - -o /dev/null 2>/dev/null; }
if ! links; then
  if can_install; then debian gcc libc6-dev; else missing+=("a C compiler with its headers (Debian: gcc libc6-dev)"); fi
fi

if ! have cargo || ! have rustc; then
  missing+=("Rust $rust or newer (rustc and cargo)")
else
  found=$(rustc --version | cut -d ' ' -f 2)
  version_at_least "$rust" "$found" || missing+=("Rust $rust or newer (found $found)")
fi

debian_node() { apt-cache policy nodejs 2>/dev/null | sed -n 's/ *Candidate: \([0-9.]*\).*/\1/p'; }
if ! have node && can_install && version_at_least "$node" "$(debian_node)"; then debian nodejs npm; fi
if ! have node || ! have npm; then
  missing+=("Node $node or newer with npm")
else
  found=$(node --version | tr -d v)
  version_at_least "$node" "$found" || missing+=("Node $node or newer (found $found)")
fi

if [ "${1:-}" = check ]; then
  cargo clippy --version >/dev/null 2>&1 || missing+=("clippy (rustup component add clippy)")
  cargo fmt --version >/dev/null 2>&1 || missing+=("rustfmt (rustup component add rustfmt)")
  if ! have shellcheck && can_install; then debian shellcheck; fi
fi

for thing in ${missing[@]+"${missing[@]}"}; do say "missing: $thing"; done
[ ${#missing[@]} -eq 0 ]
