// Takes the README's pictures of the sample in the real workbench.
import { copyFile } from 'node:fs/promises';
import { Workbench } from './workbench';

const workbench = await Workbench.open('sample', 'space-agreement.article');
try {
  await workbench.showSidebar();
  await workbench.widenSidebar(120);
  await workbench.row(/^\s*24: That agreement/).click();
  await workbench.restMouseOn('Hayashi');
  await copyFile(await workbench.picture('screenshot'), 'media/screenshot.png');
} finally {
  await workbench.close();
}
