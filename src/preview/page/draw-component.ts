import {
  ComponentType,
  SeparatorSpacingSize,
  type APIContainerComponent,
  type APIMessageComponent,
  type APISectionComponent,
  type APISeparatorComponent,
} from 'discord-api-types/v10';
import { drawButton } from './draw-button.ts';
import type { Drawing } from './drawing.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { attachmentAt, drawFile, drawPicture } from './draw-media.ts';
import { drawSelect } from './draw-select.ts';
import { element } from './element.ts';

/** One component of a message and all that it holds. components/reference */
export function drawComponent(component: APIMessageComponent, drawing: Drawing): HTMLElement {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return element(
        'div',
        { class: 'markdown' },
        ...drawMarkdown(component.content, 'bot', drawing.names),
      );
    case ComponentType.ActionRow:
      return element('div', { class: 'row' }, ...drawAll(component.components, drawing));
    case ComponentType.Button:
      return drawButton(component, drawing);
    case ComponentType.Section:
      return drawSection(component, drawing);
    case ComponentType.Container:
      return drawContainer(component, drawing);
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.Thumbnail:
      return drawPicture(component.media.url, component.description ?? null, drawing);
    case ComponentType.MediaGallery:
      return element(
        'div',
        { class: 'gallery' },
        ...component.items.map(({ media, description }) =>
          drawPicture(media.url, description ?? null, drawing),
        ),
      );
    case ComponentType.File: {
      const file = attachmentAt(component.file.url, drawing.attachments);
      return file === null ? undrawn('file that is not attached') : drawFile(file);
    }
    case ComponentType.StringSelect:
      return drawSelect(component, drawing);
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return undrawn(ComponentType[component.type]);
  }
}

export function drawAll(
  components: readonly APIMessageComponent[],
  drawing: Drawing,
): readonly HTMLElement[] {
  return components.map((component) => drawComponent(component, drawing));
}

function drawSection(
  { components, accessory }: APISectionComponent,
  drawing: Drawing,
): HTMLElement {
  const texts = element('div', { class: 'section-texts' }, ...drawAll(components, drawing));
  return element('div', { class: 'section' }, texts, drawComponent(accessory, drawing));
}

function drawContainer(
  { components, accent_color: accent, spoiler = false }: APIContainerComponent,
  drawing: Drawing,
): HTMLElement {
  const inside = drawAll(components, drawing);
  const container = element('div', { class: 'container' });
  if (accent !== null && accent !== undefined) {
    container.classList.add('accented');
    // Through the object model: the page's policy takes no style attribute.
    container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  if (!spoiler) {
    container.append(...inside);
    return container;
  }
  const label = 'Spoiler: show';
  const cover = element('button', { type: 'button', class: 'button secondary' }, label);
  cover.addEventListener('click', () => cover.replaceWith(...inside));
  container.append(cover);
  return container;
}

function drawSeparator({ divider = true, spacing }: APISeparatorComponent): HTMLElement {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return element(divider ? 'hr' : 'div', { class: `separator ${size}` });
}

/** Said rather than left out: a reader must not think that the bot sent nothing. */
function undrawn(what: string): HTMLElement {
  return element('div', { class: 'unloaded' }, `Not drawn on this page: ${what}`);
}
