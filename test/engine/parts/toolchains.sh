#!/usr/bin/env bash
# The newest patch of each Go series, from the Go module proxy, laid out as in /usr/local/go.
set -euo pipefail
PART=toolchain
. "$(dirname "$0")/../lib/common.sh"

hash=$(recipe_hash parts/toolchains.sh)
if is_done toolchains "$hash"; then
  say "Go toolchains stand: $(cat "$ENGINE_DIR"/go/*.version | tr '\n' ' ')"
  exit 0
fi
command -v go >/dev/null || run_logged apt-go apt-get -q install -y --no-install-recommends golang-go
mkdir -p "$ENGINE_DIR/go/cache"
cd "$ENGINE_DIR/go"
# The machine's own settings must not leak in; -modcacherw so that the cache can be deleted again.
export GOMODCACHE="$ENGINE_DIR/go/cache" GOFLAGS=-modcacherw GOTOOLCHAIN=local
versions=$(go list -m -versions golang.org/toolchain | tr ' ' '\n')
for series in 1.26 1.27; do
  newest=$(grep -E "^v0\.0\.1-go${series//./\\.}\.[0-9]+\.linux-amd64$" <<<"$versions" | sort -V | tail -n 1)
  [ -n "$newest" ] || die "the module proxy lists no Go $series"
  go mod download "golang.org/toolchain@$newest" >"$ENGINE_DIR/log/go-$series.log" 2>&1
  rm -rf "$series"
  mv "$GOMODCACHE/golang.org/toolchain@$newest" "$series"
  # A module zip carries no execute bits and may hold no nested go.mod, so the toolchain module stores _go.mod.
  chmod 755 "$series"/bin/* "$series"/pkg/tool/*/*
  find "$series" -name '*.bash' -exec chmod 755 {} +
  find "$series" -name _go.mod -execdir mv _go.mod go.mod \;
  newest=${newest#v0.0.1-go}
  printf '%s\n' "${newest%.linux-amd64}" >"$series.version"
  say "Go $(cat "$series.version")"
done
rm -rf "$GOMODCACHE"
mark_done toolchains "$hash"
