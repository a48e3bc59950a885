#!/usr/bin/env bash
# The classic Docker Engine (Debian 12: 20.10, the oldest BuildKit people still meet), started by hand with its own
# data root, socket and bridge.
set -euo pipefail
PART=classic
. "$(dirname "$0")/../lib/common.sh"
. "$(dirname "$0")/../lib/dockerd.sh"

dir=$ENGINE_DIR/classic
start_dockerd "$dir" "csi$ENGINE_NET-classic" "10.$ENGINE_NET.1.1/24" /usr/sbin/dockerd /usr/sbin:/usr/bin:/sbin:/bin
put_env classic \
  "CSI_DOCKER_HOST=unix://$CLASSIC_SOCKET" \
  "CSI_DOCKER=/usr/bin/docker" \
  "CSI_DOCKER_VERSION=$(classic version --format '{{.Server.Version}}')"
