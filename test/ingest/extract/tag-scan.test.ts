import { describe, expect, test } from 'vitest';
import { scanTags } from '../../../src/ingest/extract/tag-scan.ts';

describe('scanTags', () => {
  test.for([
    ['nothing but text', 'a < b and b > c'],
    ['a hundred levels', '<div>'.repeat(100)],
    ['paragraphs that end by themselves', '<p>one'.repeat(5000)],
    [
      'list entries and table cells that do',
      '<ul>' + '<li>x'.repeat(2000) + '<table>' + '<tr><td>x'.repeat(2000),
    ],
    ['elements that are never closed', '<br><img src="x">'.repeat(5000)],
    ['tags in a comment', `<!--${'<div>'.repeat(5000)}-->`],
    ['tags in a script', `<script>${'"<div>"'.repeat(5000)}</script>`],
    ['tags in an attribute', `<p title="${'<div>'.repeat(5000)}">x</p>`],
    ['a tag that never ends', `<div ${'a=b '.repeat(200_000)}`],
    ['an open comment', '<!--'.repeat(200_000)],
    ['half tags', '<a<b<c'.repeat(100_000)],
  ] as const)('finds %s fine', ([, html]) => {
    expect(scanTags(html)).toBe('fine');
  });

  test.for([
    ['too-deep', '<div>'.repeat(129)],
    ['too-deep', '<table><tr><td>'.repeat(50)],
    ['too-deep', '<b>'.repeat(50_000)],
    ['too-many-elements', '<i>x</i>'.repeat(20_001)],
    ['too-many-elements', '<br>'.repeat(20_001)],
  ] as const)('says %s', ([scan, html]) => {
    expect(scanTags(html)).toBe(scan);
  });

  test('is linear: eight megabytes of brackets cost little', () => {
    const before = process.cpuUsage().user;
    for (const piece of ['<', '<a ', '</', '<!-- ', '<a "', "<a x='"])
      scanTags(piece.repeat(Math.floor(8_000_000 / piece.length)));
    // Microseconds. A quadratic scan would take hours.
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
  });
});
