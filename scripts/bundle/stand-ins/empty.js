// Nothing: what it stands in for is never called.
export default {};
