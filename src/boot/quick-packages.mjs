// What packages do when they are loaded and no start has a use for is put off until somebody has. Where a package has
// another wording by now, it stays as it is, and a start takes longer.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const WORDINGS = [
  {
    // Node's `util.inspect`, of which it brings the source: 20 ms.
    file: /async_event_emitter[/\\]dist[/\\]index\.(?:cjs|mjs)$/,
    pieces: [['__toESM(require_inspect(), 1)', '__toESM(require("node:util"), 1)']],
  },
  {
    // To look at Node's `FormData` is to load Node's `fetch`; signatures of a hundred kinds of files are for uploads.
    file: /@discordjs[/\\]rest[/\\]dist[/\\]index\.js$/,
    pieces: [
      ['globalThis.FormData ??= import_undici2.FormData;', ''],
      [
        'var import_magic_bytes = require("magic-bytes.js");',
        'var import_magic_bytes = { filetypeinfo: (bytes) => require("magic-bytes.js").filetypeinfo(bytes) };',
      ],
    ],
  },
  {
    // Nobody here speaks HTTP/2.
    file: /undici[/\\]lib[/\\]dispatcher[/\\]client\.js$/,
    pieces: [
      [
        "const connectH2 = require('./client-h2.js')",
        "const connectH2 = (...given) => require('./client-h2.js')(...given)",
      ],
    ],
  },
  {
    // It asks the system which library of native code is its own: on this machine it is always the same.
    file: /libsql[/\\]index\.js$/,
    pieces: [
      ['const { load, currentTarget } = require("@neon-rs/load");', ''],
      ['const { familySync, GLIBC, MUSL } = require("detect-libc");', ''],
      ['} = requireNative();', `} = require(${JSON.stringify(nativeLibsql())});`],
    ],
  },
];

export const quickPackages = {
  name: 'quick-packages',
  setup({ onLoad }) {
    for (const { file, pieces } of WORDINGS)
      onLoad({ filter: file }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [piece, instead] of pieces) contents = contents.replace(piece, () => instead);
        return { contents, loader: 'js' };
      });
    // Who takes one class of a hundred loads one: `exports.Shard = require('./sharding/Shard')`. The client is loaded with
    // the bot's own modules, while the saved snapshot is read.
    onLoad({ filter: /(?:discord\.js[/\\]src|undici)[/\\]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const late = text.replaceAll(
        /^(?:module\.)?exports\.(?!Client )(\w+) = (require\('[^']+'\)(?:\.\w+)?);?$/gm,
        (_, name, value) =>
          `Object.defineProperty(exports, '${name}', { ...LATE, get: () => ${value} });`,
      );
      const contents = `const LATE = { enumerable: true, configurable: true };\n${late}`;
      return { contents, loader: 'js' };
    });
  },
};

/** The file with the native code of libsql for this machine, which loads it. */
function nativeLibsql() {
  const main = require.resolve('libsql');
  require(main);
  return Object.keys(require.cache).find((file) => file.endsWith('.node')) ?? main;
}
