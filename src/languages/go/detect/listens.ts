import type { ProjectFolder } from '../../../domain/project.js';
import type { MainPackage } from '../facts.js';
import type { GoModule } from './modules.js';
import { packagesOf } from './packages.js';

/** Packages that are imported to serve, not to call. */
const serverPackages =
  /^(?:github\.com\/(?:gin-gonic\/gin|labstack\/echo(?:\/v\d+)?|gofiber\/fiber(?:\/v\d+)?|go-chi\/chi(?:\/v\d+)?|gorilla\/mux|valyala\/fasthttp|julienschmidt\/httprouter|urfave\/negroni(?:\/v\d+)?)|google\.golang\.org\/grpc\/(?:health|reflection))$/;

/** Calls that open a port; in text, for this is one sign among others and a wrong one only costs a question. */
const listenCalls =
  /\bhttp\.(?:ListenAndServe|Serve\b|ServeTLS|Server\{)|\bnet\.Listen\(|\.ListenAndServe(?:TLS)?\(/;

/** True when something that the program imports from the project opens a port. */
export function listens(folder: ProjectFolder, modules: readonly GoModule[], main: MainPackage): boolean {
  const packages = packagesOf(folder, modules, main.tags);
  return packages.reach([main.path]).some(dir =>
    packages.files(dir).some(({ path, file }) => {
      if (file.imports.some(({ path }) => serverPackages.test(path))) return true;
      if (!file.imports.some(({ path }) => path === 'net/http' || path === 'net')) return false;
      const read = folder.read(path);
      return read.ok && listenCalls.test(read.text);
    }),
  );
}
