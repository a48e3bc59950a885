#!/usr/bin/env bash
# Real container engines with the base images the tests need: setup.sh [--only part,…] [DIR]
# Parts: host classic modern podman apk debian golang distroless alpine load (their order; default: all).
# Where a registry answers, the real images are pulled into the engine that is there. Where none does, stand-ins are made
# under the official names: see README.md; CSI_FORCE_STAND_INS=1 makes them in any case. Run again: what stands is kept. teardown.sh DIR stops it all.
set -euo pipefail

only=''
if [ "${1:-}" = --only ]; then
  only=",$2,"
  shift 2
fi
ENGINE_DIR=${1:-${TMPDIR:-/tmp}/create-slim-image-engine}
mkdir -p "$ENGINE_DIR"/{log,done,env.d,work,cache}
ENGINE_DIR=$(cd "$ENGINE_DIR" && pwd)
ENGINE_STARTED=$(date +%s)
export ENGINE_DIR ENGINE_STARTED
PART=setup
. "$(dirname "$0")/lib/common.sh"
printf '%s\n' "$ENGINE_NET" >"$ENGINE_DIR/net"

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || die "made for Linux on x86_64 (there: $(uname -s)-$(uname -m))"

# wanted PART: was it asked for?
wanted() { [ -z "$only" ] || [[ $only == *",$1,"* ]]; }
part() { "$ENGINE_SRC/parts/$1.sh" "${@:2}"; }
# all_of PID…: every background part must have ended well.
all_of() {
  local pid failed=0
  for pid in "$@"; do wait "$pid" || failed=1; done
  [ "$failed" -eq 0 ] || die "a part failed, see above"
}

# A normal network: the user's own engine and the real images.
if [ -z "${CSI_FORCE_STAND_INS:-}" ] && part pull; then
  cat "$ENGINE_DIR"/env.d/real >"$ENGINE_DIR/env"
  say "real images are in place, settings in $ENGINE_DIR/env"
  exit 0
fi

[ "$(id -u)" -eq 0 ] || die "must be root to start engines"
if wanted host; then part host; fi
if wanted classic; then part classic; fi

stand_ins=$(awk '!/^#/ && NF { print $1 }' "$ENGINE_SRC/data/images.txt" | paste -sd, -)
if [ -z "${CSI_FORCE_STAND_INS:-}" ] && wanted classic && part pull own; then
  stand_ins=''
  if wanted modern; then part modern; fi
  if wanted podman; then part podman; fi
else
  . "$ENGINE_SRC/lib/stand-ins.sh"
fi
if wanted load; then part load; fi

{
  printf '# written by test/engine/setup.sh; what each line means is in test/engine/README.md\n'
  printf 'CSI_ENGINE_DIR=%s\n' "$ENGINE_DIR"
  cat "$ENGINE_DIR"/env.d/*
  # The bundle of this machine: a build that downloads anything behind an inspecting proxy mounts it as the secret `ca`.
  printf 'CSI_CA_FILE=%s\n' "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}"
  printf 'CSI_STAND_INS=%s\n' "$stand_ins"
} >"$ENGINE_DIR/env.new"
mv "$ENGINE_DIR/env.new" "$ENGINE_DIR/env"
say "ready, settings in $ENGINE_DIR/env ($(du -shx "$ENGINE_DIR" 2>/dev/null | cut -f1 || true) on disk)"
