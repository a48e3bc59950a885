import type { RuntimePath } from '../../../domain/facts.js';
import type { Call } from './source.js';

/** A function that opens what a path names. */
export interface PathCall {
  readonly names: readonly string[];
  readonly from: (call: Call) => boolean;
  readonly argument: number | 'all';
  /** `file`: the name of the file tells. */
  readonly kind: RuntimePath['kind'] | 'file';
}

/** Functions and methods that read the disk by a path, the first that fits decides. */
export const pathCalls: readonly PathCall[] = [
  { names: ['ParseFiles', 'LoadHTMLFiles'], from: any, argument: 'all', kind: 'template' },
  { names: ['ParseGlob', 'LoadHTMLGlob', 'NewOSFileSystemLoader'], from: any, argument: 0, kind: 'template' },
  {
    names: ['New', 'NewFileSystem'],
    from: of(/^github\.com\/gofiber\/template(?:\/|$)/),
    argument: 0,
    kind: 'template',
  },
  { names: ['FromFile'], from: of(/pongo2/), argument: 0, kind: 'template' },
  { names: ['Dir'], from: of(/^net\/http$/), argument: 0, kind: 'static' },
  { names: ['ServeFile'], from: of(/^net\/http$/), argument: 2, kind: 'static' },
  { names: ['LocalFile'], from: any, argument: 0, kind: 'static' },
  {
    names: ['New'],
    from: of(/^github\.com\/gofiber\/fiber\/v\d+\/middleware\/static$/),
    argument: 0,
    kind: 'static',
  },
  { names: ['Static', 'StaticFile', 'File'], from: routes, argument: 1, kind: 'static' },
  { names: ['SendFile', 'File'], from: method, argument: 0, kind: 'static' },
  { names: ['ReadFile', 'Open', 'ReadDir', 'DirFS'], from: of(/^os$/), argument: 0, kind: 'file' },
  { names: ['ReadFile', 'ReadDir'], from: of(/^io\/ioutil$/), argument: 0, kind: 'file' },
  { names: ['Glob', 'Walk', 'WalkDir'], from: of(/^path\/filepath$/), argument: 0, kind: 'data' },
  {
    names: ['SetConfigFile', 'ReadConfig', 'DecodeFile', 'LoadFile'],
    from: any,
    argument: 0,
    kind: 'config',
  },
  { names: ['Provider'], from: of(/koanf/), argument: 0, kind: 'config' },
  { names: ['Load'], from: of(/\bini\b|\bini\.v1$|configor|goconfig/), argument: 0, kind: 'config' },
  { names: ['NewEnforcer'], from: any, argument: 'all', kind: 'config' },
  { names: ['Up', 'UpTo'], from: of(/goose/), argument: 1, kind: 'data' },
  { names: ['UpContext'], from: of(/goose/), argument: 2, kind: 'data' },
  { names: ['Open'], from: of(/geoip2|maxminddb/), argument: 0, kind: 'data' },
];

function any(): boolean {
  return true;
}

function of(path: RegExp): (call: Call) => boolean {
  return ({ from }) => from !== null && path.test(from);
}

function method({ from, receiver, args }: Call): boolean {
  return from === null && receiver !== null && args.length === 1;
}

/** `r.Static("/assets", "./assets")`. */
function routes({ from, receiver, args }: Call): boolean {
  return from === null && receiver !== null && args.length >= 2;
}
