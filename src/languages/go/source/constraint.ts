/** A build constraint (go help buildconstraint). */
export type Constraint =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'not'; readonly of: Constraint }
  | { readonly kind: 'and' | 'or'; readonly left: Constraint; readonly right: Constraint };

/** A size that no real file has; longer expressions are refused rather than followed. */
const mostTokens = 2000;

/** Reads the expression of a `//go:build` line; null where Go would refuse it. */
export function parseConstraint(expression: string): Constraint | null {
  const tokens = expression.match(/&&|\|\||[!()]|[\p{L}\p{Nd}_.]+|\S/gu) ?? [];
  if (tokens.length > mostTokens) return null;
  let at = 0;

  const chain = (
    operator: '&&' | '||',
    kind: 'and' | 'or',
    operand: () => Constraint | null,
  ): Constraint | null => {
    let left = operand();
    while (left !== null && tokens[at] === operator) {
      at += 1;
      const right = operand();
      left = right === null ? null : { kind, left, right };
    }
    return left;
  };
  const or = (): Constraint | null => chain('||', 'or', and);
  const and = (): Constraint | null => chain('&&', 'and', not);
  const not = (): Constraint | null => {
    if (tokens[at] !== '!') return atom();
    at += 1;
    if (tokens[at] === '!') return null;
    const of = not();
    return of === null ? null : { kind: 'not', of };
  };
  const atom = (): Constraint | null => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return /^[\p{L}\p{Nd}_.]+$/u.test(token) ? { kind: 'tag', tag: token } : null;
    const inner = or();
    if (tokens[at] !== ')') return null;
    at += 1;
    return inner;
  };

  const whole = or();
  return at === tokens.length ? whole : null;
}

/** Reads the words of a `// +build` line: a space is or, a comma is and. */
export function parsePlusBuild(words: string): Constraint | null {
  const clauses = words
    .split(/[ \t]+/)
    .filter(word => word !== '')
    .slice(0, mostTokens);
  return joined(
    'or',
    clauses.map(clause => joined('and', clause.split(',', mostTokens).map(literal))),
  );
}

/** True when a build with these tags set takes a file with this constraint. */
export function satisfied(constraint: Constraint | null, tags: ReadonlySet<string>): boolean {
  if (constraint === null) return true;
  switch (constraint.kind) {
    case 'tag':
      return tags.has(constraint.tag);
    case 'not':
      return !satisfied(constraint.of, tags);
    case 'and':
      return satisfied(constraint.left, tags) && satisfied(constraint.right, tags);
    case 'or':
      return satisfied(constraint.left, tags) || satisfied(constraint.right, tags);
  }
}

/** Both must hold; null stands for no constraint. */
export function both(left: Constraint | null, right: Constraint | null): Constraint | null {
  if (left === null) return right;
  return right === null ? left : { kind: 'and', left, right };
}

/** Every tag that a constraint names. */
export function tagsIn(constraint: Constraint | null): readonly string[] {
  if (constraint === null) return [];
  if (constraint.kind === 'tag') return [constraint.tag];
  return constraint.kind === 'not'
    ? tagsIn(constraint.of)
    : [...tagsIn(constraint.left), ...tagsIn(constraint.right)];
}

function literal(word: string): Constraint {
  const negated = word.startsWith('!');
  const tag = negated ? word.slice(1) : word;
  // go/build/constraint turns a malformed word into a tag that is never set
  const atom: Constraint = { kind: 'tag', tag: /^[\p{L}\p{Nd}_.]+$/u.test(tag) ? tag : 'ignore' };
  return negated ? { kind: 'not', of: atom } : atom;
}

function joined(kind: 'and' | 'or', parts: readonly (Constraint | null)[]): Constraint | null {
  return parts.reduce(
    (left, right) => (left === null || right === null ? (left ?? right) : { kind, left, right }),
    null,
  );
}
