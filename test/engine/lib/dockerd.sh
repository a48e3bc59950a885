# Starting a dockerd that disturbs nobody: own data root, own socket, own bridge, pid recorded.
# shellcheck shell=bash

# start_dockerd DIR BRIDGE ADDRESS PROGRAM PATH
start_dockerd() {
  local dir=$1 bridge=$2 address=$3 program=$4 path=$5
  mkdir -p "$dir/config" "$dir/data" "$dir/exec"
  if alive "$dir/docker.pid" && [ -S "$dir/docker.sock" ]; then
    say "dockerd already runs"
    return 0
  fi
  rm -f "$dir/docker.pid" "$dir/docker.sock"
  if [ ! -e "/sys/class/net/$bridge" ]; then
    # With a hardware address of its own: otherwise a bridge takes that of a port, changes it as containers come and go,
    # and connections of the others hang until they ask again.
    local a b c d
    IFS=./ read -r a b c d _ <<<"$address"
    ip link add "$bridge" address "$(printf '02:42:%02x:%02x:%02x:%02x' "$a" "$b" "$c" "$d")" type bridge
    ip address add "$address" dev "$bridge"
    printf '%s\n' "$bridge" >"$dir/bridge"
  fi
  ip link set "$bridge" up
  # An empty settings file of its own, so that the machine's /etc/docker/daemon.json does not reach into it.
  printf '{}\n' >"$dir/daemon.json"
  PATH=$path setsid "$program" \
    --host "unix://$dir/docker.sock" --data-root "$dir/data" --exec-root "$dir/exec" --pidfile "$dir/docker.pid" \
    --bridge "$bridge" --storage-driver overlay2 --config-file "$dir/daemon.json" \
    >"$ENGINE_DIR/log/dockerd-$(basename "$dir").log" 2>&1 </dev/null &
  wait_for 60 "dockerd ($(basename "$dir"))" curl -fsS --unix-socket "$dir/docker.sock" http://docker/_ping ||
    die "dockerd does not answer: $(tail -n 5 "$ENGINE_DIR/log/dockerd-$(basename "$dir").log")"
}
