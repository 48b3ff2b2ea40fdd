export { PagedForm as WrittenPages } from './paged-form.svelte';
