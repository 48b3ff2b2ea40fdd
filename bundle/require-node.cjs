/* Old syntax on purpose: this file must run on the Node it complains about. */
var wanted = [20, 19];
var have = process.versions.node.split('.').map(Number);
if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
	console.error(
		'Ballot of Rights needs Node.js ' +
			wanted.join('.') +
			' or newer. This is Node.js ' +
			process.versions.node +
			'. Get a newer one from https://nodejs.org, then run the command again.'
	);
	process.exit(1);
}
