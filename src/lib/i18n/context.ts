import { createContext } from 'svelte';
import type { Translator } from './translator';
import type { ReadingKey, ToolsKey } from './words';

/** The page's translator, for every component below the layout that sets it. */
export const [getTranslator, setTranslator] = createContext<Translator>();

/** The reading zone's own words, besides those of the interface. */
export const [getReadingTranslator, setReadingTranslator] = createContext<Translator<ReadingKey>>();

/** The tools’ own words, besides those of the interface. */
export const [getToolsTranslator, setToolsTranslator] = createContext<Translator<ToolsKey>>();
