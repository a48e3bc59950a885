/** The two assertions of yargs; node:assert itself is loaded when one of them is called. */
export const strictEqual = (...values) => process.getBuiltinModule('assert').strictEqual(...values);
export const notStrictEqual = (...values) => process.getBuiltinModule('assert').notStrictEqual(...values);
