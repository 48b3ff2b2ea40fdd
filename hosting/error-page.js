import { withNames } from './names.js';

/*
 * The script of the two pages that are shown at another page's address: where nothing is found, and where there is no
 * network. A friend's code leaves the address bar there, too, and waits in the history entry until the page itself can be
 * loaded. A program on the way may have written "#" as "%23", so that the code was part of the path: then the right page
 * is opened. The script reads nothing else.
 */
export const errorPageScript = withNames(`(function () {
	try {
		var parts = location.pathname.split(/%(?:25)*23/);
		var code = parts.slice(1).join('') || location.hash.slice(1);
		if (!code) return;
		history.replaceState(
			Object.assign({}, history.state, { '%names.codeKey%': code }),
			'',
			parts[0]
		);
		if (parts[1] && parts[0].endsWith('/%names.friendPath%')) location.reload();
	} catch (e) {}
})();`);
