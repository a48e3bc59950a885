#!/usr/bin/env bash
# syntax.sh DIR: which Dockerfile forms work on which engine, by building each on all of them. Prints a table.
set -euo pipefail

ENGINE_DIR=$(cd "${1:?syntax.sh DIR}" && pwd)
export ENGINE_DIR
PART=syntax
. "$(dirname "$0")/lib/common.sh"
set -a
. "$ENGINE_DIR/env"
set +a

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/context/sub" "$work/log"
printf 'module example.com/hello\n\ngo 1.26\n' >"$work/context/go.mod"
: >"$work/context/go.sum"
printf 'package main\n\nfunc main() { println("hello") }\n' >"$work/context/main.go"
printf 'text\n' >"$work/context/sub/file.txt"

build() { # ENGINE ARGS…
  local engine=$1
  shift
  case $engine in
    classic) DOCKER_BUILDKIT=1 DOCKER_HOST=$CSI_DOCKER_HOST "$CSI_DOCKER" build --no-cache --progress plain "$@" ;;
    modern) DOCKER_HOST=$CSI_MODERN_DOCKER_HOST "$CSI_MODERN_DOCKER" build --no-cache --progress plain "$@" ;;
    podman) "$CSI_PODMAN" build --no-cache "$@" ;;
    buildah) "$CSI_BUILDAH" build --no-cache "$@" ;;
  esac
}
engines=(classic modern)
[ -z "${CSI_PODMAN:-}" ] || engines+=(podman)
[ -z "${CSI_BUILDAH:-}" ] || engines+=(buildah)

n=0
# row TITLE [BUILD-ARGS…] <Dockerfile: the build must succeed.
row() {
  local title=$1 engine cell line
  shift
  n=$((n + 1))
  cat >"$work/Dockerfile.$n"
  line="| $title |"
  for engine in "${engines[@]}"; do
    if build "$engine" -f "$work/Dockerfile.$n" -t "csi-syntax:$n" "$@" "$work/context" >"$work/log/$n.$engine" 2>&1 </dev/null; then
      cell=yes
    else
      cell="**no**: $(grep -aiE 'error|unknown|not |fail|cannot|invalid|panic' "$work/log/$n.$engine" | tail -n 1 | sed -E 's/^Error: building at STEP "[^"]*("[^"]*"[^"]*)*": //; s/\|/\\|/g' | cut -c1-150)"
    fi
    line+=" $cell |"
  done
  printf '%s\n' "$line"
}

printf '| form |'
for engine in "${engines[@]}"; do printf ' %s |' "$engine"; done
printf '\n|---|'
for engine in "${engines[@]}"; do printf '%s' '---|'; done
printf '\n'

row '`RUN --mount=type=bind,target=.` (relative to WORKDIR)' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,target=. test -e /src/main.go
D
row '`RUN --mount=type=bind,target=/src`' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,target=/src test -e main.go
D
row '`RUN --mount=type=bind,source=.,target=/src`' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,source=.,target=/src test -e main.go
D
row '`--mount=type=bind,source=go.mod,target=go.mod` (relative)' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,source=go.mod,target=go.mod test -e /src/go.mod
D
row '`--mount=type=bind,source=go.mod,target=/src/go.mod`' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,source=go.mod,target=/src/go.mod --mount=type=bind,source=go.sum,target=/src/go.sum test -e go.mod
D
row '`--mount=type=bind,target=/src,rw` and writing there' <<'D'
FROM alpine:3.24
WORKDIR /src
RUN --mount=type=bind,target=/src,rw touch /src/new
D
row 'writing into a read-only bind mount fails (expected: no)' <<'D'
FROM alpine:3.24
RUN --mount=type=bind,target=/src touch /src/new
D
row '`--mount=type=bind,from=STAGE,source=/x,target=/y`' <<'D'
FROM alpine:3.24 AS one
RUN mkdir /x && echo hello >/x/f
FROM alpine:3.24
RUN --mount=type=bind,from=one,source=/x,target=/y test -e /y/f
D
row '`--mount=type=cache,target=/c` (kept between builds)' <<'D'
FROM alpine:3.24
RUN --mount=type=cache,target=/c touch /c/f
RUN --mount=type=cache,target=/c test -e /c/f
D
row '`--mount=type=cache,id=…,sharing=locked`' <<'D'
FROM alpine:3.24
RUN --mount=type=cache,id=csi,target=/c,sharing=locked touch /c/f
D
row '`--mount=type=cache,…,uid=1000,gid=1000,mode=0755`' <<'D'
FROM alpine:3.24
RUN --mount=type=cache,id=csi-uid,target=/c,uid=1000,gid=1000,mode=0755 test "$(stat -c %u /c)" = 1000
D
row '`--mount=type=tmpfs,target=/t`' <<'D'
FROM alpine:3.24
RUN --mount=type=tmpfs,target=/t touch /t/f
D
row '`--mount=type=secret,id=ca,target=…` not given' <<'D'
FROM alpine:3.24
RUN --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt test -s /etc/ssl/certs/ca-certificates.crt
D
row 'the same, given with `--secret id=ca,src=FILE`' --secret "id=ca,src=$work/context/sub/file.txt" <<'D'
FROM alpine:3.24
RUN --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt grep -qx text /etc/ssl/certs/ca-certificates.crt
RUN ! grep -qx text /etc/ssl/certs/ca-certificates.crt
D
row '… on a path that is not in the image (parents made; nothing left but an empty file at most)' --secret "id=ca,src=$work/context/sub/file.txt" <<'D'
FROM debian:trixie-slim
RUN --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt grep -qx text /etc/ssl/certs/ca-certificates.crt
RUN ! test -s /etc/ssl/certs/ca-certificates.crt
D
row '`--mount=type=secret,id=ca` (default place /run/secrets/ca)' --secret "id=ca,src=$work/context/sub/file.txt" <<'D'
FROM alpine:3.24
RUN --mount=type=secret,id=ca grep -qx text /run/secrets/ca
D
row '`--mount=type=secret,id=tok,env=TOK`' --secret "id=tok,src=$work/context/sub/file.txt" <<'D'
FROM alpine:3.24
RUN --mount=type=secret,id=tok,env=TOK test -n "$TOK"
D
row '`--mount=type=secret,id=ca,required=true` not given (expected: no)' <<'D'
FROM alpine:3.24
RUN --mount=type=secret,id=ca,required=true true
D
row '`ARG TARGETOS TARGETARCH` (two on one line)' <<'D'
FROM alpine:3.24
ARG TARGETOS TARGETARCH
RUN test "$TARGETOS/$TARGETARCH" = linux/amd64
D
row '`ARG TARGETOS` and `ARG TARGETARCH` on two lines' <<'D'
FROM alpine:3.24
ARG TARGETOS
ARG TARGETARCH
RUN test "$TARGETOS/$TARGETARCH" = linux/amd64
D
row '`FROM --platform=$BUILDPLATFORM`' <<'D'
FROM --platform=$BUILDPLATFORM alpine:3.24 AS build
RUN true
FROM alpine:3.24
COPY --from=build /etc/alpine-release /x
D
row '`FROM --platform=$BUILDPLATFORM` with `--platform linux/arm64`, scratch at the end' --platform linux/arm64 <<'D'
FROM --platform=$BUILDPLATFORM alpine:3.24 AS build
ARG TARGETARCH
RUN test "$TARGETARCH" = arm64 && touch /x
FROM scratch
COPY --from=build /x /x
D
row '`ARG` before `FROM`, used in it' <<'D'
ARG BASE=alpine:3.24
FROM ${BASE}
RUN true
D
row '`COPY --chmod=755`' <<'D'
FROM alpine:3.24
COPY --chmod=755 main.go /x
RUN test "$(stat -c %a /x)" = 755
D
row '`COPY --chown=65532:65532`' <<'D'
FROM alpine:3.24
COPY --chown=65532:65532 main.go /x
RUN test "$(stat -c %u:%g /x)" = 65532:65532
D
row '`COPY --from=build --chown=… --chmod=…`' <<'D'
FROM alpine:3.24 AS build
RUN touch /x
FROM alpine:3.24
COPY --from=build --chown=65532:65532 --chmod=0555 /x /x
RUN test "$(stat -c %u:%a /x)" = 65532:555
D
row '`COPY --link`' <<'D'
FROM alpine:3.24
COPY --link main.go /x
D
row '`COPY --link` after `# syntax=docker/dockerfile:1` (needs the registry)' <<'D'
# syntax=docker/dockerfile:1
FROM alpine:3.24
COPY --link main.go /x
D
row '`COPY --parents`' <<'D'
FROM alpine:3.24
COPY --parents sub/*.txt /to/
RUN test -e /to/sub/file.txt
D
row '`COPY --exclude`' <<'D'
FROM alpine:3.24
COPY --exclude=*.go . /to/
RUN test ! -e /to/main.go
D
row '`COPY file* ./` with an optional pattern' <<'D'
FROM alpine:3.24
WORKDIR /w
COPY go.mod go.su[m] go.wor[k] ./
RUN test -e go.sum
D
row '`COPY` into numeric-user home, `WORKDIR` made by it' <<'D'
FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY main.go .
USER 65532:65532
D
row '`HEALTHCHECK CMD ["…"]`' <<'D'
FROM alpine:3.24
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 CMD ["/bin/true"]
D
row '`HEALTHCHECK --start-interval=…`' <<'D'
FROM alpine:3.24
HEALTHCHECK --interval=30s --start-period=5s --start-interval=1s CMD ["/bin/true"]
D
row '`STOPSIGNAL SIGINT`, `EXPOSE 8080/tcp`, `LABEL a.b="c d"`, `VOLUME`, exec `ENTRYPOINT`' <<'D'
FROM alpine:3.24
LABEL org.opencontainers.image.title="c d"
STOPSIGNAL SIGINT
EXPOSE 8080/tcp
VOLUME /data
ENTRYPOINT ["/bin/true"]
CMD ["x"]
D
row '`RUN <<EOF` (heredoc)' <<'D'
FROM alpine:3.24
RUN <<EOF
set -e
echo hello >/x
EOF
RUN test -s /x
D
row '`COPY <<EOF /file` (heredoc)' <<'D'
FROM alpine:3.24
COPY <<EOF /x
hello
EOF
RUN grep -qx hello /x
D
row '`SHELL ["/bin/sh","-ec"]`' <<'D'
FROM alpine:3.24
SHELL ["/bin/sh", "-ec"]
RUN true
D
row '`RUN --network=none`' <<'D'
FROM alpine:3.24
RUN --network=none true
D
row '`ONBUILD`, `ENV A=1 B=2`, `${VAR:-default}`' <<'D'
FROM alpine:3.24
ENV A=1 B=2
RUN test "${C:-x}${A}" = x1
D
row '`# check=skip=…;error=true` line' <<'D'
# check=skip=all;error=true
FROM alpine:3.24
RUN true
D
row '`RUN` result in /out used by `COPY --from=build` into `FROM scratch`' <<'D'
FROM alpine:3.24 AS build
RUN mkdir /out && cp /bin/busybox /out/app
FROM scratch
COPY --from=build /out/app /app
USER 65532:65532
ENTRYPOINT ["/app"]
D
row '`--mount=type=bind,target=.` + `--mount=type=cache` + go build -o /out (the whole example)' <<'D'
FROM --platform=$BUILDPLATFORM golang:1.26-trixie AS build
WORKDIR /src
ARG TARGETOS TARGETARCH
RUN --mount=type=bind,target=. --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -buildvcs=false -ldflags="-s -w" -o /out/app .
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/app /app
USER 65532:65532
ENTRYPOINT ["/app"]
D
if [ -n "${CSI_SYNTAX_LOG:-}" ]; then cp -r "$work/log" "$CSI_SYNTAX_LOG"; fi
