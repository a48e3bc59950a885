/** How a framework's own method opens a port. The file must import something below the path. */
export interface ListenMethod {
  readonly importPath: RegExp;
  readonly framework: string;
  readonly names: readonly string[];
  /** Which argument is the address. */
  readonly address: number;
  readonly mostArguments: number;
  readonly fallback?: { readonly port: number; readonly env: string | null };
}

/** Frameworks whose servers open a port by a method of their own. */
export const listenMethods: readonly ListenMethod[] = [
  {
    importPath: /^github\.com\/gin-gonic\/gin$/,
    framework: 'gin',
    names: ['Run', 'RunTLS'],
    address: 0,
    mostArguments: 3,
    fallback: { port: 8080, env: 'PORT' },
  },
  {
    importPath: /^github\.com\/labstack\/echo(?:\/v\d+)?$/,
    framework: 'echo',
    names: ['Start', 'StartTLS', 'StartAutoTLS'],
    address: 0,
    mostArguments: 3,
  },
  {
    importPath: /^github\.com\/gofiber\/fiber(?:\/v\d+)?$/,
    framework: 'fiber',
    names: ['Listen', 'ListenTLS'],
    address: 0,
    mostArguments: 3,
  },
  {
    importPath: /^github\.com\/kataras\/iris(?:\/v\d+)?$/,
    framework: 'iris',
    names: ['Listen'],
    address: 0,
    mostArguments: 5,
  },
  {
    importPath: /^github\.com\/urfave\/negroni(?:\/v\d+)?$/,
    framework: 'negroni',
    names: ['Run'],
    address: 0,
    mostArguments: 1,
    fallback: { port: 8080, env: 'PORT' },
  },
  {
    importPath: /^github\.com\/go-martini\/martini$/,
    framework: 'martini',
    names: ['RunOnAddr'],
    address: 0,
    mostArguments: 1,
  },
  {
    importPath: /^github\.com\/(?:beego\/beego\/v2|astaxie\/beego)(?:\/|$)/,
    framework: 'beego',
    names: ['Run'],
    address: 0,
    mostArguments: 1,
    fallback: { port: 8080, env: null },
  },
  {
    importPath: /^github\.com\/cloudwego\/hertz(?:\/|$)/,
    framework: 'hertz',
    names: ['WithHostPorts'],
    address: 0,
    mostArguments: 1,
  },
  {
    importPath: /^github\.com\/go-kratos\/kratos\/v\d+\/transport\/(?:http|grpc)$/,
    framework: 'kratos',
    names: ['Address'],
    address: 0,
    mostArguments: 1,
  },
];
