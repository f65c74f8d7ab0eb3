import type { Language } from '../contract/model.ts';
import type { Arguments, Options } from '../hosts/arguments.ts';
import type { Io } from './io.ts';

interface Call<O extends Options> extends Arguments<O> {
	io: Io;
	/** The language of what is said to the person. */
	language: Language;
	/** The language that was asked for by --language, if it was. */
	askedLanguage: Language | null;
}

/** Exit status: 0 done and nothing to tell, 1 findings, 2 an input could not be read or the call was wrong. */
export type ExitStatus = 0 | 1 | 2;

export interface Command<O extends Options = Options> {
	name: string;
	options: O;
	run(call: Call<O>): Promise<ExitStatus>;
}

/** Keeps the types of the options together with the code that reads them. */
export const command = <const O extends Options>(definition: Command<O>): Command => definition as unknown as Command;
