/** Characters that are a cluster each in whatever order they stand: printable ASCII, escape and the wizard's marks. */
const plain =
  /^[\x1B\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC\u2713-\u2718\u276F]*$/;

/**
 * Takes the place of Intl.Segmenter in the bundle. The real one costs 9 ms when it is made (measured, Node 20), and three
 * packages make one as they are loaded; the wizard's own texts need none.
 */
export class LazySegmenter {
  #wanted;
  #real = null;

  constructor(locales, options) {
    this.#wanted = [locales, options];
  }

  segment(text) {
    const graphemes = (this.#wanted[1]?.granularity ?? 'grapheme') === 'grapheme';
    if (graphemes && plain.test(text)) return characters(text);
    this.#real ??= new (Reflect.get(Intl, 'Segmenter'))(...this.#wanted);
    return this.#real.segment(text);
  }
}

function characters(input) {
  const at = index => ({ segment: input[index], index, input });
  return {
    containing: (index = 0) => (index in Object(input) ? at(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < input.length; index++) yield at(index);
    },
  };
}
