import { type Line, type Style, token } from './tokens.js';

const instructions =
  /^(\s*)(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?=\s|$)/i;

/** Pieces inside a line, tried in this order; each pattern is anchored and linear. */
const pieces: readonly (readonly [RegExp, Style])[] = [
  [/"(?:[^"\\]|\\.)*"|'[^']*'/y, 'string'],
  [/\$(?:\{[^}]*\}|\w+)/y, 'variable'],
  [/--?[a-zA-Z][\w-]*=?/y, 'flag'],
  [/AS(?=\s)/y, 'instruction'],
];

/** Words that a pattern may begin after: a flag inside a word is none. */
const boundary = /[\s,=(]/;

/** Longer lines stay plain: nobody sees their end, and looking for pieces would cost time. */
const longest = 2000;

/**
 * The lines of a Dockerfile as tokens. Made for the files of our own templates: line by line, knowing comments,
 * continuations and heredocs. Any text is accepted, and the tokens of a line always join to the line.
 */
export function highlight(dockerfile: string): readonly Line[] {
  let continued = false;
  let heredoc: string | null = null;
  return dockerfile.split(/\r?\n/).map(text => {
    if (heredoc !== null) {
      if (text.trim() === heredoc) heredoc = null;
      return [token(text, heredoc === null ? 'flag' : 'plain')];
    }
    if (/^\s*#/.test(text)) return [token(text, 'comment')];
    const line = continued ? words(text) : instruction(text);
    heredoc = /<<-?["']?(\w+)["']?/.exec(text)?.[1] ?? null;
    continued = heredoc === null && /\\\s*$/.test(text);
    return line;
  });
}

function instruction(text: string): Line {
  const match = instructions.exec(text);
  if (match === null) return words(text);
  const [head, space = '', word = ''] = match;
  return [
    ...(space === '' ? [] : [token(space)]),
    token(word, 'instruction'),
    ...words(text.slice(head.length)),
  ];
}

function words(text: string): Line {
  if (text.length > longest) return [token(text)];
  const line: { text: string; style: Style }[] = [];
  let at = 0;
  while (at < text.length) {
    const [found, style] = pieceAt(text, at);
    const last = line.at(-1);
    if (style === 'plain' && last?.style === 'plain') last.text += found;
    else line.push({ text: found, style });
    at += found.length;
  }
  return line.map(piece => token(piece.text, piece.style));
}

function pieceAt(text: string, at: number): readonly [string, Style] {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  for (const [pattern, style] of pieces) {
    if (style !== 'variable' && !boundary.test(before)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [match[0], style];
  }
  return [text.charAt(at), 'plain'];
}
