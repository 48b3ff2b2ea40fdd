/*
 * What somebody could put into a link, into what is kept, or into a field, to make a page do what it should not. Each
 * text holds the mark, by which it is found again wherever it lands.
 */

/** Stands in every hostile text. */
export const mark = 'zQx7';

/** Would run script that says `zQx7()`, were it taken for more than text. */
const script = `window.${mark}=1;alert(1)`;

export const hostileTexts: readonly string[] = [
	// Markup
	`<script>${script}</script>`,
	`<img src=x onerror="${script}">`,
	`"><svg onload="${script}">${mark}`,
	`'><iframe srcdoc="<script>parent.${mark}=1</script>">`,
	`<a href="javascript:${script}">${mark}</a>`,
	`javascript:${script}//${mark}`,
	`data:text/html,<script>${script}</script>${mark}`,
	`<style>*{background:url(https://other.example/${mark})}</style>`,
	`<link rel=stylesheet href=https://other.example/${mark}>`,
	`<meta http-equiv=refresh content="0;url=https://other.example/${mark}">`,
	`<base href=https://other.example/${mark}/>`,
	`<math><mtext><table><mglyph><style><img src=x onerror="${script}">${mark}`,
	`<template shadowrootmode=open><script>${script}</script></template>`,
	`{{constructor.constructor('${script}')()}}`,
	`\${${script}}`,
	`</script><script>${script}</script>`,
	`<!--${mark}--!><script>${script}</script>`,
	`%3Cscript%3E${script}%3C/script%3E`,
	`&lt;img src=x onerror=${script}&gt;`,
	// Names that objects and documents already have
	`{"__proto__":{"${mark}":1}}`,
	`{"constructor":{"prototype":{"${mark}":1}}}`,
	`__proto__[${mark}]=1`,
	`__proto__ ${mark}`,
	`constructor ${mark}`,
	`{"version":1,"members":[["__proto__","AQIWt4U"],["${mark}","AQIWt4U"]],"__proto__":{"${mark}":1}}`,
	`{"version":1,"members":{"length":1e9,"0":["${mark}","AQIWt4U"]}}`,
	`<form id=main><input name=innerHTML value=${mark}></form>`,
	`<a id=location name=href>${mark}</a>`,
	`<img name=body id=documentElement alt=${mark}>`,
	// Letters that turn, hide or pile up
	`\u202e${mark}\u202d`,
	`\u2066\u2067${mark}\u2069\u2069`,
	`${mark}\u0000\u0001\u0007\u001b[31m`,
	`\ufeff\u200b\u200d${mark}\u2028\u2029`,
	`${mark}${'\u0301'.repeat(500)}`,
	`\ud800${mark}\udfff`,
	`${mark}${'👩‍👩‍👧‍👦'.repeat(60)}`,
	// Numbers, types and sizes
	`[null,${'['.repeat(2000)}"${mark}"`,
	`1e9999,${mark}`,
	`-1,NaN,${mark}`,
	`${mark}${'A'.repeat(100_000)}`,
	`${mark} %00 %0d%0aSet-Cookie: ${mark}=1`,
	`../../../etc/passwd?${mark}`,
	`'; DROP TABLE voters; -- ${mark}`
];

/** Five megabytes: about as much as a browser keeps for a page. */
export const enormous = mark + 'A'.repeat(5_000_000);
