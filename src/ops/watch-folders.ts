import { type FSWatcher, watch } from 'node:fs';

export interface FolderWatch {
  /** Watches these folders, and no other any more. */
  readonly follow: (paths: readonly string[]) => void;
  readonly close: () => void;
}

// Articles, and folders; not “.strike.md.swp” or “strike.md~”.
const MATTERS = /^[^.][^.]*$|^[^.].*\.(?:md|txt)$/iu;

/** Tells when an article or a folder in one of the folders may have changed. What the system cannot watch stays silent. */
export function watchFolders(onChange: () => void): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  const leave = (path: string): void => {
    watched.get(path)?.close();
    watched.delete(path);
  };
  return {
    follow: (paths) => {
      for (const path of watched.keys()) if (!paths.includes(path)) leave(path);
      for (const path of paths) {
        if (watched.has(path)) continue;
        const watcher = watchFolder(path, (name) => {
          if (name === null || MATTERS.test(name)) onChange();
        });
        if (watcher === null) continue;
        watched.set(path, watcher);
        // It is gone: what it held is found out by looking.
        watcher.on('error', () => leave(path));
      }
    },
    close: () => {
      for (const path of watched.keys()) leave(path);
    },
  };
}

/** Null where the system cannot: too many folders, a network disk. */
function watchFolder(path: string, onName: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(path, { persistent: false }, (_event, name) => onName(name));
  } catch {
    return null;
  }
}
