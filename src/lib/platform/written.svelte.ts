export { PersistedState as Written, type Codec } from './persisted-state.svelte';
