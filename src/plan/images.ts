const dockerHub = 'docker.io';

/**
 * An image reference as it is pulled through mirrors. `mirrors` are `REGISTRY=MIRROR` pairs or a bare mirror of Docker
 * Hub; official images live below `library/` there, which a mirror needs spelt out.
 */
export function mirrored(reference: string, mirrors: readonly string[]): string {
  if (reference === 'scratch') return reference;
  const { registry, path } = split(reference);
  for (const entry of mirrors) {
    const at = entry.indexOf('=');
    const from = at < 0 ? dockerHub : entry.slice(0, at);
    if (from === registry) return `${entry.slice(at + 1)}/${path}`;
  }
  return reference;
}

function split(reference: string): { registry: string; path: string } {
  const slash = reference.indexOf('/');
  const first = slash < 0 ? '' : reference.slice(0, slash);
  if (first.includes('.') || first.includes(':'))
    return { registry: first, path: reference.slice(slash + 1) };
  return { registry: dockerHub, path: slash < 0 ? `library/${reference}` : reference };
}
