import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { buildTags } from '../../../../src/languages/go/source/build-tags.js';
import { satisfied } from '../../../../src/languages/go/source/constraint.js';
import { nameFits } from '../../../../src/languages/go/source/file-name.js';
import { readGoFile } from '../../../../src/languages/go/source/go-file.js';
import { tokensOf } from '../../../../src/languages/go/source/lexer.js';
import { goRoot, runGo } from '../../../helpers/go-oracle.js';

// What the go command itself says of the sources of its standard library is the truth these readers are held against.
const root = goRoot();
const withGo = root === null ? test.skip : test;
const title = (what: string): string => (root === null ? `${what} (skipped: there is no go command)` : what);
const packages = [
  'net',
  'net/http',
  'os',
  'os/user',
  'runtime',
  'runtime/cgo',
  'crypto/x509',
  'syscall',
  'fmt',
  'math/big',
  'strconv',
  'go/scanner',
  'internal/cpu',
  'text/template',
];

function sources(): readonly string[] {
  return packages.flatMap(dir => {
    const folder = path.join(root ?? '', 'src', dir);
    return readdirSync(folder)
      .filter(name => name.endsWith('.go'))
      .map(name => path.join(folder, name));
  });
}

withGo(title('the lexer agrees with go/scanner'), t => {
  t.timeout(300_000);
  const files = sources();
  const printed = runGo(scannerProgram, files.join('\n')).split('\u0001').slice(1);
  t.is(printed.length, files.length);
  let tokens = 0;
  for (const [at, file] of files.entries()) {
    const expected = (printed[at] ?? '').trim();
    const found = tokensOf(readFileSync(file, 'utf8'));
    tokens += found.length;
    if (found.map(spelled).join('\n') !== expected) t.fail(`${file} is read otherwise`);
  }
  t.true(tokens > 500_000);
});

const spelled = ({ kind, text, line }: ReturnType<typeof tokensOf>[number]): string =>
  text === '\n'
    ? 'op'
    : `${line} ${kind} ${Buffer.from(text.startsWith('`') ? text.replaceAll('\r', '') : text).toString('hex')}`;

const scannerProgram = `package main

import (
	"bufio"
	"fmt"
	"go/scanner"
	"go/token"
	"os"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		source, err := os.ReadFile(in.Text())
		if err != nil {
			panic(err)
		}
		set := token.NewFileSet()
		file := set.AddFile(in.Text(), -1, len(source))
		var s scanner.Scanner
		s.Init(file, source, nil, 0)
		fmt.Fprint(out, "\\x01")
		for {
			pos, tok, text := s.Scan()
			if tok == token.EOF {
				break
			}
			if tok == token.SEMICOLON && text == "\\n" {
				fmt.Fprintln(out, "op")
				continue
			}
			kind := "op"
			switch {
			case tok == token.IDENT:
				kind = "name"
			case tok.IsKeyword():
				kind = "keyword"
			case tok == token.INT:
				kind = "int"
			case tok == token.FLOAT:
				kind = "float"
			case tok == token.IMAG:
				kind = "imaginary"
			case tok == token.CHAR:
				kind = "rune"
			case tok == token.STRING:
				kind = "string"
			default:
				text = tok.String()
			}
			fmt.Fprintf(out, "%d %s %x\\n", set.PositionFor(pos, false).Line, kind, text)
		}
	}
}
`;

/** System, architecture, cgo. */
const targets: readonly (readonly [os: string, arch: string, cgo: boolean])[] = [
  ['linux', 'amd64', true],
  ['linux', 'amd64', false],
  ['linux', 'arm64', true],
  ['windows', 'amd64', false],
  ['darwin', 'arm64', true],
  ['plan9', '386', false],
  ['android', 'arm64', true],
  ['js', 'wasm', false],
];

withGo(title('constraints and file names select what go/build selects'), t => {
  t.timeout(300_000);
  const printed = runGo(
    buildProgram(targets),
    packages.map(dir => path.join(root ?? '', 'src', dir)).join('\n'),
  );
  const expected = printed.trim().split('\n').sort();
  const found = targets.flatMap(([os, arch, cgo]) => {
    const tags = buildTags({ os, arch, cgo });
    const chosen = sources().filter(file => {
      const source = readGoFile(readFileSync(file, 'utf8'));
      const fits = nameFits(path.basename(file), tags) && satisfied(source.constraint, tags);
      return fits && (cgo || !source.cgo);
    });
    return chosen.map(file => `${os} ${arch} ${cgo} ${file}`);
  });
  t.true(expected.length > 1000);
  t.deepEqual(found.sort(), expected);
});

function buildProgram(list: typeof targets): string {
  const literals = list.map(([os, arch, cgo]) => `{"${os}", "${arch}", ${cgo}}`).join(', ');
  return `package main

import (
	"bufio"
	"fmt"
	"go/build"
	"os"
	"path/filepath"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		for _, target := range []struct {
			os, arch string
			cgo      bool
		}{${literals}} {
			context := build.Default
			context.GOOS, context.GOARCH, context.CgoEnabled = target.os, target.arch, target.cgo
			context.ToolTags = nil
			found, _ := context.ImportDir(in.Text(), 0)
			for _, name := range append(found.GoFiles, found.CgoFiles...) {
				fmt.Println(target.os, target.arch, target.cgo, filepath.Join(in.Text(), name))
			}
		}
	}
}
`;
}
