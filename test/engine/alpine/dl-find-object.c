/* Debian's unwinder (libgcc_eh.a) asks glibc's _dl_find_object for the table of an address; musl has only
   dl_iterate_phdr. This answers the one question with the other, so that libgcc_s works on musl. */
#define _GNU_SOURCE
#include <link.h>
#include <stdint.h>
#include <string.h>

struct dl_find_object {
  unsigned long long flags;
  void *map_start, *map_end;
  struct link_map *link_map;
  void *eh_frame;
  unsigned long long reserved[7];
};
struct query {
  uintptr_t address;
  struct dl_find_object *out;
};

static int look(struct dl_phdr_info *info, size_t size, void *data) {
  struct query *q = data;
  int inside = 0;
  void *frame = NULL;
  uintptr_t low = UINTPTR_MAX, high = 0;
  (void)size;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    uintptr_t start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr, end = start + info->dlpi_phdr[i].p_memsz;
    if (info->dlpi_phdr[i].p_type == PT_LOAD) {
      if (q->address >= start && q->address < end) inside = 1;
      if (start < low) low = start;
      if (end > high) high = end;
    } else if (info->dlpi_phdr[i].p_type == PT_GNU_EH_FRAME) {
      frame = (void *)start;
    }
  }
  if (!inside) return 0;
  memset(q->out, 0, sizeof *q->out);
  q->out->map_start = (void *)low;
  q->out->map_end = (void *)high;
  q->out->eh_frame = frame;
  return frame ? 1 : -1;
}

__attribute__((visibility("hidden"))) int _dl_find_object(void *address, struct dl_find_object *out) {
  struct query q = {(uintptr_t)address, out};
  return dl_iterate_phdr(look, &q) == 1 ? 0 : -1;
}
