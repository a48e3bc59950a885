import test from 'ava';
import { mirrored } from '../../src/plan/images.js';

for (const [reference, mirrors, pulled] of [
  ['golang:1.26-trixie', [], 'golang:1.26-trixie'],
  ['golang:1.26-trixie', ['m.example'], 'm.example/library/golang:1.26-trixie'],
  ['golang:1.26-trixie', ['m.example/hub'], 'm.example/hub/library/golang:1.26-trixie'],
  ['golang:1.26-trixie', ['docker.io=m.example:5000'], 'm.example:5000/library/golang:1.26-trixie'],
  ['bitnami/redis:8', ['m.example'], 'm.example/bitnami/redis:8'],
  ['gcr.io/distroless/static-debian13:nonroot', ['m.example'], 'gcr.io/distroless/static-debian13:nonroot'],
  [
    'gcr.io/distroless/static-debian13:nonroot',
    ['gcr.io=m.example/gcr'],
    'm.example/gcr/distroless/static-debian13:nonroot',
  ],
  ['localhost:5000/app:1', ['localhost:5000=m.example'], 'm.example/app:1'],
  ['scratch', ['m.example'], 'scratch'],
  ['alpine:3.24', ['a.example', 'b.example'], 'a.example/library/alpine:3.24'],
] as const) {
  test(`${reference} through ${mirrors.join(' ') || 'no mirror'} is ${pulled}`, t =>
    t.is(mirrored(reference, mirrors), pulled));
}
