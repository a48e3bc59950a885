#!/usr/bin/env bash
# A modern Docker Engine with buildx and `docker build --check`, from Debian's testing suite.
# No chroot: these programs need no newer glibc than the machine has (the highest symbol is GLIBC_2.34), so the
# unpacked files run as they are and `docker run -v` sees the machine's real paths. Only Debian's newer runc needs a
# newer glibc, so the machine's own runc serves both engines.
set -euo pipefail
PART=modern
. "$(dirname "$0")/../lib/common.sh"
. "$(dirname "$0")/../lib/dockerd.sh"

dir=$ENGINE_DIR/modern
suite=${CSI_MODERN_SUITE:-forky}
hash=$(recipe_hash parts/modern.sh)
if ! is_done modern-unpack "$suite-$hash"; then
  # Never take the programs away from under a daemon that runs them.
  if alive "$dir/docker.pid"; then
    kill "$(cat "$dir/docker.pid")"
    while alive "$dir/docker.pid"; do sleep 0.2; done
  fi
  rm -rf "$dir/debs" "$dir/root"
  mkdir -p "$dir/bin" "$dir/config/cli-plugins" "$dir/root"
  fetch_debs "$suite" "$dir/debs" docker.io docker-cli docker-buildx containerd tini-static libsystemd0
  for deb in "$dir"/debs/*.deb; do dpkg -x "$deb" "$dir/root"; done
  rm -rf "$dir/debs"
  ln -sf "$dir/root/usr/libexec/docker/cli-plugins/docker-buildx" "$dir/config/cli-plugins/docker-buildx"
  # A client that finds its own buildx, whatever DOCKER_CONFIG the caller has, and talks to this engine unless told otherwise.
  cat >"$dir/bin/docker" <<SH
#!/bin/sh
export DOCKER_CONFIG="\${CSI_MODERN_DOCKER_CONFIG:-$dir/config}"
export DOCKER_HOST="\${DOCKER_HOST:-unix://$dir/docker.sock}"
exec "$dir/root/usr/bin/docker" "\$@"
SH
  chmod 755 "$dir/bin/docker"
  "$dir/bin/docker" --version >/dev/null || die "the client of $suite does not run on this machine"
  mark_done modern-unpack "$suite-$hash"
  say "unpacked $("$dir/bin/docker" --version), $("$dir/bin/docker" buildx version)"
fi
# The iptables of the machine, not the unpacked one: both engines must write to the same kernel tables.
start_dockerd "$dir" "csi$ENGINE_NET-modern" "10.$ENGINE_NET.2.1/24" "$dir/root/usr/sbin/dockerd" \
  "$dir/root/usr/bin:$dir/root/usr/sbin:/usr/sbin:/usr/bin:/sbin:/bin"
put_env modern \
  "CSI_MODERN_DOCKER_HOST=unix://$MODERN_SOCKET" \
  "CSI_MODERN_DOCKER=$dir/bin/docker" \
  "CSI_MODERN_DOCKER_CONFIG=$dir/config" \
  "CSI_MODERN_DOCKER_VERSION=$(modern version --format '{{.Server.Version}}')" \
  "CSI_MODERN_BUILDX_VERSION=$(modern buildx version | awk '{print $2}')"
