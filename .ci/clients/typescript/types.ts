// Compiled, not run: the types of openapi-typescript take an intake, and codes that are added later.
import type { components } from './schema';

type Schemas = components['schemas'];

export const intake: Schemas['Intake'] = {
  cause: 'stress-tension',
  painLevel: 3,
  contraindications: ['diabetes'],
  unsure: ['dvt-current'],
};

// @ts-expect-error: a misspelt code in a request does not compile
export const misspelt: Schemas['CauseCode'] = 'stres-tension';

export const verdict: Schemas['ModalityVerdict']['verdict'] = 'later-verdict';
export const unsure: Schemas['TriageReason']['unsure'] = false;
export const nothing: Schemas['Recommendation']['recommended'] = null;
