#!/usr/bin/env bash
# alpine:<version>: a small root with musl's real loader and libc, busybox and our `apk`: `alpine.sh VERSION SUITE`,
# SUITE being the Debian release whose musl is the one of that Alpine version (forky 1.2.6, trixie 1.2.5).
set -euo pipefail
version=$1 suite=$2
PART=alpine
. "$(dirname "$0")/../lib/common.sh"

image=alpine:$version
hash=$(recipe_hash parts/alpine.sh alpine/apk alpine/adduser)
root=$ENGINE_DIR/work/alpine-$version
if is_done "alpine-$version" "$hash" && [ -d "$root" ] && classic image inspect "$image" >/dev/null 2>&1; then
  say "$image stands"
  exit 0
fi
debs=$ENGINE_DIR/work/alpine-debs-$version
rm -rf "$root" "$debs"
mkdir -p "$root"
fetch_debs "$suite" "$debs" musl
fetch_debs forky "$debs" busybox-static
fetch_debs trixie "$debs" ca-certificates
for deb in "$debs"/*.deb; do
  name=$(dpkg-deb -f "$deb" Package)
  dpkg -x "$deb" "$debs/$name"
done
musl=$(dpkg-deb -f "$debs"/musl_*.deb Version)

install -d "$root"/{bin,dev,etc/apk,etc/ssl/certs,etc/profile.d,home,lib/apk/db,media,mnt,opt,proc,run,sbin,srv,sys,usr/bin,usr/lib,usr/local/bin,usr/local/lib,usr/local/share,usr/sbin,usr/share,var/cache/apk,var/lib,var/log,var/spool}
install -d -m 700 "$root/root"
install -d -m 1777 "$root/tmp" "$root/var/tmp"
install -m 755 "$debs/musl/usr/lib/ld-musl-x86_64.so.1" "$root/lib/ld-musl-x86_64.so.1"
ln -s ld-musl-x86_64.so.1 "$root/lib/libc.musl-x86_64.so.1"
# Alpine's ldd is the loader under another name.
ln -s /lib/ld-musl-x86_64.so.1 "$root/usr/bin/ldd"

install -m 755 "$debs/busybox-static/usr/bin/busybox" "$root/bin/busybox"
# Where Alpine has its applets: the essential ones in /bin and /sbin, the rest in /usr.
in_bin=' arch ash base64 cat chattr chgrp chmod chown cp cpio date dd df dmesg dnsdomainname echo ed egrep false fatattr fdflush fgrep getopt grep gunzip gzip hostname ionice ipcalc kill link linux32 linux64 ln login ls lsattr lzop mkdir mknod mktemp more mount mountpoint mpstat mv netstat nice pidof ping ping6 pipe_progress printenv ps pwd rev rm rmdir run-parts sed setpriv setserial sh sleep stat stty su sync tar touch true umount uname usleep watch zcat '
in_sbin=' acpid adjtimex arp blkid blockdev depmod fbsplash fdisk findfs fsck fstrim getty halt hwclock ifconfig ifdown ifup init insmod ip klogd logread losetup lsmod mdev mkfs mkswap modinfo modprobe nameif nologin pivot_root poweroff raidautorun reboot rmmod route setconsole slattach swapoff swapon switch_root sysctl syslogd tunctl udhcpc vconfig watchdog '
# dpkg, rpm and the like are in Debian's busybox and not in Alpine's.
not_there=' dpkg dpkg-deb rpm rpm2cpio busybox ascii nologin '
install -d "$root/usr/share/stand-in"
while read -r applet; do
  case $not_there in *" $applet "*) continue ;; esac
  if [[ $in_bin == *" $applet "* ]]; then to=bin; elif [[ $in_sbin == *" $applet "* ]]; then to=sbin; else to=usr/bin; fi
  ln -s /bin/busybox "$root/$to/$applet"
  # apk puts them back after a package that had replaced one is gone.
  printf '%s\n' "$to/$applet" >>"$root/usr/share/stand-in/applets"
done < <("$root/bin/busybox" --list)
printf '#!/bin/sh\necho "This account is not available"\nexit 1\n' >"$root/sbin/nologin"
chmod 755 "$root/sbin/nologin"
install -m 755 "$ENGINE_SRC/alpine/apk" "$root/sbin/apk"
install -m 755 "$ENGINE_SRC/alpine/adduser" "$root/usr/sbin/adduser"
ln -s adduser "$root/usr/sbin/addgroup"

cat >"$root/etc/passwd" <<'CONF'
root:x:0:0:root:/root:/bin/sh
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
mail:x:8:12:mail:/var/mail:/sbin/nologin
guest:x:405:100:guest:/dev/null:/sbin/nologin
nobody:x:65534:65534:nobody:/:/sbin/nologin
CONF
cat >"$root/etc/group" <<'CONF'
root:x:0:root
bin:x:1:root,bin,daemon
daemon:x:2:root,bin,daemon
tty:x:5:
mail:x:12:mail
users:x:100:
nogroup:x:65533:
nobody:x:65534:
CONF
sed 's/:.*/:!::0:::::/' "$root/etc/passwd" >"$root/etc/shadow"
chmod 640 "$root/etc/shadow"
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"
printf '/bin/sh\n/bin/ash\n' >"$root/etc/shells"
printf 'Welcome to Alpine! (stand-in)\n' >"$root/etc/motd"
printf 'export PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"\n' >"$root/etc/profile"
case $version in 3.24) full=3.24.2 ;; 3.23) full=3.23.6 ;; *) full=$version.0 ;; esac
printf '%s\n' "$full" >"$root/etc/alpine-release"
cat >"$root/etc/os-release" <<CONF
NAME="Alpine Linux"
ID=alpine
VERSION_ID=$full
PRETTY_NAME="Alpine Linux v$version"
HOME_URL="https://alpinelinux.org/"
BUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"
CONF
find "$debs/ca-certificates/usr/share/ca-certificates" -name '*.crt' -print0 | sort -z | xargs -0 cat >"$root/etc/ssl/certs/ca-certificates.crt"
ln -s certs/ca-certificates.crt "$root/etc/ssl/cert.pem"
ln -s certs/ca-certificates.crt "$root/etc/ssl/ca-bundle.pem" 2>/dev/null || true
printf '%s/v%s/main\n%s/v%s/community\n' "$APK_URL" "$version" "$APK_URL" "$version" >"$root/etc/apk/repositories"
printf 'x86_64\n' >"$root/etc/apk/arch"
printf '%s\n' alpine-baselayout alpine-release apk-tools busybox ca-certificates-bundle musl >"$root/etc/apk/world"
# The folders of the base system belong to a package: apk takes away only those that none has.
folders=$(cd "$root" && find . -mindepth 1 -type d | sed 's,^\./,F:,' | sort)
# record NAME VERSION SIZE DEPENDS PROVIDES FILE…
record() {
  printf 'P:%s\nV:%s\nA:x86_64\nS:%d\nI:%d\nT:stand-in\n' "$1" "$2" "$3" "$3"
  [ -z "$4" ] || printf 'D:%s\n' "$4"
  [ -z "$5" ] || printf 'p:%s\n' "$5"
  shift 5
  for file in "$@"; do printf 'F:%s\nR:%s\n' "${file%/*}" "${file##*/}"; done
  echo
}
{
  record alpine-baselayout 3.7.2-r0 100 '' '' etc/passwd etc/group etc/shadow etc/profile | sed '$d'
  printf '%s\n\n' "$folders"
  record alpine-release "$full-r0" 100 '' '' etc/alpine-release etc/os-release
  record apk-tools 3.0.6-r0 10000 musl '' sbin/apk
  record busybox 1.38.0-r0 "$(stat -c %s "$root/bin/busybox")" '' 'cmd:sh /bin/sh' bin/busybox
  record ca-certificates-bundle 20260601-r0 "$(stat -c %s "$root/etc/ssl/certs/ca-certificates.crt")" '' '' etc/ssl/certs/ca-certificates.crt
  record musl "${musl%%-*}-r2" "$(stat -c %s "$root/lib/ld-musl-x86_64.so.1")" '' 'so:libc.musl-x86_64.so.1=1' lib/ld-musl-x86_64.so.1
} >"$root/lib/apk/db/installed"

# The real image is 8.42 MB (3.85 MB compressed), most of the rest being OpenSSL for apk, which our script needs not.
# One file makes up the difference, so that size tables made with the stand-in come out as with the real image.
have=$(find "$root" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')
packed=$(tar -C "$root" -c . | gzip | wc -c)
noise=$((3850000 - packed)) pad=$((8420000 - have))
{
  head -c "$((noise > 0 ? noise : 0))" /dev/urandom
  head -c "$((pad - (noise > 0 ? noise : 0)))" /dev/zero
} >"$root/usr/share/stand-in/in-place-of-libcrypto-and-libssl"

tar -C "$root" --numeric-owner --owner=0 --group=0 --sort=name -c . |
  classic import -c 'CMD ["/bin/sh"]' -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    -m 'stand-in with the musl and busybox of Debian' - "$image" >/dev/null
rm -rf "$debs"
mark_done "alpine-$version" "$hash"
say "$image made (musl $musl)"
