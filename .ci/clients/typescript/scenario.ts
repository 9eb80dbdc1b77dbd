// Calls the service, and then a stub whose answer has codes that the document does not list.
import { deepStrictEqual as equal, ok, rejects } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { CauseCode, ConditionCode, Configuration, ContraindicationCode, RecommendationsApi, ResponseError } from './client';
import type { Intake } from './client';

async function main(): Promise<void> {
  const [service, stub, key] = process.argv.slice(2) as [string, string, string];
  const api = new RecommendationsApi(new Configuration({ basePath: service, apiKey: key }));
  const subject = `typescript-${randomUUID()}`;
  const intake: Intake = {
    cause: CauseCode.StressTension,
    painLevel: 3,
    contraindications: new Set([ContraindicationCode.Diabetes]),
    subject,
  };

  equal((await api.previewRecommendation({ intake })).recommended, 'swedish');

  const idempotencyKey = randomUUID();
  const created = await api.createRecommendation({ intake, idempotencyKey });
  equal(await api.createRecommendation({ intake, idempotencyKey }), created);

  const twice = { ...intake, unsure: new Set([ConditionCode.CONDITION_DIABETES]) };
  await rejects(api.previewRecommendation({ intake: twice }), (error: unknown) => {
    ok(error instanceof ResponseError);
    equal(error.response.status, 400);
    return true;
  });

  const other = await api.createRecommendation({ intake, idempotencyKey: randomUUID() });
  const first = await api.listRecommendations({ subject, limit: 1 });
  const second = await api.listRecommendations({ subject, limit: 1, cursor: first.next });
  equal([...first.items, ...second.items].map((item) => item.id), [other.id, created.id]);
  equal(second.next, undefined);

  const doubtful = { ...intake, unsure: new Set([ConditionCode.CONDITION_DVT_CURRENT]) };
  const unsure = await api.previewRecommendation({ intake: doubtful });
  equal(unsure.triage.level, 'provider-first');
  ok(unsure.triage.because.some((reason) => reason.unsure));

  const tomorrow = await new RecommendationsApi(new Configuration({ basePath: stub, apiKey: key })).previewRecommendation({ intake });
  equal(tomorrow.triage.level, 'later-level');
  equal(tomorrow.modalities[0]?.verdict, 'later-verdict');
  equal(tomorrow.recommended, 'later-modality');
  console.log('TypeScript: the scenario passed');
}

void main();
