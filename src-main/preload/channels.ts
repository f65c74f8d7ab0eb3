/** The page asks for its port. Sent by the preload script alone. */
export const PORT_REQUEST = 'tickmark:request-port';

/** The answer, and what the page hears: one port comes with it. */
export const PORT_MESSAGE = 'tickmark:port';
