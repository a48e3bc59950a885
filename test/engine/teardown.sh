#!/usr/bin/env bash
# teardown.sh DIR: stops what setup.sh started, by the recorded process ids, and takes its addresses and bridges away.
# The files stay, so that the next setup.sh is quick; remove DIR by hand when they are not wanted any more.
set -euo pipefail

ENGINE_DIR=$(cd "${1:?teardown.sh DIR}" && pwd)
export ENGINE_DIR
PART=teardown
. "$(dirname "$0")/lib/common.sh"

# stop PIDFILE WORD WHAT
stop() {
  local pid left=100
  if alive "$1" "$2"; then
    pid=$(cat "$1")
    kill "$pid"
    while kill -0 "$pid" 2>/dev/null && [ "$left" -gt 0 ]; do
      sleep 0.2
      left=$((left - 1))
    done
    if kill -0 "$pid" 2>/dev/null; then kill -9 "$pid"; fi
    say "$3 stopped"
  fi
  rm -f "$1"
}

if [ -x "$ENGINE_DIR/podman/bin/podman" ] && [ -d "$ENGINE_DIR/podman/storage" ]; then
  "$ENGINE_DIR/podman/bin/podman" rm -a -f >/dev/null 2>&1 || true
fi
# Containers first, while their engine can still end them.
if alive "$ENGINE_DIR/classic/docker.pid"; then classic ps -q | xargs -r -n 8 sh -c 'DOCKER_HOST="$0" /usr/bin/docker kill "$@" >/dev/null' "unix://$CLASSIC_SOCKET" || true; fi
if alive "$ENGINE_DIR/modern/docker.pid"; then modern ps -q | xargs -r -n 8 sh -c 'DOCKER_HOST="$0" /usr/bin/docker kill "$@" >/dev/null' "unix://$MODERN_SOCKET" || true; fi
stop "$ENGINE_DIR/classic/docker.pid" "$ENGINE_DIR" "classic engine"
stop "$ENGINE_DIR/modern/docker.pid" "$ENGINE_DIR" "modern engine"
stop "$ENGINE_DIR/apk/httpd.pid" httpd "package server"

# A mount that an engine left behind keeps files alive; only those below DIR are ours.
awk -v dir="$ENGINE_DIR/" 'index($2, dir) == 1 { print $2 }' /proc/self/mounts | sort -r | while read -r mount; do umount -l "$mount" || true; done
for dir in classic modern; do
  bridge=$(cat "$ENGINE_DIR/$dir/bridge" 2>/dev/null || true)
  if [ -n "$bridge" ] && [ -e "/sys/class/net/$bridge" ]; then ip link delete "$bridge"; fi
  rm -f "$ENGINE_DIR/$dir/bridge" "$ENGINE_DIR/$dir/docker.sock"
done
# Podman makes its bridge by itself; ours is the one with our address.
if ip -4 -o address show dev podman0 2>/dev/null | grep -qF "inet 10.$ENGINE_NET.3.1/"; then ip link delete podman0; fi
address=$(cat "$ENGINE_DIR/apk/address" 2>/dev/null || true)
if [ -n "$address" ]; then
  ip address delete "$address" dev lo 2>/dev/null || true
  rm -f "$ENGINE_DIR/apk/address"
fi
rm -f "$ENGINE_DIR/env"
say "done"
