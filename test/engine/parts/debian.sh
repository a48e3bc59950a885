#!/usr/bin/env bash
# debian:<release>-slim from debootstrap: `debian.sh RELEASE`.
set -euo pipefail
release=$1
PART=$release
. "$(dirname "$0")/../lib/common.sh"

image=debian:$release-slim
hash=$(recipe_hash parts/debian.sh)
if is_done "debian-$release" "$hash" && classic image inspect "$image" >/dev/null 2>&1; then
  say "$image stands"
  exit 0
fi
root=$ENGINE_DIR/work/debian-$release
rm -rf "$root"
mkdir -p "$root" "$ENGINE_DIR/cache/debs-$release"
say "debootstrap $release"
run_logged "debootstrap-$release" debootstrap --variant=minbase --cache-dir="$ENGINE_DIR/cache/debs-$release" \
  "$release" "$root" "$(mirror)"

# What the official slim image leaves out (debuerreotype's slimify list), for these packages and for later ones.
cat >"$root/etc/dpkg/dpkg.cfg.d/docker" <<'CONF'
force-unsafe-io
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/info/*
path-exclude /usr/share/linda/*
path-exclude /usr/share/lintian/overrides/*
path-exclude /usr/share/locale/*
path-exclude /usr/share/man/*
CONF
find "$root/usr/share/doc" ! -type d ! -name copyright -delete
find "$root/usr/share/doc" -type d -empty -delete
rm -rf "$root"/usr/share/{info,linda,locale,man}/* "$root"/usr/share/lintian/overrides \
  "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root"/var/cache/debconf/*-old "$root"/var/lib/dpkg/*-old \
  "$root"/var/log/* "$root"/var/cache/ldconfig/aux-cache "${root:?}"/dev/* "${root:?}"/proc/* "${root:?}"/sys/*
mkdir -p "$root/var/lib/apt/lists/partial"
cat >"$root/etc/apt/apt.conf.d/docker-clean" <<'CONF'
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
APT::Keep-Downloaded-Packages "false";
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
CONF
printf 'Acquire::Languages "none";\n' >"$root/etc/apt/apt.conf.d/docker-no-languages"
printf 'Apt::AutoRemove::SuggestsImportant "false";\n' >"$root/etc/apt/apt.conf.d/docker-autoremove-suggests"
printf 'Acquire::GzipIndexes "true";\n' >"$root/etc/apt/apt.conf.d/docker-gzip-indexes"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
rm -f "$root/etc/apt/sources.list" "$root/etc/hostname" "$root/etc/resolv.conf"
cat >"$root/etc/apt/sources.list.d/debian.sources" <<CONF
Types: deb
URIs: $(mirror)
Suites: $release $release-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: $(security_mirror)
Suites: $release-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
CONF
tar -C "$root" --numeric-owner --sort=name -c . |
  classic import -c 'CMD ["bash"]' -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    -m 'stand-in made with debootstrap' - "$image" >/dev/null
rm -rf "$root"
mark_done "debian-$release" "$hash"
say "$image made"
