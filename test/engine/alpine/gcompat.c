/* The stand-in for libgcompat.so.0: own code, written from the names it exports and what glibc documents for them.
   Functions that real programs call do their work here; a plain second name of a musl function is a jump made by
   gcompat-names.sh; the rare rest stops the program with its name, so that nobody takes silence for success. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
/* musl declares the POSIX strerror_r, glibc's returns the text */
#define strerror_r posix_strerror_r
#include <string.h>
#undef strerror_r
#include <sys/auxv.h>
#include <sys/socket.h>
#include <sys/sysmacros.h>
#include <syslog.h>
#include <unistd.h>
#include <wchar.h>

void GCOMPAT__panic(const char *name) {
  fprintf(stderr, "libgcompat stand-in: %s is not supported\n", name);
  abort();
}
void __chk_fail(void) {
  fputs("*** buffer overflow detected ***: terminated\n", stderr);
  abort();
}
#define ROOM(need, have) do { if ((size_t)(need) > (size_t)(have)) __chk_fail(); } while (0)

/* memory and strings with a known room */
void *__memcpy_chk(void *d, const void *s, size_t n, size_t room) { ROOM(n, room); return memcpy(d, s, n); }
void *__memmove_chk(void *d, const void *s, size_t n, size_t room) { ROOM(n, room); return memmove(d, s, n); }
void *__mempcpy_chk(void *d, const void *s, size_t n, size_t room) { ROOM(n, room); return mempcpy(d, s, n); }
void *__memset_chk(void *d, int c, size_t n, size_t room) { ROOM(n, room); return memset(d, c, n); }
void __explicit_bzero_chk(void *d, size_t n, size_t room) { ROOM(n, room); explicit_bzero(d, n); }
char *__strcpy_chk(char *d, const char *s, size_t room) { ROOM(strlen(s) + 1, room); return strcpy(d, s); }
char *__stpcpy_chk(char *d, const char *s, size_t room) { ROOM(strlen(s) + 1, room); return stpcpy(d, s); }
char *__strncpy_chk(char *d, const char *s, size_t n, size_t room) { ROOM(n, room); return strncpy(d, s, n); }
char *__stpncpy_chk(char *d, const char *s, size_t n, size_t room) { ROOM(n, room); return stpncpy(d, s, n); }
char *__strcat_chk(char *d, const char *s, size_t room) { ROOM(strlen(d) + strlen(s) + 1, room); return strcat(d, s); }
char *__strncat_chk(char *d, const char *s, size_t n, size_t room) { ROOM(strlen(d) + strnlen(s, n) + 1, room); return strncat(d, s, n); }
wchar_t *__wcscpy_chk(wchar_t *d, const wchar_t *s, size_t room) { ROOM(wcslen(s) + 1, room); return wcscpy(d, s); }

/* printing: the extra argument is glibc's fortify level */
int __vprintf_chk(int f, const char *m, va_list a) { (void)f; return vprintf(m, a); }
int __vfprintf_chk(FILE *o, int f, const char *m, va_list a) { (void)f; return vfprintf(o, m, a); }
int __vasprintf_chk(char **o, int f, const char *m, va_list a) { (void)f; return vasprintf(o, m, a); }
int __vsprintf_chk(char *o, int f, size_t room, const char *m, va_list a) { (void)f; int n = vsnprintf(o, room, m, a); if (n >= 0) ROOM(n + 1, room); return n; }
int __vsnprintf_chk(char *o, size_t n, int f, size_t room, const char *m, va_list a) { (void)f; ROOM(n, room); return vsnprintf(o, n, m, a); }
int __vswprintf_chk(wchar_t *o, size_t n, int f, size_t room, const wchar_t *m, va_list a) { (void)f; ROOM(n, room); return vswprintf(o, n, m, a); }
int __vfwprintf_chk(FILE *o, int f, const wchar_t *m, va_list a) { (void)f; return vfwprintf(o, m, a); }
void __vsyslog_chk(int p, int f, const char *m, va_list a) { (void)f; vsyslog(p, m, a); }
#define FORWARD(call) va_list a; va_start(a, m); int n = call; va_end(a); return n
int __printf_chk(int f, const char *m, ...) { FORWARD(__vprintf_chk(f, m, a)); }
int __fprintf_chk(FILE *o, int f, const char *m, ...) { FORWARD(__vfprintf_chk(o, f, m, a)); }
int __asprintf_chk(char **o, int f, const char *m, ...) { FORWARD(__vasprintf_chk(o, f, m, a)); }
int __dprintf_chk(int o, int f, const char *m, ...) { (void)f; FORWARD(vdprintf(o, m, a)); }
int __sprintf_chk(char *o, int f, size_t room, const char *m, ...) { FORWARD(__vsprintf_chk(o, f, room, m, a)); }
int __snprintf_chk(char *o, size_t n_, int f, size_t room, const char *m, ...) { FORWARD(__vsnprintf_chk(o, n_, f, room, m, a)); }
int __swprintf_chk(wchar_t *o, size_t n_, int f, size_t room, const wchar_t *m, ...) { FORWARD(__vswprintf_chk(o, n_, f, room, m, a)); }
int __fwprintf_chk(FILE *o, int f, const wchar_t *m, ...) { FORWARD(__vfwprintf_chk(o, f, m, a)); }
void __syslog_chk(int p, int f, const char *m, ...) { (void)f; va_list a; va_start(a, m); vsyslog(p, m, a); va_end(a); }

/* reading and names */
ssize_t __read_chk(int d, void *b, size_t n, size_t room) { ROOM(n, room); return read(d, b, n); }
ssize_t __pread_chk(int d, void *b, size_t n, off_t o, size_t room) { ROOM(n, room); return pread(d, b, n, o); }
ssize_t __pread64_chk(int d, void *b, size_t n, off_t o, size_t room) { return __pread_chk(d, b, n, o, room); }
ssize_t __recv_chk(int d, void *b, size_t n, size_t room, int f) { ROOM(n, room); return recv(d, b, n, f); }
ssize_t __recvfrom_chk(int d, void *b, size_t n, size_t room, int f, struct sockaddr *s, socklen_t *l) { ROOM(n, room); return recvfrom(d, b, n, f, s, l); }
ssize_t __readlink_chk(const char *p, char *b, size_t n, size_t room) { ROOM(n, room); return readlink(p, b, n); }
char *__realpath_chk(const char *p, char *b, size_t room) { if (b) ROOM(4096, room); return realpath(p, b); }
char *__getcwd_chk(char *b, size_t n, size_t room) { ROOM(n, room); return getcwd(b, n); }
int __gethostname_chk(char *b, size_t n, size_t room) { ROOM(n, room); return gethostname(b, n); }
int __getgroups_chk(int n, gid_t *l, size_t room) { ROOM((size_t)n * sizeof *l, room); return getgroups(n, l); }
int __getlogin_r_chk(char *b, size_t n, size_t room) { ROOM(n, room); return getlogin_r(b, n); }
int __ttyname_r_chk(int d, char *b, size_t n, size_t room) { ROOM(n, room); return ttyname_r(d, b, n); }
size_t __confstr_chk(int k, char *b, size_t n, size_t room) { ROOM(n, room); return confstr(k, b, n); }
char *__fgets_chk(char *b, size_t room, int n, FILE *in) { ROOM(n, room); return fgets(b, n, in); }
char *__fgets_unlocked_chk(char *b, size_t room, int n, FILE *in) { return __fgets_chk(b, room, n, in); }
size_t __fread_chk(void *b, size_t room, size_t s, size_t n, FILE *in) { ROOM(s * n, room); return fread(b, s, n, in); }
int __poll_chk(struct pollfd *p, nfds_t n, int t, size_t room) { ROOM(n * sizeof *p, room); return poll(p, n, t); }
unsigned long __fdelt_chk(unsigned long d) { ROOM(d + 1, 1024); return d / (8 * sizeof(long)); }
unsigned long __fdelt_warn(unsigned long d) { return __fdelt_chk(d); }
_Noreturn void __longjmp_chk(jmp_buf e, int v) { longjmp(e, v); }
int __open_2(const char *p, int f) { return open(p, f); }
int __open64_2(const char *p, int f) { return open(p, f); }

/* what glibc keeps as data */
char __libc_single_threaded = 0;
void *__libc_stack_end = 0;
unsigned short *__ctype_b = 0;

/* questions about the library itself */
const char *gnu_get_libc_version(void) { return "2.8"; }
const char *gnu_get_libc_release(void) { return "stable"; }
unsigned gnu_dev_major(unsigned long long d) { return major(d); }
unsigned gnu_dev_minor(unsigned long long d) { return minor(d); }
unsigned long long gnu_dev_makedev(unsigned a, unsigned b) { return makedev(a, b); }
char *secure_getenv(const char *n) { return getauxval(AT_SECURE) ? NULL : getenv(n); }
char *__secure_getenv(const char *n) { return secure_getenv(n); }
void *dlvsym(void *h, const char *n, const char *v) { (void)v; return dlsym(h, n); }
void *dlmopen(long ns, const char *f, int m) { (void)ns; return dlopen(f, m); }

/* heap knobs that may do nothing */
struct mallinfo_ { int part[10]; };
struct mallinfo_ mallinfo(void) { return (struct mallinfo_){{0}}; }
int malloc_trim(size_t pad) { (void)pad; return 0; }
void mtrace(void) {}
void muntrace(void) {}
int backtrace(void **l, int n) { (void)l; (void)n; return 0; }
char **backtrace_symbols(void *const *l, int n) { (void)l; (void)n; return NULL; }
void backtrace_symbols_fd(void *const *l, int n, int d) { (void)l; (void)n; (void)d; }

/* end of threads and of the program */
struct dtor { void (*run)(void *); void *with; struct dtor *next; };
static pthread_key_t dtor_key;
static pthread_once_t dtor_once = PTHREAD_ONCE_INIT;
static void run_dtors(void *list) {
  for (struct dtor *d = list, *n; d; d = n) { n = d->next; d->run(d->with); free(d); }
}
static void dtor_init(void) { pthread_key_create(&dtor_key, run_dtors); }
int __cxa_thread_atexit_impl(void (*run)(void *), void *with, void *dso) {
  (void)dso;
  pthread_once(&dtor_once, dtor_init);
  struct dtor *d = malloc(sizeof *d);
  if (!d) return -1;
  *d = (struct dtor){run, with, pthread_getspecific(dtor_key)};
  return pthread_setspecific(dtor_key, d);
}
int __cxa_at_quick_exit(void (*run)(void *), void *dso) { (void)dso; return at_quick_exit((void (*)(void))run); }
int __register_atfork(void (*a)(void), void (*b)(void), void (*c)(void), void *dso) { (void)dso; return pthread_atfork(a, b, c); }
int register_atfork(void (*a)(void), void (*b)(void), void (*c)(void), void *dso) { return __register_atfork(a, b, c, dso); }
int pthread_yield(void) { extern int sched_yield(void); return sched_yield(); }
int pthread_mutexattr_getkind_np(const pthread_mutexattr_t *a, int *k) { return pthread_mutexattr_gettype(a, k); }
int pthread_mutexattr_setkind_np(pthread_mutexattr_t *a, int k) { return pthread_mutexattr_settype(a, k); }

/* numbers: `internal` names carry a grouping argument, `_l` names a locale */
double __strtod_internal(const char *s, char **e, int g) { (void)g; return strtod(s, e); }
float __strtof_internal(const char *s, char **e, int g) { (void)g; return strtof(s, e); }
long double __strtold_internal(const char *s, char **e, int g) { (void)g; return strtold(s, e); }
long __strtol_internal(const char *s, char **e, int b, int g) { (void)g; return strtol(s, e, b); }
long __wcstol_internal(const wchar_t *s, wchar_t **e, int b, int g) { (void)g; return wcstol(s, e, b); }
long long strtoll_l(const char *s, char **e, int b, locale_t l) { (void)l; return strtoll(s, e, b); }
unsigned long long strtoull_l(const char *s, char **e, int b, locale_t l) { (void)l; return strtoull(s, e, b); }
double wcstod_l(const wchar_t *s, wchar_t **e, locale_t l) { (void)l; return wcstod(s, e); }
long wcstol_l(const wchar_t *s, wchar_t **e, int b, locale_t l) { (void)l; return wcstol(s, e, b); }
unsigned long wcstoul_l(const wchar_t *s, wchar_t **e, int b, locale_t l) { (void)l; return wcstoul(s, e, b); }
void *__rawmemchr(const void *s, int c) { for (const unsigned char *p = s;; p++) if (*p == (unsigned char)c) return (void *)p; }
void *rawmemchr(const void *s, int c) { return __rawmemchr(s, c); }

/* questions about floating point numbers, which musl answers with macros */
#define NUMBER(suffix, type) \
  int isinf##suffix(type x) { return __builtin_isinf_sign(x); } \
  int isnan##suffix(type x) { return __builtin_isnan(x); } \
  int __isinf##suffix(type x) { return __builtin_isinf_sign(x); } \
  int __isnan##suffix(type x) { return __builtin_isnan(x); }
NUMBER(, double)
NUMBER(f, float)
NUMBER(l, long double)
int finitel(long double x) { return __builtin_isfinite(x); }
int __finitel(long double x) { return __builtin_isfinite(x); }
int __finitef(float x) { return __builtin_isfinite(x); }
int __finite(double x) { return __builtin_isfinite(x); }

/* the resolver's thread-safe faces */
struct state;
int __res_ninit(struct state *s) { (void)s; return 0; }
int res_ninit(struct state *s) { (void)s; return 0; }
void __res_nclose(struct state *s) { (void)s; }
void res_nclose(struct state *s) { (void)s; }

char *strerror_r(int code, char *b, size_t n) { snprintf(b, n, "%s", strerror(code)); return b; }
void error(int status, int code, const char *m, ...) {
  extern char *program_invocation_name;
  va_list a;
  fflush(stdout);
  fprintf(stderr, "%s: ", program_invocation_name);
  va_start(a, m);
  vfprintf(stderr, m, a);
  va_end(a);
  if (code) fprintf(stderr, ": %s", strerror(code));
  fputc('\n', stderr);
  if (status) exit(status);
}
