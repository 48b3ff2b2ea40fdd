import adapter from '@sveltejs/adapter-static';

/** The least that SvelteKit, Svelte and XState can be: one page, no words, no style. */
export default {
	kit: {
		adapter: adapter({ pages: '../../../.svelte-kit/yardsticks/bare', precompress: true }),
		outDir: '../../../.svelte-kit/bare',
		output: { bundleStrategy: 'inline' }
	}
};
