import test from 'ava';
import { isSupported, reference } from '../../src/knowledge/bases.js';
import { goOnAlpine, goOnDebian } from '../../src/knowledge/go-bases.js';
import { goReleases } from '../../src/knowledge/go-releases.js';

const today = '2026-11-21';

test('Go 1.27 on Debian is trixie, with all its partners', t => {
  const set = goOnDebian('1.27', today);
  t.deepEqual(
    set && {
      codename: set.codename,
      images: [set.builder, set.slim, set.static, set.baseNossl, set.base, set.cc].map(reference),
      supported: set.supported,
    },
    {
      codename: 'trixie',
      images: [
        'golang:1.27-trixie',
        'debian:trixie-slim',
        'gcr.io/distroless/static-debian13:nonroot',
        'gcr.io/distroless/base-nossl-debian13:nonroot',
        'gcr.io/distroless/base-debian13:nonroot',
        'gcr.io/distroless/cc-debian13:nonroot',
      ],
      supported: true,
    },
  );
});

test('Go 1.26 on Alpine is 3.24', t => {
  const set = goOnAlpine('1.26', today);
  t.deepEqual(set && [reference(set.builder), reference(set.run)], ['golang:1.26-alpine3.24', 'alpine:3.24']);
});

test('a Go without images has no set', t => {
  t.is(goOnDebian('1.19', today), null);
  t.is(goOnAlpine('1.28', today), null);
});

test('every set is supported as a whole or says that it is not', t => {
  for (const { minor } of goReleases.slice(0, 3)) {
    for (const day of ['2026-08-01', today, '2027-06-01', '2030-01-01']) {
      const debian = goOnDebian(minor, day);
      const alpine = goOnAlpine(minor, day);
      if (debian === null || alpine === null) return t.fail(minor);
      const images = [debian.builder, debian.slim, debian.static, debian.base, debian.baseNossl, debian.cc];
      t.is(
        debian.supported,
        images.every(image => isSupported(image, day)),
        `${minor} ${day}`,
      );
      t.is(
        alpine.supported,
        isSupported(alpine.builder, day) && isSupported(alpine.run, day),
        `${minor} ${day}`,
      );
    }
  }
});

test('the runtime is never an older release than the builder', t => {
  for (const { minor } of goReleases.slice(0, 3)) {
    const set = goOnDebian(minor, today);
    t.is(set?.slim.libc?.version, set?.builder.libc?.version);
    t.is(set?.base.libc?.version, set?.builder.libc?.version);
  }
});
