/** What every engine can do for a proof, whatever drives it. */
export interface EngineTab {
	goto(url: string): Promise<void>;
	/** A real tap or click on the first element that fits; waits until it is there. */
	click(selector: string): Promise<void>;
	/** Runs an expression in the page's own world, where its policy holds; waits for a promise. */
	evaluate<Value>(expression: string): Promise<Value>;
	back(): Promise<void>;
	reload(): Promise<void>;
	/** The page on paper, as a PDF; undefined where the engine's driver cannot print. Without a size, US Letter. */
	print(size?: 'letter' | 'a4'): Promise<Uint8Array | undefined>;
	url(): Promise<string>;
}

/** A browser engine as it is installed on this computer. */
export interface Engine {
	/** Such as "Firefox 140.0esr". */
	readonly name: string;
	/** Works with a tab in a fresh profile, which is gone afterwards. */
	inNewTab<Seen>(use: (tab: EngineTab) => Promise<Seen>): Promise<Seen>;
	close(): Promise<void>;
}

/** Why an engine cannot be asked: it is not installed. */
export class NotHere extends Error {}

/** Waits until an expression is true in the page. */
export async function until(tab: EngineTab, expression: string, patience = 15_000): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end;) {
		// While a page is being loaded, there is nothing to ask.
		if (await tab.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	throw Object.assign(new Error(`it never came to ${expression}`), { name: 'TimeoutError' });
}
