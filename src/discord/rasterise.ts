import { createRequire } from 'node:module';

// Latin, Greek and Cyrillic, with all accents (SIL Open Font License).
const FONT = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';

/**
 * An SVG document as a PNG file. It is drawn on a thread of libuv's pool, so that the bot goes on answering, with the
 * fonts of the project alone, so that it looks the same on every server.
 * @throws Error when the platform has no build of resvg, or the document is no SVG.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  // Loaded when the first picture is asked for: a bot without it still answers.
  const { renderAsync } = await import('@resvg/resvg-js');
  const fontFiles = [createRequire(import.meta.url).resolve(FONT)];
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' },
  });
  return image.asPng();
}
