import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/ingest/decode/decode-bytes.ts';

const RUSSIAN = 'Премьер-министр заявил, что переговоры начнутся в понедельник. '.repeat(4);
const TURKISH = 'Başbakan, görüşmelerin pazartesi günü başlayacağını söyledi. '.repeat(4);

describe('decodeBytes', () => {
  test.for([
    ['utf-8', '\uFEFFZürich', 'utf-8', 'bom'],
    ['utf16-le', '\uFEFFZürich', 'utf-16le', 'bom'],
    ['utf16-be', '\uFEFFZürich', 'utf-16be', 'bom'],
  ] as const)('heeds the mark of %s', ([encoding, text, name, basis]) => {
    const decoded = decodeBytes(iconv.encode(text, encoding, { addBOM: false }), 'koi8-r');
    expect(decoded).toEqual({ text: 'Zürich', encoding: name, basis });
  });

  test('takes valid UTF-8 for what it is, whatever the header says', () => {
    expect(decodeBytes(Buffer.from('“Zürich”'), 'windows-1252')).toMatchObject({
      text: '“Zürich”',
      basis: 'valid',
    });
  });

  test('keeps curly quotation marks of windows-1252, which the decoder of Node 20 destroys', () => {
    const bytes = iconv.encode('“Oui”, dit-il – c’était l’été.', 'windows-1252');
    for (const label of ['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'])
      expect(decodeBytes(bytes, label)?.text).toBe('“Oui”, dit-il – c’était l’été.');
  });

  test.for([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-9', TURKISH],
  ] as const)('reads %s by the header', ([encoding, text]) => {
    const decoded = decodeBytes(iconv.encode(text, encoding), encoding);
    expect(decoded).toMatchObject({ text, basis: 'header' });
  });

  test.for([
    '<meta charset="windows-1251">',
    "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
    '<?xml version="1.0" encoding="windows-1251"?>',
  ])('reads what %s declares', (declaration) => {
    const decoded = decodeBytes(iconv.encode(declaration + RUSSIAN, 'windows-1251'), null);
    expect(decoded).toMatchObject({ text: declaration + RUSSIAN, basis: 'declared' });
  });

  test('detects what nobody names', () => {
    expect(decodeBytes(iconv.encode(RUSSIAN, 'koi8-r'), null)).toMatchObject({
      text: RUSSIAN,
      basis: 'detected',
    });
  });

  test('passes over labels that nobody knows', () => {
    const bytes = iconv.encode(RUSSIAN, 'windows-1251');
    expect(decodeBytes(bytes, 'no-such-charset')?.text).toBe(RUSSIAN);
  });

  test('keeps a UTF-8 page with a broken character readable', () => {
    const whole = Buffer.from(`<meta charset="utf-8">${RUSSIAN}`);
    const broken = Buffer.concat([whole, Buffer.from([0xd0])]);
    expect(decodeBytes(broken, null)?.text.startsWith(`<meta charset="utf-8">${RUSSIAN}`)).toBe(
      true,
    );
  });

  test('refuses bytes of which a fifth are NUL', () => {
    expect(decodeBytes(Buffer.from('a\0b\0c\0d\0'), null)).toBeNull();
    expect(decodeBytes(Buffer.from('one \0 in many characters'), null)).not.toBeNull();
  });

  test('reads nothing out of nothing', () => {
    expect(decodeBytes(new Uint8Array(), null)?.text).toBe('');
  });
});
