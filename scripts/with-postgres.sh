#!/usr/bin/env bash
# Run a command beside a throw-away PostgreSQL: its own folder, a unix socket and no port, gone afterwards.
#   scripts/with-postgres.sh cargo test --workspace --test it
# TEST_DATABASE_URL names the server for the command. Nothing here survives a power cut: it is for tests, unless DURABLE is
# set: then it writes as carefully as a real one, for figures that mean something.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
[ $# -gt 0 ] || die "usage: $0 COMMAND [ARGUMENT...]"

# The newest server on this machine, wherever Debian or the PATH has it.
programs() {
  local folder
  folder=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
  if [ -x "$folder/initdb" ]; then echo "$folder"; elif have initdb; then dirname "$(command -v initdb)"; fi
}
bin=$(programs)
if [ -z "$bin" ]; then debian postgresql; bin=$(programs); fi
[ -n "$bin" ] || die "missing: PostgreSQL's initdb and pg_ctl"

home=$(mktemp -d /tmp/hezhen-pg.XXXXXX) # short: a socket's path has room for 107 bytes
as_owner=()
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
  chown postgres:postgres "$home"
  as_owner=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
owner() (cd "$home" && ${as_owner[@]+"${as_owner[@]}"} "$@")

stop() {
  local status=$?
  trap - EXIT
  owner "$bin/pg_ctl" -D "$home/data" -m immediate -w stop >/dev/null 2>&1 || true
  # A server that fell over says so here, and nowhere else.
  if [ "$status" -ne 0 ]; then grep -E 'PANIC|FATAL|LOG:  (server process|terminating|database system)' "$home/data/server.log" | tail -n 20 >&2 || true; fi
  rm -rf "$home"
  exit "$status"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

settings="-k $home -c listen_addresses='' -c max_connections=300"
if [ -z "${DURABLE:-}" ]; then
  settings+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c jit=off -c autovacuum=off"
else
  # A server of its own gives its database a quarter of 4 GiB.
  settings+=" -c shared_buffers=1GB"
fi
owner "$bin/initdb" -D "$home/data" -U postgres -A trust --encoding=UTF8 --locale=C --no-sync >"$home/initdb.log" 2>&1 ||
  { cat "$home/initdb.log" >&2; die "initdb failed"; }
owner "$bin/pg_ctl" -D "$home/data" -l "$home/data/server.log" -o "$settings" -w start >/dev/null ||
  { cat "$home/data/server.log" >&2; die "PostgreSQL did not start"; }

export TEST_DATABASE_URL="postgres://postgres@${home//\//%2F}/postgres"
"$@"
