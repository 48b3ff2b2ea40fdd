import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import WithWords from './WithWords.svelte';

/** Renders a component with the English words around it, and lets its props be changed. */
export function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	shown: Props
) {
	const wrapped = component as unknown as Component<Record<string, unknown>>;
	const { rerender } = render(WithWords, { props: { component: wrapped, shown } });
	return {
		change: (changed: Partial<Props>) =>
			rerender({ component: wrapped, shown: { ...shown, ...changed } })
	};
}
