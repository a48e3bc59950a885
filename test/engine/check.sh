#!/usr/bin/env bash
# check.sh DIR: proves that the stand-ins work where the real images work and fail, word for word, where they fail.
set -euo pipefail

ENGINE_DIR=$(cd "${1:?check.sh DIR}" && pwd)
export ENGINE_DIR
PART=check
. "$(dirname "$0")/lib/common.sh"
set -a
. "$ENGINE_DIR/env"
set +a

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 passed=0
docker() { DOCKER_BUILDKIT=1 DOCKER_HOST=$CSI_DOCKER_HOST "$CSI_DOCKER" "$@"; }

# expect TITLE PATTERN|! CODE COMMAND…: the output has the pattern (extended regular expression), the exit code is that.
expect() {
  local title=$1 pattern=$2 want=$3 code=0
  shift 3
  "$@" >"$work/out" 2>&1 </dev/null || code=$?
  if [ "$code" = "$want" ] && grep -qE -- "$pattern" "$work/out"; then
    passed=$((passed + 1))
    say "ok    $title"
  else
    failed=$((failed + 1))
    say "FAIL  $title (exit $code, wanted $want and /$pattern/)"
    tail -n 8 "$work/out" | sed 's/^/        /' >&2
  fi
}
in_image() { docker run --rm --entrypoint "" "$@"; }

# 1. The programs: one Go source, built four ways inside the golang stand-ins.
mkdir -p "$work/app"
cat >"$work/app/go.mod" <<'M'
module example.com/check

go 1.26
M
cat >"$work/app/main.go" <<'G'
package main

import (
	"crypto/x509"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/user"
	"time"
)

func main() {
	switch os.Args[1] {
	case "certs":
		pool, err := x509.SystemCertPool()
		fmt.Println("certs", len(pool.Subjects()), err)
	case "zone":
		_, err := time.LoadLocation("Europe/Berlin")
		fmt.Println("zone", err)
	case "lookup":
		names, err := net.LookupHost("localhost")
		fmt.Println("lookup", names, err)
	case "user":
		current, err := user.Current()
		if err == nil {
			fmt.Println("user", current.Username, current.HomeDir)
		} else {
			fmt.Println("user", err)
		}
	case "get":
		response, err := http.Get(os.Args[2])
		if err != nil {
			fmt.Println("get", err)
			os.Exit(1)
		}
		fmt.Println("get", response.Status)
	}
}
G
mkdir -p "$work/app/mallopt"
cat >"$work/app/mallopt/main.go" <<'G'
package main

/*
#include <malloc.h>
static int tune(void) { return mallopt(M_ARENA_MAX, 2); }
*/
import "C"

func main() { println("mallopt", C.tune()) }
G
cat >"$work/app/Dockerfile" <<'D'
FROM golang:1.26-trixie AS glibc
WORKDIR /src
RUN --mount=type=bind,target=/src --mount=type=cache,id=csi-check,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -buildvcs=false -o /out/static . && go build -buildvcs=false -o /out/cgo . \
 && go build -buildvcs=false -o /out/mallopt ./mallopt
FROM golang:1.26-alpine3.24 AS musl
WORKDIR /src
RUN --mount=type=bind,target=/src --mount=type=cache,id=csi-check-musl,target=/root/.cache/go-build \
    apk add --no-cache --virtual .build-deps gcc musl-dev && go build -buildvcs=false -o /out/musl . \
 && go build -buildvcs=false -ldflags '-linkmode external -extldflags -static' -o /out/musl-static . && apk del .build-deps
FROM scratch AS programs
COPY --from=glibc /out/ /bin/
COPY --from=musl /out/ /bin/
FROM alpine:3.24 AS on-alpine
COPY --from=programs /bin/ /check/
FROM alpine:3.24 AS on-compat
RUN apk add --no-cache libc6-compat
COPY --from=programs /bin/ /check/
FROM gcr.io/distroless/static-debian13:nonroot AS on-static
COPY --from=programs /bin/ /check/
FROM gcr.io/distroless/base-debian13:nonroot AS on-base
COPY --from=programs /bin/ /check/
FROM debian:trixie-slim AS on-slim
COPY --from=programs /bin/ /check/
FROM gcr.io/distroless/static-debian13:latest AS on-root
COPY --from=programs /bin/ /check/
D
for target in alpine compat static base slim root; do
  docker build -q --target "on-$target" -t "csi-check:$target" "$work/app" >"$work/out" 2>&1 || { cat "$work/out" >&2; die "building on-$target"; }
done
say "programs built (glibc, static, musl, musl static)"

# 2. The classic failures, in the kernel's and the loader's words.
expect 'glibc program on Alpine' 'exec /check/cgo: no such file or directory|exec: "/check/cgo": stat|no such file or directory' 1 in_image csi-check:alpine /check/cgo lookup
expect 'the same from a shell' 'sh: (line 0: )?/check/cgo: not found' 127 in_image csi-check:alpine sh -c '/check/cgo lookup'
expect 'static program on Alpine' '^lookup \[127' 0 in_image csi-check:alpine /check/static lookup
expect 'musl program on Alpine' '^lookup \[127' 0 in_image csi-check:alpine /check/musl lookup
expect 'musl program on slim' 'no such file or directory' 1 in_image csi-check:slim /check/musl lookup
expect 'static musl program on slim' '^lookup \[127' 0 in_image csi-check:slim /check/musl-static lookup
expect 'the musl program needs libc.musl-x86_64.so.1' 'libc.musl-x86_64.so.1 =>' 0 in_image csi-check:alpine ldd /check/musl
expect 'libc6-compat runs a cgo program' '^lookup \[127' 0 in_image csi-check:compat /check/cgo lookup
expect 'libc6-compat keeps its arguments' '^zone unknown time zone|^zone open' 0 in_image csi-check:compat /check/cgo zone
expect 'mallopt with libc6-compat' '^Error relocating /check/mallopt: mallopt: symbol not found' 127 in_image csi-check:compat /check/mallopt
expect 'mallopt on slim' '^mallopt 1' 0 in_image csi-check:slim /check/mallopt
expect 'cgo program on distroless base' '^lookup \[127' 0 in_image csi-check:base /check/cgo lookup
expect 'cgo program on distroless static' 'no such file or directory' 1 in_image csi-check:static /check/cgo lookup
expect 'no shell in distroless' 'sh.*(not found|no such file)' 127 in_image csi-check:static sh -c true

# 3. Certificates, zones, users.
expect 'slim: no CA bundle' '^certs 0 ' 0 in_image csi-check:slim /check/static certs
expect 'slim: HTTPS fails' 'x509: certificate signed by unknown authority' 1 in_image csi-check:slim /check/static get https://proxy.golang.org/
for where in static base alpine; do
  expect "$where: CA bundle" '^certs 1[0-9][0-9] <nil>' 0 in_image "csi-check:$where" /check/static certs
done
if [ -n "${CSI_CA_FILE:-}" ]; then
  expect 'HTTPS with the CA of this machine mounted' '^get 200' 0 in_image -v "$CSI_CA_FILE:/etc/ssl/certs/ca-certificates.crt:ro" csi-check:static /check/static get https://proxy.golang.org/
fi
expect 'distroless: zones' '^zone <nil>' 0 in_image csi-check:static /check/static zone
expect 'slim: zones' '^zone <nil>' 0 in_image csi-check:slim /check/static zone
expect 'Alpine: no zones' '^zone unknown time zone' 0 in_image csi-check:alpine /check/static zone
expect 'distroless nonroot' '^user nonroot /home/nonroot' 0 in_image csi-check:static /check/static user
expect 'distroless latest is root' '^user root /root' 0 in_image csi-check:root /check/static user
expect 'SSL_CERT_FILE in distroless' 'SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt' 0 docker image inspect -f '{{.Config.Env}} {{.Config.User}} {{.Config.WorkingDir}}' gcr.io/distroless/static-debian13:nonroot
expect 'numeric user and workdir of nonroot' '65532 /home/nonroot$' 0 docker image inspect -f '{{.Config.Env}} {{.Config.User}} {{.Config.WorkingDir}}' gcr.io/distroless/static-debian13:nonroot
expect 'glibc of trixie' '2\.41' 0 in_image debian:trixie-slim ldd --version
expect 'glibc of bookworm' '2\.36' 0 in_image debian:bookworm-slim ldd --version

# 4. apk.
expect 'apk add of an unknown package' '^ERROR: unable to select packages:' 1 in_image alpine:3.24 apk add --no-cache foo
expect '… names it' '^  foo \(no such package\):' 1 in_image alpine:3.24 apk add --no-cache foo
expect '… and who asked' '^    required by: world\[foo\]' 1 in_image alpine:3.24 apk add --no-cache foo
expect 'two unknown packages, exit code 2' 'bar \(no such package\)' 2 in_image alpine:3.24 apk add --no-cache foo bar
expect 'apk add without an index' 'tzdata \(no such package\)' 1 in_image alpine:3.24 apk add tzdata
expect 'apk update, then add' 'Installing tzdata' 0 in_image alpine:3.24 sh -c 'apk update && apk add tzdata && test -e /usr/share/zoneinfo/Europe/Berlin'
expect 'apk del of a virtual package leaves nothing' '^same$' 0 in_image alpine:3.24 sh -c 'find / -xdev ! -path "/proc/*" ! -path "/tmp*" | sort >/tmp/a; apk add -q --no-cache -t .build-deps build-base git pkgconf sqlite-dev zlib-dev zlib-static sqlite-static linux-headers; apk del -q .build-deps; find / -xdev ! -path "/proc/*" ! -path "/tmp*" | sort >/tmp/b; cmp /tmp/a /tmp/b && echo same'
expect 'a package asked for by name survives that' '^tzdata-' 0 in_image alpine:3.24 sh -c 'apk add -q --no-cache tzdata && apk add -q --no-cache -t .x tzdata make && apk del -q .x && apk info tzdata && ! apk info -e make'
expect 'C: dynamic, static, library by pkg-config' '^3\.' 0 in_image alpine:3.24 sh -c 'apk add -q --no-cache gcc musl-dev pkgconf sqlite-dev sqlite-static && printf "#include <sqlite3.h>\n#include <stdio.h>\nint main(){puts(sqlite3_libversion());}" >/tmp/a.c && cc /tmp/a.c -o /tmp/a $(pkg-config --cflags --libs sqlite3) && /tmp/a && cc -static /tmp/a.c -o /tmp/b $(pkg-config --static --libs sqlite3) && /tmp/b'
expect 'gcc without musl-dev has no headers' 'stdio.h: No such file or directory' 1 in_image alpine:3.24 sh -c 'apk add -q --no-cache gcc && printf "#include <stdio.h>\nint main(){}" >/tmp/a.c && gcc /tmp/a.c -o /tmp/a'
expect 'make and tini' '^hello' 0 in_image alpine:3.24 sh -c 'apk add -q --no-cache make tini && printf "all:\n\t@echo hello\n" >/tmp/Makefile && /sbin/tini -- make -s -C /tmp'
expect 'C++ is refused, not faked' 'g\+\+: not in this stand-in' 1 in_image alpine:3.24 apk add --no-cache g++
expect 'adduser and addgroup' 'uid=1000\(app\) gid=1000\(app\)' 0 in_image alpine:3.24 sh -c 'addgroup -g 1000 app && adduser -D -u 1000 -G app app && id app'

# 5. The golang stand-ins.
for image in golang:1.26-trixie golang:1.27-trixie golang:1.26-bookworm; do
  expect "$image has gcc, git and make" 'GOTOOLCHAIN=.?local' 0 in_image "$image" sh -c 'gcc --version && g++ --version && git --version && make --version && pkg-config --version && go env | grep GOTOOLCHAIN && test "$PWD" = /go && test -w /go/bin'
done
expect 'golang alpine has no compiler: cgo is off' '^0$' 0 in_image golang:1.26-alpine3.24 sh -c '! command -v gcc && ! command -v git && go env CGO_ENABLED'
expect 'go 1.27 in go.mod fails on 1.26' 'go.mod requires go >= 1.27.* \(running go 1.26' 1 in_image golang:1.26-trixie sh -c 'mkdir /w && cd /w && printf "module x\n\ngo 1.27\n" >go.mod && go build ./...'
if [ -n "${CSI_CA_FILE:-}" ]; then
  expect 'module download with the CA of this machine' '^ok$' 0 in_image -v "$CSI_CA_FILE:/etc/ssl/certs/ca-certificates.crt:ro" golang:1.26-trixie sh -c 'mkdir /w && cd /w && go mod init x && go get golang.org/x/text@v0.14.0 && echo ok'
fi

# 6. The other engines hold the same images and build with them.
mini() { printf 'FROM golang:1.26-trixie AS build\nWORKDIR /src\nRUN --mount=type=bind,target=/src CGO_ENABLED=0 go build -buildvcs=false -o /out/app .\nFROM gcr.io/distroless/static-debian13:nonroot\nCOPY --from=build /out/app /app\nHEALTHCHECK CMD ["/app","user"]\nENTRYPOINT ["/app"]\n' >"$work/app/Dockerfile.mini"; }
mini
if [ -n "${CSI_MODERN_DOCKER:-}" ]; then
  modern_docker() { DOCKER_HOST=$CSI_MODERN_DOCKER_HOST "$CSI_MODERN_DOCKER" "$@"; }
  expect 'modern: build' . 0 modern_docker build -q -f "$work/app/Dockerfile.mini" -t csi-check:mini "$work/app"
  expect 'modern: run' '^user nonroot' 0 modern_docker run --rm csi-check:mini user
  expect 'modern: build --check' 'Check complete, no warnings found' 0 modern_docker build --check -f "$work/app/Dockerfile.mini" "$work/app"
fi
if [ -n "${CSI_PODMAN:-}" ]; then
  expect 'podman: build' . 0 "$CSI_PODMAN" build -q --format docker -f "$work/app/Dockerfile.mini" -t csi-check:mini "$work/app"
  expect 'podman: run' '^user nonroot' 0 "$CSI_PODMAN" run --rm csi-check:mini user
  expect 'podman: apk over its network' 'Installing tzdata' 0 "$CSI_PODMAN" run --rm docker.io/library/alpine:3.24 apk add --no-cache tzdata
fi
if [ -n "${CSI_BUILDAH:-}" ]; then
  expect 'buildah: build' . 0 "$CSI_BUILDAH" build -q -f "$work/app/Dockerfile.mini" -t csi-check:mini-buildah "$work/app"
fi
say "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
