// Discord's limits by the page of its developer documentation that states them; lengths are in
// UTF-16 units. Whether Discord counts those or code points is not documented; units are the stricter.

export interface Range {
  readonly min: number;
  readonly max: number;
}

// interactions/application-commands, “Registering a Command”
export const CHAT_COMMANDS = 100;
export const USER_COMMANDS = 15;
export const MESSAGE_COMMANDS = 15;
// Discord's OpenAPI description, PUT of application commands
export const COMMANDS_IN_ALL = 130;

// interactions/application-commands, “Application Command Structure” and “… Option Structure”
export const COMMAND_NAME: Range = { min: 1, max: 32 };
export const COMMAND_DESCRIPTION: Range = { min: 1, max: 100 };
export const COMMAND_OPTIONS: Range = { min: 0, max: 25 };
/** Names, descriptions and choice values of a command together, the longest localisation of each. */
export const COMMAND_CHARACTERS = 8_000;
export const OPTION_MIN_LENGTH: Range = { min: 0, max: 6_000 };
export const OPTION_MAX_LENGTH: Range = { min: 1, max: 6_000 };
export const CHOICES: Range = { min: 0, max: 25 };
export const CHOICE_NAME: Range = { min: 1, max: 100 };
export const CHOICE_VALUE: Range = { min: 0, max: 100 };

// resources/message, “Create Message” and “Embed Limits”
export const CONTENT: Range = { min: 0, max: 2_000 };
export const EMBEDS: Range = { min: 0, max: 10 };
export const ATTACHMENTS: Range = { min: 0, max: 10 };
export const EMBED_TITLE: Range = { min: 0, max: 256 };
export const EMBED_DESCRIPTION: Range = { min: 0, max: 4_096 };
export const EMBED_FIELDS: Range = { min: 0, max: 25 };
export const EMBED_FIELD_NAME: Range = { min: 1, max: 256 };
export const EMBED_FIELD_VALUE: Range = { min: 1, max: 1_024 };
export const EMBED_FOOTER: Range = { min: 0, max: 2_048 };
export const EMBED_AUTHOR: Range = { min: 0, max: 256 };
/** Over all embeds of a message. */
export const EMBED_CHARACTERS = 6_000;
// Discord's OpenAPI description, “RichEmbed”
export const URL_LENGTH: Range = { min: 0, max: 2_048 };
export const COLOUR: Range = { min: 0, max: 0xff_ff_ff };
// resources/message, “Allowed Mentions Structure”
export const LISTED_MENTIONS: Range = { min: 0, max: 100 };

// components/reference
/** A message with IS_COMPONENTS_V2, counting nested components and accessories. */
export const COMPONENTS = 40;
/** Over all Text Displays of a message: discord-api-docs #8562. */
export const DISPLAYED_TEXT = 4_000;
export const TEXT_DISPLAY: Range = { min: 1, max: 4_000 };
/** Over all Text Displays, UTF-8 bytes plus 12 for each; above it Discord answers 500: discord-api-docs #8554. */
export const DISPLAYED_BYTES = 10_170;
export const BYTES_A_DISPLAY = 12;
/** A message without IS_COMPONENTS_V2. */
export const ACTION_ROWS = 5;
export const ROW_COMPONENTS: Range = { min: 1, max: 5 };
export const SECTION_TEXTS: Range = { min: 1, max: 3 };
export const CONTAINER_COMPONENTS: Range = { min: 1, max: 40 };
export const GALLERY_ITEMS: Range = { min: 1, max: 10 };
export const MEDIA_DESCRIPTION: Range = { min: 1, max: 1_024 };
export const CUSTOM_ID: Range = { min: 1, max: 100 };
export const BUTTON_LABEL: Range = { min: 0, max: 80 };
export const BUTTON_URL: Range = { min: 1, max: 512 };
export const SELECT_OPTIONS: Range = { min: 1, max: 25 };
export const SELECT_TEXT: Range = { min: 1, max: 100 };
export const SELECT_DESCRIPTION: Range = { min: 0, max: 100 };
export const SELECT_PLACEHOLDER: Range = { min: 0, max: 150 };
export const SELECT_MIN_VALUES: Range = { min: 0, max: 25 };
export const SELECT_MAX_VALUES: Range = { min: 1, max: 25 };

// components/reference, “Label” and “Text Input”; interactions/receiving-and-responding, “Modal”
export const MODAL_TITLE: Range = { min: 1, max: 45 };
export const MODAL_COMPONENTS: Range = { min: 1, max: 5 };
export const LABEL_TEXT: Range = { min: 1, max: 45 };
export const LABEL_DESCRIPTION: Range = { min: 1, max: 100 };
export const INPUT_VALUE: Range = { min: 0, max: 4_000 };
export const INPUT_PLACEHOLDER: Range = { min: 0, max: 100 };
export const INPUT_MIN_LENGTH: Range = { min: 0, max: 4_000 };
export const INPUT_MAX_LENGTH: Range = { min: 1, max: 4_000 };
export const BOX_OPTIONS: Range = { min: 1, max: 10 };
