#!/usr/bin/env bash
# Podman and Buildah of Debian, with storage below DIR and the settings that a machine with hybrid cgroups needs.
set -euo pipefail
PART=podman
. "$(dirname "$0")/../lib/common.sh"

dir=$ENGINE_DIR/podman
mkdir -p "$dir/storage" "$dir/run" "$dir/bin" "$dir/tmp" "$dir/networks"
cat >"$dir/containers.conf" <<CONF
[containers]
# The defaults ask for more than the machine's own limits allow.
default_ulimits = ["nofile=20000:20000", "nproc=4096:4096"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
# crun refuses cgroup v1 beside v2.
runtime = "runc"
tmp_dir = "$dir/tmp"
[network]
network_backend = "netavark"
default_subnet = "10.$ENGINE_NET.3.0/24"
network_config_dir = "$dir/networks"
CONF
cat >"$dir/storage.conf" <<CONF
[storage]
driver = "overlay"
graphroot = "$dir/storage"
runroot = "$dir/run"
CONF
# Short names mean Docker Hub, and nothing asks which registry is meant.
cat >"$dir/registries.conf" <<CONF
unqualified-search-registries = ["docker.io"]
short-name-mode = "permissive"
CONF
cat >"$dir/policy.json" <<CONF
{ "default": [{ "type": "insecureAcceptAnything" }] }
CONF
for program in podman buildah; do
  cat >"$dir/bin/$program" <<SH
#!/bin/sh
export CONTAINERS_CONF="$dir/containers.conf" CONTAINERS_STORAGE_CONF="$dir/storage.conf" CONTAINERS_REGISTRIES_CONF="$dir/registries.conf"
export BUILDAH_RUNTIME=runc
exec /usr/bin/$program "\$@"
SH
  chmod 755 "$dir/bin/$program"
done
"$dir/bin/podman" info >"$ENGINE_DIR/log/podman-info.log" 2>&1 || die "podman info fails (log/podman-info.log)"
put_env podman \
  "CSI_PODMAN=$dir/bin/podman" \
  "CSI_BUILDAH=$dir/bin/buildah" \
  "CSI_PODMAN_VERSION=$(/usr/bin/podman --version | awk '{ print $3 }')" \
  "CSI_BUILDAH_VERSION=$(/usr/bin/buildah --version | awk '{ print $3 }')" \
  "CONTAINERS_CONF=$dir/containers.conf" \
  "CONTAINERS_STORAGE_CONF=$dir/storage.conf" \
  "CONTAINERS_REGISTRIES_CONF=$dir/registries.conf" \
  "BUILDAH_RUNTIME=runc"
say "podman $(/usr/bin/podman --version | awk '{ print $3 }'), buildah $(/usr/bin/buildah --version | awk '{ print $3 }')"
