/** Numbers for texts, the same as long as it lives. The empty text is 0. */
export interface TextCoder {
  readonly codeOf: (text: string) => number;
  readonly textOf: (code: number) => string;
  /** All codes are below it. */
  readonly size: () => number;
}

export function openTextCoder(): TextCoder {
  const texts = [''];
  const codes = new Map([['', 0]]);
  return {
    codeOf: (text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      // A slice would keep the whole text of its article in memory.
      const copy = Buffer.from(text).toString();
      const own = copy === text ? copy : text;
      codes.set(own, texts.length);
      return texts.push(own) - 1;
    },
    textOf: (code) => texts[code] ?? '',
    size: () => texts.length,
  };
}

/** What is made of a text, once a code. */
export function onceACode<Made>(
  { textOf }: TextCoder,
  make: (text: string) => Made,
): (code: number) => Made {
  const known = new Map<number, { readonly made: Made }>();
  return (code) => {
    const held = known.get(code);
    if (held !== undefined) return held.made;
    const made = make(textOf(code));
    known.set(code, { made });
    return made;
  };
}
