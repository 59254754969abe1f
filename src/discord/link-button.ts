import { ButtonStyle, ComponentType, type APIButtonComponentWithURL } from 'discord-api-types/v10';

export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}
