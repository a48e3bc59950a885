# Shared by every part: where things live, how progress looks, where Debian packages come from.
# Sourced, never run. Expects ENGINE_DIR (where all state lives) to be set by setup.sh.
# shellcheck shell=bash

ENGINE_SRC=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export ENGINE_SRC
: "${ENGINE_DIR:?run setup.sh, it sets ENGINE_DIR}"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

STARTED=${ENGINE_STARTED:-$(date +%s)}
export ENGINE_STARTED=$STARTED

# say WHAT: one progress line with the seconds since setup.sh began.
say() { printf '[%4ds] %-10s %s\n' "$(($(date +%s) - STARTED))" "${PART:-setup}" "$*" >&2; }
die() {
  say "ERROR: $*"
  exit 1
}

# run_logged NAME COMMAND…: the output goes to a log and is shown only when the command fails.
run_logged() {
  local log="$ENGINE_DIR/log/$1.log"
  shift
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    die "failed: $* (whole log: $log)"
  fi
}

# recipe_hash FILE…: changes when one of the scripts that make an image changes, so that a second run knows what to redo.
recipe_hash() { (cd "$ENGINE_SRC" && cat -- "$@" | sha256sum | cut -c1-16); }

# is_done NAME HASH / mark_done NAME HASH: the memory between two runs.
is_done() { [ "$(cat "$ENGINE_DIR/done/$1" 2>/dev/null)" = "$2" ]; }
mark_done() { printf '%s\n' "$2" >"$ENGINE_DIR/done/$1"; }

# put_env FILE KEY=VALUE…: what a part tells the tests; setup.sh joins the files to DIR/env.
put_env() {
  local file="$ENGINE_DIR/env.d/$1"
  shift
  printf '%s\n' "$@" >"$file"
}

# alive PIDFILE [WORD]: is the process we recorded still there, and still the one we started?
alive() {
  local pid
  pid=$(cat "$1" 2>/dev/null) || return 1
  [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] && tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "${2:-$ENGINE_DIR}"
}

# wait_for SECONDS WHAT COMMAND…
wait_for() {
  local left=$(($1 * 5)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 0.2
  done
  say "$what is up"
}

# The Debian mirrors this machine already uses; the public name only where nothing is configured.
mirror() {
  local found
  found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null | grep -v security | head -n 1 || true)
  found=${found%/}
  printf '%s\n' "${found:-http://deb.debian.org/debian}"
}
security_mirror() {
  local found
  found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null | grep security | head -n 1 || true)
  found=${found%/}
  printf '%s\n' "${found:-http://deb.debian.org/debian-security}"
}

# fetch_debs SUITE OUTDIR PACKAGE…: exactly these packages of another Debian release, signatures checked by apt,
# through an apt state of its own so that the machine's own package lists stay as they are.
fetch_debs() {
  local suite=$1 out=$2 apt="$ENGINE_DIR/apt/$1"
  shift 2
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$out"
  (
    # No `set -e` inside a condition: every step that can fail says so itself.
    flock 9 || exit 1
    if [ ! -e "$apt/ready" ]; then
      {
        printf 'deb [arch=amd64 signed-by=%s] %s %s main\n' /usr/share/keyrings/debian-archive-keyring.gpg "$(mirror)" "$suite"
        if [ "$suite" != sid ]; then
          printf 'deb [arch=amd64 signed-by=%s] %s %s-security main\n' /usr/share/keyrings/debian-archive-keyring.gpg "$(security_mirror)" "$suite"
        fi
      } >"$apt/sources.list"
      cat >"$apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "/nonexistent";
Dir::State::lists "$apt/lists";
Dir::State::status "/dev/null";
Dir::Cache "$apt/cache";
APT::Architecture "amd64";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "3";
CONF
      APT_CONFIG="$apt/apt.conf" apt-get -q update || exit 1
      touch "$apt/ready"
    fi
    cd "$out" && APT_CONFIG="$apt/apt.conf" apt-get -q download "$@"
  ) 9>"$apt.lock" >>"$ENGINE_DIR/log/debs-$suite.log" 2>&1 || die "download from $suite failed: $* (log/debs-$suite.log)"
}

# All addresses are in 10.N/16, and the bridges are named after N, so that a second set can stand beside the first.
ENGINE_NET=${CSI_ENGINE_NET:-$(cat "$ENGINE_DIR/net" 2>/dev/null || echo 213)}
export ENGINE_NET
# The address the Alpine package server listens on: on the loopback, so that it exists on every machine, and outside
# 127/8, so that containers reach it through their gateway.
APK_ADDRESS=10.$ENGINE_NET.0.1
APK_PORT=8213
APK_URL="http://$APK_ADDRESS:$APK_PORT/alpine"
export APK_ADDRESS APK_PORT APK_URL

# The classic engine is the one that makes the stand-ins; the others load what it saved.
CLASSIC_SOCKET="$ENGINE_DIR/classic/docker.sock"
MODERN_SOCKET="$ENGINE_DIR/modern/docker.sock"
export CLASSIC_SOCKET MODERN_SOCKET
# classic ARGS…: Debian's own client; the one that stands first on PATH may be newer and lack buildx.
classic() { DOCKER_BUILDKIT=1 DOCKER_CONFIG="$ENGINE_DIR/classic/config" /usr/bin/docker -H "unix://$CLASSIC_SOCKET" "$@"; }
modern() { DOCKER_CONFIG="$ENGINE_DIR/modern/config" "$ENGINE_DIR/modern/bin/docker" -H "unix://$MODERN_SOCKET" "$@"; }
