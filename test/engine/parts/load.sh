#!/usr/bin/env bash
# The stand-ins go from the classic engine into the others, through one archive in which shared layers stand once.
set -euo pipefail
PART=load
. "$(dirname "$0")/../lib/common.sh"

mapfile -t all < <(awk '!/^#/ && NF { print $1 }' "$ENGINE_SRC/data/images.txt")
mapfile -t some < <(awk '!/^#/ && $2 == "podman" { print $1 }' "$ENGINE_SRC/data/images.txt")
mkdir -p "$ENGINE_DIR/images"

# state NAME…: changes when one of these images changes.
state() { classic image inspect -f '{{.Id}}' "$@" | sha256sum | cut -c1-16; }

archive() { # FILE IMAGE…
  local file=$1 id
  shift
  id=$(state "$@")
  if ! is_done "$(basename "$file")" "$id" || [ ! -s "$file" ]; then
    classic save "$@" | zstd -q -1 -T0 -f -o "$file"
    mark_done "$(basename "$file")" "$id"
    say "$(basename "$file") $(du -h "$file" | cut -f1)"
  fi
}

load_modern() {
  local id
  id=$(state "${all[@]}")
  if is_done load-modern "$id" && modern image inspect "${all[@]}" >/dev/null 2>&1; then
    say "modern engine has them"
    return 0
  fi
  zstd -q -dc "$ENGINE_DIR/images/all.tar.zst" | modern load -q >"$ENGINE_DIR/log/load-modern.log" 2>&1 || die "docker load (log/load-modern.log)"
  mark_done load-modern "$id"
  say "modern engine loaded"
}
load_podman() {
  local id podman=$ENGINE_DIR/podman/bin/podman
  id=$(state "${some[@]}")
  if is_done load-podman "$id" && "$podman" image exists alpine:3.24; then
    say "podman has them"
    return 0
  fi
  # One image at a time: Podman cannot read the archive of many, in which the classic engine writes a layer that two
  # images share as a link. Layers it has already are only read again, not stored again.
  local image
  for image in "${some[@]}"; do
    classic save "$image" | "$podman" load -q >>"$ENGINE_DIR/log/load-podman.log" 2>&1 || die "podman load $image (log/load-podman.log)"
    # Podman files a name without a registry under localhost/; the Dockerfiles mean Docker Hub.
    case $image in
      *.*/*) ;;
      *) "$podman" tag "localhost/$image" "docker.io/library/$image" && "$podman" untag "localhost/$image" "localhost/$image" ;;
    esac
  done
  mark_done load-podman "$id"
  say "podman loaded"
}

archive "$ENGINE_DIR/images/all.tar.zst" "${all[@]}"
pids=()
if [ -S "$MODERN_SOCKET" ]; then load_modern & pids+=($!); fi
if [ -x "$ENGINE_DIR/podman/bin/podman" ]; then load_podman & pids+=($!); fi
for pid in "${pids[@]}"; do wait "$pid"; done
