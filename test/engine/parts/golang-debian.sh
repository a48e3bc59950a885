#!/usr/bin/env bash
# golang:<series>-<release> on the Debian stand-in: `golang-debian.sh RELEASE SERIES…`.
set -euo pipefail
release=$1
shift
PART=go-$release
. "$(dirname "$0")/../lib/common.sh"

hash=$(recipe_hash parts/golang-debian.sh)-$(classic image inspect -f '{{.Id}}' "debian:$release-slim" | cut -c8-20)
for series in "$@"; do
  image=golang:$series-$release
  version=$(cat "$ENGINE_DIR/go/$series.version")
  if is_done "golang-$series-$release" "$hash-$version" && classic image inspect "$image" >/dev/null 2>&1; then
    say "$image stands"
    continue
  fi
  say "$image"
  # The packages come before the toolchain, so that all series of one release share that layer.
  run_logged "golang-$series-$release" classic build --progress plain -t "$image" -f - "$ENGINE_DIR/go/$series" <<DOCKERFILE
FROM debian:$release-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends ca-certificates curl wget netbase git openssh-client procps g++ gcc libc6-dev make pkg-config \\
 && rm -rf /var/lib/apt/lists/*
ENV GOTOOLCHAIN=local GOPATH=/go
ENV PATH=\$GOPATH/bin:/usr/local/go/bin:\$PATH
COPY . /usr/local/go
RUN mkdir -p "\$GOPATH/src" "\$GOPATH/bin" && chmod -R 1777 "\$GOPATH"
ENV GOLANG_VERSION=$version
WORKDIR \$GOPATH
DOCKERFILE
  mark_done "golang-$series-$release" "$hash-$version"
  say "$image made (Go $version)"
done
