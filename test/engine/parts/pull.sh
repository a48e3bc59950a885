#!/usr/bin/env bash
# The branch for a normal network: exit 0 when a running engine can pull, and then all images of data/images.txt are
# there; exit 1 when no engine runs or no registry answers, so that setup.sh makes stand-ins.
set -euo pipefail
PART=pull
. "$(dirname "$0")/../lib/common.sh"

docker=$(command -v docker || true)
if [ -z "$docker" ] || ! timeout 10 "$docker" version >/dev/null 2>&1; then
  say "no engine runs here yet"
  exit 1
fi
if ! timeout 60 "$docker" pull -q alpine:3.24 >"$ENGINE_DIR/log/pull.log" 2>&1; then
  say "no registry answers"
  exit 1
fi
while read -r image _; do
  case $image in '' | '#'*) continue ;; esac
  "$docker" pull -q "$image" >>"$ENGINE_DIR/log/pull.log" 2>&1 || die "docker pull $image (log/pull.log)"
  say "$image"
done <"$ENGINE_SRC/data/images.txt"
host=${DOCKER_HOST:-$("$docker" context inspect -f '{{.Endpoints.docker.Host}}' 2>/dev/null || echo unix:///var/run/docker.sock)}
version=$("$docker" version --format '{{.Server.Version}}')
lines=("CSI_DOCKER_HOST=$host" "CSI_DOCKER=$docker" "CSI_DOCKER_VERSION=$version" "CSI_STAND_INS=")
# The same engine serves as the modern one when its client has a buildx that can lint.
if "$docker" build --help 2>/dev/null | grep -q -- --check; then
  lines+=("CSI_MODERN_DOCKER_HOST=$host" "CSI_MODERN_DOCKER=$docker" "CSI_MODERN_DOCKER_VERSION=$version")
fi
for program in podman buildah; do
  path=$(command -v "$program" || true)
  [ -z "$path" ] || lines+=("CSI_${program^^}=$path" "CSI_${program^^}_VERSION=$("$path" --version | awk '{ print $3 }')")
done
put_env real "${lines[@]}" "CSI_CA_FILE=${SSL_CERT_FILE:-}"
