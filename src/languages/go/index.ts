import type { Facts } from '../../domain/facts.js';
import type { LanguageOf } from '../language.js';
import { detectGo } from './detect/index.js';
import type { GoFacts } from './facts.js';
import { goCandidates, planGo } from './plan/index.js';
import { goQuestions } from './questions.js';
import { suggestGo } from './suggest.js';

export const go: LanguageOf<GoFacts> = {
  id: 'go',
  title: 'Go',
  markers: ['go.mod', 'go.work'],
  detect: detectGo,
  owns: (facts: Facts): facts is GoFacts => facts.language === 'go',
  suggest: suggestGo,
  questions: goQuestions,
  candidates: goCandidates,
  plan: planGo,
};
