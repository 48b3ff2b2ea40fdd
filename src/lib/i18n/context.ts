import { createContext } from 'svelte';
import type { Translator } from './translator';
import type { ReadingKey, WorkshopKey } from './words';

/** The page's translator, for every component below the layout that sets it. */
export const [getTranslator, setTranslator] = createContext<Translator>();

/** The reading zone's own words, beside those of the interface. */
export const [getReadingTranslator, setReadingTranslator] = createContext<Translator<ReadingKey>>();

/** The workshop's own words, beside those of the interface. */
export const [getWorkshopTranslator, setWorkshopTranslator] =
	createContext<Translator<WorkshopKey>>();
