// Takes the README's pictures of the sample in the real workbench.
import { copyFile } from 'node:fs/promises';
import { reportIn } from './report';
import { Workbench } from './workbench';

const workbench = await Workbench.open('sample', 'space-agreement.article');
try {
  await workbench.showSidebar();
  await workbench.widenSidebar(120);
  await workbench.row(/^\s*24: That agreement/).click();
  await workbench.restMouseOn('Hayashi');
  await copyFile(await workbench.picture('screenshot'), 'media/screenshot.png');
  await workbench.page.mouse.move(700, 20);
  await workbench.widenSidebar(-120);
  await workbench.page.mouse.move(700, 20);
  await reportIn(workbench);
  await copyFile(await workbench.picture('report'), 'media/report.png');
} finally {
  await workbench.close();
}
