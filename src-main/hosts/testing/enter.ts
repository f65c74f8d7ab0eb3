/** Does what a browser does with the first address: gives the token and keeps the cookie. Returns the Cookie header. */
export async function enter(firstAddress: string): Promise<string> {
	const answer = await fetch(firstAddress, { redirect: 'manual' });
	const cookie = answer.headers.get('set-cookie')?.split(';')[0];
	if (answer.status !== 303 || !cookie) throw new Error(`The door did not open: ${answer.status} ${await answer.text()}`);
	return cookie;
}
