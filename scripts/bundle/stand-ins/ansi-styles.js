/** No colour has a code. */
export default { codes: new Map() };
