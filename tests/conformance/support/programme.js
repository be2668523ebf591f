import { randomUUID } from 'node:crypto';
import { ask, token } from './server.js';

/** What is followed in these tests, and what changes it: another director is enrolled. */
export const seats = 'subscription { statewide { countiesWithDirector } }';

let county = 0;

export async function enrol() {
  const office = await token('administrator', 'office-1');
  const { counties } = await ask('{ counties { nodes { id } } }');
  const input = {
    commandId: randomUUID(),
    name: 'A. Director',
    countyId: counties.nodes[county++].id,
    appointment: 'NEW',
    cohort: '2026',
    on: '2026-01-12',
  };
  const { enrolDirector } = await ask('mutation ($input: EnrolDirectorInput!) { enrolDirector(input: $input) { errors { __typename } } }', { input }, office);
  if (enrolDirector.errors) throw new Error(JSON.stringify(enrolDirector.errors));
}

export const count = ({ data }) => data.statewide.countiesWithDirector;
