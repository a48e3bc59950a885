#!/usr/bin/env bash
# gcr.io/distroless/{static,base-nossl,base,cc}-debian{12,13}: the same Debian packages, unpacked as they are.
# Package lists, users and settings follow the project's build files (static/, base/, cc/, common/ of
# github.com/GoogleContainerTools/distroless, commit cd080764 of 2026-08-21).
set -euo pipefail
PART=distroless
. "$(dirname "$0")/../lib/common.sh"

hash=$(recipe_hash parts/distroless.sh)
registry=gcr.io/distroless

# unpack ROOT DEB…: files and the package record, which scanners read in /var/lib/dpkg/status.d.
unpack() {
  local root=$1 deb name
  shift
  for deb in "$@"; do
    dpkg -x "$deb" "$root"
    name=$(dpkg-deb -f "$deb" Package)
    mkdir -p "$root/var/lib/dpkg/status.d"
    dpkg-deb -f "$deb" >"$root/var/lib/dpkg/status.d/$name"
  done
}

# etc_files ROOT CODENAME VERSION: what the project adds to the packages.
etc_files() {
  local root=$1
  install -d -m 755 "$root/etc/ssl/certs" "$root/home"
  install -d -m 700 "$root/root"
  install -d -m 700 -o 65532 -g 65532 "$root/home/nonroot"
  install -d -m 1777 "$root/tmp"
  printf '%s\n' 'root:x:0:0:root:/root:/sbin/nologin' 'nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin' \
    'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin' >"$root/etc/passwd"
  printf '%s\n' 'root:x:0:' 'nobody:x:65534:' 'tty:x:5:' 'staff:x:50:' 'nonroot:x:65532:' >"$root/etc/group"
  printf '%s\n' 'passwd:         compat' 'group:          compat' 'shadow:         compat' 'gshadow:        files' '' \
    'hosts:          files dns' 'networks:       files' >"$root/etc/nsswitch.conf"
  # base-files has a link here; the project has a file of its own.
  rm -f "$root/etc/os-release"
  cat >"$root/usr/lib/os-release" <<RELEASE
PRETTY_NAME="Distroless"
NAME="Debian GNU/Linux"
ID="debian"
VERSION_ID="$3"
VERSION="Debian GNU/Linux $3 ($2)"
HOME_URL="https://github.com/GoogleContainerTools/distroless"
SUPPORT_URL="https://github.com/GoogleContainerTools/distroless/blob/master/README.md"
BUG_REPORT_URL="https://github.com/GoogleContainerTools/distroless/issues/new"
RELEASE
  ln -s ../usr/lib/os-release "$root/etc/os-release"
}

# into_image NAME ROOT: both users of one file system. The layer is imported once, the user is a setting on top.
into_image() {
  local image=$registry/$1 root=$2
  tar -C "$root" --numeric-owner --sort=name -c . |
    classic import -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
      -c 'ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt' -c 'USER 0' -c 'WORKDIR /' - "$image:latest" >/dev/null
  printf 'FROM %s:latest\nUSER 65532\nWORKDIR /home/nonroot\n' "$image" |
    classic build -q -t "$image:nonroot" - >/dev/null
}

# family NUMBER CODENAME SSL COMPILER EXTRA…: the four images of one Debian release.
family() {
  local number=$1 codename=$2 ssl=$3 compiler=$4
  shift 4
  local name=debian$number debs=$ENGINE_DIR/work/distroless-$number root=$ENGINE_DIR/work/distroless-root-$number
  if is_done "distroless-$number" "$hash" && classic image inspect "$registry/cc-$name:nonroot" >/dev/null 2>&1; then
    say "$name stands"
    return 0
  fi
  rm -rf "$debs" "$root"
  fetch_debs "$codename" "$debs" base-files netbase tzdata media-types ca-certificates libc6 "$ssl" \
    libgcc-s1 libstdc++6 libgomp1 "gcc-$compiler-base" "$@"
  mkdir -p "$root"
  local extra_static=() extra_base=()
  if [ "$number" -ge 13 ]; then
    extra_static=("$debs"/tzdata-legacy_*)
    extra_base=("$debs"/libzstd1_* "$debs"/zlib1g_*)
  fi
  unpack "$root" "$debs"/base-files_* "$debs"/netbase_* "$debs"/tzdata_* "$debs"/media-types_* "${extra_static[@]}"
  etc_files "$root" "$codename" "$number"
  # Only the concatenated bundle, as the project makes it; the package's single files stay out.
  mkdir -p "$debs/ca"
  dpkg -x "$debs"/ca-certificates_* "$debs/ca"
  find "$debs/ca/usr/share/ca-certificates" -name '*.crt' -print0 | sort -z | xargs -0 cat >"$root/etc/ssl/certs/ca-certificates.crt"
  into_image "static-$name" "$root"
  unpack "$root" "$debs"/libc6_*
  into_image "base-nossl-$name" "$root"
  unpack "$root" "$debs/$ssl"_* "${extra_base[@]}"
  into_image "base-$name" "$root"
  unpack "$root" "$debs"/libgomp1_* "$debs"/libstdc++6_* "$debs"/libgcc-s1_* "$debs"/gcc-*-base_*
  into_image "cc-$name" "$root"
  rm -rf "$debs" "$root"
  mark_done "distroless-$number" "$hash"
  say "$name: static, base-nossl, base, cc made"
}

family 13 trixie libssl3t64 14 tzdata-legacy libzstd1 zlib1g
family 12 bookworm libssl3 12
