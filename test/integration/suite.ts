import './activation.test';
import './agreementsView.test';
import './commands.test';
import './diagnostics.test';
import './highlights.test';
import './hovers.test';
import './liveGlossary.test';
import './labelledArticle.test';
