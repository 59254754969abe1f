import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIAttachment, APIMessageComponent } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { drawComponent } from '../../../src/preview/page/draw-component.ts';
import { withDocument } from './with-document.ts';

withDocument();

const CHART: APIAttachment = {
  id: '7',
  filename: 'chart 1.png',
  size: 10,
  url: 'http://127.0.0.1:1/attachments/7/chart 1.png',
  proxy_url: '',
};

function drawn(
  component: APIMessageComponent,
  pressed: (what: unknown) => void = () => {},
): HTMLElement {
  return drawComponent(component, {
    names: () => null,
    attachments: [CHART],
    press: (customId) => pressed(customId),
    pick: (customId, values) => pressed([customId, ...values]),
  });
}

function button(more: object): APIMessageComponent {
  return { type: ComponentType.Button, label: 'Next', ...more } as APIMessageComponent;
}

describe('drawComponent', () => {
  test('draws a container with its accent and all that it holds, in order', () => {
    const made = drawn({
      type: ComponentType.Container,
      accent_color: 0x00aaff,
      components: [
        { type: ComponentType.TextDisplay, content: 'first' },
        { type: ComponentType.Separator },
        { type: ComponentType.TextDisplay, content: 'second' },
      ],
    });
    expect([...made.children].map(({ className }) => className)).toEqual([
      'markdown',
      'separator small',
      'markdown',
    ]);
    expect(made.style.getPropertyValue('--accent')).toBe('#00aaff');
  });

  test('draws a section with its accessory beside its texts', () => {
    const made = drawn({
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'quote' }],
      accessory: {
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label: 'Open article',
        url: 'https://harbour.example/',
      },
    });
    const link = made.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([
      'Open article',
      'https://harbour.example/',
      '_blank',
    ]);
  });

  test.for([
    [ButtonStyle.Primary, 'primary'],
    [ButtonStyle.Secondary, 'secondary'],
    [ButtonStyle.Success, 'success'],
    [ButtonStyle.Danger, 'danger'],
  ] as const)('presses a button of style %d by its custom_id', ([style, name]) => {
    const pressed: unknown[] = [];
    const made = drawn(button({ style, custom_id: 'p|2' }), (what) => pressed.push(what));
    made.click();
    expect(made.className).toBe(`button ${name}`);
    expect(pressed).toEqual(['p|2']);
  });

  test('leaves a disabled button disabled', () => {
    const made = drawn(button({ style: ButtonStyle.Primary, custom_id: 'p', disabled: true }));
    expect(made.hasAttribute('disabled')).toBe(true);
  });

  test('gives a link button with a hostile address nowhere to lead', () => {
    const made = drawn(button({ style: ButtonStyle.Link, url: 'javascript:alert(1)' }));
    expect(made.hasAttribute('href')).toBe(false);
  });

  test('shows attached pictures with their description, from the page’s own address', () => {
    const made = drawn({
      type: ComponentType.MediaGallery,
      items: [
        { media: { url: 'attachment://chart 1.png' }, description: 'Two bars' },
        { media: { url: 'https://tracker.example/pixel.png' } },
      ],
    });
    const [image, ...others] = made.querySelectorAll('img');
    expect([image?.getAttribute('src'), image?.getAttribute('alt')]).toEqual([
      '/files/7/chart%201.png',
      'Two bars',
    ]);
    // Nothing is loaded from the web.
    expect(others).toEqual([]);
    expect(made.textContent).toContain('not loaded here');
  });

  test('says what it does not draw', () => {
    const made = drawn({ type: ComponentType.UserSelect, custom_id: 'u' });
    expect(made.textContent).toBe('Not drawn on this page: UserSelect');
  });
});
