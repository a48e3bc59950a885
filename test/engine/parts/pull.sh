#!/usr/bin/env bash
# The branch for a normal network: `pull.sh` with the engine that runs on this machine, `pull.sh own` with the classic
# engine that setup.sh started. Exit 0: all images of data/images.txt are there. Exit 1: no engine runs or no registry
# answers, so that setup.sh makes stand-ins.
set -euo pipefail
PART=pull
. "$(dirname "$0")/../lib/common.sh"

if [ "${1:-}" = own ]; then
  docker() { classic "$@"; }
else
  program=$(type -P docker || true)
  if [ -z "$program" ] || ! timeout 10 "$program" version >/dev/null 2>&1; then
    say "no engine runs here yet"
    exit 1
  fi
  docker() { "$program" "$@"; }
fi
if ! docker pull -q alpine:3.24 >"$ENGINE_DIR/log/pull.log" 2>&1; then
  say "no registry answers: $(tail -n 1 "$ENGINE_DIR/log/pull.log" | cut -c1-120)"
  exit 1
fi
while read -r image _; do
  case $image in '' | '#'*) continue ;; esac
  docker pull -q "$image" >>"$ENGINE_DIR/log/pull.log" 2>&1 || die "docker pull $image (log/pull.log)"
  say "$image"
done <"$ENGINE_SRC/data/images.txt"
[ "${1:-}" != own ] || exit 0

host=${DOCKER_HOST:-$("$program" context inspect -f '{{.Endpoints.docker.Host}}' 2>/dev/null || echo unix:///var/run/docker.sock)}
version=$("$program" version --format '{{.Server.Version}}')
lines=("CSI_DOCKER_HOST=$host" "CSI_DOCKER=$program" "CSI_DOCKER_VERSION=$version" "CSI_STAND_INS=")
# The same engine serves as the modern one when its client has a buildx that can lint.
if "$program" build --help 2>/dev/null | grep -q -- --check; then
  lines+=("CSI_MODERN_DOCKER_HOST=$host" "CSI_MODERN_DOCKER=$program" "CSI_MODERN_DOCKER_VERSION=$version")
fi
for name in podman buildah; do
  path=$(type -P "$name" || true)
  [ -z "$path" ] || lines+=("CSI_${name^^}=$path" "CSI_${name^^}_VERSION=$("$path" --version | awk '{ print $3 }')")
done
put_env real "${lines[@]}" "CSI_CA_FILE=${SSL_CERT_FILE:-}"
