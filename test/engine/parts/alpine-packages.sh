#!/usr/bin/env bash
# What `apk add` can install on the Alpine stand-in. Programs come from Debian: those that run at build time (gcc, make,
# git) keep their glibc in a hidden folder of their own and so leave the image as musl-only as the real one; everything
# that a program under test links or loads is compiled here against musl, with that very compiler, in the stand-in's root.
set -euo pipefail
PART=apk-pkgs
. "$(dirname "$0")/../lib/common.sh"

hash=$(recipe_hash parts/alpine-packages.sh alpine/gcompat.c alpine/gcompat-names.sh alpine/ld-stub.c alpine/dl-find-object.c alpine/update-ca-certificates data/gcompat-1.1.0.txt)
www=$ENGINE_DIR/apk/www/alpine
if is_done apk-packages "$hash" && [ -s "$www/v3.24/main/x86_64/APKINDEX.tar.gz" ]; then
  say "packages stand"
  exit 0
fi
work=$ENGINE_DIR/work/apk
rm -rf "$work" "$www"
mkdir -p "$work/debs" "$work/pkg" "$www/pool"
hidden=usr/libexec/stand-in

# 1. What Debian has.
gcc=15
fetch_debs forky "$work/debs" "gcc-$gcc-x86-64-linux-gnu" "cpp-$gcc-x86-64-linux-gnu" "libgcc-$gcc-dev" binutils-x86-64-linux-gnu \
  libbinutils libsframe3 libctf-nobfd0 libctf0 libjansson4 libmpc3 libmpfr6 libgmp10 libisl23 zlib1g libzstd1 libc6 make git libpcre2-8-0 \
  pkgconf-bin libpkgconf7 linux-libc-dev tini musl-dev
fetch_debs trixie "$work/debs-trixie" musl-dev tzdata tzdata-legacy ca-certificates
say "downloaded"
# deb DIR NAME: where that package lies unpacked
deb() {
  local out=$work/x/$1-$2 file
  if [ ! -d "$out" ]; then
    file=$(find "$work/$1" -name "$2_*.deb")
    [ -n "$file" ] || die "no package $2 in $1"
    mkdir -p "$out"
    dpkg -x "$file" "$out"
  fi
  printf '%s\n' "$out"
}
version_of() { dpkg-deb -f "$(find "$work/$1" -name "$2_*.deb")" Version | sed -E 's/^[0-9]+://; s/[-+~].*//'; }

# pack NAME VERSION "DEPENDS" "PROVIDES": $work/pkg/NAME becomes a package file and a paragraph of the index.
pack() {
  local name=$1 version=$2-r0 size
  tar -C "$work/pkg/$name" --numeric-owner --owner=0 --group=0 --sort=name -c . | gzip -1 >"$www/pool/$name-$version.apk"
  size=$(find "$work/pkg/$name" -type f -links 1 -printf '%s\n' | awk '{ s += $1 } END { print s + 0 }')
  printf 'P:%s\nV:%s\nA:x86_64\nS:%d\nI:%d\nT:stand-in\n%s%s\n' "$name" "$version" \
    "$(stat -c %s "$www/pool/$name-$version.apk")" "$size" "${3:+D:$3$'\n'}" "${4:+p:$4$'\n'}" >"$work/index-$name"
}
# absent NAME REASON: apk knows the name and says honestly why it is not here.
absent() { printf 'P:%s\nV:0-r0\nX:%s\n\n' "$1" "$2" >"$work/index-$1"; }

# glibc_program FILE…: point it at the hidden loader and libraries.
glibc_program() {
  local file
  for file in "$@"; do
    if readelf -l "$file" 2>/dev/null | grep -q 'Requesting program interpreter'; then
      patchelf --set-interpreter "/$hidden/lib/ld-linux-x86-64.so.2" --force-rpath --set-rpath "/$hidden/lib" "$file"
    fi
  done
}
# libraries PACKAGE-DIR DEB…: the shared libraries of those packages, into the hidden folder.
libraries() {
  local to=$work/pkg/$1/$hidden/lib name
  shift
  mkdir -p "$to"
  for name in "$@"; do find "$(deb debs "$name")/usr/lib" -maxdepth 2 \( -type f -o -type l \) -name 'lib*.so*' -exec cp -a {} "$to/" \; ; done
}

# 2. The hidden glibc, shared by all build-time programs.
p=$work/pkg/stand-in-glibc
libraries stand-in-glibc libc6 zlib1g libzstd1
cp -L "$(deb debs libc6)"/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2 "$p/$hidden/lib/"
rm -f "$p/$hidden/lib"/lib{BrokenLocale,anl,nss_compat,nss_hesiod,thread_db,nsl,c_malloc_debug,memusage,pcprofile,mvec}*
pack stand-in-glibc "$(version_of debs libc6)" '' ''

# 3. binutils and gcc.
p=$work/pkg/binutils
mkdir -p "$p/$hidden/usr/bin" "$p/usr/bin"
libraries binutils libbinutils libsframe3 libctf-nobfd0 libctf0 libjansson4
for tool in as ld ld.bfd ar nm objcopy objdump ranlib readelf size strings strip addr2line; do
  cp -L "$(deb debs binutils-x86-64-linux-gnu)/usr/bin/x86_64-linux-gnu-$tool" "$p/$hidden/usr/bin/$tool"
  ln -s "/$hidden/usr/bin/$tool" "$p/usr/bin/$tool"
done
glibc_program "$p/$hidden"/usr/bin/*
pack binutils "$(version_of debs binutils-x86-64-linux-gnu)" 'stand-in-glibc' ''

p=$work/pkg/gcc
mkdir -p "$p/$hidden/usr/bin" "$p/usr/bin"
libraries gcc libmpc3 libmpfr6 libgmp10 libisl23
lib=usr/lib/gcc/x86_64-linux-gnu/$gcc libexec=usr/libexec/gcc/x86_64-linux-gnu/$gcc
mkdir -p "$p/$hidden/$lib" "$p/$hidden/$libexec"
cp -L "$(deb debs "gcc-$gcc-x86-64-linux-gnu")/usr/bin/x86_64-linux-gnu-gcc-$gcc" "$p/$hidden/usr/bin/gcc"
cp -L "$(deb debs "cpp-$gcc-x86-64-linux-gnu")/usr/bin/x86_64-linux-gnu-cpp-$gcc" "$p/$hidden/usr/bin/cpp"
cp -a "$(deb debs "cpp-$gcc-x86-64-linux-gnu")/$libexec/cc1" "$(deb debs "gcc-$gcc-x86-64-linux-gnu")/$libexec"/{collect2,lto-wrapper,liblto_plugin.so} "$p/$hidden/$libexec/"
cp -a "$(deb debs "libgcc-$gcc-dev")/$lib"/{crt*.o,libgcc.a,libgcc_eh.a,include} "$p/$hidden/$lib/"
glibc_program "$p/$hidden"/usr/bin/* "$p/$hidden/$libexec"/*
# Where this compiler finds musl: in the places of Alpine's musl-dev, nowhere else.
cat >"$p/$hidden/musl.specs" <<SPECS
%rename cpp_options old_cpp_options

*cpp_options:
-nostdinc -isystem include%s -isystem /usr/include %(old_cpp_options)

*cc1:
%(cc1_cpu) -nostdinc -isystem include%s -isystem /usr/include

*link_libgcc:
-L/usr/local/lib -L/lib -L/usr/lib -L .%s

*libgcc:
%{static|static-pie|static-libgcc:libgcc.a%s libgcc_eh.a%s;shared-libgcc:-lgcc_s libgcc.a%s;:libgcc.a%s --as-needed -lgcc_s --no-as-needed}

*startfile:
%{shared:;static-pie:/usr/lib/rcrt1.o;static:/usr/lib/crt1.o;:/usr/lib/Scrt1.o} /usr/lib/crti.o crtbeginS.o%s

*endfile:
crtendS.o%s /usr/lib/crtn.o

*link:
-dynamic-linker /lib/ld-musl-x86_64.so.1 -nostdlib %{shared:-shared} %{static:-static} %{static-pie:-static -pie --no-dynamic-linker} %{rdynamic:-export-dynamic} --eh-frame-hdr --hash-style=gnu -z relro -z now

*esp_link:


*esp_options:


*esp_cpp_options:


SPECS
cat >"$p/usr/bin/gcc" <<SH
#!/bin/sh
# The compiler of Debian, told to build for musl.
case " \$* " in *' -dumpmachine '*) echo x86_64-alpine-linux-musl; exit 0 ;; esac
exec /$hidden/usr/bin/gcc -specs=/$hidden/musl.specs "\$@"
SH
printf '#!/bin/sh\nexec gcc -E "$@"\n' >"$p/usr/bin/cpp"
chmod 755 "$p"/usr/bin/*
ln -s gcc "$p/usr/bin/cc"
ln -s gcc "$p/usr/bin/x86_64-alpine-linux-musl-gcc"

# 4. musl-dev, one for each Alpine version.
musl_dev() { # FROM NAME LOADER
  local from=$1 to=$work/pkg/$2
  mkdir -p "$to/usr/lib" "$to/usr/include"
  cp -a "$from"/usr/include/x86_64-linux-musl/. "$to/usr/include/"
  find "$from/usr/lib/x86_64-linux-musl" -maxdepth 1 -type f \( -name '*.a' -o -name '*.o' \) -exec cp -a {} "$to/usr/lib/" \;
  # Linked against this copy, a program needs libc.musl-x86_64.so.1 as on Alpine; Debian's musl is called libc.so.
  cp "$from/usr/lib/x86_64-linux-musl/libc.so" "$to/usr/lib/libc.so" 2>/dev/null || cp "$3" "$to/usr/lib/libc.so"
  chmod 644 "$to/usr/lib/libc.so"
  patchelf --set-soname libc.musl-x86_64.so.1 "$to/usr/lib/libc.so"
}
musl_dev "$(deb debs musl-dev)" musl-dev "$ENGINE_DIR/work/alpine-3.24/lib/ld-musl-x86_64.so.1"
musl_dev "$(deb debs-trixie musl-dev)" musl-dev-trixie "$ENGINE_DIR/work/alpine-3.23/lib/ld-musl-x86_64.so.1"
pack musl-dev "$(version_of debs musl-dev)" '' 'libc-dev pc:libc'
mv "$work/index-musl-dev" "$work/only-3.24"
mv "$work/pkg/musl-dev" "$work/pkg/musl-dev-forky"
mv "$work/pkg/musl-dev-trixie" "$work/pkg/musl-dev"
pack musl-dev "$(version_of debs-trixie musl-dev)" '' 'libc-dev pc:libc'
mv "$work/index-musl-dev" "$work/only-3.23"

# 5. A root to compile in: the stand-in itself with these packages. Everything built below runs in it.
root=$work/root
cp -a "$ENGINE_DIR/work/alpine-3.24" "$root"
for name in stand-in-glibc binutils gcc musl-dev-forky; do cp -a "$work/pkg/$name/." "$root/"; done
mkdir -p "$root/build"
inside() { chroot "$root" /bin/sh -ec "cd /build; $1" >>"$ENGINE_DIR/log/apk-packages.log" 2>&1 || die "in the Alpine root: $1 (log/apk-packages.log)"; }

# libgcc_s: Debian's own unwinder, with the one glibc function it needs written for musl.
cp "$ENGINE_SRC"/alpine/*.c "$root/build/"
inside "gcc -O2 -fPIC -c dl-find-object.c
  ar x /$hidden/$lib/libgcc_eh.a
  gcc -shared -nodefaultlibs -o libgcc_s.so.1 -Wl,-soname,libgcc_s.so.1 -Wl,--whole-archive /$hidden/$lib/libgcc_eh.a -Wl,--no-whole-archive dl-find-object.o /$hidden/$lib/libgcc.a -lc
  strip --strip-unneeded libgcc_s.so.1
  ar r /$hidden/$lib/libgcc_eh.a dl-find-object.o"
cp "$root/$hidden/$lib/libgcc_eh.a" "$work/pkg/gcc/$hidden/$lib/libgcc_eh.a"
mkdir -p "$work/pkg/libgcc/usr/lib" "$root/usr/lib"
cp "$root/build/libgcc_s.so.1" "$work/pkg/libgcc/usr/lib/"
cp "$root/build/libgcc_s.so.1" "$root/usr/lib/"
pack libgcc "$(version_of debs "libgcc-$gcc-dev")" '' 'so:libgcc_s.so.1=1'
ln -s /usr/lib/libgcc_s.so.1 "$work/pkg/gcc/$hidden/$lib/libgcc_s.so"
ln -s /usr/lib/libgcc_s.so.1 "$root/$hidden/$lib/libgcc_s.so"
pack gcc "$(version_of debs "gcc-$gcc-x86-64-linux-gnu")" 'binutils libgcc stand-in-glibc' 'cmd:cc'
say "compiler for musl"

# gcompat: the loader program and the shim, see alpine/.
nm -D --defined-only "$root/lib/ld-musl-x86_64.so.1" | awk '{ print $3 }' >"$work/musl-names"
"$ENGINE_SRC/alpine/gcompat-names.sh" "$ENGINE_SRC/data/gcompat-1.1.0.txt" "$ENGINE_SRC/alpine/gcompat.c" "$work/musl-names" >"$root/build/names.s"
grep -v '^#' "$ENGINE_SRC/data/gcompat-1.1.0.txt" | { printf '{ global:\n'; sed 's/$/;/'; printf 'local: *; };\n'; } >"$root/build/names.map"
inside "gcc -Os -fPIC -fno-builtin -w -shared -o libgcompat.so.0 -Wl,-soname,libgcompat.so.0 -Wl,--version-script=names.map gcompat.c names.s
  strip --strip-unneeded libgcompat.so.0
  gcc -Os -static-pie -fPIE -o ld-linux-x86-64.so.2 ld-stub.c && strip ld-linux-x86-64.so.2"
p=$work/pkg/gcompat
mkdir -p "$p/lib" "$p/lib64"
cp "$root/build/libgcompat.so.0" "$root/build/ld-linux-x86-64.so.2" "$p/lib/"
ln -s ../lib/ld-linux-x86-64.so.2 "$p/lib64/ld-linux-x86-64.so.2"
for name in libc.so.6 libm.so.6 libpthread.so.0 librt.so.1 libutil.so.1 libcrypt.so.1 libresolv.so.2; do ln -s libgcompat.so.0 "$p/lib/$name"; done
diff <(nm -D --defined-only --format=posix "$p/lib/libgcompat.so.0" | awk '$2 != "A" { sub(/@.*/, "", $1); print $1 }' | sort) \
  <(grep -v '^#' "$ENGINE_SRC/data/gcompat-1.1.0.txt" | sort) >"$ENGINE_DIR/log/gcompat-names.diff" ||
  die "libgcompat.so.0 does not export the names of the real one (log/gcompat-names.diff)"
# The real one needs two more libraries; nothing under test calls into them, so the names are enough.
for name in libucontext musl-obstack; do mkdir -p "$work/pkg/$name"; pack "$name" 1.3 '' ''; done
pack gcompat 1.1.0 'libucontext musl-obstack' 'libc6-compat=1.1.0-r4 so:ld-linux-x86-64.so.2=0'
say "gcompat with $(grep -vc '^#' "$ENGINE_SRC/data/gcompat-1.1.0.txt") names"

# 6. C libraries that Go programs link: SQLite from the amalgamation in a Go module, zlib from Debian's source.
mkdir -p "$work/src"
(
  cd "$work/src"
  GOMODCACHE="$work/src/mod" GOFLAGS=-modcacherw go mod download -json github.com/mattn/go-sqlite3@v1.14.32 >sqlite.json
  cp "$work/src/mod/github.com/mattn/go-sqlite3@v1.14.32"/sqlite3-binding.[ch] "$root/build/"
  cp "$root/build/sqlite3-binding.h" "$root/build/sqlite3.h"
) >>"$ENGINE_DIR/log/apk-packages.log" 2>&1 || die "SQLite source"
inside "gcc -O1 -fPIC -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_COLUMN_METADATA -c -o sqlite3.o sqlite3-binding.c
  gcc -shared -o libsqlite3.so.0 -Wl,-soname,libsqlite3.so.0 sqlite3.o && ar rcs libsqlite3.a sqlite3.o"
sqlite=$(sed -n 's/^#define SQLITE_VERSION  *"\(.*\)"/\1/p' "$root/build/sqlite3.h")
mkdir -p "$work"/pkg/{sqlite-libs,sqlite-static,sqlite-dev}/usr/lib "$work"/pkg/sqlite-dev/usr/{include,lib/pkgconfig}
cp "$root/build/libsqlite3.so.0" "$work/pkg/sqlite-libs/usr/lib/"
cp "$root/build/libsqlite3.a" "$work/pkg/sqlite-static/usr/lib/"
ln -s libsqlite3.so.0 "$work/pkg/sqlite-dev/usr/lib/libsqlite3.so"
cp "$root/build/sqlite3.h" "$work/pkg/sqlite-dev/usr/include/"
printf 'Name: SQLite\nDescription: SQL database engine\nVersion: %s\nLibs: -L/usr/lib -lsqlite3\nLibs.private: -lm -lpthread -ldl\nCflags: -I/usr/include\n' "$sqlite" >"$work/pkg/sqlite-dev/usr/lib/pkgconfig/sqlite3.pc"
pack sqlite-libs "$sqlite" '' 'so:libsqlite3.so.0=0'
pack sqlite-static "$sqlite" '' ''
pack sqlite-dev "$sqlite" 'sqlite-libs' 'pc:sqlite3'
say "SQLite $sqlite"

fetch_source() ( # SUITE SOURCE OUT: the upstream tarball of a Debian source package, through apt
  apt=$ENGINE_DIR/apt/$1
  sed -n 's/^deb /deb-src /p' "$apt/sources.list" | head -n 1 | sed 's/\[arch=amd64 /[/' >"$apt/source.list"
  mkdir -p "$apt/source-lists/partial" "$3" && cd "$3"
  export APT_CONFIG="$apt/apt.conf"
  set -- "$2" -o "Dir::Etc::sourcelist=$apt/source.list" -o "Dir::State::lists=$apt/source-lists"
  source=$1
  shift
  apt-get -q update "$@" && apt-get -q source --download-only --only-source "$source" "$@"
)
fetch_source forky zlib "$work/src/zlib" >>"$ENGINE_DIR/log/apk-packages.log" 2>&1 || die "zlib source"
tar -C "$root/build" --one-top-level=zlib --strip-components=1 -xf "$(find "$work/src/zlib" -name '*.orig.tar.*' ! -name '*.asc' | head -n 1)"
# Without its configure script: the files that make the library, and the one setting it would find.
inside "cd zlib
  [ -e zconf.h ] || cp zconf.h.in zconf.h
  for file in adler32 compress crc32 deflate gzclose gzlib gzread gzwrite infback inffast inflate inftrees trees uncompr zutil; do
    gcc -O2 -fPIC -DHAVE_UNISTD_H -D_LARGEFILE64_SOURCE=1 -c \$file.c
  done
  ar rcs libz.a *.o && gcc -shared -o libz.so.1 -Wl,-soname,libz.so.1 *.o"
zlib=$(sed -n 's/^#define ZLIB_VERSION "\([0-9.]*\).*/\1/p' "$root/build/zlib/zlib.h")
mkdir -p "$work"/pkg/{zlib,zlib-static,zlib-dev}/usr/lib "$work"/pkg/zlib-dev/usr/{include,lib/pkgconfig}
cp "$root/build/zlib/libz.so.1" "$work/pkg/zlib/usr/lib/"
cp "$root/build/zlib/libz.a" "$work/pkg/zlib-static/usr/lib/"
ln -s libz.so.1 "$work/pkg/zlib-dev/usr/lib/libz.so"
cp "$root/build/zlib/zlib.h" "$root/build/zlib/zconf.h" "$work/pkg/zlib-dev/usr/include/"
printf 'Name: zlib\nDescription: zlib compression library\nVersion: %s\nLibs: -L/usr/lib -lz\nCflags: -I/usr/include\n' "$zlib" >"$work/pkg/zlib-dev/usr/lib/pkgconfig/zlib.pc"
pack zlib "$zlib" '' 'so:libz.so.1=1'
pack zlib-static "$zlib" '' ''
pack zlib-dev "$zlib" 'zlib' 'pc:zlib'
say "zlib $zlib"

# 7. Other build-time programs.
p=$work/pkg/make
mkdir -p "$p/usr/bin"
cp "$(deb debs make)/usr/bin/make" "$p/usr/bin/"
glibc_program "$p/usr/bin/make"
pack make "$(version_of debs make)" stand-in-glibc ''

# git for what is on the disk (a version stamp, a local clone); its HTTPS helper and that one's libraries stay out.
p=$work/pkg/git
mkdir -p "$p/usr/bin" "$p/usr/share"
libraries git libpcre2-8-0
cp "$(deb debs git)/usr/bin/git" "$p/usr/bin/"
cp -a "$(deb debs git)/usr/share/git-core" "$p/usr/share/"
glibc_program "$p/usr/bin/git"
pack git "$(version_of debs git)" stand-in-glibc ''

p=$work/pkg/pkgconf
mkdir -p "$p/usr/bin" "$p/$hidden/usr/bin"
libraries pkgconf libpkgconf7
cp -L "$(deb debs pkgconf-bin)/usr/bin/pkgconf" "$p/$hidden/usr/bin/pkgconf"
glibc_program "$p/$hidden/usr/bin/pkgconf"
cat >"$p/usr/bin/pkgconf" <<SH
#!/bin/sh
export PKG_CONFIG_LIBDIR="\${PKG_CONFIG_LIBDIR:-/usr/local/lib/pkgconfig:/usr/local/share/pkgconfig:/usr/lib/pkgconfig:/usr/share/pkgconfig}"
export PKG_CONFIG_SYSTEM_INCLUDE_PATH=/usr/include PKG_CONFIG_SYSTEM_LIBRARY_PATH=/lib:/usr/lib
exec /$hidden/usr/bin/pkgconf "\$@"
SH
chmod 755 "$p/usr/bin/pkgconf"
ln -s pkgconf "$p/usr/bin/pkg-config"
pack pkgconf "$(version_of debs pkgconf-bin)" stand-in-glibc 'pkgconfig'

p=$work/pkg/linux-headers
mkdir -p "$p/usr/include"
cp -a "$(deb debs linux-libc-dev)"/usr/include/{linux,asm-generic,mtd,rdma,sound,video,xen} "$p/usr/include/" 2>/dev/null || true
find "$(deb debs linux-libc-dev)/usr" -type d -path '*x86*/asm' -exec cp -a {} "$p/usr/include/" \;
pack linux-headers "$(version_of debs linux-libc-dev)" '' ''

p=$work/pkg/tini
mkdir -p "$p/sbin"
if [ -e "$(deb debs tini)/usr/bin/tini-static" ]; then cp -L "$(deb debs tini)/usr/bin/tini-static" "$p/sbin/tini"; else
  fetch_debs forky "$work/debs" tini-static
  cp -L "$(deb debs tini-static)/usr/bin/tini-static" "$p/sbin/tini"
fi
pack tini "$(version_of debs tini)" '' 'cmd:tini'

p=$work/pkg/tzdata
mkdir -p "$p/usr/share"
cp -a "$(deb debs-trixie tzdata)/usr/share/zoneinfo" "$p/usr/share/"
cp -a "$(deb debs-trixie tzdata-legacy)/usr/share/zoneinfo/." "$p/usr/share/zoneinfo/"
pack tzdata "$(version_of debs-trixie tzdata)" '' ''

p=$work/pkg/ca-certificates
mkdir -p "$p/usr/sbin" "$p/usr/share" "$p/etc" "$p/usr/local/share"
cp -a "$(deb debs-trixie ca-certificates)/usr/share/ca-certificates" "$p/usr/share/"
(cd "$p/usr/share/ca-certificates" && find . -name '*.crt' | sed 's,^\./,,' | sort) >"$p/etc/ca-certificates.conf"
install -m 755 "$ENGINE_SRC/alpine/update-ca-certificates" "$p/usr/sbin/update-ca-certificates"
mkdir -p "$p/usr/local/share/ca-certificates"
pack ca-certificates "$(version_of debs-trixie ca-certificates)" 'ca-certificates-bundle' ''

# 8. Packages that are only a list, and those that cannot be.
mkdir -p "$work/pkg/build-base"
pack build-base 0.5 'binutils gcc make musl-dev' ''
no_cxx='not in this stand-in: there is no C++ library for musl among the sources it is made from (C works: gcc musl-dev)'
absent g++ "$no_cxx"
absent libstdc++ "$no_cxx"

# 9. The index of each version.
for version in 3.24 3.23; do
  for section in main community; do
    to=$www/v$version/$section/x86_64
    mkdir -p "$to"
    if [ $section = main ]; then
      cat "$work"/index-* "$work/only-$version" >"$work/APKINDEX"
      ln -s "$www"/pool/*.apk "$to/"
    else
      : >"$work/APKINDEX"
    fi
    tar -C "$work" -czf "$to/APKINDEX.tar.gz" APKINDEX
  done
done
rm -rf "$work"
mark_done apk-packages "$hash"
say "packages served"
