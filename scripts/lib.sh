# shellcheck shell=bash
# What the other scripts share: plain messages, and Debian packages when (and only when) something is missing.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# version_at_least 1.95 1.96.0: is the second version the first one or newer?
version_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

can_install() { [ "$(id -u)" -eq 0 ] && have apt-get; }

# debian PACKAGE...: installs them as root, otherwise says the one command that would.
debian() {
  can_install || die "missing: $* (as root: apt-get install -y --no-install-recommends $*)"
  say "installing $*"
  local log
  log=$(mktemp)
  if ! {
    apt-get -q update &&
      DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@"
  } </dev/null >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    die "could not install $*"
  fi
  rm -f "$log"
}
