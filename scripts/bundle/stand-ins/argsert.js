/** Every call of the interface of yargs is right. */
export function argsert() {}
