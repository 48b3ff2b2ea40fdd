import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
	Builder,
	By,
	Capabilities,
	until,
	type WebDriver,
	type WebElement
} from 'selenium-webdriver';
import { answering, freePort } from '../network';
import { NotHere, type Engine, type EngineTab } from './engine';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const browsers = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
	(machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`
);

/** @throws NotHere where WebKitGTK's driver, its browser or a screen without a monitor is missing */
export async function openWebKit(): Promise<Engine> {
	const binary = browsers.find((one) => existsSync(one));
	if (!binary || !existsSync(driver) || !existsSync(screen)) {
		throw new NotHere('WebKitGTK is not installed (on Debian: apt install webkit2gtk-driver xvfb)');
	}
	const [display, shown] = await openScreen();
	const port = await freePort();
	const server = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' }
	});
	const address = `http://127.0.0.1:${port}`;
	await answering(`${address}/status`);

	const start = () => {
		const wanted = new Capabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary, args: ['--automation', '--private'] }
		});
		return new Builder().usingServer(address).withCapabilities(wanted).build();
	};
	const first = await start();
	const version = String((await first.getCapabilities()).get('browserVersion'));
	await first.quit();
	return {
		name: `WebKitGTK ${version}`,
		async inNewTab(use) {
			const session = await start();
			try {
				return await use(await tabOf(session));
			} finally {
				await session.quit();
			}
		},
		async close() {
			await end(server);
			await end(shown);
		}
	};
}

async function tabOf(session: WebDriver): Promise<EngineTab> {
	await session.manage().setTimeouts({ script: 30_000, pageLoad: 30_000 });
	return {
		goto: (url) => session.get(url),
		async click(selector) {
			const element = await session.wait(until.elementLocated(By.css(selector)), 15_000);
			await session.wait(until.elementIsVisible(element), 15_000);
			await still(session, element);
			await element.click();
		},
		evaluate: <Value>(expression: string) =>
			session.executeScript<Value>(`return (${expression.replace(/;\s*$/, '')})`),
		back: async () => void (await session.executeScript('history.back()')),
		reload: () => session.navigate().refresh(),
		// The standard has a command for it, and this driver does not know it.
		print: () => Promise.resolve(undefined),
		url: () => session.getCurrentUrl()
	};
}

/** Waits until it moves no more: this driver looks where a thing is and clicks there, whatever came there since. */
async function still(session: WebDriver, element: WebElement): Promise<void> {
	await session.executeAsyncScript(
		`const [element, done] = arguments;
		element.scrollIntoView({ block: 'center' });
		let before = '';
		(function look() {
			const { x, y } = element.getBoundingClientRect();
			if (before === x + ' ' + y) return done();
			before = x + ' ' + y;
			requestAnimationFrame(() => requestAnimationFrame(look));
		})();`,
		element
	);
}

/** A screen without a monitor, and its name, such as ":99". */
async function openScreen(): Promise<[string, ChildProcess]> {
	const shown = spawn(
		screen,
		['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	const [number] = await once(shown.stdio[3] as NodeJS.ReadableStream, 'data');
	return [`:${String(number).trim()}`, shown];
}

async function end(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}
