/** True for names of functions and methods whose calls the scans want to see. */
export function isInteresting(name: string): boolean {
  return names().has(name);
}

/** `String`, `IntVar`, `StringVarP`, …: functions that define a flag in the flag packages. */
export function isFlagFunction(name: string): boolean {
  return flagFunctions().has(name);
}

const listening =
  'ListenAndServe ListenAndServeTLS Listen ListenTLS ListenTCP ListenPacket Serve ServeTLS Run RunTLS RunOnAddr Start StartTLS ' +
  'AddFlags StartAutoTLS StartServer WithHostPorts Address Spin';
const settings = 'SetDefault BindEnv Default Envar Flag Setenv';
const http =
  'Get Head Post PostForm NewRequest NewRequestWithContext Do Dial DialTLS DialWithDialer DialContext DialTLSContext ' +
  'NewClient NewTLS NewClientTLSFromCert NewClientTLSFromFile SystemCertPool SendMail StartTLS NewSingleHostReverseProxy ' +
  'NewListener Manager';
const zones = 'LoadLocation FixedZone';
const users = 'Current Lookup LookupId LookupGroup LookupGroupId';
const programs = 'Command CommandContext LookPath Exec StartProcess ForkExec';
const paths =
  'ParseFiles ParseGlob LoadHTMLGlob LoadHTMLFiles Dir FileServer ServeFile Static StaticFile StaticFS File SendFile LocalFile ' +
  'ReadFile Open ReadDir DirFS Glob Walk WalkDir SetConfigFile AddConfigPath SetConfigName ReadConfig DecodeFile Provider Load ' +
  'LoadFile NewEnforcer NewOSFileSystemLoader New NewFileSystem Up UpContext UpTo Must FromFile';
const kinds =
  'NewTicker Tick Sleep NewTimer After Notify NotifyContext NewServer AddCommand Register NewWorker Subscribe Consume';

const flagTypes = 'String Int Uint Int16 Uint16 Int32 Uint32 Int64 Uint64 StringSlice StringArray';

let known: ReadonlySet<string> | undefined;
let flags: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  known ??= new Set([
    ...[listening, settings, http, zones, users, programs, paths, kinds].join(' ').split(' '),
    ...flagFunctions(),
  ]);
  return known;
}

function flagFunctions(): ReadonlySet<string> {
  flags ??= new Set(flagTypes.split(' ').flatMap(type => [type, `${type}P`, `${type}Var`, `${type}VarP`]));
  return flags;
}
