import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/escape.ts';
import { drawMarkdown } from '../../../src/preview/page/draw-markdown.ts';
import { element } from '../../../src/preview/page/element.ts';
import { withDocument } from './with-document.ts';

withDocument();

const NAMES: Readonly<Record<string, string>> = { '4000000000000000001': 'Mika' };

function drawn(source: string, author: 'bot' | 'member' = 'bot'): HTMLElement {
  return element('div', {}, ...drawMarkdown(source, author, (id) => NAMES[id] ?? null));
}

describe('drawMarkdown', () => {
  test.for([
    ['**Kellogg**', '<strong>Kellogg</strong>'],
    ['*a* __b__ ~~c~~', '<em>a</em> <u>b</u> <s>c</s>'],
    ['> We sail\n> at dawn\nHale', '<blockquote>We sail<br>at dawn<br></blockquote>Hale'],
    ['-# small', '<small>small</small>'],
    ['## Head', '<h3 class="size-2">Head</h3>'],
    ['`a<b`', '<code>a&lt;b</code>'],
    ['\\*not\\*', '*not*'],
    ['<@4000000000000000001>', '<span class="mention">@Mika</span>'],
    ['@everyone', '<span class="mention">@everyone</span>'],
    ['😀', '😀'],
  ] as const)('draws %s', ([source, html]) => {
    expect(drawn(source).innerHTML).toBe(html);
  });

  test('leads only to http and https, in a new window that knows nothing of this one', () => {
    const link = drawn('[the article](https://harbour.example/a)').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://harbour.example/a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    for (const target of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
      expect(drawn(`[x](${target})`).querySelector('a')).toBeNull();
  });

  test('draws no masked link of a member: Discord shows its words as they are', () => {
    const words = drawn('[x](https://harbour.example/)', 'member').textContent;
    expect(words).toBe('[x](https://harbour.example/)');
  });

  test('draws markup as text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const made = drawn(hostile);
    expect(made.textContent).toBe(hostile);
    expect(made.querySelector('img, script')).toBeNull();
  });

  test('draws what the bot escapes as exactly these characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // The parser reads line ends and blanks at the edges by rules of its own.
        const plain = text.replaceAll(/\s+/gu, ' ');
        expect(drawn(escapeMarkdown(plain)).textContent).toBe(plain);
      }),
    );
  });

  test('hides a spoiler until it is pressed', () => {
    const made = drawn('||the ending||');
    const cover = made.querySelector('button');
    expect(cover?.getAttribute('aria-label')).toBe('Spoiler: show');
    cover?.click();
    expect(made.innerHTML).toBe('<span>the ending</span>');
  });
});
