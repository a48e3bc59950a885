#!/usr/bin/env bash
# Real container engines with the base images the tests need: setup.sh [--only part,…] [DIR]
# Parts: host classic modern podman apk debian golang distroless alpine load (their order; default: all).
# Where a registry answers, the real images are pulled into the engine that is there. Where none does, stand-ins are made
# under the official names: see README.md. Run again: what stands is kept. teardown.sh DIR stops it all.
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
if [ -z "${CSI_STAND_INS:-}" ] && part pull; then
  cat "$ENGINE_DIR"/env.d/real >"$ENGINE_DIR/env"
  say "real images are in place, settings in $ENGINE_DIR/env"
  exit 0
fi

[ "$(id -u)" -eq 0 ] || die "must be root to start engines"
if wanted host; then part host; fi
if wanted classic; then part classic; fi

# What does not wait for anything else runs side by side: the network is the bound for some, the processor for others.
jobs=()
go_ready=$ENGINE_DIR/work/toolchains
rm -f "$go_ready"
if wanted golang; then { part toolchains; touch "$go_ready"; } & jobs+=($!); toolchains=$!; fi
if wanted modern; then part modern & jobs+=($!); fi
if wanted podman; then part podman & jobs+=($!); fi
{
  if wanted distroless; then part distroless; fi
  if wanted apk; then part apk-server; fi
  if wanted alpine; then part alpine 3.24 forky && part alpine 3.23 trixie; fi
  if wanted apk; then part alpine-packages; fi
  if wanted golang; then
    while [ ! -e "$go_ready" ] && kill -0 "$toolchains" 2>/dev/null; do sleep 0.5; done
    part golang-alpine 3.24 1.26 1.27
  fi
} &
jobs+=($!)
{
  if wanted debian; then part debian trixie; fi
  if wanted golang; then
    while [ ! -e "$go_ready" ] && kill -0 "$toolchains" 2>/dev/null; do sleep 0.5; done
    part golang-debian trixie 1.26 1.27
  fi
  if wanted debian; then part debian bookworm; fi
  if wanted golang; then part golang-debian bookworm 1.26; fi
} &
jobs+=($!)
all_of "${jobs[@]}"
if wanted load; then part load; fi

{
  printf '# written by test/engine/setup.sh; what each line means is in test/engine/README.md\n'
  printf 'CSI_ENGINE_DIR=%s\n' "$ENGINE_DIR"
  cat "$ENGINE_DIR"/env.d/*
  # The bundle of this machine: a build that downloads anything behind an inspecting proxy mounts it as the secret `ca`.
  printf 'CSI_CA_FILE=%s\n' "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}"
  printf 'CSI_STAND_INS=%s\n' "$(awk '!/^#/ && NF { print $1 }' "$ENGINE_SRC/data/images.txt" | paste -sd, -)"
} >"$ENGINE_DIR/env.new"
mv "$ENGINE_DIR/env.new" "$ENGINE_DIR/env"
say "ready, settings in $ENGINE_DIR/env ($(du -sh "$ENGINE_DIR" 2>/dev/null | cut -f1) on disk)"
