import test from 'ava';
import { baseLibrarySources } from '../../src/knowledge/base-libraries.js';
import { baseProgramSources } from '../../src/knowledge/base-programs.js';
import { libraryPackageSources } from '../../src/knowledge/library-packages.js';
import { loaderSources } from '../../src/knowledge/loaders.js';

const tables = { baseLibrarySources, baseProgramSources, libraryPackageSources, loaderSources };
for (const [name, sources] of Object.entries(tables)) {
  test(`${name}: facts with source and date`, t => {
    t.true(sources.length > 0);
    for (const { fact, source, date } of sources) {
      t.true(fact.length > 0 && source.length > 0);
      t.regex(date, /^20\d\d-\d\d(-\d\d)?$/);
    }
  });
}
