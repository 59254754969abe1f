import { ComponentType as Type } from 'discord-api-types/v10';

const SELECT = [
  ...['type', 'id', 'custom_id', 'placeholder', 'min_values', 'max_values'],
  ...['disabled', 'required', 'default_values'],
];

/** The properties that each component may have: components/reference. */
export const COMPONENT_PROPERTIES: Readonly<Record<number, readonly string[]>> = {
  [Type.ActionRow]: ['type', 'id', 'components'],
  [Type.Button]: [
    ...['type', 'id', 'style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled'],
  ],
  [Type.StringSelect]: [...SELECT, 'options'],
  [Type.TextInput]: [
    ...['type', 'id', 'custom_id', 'style', 'label', 'min_length', 'max_length'],
    ...['required', 'value', 'placeholder'],
  ],
  [Type.UserSelect]: SELECT,
  [Type.RoleSelect]: SELECT,
  [Type.MentionableSelect]: SELECT,
  [Type.ChannelSelect]: [...SELECT, 'channel_types'],
  [Type.Section]: ['type', 'id', 'components', 'accessory'],
  [Type.TextDisplay]: ['type', 'id', 'content'],
  [Type.Thumbnail]: ['type', 'id', 'media', 'description', 'spoiler'],
  [Type.MediaGallery]: ['type', 'id', 'items'],
  [Type.File]: ['type', 'id', 'file', 'spoiler', 'name', 'size'],
  [Type.Separator]: ['type', 'id', 'divider', 'spacing'],
  [Type.Container]: ['type', 'id', 'components', 'accent_color', 'spoiler'],
  [Type.Label]: ['type', 'id', 'label', 'description', 'component'],
  [Type.FileUpload]: ['type', 'id', 'custom_id', 'min_values', 'max_values', 'required'],
  [Type.RadioGroup]: ['type', 'id', 'custom_id', 'options', 'required'],
  [Type.CheckboxGroup]: [
    ...['type', 'id', 'custom_id', 'options', 'min_values', 'max_values', 'required'],
  ],
  [Type.Checkbox]: ['type', 'id', 'custom_id', 'default'],
};

export const SELECTS: readonly number[] = [
  ...[Type.StringSelect, Type.UserSelect, Type.RoleSelect],
  ...[Type.MentionableSelect, Type.ChannelSelect],
];
