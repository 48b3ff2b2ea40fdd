import { createContext } from 'svelte';
import type { Translator } from './translator';

/** The page's translator, for every component below the layout that sets it. */
export const [getTranslator, setTranslator] = createContext<Translator>();
