import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Who may import whom, by resolved path. Each room lists the rooms and packages it may use; whatever is not listed is
 * refused, at any depth of "../" and by any alias.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {RegExp} files paths below the root, with forward slashes
 * @property {readonly string[]} [rooms] rooms it may import from, besides itself; all where none is given
 * @property {readonly string[]} [packages] packages it may import, `svelte` standing for `svelte/store` too; all where
 *   none is given
 */

/** The first room that a path belongs to counts. */
/** @type {readonly Room[]} */
export const rooms = [
	{ name: 'tests', files: /^tests\/|\.(?:test|bench)\.[jt]s$/ },
	{ name: 'tools', files: /^tools\// },
	/** What the pages' heads and the site's script both name. */
	{ name: 'names', files: /^src\/names\.js$/, rooms: [], packages: [] },
	{ name: 'content', files: /^src\/content\//, rooms: [], packages: [] },
	{ name: 'domain', files: /^src\/lib\/domain\//, rooms: [], packages: ['xstate'] },
	{ name: 'i18n', files: /^src\/lib\/i18n\//, rooms: ['content'], packages: ['svelte'] },
	{
		name: 'platform',
		files: /^src\/lib\/platform\//,
		rooms: ['domain', 'i18n', 'names'],
		packages: ['svelte', '$app', 'xstate', 'ical-generator']
	},
	{
		name: 'paper',
		files: /^src\/lib\/paper\//,
		rooms: ['domain', 'i18n'],
		packages: ['svelte', 'lean-qr']
	},
	{
		name: 'components',
		files: /^src\/lib\/components\//,
		rooms: ['domain', 'i18n', 'styles'],
		packages: ['svelte', 'lean-qr']
	},
	{
		name: 'server',
		files: /^src\/lib\/server\//,
		rooms: ['domain', 'i18n', 'content'],
		packages: ['valibot', 'marked']
	},
	{ name: 'styles', files: /^src\/lib\/styles\//, rooms: [], packages: [] },
	{
		name: 'server routes',
		files: /^src\/(?:routes\/.*(?:\.server\.ts|\+server\.ts)|hooks\.server\.ts)$/,
		rooms: [
			'server',
			'routes',
			'components',
			'platform',
			'paper',
			'domain',
			'i18n',
			'styles',
			'params',
			'bundle',
			'hosting'
		],
		packages: ['@sveltejs/kit', '$app']
	},
	{
		name: 'routes',
		files: /^src\/routes\//,
		rooms: ['components', 'platform', 'paper', 'i18n', 'domain', 'styles'],
		packages: ['svelte', '$app', '@sveltejs/kit']
	},
	{ name: 'params', files: /^src\/params\//, rooms: ['i18n', 'domain'], packages: [] },
	{
		name: 'service worker',
		files: /^src\/service-worker\.ts$/,
		rooms: [],
		packages: ['$service-worker']
	},
	{ name: 'bundle', files: /^bundle\//, rooms: ['hosting', 'content', 'styles', 'source'] },
	{ name: 'hosting', files: /^hosting\//, rooms: ['bundle', 'content', 'names', 'source'] },
	{ name: 'source', files: /^src\// },
	{ name: 'settings', files: /^[^/]+$/ }
];

/** @type {import('eslint').Rule.RuleModule} */
export const importLaw = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(root, context.filename).split(sep).join('/');
		const room = roomOf(file);
		if (!room) return {};
		const look = (/** @type {import('estree').Node} */ node) => {
			const source = 'source' in node ? node.source : undefined;
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const message = refusal(room, file, source.value);
			if (message) context.report({ node: source, message });
		};
		return {
			ImportDeclaration: look,
			ImportExpression: look,
			ExportNamedDeclaration: look,
			ExportAllDeclaration: look
		};
	}
};

/**
 * Why a file may not import that, in words; undefined where it may.
 *
 * @param {Room} room
 * @param {string} file
 * @param {string} specifier
 */
function refusal(room, file, specifier) {
	const target = pathOf(file, specifier.replace(/\?.*$/, ''));
	if (target === undefined) {
		const isListed = room.packages?.some(
			(name) => specifier === name || specifier.startsWith(`${name}/`)
		);
		if (!room.packages || isListed || specifier.startsWith('./$types')) return undefined;
		return `${room.name} may import ${listOf(room.packages)} and no other package, not “${specifier}”.`;
	}
	const other = roomOf(target);
	if (!room.rooms || other === room || (other && room.rooms.includes(other.name))) return undefined;
	return `${room.name} may import from ${listOf(room.rooms)} only; ${target} is in ${other?.name ?? 'no room'}.`;
}

/**
 * The path an import leads to, below the root; undefined for a package.
 *
 * @param {string} file
 * @param {string} specifier
 */
function pathOf(file, specifier) {
	if (specifier.startsWith('$lib/')) return `src/lib/${join(specifier.slice(5))}`;
	if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined;
	if (/^\.\/\$types(?:\.js)?$/.test(specifier)) return file;
	const path = join(dirname(file), specifier).split(sep).join('/');
	// Nobody writes the ending of a TypeScript module.
	return /\.server(?:\.[jt]s)?$|\+server/.test(path) && !/\.[jt]s$/.test(path)
		? `${path}.ts`
		: path;
}

/** @param {string} path */
function roomOf(path) {
	return rooms.find(({ files }) => files.test(path));
}

/** @param {readonly string[]} names */
function listOf(names) {
	return names.length ? names.join(', ') : 'nothing';
}
