# The order in which stand-ins are made; part of setup.sh, which defines `wanted`, `part` and `all_of`.
# shellcheck shell=bash

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
