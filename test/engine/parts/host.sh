#!/usr/bin/env bash
# Debian packages on the machine itself: the classic engine, Podman, Buildah, and what makes the stand-ins.
set -euo pipefail
PART=host
. "$(dirname "$0")/../lib/common.sh"

want=(docker.io debootstrap iptables iproute2 podman buildah netavark aardvark-dns runc patchelf curl unzip zstd ca-certificates)
missing=()
for package in "${want[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
  say "packages are there"
  exit 0
fi
say "apt-get install ${missing[*]}"
# No service may start by itself: a dockerd on the default socket is the user's own business.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  trap 'rm -f "$policy"' EXIT
fi
run_logged apt-update apt-get -q update
run_logged apt-install apt-get -q install -y --no-install-recommends "${missing[@]}"
say "packages installed"
