#!/usr/bin/env bash
# The package mirror that the Alpine stand-in's repositories file names: busybox httpd on an address of its own.
set -euo pipefail
PART=apk-server
. "$(dirname "$0")/../lib/common.sh"

dir=$ENGINE_DIR/apk
mkdir -p "$dir/www"
if alive "$dir/httpd.pid" httpd && curl -fsS -o /dev/null "http://$APK_ADDRESS:$APK_PORT/"; then
  say "serves already"
  exit 0
fi
if [ ! -x "$dir/busybox" ]; then
  fetch_debs forky "$dir/debs" busybox-static
  dpkg-deb --fsys-tarfile "$dir"/debs/busybox-static_*.deb | tar -xO ./usr/bin/busybox >"$dir/busybox"
  chmod 755 "$dir/busybox"
  rm -rf "$dir/debs"
fi
if ! ip -4 address show | grep -qF "inet $APK_ADDRESS/"; then
  ip address add "$APK_ADDRESS/32" dev lo
  printf '%s\n' "$APK_ADDRESS/32" >"$dir/address"
fi
printf 'stand-in Alpine packages\n' >"$dir/www/index.html"
setsid "$dir/busybox" httpd -f -p "$APK_ADDRESS:$APK_PORT" -h "$dir/www" >"$ENGINE_DIR/log/httpd.log" 2>&1 </dev/null &
printf '%s\n' "$!" >"$dir/httpd.pid"
wait_for 10 "package server $APK_URL" curl -fsS -o /dev/null "http://$APK_ADDRESS:$APK_PORT/" || die "httpd does not answer"
put_env apk "CSI_APK_URL=$APK_URL"
