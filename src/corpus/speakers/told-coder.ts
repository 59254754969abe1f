import type { IsoDate } from '../../text/iso-date.ts';
import { fold } from '../fold.ts';
import type { Person } from '../../text/people/person.ts';
import type { ArticleId, Folder } from '../article.ts';
import { bodyKey } from './body-key.ts';
import { type ComparedName, comparedName } from './compared-name.ts';
import type { SpeakerSource } from './occurrence.ts';
import { type Field, fieldOf } from './role-field.ts';
import { roleKey } from './role-key.ts';
import { onceACode, openTextCoder, type TextCoder } from './text-coder.ts';
import { packPeople, type ToldPeople } from './told-people.ts';
import { formsOf, shortFormsOf } from './told-of-person.ts';
import { type UnnamedRole, unnamedRoles } from './unnamed-roles.ts';

/** What the registry knows of an article: all that it says of who speaks, as it is compared with what others say. */
export interface ToldArticle {
  readonly id: ArticleId;
  readonly folder: Folder;
  readonly outlet: string | null;
  readonly publishedOn: IsoDate | null;
  readonly people: ToldPeople;
  /** Person and quotation of each of its statements, one after another. */
  readonly said: Uint32Array;
  readonly unnamed: readonly UnnamedRole[];
}

/** A role as roles are compared. */
interface ComparedRole {
  readonly folded: number;
  /** What its forms have in common, 0: it is no role. */
  readonly key: number;
  readonly field: Field | null;
}

/** Reads articles into codes of texts, and tells what stands behind the codes. To fold a text costs most: once a text. */
export interface ToldCoder {
  readonly texts: TextCoder;
  /** Of the keys under which groups are compared. */
  readonly keyCodes: TextCoder;
  readonly code: (source: SpeakerSource) => ToldArticle;
  /** Null without a letter. */
  readonly nameOf: (name: number) => ComparedName | null;
  /** What the spellings of a full name share; 0 for a surname alone. */
  readonly wholeNameOf: (name: number) => number;
  /** The key that the forms of a body's name share. */
  readonly bodyOf: (name: number) => number;
  /** What brings people together before any rule; 0: a name without a letter. */
  readonly keyOf: (name: number, kind: Person['kind']) => number;
  readonly roleOf: (words: number) => ComparedRole;
  readonly folded: (text: number) => string;
}

export function openToldCoder(): ToldCoder {
  const texts = openTextCoder();
  const { codeOf } = texts;
  const keyCodes = openTextCoder();
  const nameOf = onceACode(texts, (name) => comparedName(name, texts, keyCodes));
  const keyOfBody = onceACode(texts, (name) => codeOf(`body ${bodyKey(name)}`));
  const keyOfPerson = onceACode(texts, (text) => {
    const name = nameOf(codeOf(text));
    return name === null ? 0 : codeOf(`person ${name.first ?? ''} ${name.surname} ${name.suffix}`);
  });
  return {
    texts,
    keyCodes,
    keyOf: (name, kind) => (kind === 'organisation' ? keyOfBody(name) : keyOfPerson(name)),
    nameOf,
    wholeNameOf: onceACode(texts, (text) => {
      const name = nameOf(codeOf(text));
      return name === null || name.first === null
        ? 0
        : codeOf(`${name.first} ${name.surname} ${name.suffix}`);
    }),
    bodyOf: onceACode(texts, (name) => keyCodes.codeOf(`body ${bodyKey(name)}`)),
    roleOf: onceACode(texts, (words) => ({
      folded: codeOf(fold(words)),
      key: codeOf(roleKey(words) ?? ''),
      field: fieldOf(words),
    })),
    folded: onceACode(texts, fold),
    code: (source) => {
      const { article, analysis } = source;
      const { text } = article;
      return {
        ...{ id: article.id, folder: article.folder },
        outlet: article.outlet?.value ?? null,
        publishedOn: article.publishedOn?.value ?? null,
        people: packPeople(
          analysis.people.map((person) => ({
            ...{ name: codeOf(person.name), kind: person.kind, gender: person.gender },
            forms: formsOf(text, person).map(([form, type]) => [codeOf(form), type]),
            roles: person.roles.map((span) => [codeOf(text.slice(span.start, span.end)), span]),
            shortForms: shortFormsOf(text, person).map(codeOf),
          })),
        ),
        said: Uint32Array.from(
          analysis.quotations.flatMap(({ speaker }, quotation) =>
            speaker === null ? [] : [speaker.person, quotation],
          ),
        ),
        unnamed: unnamedRoles(source).map(({ quotation, key }) => ({
          quotation,
          key: codeOf(key),
        })),
      };
    },
  };
}
