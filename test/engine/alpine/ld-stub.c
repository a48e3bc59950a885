/* The stand-in for gcompat's loader program /lib/ld-linux-x86-64.so.2 (own code, from the documented behaviour):
   the kernel starts it as the interpreter a glibc program names; it finds out which program that is and starts musl's
   loader with the shim library preloaded. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOADER "/lib/ld-musl-x86_64.so.1"
#define SHIM "/lib/libgcompat.so.0"
#define NAME "/lib/ld-linux-x86-64.so.2"

int main(int argc, char **argv) {
  char program[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
  if (length < 0) {
    perror("readlink");
    return EXIT_FAILURE;
  }
  program[length] = 0;
  char **next = calloc((size_t)argc + 8, sizeof *next);
  if (!next) return EXIT_FAILURE;
  int n = 0, first = 1;
  /* Started by hand as `ld-linux-x86-64.so.2 program args`: then /proc/self/exe is this file. */
  const char *self = strrchr(program, '/');
  int direct = self && !strcmp(self, "/ld-linux-x86-64.so.2");
  if (direct && argc < 2) return 127;
  next[n++] = LOADER;
  next[n++] = "--argv0";
  next[n++] = direct ? argv[1] : argv[0];
  next[n++] = "--preload";
  next[n++] = SHIM;
  next[n++] = "--";
  next[n++] = direct ? argv[1] : program;
  if (direct) first = 2;
  for (int i = first; i < argc; i++) next[n++] = argv[i];
  next[n] = NULL;
  execv(LOADER, next);
  perror("execv " LOADER);
  return 127;
}
