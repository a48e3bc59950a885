/**
 * Shared libraries of the glibc bases on amd64: letters of the images that have it (s slim, n distroless base-nossl,
 * b distroless base, c distroless cc) · folder below / as packaged (l: lib, u: usr/lib) · file name that loaders look for ·
 * symbol versions it defines, grouped by prefix · what it needs, after a colon. Made by
 * scripts/knowledge/base-libraries.js; do not edit.
 */
export const trixieLibraries = `
cbns u ld-linux-x86-64.so.2 GLIBC_2.2.5,2.3,2.4,2.34,2.35,PRIVATE
cbns u libBrokenLocale.so.1 GLIBC_2.2.5 : libc.so.6
s u libacl.so.1 ACL_1.0,1.1,1.2 : libc.so.6
cbns u libanl.so.1 GLIBC_2.2.5 : libc.so.6
s u libapt-pkg.so.7.0 APTPKG_7.0 : libz.so.1 libbz2.so.1.0 liblzma.so.5 liblz4.so.1 libzstd.so.1 libudev.so.1 libsystemd.so.0 libcrypto.so.3 libxxhash.so.0 libstdc++.so.6 libm.so.6 libgcc_s.so.1 libc.so.6 ld-linux-x86-64.so.2
s u libapt-private.so.0.0 : libapt-pkg.so.7.0 libstdc++.so.6 libgcc_s.so.1 libc.so.6
s u libattr.so.1 ATTR_1.0,1.1,1.2,1.3 : libc.so.6
s u libaudit.so.1 : libcap-ng.so.0 libc.so.6
s u libblkid.so.1 BLKID_1.0,2.15,2.17,2.18,2.20,2.21,2.23,2.25,2.30 BLKID_2_31,36,37,39,40 : libc.so.6 ld-linux-x86-64.so.2
s u libbsd.so.0 LIBBSD_0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,0.9.1,0.10.0,0.11.0,0.12.0 : libmd.so.0 libc.so.6
s u libbz2.so.1.0 : libc.so.6
cbns u libc.so.6 GLIBC_2.2.5,2.2.6,2.3,2.3.2,2.3.3,2.3.4,2.4,2.5,2.6,2.7,2.8,2.9,2.10,2.11,2.12,2.13,2.14,2.15,2.16,2.17,2.18,2.22,2.23,2.24,2.25,2.26,2.27,2.28,2.29,2.30,2.31,2.32,2.33,2.34,2.35,2.36,2.38,2.39,2.41 GLIBC_ABI_DT_RELR GLIBC_ABI_DT_X86_64_PLT GLIBC_ABI_GNU2_TLS GLIBC_PRIVATE : ld-linux-x86-64.so.2
cbns u libc_malloc_debug.so.0 GLIBC_2.2.5,2.10,2.16,2.33 : libc.so.6 ld-linux-x86-64.so.2
s u libcap-ng.so.0 : libc.so.6 ld-linux-x86-64.so.2
s u libcap.so.2 : libc.so.6
s u libcrypt.so.1 GLIBC_2.2.5 XCRYPT_2.0,4.3,4.4 : libc.so.6
cbs u libcrypto.so.3 OPENSSL_3.0.0,3.0.3,3.0.8,3.0.9,3.1.0,3.2.0,3.3.0,3.4.0,3.5.0 : libz.so.1 libzstd.so.1 libc.so.6
s u libdb-5.3.so DB5_3 : libc.so.6
s u libdebconfclient.so.0 : libc.so.6
cbns u libdl.so.2 GLIBC_2.2.5,2.3.3,2.3.4 : libc.so.6
s u libdrop_ambient.so.0 : libc.so.6
cs u libgcc_s.so.1 GCC_3.0,3.3,3.3.1,3.4,3.4.2,3.4.4,4.0.0,4.2.0,4.3.0,4.7.0,4.8.0,7.0.0,12.0.0,13.0.0,14.0.0 : libc.so.6 ld-linux-x86-64.so.2
s u libgmp.so.10 : libc.so.6
c u libgomp.so.1 OMP_1.0,2.0,3.0,3.1,4.0,4.5,5.0,5.0.1,5.0.2,5.1,5.1.1,5.2 GOMP_1.0,2.0,3.0,4.0,4.0.1,4.5,5.0,5.0.1,5.1,5.1.1,5.1.2 OACC_2.0,2.0.1,2.5,2.5.1,2.6 GOACC_2.0,2.0.1,2.0.2 GOMP_PLUGIN_1.0,1.1,1.2,1.3,1.4 : libc.so.6
s u libhogweed.so.6 HOGWEED_6 HOGWEED_INTERNAL_6_10 : libnettle.so.8 libgmp.so.10 libc.so.6
s u liblastlog2.so.2 LIBLASTLOG2_2_40 : libsqlite3.so.0 libc.so.6
s u liblz4.so.1 : libxxhash.so.0 libc.so.6
s u liblzma.so.5 XZ_5.0,5.2,5.1.2alpha,5.2.2,5.4,5.6.0,5.8 : libc.so.6
cbns u libm.so.6 GLIBC_2.2.5,2.4,2.15,2.18,2.23,2.24,2.25,2.26,2.27,2.28,2.29,2.31,2.32,2.35,2.38,2.39,2.40,2.41 : libc.so.6 ld-linux-x86-64.so.2
s u libmd.so.0 LIBMD_0.0,0.1 : libc.so.6
cbns u libmemusage.so : libc.so.6 ld-linux-x86-64.so.2
s u libmount.so.1 MOUNT_2.19,2.20,2.21,2.22,2.23,2.24,2.25,2.26,2.28,2.30,2.33,2.34 MOUNT_2_35,37,38,39,40,41 : libblkid.so.1 libselinux.so.1 libc.so.6 ld-linux-x86-64.so.2
cbns u libmvec.so.1 GLIBC_2.22,2.35 : libm.so.6 ld-linux-x86-64.so.2 libc.so.6
s u libnettle.so.8 NETTLE_8 NETTLE_INTERNAL_8_10 : libc.so.6
cbns u libnsl.so.1 GLIBC_2.2.5,PRIVATE : libc.so.6
cbns u libnss_compat.so.2 GLIBC_PRIVATE : libc.so.6
cbns u libnss_dns.so.2 GLIBC_PRIVATE : libc.so.6
cbns u libnss_files.so.2 GLIBC_PRIVATE : libc.so.6
cbns u libnss_hesiod.so.2 GLIBC_PRIVATE : libresolv.so.2 libc.so.6
s u libpam.so.0 LIBPAM_1.0 LIBPAM_EXTENSION_1.0,1.1,1.1.1 LIBPAM_MODUTIL_1.0,1.1,1.1.3,1.1.9,1.3.2 LIBPAM_1.4 LIBPAM_MODUTIL_1.4.1 : libaudit.so.1 libc.so.6
s u libpam_misc.so.0 LIBPAM_MISC_1.0 : libpam.so.0 libc.so.6
s u libpamc.so.0 LIBPAMC_1.0 : libc.so.6
cbns u libpcprofile.so : libc.so.6
s u libpcre2-8.so.0 : libc.so.6
s u libpsx.so.2 : libc.so.6
cbns u libpthread.so.0 GLIBC_2.2.5,2.2.6,2.3.2,2.3.3,2.3.4,2.4,2.11,2.12,2.18,2.28,2.30,2.31 : libc.so.6
cbns u libresolv.so.2 GLIBC_2.2.5,2.3.2,2.9,PRIVATE : libc.so.6
cbns u librt.so.1 GLIBC_2.2.5,2.3.3,2.3.4,2.4,2.7 : libc.so.6
s u libseccomp.so.2 : libc.so.6
s u libselinux.so.1 LIBSELINUX_1.0,3.4,3.5,3.8 : libpcre2-8.so.0 libc.so.6 ld-linux-x86-64.so.2
s u libsemanage.so.2 LIBSEMANAGE_1.0,1.1,3.4 : libsepol.so.2 libaudit.so.1 libselinux.so.1 libbz2.so.1.0 libc.so.6
s u libsepol.so.2 LIBSEPOL_1.0,1.1,3.0,3.4,3.6 : libc.so.6
s u libsmartcols.so.1 SMARTCOLS_2.25,2.27,2.28,2.29,2.30,2.31,2.33,2.34,2.35,2.38,2.39,2.40,2.41 : libc.so.6 ld-linux-x86-64.so.2
s u libsqlite3.so.0 : libm.so.6 libc.so.6
cbs u libssl.so.3 OPENSSL_3.0.0,3.2.0,3.3.0,3.4.0,3.5.0 : libcrypto.so.3 libc.so.6
cs u libstdc++.so.6 GLIBCXX_3.4,3.4.1,3.4.2,3.4.3,3.4.4,3.4.5,3.4.6,3.4.7,3.4.8,3.4.9,3.4.10,3.4.11,3.4.12,3.4.13,3.4.14,3.4.15,3.4.16,3.4.17,3.4.18,3.4.19,3.4.20,3.4.21,3.4.22,3.4.23,3.4.24,3.4.25,3.4.26,3.4.27,3.4.28,3.4.29,3.4.30,3.4.31,3.4.32,3.4.33 CXXABI_1.3,1.3.1,1.3.2,1.3.3,1.3.4,1.3.5,1.3.6,1.3.7,1.3.8,1.3.9,1.3.10,1.3.11,1.3.12,1.3.13,1.3.14,1.3.15 CXXABI_TM_1 CXXABI_FLOAT128 : libm.so.6 libc.so.6 ld-linux-x86-64.so.2 libgcc_s.so.1
s u libsystemd.so.0 LIBSYSTEMD_209,211,213,214,216,217,219,220,221,222,226,227,229,230,231,232,233,234,236,237,238,239,240,241,243,245,246,247,248,249,250,251,252,253,254,255,256,257 : libcap.so.2 libm.so.6 libc.so.6 ld-linux-x86-64.so.2
cbns u libthread_db.so.1 GLIBC_2.2.5,2.3,2.3.3 : libc.so.6
s u libtic.so.6 NCURSES6_TIC_5.0.19991023,5.1.20000708,5.5.20051010,5.7.20081102,5.9.20150530,6.1.20171230 NCURSES6_TINFO_5.0.19991023,5.1.20000708,5.2.20001021,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212,6.2.20211010,6.5.20240427 NCURSESW6_5.1.20000708,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212 : libtinfo.so.6 libc.so.6
s u libtinfo.so.6 NCURSES6_TIC_5.0.19991023,5.1.20000708,5.5.20051010,5.7.20081102,5.9.20150530,6.1.20171230 NCURSES6_TINFO_5.0.19991023,5.1.20000708,5.2.20001021,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212,6.2.20211010,6.5.20240427 NCURSESW6_5.1.20000708,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212 : libc.so.6
s u libudev.so.1 LIBUDEV_183,189,196,199,215,247 : libcap.so.2 libc.so.6 ld-linux-x86-64.so.2
cbns u libutil.so.1 GLIBC_2.2.5 : libc.so.6
s u libuuid.so.1 UUID_1.0,2.20,2.31,2.36,2.40,2.41 UUIDD_PRIVATE : libc.so.6 ld-linux-x86-64.so.2
s u libxxhash.so.0 : libc.so.6
cbs u libz.so.1 ZLIB_1.2.0,1.2.0.2,1.2.0.8,1.2.2,1.2.2.3,1.2.2.4,1.2.3.3,1.2.3.4,1.2.3.5,1.2.5.1,1.2.5.2,1.2.7.1,1.2.9,1.2.12 : libc.so.6
cbs u libzstd.so.1 : libc.so.6
`;

export const bookwormLibraries = `
cbns l ld-linux-x86-64.so.2 GLIBC_2.2.5,2.3,2.4,2.34,2.35,PRIVATE
cbns l libBrokenLocale.so.1 GLIBC_2.2.5 : libc.so.6
s u libacl.so.1 ACL_1.0,1.1,1.2 : libc.so.6
cbns l libanl.so.1 GLIBC_2.2.5 : libc.so.6
s u libapt-pkg.so.6.0 APTPKG_6.0 : libz.so.1 libbz2.so.1.0 liblzma.so.5 liblz4.so.1 libzstd.so.1 libudev.so.1 libsystemd.so.0 libgcrypt.so.20 libxxhash.so.0 libstdc++.so.6 libm.so.6 libgcc_s.so.1 libc.so.6 ld-linux-x86-64.so.2
s u libapt-private.so.0.0 APTPRIVATE_0.0 : libapt-pkg.so.6.0 libstdc++.so.6 libgcc_s.so.1 libc.so.6
s u libattr.so.1 ATTR_1.0,1.1,1.2,1.3 : libc.so.6
s u libaudit.so.1 : libcap-ng.so.0 libc.so.6
s u libblkid.so.1 BLKID_1.0,2.15,2.17,2.18,2.20,2.21,2.23,2.25,2.30 BLKID_2_31,36,37 : libc.so.6 ld-linux-x86-64.so.2
s u libbz2.so.1.0 : libc.so.6
cbns l libc.so.6 GLIBC_2.2.5,2.2.6,2.3,2.3.2,2.3.3,2.3.4,2.4,2.5,2.6,2.7,2.8,2.9,2.10,2.11,2.12,2.13,2.14,2.15,2.16,2.17,2.18,2.22,2.23,2.24,2.25,2.26,2.27,2.28,2.29,2.30,2.31,2.32,2.33,2.34,2.35,2.36 GLIBC_ABI_DT_RELR GLIBC_PRIVATE : ld-linux-x86-64.so.2
cbns l libc_malloc_debug.so.0 GLIBC_2.2.5,2.10,2.16,2.33 : libc.so.6 ld-linux-x86-64.so.2
s u libcap-ng.so.0 : libc.so.6 ld-linux-x86-64.so.2
s u libcap.so.2 : libc.so.6
s u libcom_err.so.2 : libc.so.6 ld-linux-x86-64.so.2
s u libcrypt.so.1 GLIBC_2.2.5 XCRYPT_2.0,4.3,4.4 : libc.so.6
cb u libcrypto.so.3 OPENSSL_3.0.0,3.0.3,3.0.8,3.0.9 : libc.so.6
s u libdb-5.3.so DB5_3 : libc.so.6
s u libdebconfclient.so.0 : libc.so.6
cbns l libdl.so.2 GLIBC_2.2.5,2.3.3,2.3.4 : libc.so.6
s u libdrop_ambient.so.0 : libc.so.6
s u libe2p.so.2 : libc.so.6
s u libext2fs.so.2 : libcom_err.so.2 libc.so.6
s u libffi.so.8 LIBFFI_BASE_8.0 LIBFFI_COMPLEX_8.0 LIBFFI_CLOSURE_8.0 LIBFFI_GO_CLOSURE_8.0 : libc.so.6
cs l libgcc_s.so.1 GCC_3.0,3.3,3.3.1,3.4,3.4.2,3.4.4,4.0.0,4.2.0,4.3.0,4.7.0,4.8.0,7.0.0,12.0.0 : libc.so.6
s u libgcrypt.so.20 GCRYPT_1.6 : libgpg-error.so.0 libc.so.6
s u libgmp.so.10 : libc.so.6
s u libgnutls.so.30 GNUTLS_3_4 GNUTLS_3_6_0,2,3,4,5,6,8,9,10,12,13,14 GNUTLS_3_7_0,2,3,4,5,7 GNUTLS_FIPS140_3_4 GNUTLS_PRIVATE_3_4 : libp11-kit.so.0 libidn2.so.0 libunistring.so.2 libtasn1.so.6 libnettle.so.8 libhogweed.so.6 libgmp.so.10 libc.so.6 ld-linux-x86-64.so.2
c u libgomp.so.1 OMP_1.0,2.0,3.0,3.1,4.0,4.5,5.0,5.0.1,5.0.2,5.1 GOMP_1.0,2.0,3.0,4.0,4.0.1,4.5,5.0,5.0.1,5.1 OACC_2.0,2.0.1,2.5,2.5.1,2.6 GOACC_2.0,2.0.1,2.0.2 GOMP_PLUGIN_1.0,1.1,1.2,1.3 : libc.so.6
s u libgpg-error.so.0 GPG_ERROR_1.0 : libc.so.6
s u libhogweed.so.6 HOGWEED_6 HOGWEED_INTERNAL_6_6 : libnettle.so.8 libgmp.so.10 libc.so.6
s u libidn2.so.0 IDN2_0.0.0,2.1.0 : libunistring.so.2 libc.so.6
s u liblz4.so.1 : libc.so.6
s u liblzma.so.5 XZ_5.0,5.2,5.1.2alpha,5.2.2,5.4 : libc.so.6
cbns l libm.so.6 GLIBC_2.2.5,2.4,2.15,2.18,2.23,2.24,2.25,2.26,2.27,2.28,2.29,2.31,2.32,2.35 : libc.so.6 ld-linux-x86-64.so.2
s u libmd.so.0 LIBMD_0.0 : libc.so.6
cbns l libmemusage.so : libc.so.6 ld-linux-x86-64.so.2
s u libmount.so.1 MOUNT_2.19,2.20,2.21,2.22,2.23,2.24,2.25,2.26,2.28,2.30,2.33,2.34 MOUNT_2_35,37,38 : libblkid.so.1 libselinux.so.1 libc.so.6 ld-linux-x86-64.so.2
cbns l libmvec.so.1 GLIBC_2.22,2.35 : libm.so.6 ld-linux-x86-64.so.2 libc.so.6
s u libnettle.so.8 NETTLE_8 NETTLE_INTERNAL_8_6 : libc.so.6
cbns l libnsl.so.1 GLIBC_2.2.5,PRIVATE : libc.so.6
cbns l libnss_compat.so.2 GLIBC_PRIVATE : libc.so.6
cbns l libnss_dns.so.2 GLIBC_PRIVATE : libc.so.6
cbns l libnss_files.so.2 GLIBC_PRIVATE : libc.so.6
cbns l libnss_hesiod.so.2 GLIBC_PRIVATE : libresolv.so.2 libc.so.6
s u libp11-kit.so.0 LIBP11_KIT_1.0 : libffi.so.8 libc.so.6 ld-linux-x86-64.so.2
s u libpam.so.0 LIBPAM_1.0 LIBPAM_EXTENSION_1.0,1.1,1.1.1 LIBPAM_MODUTIL_1.0,1.1,1.1.3,1.1.9,1.3.2 LIBPAM_1.4 LIBPAM_MODUTIL_1.4.1 : libaudit.so.1 libc.so.6
s u libpam_misc.so.0 LIBPAM_MISC_1.0 : libpam.so.0 libc.so.6
s u libpamc.so.0 LIBPAMC_1.0 : libc.so.6
cbns l libpcprofile.so : libc.so.6
s u libpcre2-8.so.0 : libc.so.6
s u libpsx.so.2 : libc.so.6
cbns l libpthread.so.0 GLIBC_2.2.5,2.2.6,2.3.2,2.3.3,2.3.4,2.4,2.11,2.12,2.18,2.28,2.30,2.31 : libc.so.6
cbns l libresolv.so.2 GLIBC_2.2.5,2.3.2,2.9,PRIVATE : libc.so.6
cbns l librt.so.1 GLIBC_2.2.5,2.3.3,2.3.4,2.4,2.7 : libc.so.6
s u libseccomp.so.2 : libc.so.6
s u libselinux.so.1 LIBSELINUX_1.0,3.4 : libpcre2-8.so.0 libc.so.6 ld-linux-x86-64.so.2
s u libsemanage.so.2 LIBSEMANAGE_1.0,1.1,3.4 : libsepol.so.2 libaudit.so.1 libselinux.so.1 libbz2.so.1.0 libc.so.6
s u libsepol.so.2 LIBSEPOL_1.0,1.1,3.0,3.4 : libc.so.6
s u libsmartcols.so.1 SMARTCOLS_2.25,2.27,2.28,2.29,2.30,2.31,2.33,2.34,2.35,2.38 : libc.so.6 ld-linux-x86-64.so.2
s u libss.so.2 : libcom_err.so.2 libc.so.6
cb u libssl.so.3 OPENSSL_3.0.0 : libcrypto.so.3 libc.so.6
cs u libstdc++.so.6 GLIBCXX_3.4,3.4.1,3.4.2,3.4.3,3.4.4,3.4.5,3.4.6,3.4.7,3.4.8,3.4.9,3.4.10,3.4.11,3.4.12,3.4.13,3.4.14,3.4.15,3.4.16,3.4.17,3.4.18,3.4.19,3.4.20,3.4.21,3.4.22,3.4.23,3.4.24,3.4.25,3.4.26,3.4.27,3.4.28,3.4.29,3.4.30 CXXABI_1.3,1.3.1,1.3.2,1.3.3,1.3.4,1.3.5,1.3.6,1.3.7,1.3.8,1.3.9,1.3.10,1.3.11,1.3.12,1.3.13 CXXABI_TM_1 CXXABI_FLOAT128 : libm.so.6 libc.so.6 ld-linux-x86-64.so.2 libgcc_s.so.1
s u libsystemd.so.0 LIBSYSTEMD_209,211,213,214,216,217,219,220,221,222,226,227,229,230,231,232,233,234,236,237,238,239,240,241,243,245,246,247,248,249,250,251,252 : libcap.so.2 libgcrypt.so.20 liblzma.so.5 libzstd.so.1 liblz4.so.1 libc.so.6 ld-linux-x86-64.so.2
s u libtasn1.so.6 LIBTASN1_0_3 LIBTASN1_4_16_0 : libc.so.6
cbns l libthread_db.so.1 GLIBC_2.2.5,2.3,2.3.3 : libc.so.6
s u libtic.so.6 NCURSES6_TIC_5.0.19991023,5.1.20000708,5.5.20051010,5.7.20081102,5.9.20150530,6.1.20171230 NCURSES6_TINFO_5.0.19991023,5.1.20000708,5.2.20001021,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212,6.2.20211010 NCURSESW6_5.1.20000708,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212 : libtinfo.so.6 libc.so.6
s u libtinfo.so.6 NCURSES6_TIC_5.0.19991023,5.1.20000708,5.5.20051010,5.7.20081102,5.9.20150530,6.1.20171230 NCURSES6_TINFO_5.0.19991023,5.1.20000708,5.2.20001021,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212,6.2.20211010 NCURSESW6_5.1.20000708,5.3.20021019,5.4.20040208,5.5.20051010,5.6.20061217,5.7.20081102,5.8.20110226,5.9.20150530,6.1.20171230,6.2.20200212 : libc.so.6
s u libudev.so.1 LIBUDEV_183,189,196,199,215,247 : libc.so.6 ld-linux-x86-64.so.2
s u libunistring.so.2 : libc.so.6
cbns l libutil.so.1 GLIBC_2.2.5 : libc.so.6
s u libuuid.so.1 UUID_1.0,2.20,2.31,2.36 UUIDD_PRIVATE : libc.so.6 ld-linux-x86-64.so.2
s u libxxhash.so.0 : libc.so.6
s u libz.so.1 ZLIB_1.2.0,1.2.0.2,1.2.0.8,1.2.2,1.2.2.3,1.2.2.4,1.2.3.3,1.2.3.4,1.2.3.5,1.2.5.1,1.2.5.2,1.2.7.1,1.2.9,1.2.12 : libc.so.6
s u libzstd.so.1 : libc.so.6
`;
