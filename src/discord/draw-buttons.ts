import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';
import type { PageButton } from '../phrases/page.ts';
import { ROW_COMPONENTS } from './limits/numbers.ts';
import { writeStepId } from './step-id.ts';

const STYLES = {
  main: ButtonStyle.Primary,
  other: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The buttons in rows, as many a row as Discord takes. */
export function drawButtons(buttons: readonly PageButton[]): readonly ButtonRow[] {
  const rows: PageButton[][] = [];
  for (const button of buttons) {
    const open = rows.at(-1);
    if (open === undefined || button.opensRow === true || open.length === ROW_COMPONENTS.max)
      rows.push([button]);
    else open.push(button);
  }
  return rows.map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(drawButton),
  }));
}

function drawButton(button: PageButton): APIButtonComponentWithCustomId {
  const { label, style, isDisabled = false } = button;
  return {
    type: ComponentType.Button,
    style: STYLES[style],
    label,
    custom_id: writeStepId(button),
    ...(isDisabled ? { disabled: true } : {}),
  };
}
