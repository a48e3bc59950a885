#!/bin/sh
# gcompat-names.sh NAMES SOURCE MUSL-NAMES: the assembler half of libgcompat.so.0, so that it exports exactly the
# names of the real one. A name that SOURCE does not define is a jump to the musl function of the same meaning
# (__strdup to strdup, __exp_finite to exp), and where there is none a call of GCOMPAT__panic with the name.
names=$1 source=$2 musl=$3
has() { grep -qxF "$1" "$musl"; }
echo '.section .note.GNU-stack,"",@progbits'
grep -v '^#' "$names" | while read -r name; do
  grep -qE "^[A-Za-z_][A-Za-z0-9_ *]*[ *]$name( =|\()" "$source" && continue
  case $name in
    __*_finite) target=${name#__} target=${target%_finite} ;;
    __libc_*) target=${name#__libc_} ;;
    __res_search) target=res_search ;;
    __xpg_sigpause) target=sigpause ;;
    __mempcpy) target=mempcpy ;;
    strtoq) target=strtoll ;;
    strtouq) target=strtoull ;;
    isinf* | isnan* | __isinf* | __isnan*) continue ;; # made by a macro in the C half
    __*) target=${name#__} ;;
    *) target=$name ;;
  esac
  case $target in gamma | gammaf) target=l$target ;; gamma_r) target=lgamma_r ;; gammaf_r) target=lgammaf_r ;; esac
  if [ "$target" = "$name" ] && has "$name"; then
    # A name musl has too (execve, fopen, readlink …): the real shim wraps it; here the next definition is found at run time.
    printf '.text\n.globl %s\n.type %s,@function\n%s:\n  movq next_%s(%%rip), %%rax\n  testq %%rax, %%rax\n  jnz 1f\n' "$name" "$name" "$name" "$name"
    printf '  push %%rdi; push %%rsi; push %%rdx; push %%rcx; push %%r8; push %%r9; subq $8, %%rsp\n'
    printf '  movq $-1, %%rdi\n  leaq name_%s(%%rip), %%rsi\n  call dlsym@PLT\n  movq %%rax, next_%s(%%rip)\n' "$name" "$name"
    printf '  addq $8, %%rsp; pop %%r9; pop %%r8; pop %%rcx; pop %%rdx; pop %%rsi; pop %%rdi\n1: jmp *%%rax\n'
    printf '.bss\nnext_%s: .quad 0\n.section .rodata\nname_%s: .asciz "%s"\n' "$name" "$name" "$name"
  elif has "$target"; then
    printf '.text\n.globl %s\n.type %s,@function\n%s: jmp %s@PLT\n' "$name" "$name" "$name" "$target"
  else
    printf '.text\n.globl %s\n.type %s,@function\n%s: leaq name_%s(%%rip), %%rdi\n  andq $-16, %%rsp\n  call GCOMPAT__panic@PLT\n' "$name" "$name" "$name" "$name"
    printf '.section .rodata\nname_%s: .asciz "%s"\n' "$name" "$name"
  fi
done
