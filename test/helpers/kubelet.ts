/**
 * What the kubelet says of an image under runAsNonRoot when the pod names no user itself; null when it starts it.
 * The rule and its words: verifyRunAsNonRoot in Kubernetes, pkg/kubelet/kuberuntime/security_context.go.
 * @param user Config.User of the image: empty, a name, a number, each with or without a group.
 */
export function runAsNonRootVerdict(user: string): string | null {
  const name = user.split(':')[0] ?? '';
  if (name === '') return 'container has runAsNonRoot and image will run as root';
  if (!/^\d+$/.test(name)) {
    return `container has runAsNonRoot and image has non-numeric user (${name}), cannot verify user is non-root`;
  }
  return Number(name) === 0 ? 'container has runAsNonRoot and image will run as root' : null;
}
