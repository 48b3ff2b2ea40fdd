import { build } from 'vite';

/* Builds the bundle that the environment names: a process of its own, because SvelteKit reads its configuration once. */

await build({ logLevel: 'warn' });
