/** UTF-8 bytes and text, for code that runs without the browser's and Node's own decoders. */

/** The text of UTF-8 (`from` inside, `to` outside); bytes that are none give some text or other. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  while (at < to) {
    const first = bytes[at]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
    } else if (first < 0xe0) {
      text += String.fromCharCode(((first & 0x1f) << 6) | low(bytes, at + 1));
      at += 2;
    } else if (first < 0xf0) {
      text += String.fromCharCode(((first & 0x0f) << 12) | (low(bytes, at + 1) << 6) | low(bytes, at + 2));
      at += 3;
    } else {
      const high = ((first & 0x07) << 18) | (low(bytes, at + 1) << 12);
      const code = high | (low(bytes, at + 2) << 6) | low(bytes, at + 3);
      text += code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
      at += 4;
    }
  }
  return text;
}

const low = (bytes: Uint8Array, at: number): number => bytes[at]! & 0x3f;

export function bytesOf(text: string): Uint8Array {
  const plain = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return longBytesOf(text);
    plain[at] = code;
  }
  return plain;
}

function longBytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), follow(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), follow(code >> 6), follow(code));
    else bytes.push(0xf0 | (code >> 18), follow(code >> 12), follow(code >> 6), follow(code));
  }
  return Uint8Array.from(bytes);
}

const follow = (code: number): number => 0x80 | (code & 0x3f);
