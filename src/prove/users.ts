/** What the USER of an image or a Dockerfile means to a platform that demands a non-root user. */
export type UserKind = 'root' | 'named' | 'numeric';

/** `65532:65532`, `1000` are numeric; empty, `0`, `root` are root; anything else is a name that must be looked up. */
export function userKind(user: string): UserKind {
  const name = user.trim().split(':')[0] ?? '';
  if (name === '' || name === 'root' || /^0{1,20}$/.test(name)) return 'root';
  return /^\d{1,20}$/.test(name) ? 'numeric' : 'named';
}
