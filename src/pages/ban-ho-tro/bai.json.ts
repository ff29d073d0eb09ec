import type { APIRoute } from 'astro';
import { deskEntries } from '../../replies/desk-entries.ts';
import { getLibrary } from '../../library/index.ts';

/** Everything the agents' desk works with, fetched once, so that it goes on without a network. */
export const GET: APIRoute = async () => Response.json(deskEntries(await getLibrary()));
