/** The two constructors that dockerfile-ast calls. */
exports.Position = { create: (line, character) => ({ line, character }) };
exports.Range = {
  create: (one, two, three, four) =>
    typeof one === 'number'
      ? { start: { line: one, character: two }, end: { line: three, character: four } }
      : { start: one, end: two },
};
