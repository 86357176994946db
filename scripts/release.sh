#!/usr/bin/env bash
# Pack a release: the binary, the service files, the guide for operations, and the licence texts it must carry.
#   scripts/release.sh target/release/hezhen    writes target/hezhen-VERSION-OS-CPU.tar.gz and its SHA-256
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$1
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
name=hezhen-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

mkdir "$stage/$name"
cp "$binary" LICENSE docs/operations.md packaging/* "$stage/$name/"
strip "$stage/$name/hezhen" 2>/dev/null || true
node scripts/licences.mjs --notices >"$stage/$name/THIRD-PARTY.txt"
tar --sort=name --owner=0 --group=0 --numeric-owner -C "$stage" -czf "target/$name.tar.gz" "$name"
(cd target && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256")
