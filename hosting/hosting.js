import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentLocales } from '../bundle/entries.js';
import { siteBase } from './origin.js';
import { fileEndings, filePolicy, headers, headersOf, workerPath, workerPolicy } from './policy.js';
import { setting } from './settings.js';

/*
 * The same headers and the same page for what is not found, written down for the places where people host.
 */

/** Beside the finished site, so that no host serves it: what is to be put into a server's own configuration. */
export const hostingFolder = 'hosting/generated';

/** Languages that have a folder of their own. */
const folders = contentLocales()
	.filter(({ home }) => home)
	.map(({ tag }) => tag);

/**
 * @param {string} folder the finished site
 */
export async function writeHosting(folder) {
	await mkdir(hostingFolder, { recursive: true });
	await writeFile(join(folder, '_headers'), headersFile(folder));
	await writeFile(join(hostingFolder, 'nginx.conf'), nginxConf());
	await writeFile(join(hostingFolder, 'Caddyfile'), caddyfile());
}

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Both serve our `404.html` of themselves. Cloudflare joins what two
 * rules say, unless the first is taken back with "!"; on Netlify the rule for the one file wins, and "!" is unknown.
 *
 * @param {string} folder the finished site
 */
function headersFile(folder) {
	const takenBack =
		setting('NETLIFY', ['true', 'false']) === 'true' ? [] : ['! Content-Security-Policy'];
	const rule = (/** @type {string} */ path, /** @type {string[]} */ lines) =>
		[path, ...lines.map((line) => `  ${line}`), ''].join('\n');
	return [
		rule(
			'/*',
			Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
		),
		rule(workerPath, [...takenBack, `Content-Security-Policy: ${workerPolicy}`]),
		...filesBeside(folder).map((path) =>
			rule(path, [...takenBack, `Content-Security-Policy: ${filePolicy}`])
		)
	].join('\n');
}

/**
 * The paths of all files of the site that are no page. Hosts differ in what a "*" inside a path means, so each is named.
 *
 * @param {string} folder
 */
function filesBeside(folder) {
	return readdirSync(folder, { recursive: true })
		.map((file) => `${siteBase}/${String(file).replaceAll('\\', '/')}`)
		.filter((path) => fileEndings.some((ending) => path.endsWith(`.${ending}`)))
		.sort();
}

/** For a `server` block of nginx 1.18 or newer. */
function nginxConf() {
	/** @type {(from: Record<string, string>, indent?: string) => string} */
	const lines = (from, indent = '') =>
		Object.entries(from)
			.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
			.join('\n');
	return `# Ballot of Rights. In a server block that has its own listen and server_name:
#   root /path/to/build;${siteBase && `   # the folder above: this site was built for ${siteBase}/`}
#   include /path/to/hosting/generated/nginx.conf;

server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types text/html text/css text/plain text/xml application/javascript application/json;
gzip on;
gzip_types text/plain text/xml application/javascript application/json image/svg+xml;
# Asked for a part that a file does not have, nginx would send every header twice.
max_ranges 0;
index index.html;
error_page 404 ${siteBase}/404.html;
${lines(headers)}

${folders
	.map(
		(locale) =>
			`location ${siteBase}/${locale}/ {\n\terror_page 404 ${siteBase}/${locale}/404.html;\n}\n`
	)
	.join('')}
# A program on the way may have written the "#" of a friend's link as "%23": the answers are then part of the path. Such a
# path is in no log, and the page that is shown says how to mend the link.
${[...folders.map((tag) => `${tag}/`), '']
	.map(
		(home, index) => `location ~ "^${siteBase}/${home}.*(?:#|%23)" {
	access_log off;
	log_not_found off;
	error_page 404 @code${index};
	return 404;
}

location @code${index} {
	access_log off;
	log_not_found off;
	try_files ${siteBase}/${home}404.html =404;
}
`
	)
	.join('\n')}
# The worker may ask for pages where a page may ask for nothing. A place with a header of its own inherits none.
location = ${workerPath} {
${lines(headersOf(workerPath), '\t')}
}

location ~ \\.(?:${fileEndings.join('|')})$ {
${lines(headersOf('/x.svg'), '\t')}
}
`;
}

/** For Caddy 2. The address and the folder are taken from the environment. */
function caddyfile() {
	const { 'Content-Security-Policy': policy, ...others } = headers;
	const lines = Object.entries(others).map(([name, value]) => `\t\t${name} "${value}"`);
	const matchers = folders.map(
		(locale) =>
			`\t\t@${locale} path ${siteBase}/${locale}/*\n\t\trewrite @${locale} ${siteBase}/${locale}/404.html\n`
	);
	return `# Ballot of Rights: SITE_ADDRESS=example.org SITE_ROOT=/path/to/build caddy run --config Caddyfile
{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:build}
	header {
${lines.join('\n')}
	}
	# A program on the way may have written the "#" of a friend's link as "%23": the answers are then part of the path.
	# Such a path is in no log. The name of this rule changed with Caddy 2.8.
	@code path_regexp "#|%23"
	vars @code skip_log true
	vars @code log_skip true
	# The worker may ask for pages where a page may ask for nothing.
	@worker path ${workerPath}
	@files path ${fileEndings.map((ending) => `*.${ending}`).join(' ')}
	@others not path ${workerPath} ${fileEndings.map((ending) => `*.${ending}`).join(' ')}
	header @worker Content-Security-Policy "${workerPolicy}"
	header @files Content-Security-Policy "${filePolicy}"
	header @others Content-Security-Policy "${policy}"
	# Of a path that no file can have, Caddy would say that it failed.
	@none path_regexp \\x00
	error @none 404
	file_server {
		precompressed br
	}
	encode gzip
	handle_errors {
		header Content-Security-Policy "${policy}"
${matchers.join('')}		@else not path ${folders.map((locale) => `${siteBase}/${locale}/*`).join(' ')}
		rewrite @else ${siteBase}/404.html
		file_server
	}
}
`;
}
