#!/usr/bin/env bash
# golang:<series>-alpine3.24 on the Alpine stand-in: no compiler, no git, no bash, like the real one.
set -euo pipefail
PART=go-alpine
. "$(dirname "$0")/../lib/common.sh"

alpine=$1
shift
hash=$(recipe_hash parts/golang-alpine.sh)-$(classic image inspect -f '{{.Id}}' "alpine:$alpine" | cut -c8-20)
for series in "$@"; do
  image=golang:$series-alpine$alpine
  version=$(cat "$ENGINE_DIR/go/$series.version")
  if is_done "golang-$series-alpine" "$hash-$version" && classic image inspect "$image" >/dev/null 2>&1; then
    say "$image stands"
    continue
  fi
  # The official image's Go tools are static (built without cgo), as are those of the module proxy.
  run_logged "golang-$series-alpine" classic build --progress plain -t "$image" -f - "$ENGINE_DIR/go/$series" <<DOCKERFILE
FROM alpine:$alpine
RUN apk add --no-cache ca-certificates
ENV GOTOOLCHAIN=local GOPATH=/go
ENV PATH=\$GOPATH/bin:/usr/local/go/bin:\$PATH
COPY . /usr/local/go
RUN mkdir -p "\$GOPATH/src" "\$GOPATH/bin" && chmod -R 1777 "\$GOPATH"
ENV GOLANG_VERSION=$version
WORKDIR \$GOPATH
DOCKERFILE
  mark_done "golang-$series-alpine" "$hash-$version"
  say "$image made (Go $version)"
done
