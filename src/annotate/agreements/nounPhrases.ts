import { isAllCaps } from '../../text/characters';
import { kinds, type Tokens } from '../../text/tokens';
import { agreementNouns, type AgreementNoun } from '../data/agreementNouns';
import { concludedForms, concludingForms } from '../data/concludingVerbs';
import { determiners, type DeterminerKind } from '../data/determiners';
import { phraseBreakers } from '../data/phraseBreakers';
