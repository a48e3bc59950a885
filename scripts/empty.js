// Stands in for react-devtools-core, which is never loaded.
export default {};
