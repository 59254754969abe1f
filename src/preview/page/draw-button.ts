import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import type { Drawing } from './drawing.ts';
import { element } from './element.ts';
import { webAddress } from './web-address.ts';

const STYLES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

export function drawButton(button: APIButtonComponent, { press }: Drawing): HTMLElement {
  const { style, disabled = false } = button;
  const label = labelOf(button);
  const kind = `button ${STYLES[style]}`;
  if (style === ButtonStyle.Link) {
    const href = disabled ? null : webAddress(button.url);
    const link = { class: kind, href, target: '_blank', rel: 'noopener noreferrer' };
    // Without an address it is no link: drawn, not to be followed.
    return element(
      'a',
      link,
      label,
      element('span', { class: 'leads-out', 'aria-hidden': 'true' }),
    );
  }
  const drawn = element('button', { type: 'button', class: kind, disabled }, label);
  const customId = 'custom_id' in button ? button.custom_id : null;
  if (customId !== null) drawn.addEventListener('click', () => press(customId));
  return drawn;
}

function labelOf(button: APIButtonComponent): string {
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const label = 'label' in button ? button.label : undefined;
  return [emoji, label].filter((part) => part !== undefined && part !== '').join(' ') || 'Button';
}
