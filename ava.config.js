// Tests are compiled by `npm run compile`; AVA shows them under their TypeScript names.
const common = {
  typescript: {
    extensions: ['ts', 'tsx'],
    rewritePaths: { 'src/': 'build/src/', 'test/': 'build/test/' },
    compile: false,
  },
  environmentVariables: { NODE_ENV: 'test' },
};

/** Tests that build images, install packages or drive terminals: one after the other, with time. */
export const slow = {
  ...common,
  files: ['test/**/*.engine.test.ts', 'test/**/*.slow.test.ts'],
  concurrency: 1,
  timeout: '15m',
};

export default {
  ...common,
  files: ['test/**/*.test.ts', 'test/**/*.test.tsx', '!test/**/*.engine.test.ts', '!test/**/*.slow.test.ts'],
  timeout: '2m',
};
